import {
  formalClosing,
  formalGreeting,
  friendlyClosing,
  friendlyGreeting,
  titled,
  titledObject,
  toPerson,
  toTitled,
} from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import { type Person, persons, surnames } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { wording } from '../template.ts';

/** Ms Weber, or Anna. */
export interface Recipient {
  formal: boolean;
  gender: Gender;
  /** surname or first name */
  name: string;
}

export interface Correspondents {
  to: Recipient;
  from: Person;
}

/** Formal in every second draw; who writes formally signs with both names. */
export function drawCorrespondents(draw: Draw): Correspondents {
  const formal = draw.chance(0.5);
  const [to, from] = draw.several(persons, 2) as [Person, Person];
  const [surname, other] = draw.several(surnames, 2) as [string, string];
  return formal
    ? { to: { formal, gender: to.gender, name: surname }, from: { name: `${from.name} ${other}`, gender: from.gender } }
    : { to: { formal, gender: to.gender, name: to.name }, from };
}

/** Somebody else, addressed in the same way. */
export function otherRecipient(draw: Draw, { to, from }: Correspondents): Recipient {
  const { formal } = to;
  const person = draw.pick(persons.filter(({ name }) => name !== to.name && name !== from.name));
  if (!formal) return { formal, ...person };
  return { formal, gender: person.gender, name: draw.pick(surnames.filter((name) => name !== to.name)) };
}

/** "f-Weber-Anna Smith" */
export function correspondentsKey({ to, from }: Correspondents): string {
  return `${recipientKey(to)}-${from.name}`;
}

export function recipientKey({ formal, gender, name }: Recipient): string {
  return formal ? `${gender}-${name}` : name;
}

/** How prompts speak of the recipient: as a subject, as an object, after "write". */
export function mentioned({ formal, gender, name }: Recipient): Record<'who' | 'whom' | 'toWhom', Parallel> {
  if (formal) {
    return { who: titled(gender, name), whom: titledObject(gender, name), toWhom: toTitled(gender, name) };
  }
  const bare = parallel(() => name);
  return { who: bare, whom: { ...bare, es: `a ${name}` }, toWhom: toPerson({ name, gender }) };
}

/** Greeting, text, closing and signature, on a line each. German and Italian go on in lower case after the greeting. */
export function letter({ to, from }: Correspondents, text: Parallel): Parallel {
  const greeting = to.formal ? formalGreeting(to.gender, to.name) : friendlyGreeting(to);
  const closing = to.formal ? formalClosing : friendlyClosing;
  return parallel((language) => [greeting[language], text[language], closing[language], from.name].join('\n'));
}

/** What a letter says, once formally and once to a friend: what matters, and a kind word after it. */
export interface Content<S> {
  formal: readonly [Wording<S>, Wording<S>];
  friendly: readonly [Wording<S>, Wording<S>];
}

export function letterOf<S extends Correspondents>(content: Content<S>, slots: S, length: 'long' | 'short'): Parallel {
  const [matter, word] = slots.to.formal ? content.formal : content.friendly;
  const first = worded(matter, slots);
  if (length === 'short') return letter(slots, first);
  const second = worded(word, slots);
  return letter(
    slots,
    parallel((language) => `${first[language]} ${second[language]}`),
  );
}

const says = wording<object>;

export const shorter: readonly Wording<object>[] = [
  says(
    'Please make it shorter.',
    'Kürzen Sie das bitte.',
    'Raccourcissez le texte, s’il vous plaît.',
    'La accorci, per favore.',
    'Acórtelo, por favor.',
  ),
  says(
    'Can you write that more briefly?',
    'Können Sie das kürzer schreiben?',
    'Pouvez-vous écrire cela plus brièvement ?',
    'Può scriverlo più brevemente?',
    '¿Puede escribirlo más breve?',
  ),
];

export const askSubject: readonly Wording<object>[] = [
  says(
    'What would be a good subject line?',
    'Was wäre ein guter Betreff?',
    'Quel objet faut-il mettre ?',
    'Quale oggetto posso mettere?',
    '¿Qué asunto pongo?',
  ),
  says(
    'I also need a subject line.',
    'Ich brauche noch einen Betreff.',
    'Il me faut aussi un objet.',
    'Mi serve anche un oggetto.',
    'También necesito un asunto.',
  ),
];

export const askOther: readonly Wording<{ toWhom: Parallel }>[] = [
  wording(
    'Now write the same {toWhom}, please.',
    'Schreiben Sie jetzt bitte dasselbe {toWhom}.',
    'Maintenant, écrivez la même chose {toWhom}, s’il vous plaît.',
    'Adesso scriva la stessa cosa {toWhom}, per favore.',
    'Ahora escriba lo mismo {toWhom}, por favor.',
  ),
  wording(
    'I must write {toWhom}, too. How do I put it?',
    'Ich muss auch {toWhom} schreiben. Wie formuliere ich das?',
    'Je dois aussi écrire {toWhom}. Comment formuler cela ?',
    'Devo scrivere anche {toWhom}. Come posso dirlo?',
    'También tengo que escribir {toWhom}. ¿Cómo lo digo?',
  ),
];
