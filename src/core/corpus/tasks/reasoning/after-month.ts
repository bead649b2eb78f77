import { inMonth, noBreakSpace } from '../../grammar/index.ts';
import { months } from '../../lexicon/calendar.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { counted } from './counting.ts';

interface Slots {
  /** 0 is January */
  month: number;
  count: number;
  past: boolean;
  next: 'after' | 'before' | 'year' | null;
}

interface Shown {
  month: Parallel;
  count: number;
  /** "in March" as each language says where one is */
  in: Parallel;
}

const future: readonly Wording<Shown>[] = [
  wording(
    'It is {month}. Which month is it in {count} months?',
    'Es ist {month}. Welcher Monat ist in {count} Monaten?',
    'Nous sommes {in}. En quel mois serons-nous dans {count} mois ?',
    'Siamo {in}. In che mese saremo tra {count} mesi?',
    'Estamos {in}. ¿En qué mes estaremos dentro de {count} meses?',
  ),
  wording(
    'Which month comes {count} months after {month}?',
    'Welcher Monat kommt {count} Monate nach {month}?',
    'Quel mois vient {count} mois après {month} ?',
    'Quale mese viene {count} mesi dopo {month}?',
    '¿Qué mes viene {count} meses después de {month}?',
  ),
  wording(
    'Please tell me the month that comes {count} months after {month}.',
    'Nennen Sie mir bitte den Monat, der {count} Monate nach {month} kommt.',
    'Donnez-moi, s’il vous plaît, le mois qui vient {count} mois après {month}.',
    'Mi dica, per favore, il mese che viene {count} mesi dopo {month}.',
    'Dígame, por favor, el mes que viene {count} meses después de {month}.',
  ),
  wording(
    'Can you tell me which month it will be in {count} months? It is {month} now.',
    'Können Sie mir sagen, welcher Monat in {count} Monaten ist? Jetzt ist {month}.',
    'Pouvez-vous me dire en quel mois nous serons dans {count} mois ? Nous sommes {in}.',
    'Può dirmi in che mese saremo tra {count} mesi? Ora siamo {in}.',
    '¿Puede decirme en qué mes estaremos dentro de {count} meses? Ahora estamos {in}.',
  ),
  wording(
    'My holiday begins {count} months after {month}. In which month is that?',
    'Mein Urlaub beginnt {count} Monate nach {month}. Welcher Monat ist das?',
    'Mes vacances commencent {count} mois après {month}. Quel mois est-ce ?',
    'Le mie vacanze cominciano {count} mesi dopo {month}. Che mese è?',
    'Mis vacaciones empiezan {count} meses después de {month}. ¿Qué mes es?',
  ),
  wording(
    'Please work out the month: {month} plus {count} months.',
    'Rechnen Sie bitte den Monat aus: {month} plus {count} Monate.',
    'Calculez le mois, s’il vous plaît : {month} plus {count} mois.',
    'Calcoli il mese, per favore: {month} più {count} mesi.',
    'Calcule el mes, por favor: {month} más {count} meses.',
  ),
  wording(
    '{month}, and {count} months later?',
    '{month}, und {count} Monate später?',
    '{Month}, et {count} mois plus tard ?',
    '{Month}, e {count} mesi dopo?',
    '{Month}, ¿y {count} meses después?',
  ),
  wording(
    '{month} + {count} months',
    '{month} + {count} Monate',
    '{month} + {count} mois',
    '{month} + {count} mesi',
    '{month} + {count} meses',
  ),
];

const past: readonly Wording<Shown>[] = [
  wording(
    'It is {month}. Which month was it {count} months ago?',
    'Es ist {month}. Welcher Monat war vor {count} Monaten?',
    'Nous sommes {in}. En quel mois étions-nous il y a {count} mois ?',
    'Siamo {in}. In che mese eravamo {count} mesi fa?',
    'Estamos {in}. ¿En qué mes estábamos hace {count} meses?',
  ),
  wording(
    'Which month comes {count} months before {month}?',
    'Welcher Monat kommt {count} Monate vor {month}?',
    'Quel mois vient {count} mois avant {month} ?',
    'Quale mese viene {count} mesi prima di {month}?',
    '¿Qué mes viene {count} meses antes de {month}?',
  ),
  wording(
    'Please tell me the month that comes {count} months before {month}.',
    'Nennen Sie mir bitte den Monat, der {count} Monate vor {month} kommt.',
    'Donnez-moi, s’il vous plaît, le mois qui vient {count} mois avant {month}.',
    'Mi dica, per favore, il mese che viene {count} mesi prima di {month}.',
    'Dígame, por favor, el mes que viene {count} meses antes de {month}.',
  ),
  wording(
    'Can you tell me which month it was {count} months ago? It is {month} now.',
    'Können Sie mir sagen, welcher Monat vor {count} Monaten war? Jetzt ist {month}.',
    'Pouvez-vous me dire en quel mois nous étions il y a {count} mois ? Nous sommes {in}.',
    'Può dirmi in che mese eravamo {count} mesi fa? Ora siamo {in}.',
    '¿Puede decirme en qué mes estábamos hace {count} meses? Ahora estamos {in}.',
  ),
  wording(
    'My holiday was {count} months before {month}. In which month was that?',
    'Mein Urlaub war {count} Monate vor {month}. Welcher Monat war das?',
    'Mes vacances étaient {count} mois avant {month}. Quel mois était-ce ?',
    'Le mie vacanze erano {count} mesi prima di {month}. Che mese era?',
    'Mis vacaciones fueron {count} meses antes de {month}. ¿Qué mes era?',
  ),
  wording(
    'Please work out the month: {month} minus {count} months.',
    'Rechnen Sie bitte den Monat aus: {month} minus {count} Monate.',
    'Calculez le mois, s’il vous plaît : {month} moins {count} mois.',
    'Calcoli il mese, per favore: {month} meno {count} mesi.',
    'Calcule el mes, por favor: {month} menos {count} meses.',
  ),
  wording(
    '{month}, and {count} months earlier?',
    '{month}, und {count} Monate früher?',
    '{Month}, et {count} mois plus tôt ?',
    '{Month}, e {count} mesi prima?',
    '{Month}, ¿y {count} meses antes?',
  ),
  wording(
    '{month} - {count} months',
    '{month} - {count} Monate',
    '{month} - {count} mois',
    '{month} - {count} mesi',
    '{month} - {count} meses',
  ),
];

const answer: Wording<{ passed: Parallel; month: Parallel }> = wording(
  '{passed}. The answer is {month}.',
  '{passed}. Die Antwort ist {month}.',
  '{passed}. La réponse est {month}.',
  '{passed}. La risposta è {month}.',
  '{passed}. La respuesta es {month}.',
);

const short: Wording<{ month: Parallel }> = wording(
  'The answer is {month}.',
  'Die Antwort ist {month}.',
  'La réponse est {month}.',
  'La risposta è {month}.',
  'La respuesta es {month}.',
);

const nexts: Readonly<Record<'after' | 'before' | 'year', Wording<object>>> = {
  after: wording(
    'And the month after that?',
    'Und der Monat danach?',
    'Et le mois d’après ?',
    'E il mese dopo?',
    '¿Y el mes siguiente?',
  ),
  before: wording(
    'And the month before that?',
    'Und der Monat davor?',
    'Et le mois d’avant ?',
    'E il mese prima?',
    '¿Y el mes anterior?',
  ),
  year: wording(
    'And twelve months after that?',
    'Und zwölf Monate danach?',
    'Et douze mois après ?',
    'E dodici mesi dopo?',
    '¿Y doce meses después?',
  ),
};

const yearAnswer: Wording<{ month: Parallel }> = wording(
  'After 12 months it is {month} again.',
  'Nach 12 Monaten ist wieder {month}.',
  'Après 12 mois, c’est de nouveau {month}.',
  'Dopo 12 mesi è di nuovo {month}.',
  'Después de 12 meses es otra vez {month}.',
);

export const afterMonth = task<Slots>({
  name: 'after-month',
  category: 'reasoning',
  weight: 1,
  paraphrases: future.length,
  draw: (draw) => ({
    month: draw.whole(0, 11),
    count: draw.whole(2, 9),
    past: draw.chance(0.35),
    next: draw.chance(0.45) ? draw.pick(['after', 'before', 'year'] as const) : null,
  }),
  key: ({ month, count, past, next }) => `${months[month]!.en} ${past ? '-' : '+'} ${count}${next ? `, ${next}` : ''}`,
  render({ month, count, past: back, next }, paraphrase) {
    const at = (steps: number): Parallel => months[(((month + (back ? -steps : steps)) % 12) + 12) % 12]!;
    const shown: Shown = { month: months[month]!, count, in: inMonth(month + 1) };
    const passed = counted(Array.from({ length: count }, (_, step) => at(step + 1)));
    const turns = [
      turn(worded((back ? past : future)[paraphrase]!, shown), worded(answer, { passed, month: at(count) })),
    ];
    if (next === 'year') turns.push(turn(worded(nexts.year, {}), worded(yearAnswer, { month: at(count) })));
    else if (next) {
      const onward = (next === 'after') === !back ? 1 : -1;
      turns.push(turn(worded(nexts[next], {}), worded(short, { month: at(count + onward) })));
    }
    return { system: null, turns };
  },
  *drills() {
    for (const [at, name] of months.entries()) {
      const after = months[(at + 1) % 12]!;
      yield {
        en: `After ${name.en} comes ${after.en}. Before ${after.en} comes ${name.en}.`,
        de: `Nach ${name.de} kommt ${after.de}. Vor ${after.de} kommt ${name.de}.`,
        fr: `Après ${name.fr} vient ${after.fr}. Avant ${after.fr} vient ${name.fr}.`,
        it: `Dopo ${name.it} viene ${after.it}. Prima di ${after.it} viene ${name.it}.`,
        es: `Después de ${name.es} viene ${after.es}. Antes de ${after.es} viene ${name.es}.`,
      };
      yield parallel((language) => `${at + 1}${language === 'fr' ? noBreakSpace : ''}: ${name[language]}`);
    }
  },
});
