import { type Entry, lexeme, type Lexeme } from './lexeme.ts';

/** What is not counted: no plural, no "a". French `du` is its partitive: "du pain", "de l’eau". */
export interface Substance extends Lexeme {
  readonly id: string;
  readonly kind: SubstanceKind;
}

export type SubstanceKind = 'drink' | 'food' | 'material';

// prettier-ignore
const table: Readonly<Record<SubstanceKind, readonly Entry[]>> = {
  drink: [
    ['water', 'das Wasser, Wassers', 'de l’eau (f)', 'l’acqua (f)', 'el agua (f)'],
    ['milk', 'die Milch, Milch', 'du lait', 'il latte', 'la leche'],
    ['coffee', 'der Kaffee, Kaffees', 'du café', 'il caffè', 'el café'],
    ['tea', 'der Tee, Tees', 'du thé', 'il tè', 'el té'],
    ['wine', 'der Wein, Weins', 'du vin', 'il vino', 'el vino'],
    ['beer', 'das Bier, Biers', 'de la bière', 'la birra', 'la cerveza'],
    ['juice', 'der Saft, Safts', 'du jus', 'il succo', 'el zumo'],
  ],
  food: [
    ['bread', 'das Brot, Brotes', 'du pain', 'il pane', 'el pan'],
    ['cheese', 'der Käse, Käses', 'du fromage', 'il formaggio', 'el queso'],
    ['butter', 'die Butter, Butter', 'du beurre', 'il burro', 'la mantequilla'],
    ['rice', 'der Reis, Reises', 'du riz', 'il riso', 'el arroz'],
    ['meat', 'das Fleisch, Fleisches', 'de la viande', 'la carne', 'la carne'],
    ['honey', 'der Honig, Honigs', 'du miel', 'il miele', 'la miel'],
    ['sugar', 'der Zucker, Zuckers', 'du sucre', 'lo zucchero', 'el azúcar'],
    ['salt', 'das Salz, Salzes', 'du sel', 'il sale', 'la sal'],
    ['oil', 'das Öl, Öls', 'de l’huile (f)', 'l’olio (m)', 'el aceite'],
    ['flour', 'das Mehl, Mehls', 'de la farine', 'la farina', 'la harina'],
    ['chocolate', 'die Schokolade, Schokolade', 'du chocolat', 'il cioccolato', 'el chocolate'],
    ['ham', 'der Schinken, Schinkens', 'du jambon', 'il prosciutto', 'el jamón'],
    ['soup', 'die Suppe, Suppe', 'de la soupe', 'la zuppa', 'la sopa'],
  ],
  material: [
    ['wood', 'das Holz, Holzes', 'du bois', 'il legno', 'la madera'],
    ['iron', 'das Eisen, Eisens', 'du fer', 'il ferro', 'el hierro'],
    ['gold', 'das Gold, Goldes', 'de l’or (m)', 'l’oro (m)', 'el oro'],
    ['glass', 'das Glas, Glases', 'du verre', 'il vetro', 'el vidrio'],
    ['paper', 'das Papier, Papiers', 'du papier', 'la carta', 'el papel'],
    ['wool', 'die Wolle, Wolle', 'de la laine', 'la lana', 'la lana'],
    ['sand', 'der Sand, Sandes', 'du sable', 'la sabbia', 'la arena'],
    ['snow', 'der Schnee, Schnees', 'de la neige', 'la neve', 'la nieve'],
  ],
};

export const substances: readonly Substance[] = (Object.keys(table) as SubstanceKind[]).flatMap((kind) =>
  table[kind].map((entry) => {
    const forms = lexeme(entry);
    return { id: forms.en.singular, kind, ...forms };
  }),
);

const byId = new Map(substances.map((substance) => [substance.id, substance]));

/** The substance with this id: `substance('water')`. */
export function substance(id: string): Substance {
  const found = byId.get(id);
  if (!found) throw new Error(`no substance "${id}"`);
  return found;
}
