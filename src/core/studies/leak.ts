import { ambiguousNames, plainNames } from './leak-names.ts';

/** Something by which a reader might tell who wrote a text. */
export interface Leak {
  /** name: a vendor or model; origin: an AI says by whom it was made */
  kind: 'name' | 'origin';
  /** as it stands in the text, and where, in UTF-16 units */
  text: string;
  at: number;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const words = (patterns: readonly string[], flags = ''): RegExp =>
  new RegExp(`${before}(?:${patterns.join('|')})${after}`, `gu${flags}`);

const named = [words(plainNames.exact), words(plainNames.anyCase, 'i')];
const ambiguous = words(ambiguousNames);

/** what an AI calls itself, in any of the five languages */
const artificial = words([
  'A\\.?I',
  'KI(?:-\\p{L}+)?',
  'I\\.?A',
  '[Aa]rtificial [Ii]ntelligence',
  '(?:[Ll]arge |[Bb]ig )?[Ll]anguage [Mm]odel',
  '(?:[Kk]ünstliche|[Kk]ünstlichen) Intelligenz',
  '\\p{L}*[Ss]prachmodell(?:s|e)?',
  '[Ii]ntelligence artificielle',
  '[Mm]odèle (?:de |linguistique)(?:langue|langage)?',
  '[Ii]ntelligenza artificiale',
  '[Mm]odello (?:di linguaggio|linguistico)',
  '[Ii]nteligencia artificial',
  '[Mm]odelo (?:de (?:lenguaje|lengua|idioma)|lingüístico)',
  '\\p{L}*[Aa]ss?ist(?:ant|ante|ent|entin|ente)(?:e)?',
  '[Cc]hat[Bb]ots?',
]);

/** how a text speaks of itself */
const ofItself = words([
  "I(?:[’']m| am| was| have been)",
  '[Mm]y name is',
  '[Aa]s an? (?:\\p{L}+[ -]){0,3}(?:AI|model|assistant|chatbot)',
  '[Ii]ch (?:bin|wurde|heiße)',
  '(?:bin|wurde|heiße) ich',
  '[Mm]ein Name ist',
  '[Aa]ls (?:eine? )?(?:\\p{L}+ ){0,2}(?:KI|künstliche|\\p{L}*[Ss]prachmodell|\\p{L}*[Aa]ssistent|Chatbot)\\S*',
  '[Jj]e suis',
  "[Jj]e m[’']appelle",
  "[Jj][’']ai été",
  "[Ee]n tant qu(?:e |[’'])\\p{L}+",
  "(?:[Ii]o )?[Ss]ono (?:un[oa’']?|stat[oa]|il|l[oa’'])",
  '[Mm]i chiamo',
  "(?:[Cc]ome|[Ii]n quanto) (?:un[oa’']? ?)?(?:IA|AI|intelligenza|modello|assistente|chatbot)",
  '[Ss]oy',
  '[Mm]e llamo',
  '[Ff]ui',
  '[Hh]e sido',
  '[Cc]omo (?:una? )?(?:IA|inteligencia|modelo|asistente|chatbot)',
]);

const name = '\\p{Lu}[\\p{L}\\p{N}&.-]*[\\p{L}\\p{N}]';
/** capitalised as every German noun: no names */
const people =
  'Menschen|Forscher\\p{L}*|Entwickler\\p{L}*|Ingenieur\\p{L}*|Expert\\p{L}*|Wissenschaftler\\p{L}*|Fachleuten|Programmierer\\p{L}*|Informatiker\\p{L}*|Unternehmen|Grund|Anfang|Daten|Texten';
const made = {
  en: `(?:developed|created|trained|made|built|designed|programmed|fine-tuned) by (?:the |a |people at |(?:a |the )?team (?:at|of) |researchers (?:at|from) |engineers at )?`,
  de: `(?:entwickelt|trainiert|erstellt|geschaffen|programmiert|gebaut) (?:wurde |worden )?(?:von|durch) (?:der |dem |den )?(?:Firma |Unternehmen )?(?!(?:${people}) )`,
  fr: `(?:développée?|créée?|entraînée?|conçue?|programmée?|mise? au point) par (?:la société |l[’']entreprise |les chercheurs de |l[’']équipe (?:de |d[’']))?`,
  it: `(?:sviluppat|creat|addestrat|progettat|realizzat|programmat)[oa] (?:da|dal|dalla|dai|dall[’'])(?: società| azienda)? ?`,
  es: `(?:desarrollad|cread|entrenad|diseñad|programad)[oa] por (?:la empresa |el equipo de |los investigadores de )?`,
};
const origins = [
  ...Object.values(made).map((phrase) => new RegExp(`${before}${phrase}(${name})`, 'gu')),
  // a German verb comes last
  new RegExp(
    `${before}(?:von|durch) (?:der |dem |den )?(?:Firma |Unternehmen )?(?!(?:${people}) )(${name})(?: \\S{1,40}){0,3}? (?:entwickelt|trainiert|erstellt|geschaffen|programmiert|gebaut)${after}`,
    'gu',
  ),
];

/**
 * What in an answer tells, or may tell, who wrote it: names of vendors and models, as whole words, and "as an AI developed by …" in five
 * languages, whatever language the answer should be in. A name that the question has is no leak. A vote on such an answer is flagged,
 * and counts.
 */
export function findLeaks(answer: string, question = ''): Leak[] {
  const leaks = new Map<number, Leak>();
  const asked = question.toLowerCase();
  const add = (kind: Leak['kind'], text: string, named: string, at: number): void => {
    const known = asked.includes(named.split(/[\s-]/)[0]!.toLowerCase());
    if (!known && !leaks.has(at)) leaks.set(at, { kind, text, at });
  };
  for (const pattern of named)
    for (const match of answer.matchAll(pattern)) add('name', match[0], match[0], match.index);
  for (const { 0: sentence, index } of answer.matchAll(/[^\n.!?]+(?:[.!?](?=\S)[^\n.!?]*)*/g)) {
    if (sentence.search(ofItself) < 0 || sentence.search(artificial) < 0) continue;
    for (const match of sentence.matchAll(ambiguous)) add('name', match[0], match[0], index + match.index);
    for (const origin of origins)
      for (const match of sentence.matchAll(origin)) add('origin', match[0], match[1]!, index + match.index);
  }
  return [...leaks.values()].sort((one, other) => one.at - other.at);
}
