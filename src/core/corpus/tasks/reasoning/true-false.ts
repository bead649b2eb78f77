import type { Draw } from '../../draw.ts';
import { german, indefinite } from '../../grammar/index.ts';
import { kindNouns, type Noun, type NounKind, nounsOf } from '../../lexicon/nouns.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

const kinds = ['animal', 'fruit', 'vegetable', 'vehicle', 'furniture', 'clothing', 'building', 'instrument'] as const;

/** Something that is said, rightly or wrongly. */
type Said =
  | { about: 'kind'; noun: Noun; kind: NounKind }
  | { about: 'order'; a: number; b: number; greater: boolean }
  | { about: 'parity'; number: number; even: boolean }
  | { about: 'sum'; a: number; b: number; sum: number };

interface Slots {
  said: Said;
  next: Said | null;
}

const frames: readonly Wording<{ said: Parallel }>[] = [
  wording(
    'True or false? {said}',
    'Wahr oder falsch? {said}',
    'Vrai ou faux ? {said}',
    'Vero o falso? {said}',
    '¿Verdadero o falso? {said}',
  ),
  wording('Is this true? {said}', 'Stimmt das? {said}', 'Est-ce vrai ? {said}', 'È vero? {said}', '¿Es verdad? {said}'),
  wording(
    'Please tell me whether this is right. {said}',
    'Sagen Sie mir bitte, ob das richtig ist. {said}',
    'Dites-moi si c’est juste, s’il vous plaît. {said}',
    'Mi dica se è giusto, per favore. {said}',
    'Dígame si es correcto, por favor. {said}',
  ),
  wording(
    'Can you check this sentence? {said}',
    'Können Sie diesen Satz prüfen? {said}',
    'Pouvez-vous vérifier cette phrase ? {said}',
    'Può controllare questa frase? {said}',
    '¿Puede comprobar esta frase? {said}',
  ),
  wording(
    '{said} Is that true or false?',
    '{said} Ist das wahr oder falsch?',
    '{said} Est-ce vrai ou faux ?',
    '{said} È vero o falso?',
    '{said} ¿Es verdadero o falso?',
  ),
  wording(
    'Somebody told me this. {said} Is that so?',
    'Jemand hat mir das gesagt. {said} Ist das so?',
    'Quelqu’un m’a dit ceci. {said} Est-ce exact ?',
    'Qualcuno mi ha detto questo. {said} È così?',
    'Alguien me ha dicho esto. {said} ¿Es así?',
  ),
  wording(
    'I am not sure. {said} Is that right?',
    'Ich bin nicht sicher. {said} Stimmt das?',
    'J’ai un doute. {said} Est-ce juste ?',
    'Ho un dubbio. {said} È vero?',
    'Tengo una duda. {said} ¿Es verdad?',
  ),
  wording('{said} True?', '{said} Wahr?', '{said} Vrai ?', '{said} Vero?', '{said} ¿Verdad?'),
];

const next: Wording<{ said: Parallel }> = wording(
  'And this? {said}',
  'Und das? {said}',
  'Et ceci ? {said}',
  'E questo? {said}',
  '¿Y esto? {said}',
);

const isA: Wording<{ noun: Parallel; kind: Parallel }> = wording(
  '{Noun} is {kind}.',
  '{Noun} ist {kind}.',
  '{Noun} est {kind}.',
  '{Noun} è {kind}.',
  '{Noun} es {kind}.',
);

/** `other` with "kein" in German */
const isAOrNot: Wording<{ noun: Parallel; kind: Parallel; other: Parallel }> = wording(
  '{Noun} is {kind}, not {other}.',
  '{Noun} ist {kind} und {other}.',
  '{Noun} est {kind} et non {other}.',
  '{Noun} è {kind} e non {other}.',
  '{Noun} es {kind} y no {other}.',
);

const isGreater: Wording<{ a: number; b: number }> = wording(
  '{a} is greater than {b}.',
  '{a} ist größer als {b}.',
  '{a} est plus grand que {b}.',
  '{a} è maggiore di {b}.',
  '{a} es mayor que {b}.',
);

const isLess: Wording<{ a: number; b: number }> = wording(
  '{a} is less than {b}.',
  '{a} ist kleiner als {b}.',
  '{a} est plus petit que {b}.',
  '{a} è minore di {b}.',
  '{a} es menor que {b}.',
);

const isEven: Wording<{ number: number }> = wording(
  '{number} is an even number.',
  '{number} ist eine gerade Zahl.',
  '{number} est un nombre pair.',
  '{number} è un numero pari.',
  '{number} es un número par.',
);

const isOdd: Wording<{ number: number }> = wording(
  '{number} is an odd number.',
  '{number} ist eine ungerade Zahl.',
  '{number} est un nombre impair.',
  '{number} è un numero dispari.',
  '{number} es un número impar.',
);

/** Why a number is even or odd. */
const endsIn: Wording<{ number: number; ones: number; which: Parallel }> = wording(
  '{number} ends in {ones} and is {which}.',
  '{number} endet auf {ones} und ist {which}.',
  '{number} se termine par {ones} et est {which}.',
  '{number} finisce con {ones} ed è {which}.',
  '{number} termina en {ones} y es {which}.',
);

const verdicts = {
  true: fixed(
    'So that is true.',
    'Das ist also wahr.',
    'C’est donc vrai.',
    'Quindi è vero.',
    'Por tanto, es verdadero.',
  ),
  false: fixed(
    'So that is false.',
    'Das ist also falsch.',
    'C’est donc faux.',
    'Quindi è falso.',
    'Por tanto, es falso.',
  ),
};

export const trueFalse = task<Slots>({
  name: 'true-false',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: frames.length,
  draw(draw) {
    const said = drawSaid(draw);
    if (!draw.chance(0.45)) return { said, next: null };
    let other = drawSaid(draw);
    while (other.about !== said.about || keyOf(other) === keyOf(said)) other = drawSaid(draw);
    return { said, next: other };
  },
  key: ({ said, next }) => keyOf(said) + (next ? `, then ${keyOf(next)}` : ''),
  render({ said, next: other }, paraphrase) {
    const turns = [turn(worded(frames[paraphrase]!, { said: statement(said) }), judged(said))];
    if (other) turns.push(turn(worded(next, { said: statement(other) }), judged(other)));
    return { system: null, turns };
  },
  *drills() {
    for (const thing of nounsOf(...kinds)) yield statement({ about: 'kind', noun: thing, kind: thing.kind });
  },
});

function drawSaid(draw: Draw): Said {
  const right = draw.chance(0.5);
  switch (draw.pick(['kind', 'kind', 'order', 'parity', 'sum'] as const)) {
    case 'kind': {
      const thing = draw.pick(nounsOf(...kinds));
      const others = kinds.filter((kind) => kind !== thing.kind && !(isPlant(kind) && isPlant(thing.kind)));
      return { about: 'kind', noun: thing, kind: right ? thing.kind : draw.pick(others) };
    }
    case 'order': {
      const [a, b] = [draw.whole(2, 99), draw.whole(2, 99)];
      return { about: 'order', a, b: a === b ? b + 1 : b, greater: draw.chance(0.5) };
    }
    case 'parity':
      return { about: 'parity', number: draw.whole(2, 99), even: draw.chance(0.5) };
    case 'sum': {
      const [a, b] = [draw.whole(2, 9), draw.whole(2, 9)];
      return { about: 'sum', a, b, sum: a + b + (right ? 0 : draw.pick([-2, -1, 1, 2])) };
    }
  }
}

/** Cooks and botanists do not agree where fruit ends. */
function isPlant(kind: NounKind): boolean {
  return kind === 'fruit' || kind === 'vegetable';
}

function keyOf(said: Said): string {
  switch (said.about) {
    case 'kind':
      return `${said.noun.id} ${said.kind}`;
    case 'order':
      return `${said.a} ${said.greater ? '>' : '<'} ${said.b}`;
    case 'parity':
      return `${said.number} ${said.even ? 'even' : 'odd'}`;
    case 'sum':
      return `${said.a}+${said.b}=${said.sum}`;
  }
}

function statement(said: Said): Parallel {
  switch (said.about) {
    case 'kind':
      return worded(isA, { noun: indefinite(said.noun), kind: indefinite(kindNouns[said.kind]) });
    case 'order':
      return worded(said.greater ? isGreater : isLess, said);
    case 'parity':
      return worded(said.even ? isEven : isOdd, said);
    case 'sum':
      return parallel(() => `${said.a} + ${said.b} = ${said.sum}.`);
  }
}

/** What is so, then the verdict. */
function judged(said: Said): Parallel {
  const [fact, right] = factOf(said);
  return parallel((language) => `${fact[language]} ${verdicts[right ? 'true' : 'false'][language]}`);
}

function factOf(said: Said): [fact: Parallel, right: boolean] {
  switch (said.about) {
    case 'kind': {
      const right = said.kind === said.noun.kind;
      const [thing, kind] = [indefinite(said.noun), indefinite(kindNouns[said.noun.kind])];
      if (right) return [worded(isA, { noun: thing, kind }), true];
      const wrong = kindNouns[said.kind];
      const other = { ...indefinite(wrong), de: german.phrase(wrong, { determiner: 'kein' }) };
      return [worded(isAOrNot, { noun: thing, kind, other }), false];
    }
    case 'order': {
      const [low, high] = [Math.min(said.a, said.b), Math.max(said.a, said.b)];
      return [parallel(() => `${low} < ${high}.`), said.greater === said.a > said.b];
    }
    case 'parity': {
      const even = said.number % 2 === 0;
      const which = even
        ? fixed('even', 'gerade', 'pair', 'pari', 'par')
        : fixed('odd', 'ungerade', 'impair', 'dispari', 'impar');
      return [worded(endsIn, { number: said.number, ones: said.number % 10, which }), even === said.even];
    }
    case 'sum':
      return [parallel(() => `${said.a} + ${said.b} = ${said.a + said.b}.`), said.sum === said.a + said.b];
  }
}
