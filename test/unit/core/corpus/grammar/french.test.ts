import { describe, expect, it } from 'vitest';
import * as french from '#core/corpus/grammar/french.ts';
import { adjective, adjectives } from '#core/corpus/lexicon/adjectives.ts';
import { jobs } from '#core/corpus/lexicon/jobs.ts';
import { noun, nouns } from '#core/corpus/lexicon/nouns.ts';
import { ordinal } from '#core/corpus/lexicon/ordinals.ts';
import { substance, substances } from '#core/corpus/lexicon/substances.ts';

const everyNoun = [...nouns, ...jobs.flatMap(({ m, f }) => [m, f])];

describe('French', () => {
  it.each([
    ['arbre', true],
    ['école', true],
    ['œuf', true],
    ['île', true],
    ['hôpital', true],
    ['homme', true],
    ['hérisson', false],
    ['haricot', false],
    ['hache', false],
    ['harpe', false],
    ['huitième', false],
    ['onzième', false],
    ['oncle', true],
    ['ongle', true],
    ['yaourt', false],
    ['Yves', true],
    ['oui', false],
    ['Anna', true],
    ['Hollande', false],
    ['Hongrie', false],
    ['Paul', false],
  ])('of %s knows whether one elides before it', (word, expected) => {
    expect(french.elides(word)).toBe(expected);
  });

  it('elides short words', () => {
    expect(french.de('Anna')).toBe('d’Anna');
    expect(french.de('Paul')).toBe('de Paul');
    expect(french.que('Emma')).toBe('qu’Emma');
    expect(french.elided('lorsque', 'Irene')).toBe('lorsqu’Irene');
    expect(french.si('il pleut')).toBe('s’il pleut');
    expect(french.si('elle vient')).toBe('si elle vient');
  });

  it('says the articles', () => {
    expect(french.le(noun('dog'))).toBe('le chien');
    expect(french.le(noun('cow'))).toBe('la vache');
    expect(french.le(noun('bird'))).toBe('l’oiseau');
    expect(french.le(noun('hedgehog'))).toBe('le hérisson');
    expect(french.le(noun('axe'))).toBe('la hache');
    expect(french.un(noun('school'))).toBe('une école');
    expect(french.les(noun('horse'))).toBe('les chevaux');
    expect(french.le(noun('house'), ordinal(11))).toBe('la onzième maison');
  });

  it('finds by rule the article that the lexicon writes', () => {
    for (const each of everyNoun) expect(french.un(each)).toBe(`${each.fr.article} ${each.fr.singular}`);
  });

  it('contracts de and à with le and les', () => {
    expect(french.du(noun('dog'))).toBe('du chien');
    expect(french.du(noun('cow'))).toBe('de la vache');
    expect(french.du(noun('bird'))).toBe('de l’oiseau');
    expect(french.au(noun('dog'))).toBe('au chien');
    expect(french.au(noun('school'))).toBe('à l’école');
    expect(french.aux(noun('bird'))).toBe('aux oiseaux');
    expect(french.contract('de', 'les Pays-Bas')).toBe('des Pays-Bas');
    expect(french.contract('à', 'Anna')).toBe('à Anna');
  });

  it('leaves no de le, de les, à le, à les, and no vowel without its elision', () => {
    for (const each of everyNoun) {
      const all = [french.le, french.les, french.du, french.desMany, french.au, french.aux, french.des].map((say) =>
        say(each),
      );
      const text = all.join(' · ');
      expect(text).not.toMatch(/\b(de le|de les|à le|à les) /);
      expect(text).not.toMatch(/(^| )(le|la|de) [aeiouéèêâîôœ]/);
      expect(text).not.toMatch(/l’(?![aeiouéèêâîôœh])/);
    }
  });

  it('has a partitive for what is not counted', () => {
    expect(french.du(substance('bread'))).toBe('du pain');
    expect(french.du(substance('water'))).toBe('de l’eau');
    expect(french.du(substance('meat'))).toBe('de la viande');
    for (const each of substances) expect(french.du(each)).toMatch(new RegExp(`^${each.fr.article}`));
  });

  it('agrees, and puts the adjective on its side of the noun', () => {
    expect(french.un(noun('cat'), adjective('small'))).toBe('un petit chat');
    expect(french.un(noun('mouse'), adjective('small'))).toBe('une petite souris');
    expect(french.un(noun('mouse'), adjective('white'))).toBe('une souris blanche');
    expect(french.plural(noun('horse'), adjective('black'))).toBe('chevaux noirs');
    expect(french.les(noun('cow'), adjective('happy'))).toBe('les vaches heureuses');
    expect(french.les(noun('dog'), adjective('happy'))).toBe('les chiens heureux');
    expect(french.plural(noun('castle'), adjective('beautiful'))).toBe('beaux châteaux');
    expect(french.le(noun('tree'), adjective('big'))).toBe('le grand arbre');
    expect(french.le(noun('tree'), adjective('green'))).toBe('l’arbre vert');
  });

  it('says bel, nouvel and vieil before a vowel', () => {
    expect(french.un(noun('tree'), adjective('beautiful'))).toBe('un bel arbre');
    expect(french.un(noun('hotel'), adjective('new'))).toBe('un nouvel hôtel');
    expect(french.un(noun('plane'), adjective('old'))).toBe('un vieil avion');
    expect(french.un(noun('hedgehog'), adjective('old'))).toBe('un vieux hérisson');
    expect(french.un(noun('school'), adjective('old'))).toBe('une vieille école');
    expect(french.les(noun('tree'), adjective('beautiful'))).toBe('les beaux arbres');
  });

  it('says de instead of des before an adjective', () => {
    expect(french.des(noun('dog'))).toBe('des chiens');
    expect(french.des(noun('dog'), adjective('small'))).toBe('de petits chiens');
    expect(french.des(noun('dog'), adjective('black'))).toBe('des chiens noirs');
  });

  it('counts in the plural from two on', () => {
    expect(french.count(0, noun('horse'))).toBe('0 cheval');
    expect(french.count(1, noun('horse'))).toBe('1 cheval');
    expect(french.count(2, noun('horse'), adjective('young'))).toBe('2 jeunes chevaux');
  });

  it('says mon before a feminine vowel', () => {
    expect(french.mon(noun('house'))).toBe('ma maison');
    expect(french.mon(noun('school'))).toBe('mon école');
    expect(french.mon(noun('school'), 'son', adjective('old'))).toBe('sa vieille école');
  });

  it('forms feminines and plurals without a doubled mark', () => {
    for (const { fr } of adjectives) {
      expect([...Object.values(fr.singular), ...Object.values(fr.plural)].join(' ')).not.toMatch(
        /ss\b|xs\b|ee\b|als\b/,
      );
    }
  });

  it('compares', () => {
    expect(french.comparative(adjective('big'), 'f')).toBe('plus grande');
    expect(french.comparative(adjective('good'), 'f')).toBe('meilleure');
    expect(french.superlative(adjective('happy'), 'm', true)).toBe('les plus heureux');
  });
});
