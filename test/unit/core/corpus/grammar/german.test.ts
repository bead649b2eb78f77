import { describe, expect, it } from 'vitest';
import * as german from '#core/corpus/grammar/german.ts';
import { adjective, adjectives } from '#core/corpus/lexicon/adjectives.ts';
import { jobs } from '#core/corpus/lexicon/jobs.ts';
import { lexeme } from '#core/corpus/lexicon/lexeme.ts';
import { noun, nouns } from '#core/corpus/lexicon/nouns.ts';
import { unit } from '#core/corpus/lexicon/units.ts';

const cases = ['nominative', 'accusative', 'dative', 'genitive'] as const;
const small = adjective('small');
const everyNoun = [...nouns, ...jobs.flatMap(({ m, f }) => [m, f])];

function paradigm(id: string, determiner: german.Determiner, plural = false): string[] {
  return cases.map((of) => german.phrase(noun(id), { case: of, determiner, plural, adjective: small }));
}

describe('German', () => {
  it('declines after "der"', () => {
    expect(paradigm('dog', 'der')).toEqual([
      'der kleine Hund',
      'den kleinen Hund',
      'dem kleinen Hund',
      'des kleinen Hundes',
    ]);
    expect(paradigm('cat', 'der')).toEqual([
      'die kleine Katze',
      'die kleine Katze',
      'der kleinen Katze',
      'der kleinen Katze',
    ]);
    expect(paradigm('book', 'der')).toEqual([
      'das kleine Buch',
      'das kleine Buch',
      'dem kleinen Buch',
      'des kleinen Buchs',
    ]);
    expect(paradigm('dog', 'der', true)).toEqual([
      'die kleinen Hunde',
      'die kleinen Hunde',
      'den kleinen Hunden',
      'der kleinen Hunde',
    ]);
  });

  it('declines after "ein" and its kin', () => {
    expect(paradigm('dog', 'ein')).toEqual([
      'ein kleiner Hund',
      'einen kleinen Hund',
      'einem kleinen Hund',
      'eines kleinen Hundes',
    ]);
    expect(paradigm('book', 'ein')).toEqual([
      'ein kleines Buch',
      'ein kleines Buch',
      'einem kleinen Buch',
      'eines kleinen Buchs',
    ]);
    expect(paradigm('cat', 'Ihr')).toEqual([
      'Ihre kleine Katze',
      'Ihre kleine Katze',
      'Ihrer kleinen Katze',
      'Ihrer kleinen Katze',
    ]);
    expect(paradigm('dog', 'kein', true)).toEqual([
      'keine kleinen Hunde',
      'keine kleinen Hunde',
      'keinen kleinen Hunden',
      'keiner kleinen Hunde',
    ]);
    expect(paradigm('dog', 'mein')[0]).toBe('mein kleiner Hund');
  });

  it('declines without an article', () => {
    expect(paradigm('dog', 'none', true)).toEqual(['kleine Hunde', 'kleine Hunde', 'kleinen Hunden', 'kleiner Hunde']);
    expect(paradigm('dog', 'ein', true)).toEqual(paradigm('dog', 'none', true));
    expect(german.singular(noun('book'), small)).toBe('kleines Buch');
  });

  it('knows the weak nouns', () => {
    expect(german.den(noun('bear'))).toBe('den Bären');
    expect(german.einem(noun('hare'))).toBe('einem Hasen');
    expect(german.des(noun('lion'))).toBe('des Löwen');
    expect(german.den(noun('elephant'))).toBe('den Elefanten');
    expect(german.dem(noun('monkey'), small)).toBe('dem kleinen Affen');
    const name = lexeme([
      'a name, names',
      'der Name, Namens, Namen',
      'un nom, noms',
      'un nome, nomi',
      'un nombre, nombres',
    ]);
    expect([german.der(name), german.dem(name), german.des(name)]).toEqual(['der Name', 'dem Namen', 'des Namens']);
  });

  it('leaves a strong noun in -en alone in the accusative', () => {
    expect(german.den(noun('lorry'))).toBe('den Lastwagen');
    expect(german.des(noun('garden'))).toBe('des Gartens');
  });

  it('changes no feminine or neuter noun in the singular but for the genitive', () => {
    for (const { de } of everyNoun) {
      if (de.gender !== 'm') expect(de.oblique).toBe(de.singular);
      if (de.gender === 'f') expect(de.genitive).toBe(de.singular);
      if (de.gender === 'n') expect(de.genitive).toMatch(/s$/);
      if (de.gender === 'm') expect(de.genitive).toMatch(de.oblique === de.singular ? /s$/ : /n$/);
    }
  });

  it('writes every noun with a capital, and ends every dative plural in n or s, or as a measure', () => {
    for (const each of everyNoun) {
      expect(each.de.singular).toMatch(/^\p{Lu}/u);
      expect(german.die(each, undefined, 'dative')).toMatch(/[ns]$/);
    }
    expect(german.count(3, noun('apple'), small, 'dative')).toBe('3 kleinen Äpfeln');
    expect(german.die(noun('car'), undefined, 'dative')).toBe('den Autos');
    expect(german.count(3, unit('kilogram'), undefined, 'dative')).toBe('3 Kilogramm');
    expect(german.count(3, unit('metre'), undefined, 'dative')).toBe('3 Metern');
  });

  it('contracts prepositions with their article', () => {
    expect(german.im(noun('garden'))).toBe('im Garten');
    expect(german.im(noun('city'))).toBe('in der Stadt');
    expect(german.ins(noun('house'))).toBe('ins Haus');
    expect(german.ins(noun('forest'))).toBe('in den Wald');
    expect(german.zum(noun('school'))).toBe('zur Schule');
    expect(german.zum(noun('bear'))).toBe('zum Bären');
    expect(german.vom(noun('table'))).toBe('vom Tisch');
    expect(german.beim(noun('lion'))).toBe('beim Löwen');
    expect(german.am(noun('river'))).toBe('am Fluss');
    expect(german.contract('an', german.den(noun('window')))).toBe('ans Fenster');
    expect(german.contract('mit', german.dem(noun('dog')))).toBe('mit dem Hund');
    expect(german.contract('in', german.einem(noun('house')))).toBe('in einem Haus');
  });

  it('leaves nothing to contract', () => {
    for (const each of everyNoun) {
      const all = [german.im, german.ins, german.zum, german.vom, german.beim, german.am].map((say) => say(each));
      expect(all.join(' · ')).not.toMatch(/\b(in dem|in das|an dem|an das|zu dem|zu der|bei dem|von dem)\b/);
    }
  });

  it('drops the e inside an adjective, and doubles none at its end', () => {
    expect(german.ein(noun('forest'), adjective('dark'))).toBe('ein dunkler Wald');
    expect(german.ein(noun('ring'), adjective('expensive'))).toBe('ein teurer Ring');
    expect(german.der(noun('tower'), adjective('high'))).toBe('der hohe Turm');
    expect(german.ein(noun('dog'), adjective('tired'))).toBe('ein müder Hund');
    expect(german.der(noun('cat'), adjective('quiet'))).toBe('die leise Katze');
    for (const each of adjectives) expect(german.der(noun('dog'), each)).not.toMatch(/ee Hund/);
  });

  it('compares', () => {
    expect(german.comparative(adjective('big'))).toBe('größer');
    expect(german.superlative(adjective('big'))).toBe('am größten');
    expect(german.comparative(adjective('expensive'))).toBe('teurer');
    expect(german.comparative(adjective('dark'))).toBe('dunkler');
    expect(german.superlative(adjective('old'))).toBe('am ältesten');
    expect(german.superlative(adjective('dark'))).toBe('am dunkelsten');
    expect(german.superlative(adjective('bad'))).toBe('am schlechtesten');
    expect(german.superlative(adjective('small'))).toBe('am kleinsten');
    expect(german.superlative(adjective('cowardly'))).toBe('am feigsten');
  });

  it('says of what something is', () => {
    expect(german.eines(noun('dog'), adjective('small'))).toBe('eines kleinen Hundes');
    expect(german.eines(noun('cat'))).toBe('einer Katze');
  });

  it('puts an apostrophe after a name that ends in an s', () => {
    expect(german.possessive('Anna')).toBe('Annas');
    expect(german.possessive('Lucas')).toBe('Lucas’');
    expect(german.possessive('Max')).toBe('Max’');
  });
});
