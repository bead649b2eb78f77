import { describe, expect, it } from 'vitest';
import { languageCodes } from '#core/languages.ts';
import { adjectives, colours, oppositeAdjectives } from '#core/corpus/lexicon/adjectives.ts';
import { capitalOf, cities } from '#core/corpus/lexicon/cities.ts';
import { countries } from '#core/corpus/lexicon/countries.ts';
import { continents, currencies, landmarks, planets, riverOf } from '#core/corpus/lexicon/facts.ts';
import { hobbies } from '#core/corpus/lexicon/hobbies.ts';
import { jobs } from '#core/corpus/lexicon/jobs.ts';
import { lexeme } from '#core/corpus/lexicon/lexeme.ts';
import { femaleNames, maleNames, persons, surnames } from '#core/corpus/lexicon/names.ts';
import { nounKinds, nouns, nounsOf } from '#core/corpus/lexicon/nouns.ts';
import { substances } from '#core/corpus/lexicon/substances.ts';
import { tongue, tongues } from '#core/corpus/lexicon/tongues.ts';
import { translations } from '#core/corpus/lexicon/translations.ts';
import { conversions, units } from '#core/corpus/lexicon/units.ts';
import { oppositeWords, verbs } from '#core/corpus/lexicon/words.ts';

function repeated(list: readonly string[]): string[] {
  return list.filter((each, index) => list.indexOf(each) !== index);
}

/** as somebody types who leaves out capitals and accents */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

describe('the lexicon', () => {
  it('has no id twice', () => {
    for (const table of [nouns, adjectives, countries, cities, jobs, units, substances, tongues, hobbies]) {
      expect(repeated(table.map(({ id }: { id: string }) => id))).toEqual([]);
    }
    expect(repeated([...persons.map(({ name }) => name), ...surnames])).toEqual([]);
  });

  it('is large enough for its tasks', () => {
    const least = {
      animal: 20,
      fruit: 10,
      vegetable: 8,
      vehicle: 8,
      furniture: 8,
      clothing: 8,
      tool: 6,
      thing: 20,
      building: 6,
      place: 6,
      instrument: 5,
    };
    for (const kind of nounKinds) expect(nounsOf(kind).length, kind).toBeGreaterThanOrEqual(least[kind]);
    expect(nouns.length).toBeGreaterThanOrEqual(90);
    expect(adjectives.length).toBeGreaterThanOrEqual(24);
    expect(colours.length).toBeGreaterThanOrEqual(8);
    expect(oppositeAdjectives.length).toBeGreaterThanOrEqual(24);
    expect(Math.min(femaleNames.length, maleNames.length)).toBeGreaterThanOrEqual(16);
    expect(surnames.length).toBeGreaterThanOrEqual(24);
    expect(countries.length).toBeGreaterThanOrEqual(30);
    expect(cities.length).toBeGreaterThanOrEqual(40);
    expect(jobs.length).toBeGreaterThanOrEqual(20);
    expect(verbs.length).toBeGreaterThanOrEqual(60);
    expect(translations.length).toBeGreaterThanOrEqual(300);
    expect(planets).toHaveLength(8);
  });

  it('leaves no form empty, and no space or mark astray', () => {
    const lexemes = [...nouns, ...units, ...jobs.flatMap(({ m, f }) => [m, f])];
    for (const each of lexemes) {
      for (const language of languageCodes) {
        for (const form of [each[language].singular, each[language].plural]) {
          expect(form).toMatch(/^[\p{L}’-]+( [\p{L}’-]+)*$/u);
        }
      }
    }
    for (const { text } of translations) {
      for (const language of languageCodes) expect(text[language]).toMatch(/^[\p{L}’-]+( [\p{L}’-]+)*$/u);
    }
  });

  it('refuses an entry without an article', () => {
    expect(() => lexeme(['a dog, dogs', 'Hund', 'un chien', 'un cane', 'un perro'])).toThrow('no article');
    expect(() => lexeme(['a dog, dogs', 'der Hund, Hundes', 'chien', 'un cane', 'un perro'])).toThrow('no article');
  });

  it('marks the nouns that look the same in the plural', () => {
    const marked = (id: string): readonly string[] => nouns.find((each) => each.id === id)!.sameInPlural;
    expect(marked('sheep')).toEqual(['en']);
    expect(marked('mouse')).toEqual(['fr']);
    expect(marked('window')).toEqual(['de']);
    expect(marked('dog')).toEqual([]);
  });
});

describe('opposites', () => {
  it('name each word in one pair only, in every language', () => {
    expect(repeated(oppositeAdjectives.flat().map(({ id }) => id))).toEqual([]);
    for (const language of languageCodes) {
      const forms = [
        ...oppositeAdjectives
          .flat()
          .map((each) => (language === 'en' || language === 'de' ? each[language].base : each[language].singular.m)),
        ...oppositeWords.flat().map((each) => each[language]),
      ];
      expect(repeated(forms)).toEqual([]);
    }
  });
});

describe('translations', () => {
  it.each(languageCodes)('have one meaning for each word of %s, whatever its capitals and accents', (language) => {
    expect(repeated(translations.map(({ text }) => folded(text[language])))).toEqual([]);
  });

  it('hold no word whose singular and plural look alike', () => {
    const alike = nouns.filter(({ sameInPlural }) => sameInPlural.length > 0).map(({ id }) => id);
    const asked = new Set(translations.filter(({ kind }) => kind === 'noun').map(({ text }) => text.en));
    expect(alike.filter((id) => asked.has(id))).toEqual([]);
  });
});

describe('the name of a language', () => {
  it('has the article that its first sound asks for', () => {
    const the = (id: string) => tongue(id).the;
    expect([the('Italian').fr, the('Icelandic').fr, the('Spanish').fr, the('Hungarian').fr, the('German').fr]).toEqual([
      'l’italien',
      'l’islandais',
      'l’espagnol',
      'le hongrois',
      'l’allemand',
    ]);
    expect([the('Spanish').it, the('Swedish').it, the('English').it, the('German').it]).toEqual([
      'lo spagnolo',
      'lo svedese',
      'l’inglese',
      'il tedesco',
    ]);
    for (const { the: name } of tongues) {
      expect(name.fr).not.toMatch(/^le [aeiouéèêî]/);
      expect(name.it).not.toMatch(/^(il|lo) [aeiou]|^il (s[^aeiou]|z)/);
    }
  });
});

describe('facts', () => {
  it('give every country a capital that lies in it, a continent and a currency that have names', () => {
    for (const each of countries) {
      expect(capitalOf(each).country).toBe(each);
      if (each.continent !== null) expect(continents[each.continent].name.en).toBe(each.continent);
      if (each.currency !== null) expect(currencies[each.currency].en).toBe(`the ${each.currency}`);
    }
  });

  it('know the river of every city that names one', () => {
    for (const each of cities) if (each.river !== null) expect(riverOf(each).name.en).toBe(`the ${each.river}`);
    const onRiver = (id: string) => riverOf(cities.find((each) => each.id === id)!).on;
    expect(onRiver('Paris')).toEqual({
      en: 'on the Seine',
      de: 'an der Seine',
      fr: 'sur la Seine',
      it: 'sulla Senna',
      es: 'a orillas del Sena',
    });
    expect(onRiver('Cologne').de).toBe('am Rhein');
    expect(onRiver('Pisa').it).toBe('sull’Arno');
  });

  it('have each landmark once', () => {
    expect(repeated(landmarks.map(({ name }) => name.en))).toEqual([]);
  });

  it('convert from the larger unit to the smaller', () => {
    for (const { large, small, factor } of conversions) {
      expect(large).not.toBe(small);
      expect(factor).toBeGreaterThan(1);
    }
    expect(conversions.find(({ large, small }) => large.id === 'hour' && small.id === 'minute')!.factor).toBe(60);
  });
});

describe('a hobby', () => {
  it('puts gern behind the verb', () => {
    const { likes, iLike, third, naming } = hobbies.find(({ id }) => id === 'read books')!;
    expect(likes).toEqual({
      en: 'likes reading books',
      de: 'liest gern Bücher',
      fr: 'aime lire des livres',
      it: 'ama leggere libri',
      es: 'le gusta leer libros',
    });
    expect(iLike.de).toBe('Ich lese gern Bücher');
    expect(third.de).toBe('liest Bücher');
    expect(naming.en).toBe('reading books');
  });

  it('has all its forms, and no place mark left in any', () => {
    for (const { infinitive, naming, third, likes, iLike } of hobbies) {
      for (const form of [infinitive, naming, third, likes, iLike]) {
        for (const language of languageCodes) expect(form[language]).toMatch(/^[\p{L}’]+( [\p{L}’]+)*$/u);
      }
    }
  });

  it('has the person of its reflexive verb', () => {
    const walk = hobbies.find(({ infinitive }) => infinitive.fr.startsWith('se '))!;
    expect(walk.iLike.fr).toBe('J’aime me promener en forêt');
    expect(walk.likes.fr).toBe('aime se promener en forêt');
  });
});
