import type { Adjective } from '../../lexicon/adjective.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import type { Person } from '../../lexicon/names.ts';
import { noun, type Noun, nounsOf } from '../../lexicon/nouns.ts';
import type { Parallel, Wording } from '../../parallel.ts';
import { wording } from '../template.ts';

/** Who and what a story is about. The hero is an animal with a name; the name's gender rules pronouns and adjectives. */
export interface Cast {
  hero: Person;
  animal: Noun;
  /** another animal, without a name */
  friend: Noun;
  thing: Noun;
  /** hero and friend: feminine where both are, in that language */
  both: Parallel<Gender>;
  huge: Adjective;
}

export interface Plot {
  id: string;
  /** closings that would contradict it: going to bed after the night, home after coming home */
  clashes?: readonly string[];
  /** what it can be about */
  things: readonly Noun[];
  /** what the hero does, in the present: "loses a key". German with its verb at the beginning, as in a main clause */
  theme: Wording<Cast>;
  /** four sentences or so */
  body: Wording<Cast>;
  /** all of it in one sentence */
  summary: Wording<Cast>;
  /** how else it could have ended */
  otherEnding: Wording<Cast>;
}

const says = wording<Cast>;
const named = (ids: string): Noun[] => ids.split(', ').map(noun);

export const plots: readonly Plot[] = [
  {
    id: 'lost',
    things: named('key, ring, umbrella, ball, glove, camera, suitcase, backpack, hat, scarf'),
    theme: says(
      'loses {a thing}',
      'verliert {einen thing}',
      'perd {un thing}',
      'perde {un thing}',
      'pierde {un thing}',
    ),
    body: says(
      'One day, {hero} lost {a thing} and looked everywhere. {A friend} came along and helped. They searched until evening. At last they found {the thing} under the bed.',
      'Eines Tages verlor {hero} {einen thing} und suchte überall. Da kam {ein friend} und half. Sie suchten bis zum Abend. Endlich fanden sie {den thing} unter dem Bett.',
      'Un jour, {hero} perdit {un thing} et chercha partout. {Un friend} arriva pour aider. {both:Ils|Elles} cherchèrent jusqu’au soir. Enfin, {both:ils|elles} trouvèrent {le thing} sous le lit.',
      'Un giorno {hero} perse {un thing} e cercò dappertutto. Arrivò {un friend} per aiutare. Cercarono fino a sera. Alla fine trovarono {il thing} sotto il letto.',
      'Un día, {hero} perdió {un thing} y buscó por todas partes. Llegó {un friend} para ayudar. Buscaron hasta la noche. Por fin encontraron {el thing} debajo de la cama.',
    ),
    summary: says(
      '{hero} lost {a thing}, and {a friend} helped to find {the thing} again.',
      '{hero} verlor {einen thing}, und {ein friend} half, {den thing} wiederzufinden.',
      '{hero} perdit {un thing}, et {un friend} aida à retrouver {le thing}.',
      '{hero} perse {un thing}, e {un friend} aiutò a ritrovare {il thing}.',
      '{hero} perdió {un thing}, y {un friend} ayudó a encontrar {el thing}.',
    ),
    otherEnding: says(
      'They never found {the thing}, but {hero} found a true friend.',
      'Sie fanden {den thing} nie, aber {hero} fand einen wahren Freund.',
      '{both:Ils|Elles} ne trouvèrent jamais {le thing}, mais {hero} trouva {friend:un véritable ami|une véritable amie}.',
      'Non trovarono mai {il thing}, ma {hero} trovò {friend:un vero amico|una vera amica}.',
      'Nunca encontraron {el thing}, pero {hero} encontró {friend:un verdadero amigo|una verdadera amiga}.',
    ),
  },
  {
    id: 'found',
    things: named('letter, box, basket, bell, shoe, clock, ring, mirror, spoon, newspaper'),
    theme: says(
      'finds {a thing}',
      'findet {einen thing}',
      'trouve {un thing}',
      'trova {un thing}',
      'encuentra {un thing}',
    ),
    body: says(
      'One morning, {hero} found {a thing} under a tree. {The thing} belonged to {a friend}. {hero} ran through the whole village and gave {the thing} back. {The friend} said thank you three times.',
      'Eines Morgens fand {hero} {einen thing} unter einem Baum. {Der thing} gehörte {einem friend}. {hero} lief durch das ganze Dorf und gab {den thing} zurück. {Der friend} sagte dreimal danke.',
      'Un matin, {hero} trouva {un thing} sous un arbre. {Le thing} appartenait à {un friend}. {hero} traversa tout le village et rendit {le thing}. {Le friend} dit merci trois fois.',
      'Una mattina {hero} trovò {un thing} sotto un albero. {Il thing} apparteneva a {un friend}. {hero} attraversò tutto il paese e restituì {il thing}. {Il friend} disse grazie tre volte.',
      'Una mañana, {hero} encontró {un thing} debajo de un árbol. {El thing} era de {un friend}. {hero} cruzó todo el pueblo y devolvió {el thing}. {El friend} dio las gracias tres veces.',
    ),
    summary: says(
      '{hero} found {a thing} and gave it back to {a friend}.',
      '{hero} fand {einen thing} und gab {thing:ihn|sie|es} {einem friend} zurück.',
      '{hero} trouva {un thing} et {thing:le|la} rendit à {un friend}.',
      '{hero} trovò {un thing} e {thing:lo|la} restituì a {un friend}.',
      '{hero} encontró {un thing} y se {thing:lo|la} devolvió a {un friend}.',
    ),
    otherEnding: says(
      '{The friend} laughed and gave {the thing} to {hero} as a present.',
      '{Der friend} lachte und schenkte {hero} {den thing}.',
      '{Le friend} rit et offrit {le thing} à {hero}.',
      '{Il friend} rise e regalò {il thing} {a hero}.',
      '{El friend} se rio y le regaló {el thing} a {hero}.',
    ),
  },
  {
    id: 'present',
    things: named('pullover, flower, cup, book, dress, pencil, lamp, shirt, basket, plate'),
    theme: says(
      'gives {a thing} to {a friend}',
      'schenkt {einem friend} {einen thing}',
      'offre {un thing} à {un friend}',
      'regala {un thing} a {un friend}',
      'le regala {un thing} a {un friend}',
    ),
    body: says(
      'One day it was the birthday of {a friend}. {hero} had no present and no money. So {hero} worked for a week and bought {a thing}. “This is my best present,” said {the friend}.',
      'Eines Tages hatte {ein friend} Geburtstag. {hero} hatte kein Geschenk und kein Geld. Also arbeitete {hero} eine Woche lang und kaufte {einen thing}. „Das ist mein schönstes Geschenk“, sagte {der friend}.',
      'Un jour, c’était l’anniversaire {de un friend}. {hero} n’avait ni cadeau ni argent. Alors {hero} travailla une semaine et acheta {un thing}. « C’est mon plus beau cadeau », dit {le friend}.',
      'Un giorno era il compleanno di {un friend}. {hero} non aveva né regali né soldi. Allora lavorò una settimana e comprò {un thing}. «È il mio regalo più bello», disse {il friend}.',
      'Un día era el cumpleaños de {un friend}. {hero} no tenía ni regalo ni dinero. Entonces trabajó una semana y compró {un thing}. «Es mi regalo más bonito», dijo {el friend}.',
    ),
    summary: says(
      '{hero} worked for a week and bought {a thing} for the birthday of {a friend}.',
      '{hero} arbeitete eine Woche lang und kaufte {einem friend} {einen thing} zum Geburtstag.',
      '{hero} travailla une semaine et acheta {un thing} pour l’anniversaire {de un friend}.',
      '{hero} lavorò una settimana e comprò {un thing} per il compleanno di {un friend}.',
      '{hero} trabajó una semana y compró {un thing} para el cumpleaños de {un friend}.',
    ),
    otherEnding: says(
      '{The friend} did not like {the thing}, but {hero} got a big piece of cake.',
      '{Dem friend} gefiel {der thing} nicht, aber {hero} bekam ein großes Stück Kuchen.',
      '{Le friend} n’aima pas {le thing}, mais {hero} reçut un gros morceau de gâteau.',
      '{Al friend} {il thing} non piacque, ma {hero} ebbe una grande fetta di torta.',
      '{Al friend} no le gustó {el thing}, pero {hero} recibió un gran trozo de tarta.',
    ),
  },
  {
    id: 'dark',
    clashes: ['bed', 'cake', 'song', 'slept', 'moon'],
    things: named('candle, lamp, doll, bell, star'),
    theme: says(
      'gets {a thing} because the night is dark',
      'bekommt {einen thing}, weil die Nacht dunkel ist',
      'reçoit {un thing} parce que la nuit est noire',
      'riceve {un thing} perché la notte è buia',
      'recibe {un thing} porque la noche es oscura',
    ),
    body: says(
      'At night, {hero} was afraid of the dark and could not sleep. Then {a friend} came with {a thing}. “The night is quiet and good,” said {the friend}. {hero} looked at {the thing} and fell asleep at once.',
      'In der Nacht hatte {hero} Angst im Dunkeln und konnte nicht schlafen. Da kam {ein friend} und brachte {einen thing}. „Die Nacht ist still und gut“, sagte {der friend}. {hero} sah {den thing} an und schlief sofort ein.',
      'La nuit, {hero} avait peur du noir et ne pouvait pas dormir. Alors {un friend} apporta {un thing}. « La nuit est calme et douce », dit {le friend}. {hero} regarda {le thing} et s’endormit aussitôt.',
      'Di notte {hero} aveva paura del buio e non riusciva a dormire. Allora {un friend} portò {un thing}. «La notte è calma e buona», disse {il friend}. {hero} guardò {il thing} e si addormentò subito.',
      'Por la noche, {hero} tenía miedo de la oscuridad y no podía dormir. Entonces {un friend} trajo {un thing}. «La noche es tranquila y buena», dijo {el friend}. {hero} miró {el thing} y se durmió enseguida.',
    ),
    summary: says(
      '{hero} was afraid of the dark until {a friend} brought {a thing}.',
      '{hero} hatte Angst im Dunkeln, bis {ein friend} {einen thing} brachte.',
      '{hero} avait peur du noir, mais {un friend} apporta {un thing}.',
      '{hero} aveva paura del buio, finché {un friend} non portò {un thing}.',
      '{hero} tenía miedo de la oscuridad hasta que {un friend} trajo {un thing}.',
    ),
    otherEnding: says(
      '{hero} did not sleep at all, and the two told stories until morning.',
      '{hero} schlief gar nicht, und die beiden erzählten sich Geschichten bis zum Morgen.',
      '{hero} ne dormit pas du tout, et {both:tous deux|toutes deux} se racontèrent des histoires jusqu’au matin.',
      '{hero} non dormì affatto, e {both:i due|le due} si raccontarono storie fino al mattino.',
      '{hero} no durmió nada, y {both:los dos|las dos} se contaron historias hasta la mañana.',
    ),
  },
  {
    id: 'music',
    clashes: ['bed', 'slept'],
    things: nounsOf('instrument'),
    theme: says(
      'learns to play {the thing}',
      'lernt {singular thing} spielen',
      'apprend à jouer {du thing}',
      'impara a suonare {il thing}',
      'aprende a tocar {el thing}',
    ),
    body: says(
      '{hero} wanted to play {the thing}. The first notes were terrible, and {a friend} laughed. But {hero} practised every day for a year. In the end, all the animals danced to the music.',
      '{hero} wollte {singular thing} spielen. Die ersten Töne waren schrecklich, und {ein friend} lachte. Aber {hero} übte ein Jahr lang jeden Tag. Am Ende tanzten alle Tiere zu der Musik.',
      '{hero} voulait jouer {du thing}. Les premières notes furent horribles, et {un friend} rit. Mais {hero} joua tous les jours pendant un an. À la fin, tous les animaux dansèrent sur la musique.',
      '{hero} voleva suonare {il thing}. Le prime note furono terribili, e {un friend} rise. Ma {hero} si esercitò ogni giorno per un anno. Alla fine tutti gli animali ballarono con la musica.',
      '{hero} quería tocar {el thing}. Las primeras notas fueron horribles, y {un friend} se rio. Pero {hero} practicó todos los días durante un año. Al final, todos los animales bailaron con la música.',
    ),
    summary: says(
      '{hero} practised {the thing} for a year, and in the end even {a friend} danced.',
      '{hero} übte ein Jahr lang {singular thing}, und am Ende tanzte sogar {ein friend}.',
      '{hero} joua {du thing} pendant un an, et à la fin même {un friend} dansa.',
      '{hero} suonò {il thing} per un anno, e alla fine ballò perfino {un friend}.',
      '{hero} practicó {el thing} durante un año, y al final bailó hasta {un friend}.',
    ),
    otherEnding: says(
      '{hero} gave {the thing} away and learned to sing.',
      '{hero} verschenkte {den thing} und lernte singen.',
      '{hero} donna {le thing} et apprit à chanter.',
      '{hero} regalò {il thing} e imparò a cantare.',
      '{hero} regaló {el thing} y aprendió a cantar.',
    ),
  },
  {
    id: 'repair',
    things: named('car, boat, bicycle, motorbike, tractor, bus, tram'),
    theme: says(
      'repairs {a thing old}',
      'repariert {einen thing old}',
      'répare {un thing old}',
      'ripara {un thing old}',
      'repara {un thing old}',
    ),
    body: says(
      'Behind a house, {hero} found {a thing old}. Nobody wanted it any more. {hero} and {a friend} worked for three days. Then they travelled to the sea and saw the waves.',
      'Hinter einem Haus fand {hero} {einen thing old}. Niemand wollte {thing:ihn|sie|es} mehr haben. {hero} und {ein friend} arbeiteten drei Tage lang. Dann fuhren sie ans Meer und sahen die Wellen.',
      'Derrière une maison, {hero} trouva {un thing old}. Plus personne n’en voulait. {hero} et {un friend} travaillèrent trois jours. Puis {both:ils|elles} partirent à la mer et virent les vagues.',
      'Dietro una casa {hero} trovò {un thing old}. Nessuno {thing:lo|la} voleva più. {hero} e {un friend} lavorarono tre giorni. Poi andarono al mare e videro le onde.',
      'Detrás de una casa, {hero} encontró {un thing old}. Ya nadie {thing:lo|la} quería. {hero} y {un friend} trabajaron tres días. Después viajaron al mar y vieron las olas.',
    ),
    summary: says(
      '{hero} and {a friend} repaired {a thing old} and travelled to the sea.',
      '{hero} und {ein friend} reparierten {einen thing old} und fuhren ans Meer.',
      '{hero} et {un friend} réparèrent {un thing old} et partirent à la mer.',
      '{hero} e {un friend} ripararono {un thing old} e andarono al mare.',
      '{hero} y {un friend} repararon {un thing old} y viajaron al mar.',
    ),
    otherEnding: says(
      '{The thing} never moved again, so {hero} went to the sea on foot.',
      '{Der thing} fuhr nie wieder, also ging {hero} zu Fuß ans Meer.',
      '{Le thing} ne marcha plus jamais, alors {hero} partit à pied vers la mer.',
      '{Il thing} non funzionò mai più, così {hero} andò al mare a piedi.',
      '{El thing} nunca volvió a funcionar, así que {hero} fue al mar a pie.',
    ),
  },
  {
    id: 'race',
    things: nounsOf('fruit'),
    theme: says(
      'wins {a thing} in a race',
      'gewinnt bei einem Wettlauf {einen thing}',
      'gagne {un thing} à la course',
      'vince {un thing} in una gara',
      'gana {un thing} en una carrera',
    ),
    body: says(
      '{hero} ran a race against {a friend}. The prize was {a thing}. {hero} was faster and won, but {the friend} was sad. So {hero} cut {the thing} in two, and they ate together.',
      '{hero} machte einen Wettlauf mit {einem friend}. Der Preis war {ein thing}. {hero} war schneller und gewann, aber {der friend} war traurig. Da teilte {hero} {den thing}, und sie aßen zusammen.',
      '{hero} fit une course contre {un friend}. Le prix était {un thing}. {hero} fut plus rapide et gagna, mais {le friend} était triste. Alors {hero} coupa {le thing} en deux, et {both:ils|elles} mangèrent ensemble.',
      '{hero} fece una gara contro {un friend}. Il premio era {un thing}. {hero} fu più veloce e vinse, ma {il friend} era triste. Allora {hero} divise {il thing} in due, e mangiarono insieme.',
      '{hero} hizo una carrera contra {un friend}. El premio era {un thing}. {hero} fue más rápid{hero:o|a} y ganó, pero {el friend} estaba triste. Entonces {hero} partió {el thing} en dos, y comieron junt{both:os|as}.',
    ),
    summary: says(
      '{hero} won {a thing} in a race and shared it with {a friend}.',
      '{hero} gewann bei einem Wettlauf {einen thing} und teilte {thing:ihn|sie|es} mit {einem friend}.',
      '{hero} gagna {un thing} à la course et {thing:le|la} partagea avec {un friend}.',
      '{hero} vinse {un thing} in una gara e {thing:lo|la} divise con {un friend}.',
      '{hero} ganó {un thing} en una carrera y {thing:lo|la} compartió con {un friend}.',
    ),
    otherEnding: says(
      '{The friend} won after all, and {hero} got half of the prize.',
      'Am Ende gewann doch {der friend}, und {hero} bekam die Hälfte vom Preis.',
      'Finalement, {le friend} gagna, et {hero} reçut la moitié du prix.',
      'Alla fine vinse {il friend}, e {hero} ebbe metà del premio.',
      'Al final ganó {el friend}, y {hero} recibió la mitad del premio.',
    ),
  },
  {
    id: 'garden',
    things: named('carrot, pumpkin, tomato, cucumber, potato, onion'),
    theme: says(
      'finds {a thing huge} in the garden',
      'findet im Garten {einen thing huge}',
      'trouve {un thing huge} dans le jardin',
      'trova {un thing huge} in giardino',
      'encuentra {un thing huge} en el jardín',
    ),
    body: says(
      'In spring, {hero} worked in the garden every day. In summer there was {a thing huge}, much too heavy for one alone. {A friend} helped to carry {the thing} home. That evening they cooked soup for the whole village.',
      'Im Frühling arbeitete {hero} jeden Tag im Garten. Im Sommer lag dort {ein thing huge}, viel zu schwer für einen allein. {Ein friend} half, {den thing} nach Hause zu tragen. Am Abend kochten sie Suppe für das ganze Dorf.',
      'Au printemps, {hero} travailla tous les jours dans le jardin. En été, il y avait là {un thing huge}. C’était bien trop lourd. {Un friend} aida à porter {le thing} à la maison. Le soir, {both:ils|elles} firent une soupe pour tout le village.',
      'In primavera {hero} lavorò ogni giorno in giardino. In estate c’era {un thing huge}, troppo pesante da portare. {Un friend} aiutò a portare {il thing} a casa. La sera cucinarono una zuppa per tutto il paese.',
      'En primavera, {hero} trabajó todos los días en el jardín. En verano había allí {un thing huge}. Pesaba demasiado. {Un friend} ayudó a llevar {el thing} a casa. Por la noche hicieron una sopa para todo el pueblo.',
    ),
    summary: says(
      '{hero} grew {a thing huge}, and {a friend} helped to carry {the thing} home.',
      '{hero} hatte {einen thing huge} im Garten, und {ein friend} half beim Tragen.',
      '{hero} avait {un thing huge} dans le jardin, et {un friend} aida à porter {le thing}.',
      '{hero} aveva {un thing huge} in giardino, e {un friend} aiutò a portare {il thing} a casa.',
      '{hero} tenía {un thing huge} en el jardín, y {un friend} ayudó a llevar {el thing} a casa.',
    ),
    otherEnding: says(
      '{hero} left {the thing} in the garden and made a little house of it.',
      '{hero} ließ {den thing} im Garten und machte daraus ein kleines Haus.',
      '{hero} laissa {le thing} dans le jardin et en fit une petite maison.',
      '{hero} lasciò {il thing} in giardino e ne fece una piccola casa.',
      '{hero} dejó {el thing} en el jardín e hizo allí una casa pequeña.',
    ),
  },
  {
    id: 'broken',
    things: named('cup, plate, mirror, lamp, bottle, doll'),
    theme: says(
      'breaks {a thing}',
      'zerbricht {einen thing}',
      'casse {un thing}',
      'rompe {un thing}',
      'rompe {un thing}',
    ),
    body: says(
      'One day, {hero} broke {a thing}. {The thing} belonged to {a friend}. At first, {hero} said nothing and could not sleep. In the morning, {hero} told the truth, and {the friend} was not angry at all.',
      'Eines Tages zerbrach {hero} {einen thing}. {Der thing} gehörte {einem friend}. Zuerst sagte {hero} nichts und konnte nicht schlafen. Am Morgen sagte {hero} die Wahrheit, und {der friend} war gar nicht böse.',
      'Un jour, {hero} cassa {un thing}. {Le thing} appartenait à {un friend}. D’abord, {hero} ne dit rien et ne put pas dormir. Au matin, {hero} dit la vérité, et {le friend} lui pardonna tout de suite.',
      'Un giorno {hero} ruppe {un thing}. {Il thing} apparteneva a {un friend}. All’inizio {hero} non disse niente e non riuscì a dormire. Al mattino {hero} disse la verità, e {il friend} {hero:lo|la} perdonò subito.',
      'Un día, {hero} rompió {un thing}. {El thing} era de {un friend}. Al principio, {hero} no dijo nada y no pudo dormir. Por la mañana, {hero} dijo la verdad, y {el friend} {hero:lo|la} perdonó enseguida.',
    ),
    summary: says(
      '{hero} broke {a thing}, told the truth, and {a friend} was not angry.',
      '{hero} zerbrach {einen thing}, sagte die Wahrheit, und {ein friend} war nicht böse.',
      '{hero} cassa {un thing}, dit la vérité, et {un friend} lui pardonna.',
      '{hero} ruppe {un thing}, disse la verità, e {un friend} {hero:lo|la} perdonò.',
      '{hero} rompió {un thing}, dijo la verdad, y {un friend} {hero:lo|la} perdonó.',
    ),
    otherEnding: says(
      '{The friend} brought glue, and {hero} mended {the thing}.',
      '{Der friend} holte Klebstoff, und {hero} klebte {den thing} zusammen.',
      '{Le friend} apporta de la colle, et {hero} répara {le thing}.',
      '{Il friend} portò la colla, e {hero} aggiustò {il thing}.',
      '{El friend} trajo pegamento, y {hero} arregló {el thing}.',
    ),
  },
  {
    id: 'build',
    things: named('hammer, saw, screwdriver, axe, shovel, ladder'),
    theme: says(
      'builds a house with {a thing}',
      'baut mit {einem thing} ein Haus',
      'construit une maison avec {un thing}',
      'costruisce una casa con {un thing}',
      'construye una casa con {un thing}',
    ),
    body: says(
      'A storm destroyed the house of {a friend}. {hero} took {a thing} and began to work. Soon many other animals came and helped. After a week, {the friend} had a new house with a red door.',
      'Ein Sturm zerstörte das Haus {eines friend}. {hero} nahm {einen thing} und begann zu arbeiten. Bald kamen viele andere Tiere und halfen. Nach einer Woche hatte {der friend} ein neues Haus mit einer roten Tür.',
      'Une tempête détruisit la maison {de un friend}. {hero} prit {un thing} et se mit au travail. Bientôt, beaucoup d’autres animaux vinrent aider. Après une semaine, {le friend} avait une nouvelle maison avec une porte rouge.',
      'Una tempesta distrusse la casa di {un friend}. {hero} prese {un thing} e cominciò a lavorare. Presto molti altri animali vennero ad aiutare. Dopo una settimana {il friend} aveva una casa nuova con una porta rossa.',
      'Una tormenta destruyó la casa de {un friend}. {hero} tomó {un thing} y empezó a trabajar. Pronto llegaron muchos otros animales para ayudar. Después de una semana, {el friend} tenía una casa nueva con una puerta roja.',
    ),
    summary: says(
      'After a storm, {hero} took {a thing} and built a new house for {a friend}.',
      'Nach einem Sturm nahm {hero} {einen thing} und baute {einem friend} ein neues Haus.',
      'Après une tempête, {hero} prit {un thing} et construisit une nouvelle maison pour {un friend}.',
      'Dopo una tempesta {hero} prese {un thing} e costruì una casa nuova per {un friend}.',
      'Después de una tormenta, {hero} tomó {un thing} y construyó una casa nueva para {un friend}.',
    ),
    otherEnding: says(
      'They built no new house: from then on, {the friend} lived with {hero}.',
      'Sie bauten kein neues Haus: Von da an wohnte {der friend} bei {hero}.',
      '{both:Ils|Elles} ne construisirent pas de maison : {le friend} habita chez {hero}.',
      'Non costruirono nessuna casa: {il friend} andò a vivere con {hero}.',
      'No construyeron ninguna casa: {el friend} se quedó a vivir con {hero}.',
    ),
  },
  {
    id: 'way',
    clashes: ['song', 'cake'],
    things: named('star, tower, castle, church, bridge, lake, river, mountain'),
    theme: says(
      'sees {a thing} and finds the way home',
      'sieht {einen thing} und findet nach Hause',
      'voit {un thing} et retrouve son chemin',
      'vede {un thing} e ritrova la strada',
      've {un thing} y encuentra el camino a casa',
    ),
    body: says(
      'One evening, {hero} went for a walk and got lost. It grew dark and cold. Then {a friend} came and pointed to {a thing}. They walked towards {the thing}, and an hour later {hero} was home.',
      'Eines Abends ging {hero} spazieren und verlief sich. Es wurde dunkel und kalt. Da kam {ein friend} und zeigte auf {einen thing}. Sie gingen in diese Richtung, und eine Stunde später war {hero} zu Hause.',
      'Un soir, {hero} partit en promenade et se perdit. Il faisait noir et froid. Alors {un friend} arriva et montra {un thing}. {both:Ils|Elles} marchèrent de ce côté, et une heure plus tard {hero} était à la maison.',
      'Una sera {hero} andò a passeggio e si perse. Era buio e faceva freddo. Allora arrivò {un friend} e indicò {un thing}. Camminarono in quella direzione, e un’ora dopo {hero} era a casa.',
      'Una tarde, {hero} salió a pasear y se perdió. Estaba oscuro y hacía frío. Entonces llegó {un friend} y señaló {un thing}. Caminaron en esa dirección, y una hora después {hero} estaba en casa.',
    ),
    summary: says(
      '{hero} got lost, but {a friend} pointed to {a thing} and showed the way home.',
      '{hero} verlief sich, aber {ein friend} zeigte auf {einen thing} und fand den Weg nach Hause.',
      '{hero} se perdit, mais {un friend} montra {un thing} et trouva le chemin de la maison.',
      '{hero} si perse, ma {un friend} indicò {un thing} e trovò la strada di casa.',
      '{hero} se perdió, pero {un friend} señaló {un thing} y encontró el camino a casa.',
    ),
    otherEnding: says(
      '{hero} slept under the stars, and in the morning the way was easy to find.',
      '{hero} schlief unter den Sternen, und am Morgen war der Weg leicht zu finden.',
      '{hero} dormit sous les étoiles, et au matin le chemin était facile à trouver.',
      '{hero} dormì sotto le stelle, e al mattino la strada era facile da trovare.',
      '{hero} durmió bajo las estrellas, y por la mañana el camino era fácil de encontrar.',
    ),
  },
  {
    id: 'quarrel',
    things: named('table, chair, armchair, sofa, bed, wardrobe, desk, stool, hat, ball'),
    theme: says(
      'quarrels with {a friend} over {a thing}',
      'streitet mit {einem friend} um {einen thing}',
      'se dispute avec {un friend} pour {un thing}',
      'litiga con {un friend} per {un thing}',
      'discute con {un friend} por {un thing}',
    ),
    body: says(
      '{hero} and {a friend} found {a thing} in the street. “That is mine!” cried {hero}. “No, mine!” cried {the friend}. They quarrelled all day until they were tired. Then they agreed to share {the thing}.',
      '{hero} und {ein friend} fanden {einen thing} auf der Straße. „Das gehört mir!“, rief {hero}. „Nein, mir!“, rief {der friend}. Sie stritten den ganzen Tag, bis sie müde waren. Dann beschlossen sie, {den thing} zu teilen.',
      '{hero} et {un friend} trouvèrent {un thing} dans la rue. « C’est à moi ! » cria {hero}. « Non, à moi ! » cria {le friend}. {both:Ils|Elles} se disputèrent toute la journée. Enfin, {both:ils|elles} décidèrent de partager {le thing}.',
      '{hero} e {un friend} trovarono {un thing} per strada. «È {thing:mio|mia}!» gridò {hero}. «No, è {thing:mio|mia}!» gridò {il friend}. Litigarono tutto il giorno. Alla fine decisero di dividersi {il thing}.',
      '{hero} y {un friend} encontraron {un thing} en la calle. «¡Es {thing:mío|mía}!», gritó {hero}. «¡No, es {thing:mío|mía}!», gritó {el friend}. Discutieron todo el día. Al final decidieron compartir {el thing}.',
    ),
    summary: says(
      '{hero} and {a friend} quarrelled over {a thing} and then agreed to share it.',
      '{hero} und {ein friend} stritten um {einen thing} und teilten {thing:ihn|sie|es} dann.',
      '{hero} et {un friend} se disputèrent pour {un thing}, puis {thing:le|la} partagèrent.',
      '{hero} e {un friend} litigarono per {un thing} e poi se {thing:lo|la} divisero.',
      '{hero} y {un friend} discutieron por {un thing} y después {thing:lo|la} compartieron.',
    ),
    otherEnding: says(
      '{hero} sold {the thing} and bought cake for both with the money.',
      '{hero} verkaufte {den thing} und kaufte von dem Geld Kuchen für beide.',
      '{hero} vendit {le thing} et acheta du gâteau pour {both:tous les deux|toutes les deux}.',
      '{hero} vendette {il thing} e con i soldi comprò una torta per {both:tutti e due|tutte e due}.',
      '{hero} vendió {el thing} y con el dinero compró una tarta para {both:los dos|las dos}.',
    ),
  },
  {
    id: 'winter',
    clashes: ['bed', 'slept'],
    things: named('coat, jacket, scarf, pullover, hat'),
    theme: says(
      'lends {a thing} to {a friend} in winter',
      'leiht {einem friend} im Winter {einen thing}',
      'prête {un thing} à {un friend} en hiver',
      'presta {un thing} a {un friend} d’inverno',
      'le presta {un thing} a {un friend} en invierno',
    ),
    body: says(
      'It was a very cold winter with a lot of snow. Under a tree, {a friend} was freezing. {hero} had only {a thing}, but lent it at once. In spring, {the friend} brought {the thing} back with a basket of nuts.',
      'Es war ein sehr kalter Winter mit viel Schnee. Unter einem Baum fror {ein friend}. {hero} hatte nur {einen thing}, lieh {thing:ihn|sie|es} aber sofort her. Im Frühling brachte {der friend} {den thing} mit einem Korb Nüsse zurück.',
      'C’était un hiver très froid avec beaucoup de neige. Sous un arbre, {un friend} avait froid. {hero} n’avait {que un thing}, mais {thing:le|la} prêta aussitôt. Au printemps, {le friend} rapporta {le thing} avec un panier de noix.',
      'Era un inverno molto freddo con molta neve. Sotto un albero {un friend} aveva freddo. {hero} aveva solo {un thing}, ma {thing:lo|la} prestò subito. In primavera {il friend} riportò {il thing} con un cesto di noci.',
      'Era un invierno muy frío con mucha nieve. Debajo de un árbol, {un friend} tenía frío. {hero} solo tenía {un thing}, pero {thing:lo|la} prestó enseguida. En primavera, {el friend} devolvió {el thing} con una cesta de nueces.',
    ),
    summary: says(
      'In a cold winter, {hero} lent {a thing} to {a friend} and got a basket of nuts in spring.',
      'In einem kalten Winter lieh {hero} {einem friend} {einen thing} und bekam im Frühling einen Korb Nüsse.',
      'Pendant un hiver froid, {hero} prêta {un thing} à {un friend} et reçut un panier de noix au printemps.',
      'In un inverno freddo {hero} prestò {un thing} a {un friend} e in primavera ebbe un cesto di noci.',
      'En un invierno frío, {hero} prestó {un thing} a {un friend} y en primavera recibió una cesta de nueces.',
    ),
    otherEnding: says(
      '{hero} took {the friend} home, and they drank hot tea until spring.',
      '{hero} nahm {den friend} mit nach Hause, und sie tranken bis zum Frühling heißen Tee.',
      '{hero} emmena {le friend} à la maison, et {both:ils|elles} burent du thé chaud jusqu’au printemps.',
      '{hero} portò {il friend} a casa, e bevvero tè caldo fino alla primavera.',
      '{hero} se llevó a casa {al friend}, y bebieron té caliente hasta la primavera.',
    ),
  },
  {
    id: 'dream',
    things: named('castle, tower, house, bridge, church, boat, car, tree'),
    theme: says(
      'dreams of {a thing}',
      'träumt von {einem thing}',
      'rêve {de un thing}',
      'sogna {un thing}',
      'sueña con {un thing}',
    ),
    body: says(
      'Every night, {hero} dreamed of {a thing}. “A dream is only a dream,” said {a friend}. But {hero} went to the beach and made {a thing} of sand. {The friend} came, looked, and helped until evening.',
      'Jede Nacht träumte {hero} von {einem thing}. „Ein Traum ist nur ein Traum“, sagte {ein friend}. Aber {hero} ging zum Strand und baute {einen thing} aus Sand. {Der friend} kam, staunte und half bis zum Abend.',
      'Chaque nuit, {hero} rêvait {de un thing}. « Un rêve n’est qu’un rêve », dit {un friend}. Mais {hero} alla à la plage et fit {un thing} de sable. {Le friend} vint voir et aida jusqu’au soir.',
      'Ogni notte {hero} sognava {un thing}. «Un sogno è solo un sogno», disse {un friend}. Ma {hero} andò in spiaggia e fece {un thing} di sabbia. {Il friend} venne a vedere e aiutò fino a sera.',
      'Todas las noches, {hero} soñaba con {un thing}. «Un sueño es solo un sueño», dijo {un friend}. Pero {hero} fue a la playa e hizo {un thing} de arena. {El friend} fue a verlo y ayudó hasta la noche.',
    ),
    summary: says(
      '{hero} dreamed of {a thing}, and {a friend} helped to make {a thing} of sand.',
      '{hero} träumte von {einem thing}, und {ein friend} half, {einen thing} aus Sand zu bauen.',
      '{hero} rêvait {de un thing}, et {un friend} aida à faire {un thing} de sable.',
      '{hero} sognava {un thing}, e {un friend} aiutò a fare {un thing} di sabbia.',
      '{hero} soñaba con {un thing}, y {un friend} ayudó a hacer {un thing} de arena.',
    ),
    otherEnding: says(
      'Then the sea took {the thing} away, but {hero} kept the dream.',
      'Dann nahm das Meer {den thing} mit, aber {hero} behielt den Traum.',
      'Puis la mer emporta {le thing}, mais {hero} garda son rêve.',
      'Poi il mare portò via {il thing}, ma {hero} conservò il suo sogno.',
      'Luego el mar se llevó {el thing}, pero {hero} conservó su sueño.',
    ),
  },
];
