import { definite, spanish } from '../../grammar/index.ts';
import { lexeme } from '../../lexicon/lexeme.ts';
import { ordinal } from '../../lexicon/ordinals.ts';
import { fixed, parallel, type Parallel, type Wording } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  /** a question that stands alone, in four wordings */
  readonly question: readonly Parallel[] | null;
  readonly answer: Parallel | null;
  /** the first of its wordings */
  readonly q: Parallel | null;
  /** a colour of the rainbow, with its neighbours */
  readonly colour: Parallel | null;
  /** after "después" and "sigue", for Spanish alone */
  readonly of: string;
  readonly to: string;
  readonly next: Parallel | null;
  readonly rank: Parallel | null;
  readonly row: Parallel | null;
}

type Texts = Parameters<typeof fixed>;

/** A fact: four questions, and the answer. */
type Row = readonly [id: string, first: Texts, second: Texts, third: Texts, short: Texts, answer: Texts];

// prettier-ignore
const table: readonly Row[] = [
  ['sun',
    ['What is the Sun?', 'Was ist die Sonne?', 'Qu’est-ce que le Soleil ?', 'Che cos’è il Sole?', '¿Qué es el Sol?'],
    ['Please tell me what the Sun is.', 'Sagen Sie mir bitte, was die Sonne ist.', 'Dites-moi ce qu’est le Soleil, s’il vous plaît.', 'Mi dica che cos’è il Sole, per favore.', 'Dígame qué es el Sol, por favor.'],
    ['Is the Sun a star or a planet?', 'Ist die Sonne ein Stern oder ein Planet?', 'Le Soleil est-il une étoile ou une planète ?', 'Il Sole è una stella o un pianeta?', '¿El Sol es una estrella o un planeta?'],
    ['sun', 'Sonne', 'soleil', 'sole', 'sol'],
    ['The Sun is a star.', 'Die Sonne ist ein Stern.', 'Le Soleil est une étoile.', 'Il Sole è una stella.', 'El Sol es una estrella.']],
  ['earth',
    ['What is the Earth?', 'Was ist die Erde?', 'Qu’est-ce que la Terre ?', 'Che cos’è la Terra?', '¿Qué es la Tierra?'],
    ['Please tell me what the Earth is.', 'Sagen Sie mir bitte, was die Erde ist.', 'Dites-moi ce qu’est la Terre, s’il vous plaît.', 'Mi dica che cos’è la Terra, per favore.', 'Dígame qué es la Tierra, por favor.'],
    ['Is the Earth a star or a planet?', 'Ist die Erde ein Stern oder ein Planet?', 'La Terre est-elle une étoile ou une planète ?', 'La Terra è una stella o un pianeta?', '¿La Tierra es una estrella o un planeta?'],
    ['planet or star: Earth', 'Planet oder Stern: Erde', 'planète ou étoile : Terre', 'pianeta o stella: Terra', 'planeta o estrella: Tierra'],
    ['The Earth is a planet.', 'Die Erde ist ein Planet.', 'La Terre est une planète.', 'La Terra è un pianeta.', 'La Tierra es un planeta.']],
  ['moon',
    ['Around what does the Moon turn?', 'Um was kreist der Mond?', 'Autour de quoi tourne la Lune ?', 'Intorno a che cosa gira la Luna?', '¿Alrededor de qué gira la Luna?'],
    ['Please tell me what the Moon turns around.', 'Sagen Sie mir bitte, um was der Mond kreist.', 'Dites-moi autour de quoi tourne la Lune, s’il vous plaît.', 'Mi dica intorno a che cosa gira la Luna, per favore.', 'Dígame alrededor de qué gira la Luna, por favor.'],
    ['Does the Moon turn around the Sun or around the Earth?', 'Kreist der Mond um die Sonne oder um die Erde?', 'La Lune tourne-t-elle autour du Soleil ou autour de la Terre ?', 'La Luna gira intorno al Sole o intorno alla Terra?', '¿La Luna gira alrededor del Sol o alrededor de la Tierra?'],
    ['moon, path', 'Mond, Bahn', 'lune, trajet', 'luna, percorso', 'luna, recorrido'],
    ['The Moon turns around the Earth.', 'Der Mond kreist um die Erde.', 'La Lune tourne autour de la Terre.', 'La Luna gira intorno alla Terra.', 'La Luna gira alrededor de la Tierra.']],
  ['month',
    ['How long does the Moon take to go around the Earth?', 'Wie lange braucht der Mond für eine Runde um die Erde?', 'Combien de temps met la Lune pour faire le tour de la Terre ?', 'Quanto tempo impiega la Luna a girare intorno alla Terra?', '¿Cuánto tarda la Luna en dar una vuelta a la Tierra?'],
    ['Please tell me how long the Moon takes to go around the Earth.', 'Sagen Sie mir bitte, wie lange der Mond für eine Runde um die Erde braucht.', 'Dites-moi combien de temps met la Lune pour faire le tour de la Terre.', 'Mi dica quanto tempo impiega la Luna a girare intorno alla Terra.', 'Dígame cuánto tarda la Luna en dar una vuelta a la Tierra.'],
    ['Does the Moon need a day or a month to go around the Earth?', 'Braucht der Mond einen Tag oder einen Monat für eine Runde um die Erde?', 'La Lune met-elle un jour ou un mois pour faire le tour de la Terre ?', 'La Luna impiega un giorno o un mese a girare intorno alla Terra?', '¿La Luna tarda un día o un mes en dar una vuelta a la Tierra?'],
    ['moon around the Earth, time', 'Mond um die Erde, Dauer', 'lune autour de la Terre, durée', 'luna intorno alla Terra, durata', 'luna alrededor de la Tierra, duración'],
    ['The Moon takes about one month.', 'Der Mond braucht etwa einen Monat.', 'La Lune met environ un mois.', 'La Luna impiega circa un mese.', 'La Luna tarda más o menos un mes.']],
  ['year',
    ['How long does the Earth take to go around the Sun?', 'Wie lange braucht die Erde für eine Runde um die Sonne?', 'Combien de temps met la Terre pour faire le tour du Soleil ?', 'Quanto tempo impiega la Terra a girare intorno al Sole?', '¿Cuánto tarda la Tierra en dar una vuelta al Sol?'],
    ['Please tell me how long the Earth takes to go around the Sun.', 'Sagen Sie mir bitte, wie lange die Erde für eine Runde um die Sonne braucht.', 'Dites-moi combien de temps met la Terre pour faire le tour du Soleil.', 'Mi dica quanto tempo impiega la Terra a girare intorno al Sole.', 'Dígame cuánto tarda la Tierra en dar una vuelta al Sol.'],
    ['Does the Earth need a month or a year to go around the Sun?', 'Braucht die Erde einen Monat oder ein Jahr für eine Runde um die Sonne?', 'La Terre met-elle un mois ou un an pour faire le tour du Soleil ?', 'La Terra impiega un mese o un anno a girare intorno al Sole?', '¿La Tierra tarda un mes o un año en dar una vuelta al Sol?'],
    ['Earth around the Sun, time', 'Erde um die Sonne, Dauer', 'Terre autour du Soleil, durée', 'Terra intorno al Sole, durata', 'Tierra alrededor del Sol, duración'],
    ['The Earth takes one year.', 'Die Erde braucht ein Jahr.', 'La Terre met un an.', 'La Terra impiega un anno.', 'La Tierra tarda un año.']],
  ['night',
    ['Why are there day and night?', 'Warum gibt es Tag und Nacht?', 'Pourquoi y a-t-il le jour et la nuit ?', 'Perché ci sono il giorno e la notte?', '¿Por qué hay día y noche?'],
    ['Please explain why there are day and night.', 'Erklären Sie mir bitte, warum es Tag und Nacht gibt.', 'Expliquez-moi pourquoi il y a le jour et la nuit, s’il vous plaît.', 'Mi spieghi perché ci sono il giorno e la notte, per favore.', 'Explíqueme por qué hay día y noche, por favor.'],
    ['I would like to know where day and night come from.', 'Ich möchte wissen, woher Tag und Nacht kommen.', 'Je voudrais savoir d’où viennent le jour et la nuit.', 'Vorrei sapere da dove vengono il giorno e la notte.', 'Quisiera saber de dónde vienen el día y la noche.'],
    ['day and night, why', 'Tag und Nacht, warum', 'jour et nuit, pourquoi', 'giorno e notte, perché', 'día y noche, por qué'],
    ['The Earth turns. It is day where the Sun shines, and night on the other side.', 'Die Erde dreht sich. Wo die Sonne scheint, ist Tag, auf der anderen Seite ist Nacht.', 'La Terre tourne. Il fait jour là où le Soleil brille, et nuit de l’autre côté.', 'La Terra gira. Dove splende il Sole è giorno, dall’altra parte è notte.', 'La Tierra gira. Donde brilla el Sol es de día, y en el otro lado es de noche.']],
  ['moonlight',
    ['Why does the Moon shine?', 'Warum leuchtet der Mond?', 'Pourquoi la Lune brille-t-elle ?', 'Perché la Luna brilla?', '¿Por qué brilla la Luna?'],
    ['Please explain why the Moon shines.', 'Erklären Sie mir bitte, warum der Mond leuchtet.', 'Expliquez-moi pourquoi la Lune brille, s’il vous plaît.', 'Mi spieghi perché la Luna brilla, per favore.', 'Explíqueme por qué brilla la Luna, por favor.'],
    ['Where does the light of the Moon come from?', 'Woher kommt das Licht des Mondes?', 'D’où vient la lumière de la Lune ?', 'Da dove viene la luce della Luna?', '¿De dónde viene la luz de la Luna?'],
    ['moonlight, where from', 'Mondlicht, woher', 'lumière de la lune, d’où', 'luce della luna, da dove', 'luz de la luna, de dónde'],
    ['The Moon reflects the light of the Sun.', 'Der Mond wirft das Licht der Sonne zurück.', 'La Lune renvoie la lumière du Soleil.', 'La Luna riflette la luce del Sole.', 'La Luna refleja la luz del Sol.']],
  ['sunrise',
    ['Where does the Sun rise?', 'Wo geht die Sonne auf?', 'Où se lève le Soleil ?', 'Dove sorge il Sole?', '¿Por dónde sale el Sol?'],
    ['Please tell me where the Sun rises.', 'Sagen Sie mir bitte, wo die Sonne aufgeht.', 'Dites-moi où se lève le Soleil, s’il vous plaît.', 'Mi dica dove sorge il Sole, per favore.', 'Dígame por dónde sale el Sol, por favor.'],
    ['Does the Sun rise in the east or in the west?', 'Geht die Sonne im Osten oder im Westen auf?', 'Le Soleil se lève-t-il à l’est ou à l’ouest ?', 'Il Sole sorge a est o a ovest?', '¿El Sol sale por el este o por el oeste?'],
    ['sunrise, where', 'Sonnenaufgang, wo', 'lever du soleil, où', 'alba, dove', 'salida del sol, dónde'],
    ['The Sun rises in the east.', 'Die Sonne geht im Osten auf.', 'Le Soleil se lève à l’est.', 'Il Sole sorge a est.', 'El Sol sale por el este.']],
  ['sunset',
    ['Where does the Sun set?', 'Wo geht die Sonne unter?', 'Où se couche le Soleil ?', 'Dove tramonta il Sole?', '¿Por dónde se pone el Sol?'],
    ['Please tell me where the Sun sets.', 'Sagen Sie mir bitte, wo die Sonne untergeht.', 'Dites-moi où se couche le Soleil, s’il vous plaît.', 'Mi dica dove tramonta il Sole, per favore.', 'Dígame por dónde se pone el Sol, por favor.'],
    ['Does the Sun set in the east or in the west?', 'Geht die Sonne im Osten oder im Westen unter?', 'Le Soleil se couche-t-il à l’est ou à l’ouest ?', 'Il Sole tramonta a est o a ovest?', '¿El Sol se pone por el este o por el oeste?'],
    ['sunset, where', 'Sonnenuntergang, wo', 'coucher du soleil, où', 'tramonto, dove', 'puesta de sol, dónde'],
    ['The Sun sets in the west.', 'Die Sonne geht im Westen unter.', 'Le Soleil se couche à l’ouest.', 'Il Sole tramonta a ovest.', 'El Sol se pone por el oeste.']],
  ['rainbow colours',
    ['How many colours does a rainbow have?', 'Wie viele Farben hat ein Regenbogen?', 'Combien de couleurs a un arc-en-ciel ?', 'Quanti colori ha un arcobaleno?', '¿Cuántos colores tiene un arcoíris?'],
    ['Please name the colours of the rainbow.', 'Nennen Sie bitte die Farben des Regenbogens.', 'Citez les couleurs de l’arc-en-ciel, s’il vous plaît.', 'Mi dica i colori dell’arcobaleno, per favore.', 'Dígame los colores del arcoíris, por favor.'],
    ['Which colours are there in a rainbow?', 'Welche Farben hat ein Regenbogen?', 'Quelles sont les couleurs d’un arc-en-ciel ?', 'Quali sono i colori di un arcobaleno?', '¿Qué colores tiene un arcoíris?'],
    ['rainbow colours', 'Regenbogen Farben', 'couleurs arc-en-ciel', 'colori arcobaleno', 'colores arcoíris'],
    ['A rainbow has 7 colours: red, orange, yellow, green, blue, indigo and violet.', 'Ein Regenbogen hat 7 Farben: Rot, Orange, Gelb, Grün, Blau, Indigo und Violett.', 'Un arc-en-ciel a 7 couleurs : rouge, orange, jaune, vert, bleu, indigo et violet.', 'Un arcobaleno ha 7 colori: rosso, arancione, giallo, verde, blu, indaco e violetto.', 'Un arcoíris tiene 7 colores: rojo, naranja, amarillo, verde, azul, añil y violeta.']],
  ['rainbow time',
    ['When do we see a rainbow?', 'Wann sieht man einen Regenbogen?', 'Quand voit-on un arc-en-ciel ?', 'Quando si vede un arcobaleno?', '¿Cuándo se ve un arcoíris?'],
    ['Please tell me when there is a rainbow.', 'Sagen Sie mir bitte, wann es einen Regenbogen gibt.', 'Dites-moi quand il y a un arc-en-ciel, s’il vous plaît.', 'Mi dica quando c’è un arcobaleno, per favore.', 'Dígame cuándo hay un arcoíris, por favor.'],
    ['I would like to see a rainbow. What weather does it take?', 'Ich möchte einen Regenbogen sehen. Welches Wetter braucht man dafür?', 'Je voudrais voir un arc-en-ciel. Quel temps faut-il ?', 'Vorrei vedere un arcobaleno. Che tempo ci vuole?', 'Quisiera ver un arcoíris. ¿Qué tiempo hace falta?'],
    ['rainbow, when', 'Regenbogen, wann', 'arc-en-ciel, quand', 'arcobaleno, quando', 'arcoíris, cuándo'],
    ['We see a rainbow when it is raining and the Sun is shining at the same time.', 'Man sieht einen Regenbogen, wenn es regnet und zugleich die Sonne scheint.', 'On voit un arc-en-ciel quand il pleut et que le Soleil brille en même temps.', 'Si vede un arcobaleno quando piove e nello stesso tempo splende il Sole.', 'Se ve un arcoíris cuando llueve y al mismo tiempo brilla el Sol.']],
  ['clouds',
    ['What are clouds made of?', 'Woraus bestehen Wolken?', 'De quoi sont faits les nuages ?', 'Di che cosa sono fatte le nuvole?', '¿De qué están hechas las nubes?'],
    ['Please tell me what clouds are made of.', 'Sagen Sie mir bitte, woraus Wolken bestehen.', 'Dites-moi de quoi sont faits les nuages, s’il vous plaît.', 'Mi dica di che cosa sono fatte le nuvole, per favore.', 'Dígame de qué están hechas las nubes, por favor.'],
    ['I am looking at a cloud. What is it made of?', 'Ich sehe eine Wolke. Woraus besteht sie?', 'Je regarde un nuage. De quoi est-il fait ?', 'Guardo una nuvola. Di che cosa è fatta?', 'Miro una nube. ¿De qué está hecha?'],
    ['clouds, made of', 'Wolken, woraus', 'nuages, faits de', 'nuvole, fatte di', 'nubes, hechas de'],
    ['Clouds are made of tiny drops of water.', 'Wolken bestehen aus winzigen Wassertropfen.', 'Les nuages sont faits de minuscules gouttes d’eau.', 'Le nuvole sono fatte di minuscole gocce d’acqua.', 'Las nubes están hechas de gotas de agua muy pequeñas.']],
  ['blue sky',
    ['Why is the sky blue?', 'Warum ist der Himmel blau?', 'Pourquoi le ciel est-il bleu ?', 'Perché il cielo è blu?', '¿Por qué es azul el cielo?'],
    ['Please explain why the sky is blue.', 'Erklären Sie mir bitte, warum der Himmel blau ist.', 'Expliquez-moi pourquoi le ciel est bleu, s’il vous plaît.', 'Mi spieghi perché il cielo è blu, per favore.', 'Explíqueme por qué el cielo es azul, por favor.'],
    ['Where does the blue of the sky come from?', 'Woher kommt das Blau des Himmels?', 'D’où vient le bleu du ciel ?', 'Da dove viene il blu del cielo?', '¿De dónde viene el azul del cielo?'],
    ['blue sky, why', 'blauer Himmel, warum', 'ciel bleu, pourquoi', 'cielo blu, perché', 'cielo azul, por qué'],
    ['The air scatters the blue light of the Sun more than the red.', 'Die Luft streut das blaue Licht der Sonne stärker als das rote.', 'L’air disperse la lumière bleue du Soleil plus que la rouge.', 'L’aria diffonde la luce blu del Sole più di quella rossa.', 'El aire dispersa la luz azul del Sol más que la roja.']],
  ['thunder',
    ['What comes first, lightning or thunder?', 'Was kommt zuerst, der Blitz oder der Donner?', 'Qu’est-ce qui vient en premier, l’éclair ou le tonnerre ?', 'Che cosa arriva prima, il lampo o il tuono?', '¿Qué llega primero, el relámpago o el trueno?'],
    ['Please tell me whether we notice lightning or thunder first.', 'Sagen Sie mir bitte, ob man zuerst den Blitz oder den Donner bemerkt.', 'Dites-moi si l’on remarque d’abord l’éclair ou le tonnerre, s’il vous plaît.', 'Mi dica se si nota prima il lampo o il tuono, per favore.', 'Dígame si se nota antes el relámpago o el trueno, por favor.'],
    ['Why do we see lightning before we hear thunder?', 'Warum sieht man den Blitz, bevor man den Donner hört?', 'Pourquoi voit-on l’éclair avant d’entendre le tonnerre ?', 'Perché si vede il lampo prima di sentire il tuono?', '¿Por qué se ve el relámpago antes de oír el trueno?'],
    ['lightning or thunder first', 'Blitz oder Donner zuerst', 'éclair ou tonnerre en premier', 'prima il lampo o il tuono', 'primero relámpago o trueno'],
    ['Lightning comes first, because light is faster than sound.', 'Zuerst kommt der Blitz, denn das Licht ist schneller als der Schall.', 'L’éclair vient en premier, car la lumière est plus rapide que le son.', 'Prima arriva il lampo, perché la luce è più veloce del suono.', 'Primero llega el relámpago, porque la luz es más rápida que el sonido.']],
  ['eclipse',
    ['What happens in an eclipse of the Sun?', 'Was geschieht bei einer Sonnenfinsternis?', 'Que se passe-t-il pendant une éclipse de Soleil ?', 'Che cosa succede durante un’eclissi di Sole?', '¿Qué pasa en un eclipse de Sol?'],
    ['Please explain what an eclipse of the Sun is.', 'Erklären Sie mir bitte, was eine Sonnenfinsternis ist.', 'Expliquez-moi ce qu’est une éclipse de Soleil, s’il vous plaît.', 'Mi spieghi che cos’è un’eclissi di Sole, per favore.', 'Explíqueme qué es un eclipse de Sol, por favor.'],
    ['Why does it get dark in an eclipse of the Sun?', 'Warum wird es bei einer Sonnenfinsternis dunkel?', 'Pourquoi fait-il sombre pendant une éclipse de Soleil ?', 'Perché si fa buio durante un’eclissi di Sole?', '¿Por qué se hace de noche en un eclipse de Sol?'],
    ['eclipse of the sun', 'Sonnenfinsternis', 'éclipse de soleil', 'eclissi di sole', 'eclipse de sol'],
    ['The Moon stands between the Sun and the Earth and hides the Sun.', 'Der Mond steht zwischen Sonne und Erde und verdeckt die Sonne.', 'La Lune se place entre le Soleil et la Terre et cache le Soleil.', 'La Luna si mette tra il Sole e la Terra e nasconde il Sole.', 'La Luna se pone entre el Sol y la Tierra y tapa el Sol.']],
  ['daytime stars',
    ['Why do we not see the stars by day?', 'Warum sieht man am Tag keine Sterne?', 'Pourquoi ne voit-on pas les étoiles le jour ?', 'Perché di giorno non si vedono le stelle?', '¿Por qué no se ven las estrellas de día?'],
    ['Please explain why there are no stars to be seen by day.', 'Erklären Sie mir bitte, warum man am Tag keine Sterne sieht.', 'Expliquez-moi pourquoi on ne voit pas les étoiles le jour, s’il vous plaît.', 'Mi spieghi perché di giorno non si vedono le stelle, per favore.', 'Explíqueme por qué no se ven las estrellas de día, por favor.'],
    ['Where are the stars during the day?', 'Wo sind die Sterne am Tag?', 'Où sont les étoiles pendant la journée ?', 'Dove sono le stelle durante il giorno?', '¿Dónde están las estrellas durante el día?'],
    ['stars by day', 'Sterne am Tag', 'étoiles le jour', 'stelle di giorno', 'estrellas de día'],
    ['The stars are always there, but by day the sky is too bright.', 'Die Sterne sind immer da, aber am Tag ist der Himmel zu hell.', 'Les étoiles sont toujours là, mais le jour, le ciel est trop clair.', 'Le stelle ci sono sempre, ma di giorno il cielo è troppo chiaro.', 'Las estrellas siempre están ahí, pero de día el cielo está demasiado claro.']],
  ['shape',
    ['What shape does the Earth have?', 'Welche Form hat die Erde?', 'Quelle forme a la Terre ?', 'Che forma ha la Terra?', '¿Qué forma tiene la Tierra?'],
    ['Please tell me what shape the Earth has.', 'Sagen Sie mir bitte, welche Form die Erde hat.', 'Dites-moi quelle forme a la Terre, s’il vous plaît.', 'Mi dica che forma ha la Terra, per favore.', 'Dígame qué forma tiene la Tierra, por favor.'],
    ['Is the Earth flat or round?', 'Ist die Erde flach oder rund?', 'La Terre est-elle plate ou ronde ?', 'La Terra è piatta o rotonda?', '¿La Tierra es plana o redonda?'],
    ['Earth flat or round', 'Erde flach oder rund', 'Terre plate ou ronde', 'Terra piatta o rotonda', 'Tierra plana o redonda'],
    ['The Earth is round like a ball.', 'Die Erde ist rund wie ein Ball.', 'La Terre est ronde comme un ballon.', 'La Terra è rotonda come una palla.', 'La Tierra es redonda como una pelota.']],
  ['snow',
    ['What is snow?', 'Was ist Schnee?', 'Qu’est-ce que la neige ?', 'Che cos’è la neve?', '¿Qué es la nieve?'],
    ['Please tell me what snow is made of.', 'Sagen Sie mir bitte, woraus Schnee besteht.', 'Dites-moi de quoi est faite la neige, s’il vous plaît.', 'Mi dica di che cosa è fatta la neve, per favore.', 'Dígame de qué está hecha la nieve, por favor.'],
    ['I would like to know what snow is.', 'Ich möchte wissen, was Schnee ist.', 'Je voudrais savoir ce qu’est la neige.', 'Vorrei sapere che cos’è la neve.', 'Quisiera saber qué es la nieve.'],
    ['snow, what is it', 'Schnee, was ist das', 'neige, qu’est-ce que c’est', 'neve, che cos’è', 'nieve, qué es'],
    ['Snow is frozen water.', 'Schnee ist gefrorenes Wasser.', 'La neige est de l’eau gelée.', 'La neve è acqua ghiacciata.', 'La nieve es agua helada.']],
];

const rainbow: readonly Parallel[] = [
  fixed('red', 'Rot', 'le rouge', 'il rosso', 'el rojo'),
  fixed('orange', 'Orange', 'l’orange', 'l’arancione', 'el naranja'),
  fixed('yellow', 'Gelb', 'le jaune', 'il giallo', 'el amarillo'),
  fixed('green', 'Grün', 'le vert', 'il verde', 'el verde'),
  fixed('blue', 'Blau', 'le bleu', 'il blu', 'el azul'),
  fixed('indigo', 'Indigo', 'l’indigo', 'l’indaco', 'el añil'),
  fixed('violet', 'Violett', 'le violet', 'il violetto', 'el violeta'),
];

const colourNoun = lexeme([
  'a colour, colours',
  'die Farbe, Farbe, Farben',
  'une couleur, couleurs',
  'un colore, colori',
  'un color, colores',
]);

const none = { question: null, answer: null, q: null, colour: null, of: '', to: '', next: null, rank: null, row: null };

const things: readonly Slots[] = [
  ...table.map(([id, first, second, third, short, answer]) => ({
    ...none,
    id,
    question: [first, second, third, short].map((texts) => fixed(...texts)),
    answer: fixed(...answer),
    q: fixed(...first),
  })),
  ...rainbow.map((colour, index) => ({
    ...none,
    id: `rainbow ${colour.en}`,
    colour,
    of: spanish.contract('de', colour.es),
    to: spanish.contract('a', colour.es),
    next: rainbow[index + 1] ?? null,
    rank: definite(colourNoun, ordinal(index + 1)),
    row: parallel((language) =>
      rainbow
        .slice(0, index + 1)
        .map((each) => each[language])
        .join(', '),
    ),
  })),
];

function given(at: number): Wording<Slots> {
  return parallel(
    (language) =>
      ({ question }) =>
        question![at]![language],
  );
}

const lone: Aspect<Slots> = {
  name: 'fact',
  knows: ({ question }) => question !== null,
  asked: [given(0), given(1), given(2), given(3)],
  another: wording<Slots>(
    'Another question. {q}',
    'Noch eine Frage. {q}',
    'Une autre question. {q}',
    'Un’altra domanda. {q}',
    'Otra pregunta. {q}',
  ),
  answer: wording<Slots>('{answer}', '{answer}', '{answer}', '{answer}', '{answer}'),
};

const after: Aspect<Slots> = {
  name: 'after',
  knows: ({ next }) => next !== null,
  asked: [
    wording<Slots>(
      'Which colour comes after {colour} in the rainbow?',
      'Welche Farbe kommt im Regenbogen nach {colour}?',
      'Dans l’arc-en-ciel, quelle couleur vient après {colour} ?',
      'Nell’arcobaleno, che colore viene dopo {colour}?',
      'En el arcoíris, ¿qué color viene después {of}?',
    ),
    wording<Slots>(
      'Please tell me which colour of the rainbow follows {colour}.',
      'Sagen Sie mir bitte, welche Farbe des Regenbogens auf {colour} folgt.',
      'Dites-moi quelle couleur de l’arc-en-ciel suit {colour}, s’il vous plaît.',
      'Mi dica quale colore dell’arcobaleno segue {colour}, per favore.',
      'Dígame qué color del arcoíris sigue {to}, por favor.',
    ),
    wording<Slots>(
      'I am painting a rainbow and have {colour}. Which colour is next?',
      'Ich male einen Regenbogen und habe {colour}. Welche Farbe kommt dann?',
      'Je peins un arc-en-ciel et j’ai {colour}. Quelle couleur vient ensuite ?',
      'Dipingo un arcobaleno e ho {colour}. Che colore viene dopo?',
      'Pinto un arcoíris y tengo {colour}. ¿Qué color viene después?',
    ),
    wording<Slots>(
      'rainbow, after {colour}',
      'Regenbogen, nach {colour}',
      'arc-en-ciel, après {colour}',
      'arcobaleno, dopo {colour}',
      'arcoíris, después {of}',
    ),
  ],
  another: wording<Slots>(
    'And after {colour}?',
    'Und nach {colour}?',
    'Et après {colour} ?',
    'E dopo {colour}?',
    '¿Y después {of}?',
  ),
  answer: wording<Slots>(
    'After {colour} comes {next}.',
    'Nach {colour} kommt {next}.',
    'Après {colour} vient {next}.',
    'Dopo {colour} viene {next}.',
    'Después {of} viene {next}.',
  ),
};

const rank: Aspect<Slots> = {
  name: 'rank',
  knows: (slots) => slots.rank !== null,
  asked: [
    wording<Slots>(
      'What is {rank} of the rainbow?',
      'Wie heißt {rank} des Regenbogens?',
      'Quelle est {rank} de l’arc-en-ciel ?',
      'Qual è {rank} dell’arcobaleno?',
      '¿Cuál es {rank} del arcoíris?',
    ),
    wording<Slots>(
      'Please name {rank} of the rainbow.',
      'Nennen Sie bitte {rank} des Regenbogens.',
      'Citez {rank} de l’arc-en-ciel, s’il vous plaît.',
      'Mi dica {rank} dell’arcobaleno, per favore.',
      'Dígame {rank} del arcoíris, por favor.',
    ),
    wording<Slots>(
      'Counting from red, what is {rank} of the rainbow?',
      'Was ist, von Rot an gezählt, {rank} des Regenbogens?',
      'En partant du rouge, quelle est {rank} de l’arc-en-ciel ?',
      'A partire dal rosso, qual è {rank} dell’arcobaleno?',
      'Contando desde el rojo, ¿cuál es {rank} del arcoíris?',
    ),
    wording<Slots>(
      '{Rank} of the rainbow?',
      '{Rank} des Regenbogens?',
      '{Rank} de l’arc-en-ciel ?',
      '{Rank} dell’arcobaleno?',
      '¿{Rank} del arcoíris?',
    ),
  ],
  then: wording<Slots>(
    'And which place does {colour} have?',
    'Und an welcher Stelle steht {colour}?',
    'Et à quelle place se trouve {colour} ?',
    'E a quale posto si trova {colour}?',
    '¿Y qué lugar ocupa {colour}?',
  ),
  another: wording<Slots>('And {rank}?', 'Und {rank}?', 'Et {rank} ?', 'E {rank}?', '¿Y {rank}?'),
  answer: wording<Slots>(
    'The rainbow begins like this: {row}. {Rank} is {colour}.',
    'Der Regenbogen beginnt so: {row}. {Rank} ist {colour}.',
    'L’arc-en-ciel commence ainsi : {row}. {Rank} est {colour}.',
    'L’arcobaleno comincia così: {row}. {Rank} è {colour}.',
    'El arcoíris empieza así: {row}. {Rank} es {colour}.',
  ),
};

/** Sun, Moon, day and night, weather, and the order of the rainbow. */
export const sky = factTask<Slots>({
  name: 'sky',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [lone, after, rank],
});
