import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '#core/language-detection.ts';
import { languageCodes, type Language } from '#core/languages.ts';

const samples: Record<Language, string[]> = {
  en: [
    'The capital of Austria is Vienna.',
    'Once upon a time, a cat called Leo lived by the sea. Leo was very brave.',
    'Dear Ms Taylor,\nI would like to invite you to the concert on Tuesday at 19:00.\nKind regards,\nAlex',
  ],
  de: [
    'Die Hauptstadt von Österreich ist Wien.',
    'Es war einmal eine Katze namens Leo, die am Meer lebte. Leo war sehr mutig.',
    'Sehr geehrte Frau Weber,\nhiermit lade ich Sie herzlich zum Konzert ein.\nMit freundlichen Grüßen\nAlex',
  ],
  fr: [
    "La capitale de l'Autriche est Vienne.",
    "Il était une fois un chat qui s'appelait Leo et vivait au bord de la mer.",
    "Madame Moreau,\nJ'ai le plaisir de vous inviter au concert. Je serais très heureux de vous y voir.",
  ],
  it: [
    "La capitale dell'Austria è Vienna.",
    "C'era una volta un gatto di nome Leo che viveva in riva al mare. Leo era molto coraggioso.",
    'Gentile signora Ricci,\nho il piacere di invitarLa al concerto. Sarei molto lieto di vederLa.',
  ],
  es: [
    'La capital de Austria es Viena y está junto al Danubio.',
    'Érase una vez un gato que se llamaba Leo y vivía junto al mar. Leo era muy valiente.',
    'Estimada señora García:\nTengo el placer de invitarle al concierto. Me alegraría mucho verle allí.',
  ],
};

describe('the language of a text', () => {
  for (const code of languageCodes) {
    test(`is found in sentences of ${code}`, () => {
      expect(samples[code]?.map(detectLanguage)).toEqual(samples[code]?.map(() => code));
    });
  }

  test.each([['Paris'], ['42'], [''], ['Vienna, Roma, Madrid'], ['8 x 3 = 24'], ['Ahoi!'], ['?!… 🎉🎉🎉']])(
    'is unsure for %j, which is too short or says nothing',
    (text) => {
      expect(detectLanguage(text)).toBe('unsure');
    },
  );

  test('is not read off code, spans of code or addresses', () => {
    const code = 'if this is not None and that is the end: return the_list for the item in the_list';
    expect(detectLanguage(`\`\`\`python\n${code}\n\`\`\``)).toBe('unsure');
    expect(detectLanguage(`Die Funktion ist fertig und gibt die Summe aus: \`${code}\``)).toBe('de');
    expect(detectLanguage('https://example.com/the/end/of/this/is/not/what/it/was')).toBe('unsure');
  });

  test('is unsure when two languages share a text evenly', () => {
    expect(detectLanguage('The cat is on the table. Die Katze ist auf dem Tisch.')).toBe('unsure');
  });

  test('survives half a megabyte of one word in little time', () => {
    const started = performance.now();
    detectLanguage('the '.repeat(125_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const data = process.env.TANDEM_DATA;
const questions = (code: Language): string => `${data}/mt-bench-x/mt_bench_${code.toUpperCase()}/question.jsonl`;
const missing = data === undefined || !existsSync(questions('en'));

describe.skipIf(missing)('on the 160 turns of MT-Bench-X a language (skipped without TANDEM_DATA)', () => {
  test.each(languageCodes)('%s: at least 9 in 10 are found, at most 2 are taken for another', (code) => {
    const turns = readFileSync(questions(code), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { turns: string[] }).turns);
    const found = turns.map(detectLanguage);
    expect(turns).toHaveLength(160);
    expect(found.filter((language) => language === code).length).toBeGreaterThanOrEqual(144);
    // Two turns of the Italian and French files are English or German sentences themselves.
    expect(found.filter((language) => language !== code && language !== 'unsure').length).toBeLessThanOrEqual(2);
  });
});
