import { alternatives, count } from '../../grammar/index.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { unit } from '../../lexicon/units.ts';
import { type Weighed, weighed } from '../../lexicon/weights.ts';
import { fixed, parallel, type Parallel, type Wording } from '../../parallel.ts';
import { task } from '../../task.ts';
import { framed, printed, turnOf } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Pair {
  one: Weighed;
  other: Weighed;
}

interface Slots extends Pair {
  /** which of the two is asked for */
  which: 'more' | 'less';
  /** then the other question about the same two, or the same about two others */
  second: 'reverse' | Pair | null;
}

interface Words {
  one: Noun;
  other: Noun;
  /** the one that is asked for */
  found: Noun;
  oneWeight: Parallel;
  otherWeight: Parallel;
  /** both without articles, joined by "or" */
  either: Parallel;
  more: Parallel;
}

/** So different that nobody has to put them on scales. */
const clearRatio = 3;

const degrees = {
  more: fixed('more', 'mehr', 'plus', 'più', 'más'),
  less: fixed('less', 'weniger', 'moins', 'meno', 'menos'),
};

function weightOf({ grams }: Weighed): Parallel {
  return grams < 1000 ? count(unit('gram'), grams) : count(unit('kilogram'), grams / 1000);
}

function words({ one, other }: Pair, which: 'more' | 'less'): Words {
  const first = which === 'more' ? one.grams > other.grams : one.grams < other.grams;
  return {
    one: one.noun,
    other: other.noun,
    found: first ? one.noun : other.noun,
    oneWeight: weightOf(one),
    otherWeight: weightOf(other),
    either: parallel((language) =>
      alternatives(language, [one.noun[language].singular, other.noun[language].singular]),
    ),
    more: degrees[which],
  };
}

const questions: readonly Wording<Words>[] = framed(
  [
    wording<Words>(
      'Which weighs {more}: {a one} or {a other}?',
      'Was wiegt {more}: {ein one} oder {ein other}?',
      'Qu’est-ce qui pèse le {more} : {un one} ou {un other} ?',
      'Che cosa pesa di {more}: {un one} o {un other}?',
      '¿Qué pesa {more}: {un one} o {un other}?',
    ),
    wording<Words>(
      'Please tell me which weighs {more}: {a one} or {a other}.',
      'Sagen Sie mir bitte, was {more} wiegt: {ein one} oder {ein other}.',
      'Dites-moi ce qui pèse le {more}, s’il vous plaît : {un one} ou {un other}.',
      'Mi dica che cosa pesa di {more}, per favore: {un one} o {un other}.',
      'Dígame qué pesa {more}, por favor: {un one} o {un other}.',
    ),
    wording<Words>(
      'I am comparing {a one} with {a other}. Which weighs {more}?',
      'Ich vergleiche {einen one} mit {einem other}. Was wiegt {more}?',
      'Je compare {un one} avec {un other}. Qu’est-ce qui pèse le {more} ?',
      'Confronto {un one} con {un other}. Che cosa pesa di {more}?',
      'Comparo {un one} con {un other}. ¿Qué pesa {more}?',
    ),
    wording<Words>(
      'On the scales: {a one} and {a other}. Which weighs {more}?',
      'Auf der Waage: {ein one} und {ein other}. Was wiegt {more}?',
      'Sur la balance : {un one} et {un other}. Qu’est-ce qui pèse le {more} ?',
      'Sulla bilancia: {un one} e {un other}. Che cosa pesa di {more}?',
      'En la balanza: {un one} y {un other}. ¿Qué pesa {more}?',
    ),
    wording<Words>(
      'I would like to know what weighs {more}, {a one} or {a other}.',
      'Ich möchte wissen, was {more} wiegt, {ein one} oder {ein other}.',
      'Je voudrais savoir ce qui pèse le {more}, {un one} ou {un other}.',
      'Vorrei sapere che cosa pesa di {more}, {un one} o {un other}.',
      'Quisiera saber qué pesa {more}, {un one} o {un other}.',
    ),
    wording<Words>(
      '{either}, which weighs {more}',
      '{either}, was wiegt {more}',
      '{either}, lequel pèse le {more}',
      '{either}, chi pesa di {more}',
      '{either}, cuál pesa {more}',
    ),
  ],
  9,
);

const reverse = wording<Words>(
  'And which weighs {more}?',
  'Und was wiegt {more}?',
  'Et qu’est-ce qui pèse le {more} ?',
  'E che cosa pesa di {more}?',
  '¿Y qué pesa {more}?',
);

const others = wording<Words>(
  'And {a one} or {a other}?',
  'Und {ein one} oder {ein other}?',
  'Et {un one} ou {un other} ?',
  'E {un one} o {un other}?',
  '¿Y {un one} o {un other}?',
);

const answer = wording<Words>(
  '{A one} weighs about {oneWeight}, {a other} about {otherWeight}. So {the found} weighs {more}.',
  '{Ein one} wiegt etwa {oneWeight}, {ein other} etwa {otherWeight}. Also wiegt {der found} {more}.',
  '{Un one} pèse environ {oneWeight}, {un other} environ {otherWeight}. C’est donc {le found} qui pèse le {more}.',
  '{Un one} pesa circa {oneWeight}, {un other} circa {otherWeight}. Quindi {il found} pesa di {more}.',
  '{Un one} pesa unos {oneWeight}, {un other} unos {otherWeight}. Por lo tanto, {el found} pesa {more}.',
);

const fact = wording<{ noun: Noun; weight: Parallel }>(
  '{A noun} weighs about {weight}.',
  '{Ein noun} wiegt etwa {weight}.',
  '{Un noun} pèse environ {weight}.',
  '{Un noun} pesa circa {weight}.',
  '{Un noun} pesa unos {weight}.',
);

function keyOf({ one, other }: Pair): string {
  return `${one.noun.id}:${other.noun.id}`;
}

/** Which of two everyday things weighs more, or less, with their weights. */
export const weights = task<Slots>({
  name: 'weights',
  category: 'stem',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const pair = (): Pair => {
      const one = draw.pick(weighed);
      const other = draw.pick(
        weighed.filter(({ grams }) => Math.max(grams, one.grams) >= clearRatio * Math.min(grams, one.grams)),
      );
      return { one, other };
    };
    const first = { ...pair(), which: draw.pick(['more', 'less'] as const) };
    if (!draw.chance(0.45)) return { ...first, second: null };
    return { ...first, second: draw.chance(0.3) ? 'reverse' : pair() };
  },
  key(slots) {
    const { which, second } = slots;
    const next = second === null ? '' : second === 'reverse' ? '+reverse' : `+${keyOf(second)}`;
    return `${which} ${keyOf(slots)}${next}`;
  },
  render(slots, paraphrase) {
    const { which, second } = slots;
    const turns = [turnOf(questions[paraphrase]!, answer, words(slots, which), { kind: 'exact' })];
    if (second === 'reverse') {
      turns.push(turnOf(reverse, answer, words(slots, which === 'more' ? 'less' : 'more'), { kind: 'exact' }));
    } else if (second !== null) turns.push(turnOf(others, answer, words(second, which), { kind: 'exact' }));
    return { system: null, turns };
  },
  *drills() {
    for (const each of weighed) {
      const filled = { noun: each.noun, weight: weightOf(each) };
      yield printed(parallel((language) => fact[language](filled)));
    }
  },
});
