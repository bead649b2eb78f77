import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { wares } from './wares.ts';
import { shown } from './result.ts';
import { differenceSteps, sumSteps } from './steps.ts';

interface Slots {
  one: Noun;
  two: Noun;
  /** in euros */
  x: number;
  y: number;
  /** the customer pays with so much, or asks for two of the first */
  next: number | 'two' | null;
}

const questions: readonly Wording<Slots>[] = [
  wording(
    '{A one} costs {x} euros and {a two} costs {y} euros. How much do they cost together?',
    '{Ein one} kostet {x} Euro und {ein two} {y} Euro. Wie viel kostet beides zusammen?',
    '{Un one} coûte {x} euros et {un two} {y} euros. Combien coûtent les deux ensemble ?',
    '{Un one} costa {x} euro e {un two} {y} euro. Quanto costano insieme?',
    '{Un one} cuesta {x} euros y {un two} {y} euros. ¿Cuánto cuestan en total?',
  ),
  wording(
    'I am buying {a one} for {x} euros and {a two} for {y} euros. How much do I pay?',
    'Ich kaufe {einen one} für {x} Euro und {einen two} für {y} Euro. Wie viel bezahle ich?',
    'J’achète {un one} à {x} euros et {un two} à {y} euros. Combien est-ce que je paie ?',
    'Compro {un one} da {x} euro e {un two} da {y} euro. Quanto pago?',
    'Compro {un one} de {x} euros y {un two} de {y} euros. ¿Cuánto pago?',
  ),
  wording(
    'What do {a one} for {x} euros and {a two} for {y} euros cost in total?',
    'Was kosten {ein one} für {x} Euro und {ein two} für {y} Euro insgesamt?',
    'Combien coûtent en tout {un one} à {x} euros et {un two} à {y} euros ?',
    'Quanto costano in tutto {un one} da {x} euro e {un two} da {y} euro?',
    '¿Cuánto cuestan en total {un one} de {x} euros y {un two} de {y} euros?',
  ),
  wording(
    'Please add up the prices: {singular one} {x} euros, {singular two} {y} euros.',
    'Rechnen Sie bitte die Preise zusammen: {singular one} {x} Euro, {singular two} {y} Euro.',
    'Additionnez les prix, s’il vous plaît : {singular one} {x} euros, {singular two} {y} euros.',
    'Sommi i prezzi, per favore: {singular one} {x} euro, {singular two} {y} euro.',
    'Sume los precios, por favor: {singular one} {x} euros, {singular two} {y} euros.',
  ),
  wording(
    'Can you tell me the total? {The one} costs {x} euros, {the two} costs {y} euros.',
    'Können Sie mir die Summe nennen? {Der one} kostet {x} Euro, {der two} kostet {y} Euro.',
    'Pouvez-vous me dire le total ? {Le one} coûte {x} euros, {le two} coûte {y} euros.',
    'Può dirmi il totale? {Il one} costa {x} euro, {il two} costa {y} euro.',
    '¿Puede decirme el total? {El one} cuesta {x} euros, {el two} cuesta {y} euros.',
  ),
  wording(
    'How many euros do I need for {a one} at {x} euros and {a two} at {y} euros?',
    'Wie viel Euro brauche ich für {einen one} zu {x} Euro und {einen two} zu {y} Euro?',
    'De combien d’euros ai-je besoin pour {un one} à {x} euros et {un two} à {y} euros ?',
    'Quanti euro mi servono per {un one} da {x} euro e {un two} da {y} euro?',
    '¿Cuántos euros necesito para {un one} de {x} euros y {un two} de {y} euros?',
  ),
  wording(
    '{A one} for {x} euros and {a two} for {y} euros: how much is that?',
    '{Ein one} für {x} Euro und {ein two} für {y} Euro: Wie viel macht das?',
    '{Un one} à {x} euros et {un two} à {y} euros : combien cela fait-il ?',
    '{Un one} da {x} euro e {un two} da {y} euro: quanto fa?',
    '{Un one} de {x} euros y {un two} de {y} euros: ¿cuánto es?',
  ),
  wording(
    'Total price: {singular one} {x} euros, {singular two} {y} euros',
    'Gesamtpreis: {singular one} {x} Euro, {singular two} {y} Euro',
    'Prix total : {singular one} {x} euros, {singular two} {y} euros',
    'Prezzo totale: {singular one} {x} euro, {singular two} {y} euro',
    'Precio total: {singular one} {x} euros, {singular two} {y} euros',
  ),
];

const totalIs: Wording<{ value: number }> = wording(
  'The total is {value} euros.',
  'Die Summe beträgt {value} Euro.',
  'Le total est de {value} euros.',
  'Il totale è di {value} euro.',
  'El total es de {value} euros.',
);

const paying: Wording<{ paid: number }> = wording(
  'I pay with {paid} euros. How much do I get back?',
  'Ich bezahle mit {paid} Euro. Wie viel bekomme ich zurück?',
  'Je paie avec {paid} euros. Combien me rend-on ?',
  'Pago con {paid} euro. Quanto ricevo di resto?',
  'Pago con {paid} euros. ¿Cuánto me devuelven?',
);

const change: Wording<{ value: number }> = wording(
  'You get back {value} euros.',
  'Sie bekommen {value} Euro zurück.',
  'On vous rend {value} euros.',
  'Riceve {value} euro di resto.',
  'Le devuelven {value} euros.',
);

const two: Wording<Slots> = wording(
  'And how much do two {plural one} cost?',
  'Und wie viel kosten zwei {plural one}?',
  'Et combien coûtent deux {plural one} ?',
  'E quanto costano due {plural one}?',
  '¿Y cuánto cuestan dos {plural one}?',
);

export const priceTotal = task<Slots>({
  name: 'price-total',
  category: 'math',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const [one, two] = draw.several(wares, 2) as [Noun, Noun];
    const [x, y] = [draw.whole(3, 95), draw.whole(3, 95)];
    const notes = [20, 50, 100, 200].filter((note) => note > x + y);
    return { one, two, x, y, next: draw.chance(0.45) ? (draw.chance(0.6) ? notes[0]! : 'two') : null };
  },
  key: ({ one, two, x, y, next }) => `${one.id} ${x} + ${two.id} ${y}${next === null ? '' : `, ${next}`}`,
  render(slots, paraphrase) {
    const { x, y, next } = slots;
    const total = x + y;
    const turns = [turn(worded(questions[paraphrase]!, slots), totalled(x, y), { kind: 'number', value: total })];
    if (next === 'two') turns.push(turn(worded(two, slots), totalled(x, x), { kind: 'number', value: 2 * x }));
    else if (next !== null) {
      const value = next - total;
      const steps = shown(`${next} - ${total}`, differenceSteps(next, total));
      const back = worded(change, { value });
      turns.push(
        turn(
          worded(paying, { paid: next }),
          parallel((language) => `${steps[language]}. ${back[language]}`),
          { kind: 'number', value },
        ),
      );
    }
    return { system: null, turns };
  },
});

function totalled(x: number, y: number): Parallel {
  const steps = shown(`${x} + ${y}`, sumSteps(x, y));
  const end = worded(totalIs, { value: x + y });
  return parallel((language) => `${steps[language]}. ${end[language]}`);
}
