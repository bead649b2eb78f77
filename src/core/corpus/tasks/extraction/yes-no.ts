import type { Draw } from '../../draw.ts';
import { asProfession, german, inCity, indefinite } from '../../grammar/index.ts';
import { europeanCities } from '../../lexicon/cities.ts';
import { jobs } from '../../lexicon/jobs.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { noun, nounsOf } from '../../lexicon/nouns.ts';
import { type Parallel, parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { same, secondTurns } from './fields.ts';

const kinds = ['city', 'job', 'pet', 'age', 'purchase'] as const;
type Kind = (typeof kinds)[number];

/** What is said of somebody: "lives in Rome", with its place in four kinds of sentences. */
interface Fact {
  kind: Kind;
  /** tells it from others of its kind */
  id: string;
  person: Person;
  what: Parallel;
}

type Frame = Wording<{ person: Person; what: Parallel }>;

const statements: Readonly<Record<Kind, Frame>> = {
  city: wording(
    '{person} lives {what}',
    '{person} wohnt {what}',
    '{person} habite {what}',
    '{person} abita {what}',
    '{person} vive {what}',
  ),
  job: wording(
    '{person} works {what}',
    '{person} arbeitet {what}',
    '{person} travaille {what}',
    '{person} lavora {what}',
    '{person} trabaja {what}',
  ),
  pet: wording(
    '{person} has {what}',
    '{person} hat {what}',
    '{person} a {what}',
    '{person} ha {what}',
    '{person} tiene {what}',
  ),
  age: wording(
    '{person} is {what} years old',
    '{person} ist {what} Jahre alt',
    '{person} a {what} ans',
    '{person} ha {what} anni',
    '{person} tiene {what} años',
  ),
  purchase: wording(
    '{person} has bought {what}',
    '{person} hat {what} gekauft',
    '{person} a acheté {what}',
    '{person} ha comprato {what}',
    '{person} ha comprado {what}',
  ),
};

const directQuestions: Readonly<Record<Kind, Frame>> = {
  city: wording(
    'Does {person} live {what}?',
    'Wohnt {person} {what}?',
    '{person} habite-t-{person:il|elle} {what} ?',
    '{person} abita {what}?',
    '¿{person} vive {what}?',
  ),
  job: wording(
    'Does {person} work {what}?',
    'Arbeitet {person} {what}?',
    '{person} travaille-t-{person:il|elle} {what} ?',
    '{person} lavora {what}?',
    '¿{person} trabaja {what}?',
  ),
  pet: wording(
    'Does {person} have {what}?',
    'Hat {person} {what}?',
    '{person} a-t-{person:il|elle} {what} ?',
    '{person} ha {what}?',
    '¿{person} tiene {what}?',
  ),
  age: wording(
    'Is {person} {what} years old?',
    'Ist {person} {what} Jahre alt?',
    '{person} a-t-{person:il|elle} {what} ans ?',
    '{person} ha {what} anni?',
    '¿{person} tiene {what} años?',
  ),
  purchase: wording(
    'Has {person} bought {what}?',
    'Hat {person} {what} gekauft?',
    '{person} a-t-{person:il|elle} acheté {what} ?',
    '{person} ha comprato {what}?',
    '¿{person} ha comprado {what}?',
  ),
};

/** With their conjunction: "that Anna lives in Rome", "dass Anna in Rom wohnt" */
const clauses: Readonly<Record<Kind, Frame>> = {
  city: wording(
    'that {person} lives {what}',
    'dass {person} {what} wohnt',
    '{que person} habite {what}',
    'che {person} abita {what}',
    'que {person} vive {what}',
  ),
  job: wording(
    'that {person} works {what}',
    'dass {person} {what} arbeitet',
    '{que person} travaille {what}',
    'che {person} lavora {what}',
    'que {person} trabaja {what}',
  ),
  pet: wording(
    'that {person} has {what}',
    'dass {person} {what} hat',
    '{que person} a {what}',
    'che {person} ha {what}',
    'que {person} tiene {what}',
  ),
  age: wording(
    'that {person} is {what} years old',
    'dass {person} {what} Jahre alt ist',
    '{que person} a {what} ans',
    'che {person} ha {what} anni',
    'que {person} tiene {what} años',
  ),
  purchase: wording(
    'that {person} has bought {what}',
    'dass {person} {what} gekauft hat',
    '{que person} a acheté {what}',
    'che {person} ha comprato {what}',
    'que {person} ha comprado {what}',
  ),
};

const pets = 'dog cat horse hen duck mouse rabbit turtle fish bird donkey sheep goat'.split(' ').map(noun);
const purchases = [
  ...nounsOf('instrument', 'furniture', 'clothing'),
  ...'car bicycle motorbike boat'.split(' ').map(noun),
];
/** Sofia is also somebody’s name. */
const homes = europeanCities.filter(({ id }) => id !== 'Sofia');

function factOf(draw: Draw, kind: Kind, person: Person): Fact {
  switch (kind) {
    case 'city': {
      const city = draw.pick(homes);
      return { kind, person, id: city.id, what: inCity(city) };
    }
    case 'job': {
      const job = draw.pick(jobs);
      return { kind, person, id: job.id, what: asProfession(job, person) };
    }
    case 'pet':
    case 'purchase': {
      const thing = draw.pick(kind === 'pet' ? pets : purchases);
      return { kind, person, id: thing.id, what: { ...indefinite(thing), de: german.einen(thing) } };
    }
    case 'age': {
      const age = draw.whole(18, 80);
      return { kind, person, id: `${age}`, what: same(age) };
    }
  }
}

interface Question {
  text: Parallel;
  direct: Parallel;
  that: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording('{text}\n{direct}', '{text}\n{direct}', '{text}\n{direct}', '{text}\n{direct}', '{text}\n{direct}'),
  wording(
    'Does the text say {that}?\n{text}',
    'Steht im Text, {that}?\n{text}',
    'Le texte dit-il {that} ?\n{text}',
    'Il testo dice {that}?\n{text}',
    '¿Dice el texto {that}?\n{text}',
  ),
  wording(
    'Please answer with yes or no. {direct}\n{text}',
    'Antworten Sie bitte mit Ja oder Nein. {direct}\n{text}',
    'Répondez par oui ou par non, s’il vous plaît. {direct}\n{text}',
    'Risponda sì o no, per favore. {direct}\n{text}',
    'Responda sí o no, por favor. {direct}\n{text}',
  ),
  wording('{direct} {text}', '{direct} {text}', '{direct} {text}', '{direct} {text}', '{direct} {text}'),
  wording(
    'I have read this. Is it true {that}?\n{text}',
    'Ich habe das gelesen. Stimmt es, {that}?\n{text}',
    'J’ai lu ceci. Est-il vrai {that} ?\n{text}',
    'Ho letto questo. È vero {that}?\n{text}',
    'He leído esto. ¿Es cierto {that}?\n{text}',
  ),
  wording(
    '{text}\nCan one say {that}?',
    '{text}\nKann man sagen, {that}?',
    '{text}\nPeut-on dire {that} ?',
    '{text}\nSi può dire {that}?',
    '{text}\n¿Se puede decir {that}?',
  ),
  wording(
    'Please check with the text. {direct}\n{text}',
    'Prüfen Sie es bitte am Text. {direct}\n{text}',
    'Vérifiez dans le texte, s’il vous plaît. {direct}\n{text}',
    'Verifichi nel testo, per favore. {direct}\n{text}',
    'Compruébelo en el texto, por favor. {direct}\n{text}',
  ),
  wording('“{text}” {direct}', '„{text}“ {direct}', '« {text} » {direct}', '«{text}» {direct}', '«{text}» {direct}'),
];

const followUp: Wording<{ direct: Parallel }> = wording(
  'Thank you. {direct}',
  'Danke. {direct}',
  'Merci. {direct}',
  'Grazie. {direct}',
  'Gracias. {direct}',
);

interface Slots {
  facts: readonly Fact[];
  asked: Fact;
  second: Fact | null;
}

/** Something that the text says, that it says otherwise, or of which it says nothing. */
function askedOf(draw: Draw, facts: readonly Fact[]): Fact {
  const fact = draw.pick(facts);
  switch (draw.pick(['said', 'said', 'otherwise', 'otherwise', 'nothing'] as const)) {
    case 'said':
      return fact;
    case 'otherwise':
      return factOf(draw, fact.kind, fact.person);
    case 'nothing':
      return factOf(
        draw,
        draw.pick(kinds.filter((kind) => !facts.some((other) => other.kind === kind && other.person === fact.person))),
        fact.person,
      );
  }
}

function answered(user: Parallel, facts: readonly Fact[], asked: Fact): ParallelTurn {
  const known = facts.find(({ kind, person }) => kind === asked.kind && person === asked.person);
  if (!known) {
    return turn(
      user,
      worded(
        wording(
          'The text does not say.',
          'Das steht nicht im Text.',
          'Le texte ne le dit pas.',
          'Il testo non lo dice.',
          'El texto no lo dice.',
        ),
        {},
      ),
    );
  }
  const statement = worded(statements[known.kind], known);
  return turn(
    user,
    worded(
      known.id === asked.id
        ? wording(
            'Yes. The text says: {statement}.',
            'Ja. Im Text steht: {statement}.',
            'Oui. Le texte dit : {statement}.',
            'Sì. Il testo dice: {statement}.',
            'Sí. El texto dice: {statement}.',
          )
        : wording(
            'No. The text says: {statement}.',
            'Nein. Im Text steht: {statement}.',
            'Non. Le texte dit : {statement}.',
            'No. Il testo dice: {statement}.',
            'No. El texto dice: {statement}.',
          ),
      { statement },
    ),
  );
}

export const yesNo = task<Slots>({
  name: 'yes-no',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const people = draw.several(persons, 2);
    const facts = draw.several(kinds, draw.whole(2, 3)).map((kind, index) => factOf(draw, kind, people[index % 2]!));
    const asked = askedOf(draw, facts);
    const next = draw.chance(secondTurns) ? askedOf(draw, facts) : null;
    const isOther = next !== null && (next.kind !== asked.kind || next.person !== asked.person || next.id !== asked.id);
    return { facts, asked, second: isOther ? next : null };
  },
  key({ facts, asked, second }) {
    const written = ({ kind, id, person }: Fact) => `${person.name} ${kind} ${id}`;
    return `${facts.map(written).join(', ')}: ${written(asked)}${second ? ` | ${written(second)}` : ''}`;
  },
  render({ facts, asked, second }, paraphrase) {
    const said = facts.map((fact) => worded(statements[fact.kind], fact));
    const question = {
      text: parallel((language) => said.map((text) => `${text[language]}.`).join(' ')),
      direct: worded(directQuestions[asked.kind], asked),
      that: worded(clauses[asked.kind], asked),
    };
    return {
      system: null,
      turns: [
        answered(worded(questions[paraphrase]!, question), facts, asked),
        ...(second
          ? [answered(worded(followUp, { direct: worded(directQuestions[second.kind], second) }), facts, second)]
          : []),
      ],
      verbatim: true,
    };
  },
});
