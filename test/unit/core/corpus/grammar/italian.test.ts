import { describe, expect, it } from 'vitest';
import * as italian from '#core/corpus/grammar/italian.ts';
import { adjective, adjectives } from '#core/corpus/lexicon/adjectives.ts';
import { jobs } from '#core/corpus/lexicon/jobs.ts';
import { noun, nouns } from '#core/corpus/lexicon/nouns.ts';
import { substances } from '#core/corpus/lexicon/substances.ts';

const everyNoun = [...nouns, ...jobs.flatMap(({ m, f }) => [m, f])];

describe('Italian', () => {
  it.each([
    ['cane', 'il cane'],
    ['sale', 'il sale'],
    ['zaino', 'lo zaino'],
    ['specchio', 'lo specchio'],
    ['gnomo', 'lo gnomo'],
    ['psicologo', 'lo psicologo'],
    ['yogurt', 'lo yogurt'],
    ['xilofono', 'lo xilofono'],
    ['orso', 'l’orso'],
    ['hotel', 'l’hotel'],
    ['iodio', 'lo iodio'],
    ['inverno', 'l’inverno'],
  ])('chooses the masculine article of %s', (word, expected) => {
    expect(italian.withArticle(word, 'm')).toBe(expected);
  });

  it('says the articles', () => {
    expect(italian.un(noun('dog'))).toBe('un cane');
    expect(italian.un(noun('backpack'))).toBe('uno zaino');
    expect(italian.un(noun('bear'))).toBe('un orso');
    expect(italian.un(noun('orange'))).toBe('un’arancia');
    expect(italian.i(noun('dog'))).toBe('i cani');
    expect(italian.i(noun('mirror'))).toBe('gli specchi');
    expect(italian.i(noun('bear'))).toBe('gli orsi');
    expect(italian.i(noun('orange'))).toBe('le arance');
    expect(italian.il(noun('egg'))).toBe('l’uovo');
    expect(italian.i(noun('egg'), adjective('white'))).toBe('le uova bianche');
  });

  it('finds by rule the article that the lexicon writes', () => {
    for (const each of everyNoun) {
      const { article, singular } = each.it;
      expect(italian.un(each)).toBe(article.endsWith('’') ? article + singular : `${article} ${singular}`);
    }
    for (const each of substances) {
      const { article, singular } = each.it;
      expect(italian.il(each)).toBe(article.endsWith('’') ? article + singular : `${article} ${singular}`);
    }
  });

  it('joins prepositions and articles', () => {
    expect(italian.del(noun('dog'))).toBe('del cane');
    expect(italian.al(noun('mirror'))).toBe('allo specchio');
    expect(italian.dal(noun('bear'))).toBe('dall’orso');
    expect(italian.nel(noun('box'))).toBe('nella scatola');
    expect(italian.nel(noun('wardrobe'))).toBe('nell’armadio');
    expect(italian.sul(noun('table'))).toBe('sul tavolo');
    expect(italian.dei(noun('backpack'))).toBe('degli zaini');
    expect(italian.dei(noun('dog'))).toBe('dei cani');
    expect(italian.dei(noun('apple'))).toBe('delle mele');
    expect(italian.contract('su', 'i tavoli')).toBe('sui tavoli');
    expect(italian.contract('da', 'gli amici')).toBe('dagli amici');
    expect(italian.contract('di', 'Cuba')).toBe('di Cuba');
    expect(italian.contract('in', 'le scatole')).toBe('nelle scatole');
  });

  it('leaves no preposition before an article, and no wrong article', () => {
    for (const each of everyNoun) {
      const all = [
        italian.il,
        italian.i,
        italian.un,
        italian.dei,
        italian.del,
        italian.al,
        italian.dal,
        italian.nel,
        italian.sul,
      ];
      const text = all.map((say) => say(each)).join(' · ');
      expect(text).not.toMatch(/\b(di|a|da|in|su) (il|lo|la|i|gli|le|l’)\b/);
      expect(text).not.toMatch(/(^|[ ·])(un|il|del|al|dal|nel|sul|i|dei) (s[^aeiou]|z|gn|ps|x|y)/);
      expect(text).not.toMatch(/(uno|lo|gli|degli) (?!s[^aeiou]|z|gn|ps|x|y|[aeiou])[a-z]/);
      expect(text).not.toMatch(/’(?![aeiouàèéìòùh])/);
      expect(text).not.toMatch(/\b(il|la|una|lo|uno) [aeiou]/);
    }
  });

  it('adds a d to a and e before the same vowel', () => {
    expect(italian.a('Anna')).toBe('ad Anna');
    expect(italian.a('Elena')).toBe('a Elena');
    expect(italian.e('Elena')).toBe('ed Elena');
    expect(italian.e('Anna')).toBe('e Anna');
  });

  it('agrees, and puts the adjective on its side of the noun', () => {
    expect(italian.un(noun('cat'), adjective('small'))).toBe('un piccolo gatto');
    expect(italian.un(noun('cat'), adjective('black'))).toBe('un gatto nero');
    expect(italian.plural(noun('cow'), adjective('white'))).toBe('mucche bianche');
    expect(italian.plural(noun('cow'), adjective('blue'))).toBe('mucche blu');
    expect(italian.plural(noun('dog'), adjective('green'))).toBe('cani verdi');
    expect(italian.plural(noun('dog'), adjective('tired'))).toBe('cani stanchi');
    expect(italian.plural(noun('dog'), adjective('grey'))).toBe('cani grigi');
    expect(italian.plural(noun('cow'), adjective('grey'))).toBe('mucche grigie');
    expect(italian.plural(noun('apple'), adjective('old'))).toBe('vecchie mele');
    expect(italian.plural(noun('dog'), adjective('old'))).toBe('vecchi cani');
    expect(italian.il(noun('mirror'), adjective('small'))).toBe('il piccolo specchio');
    expect(italian.il(noun('dog'), adjective('ugly'))).toBe('il brutto cane');
  });

  it('shortens bello and buono like the articles', () => {
    expect(italian.un(noun('dog'), adjective('beautiful'))).toBe('un bel cane');
    expect(italian.un(noun('mirror'), adjective('beautiful'))).toBe('un bello specchio');
    expect(italian.un(noun('tree'), adjective('beautiful'))).toBe('un bell’albero');
    expect(italian.un(noun('island'), adjective('beautiful'))).toBe('una bell’isola');
    expect(italian.i(noun('dog'), adjective('beautiful'))).toBe('i bei cani');
    expect(italian.i(noun('tree'), adjective('beautiful'))).toBe('i begli alberi');
    expect(italian.i(noun('apple'), adjective('beautiful'))).toBe('le belle mele');
    expect(italian.un(noun('book'), adjective('good'))).toBe('un buon libro');
    expect(italian.un(noun('backpack'), adjective('good'))).toBe('un buono zaino');
    expect(italian.un(noun('orange'), adjective('good'))).toBe('una buon’arancia');
    expect(italian.plural(noun('book'), adjective('good'))).toBe('buoni libri');
  });

  it('keeps the sound of c and g in every plural', () => {
    for (const { it: forms } of adjectives) expect(forms.plural.f).not.toMatch(/[cg]e$|ii$/);
  });

  it('compares', () => {
    expect(italian.comparative(adjective('big'), 'f')).toBe('più grande');
    expect(italian.superlative(adjective('small'), 'f', true)).toBe('le più piccole');
    expect(italian.superlative(adjective('good'), 'm')).toBe('il migliore');
  });
});
