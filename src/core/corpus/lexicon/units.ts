import { type Entry, lexeme, type Lexeme } from './lexeme.ts';

export interface Unit extends Lexeme {
  readonly id: string;
}

// prettier-ignore
const table: readonly Entry[] = [
  ['a kilometre, kilometres', 'der Kilometer, Kilometers, Kilometer', 'un kilomètre, kilomètres', 'un chilometro, chilometri', 'un kilómetro, kilómetros'],
  ['a metre, metres', 'der Meter, Meters, Meter', 'un mètre, mètres', 'un metro, metri', 'un metro, metros'],
  ['a centimetre, centimetres', 'der Zentimeter, Zentimeters, Zentimeter', 'un centimètre, centimètres', 'un centimetro, centimetri', 'un centímetro, centímetros'],
  ['a millimetre, millimetres', 'der Millimeter, Millimeters, Millimeter', 'un millimètre, millimètres', 'un millimetro, millimetri', 'un milímetro, milímetros'],
  ['a tonne, tonnes', 'die Tonne, Tonne, Tonnen', 'une tonne, tonnes', 'una tonnellata, tonnellate', 'una tonelada, toneladas'],
  ['a kilogram, kilograms', 'das Kilogramm, Kilogramms, Kilogramm', 'un kilogramme, kilogrammes', 'un chilogrammo, chilogrammi', 'un kilogramo, kilogramos'],
  ['a gram, grams', 'das Gramm, Gramms, Gramm', 'un gramme, grammes', 'un grammo, grammi', 'un gramo, gramos'],
  ['a litre, litres', 'der Liter, Liters, Liter', 'un litre, litres', 'un litro, litri', 'un litro, litros'],
  ['a centilitre, centilitres', 'der Zentiliter, Zentiliters, Zentiliter', 'un centilitre, centilitres', 'un centilitro, centilitri', 'un centilitro, centilitros'],
  ['a millilitre, millilitres', 'der Milliliter, Milliliters, Milliliter', 'un millilitre, millilitres', 'un millilitro, millilitri', 'un mililitro, mililitros'],
  ['a year, years', 'das Jahr, Jahres, Jahre', 'un an, ans', 'un anno, anni', 'un año, años'],
  ['a month, months', 'der Monat, Monats, Monate', 'un mois, mois', 'un mese, mesi', 'un mes, meses'],
  ['a week, weeks', 'die Woche, Woche, Wochen', 'une semaine, semaines', 'una settimana, settimane', 'una semana, semanas'],
  ['a day, days', 'der Tag, Tages, Tage', 'un jour, jours', 'un giorno, giorni', 'un día, días'],
  ['an hour, hours', 'die Stunde, Stunde, Stunden', 'une heure, heures', 'un’ora, ore', 'una hora, horas'],
  ['a minute, minutes', 'die Minute, Minute, Minuten', 'une minute, minutes', 'un minuto, minuti', 'un minuto, minutos'],
  ['a second, seconds', 'die Sekunde, Sekunde, Sekunden', 'une seconde, secondes', 'un secondo, secondi', 'un segundo, segundos'],
  ['a euro, euros', 'der Euro, Euros, Euro', 'un euro, euros', 'un euro, euro', 'un euro, euros'],
  ['a cent, cents', 'der Cent, Cents, Cent', 'un centime, centimes', 'un centesimo, centesimi', 'un céntimo, céntimos'],
];

export const units: readonly Unit[] = table.map((entry) => {
  const forms = lexeme(entry);
  return { id: forms.en.singular, ...forms };
});

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** The unit with this id: `unit('metre')`, `unit('hour')`, `unit('euro')`. */
export function unit(id: string): Unit {
  const found = byId.get(id);
  if (!found) throw new Error(`no unit "${id}"`);
  return found;
}

/** One `large` is `factor` of `small`. */
export interface Conversion {
  readonly large: Unit;
  readonly small: Unit;
  readonly factor: number;
}

export const conversions: readonly Conversion[] = (
  [
    ['kilometre', 'metre', 1000],
    ['metre', 'centimetre', 100],
    ['centimetre', 'millimetre', 10],
    ['metre', 'millimetre', 1000],
    ['tonne', 'kilogram', 1000],
    ['kilogram', 'gram', 1000],
    ['litre', 'centilitre', 100],
    ['litre', 'millilitre', 1000],
    ['centilitre', 'millilitre', 10],
    ['year', 'month', 12],
    ['week', 'day', 7],
    ['day', 'hour', 24],
    ['hour', 'minute', 60],
    ['minute', 'second', 60],
    ['euro', 'cent', 100],
  ] as const
).map(([large, small, factor]) => ({ large: unit(large), small: unit(small), factor }));
