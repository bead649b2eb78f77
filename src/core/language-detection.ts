import { languageCodes, type Language } from './languages.ts';

/**
 * Which of our five languages a text is written in, by its function words and by letters and endings that mark a
 * language. Meant for one question only: did the model answer in the language it was asked in? So it prefers
 * `unsure` to a guess: short texts, names, numbers, code and evenly mixed texts are `unsure`.
 */
export type DetectedLanguage = Language | 'unsure';

/** Words that carry grammar and not content; a word in several lists counts for each, and less for each. */
const functionWords: Record<Language, string> = {
  en: `the of and to in a is was were are be been it that this these those for with as at by from or an not but they their
    have has had he she his her him you your we our us them which who what when where how there can could will would
    should may if then than so about into out up down over after before because while each every some any no my its
    i do does did on here let's also very more most other only such being both between through one two`,
  de: `der die das den dem des ein eine einen einem einer eines und ist sind war waren wird werden wurde wurden nicht
    auch sich mit auf für von vom zu zum zur im am an aus bei nach über unter wie was wer wo wenn dann als aber oder
    doch nur noch schon so sehr ich du er sie es wir ihr mich mir dich dir ihm ihn uns euch ihnen mein meine dein
    deine sein seine ihre unser haben hat hatte kann können soll muss man dass weil ob hier da kein keine durch gegen
    ohne um bis seit zwischen jeder jede jedes diese dieser dieses alle viele mehr ja nein`,
  fr: `le la les un une des du de au aux et est sont était étaient être été a ont avait avec sur sous dans par pour
    sans chez entre que qui quoi dont où quand comme mais ou donc car ni ne pas plus moins très aussi bien je tu il
    elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre votre ce cet cette ces
    cela ça c'est j'ai qu'il qu'elle n'est d'un d'une l'on si alors puis tout tous toute toutes même encore toujours
    peut fait faire deux voici voilà oui non en y`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai
    in nel nella nei nelle con su sul sulla per tra fra e ed è sono era erano essere stato stata ha hanno aveva avere
    che chi cui quale quali quando come dove perché ma o oppure anche non più meno molto così io tu lui lei noi voi
    loro mi ti si ci vi ne mio mia tuo tua suo sua nostro vostro questo questa questi queste quello quella quindi
    poi se già ancora sempre può fare due ecco sì no dell un' c'è tutto tutti tutte ogni`,
  es: `el la los las un una unos unas de del al a y e o u en con por para sin sobre entre hasta desde que quien quién
    qué cuál cuando cuándo como cómo donde dónde porque pero sino no sí más menos muy también bien yo tú él ella
    nosotros ustedes usted ellos ellas me te se lo le les nos mi mis tu tus su sus nuestro es son era eran ser estar
    está están fue fueron ha han había hay tiene tienen este esta estos estas ese esa eso esto aquel si ya todavía
    siempre puede hacer dos aquí todo todos toda todas cada otro otra entonces luego así`,
};

/** Letters, pairs and endings that point to a language, with what each occurrence is worth in function words. */
const marks: Record<Language, { pattern: RegExp; worth: number }[]> = {
  en: [
    { pattern: /\p{L}(?:ing|ness|ful|ght|ould|tion|'s|'t|'re|'ll)\b/giu, worth: 0.4 },
    { pattern: /\b(?:wh|th|sh|kn)\p{L}/giu, worth: 0.25 },
  ],
  de: [
    { pattern: /[äöüß]/giu, worth: 0.5 },
    { pattern: /sch|\p{L}(?:ung|lich|keit|heit|chen|isch|cht|tz)(?!\p{L})/giu, worth: 0.4 },
    { pattern: /[„]/gu, worth: 0.5 },
  ],
  fr: [
    { pattern: /[êëîïûœç]|\bà(?!\p{L})/giu, worth: 0.5 },
    { pattern: /(?<!\p{L})(?:l|d|j|n|s|c|qu|m|t)['’](?=\p{L})/giu, worth: 0.35 },
    { pattern: /\p{L}(?:eux|aux|ait|ment|tion|elle|ette|oir|ée)(?!\p{L})/giu, worth: 0.3 },
    { pattern: /\p{L}[\s\u00a0\u202f][;:!?](?=\s|$)/gu, worth: 0.4 },
  ],
  it: [
    { pattern: /[ìò]|\p{L}(?:à|ù)(?!\p{L})/giu, worth: 0.5 },
    { pattern: /(?<!\p{L})(?:dell|nell|all|dall|sull|quest|un|l|d|c)['’](?=\p{L})/giu, worth: 0.35 },
    { pattern: /\p{L}(?:zione|zioni|mente|ezza|etto|etta|aggio|ando|endo|cchi|gli)(?!\p{L})/giu, worth: 0.4 },
    { pattern: /zz|cch|ggi/giu, worth: 0.3 },
  ],
  es: [
    { pattern: /[ñ¿¡]/giu, worth: 1 },
    { pattern: /[áíóú]/giu, worth: 0.3 },
    { pattern: /\p{L}(?:ción|ciones|dad|mente|ando|iendo|ado|ito|ita|aba)(?!\p{L})/giu, worth: 0.4 },
  ],
};

/** word → what it adds to each language that has it: 1 when it belongs to one language, less when shared */
const worthOfWord = buildWordTable();

function buildWordTable(): Map<string, { codes: Language[]; worth: number }> {
  const table = new Map<string, { codes: Language[]; worth: number }>();
  for (const code of languageCodes) {
    for (const word of new Set(functionWords[code].split(/\s+/))) {
      const entry = table.get(word) ?? { codes: [], worth: 0 };
      entry.codes.push(code);
      table.set(word, entry);
    }
  }
  for (const entry of table.values()) entry.worth = 1 / entry.codes.length ** 1.5;
  return table;
}

/** Fewer words than this say nothing for certain. */
const leastWords = 3;
/** In function words: what the best language must have at least … */
const leastScore = 1.2;
/** … and by how much it must lead the second. */
const leastLead = 1.5;

export function detectLanguage(text: string): DetectedLanguage {
  const prose = text
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .slice(0, 20_000);
  const words =
    prose
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  if (words.length < leastWords) return 'unsure';

  const scores = Object.fromEntries(languageCodes.map((code) => [code, 0])) as Record<Language, number>;
  for (const word of words) {
    const entry = worthOfWord.get(word);
    if (entry) for (const code of entry.codes) scores[code] += entry.worth;
  }
  for (const code of languageCodes) {
    for (const { pattern, worth } of marks[code]) scores[code] += worth * (prose.match(pattern)?.length ?? 0);
  }

  const [best, second] = languageCodes.toSorted((one, other) => scores[other] - scores[one]);
  if (best === undefined || second === undefined) return 'unsure';
  const clear = scores[best] >= leastScore && scores[best] >= leastLead * scores[second];
  return clear ? best : 'unsure';
}
