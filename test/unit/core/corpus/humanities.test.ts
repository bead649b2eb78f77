import { describe, expect, it } from 'vitest';
import type { AnyTask, ParallelDialogue } from '#core/corpus/task.ts';
import { article } from '#core/corpus/tasks/humanities/article.ts';
import { author } from '#core/corpus/tasks/humanities/author.ts';
import { capital } from '#core/corpus/tasks/humanities/capital.ts';
import { cityFact } from '#core/corpus/tasks/humanities/city-fact.ts';
import { famousPeople } from '#core/corpus/tasks/humanities/famous-people.ts';
import { distances, target } from '#core/corpus/tasks/humanities/foreign.ts';
import { humanitiesTasks } from '#core/corpus/tasks/humanities/index.ts';
import { opposite } from '#core/corpus/tasks/humanities/opposite.ts';
import { plural } from '#core/corpus/tasks/humanities/plural.ts';
import { translate } from '#core/corpus/tasks/humanities/translate.ts';
import { languageCodes } from '#core/languages.ts';
import { describeTasks, drawn } from './check-tasks.ts';

const drawnOnce = new Map<AnyTask, ReturnType<typeof drawn>>();

/** The dialogue with this key; its second turn, if there is one, is left to chance. */
function dialogue(task: AnyTask, key: string, paraphrase = 0): ParallelDialogue {
  const instances = drawnOnce.get(task) ?? drawn(task, 12_000);
  drawnOnce.set(task, instances);
  const instance = instances.find((each) => each.key === key || each.key.startsWith(`${key}+`));
  if (!instance) throw new Error(`no "${key}" among the draws of ${task.name}`);
  return instance.render(paraphrase);
}

const answer = (task: AnyTask, key: string) => dialogue(task, key).turns[0]!.assistant;
const question = (task: AnyTask, key: string, paraphrase: number) => dialogue(task, key, paraphrase).turns[0]!.user;

describe('the humanities tasks', () => {
  describeTasks(humanitiesTasks, { draws: 80 });
});

describe('countries and cities', () => {
  it('take their articles and contractions', () => {
    expect(answer(capital, 'United States-capital')).toEqual({
      en: 'The capital of the United States is Washington.',
      de: 'Die Hauptstadt der Vereinigten Staaten ist Washington.',
      fr: 'La capitale des États-Unis est Washington.',
      it: 'La capitale degli Stati Uniti è Washington.',
      es: 'La capital de los Estados Unidos es Washington.',
    });
    expect(answer(capital, 'Egypt-country')).toEqual({
      en: 'Cairo is the capital of Egypt.',
      de: 'Kairo ist die Hauptstadt von Ägypten.',
      fr: 'Le Caire est la capitale de l’Égypte.',
      it: 'Il Cairo è la capitale dell’Egitto.',
      es: 'El Cairo es la capital de Egipto.',
    });
  });

  it('say no where another city is the capital', () => {
    expect(answer(cityFact, 'Milan-is-capital')).toEqual({
      en: 'No, the capital of Italy is Rome.',
      de: 'Nein, die Hauptstadt von Italien ist Rom.',
      fr: 'Non, la capitale de l’Italie est Rome.',
      it: 'No, la capitale dell’Italia è Roma.',
      es: 'No, la capital de Italia es Roma.',
    });
    expect(question(cityFact, 'Athens-is-capital', 0).fr).toBe('Est-ce qu’Athènes est la capitale de la Grèce\u00a0?');
    expect(answer(cityFact, 'Athens-sight').it).toBe('L’Acropoli si trova ad Atene.');
  });
});

describe('translations', () => {
  it('go from each language into each other', () => {
    for (const from of languageCodes) {
      const reached = distances.map((distance) => target(from, distance));
      expect([...reached, from].sort()).toEqual([...languageCodes].sort());
    }
    expect(answer(translate, 'into 1 dog')).toEqual({
      en: 'In German, “dog” is “Hund”.',
      de: '„Hund“ heißt auf Französisch „chien“.',
      fr: 'En italien, «\u00a0chien\u00a0» se dit «\u00a0cane\u00a0».',
      it: 'In spagnolo «cane» si dice «perro».',
      es: 'En inglés, «perro» se dice «dog».',
    });
  });

  it('go back, with the other language as an adjective that agrees', () => {
    expect(question(translate, 'meaning 4 apple', 0)).toEqual({
      en: 'What does the Spanish word “manzana” mean?',
      de: 'Was bedeutet das englische Wort „apple“?',
      fr: 'Que veut dire le mot allemand «\u00a0Apfel\u00a0»\u00a0?',
      it: 'Che cosa vuol dire la parola francese «pomme»?',
      es: '¿Qué significa la palabra italiana «mela»?',
    });
    expect(question(translate, 'meaning 4 apple', 1)).toMatchObject({
      de: 'Übersetzen Sie bitte „apple“ aus dem Englischen ins Deutsche.',
      fr: 'Traduisez «\u00a0Apfel\u00a0» de l’allemand en français, s’il vous plaît.',
      it: 'Traduca «pomme» dal francese in italiano, per favore.',
      es: 'Traduzca «mela» del italiano al español, por favor.',
    });
  });
});

describe('words', () => {
  it('have their plurals, irregular ones too', () => {
    expect(answer(plural, 'egg-plural')).toMatchObject({
      en: 'The plural of “egg” is “eggs”.',
      de: 'Der Plural von „Ei“ lautet „Eier“.',
      it: 'Il plurale di «uovo» è «uova».',
    });
    expect(answer(plural, 'horse-plural').fr).toBe('Le pluriel de «\u00a0cheval\u00a0» est «\u00a0chevaux\u00a0».');
  });

  it('have the article that a learner must know', () => {
    expect(answer(article, 'eagle')).toEqual({
      en: 'The article is “an”: an eagle.',
      de: 'Der Artikel ist „der“: der Adler.',
      fr: 'L’article est «\u00a0un\u00a0»\u00a0: un aigle.',
      it: 'L’articolo è «l’»: l’aquila.',
      es: 'El artículo es «el»: el águila.',
    });
  });

  it('have their opposites both ways', () => {
    expect(answer(opposite, 'good-opposite').de).toBe('Das Gegenteil von „gut“ ist „schlecht“.');
    expect(answer(opposite, 'bad-opposite').de).toBe('Das Gegenteil von „schlecht“ ist „gut“.');
  });
});

describe('people', () => {
  it('agree in gender, and their names elide', () => {
    expect(answer(famousPeople, 'Marie Curie-birth')).toMatchObject({
      fr: 'Marie Curie est née en Pologne.',
      it: 'Marie Curie è nata in Polonia.',
    });
    expect(answer(famousPeople, 'Albert Einstein-birth').fr).toBe('Albert Einstein est né en Allemagne.');
    expect(question(author, 'The Three Musketeers-title', 1).fr).toBe(
      'Citez une œuvre d’Alexandre Dumas, s’il vous plaît.',
    );
  });
});
