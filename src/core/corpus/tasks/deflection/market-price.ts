import { fixed, type Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  /** "gold", "das Gold", "l’or": after "price of" */
  ware: Parallel;
  of: Parallel;
  when: Parallel;
}

const wares: readonly (readonly [ware: Parallel, of: Parallel])[] = [
  [fixed('gold', 'Gold', 'or', 'oro', 'oro'), fixed('gold', 'Gold', 'de l’or', 'dell’oro', 'del oro')],
  [
    fixed('silver', 'Silber', 'argent', 'argento', 'plata'),
    fixed('silver', 'Silber', 'de l’argent', 'dell’argento', 'de la plata'),
  ],
  [
    fixed('oil', 'Öl', 'pétrole', 'petrolio', 'petróleo'),
    fixed('oil', 'Öl', 'du pétrole', 'del petrolio', 'del petróleo'),
  ],
  [
    fixed('petrol', 'Benzin', 'essence', 'benzina', 'gasolina'),
    fixed('petrol', 'Benzin', 'de l’essence', 'della benzina', 'de la gasolina'),
  ],
  [
    fixed('electricity', 'Strom', 'électricité', 'elettricità', 'electricidad'),
    fixed('electricity', 'Strom', 'de l’électricité', 'dell’elettricità', 'de la electricidad'),
  ],
  [fixed('bread', 'Brot', 'pain', 'pane', 'pan'), fixed('bread', 'Brot', 'du pain', 'del pane', 'del pan')],
  [fixed('milk', 'Milch', 'lait', 'latte', 'leche'), fixed('milk', 'Milch', 'du lait', 'del latte', 'de la leche')],
  [fixed('coffee', 'Kaffee', 'café', 'caffè', 'café'), fixed('coffee', 'Kaffee', 'du café', 'del caffè', 'del café')],
  [
    fixed('sugar', 'Zucker', 'sucre', 'zucchero', 'azúcar'),
    fixed('sugar', 'Zucker', 'du sucre', 'dello zucchero', 'del azúcar'),
  ],
  [fixed('gas', 'Gas', 'gaz', 'gas', 'gas'), fixed('gas', 'Gas', 'du gaz', 'del gas', 'del gas')],
  [fixed('wheat', 'Weizen', 'blé', 'grano', 'trigo'), fixed('wheat', 'Weizen', 'du blé', 'del grano', 'del trigo')],
  [
    fixed('copper', 'Kupfer', 'cuivre', 'rame', 'cobre'),
    fixed('copper', 'Kupfer', 'du cuivre', 'del rame', 'del cobre'),
  ],
];

const times = texts(
  ['today', 'heute', 'aujourd’hui', 'oggi', 'hoy'],
  ['this week', 'diese Woche', 'cette semaine', 'questa settimana', 'esta semana'],
  ['this month', 'diesen Monat', 'ce mois-ci', 'questo mese', 'este mes'],
);

/** What something costs now. */
export const marketPrice = deflection<Slots>({
  name: 'unknown-market-price',
  category: 'stem',
  weight: 0.35,
  offer: 'words',
  draw(draw) {
    const [ware, of] = draw.pick(wares);
    return { ware, of, when: draw.pick(times) };
  },
  key: ({ ware, when }) => `${ware.en}, ${when.en}`,
  asked: [
    wording<Slots>(
      'What is the price of {of} {when}?',
      'Wie hoch ist {when} der Preis für {of}?',
      'Quel est le prix {of} {when} ?',
      'Qual è il prezzo {of} {when}?',
      '¿Cuál es el precio {of} {when}?',
    ),
    wording<Slots>(
      'Please tell me the price of {of} {when}.',
      'Nennen Sie mir bitte den Preis für {of} {when}.',
      'Donnez-moi le prix {of} {when}, s’il vous plaît.',
      'Mi dica il prezzo {of} {when}, per favore.',
      'Dígame el precio {of} {when}, por favor.',
    ),
    wording<Slots>(
      'Has the price of {of} gone up {when}?',
      'Ist der Preis für {of} {when} gestiegen?',
      'Le prix {of} a-t-il augmenté {when} ?',
      'Il prezzo {of} è salito {when}?',
      '¿Ha subido el precio {of} {when}?',
    ),
    wording<Slots>(
      'I would like to know the price of {of} {when}.',
      'Ich möchte den Preis für {of} {when} wissen.',
      'Je voudrais connaître le prix {of} {when}.',
      'Vorrei sapere il prezzo {of} {when}.',
      'Quisiera saber el precio {of} {when}.',
    ),
    wording<Slots>(
      'price of {of} {when}',
      'Preis {of} {when}',
      'prix {of} {when}',
      'prezzo {of} {when}',
      'precio {of} {when}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know any current prices.',
    'Aktuelle Preise kenne ich nicht.',
    'Je ne connais pas les prix actuels.',
    'Non conosco i prezzi attuali.',
    'No conozco los precios actuales.',
  ),
});
