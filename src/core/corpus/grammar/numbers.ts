import type { Language } from '../../languages.ts';

/** 0 … 100 in words, as in a dictation: "forty-two", "zweiundvierzig", "quarante-deux", "quarantadue", "cuarenta y dos". */
export function numberInWords(language: Language, value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 100) throw new RangeError(`no words for ${value}`);
  return words[language](value);
}

const words: Readonly<Record<Language, (value: number) => string>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
  es: spanish,
};

const englishUnits = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const englishTens = list('twenty thirty forty fifty sixty seventy eighty ninety');

function english(value: number): string {
  if (value === 100) return 'one hundred';
  if (value < 20) return englishUnits[value]!;
  const tens = tensOf(value, englishTens);
  return value % 10 === 0 ? tens : `${tens}-${englishUnits[value % 10]!}`;
}

const germanUnits = list(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const germanTens = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

function german(value: number): string {
  if (value === 100) return 'hundert';
  if (value < 20) return germanUnits[value]!;
  const tens = tensOf(value, germanTens);
  const unit = value % 10;
  return unit === 0 ? tens : `${unit === 1 ? 'ein' : germanUnits[unit]!}und${tens}`;
}

const frenchUnits = list(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const frenchTens = list('vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');

function french(value: number): string {
  if (value === 100) return 'cent';
  if (value < 20) return frenchUnits[value]!;
  if (value === 80) return 'quatre-vingts';
  const tens = tensOf(value, frenchTens);
  // seventy and ninety count on to nineteen
  const rest = value >= 60 ? value % 20 : value % 10;
  if (rest === 0) return tens;
  // vingt et un, soixante et onze; but quatre-vingt-un
  return (rest === 1 || rest === 11) && value < 80
    ? `${tens} et ${frenchUnits[rest]!}`
    : `${tens}-${frenchUnits[rest]!}`;
}

const italianUnits = list(
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const italianTens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

function italian(value: number): string {
  if (value === 100) return 'cento';
  if (value < 20) return italianUnits[value]!;
  const tens = tensOf(value, italianTens);
  const unit = value % 10;
  if (unit === 0) return tens;
  // ventuno, ventotto; ventitré
  const stem = unit === 1 || unit === 8 ? tens.slice(0, -1) : tens;
  return stem + (unit === 3 ? 'tré' : italianUnits[unit]!);
}

const spanishUnits = list(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
    'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const spanishTens = list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');

function spanish(value: number): string {
  if (value === 100) return 'cien';
  if (value < 30) return spanishUnits[value]!;
  const tens = tensOf(value, spanishTens);
  return value % 10 === 0 ? tens : `${tens} y ${spanishUnits[value % 10]!}`;
}

function tensOf(value: number, tens: readonly string[]): string {
  return tens[Math.floor(value / 10) - 2]!;
}

function list(words: string): string[] {
  return words.split(' ');
}
