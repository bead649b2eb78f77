import { indefinite, predicate } from '../../grammar/index.ts';
import type { Adjective } from '../../lexicon/adjective.ts';
import { colours } from '../../lexicon/adjectives.ts';
import { kindNouns, noun, type Noun } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Described {
  thing: Noun;
  /** a sentence with a pronoun for the thing */
  use: Parallel;
}

interface Slots {
  described: Described;
  colour: Adjective;
  next: { kind: 'colour' | 'use'; wording: number } | { kind: 'other'; colour: Adjective; wording: number } | null;
}

interface View {
  thing: Noun;
  colour: Adjective;
  kind: Parallel;
  its: Parallel;
}

const says = wording<View>;

// What it is for: after "It is used for", a German sentence, and infinitives after "sert à", "serve per", "sirve para".
// prettier-ignore
const table: readonly (readonly [ids: string, en: string, de: string, fr: string, it: string, es: string])[] = [
  ['key', 'opening doors', 'Damit kann man Türen öffnen.', 'ouvrir les portes', 'aprire le porte', 'abrir puertas'],
  ['lamp, candle', 'making light', 'Damit macht man Licht.', 'faire de la lumière', 'fare luce', 'dar luz'],
  ['mirror', 'looking at oneself', 'Darin kann man sich ansehen.', 'se regarder', 'guardarsi', 'mirarse'],
  ['umbrella', 'keeping dry in the rain', 'Damit bleibt man bei Regen trocken.', 'rester au sec sous la pluie', 'restare asciutti sotto la pioggia', 'no mojarse con la lluvia'],
  ['clock', 'telling the time', 'Damit kann man die Uhrzeit ablesen.', 'lire l’heure', 'leggere l’ora', 'ver la hora'],
  ['camera', 'taking photos', 'Damit kann man Fotos machen.', 'prendre des photos', 'fare fotografie', 'hacer fotos'],
  ['pencil', 'writing and drawing', 'Damit kann man schreiben und zeichnen.', 'écrire et dessiner', 'scrivere e disegnare', 'escribir y dibujar'],
  ['knife', 'cutting bread', 'Damit schneidet man Brot.', 'couper le pain', 'tagliare il pane', 'cortar el pan'],
  ['spoon', 'eating soup', 'Damit isst man Suppe.', 'manger de la soupe', 'mangiare la zuppa', 'comer sopa'],
  ['cup', 'drinking tea', 'Daraus kann man Tee trinken.', 'boire du thé', 'bere il tè', 'tomar té'],
  ['bottle', 'keeping water', 'Darin kann man Wasser aufbewahren.', 'garder de l’eau', 'conservare l’acqua', 'guardar agua'],
  ['suitcase, backpack', 'carrying things on a journey', 'Damit trägt man Sachen auf der Reise.', 'porter des affaires en voyage', 'portare le cose in viaggio', 'llevar cosas de viaje'],
  ['basket, box', 'keeping things', 'Darin kann man Sachen aufbewahren.', 'ranger des affaires', 'conservare le cose', 'guardar cosas'],
  ['ball, doll', 'playing', 'Damit kann man spielen.', 'jouer', 'giocare', 'jugar'],
  ['book, newspaper', 'reading', 'Darin kann man lesen.', 'lire', 'leggere', 'leer'],
  ['hammer', 'hitting nails', 'Damit schlägt man Nägel ein.', 'enfoncer des clous', 'piantare chiodi', 'clavar clavos'],
  ['saw, axe', 'cutting wood', 'Damit schneidet man Holz.', 'couper du bois', 'tagliare la legna', 'cortar madera'],
  ['shovel', 'digging holes', 'Damit gräbt man Löcher.', 'creuser des trous', 'scavare buche', 'cavar hoyos'],
  ['ladder', 'climbing up', 'Damit kann man hinaufsteigen.', 'monter', 'salire in alto', 'subir'],
  ['chair, armchair, stool, sofa', 'sitting', 'Darauf kann man sitzen.', 's’asseoir', 'sedersi', 'sentarse'],
  ['bed', 'sleeping', 'Darin kann man schlafen.', 'dormir', 'dormire', 'dormir'],
  ['table, desk', 'working', 'Daran kann man arbeiten.', 'travailler', 'lavorare', 'trabajar'],
  ['wardrobe', 'keeping clothes', 'Darin kann man Kleider aufbewahren.', 'ranger les vêtements', 'conservare i vestiti', 'guardar la ropa'],
  ['car, bus, motorbike, bicycle, train, tram', 'travelling on land', 'Damit kann man an Land reisen.', 'voyager sur terre', 'viaggiare via terra', 'viajar por tierra'],
  ['boat', 'travelling on the water', 'Damit kann man auf dem Wasser reisen.', 'voyager sur l’eau', 'viaggiare sull’acqua', 'viajar por el agua'],
  ['plane, helicopter', 'flying', 'Damit kann man fliegen.', 'voler', 'volare', 'volar'],
  ['lorry', 'carrying heavy things', 'Damit kann man schwere Dinge befördern.', 'transporter des choses lourdes', 'trasportare cose pesanti', 'transportar cosas pesadas'],
  ['coat, pullover, scarf, glove, jacket', 'keeping warm', 'Damit hat man es warm.', 'tenir chaud', 'tenere caldo', 'no pasar frío'],
  ['shoe, boot', 'walking', 'Damit kann man gut gehen.', 'marcher', 'camminare', 'caminar'],
  ['guitar, flute, trumpet, violin, piano, drum, harp', 'making music', 'Damit kann man Musik machen.', 'faire de la musique', 'fare musica', 'hacer música'],
];

const things: readonly Described[] = table.flatMap(([ids, en, de, fr, it, es]) =>
  ids.split(', ').map((id) => {
    const thing = noun(id);
    return {
      thing,
      use: {
        en: `It is used for ${en}.`,
        de,
        fr: `${thing.fr.gender === 'm' ? 'Il' : 'Elle'} sert à ${fr}.`,
        it: `Serve per ${it}.`,
        es: `Sirve para ${es}.`,
      },
    };
  }),
);

const questions: readonly Wording<View>[] = [
  says(
    'Describe {a thing colour} in two sentences, please.',
    'Beschreiben Sie bitte {einen thing colour} in zwei Sätzen.',
    'Décrivez {un thing colour} en deux phrases, s’il vous plaît.',
    'Descriva {un thing colour} in due frasi, per favore.',
    'Describa {un thing colour} en dos frases, por favor.',
  ),
  says(
    'What is {a thing colour}, and what is it for?',
    'Was ist {ein thing colour}, und wozu dient {thing:er|sie|es}?',
    'Qu’est-ce que c’est, {un thing colour}, et à quoi cela sert-il ?',
    'Che cos’è {un thing colour} e a che cosa serve?',
    '¿Qué es {un thing colour} y para qué sirve?',
  ),
  says(
    'I am writing a text about {a thing colour}. Could you give me two sentences?',
    'Ich schreibe einen Text über {einen thing colour}. Können Sie mir zwei Sätze geben?',
    'J’écris un texte sur {un thing colour}. Pouvez-vous me donner deux phrases ?',
    'Scrivo un testo su {un thing colour}. Può darmi due frasi?',
    'Escribo un texto sobre {un thing colour}. ¿Puede darme dos frases?',
  ),
  says(
    'Explain to a child what {a thing colour} is.',
    'Erklären Sie einem Kind, was {ein thing colour} ist.',
    'Expliquez à un enfant ce qu’est {un thing colour}.',
    'Spieghi a un bambino che cos’è {un thing colour}.',
    'Explique a un niño qué es {un thing colour}.',
  ),
  says(
    'A short description, please: {singular thing colour}.',
    'Eine kurze Beschreibung, bitte: {singular thing colour}.',
    'Une courte description, s’il vous plaît : {singular thing colour}.',
    'Una breve descrizione, per favore: {singular thing colour}.',
    'Una descripción corta, por favor: {singular thing colour}.',
  ),
  says(
    'I see {a thing colour}. How would you describe it?',
    'Ich sehe {einen thing colour}. Wie würden Sie {thing:ihn|sie|es} beschreiben?',
    'Je vois {un thing colour}. Comment {thing:le|la} décririez-vous ?',
    'Vedo {un thing colour}. Come {thing:lo|la} descriverebbe?',
    'Veo {un thing colour}. ¿Cómo {thing:lo|la} describiría?',
  ),
  says(
    'Describe: {singular thing colour}',
    'Beschreibung: {singular thing colour}',
    'Description : {singular thing colour}',
    'Descrizione: {singular thing colour}',
    'Descripción: {singular thing colour}',
  ),
  says(
    'I do not know the word. What is {a thing colour}?',
    'Ich kenne das Wort nicht. Was ist {ein thing colour}?',
    'Je ne connais pas le mot. Qu’est-ce que c’est, {un thing colour} ?',
    'Non conosco la parola. Che cos’è {un thing colour}?',
    'No conozco la palabra. ¿Qué es {un thing colour}?',
  ),
];

const followUps = {
  colour: [
    says(
      'What colour is it?',
      'Welche Farbe hat {thing:er|sie|es}?',
      'De quelle couleur est-{thing:il|elle} ?',
      'Di che colore è?',
      '¿De qué color es?',
    ),
    says(
      'Tell me the colour once more, please.',
      'Nennen Sie mir bitte noch einmal die Farbe.',
      'Redites-moi la couleur, s’il vous plaît.',
      'Mi ripeta il colore, per favore.',
      'Repítame el color, por favor.',
    ),
  ],
  use: [
    says(
      'One sentence is enough: what is it for?',
      'Ein Satz genügt: Wozu dient {thing:er|sie|es}?',
      'Une phrase suffit : à quoi sert-{thing:il|elle} ?',
      'Basta una frase: a che cosa serve?',
      'Basta una frase: ¿para qué sirve?',
    ),
    says(
      'Please leave out the first sentence.',
      'Lassen Sie bitte den ersten Satz weg.',
      'Supprimez la première phrase, s’il vous plaît.',
      'Tolga la prima frase, per favore.',
      'Quite la primera frase, por favor.',
    ),
  ],
  other: [
    says(
      'Now in another colour, please: {its}.',
      'Jetzt bitte in einer anderen Farbe: {its}.',
      'Maintenant dans une autre couleur, s’il vous plaît : {its}.',
      'Adesso in un altro colore, per favore: {its}.',
      'Ahora en otro color, por favor: {its}.',
    ),
    says(
      'And {a thing colour}?',
      'Und {ein thing colour}?',
      'Et {un thing colour} ?',
      'E {un thing colour}?',
      '¿Y {un thing colour}?',
    ),
  ],
} as const;

const isColour = says(
  '{The thing} is {its}.',
  '{Der thing} ist {its}.',
  '{Le thing} est {its}.',
  '{Il thing} è {its}.',
  '{El thing} es {its}.',
);

/** What a thing is, its colour, and what it is for. */
export const describe = task<Slots>({
  name: 'describe',
  category: 'writing',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const [colour, other] = draw.several(colours, 2) as [Adjective, Adjective];
    const kind = draw.chance(0.45) ? draw.pick(['colour', 'use', 'other'] as const) : null;
    const wording = draw.whole(0, 1);
    const next = kind === 'other' ? { kind, colour: other, wording } : kind && { kind, wording };
    return { described: draw.pick(things), colour, next };
  },
  key: ({ described, colour, next }) =>
    `${colour.id}-${described.thing.id}` +
    (next ? `+${next.kind}${next.wording}${next.kind === 'other' ? `-${next.colour.id}` : ''}` : ''),
  render({ described, colour, next }, paraphrase) {
    const first = turn(worded(questions[paraphrase]!, viewOf(described, colour)), description(described, colour));
    return { system: null, turns: next ? [first, followUpTurn(described, colour, next)] : [first] };
  },
  *drills() {
    for (const { thing, use } of things) {
      const is = worded(statement, { thing, kind: indefinite(kindNouns[thing.kind]) });
      yield parallel((language) => `${is[language]} ${use[language]}`);
    }
  },
});

const statement = wording<{ thing: Noun; kind: Parallel }>(
  '{A thing} is {kind}.',
  '{Ein thing} ist {kind}.',
  '{Un thing} est {kind}.',
  '{Un thing} è {kind}.',
  '{Un thing} es {kind}.',
);

function viewOf({ thing }: Described, colour: Adjective): View {
  return { thing, colour, kind: indefinite(kindNouns[thing.kind]), its: predicate(colour, thing) };
}

function description({ thing, use }: Described, colour: Adjective): Parallel {
  const first = worded(
    says(
      '{A thing colour} is {kind}.',
      '{Ein thing colour} ist {kind}.',
      '{Un thing colour} est {kind}.',
      '{Un thing colour} è {kind}.',
      '{Un thing colour} es {kind}.',
    ),
    viewOf({ thing, use }, colour),
  );
  return parallel((language) => `${first[language]} ${use[language]}`);
}

function followUpTurn(described: Described, colour: Adjective, next: NonNullable<Slots['next']>): ParallelTurn {
  const seen = viewOf(described, next.kind === 'other' ? next.colour : colour);
  const user = worded(followUps[next.kind][next.wording]!, seen);
  switch (next.kind) {
    case 'colour':
      return turn(user, worded(isColour, seen));
    case 'use':
      return turn(user, described.use);
    case 'other':
      return turn(user, description(described, next.colour));
  }
}
