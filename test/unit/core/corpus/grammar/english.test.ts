import { describe, expect, it } from 'vitest';
import * as english from '#core/corpus/grammar/english.ts';
import { adjective, adjectives } from '#core/corpus/lexicon/adjectives.ts';
import { noun, nouns } from '#core/corpus/lexicon/nouns.ts';

describe('English', () => {
  it.each([
    ['hour', 'an hour'],
    ['honest answer', 'an honest answer'],
    ['university', 'a university'],
    ['useful book', 'a useful book'],
    ['unusual hat', 'an unusual hat'],
    ['unimportant word', 'an unimportant word'],
    ['European city', 'a European city'],
    ['one-way street', 'a one-way street'],
    ['onion', 'an onion'],
    ['ugly duck', 'an ugly duck'],
    ['8', 'an 8'],
    ['11', 'an 11'],
    ['18th birthday', 'an 18th birthday'],
    ['80', 'an 80'],
    ['12', 'a 12'],
    ['110', 'a 110'],
  ])('puts the article before %s', (phrase, expected) => {
    expect(english.withArticle(phrase)).toBe(expected);
  });

  it('finds by rule the article that the lexicon writes', () => {
    for (const each of nouns) expect(english.a(each)).toBe(`${each.en.article} ${each.en.singular}`);
  });

  it('chooses the article by the word that follows, which may be an adjective', () => {
    expect(english.a(noun('apple'), adjective('big'))).toBe('a big apple');
    expect(english.a(noun('dog'), adjective('old'))).toBe('an old dog');
    expect(english.a(noun('dog'), adjective('useless'))).toBe('a useless dog');
  });

  it('never puts "a" before a vowel that is heard, nor "an" before a consonant', () => {
    const heardAsConsonant = /^a (use|uni|eu|one)/;
    for (const each of adjectives) {
      const phrase = english.a(noun('dog'), each);
      if (!heardAsConsonant.test(phrase)) expect(phrase).not.toMatch(/^a [aeiou]/);
      expect(phrase).not.toMatch(/^an [^aeiou]/);
    }
  });

  it('counts one in the singular and the rest in the plural', () => {
    expect(english.count(1, noun('mouse'))).toBe('1 mouse');
    expect(english.count(3, noun('mouse'), adjective('small'))).toBe('3 small mice');
    expect(english.count(0, noun('sheep'))).toBe('0 sheep');
  });

  it('compares', () => {
    expect(english.comparative(adjective('happy'))).toBe('happier');
    expect(english.superlative(adjective('bad'))).toBe('worst');
    expect(english.comparative(adjective('patient'))).toBe('more patient');
  });

  it('says whose it is', () => {
    expect(english.possessive('Anna')).toBe('Anna’s');
  });
});
