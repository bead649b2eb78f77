import { describe, expect, it } from 'vitest';
import * as grammar from '#core/corpus/grammar/index.ts';
import { adjective } from '#core/corpus/lexicon/adjectives.ts';
import { cities, city } from '#core/corpus/lexicon/cities.ts';
import { countries, country } from '#core/corpus/lexicon/countries.ts';
import { job } from '#core/corpus/lexicon/jobs.ts';
import { persons } from '#core/corpus/lexicon/names.ts';
import { noun } from '#core/corpus/lexicon/nouns.ts';
import { ordinal } from '#core/corpus/lexicon/ordinals.ts';
import { substance } from '#core/corpus/lexicon/substances.ts';
import { unit } from '#core/corpus/lexicon/units.ts';
import { fixed } from '#core/corpus/parallel.ts';

const anna = persons.find(({ name }) => name === 'Anna')!;
const paul = persons.find(({ name }) => name === 'Paul')!;

describe('a phrase in five languages', () => {
  it('is definite or indefinite', () => {
    expect(grammar.definite(noun('eagle'), adjective('big'))).toEqual(
      fixed('the big eagle', 'der große Adler', 'le grand aigle', 'la grande aquila', 'el águila grande'),
    );
    expect(grammar.indefinite(noun('owl'), adjective('white'))).toEqual(
      fixed('a white owl', 'eine weiße Eule', 'une chouette blanche', 'una civetta bianca', 'una lechuza blanca'),
    );
    expect(grammar.definitePlural(noun('mirror'))).toEqual(
      fixed('the mirrors', 'die Spiegel', 'les miroirs', 'gli specchi', 'los espejos'),
    );
    expect(grammar.definite(noun('house'), ordinal(3))).toEqual(
      fixed('the third house', 'das dritte Haus', 'la troisième maison', 'la terza casa', 'la tercera casa'),
    );
  });

  it('counts', () => {
    expect(grammar.count(noun('egg'), 3)).toEqual(fixed('3 eggs', '3 Eier', '3 œufs', '3 uova', '3 huevos'));
    expect(grammar.count(noun('egg'), 1)).toEqual(fixed('1 egg', '1 Ei', '1 œuf', '1 uovo', '1 huevo'));
    expect(grammar.measure(unit('metre'), 1.5)).toEqual(
      fixed('1.5 metres', '1,5 Meter', '1,5 mètre', '1,5 metri', '1,5 metros'),
    );
    expect(grammar.measure(unit('day'), 2)).toEqual(fixed('2 days', '2 Tage', '2 jours', '2 giorni', '2 días'));
  });

  it('belongs to somebody', () => {
    expect(grammar.ofThe(noun('bear'))).toEqual(fixed('of the bear', 'des Bären', 'de l’ours', 'dell’orso', 'del oso'));
    expect(grammar.my(noun('school'))).toEqual(
      fixed('my school', 'meine Schule', 'mon école', 'la mia scuola', 'mi escuela'),
    );
    expect(grammar.ofPerson(anna)).toEqual(fixed('of Anna', 'von Anna', 'd’Anna', 'di Anna', 'de Anna'));
    expect(grammar.some(substance('water'))).toEqual(fixed('water', 'Wasser', 'de l’eau', 'acqua', 'agua'));
  });

  it('agrees with whom it is said of', () => {
    expect(grammar.predicateOf(adjective('happy'), anna)).toEqual(
      fixed('happy', 'glücklich', 'heureuse', 'felice', 'feliz'),
    );
    expect(grammar.comparativeOf(adjective('old'), anna)).toEqual(
      fixed('older', 'älter', 'plus vieille', 'più vecchia', 'más vieja'),
    );
    expect(grammar.predicate(adjective('white'), noun('cow'))).toEqual(
      fixed('white', 'weiß', 'blanche', 'bianca', 'blanca'),
    );
    expect(grammar.profession(job('actor'), anna)).toEqual(
      fixed('an actress', 'Schauspielerin', 'actrice', 'attrice', 'actriz'),
    );
    expect(grammar.asProfession(job('nurse'), paul)).toEqual(
      fixed('as a nurse', 'als Krankenpfleger', 'comme infirmier', 'come infermiere', 'como enfermero'),
    );
  });

  it('addresses people', () => {
    expect(grammar.titled('m', 'Smith')).toEqual(
      fixed('Mr Smith', 'Herr Smith', 'M.\u00a0Smith', 'il signor Smith', 'el señor Smith'),
    );
    expect(grammar.toTitled('m', 'Smith')).toEqual(
      fixed('to Mr Smith', 'an Herrn Smith', 'à M.\u00a0Smith', 'al signor Smith', 'al señor Smith'),
    );
    expect(grammar.titledObject('f', 'Rossi').es).toBe('a la señora Rossi');
    expect(grammar.toPerson(anna).it).toBe('ad Anna');
    expect(grammar.friendlyGreeting(anna).fr).toBe('Chère Anna,');
    expect(grammar.formalGreeting('m', 'Weber').de).toBe('Sehr geehrter Herr Weber,');
  });
});

describe('a place', () => {
  // where · where to · whose · where from
  it.each([
    ['France', 'de', 'in Frankreich · nach Frankreich · von Frankreich · aus Frankreich'],
    ['Switzerland', 'de', 'in der Schweiz · in die Schweiz · der Schweiz · aus der Schweiz'],
    ['Turkey', 'de', 'in der Türkei · in die Türkei · der Türkei · aus der Türkei'],
    ['the Netherlands', 'de', 'in den Niederlanden · in die Niederlande · der Niederlande · aus den Niederlanden'],
    [
      'the United States',
      'de',
      'in den Vereinigten Staaten · in die Vereinigten Staaten · der Vereinigten Staaten · aus den Vereinigten Staaten',
    ],
    [
      'the United Kingdom',
      'de',
      'im Vereinigten Königreich · ins Vereinigte Königreich · des Vereinigten Königreichs · aus dem Vereinigten Königreich',
    ],
    ['France', 'fr', 'en France · en France · de la France · de France'],
    ['Japan', 'fr', 'au Japon · au Japon · du Japon · du Japon'],
    ['Italy', 'fr', 'en Italie · en Italie · de l’Italie · d’Italie'],
    ['Hungary', 'fr', 'en Hongrie · en Hongrie · de la Hongrie · de Hongrie'],
    ['the Netherlands', 'fr', 'aux Pays-Bas · aux Pays-Bas · des Pays-Bas · des Pays-Bas'],
    ['Cuba', 'fr', 'à Cuba · à Cuba · de Cuba · de Cuba'],
    ['Italy', 'it', 'in Italia · in Italia · dell’Italia · dall’Italia'],
    ['Japan', 'it', 'in Giappone · in Giappone · del Giappone · dal Giappone'],
    ['the United States', 'it', 'negli Stati Uniti · negli Stati Uniti · degli Stati Uniti · dagli Stati Uniti'],
    ['the Netherlands', 'it', 'nei Paesi Bassi · nei Paesi Bassi · dei Paesi Bassi · dai Paesi Bassi'],
    ['the United Kingdom', 'it', 'nel Regno Unito · nel Regno Unito · del Regno Unito · dal Regno Unito'],
    ['New Zealand', 'it', 'in Nuova Zelanda · in Nuova Zelanda · della Nuova Zelanda · dalla Nuova Zelanda'],
    ['Cuba', 'it', 'a Cuba · a Cuba · di Cuba · da Cuba'],
    ['Spain', 'es', 'en España · a España · de España · de España'],
    ['the United Kingdom', 'es', 'en el Reino Unido · al Reino Unido · del Reino Unido · del Reino Unido'],
    [
      'the United States',
      'es',
      'en los Estados Unidos · a los Estados Unidos · de los Estados Unidos · de los Estados Unidos',
    ],
    ['the Netherlands', 'en', 'in the Netherlands · to the Netherlands · of the Netherlands · from the Netherlands'],
  ] as const)('%s takes its prepositions in %s', (id, language, expected) => {
    const says = [grammar.inCountry, grammar.toCountry, grammar.ofCountry, grammar.fromCountry];
    expect(says.map((say) => say(country(id))[language]).join(' · ')).toBe(expected);
  });

  it('leaves nothing to contract or to elide, in any country or city', () => {
    const said = [
      ...countries.flatMap((each) =>
        [grammar.inCountry, grammar.toCountry, grammar.ofCountry, grammar.fromCountry].map((say) => say(each)),
      ),
      ...cities.flatMap((each) =>
        [grammar.inCity, grammar.toCity, grammar.ofCity, grammar.fromCity].map((say) => say(each)),
      ),
    ];
    for (const { de, fr, it, es } of said) {
      expect(de).not.toMatch(/\b(in dem|in das) /);
      expect(fr).not.toMatch(/^(de|à) (le|les) |^à l’|^en (le|la|les|l’)/);
      expect(fr).not.toMatch(/^de [AEIOUÉÎ]/);
      expect(it).not.toMatch(/^(di|a|da|in|su) (il|lo|la|i|gli|le|l’)\b/);
      expect(it).not.toMatch(/^a A/);
      expect(es).not.toMatch(/^(de|a) el /);
    }
  });

  it('keeps the article that is part of a city’s name', () => {
    expect(grammar.inCity(city('Cairo'))).toEqual(fixed('in Cairo', 'in Kairo', 'au Caire', 'al Cairo', 'en El Cairo'));
    expect(grammar.ofCity(city('Cairo'))).toEqual(
      fixed('of Cairo', 'von Kairo', 'du Caire', 'del Cairo', 'de El Cairo'),
    );
    expect(grammar.inCity(city('Havana')).it).toBe('all’Avana');
    expect(grammar.ofCity(city('Havana')).fr).toBe('de La Havane');
    expect(grammar.inCity(city('Athens'))).toEqual(
      fixed('in Athens', 'in Athen', 'à Athènes', 'ad Atene', 'en Atenas'),
    );
  });
});

describe('a time', () => {
  it('is written one way a language', () => {
    expect(grammar.atTime(9, 30)).toEqual(
      fixed('at 9:30', 'um 9:30 Uhr', 'à 9\u00a0h\u00a030', 'alle 9:30', 'a las 9:30'),
    );
    expect(grammar.atTime(14, 5).fr).toBe('à 14\u00a0h\u00a005');
    expect(grammar.clock(9, 0)).toEqual(fixed('9:00', '9:00 Uhr', '9\u00a0h', '9:00', '9:00'));
    expect(grammar.atTime(1, 0).it).toBe('all’1:00');
    expect(grammar.atTime(1, 15).es).toBe('a la 1:15');
    expect(grammar.itIsTime(1, 0).it).toBe('è l’1:00');
    expect(grammar.untilTime(11, 0)).toEqual(
      fixed('until 11:00', 'bis 11:00 Uhr', 'jusqu’à 11\u00a0h', 'fino alle 11:00', 'hasta las 11:00'),
    );
  });

  it('has dates', () => {
    expect(grammar.onDate(3, 5)).toEqual(fixed('on 3 May', 'am 3. Mai', 'le 3 mai', 'il 3 maggio', 'el 3 de mayo'));
    expect(grammar.onDate(1, 8)).toEqual(
      fixed('on 1 August', 'am 1. August', 'le 1er août', 'il 1º agosto', 'el 1 de agosto'),
    );
    expect(grammar.onDate(8, 12).it).toBe('l’8 dicembre');
    expect(grammar.onDate(11, 12).it).toBe('l’11 dicembre');
    expect(grammar.onWeekday(0)).toEqual(fixed('on Monday', 'am Montag', 'lundi', 'lunedì', 'el lunes'));
    expect(grammar.onWeekdayAndDate(1, 4, 7).de).toBe('am Dienstag, dem 4. Juli');
    expect(grammar.weekday(8)).toEqual(grammar.weekday(1));
    expect(grammar.inMonth(4)).toEqual(fixed('in April', 'im April', 'en avril', 'ad aprile', 'en abril'));
    expect(grammar.ofMonth(10).fr).toBe('d’octobre');
  });
});

describe('writing', () => {
  it('quotes as each language does', () => {
    expect((['en', 'de', 'fr', 'it', 'es'] as const).map((language) => grammar.quoted(language, 'x'))).toEqual([
      '“x”',
      '„x“',
      '«\u00a0x\u00a0»',
      '«x»',
      '«x»',
    ]);
  });

  it('lists with the right conjunction', () => {
    expect(grammar.list('en', ['a', 'b', 'c'])).toBe('a, b and c');
    expect(grammar.list('de', ['a', 'b'])).toBe('a und b');
    expect(grammar.list('it', ['Anna', 'Elena'])).toBe('Anna ed Elena');
    expect(grammar.list('es', ['Anna', 'Irene'])).toBe('Anna e Irene');
    expect(grammar.list('fr', ['a'])).toBe('a');
    expect(grammar.list('fr', [])).toBe('');
    expect(grammar.alternatives('es', ['Anna', 'Oscar'])).toBe('Anna u Oscar');
    expect(grammar.listOf([noun('dog'), noun('cat')].map((each) => grammar.definite(each)))).toEqual(
      fixed(
        'the dog and the cat',
        'der Hund und die Katze',
        'le chien et le chat',
        'il cane e il gatto',
        'el perro y el gato',
      ),
    );
  });

  it('begins a sentence with a capital, behind its opening marks', () => {
    expect(grammar.sentence('élan')).toBe('Élan');
    expect(grammar.sentence('¿qué?')).toBe('¿Qué?');
    expect(grammar.sentence('«\u00a0oui\u00a0»')).toBe('«\u00a0Oui\u00a0»');
    expect(grammar.sentence('l’orso')).toBe('L’orso');
    expect(grammar.sentence('3 cani')).toBe('3 cani');
  });

  it.each([
    [0, 'zero', 'null', 'zéro', 'zero', 'cero'],
    [1, 'one', 'eins', 'un', 'uno', 'uno'],
    [16, 'sixteen', 'sechzehn', 'seize', 'sedici', 'dieciséis'],
    [21, 'twenty-one', 'einundzwanzig', 'vingt et un', 'ventuno', 'veintiuno'],
    [28, 'twenty-eight', 'achtundzwanzig', 'vingt-huit', 'ventotto', 'veintiocho'],
    [33, 'thirty-three', 'dreiunddreißig', 'trente-trois', 'trentatré', 'treinta y tres'],
    [61, 'sixty-one', 'einundsechzig', 'soixante et un', 'sessantuno', 'sesenta y uno'],
    [70, 'seventy', 'siebzig', 'soixante-dix', 'settanta', 'setenta'],
    [71, 'seventy-one', 'einundsiebzig', 'soixante et onze', 'settantuno', 'setenta y uno'],
    [77, 'seventy-seven', 'siebenundsiebzig', 'soixante-dix-sept', 'settantasette', 'setenta y siete'],
    [80, 'eighty', 'achtzig', 'quatre-vingts', 'ottanta', 'ochenta'],
    [81, 'eighty-one', 'einundachtzig', 'quatre-vingt-un', 'ottantuno', 'ochenta y uno'],
    [90, 'ninety', 'neunzig', 'quatre-vingt-dix', 'novanta', 'noventa'],
    [91, 'ninety-one', 'einundneunzig', 'quatre-vingt-onze', 'novantuno', 'noventa y uno'],
    [100, 'one hundred', 'hundert', 'cent', 'cento', 'cien'],
  ])('writes %i in words', (value, en, de, fr, it, es) => {
    expect([
      grammar.numberInWords('en', value),
      grammar.numberInWords('de', value),
      grammar.numberInWords('fr', value),
      grammar.numberInWords('it', value),
      grammar.numberInWords('es', value),
    ]).toEqual([en, de, fr, it, es]);
  });

  it('has different words for every number', () => {
    for (const language of ['en', 'de', 'fr', 'it', 'es'] as const) {
      const all = Array.from({ length: 101 }, (_, value) => grammar.numberInWords(language, value));
      expect(new Set(all).size).toBe(101);
    }
  });
});
