import { fixed, type Parallel } from '../parallel.ts';
import { noun, type Noun } from './nouns.ts';

/** What is undisputed about an animal; null where there is no answer in a word. */
export interface Animal {
  readonly noun: Noun;
  readonly legs: number | null;
  /** "a mammal"; German without the article's case: "ein Säugetier" */
  readonly kind: Parallel | null;
  readonly laysEggs: boolean | null;
  readonly flies: boolean | null;
  /** "on land", "in the water" */
  readonly home: Parallel | null;
  /** verb and object: "eats grass", "drinks nectar" */
  readonly food: Parallel | null;
}

const kinds = {
  mammal: fixed('a mammal', 'ein Säugetier', 'un mammifère', 'un mammifero', 'un mamífero'),
  bird: fixed('a bird', 'ein Vogel', 'un oiseau', 'un uccello', 'un ave'),
  reptile: fixed('a reptile', 'ein Reptil', 'un reptile', 'un rettile', 'un reptil'),
  amphibian: fixed('an amphibian', 'eine Amphibie', 'un amphibien', 'un anfibio', 'un anfibio'),
  insect: fixed('an insect', 'ein Insekt', 'un insecte', 'un insetto', 'un insecto'),
  arachnid: fixed('an arachnid', 'ein Spinnentier', 'un arachnide', 'un aracnide', 'un arácnido'),
} as const;

const homes = {
  land: fixed('on land', 'an Land', 'sur la terre ferme', 'sulla terraferma', 'en tierra firme'),
  water: fixed('in the water', 'im Wasser', 'dans l’eau', 'nell’acqua', 'en el agua'),
  both: fixed(
    'on land and in the water',
    'an Land und im Wasser',
    'sur la terre ferme et dans l’eau',
    'sulla terraferma e nell’acqua',
    'en tierra firme y en el agua',
  ),
} as const;

const foods = {
  grass: fixed('eats grass', 'frisst Gras', 'mange de l’herbe', 'mangia erba', 'come hierba'),
  leaves: fixed('eats leaves', 'frisst Blätter', 'mange des feuilles', 'mangia foglie', 'come hojas'),
  meat: fixed('eats meat', 'frisst Fleisch', 'mange de la viande', 'mangia carne', 'come carne'),
  fish: fixed('eats fish', 'frisst Fische', 'mange du poisson', 'mangia pesci', 'come peces'),
  insects: fixed('eats insects', 'frisst Insekten', 'mange des insectes', 'mangia insetti', 'come insectos'),
  nuts: fixed('eats nuts', 'frisst Nüsse', 'mange des noix', 'mangia noci', 'come nueces'),
  seeds: fixed('eats seeds', 'frisst Körner', 'mange des graines', 'mangia semi', 'come semillas'),
  mice: fixed('eats mice', 'frisst Mäuse', 'mange des souris', 'mangia topi', 'come ratones'),
  fruit: fixed('eats fruit', 'frisst Früchte', 'mange des fruits', 'mangia frutta', 'come fruta'),
  everything: fixed(
    'eats almost everything',
    'frisst fast alles',
    'mange presque de tout',
    'mangia quasi di tutto',
    'come casi de todo',
  ),
  small: fixed(
    'eats small animals',
    'frisst kleine Tiere',
    'mange de petits animaux',
    'mangia piccoli animali',
    'come animales pequeños',
  ),
  nectar: fixed('drinks nectar', 'trinkt Nektar', 'boit du nectar', 'beve nettare', 'bebe néctar'),
} as const;

type Row = readonly [
  id: string,
  legs: number | null,
  kind: keyof typeof kinds | null,
  eggs: boolean | null,
  flies: boolean | null,
  home: keyof typeof homes | null,
  food: keyof typeof foods | null,
];

// Left open on purpose: the limbs of monkey and kangaroo, the eggs of those snakes and fish that bear live young, the flights of
// hens and ants, the one home of animals that are at home everywhere.
// prettier-ignore
const table: readonly Row[] = [
  ['dog', 4, 'mammal', false, false, 'land', 'meat'],
  ['cat', 4, 'mammal', false, false, 'land', 'meat'],
  ['horse', 4, 'mammal', false, false, 'land', 'grass'],
  ['cow', 4, 'mammal', false, false, 'land', 'grass'],
  ['pig', 4, 'mammal', false, false, 'land', 'everything'],
  ['sheep', 4, 'mammal', false, false, 'land', 'grass'],
  ['goat', 4, 'mammal', false, false, 'land', 'grass'],
  ['donkey', 4, 'mammal', false, false, 'land', 'grass'],
  ['hen', 2, 'bird', true, null, 'land', 'seeds'],
  ['duck', 2, 'bird', true, true, 'both', null],
  ['mouse', 4, 'mammal', false, false, 'land', 'seeds'],
  ['rabbit', 4, 'mammal', false, false, 'land', 'grass'],
  ['hare', 4, 'mammal', false, false, 'land', 'grass'],
  ['bear', 4, 'mammal', false, false, 'land', 'everything'],
  ['wolf', 4, 'mammal', false, false, 'land', 'meat'],
  ['fox', 4, 'mammal', false, false, 'land', 'small'],
  ['lion', 4, 'mammal', false, false, 'land', 'meat'],
  ['tiger', 4, 'mammal', false, false, 'land', 'meat'],
  ['elephant', 4, 'mammal', false, false, 'land', 'grass'],
  ['giraffe', 4, 'mammal', false, false, 'land', 'leaves'],
  ['camel', 4, 'mammal', false, false, 'land', 'grass'],
  ['monkey', null, 'mammal', false, false, null, 'fruit'],
  ['squirrel', 4, 'mammal', false, null, null, 'nuts'],
  ['hedgehog', 4, 'mammal', false, false, 'land', 'insects'],
  ['frog', 4, 'amphibian', true, false, 'both', 'insects'],
  ['turtle', 4, 'reptile', true, false, null, null],
  ['snake', 0, 'reptile', null, false, null, 'small'],
  ['fish', 0, null, null, null, 'water', null],
  ['whale', 0, 'mammal', false, false, 'water', null],
  ['dolphin', 0, 'mammal', false, false, 'water', 'fish'],
  ['bird', 2, null, true, null, null, null],
  ['owl', 2, 'bird', true, true, null, 'mice'],
  ['eagle', 2, 'bird', true, true, null, 'small'],
  ['penguin', 2, 'bird', true, false, 'both', 'fish'],
  ['bee', 6, 'insect', null, true, null, 'nectar'],
  ['ant', 6, 'insect', null, null, 'land', null],
  ['spider', 8, 'arachnid', true, false, null, 'insects'],
  ['butterfly', 6, 'insect', true, true, null, 'nectar'],
  ['snail', 0, null, true, false, null, 'leaves'],
  ['kangaroo', null, 'mammal', false, false, 'land', 'grass'],
];

export const animals: readonly Animal[] = table.map(([id, legs, kind, laysEggs, flies, home, food]) => ({
  noun: noun(id),
  legs,
  kind: kind && kinds[kind],
  laysEggs,
  flies,
  home: home && homes[home],
  food: food && foods[food],
}));
