import { describe, expect, it } from 'vitest';
import * as spanish from '#core/corpus/grammar/spanish.ts';
import { adjective, adjectives } from '#core/corpus/lexicon/adjectives.ts';
import { jobs } from '#core/corpus/lexicon/jobs.ts';
import { noun, nouns } from '#core/corpus/lexicon/nouns.ts';
import { ordinal } from '#core/corpus/lexicon/ordinals.ts';
import { substance } from '#core/corpus/lexicon/substances.ts';

const everyNoun = [...nouns, ...jobs.flatMap(({ m, f }) => [m, f])];

describe('Spanish', () => {
  it('says the articles', () => {
    expect(spanish.un(noun('dog'))).toBe('un perro');
    expect(spanish.el(noun('apple'))).toBe('la manzana');
    expect(spanish.los(noun('pencil'))).toBe('los lápices');
    expect(spanish.unos(noun('flower'))).toBe('unas flores');
  });

  it('says el and un before a stressed a, but agrees in the feminine', () => {
    expect(spanish.el(noun('eagle'))).toBe('el águila');
    expect(spanish.el(noun('eagle'), adjective('white'))).toBe('el águila blanca');
    expect(spanish.el(noun('eagle'), adjective('good'))).toBe('la buena águila');
    expect(spanish.los(noun('eagle'), adjective('white'))).toBe('las águilas blancas');
    expect(spanish.del(noun('axe'))).toBe('del hacha');
    expect(spanish.el(substance('water'))).toBe('el agua');
    expect(spanish.el(noun('bee'))).toBe('la abeja');
  });

  it('finds by rule the article that the lexicon writes', () => {
    for (const each of everyNoun) expect(spanish.un(each)).toBe(`${each.es.article} ${each.es.singular}`);
  });

  it('contracts de and a with el alone', () => {
    expect(spanish.del(noun('dog'))).toBe('del perro');
    expect(spanish.al(noun('dog'))).toBe('al perro');
    expect(spanish.del(noun('apple'))).toBe('de la manzana');
    expect(spanish.contract('de', 'El Cairo')).toBe('de El Cairo');
    expect(spanish.contract('a', 'los Países Bajos')).toBe('a los Países Bajos');
    for (const each of everyNoun) expect(spanish.del(each) + spanish.al(each)).not.toMatch(/\b(de|a) el\b/);
  });

  it('changes y before an i, and o before an o', () => {
    expect(spanish.y('Irene')).toBe('e Irene');
    expect(spanish.y('hijos')).toBe('e hijos');
    expect(spanish.y('hielo')).toBe('y hielo');
    expect(spanish.y('hierro')).toBe('y hierro');
    expect(spanish.y('Anna')).toBe('y Anna');
    expect(spanish.o('Oscar')).toBe('u Oscar');
    expect(spanish.o('hoteles')).toBe('u hoteles');
    expect(spanish.o('8')).toBe('u 8');
    expect(spanish.o('11')).toBe('u 11');
    expect(spanish.o('Anna')).toBe('o Anna');
  });

  it('agrees, and shortens bueno, malo, primero and tercero', () => {
    expect(spanish.un(noun('cat'), adjective('small'))).toBe('un gato pequeño');
    expect(spanish.un(noun('cow'), adjective('small'))).toBe('una vaca pequeña');
    expect(spanish.plural(noun('cow'), adjective('happy'))).toBe('vacas felices');
    expect(spanish.plural(noun('dog'), adjective('young'))).toBe('perros jóvenes');
    expect(spanish.plural(noun('dog'), adjective('blue'))).toBe('perros azules');
    expect(spanish.plural(noun('dog'), adjective('brown'))).toBe('perros marrones');
    expect(spanish.un(noun('ant'), adjective('hard-working'))).toBe('una hormiga trabajadora');
    expect(spanish.plural(noun('ant'), adjective('hard-working'))).toBe('hormigas trabajadoras');
    expect(spanish.un(noun('book'), adjective('good'))).toBe('un buen libro');
    expect(spanish.plural(noun('book'), adjective('good'))).toBe('buenos libros');
    expect(spanish.un(noun('book'), adjective('bad'))).toBe('un mal libro');
    expect(spanish.el(noun('book'), ordinal(3))).toBe('el tercer libro');
    expect(spanish.el(noun('house'), ordinal(1))).toBe('la primera casa');
  });

  it('forms plurals in s, without a z before e', () => {
    for (const { es } of adjectives) expect(Object.values(es.plural).join(' ')).toMatch(/^(?!.*ze)\S+s \S+s$/);
    for (const { es } of everyNoun) expect(es.plural).toMatch(/s( \S+)*$/);
  });

  it('counts and compares', () => {
    expect(spanish.count(1, noun('fish'))).toBe('1 pez');
    expect(spanish.count(3, noun('fish'), adjective('red'))).toBe('3 peces rojos');
    expect(spanish.comparative(adjective('good'), 'f', true)).toBe('mejores');
    expect(spanish.superlative(adjective('small'), 'f')).toBe('la más pequeña');
  });
});
