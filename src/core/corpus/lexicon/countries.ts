import { parallel, type Parallel } from '../parallel.ts';
import type { Gender } from './lexeme.ts';
import { tongue, type Tongue } from './tongues.ts';

/** A country's name in one language, apart from its article. */
export interface CountryName {
  /** as it stands in a sentence: "die", "la", "l’"; empty where the language uses none */
  article: string;
  name: string;
  /** of the French and the Italian name */
  gender: Gender;
  plural: boolean;
}

export interface Country {
  readonly id: string;
  readonly names: Parallel<CountryName>;
  /** id of the city, see cities.ts */
  readonly capital: string;
  /** null for the two that lie on two continents */
  readonly continent: ContinentId | null;
  /** what most people there speak; null where that is more than one language */
  readonly tongue: Tongue | null;
  /** null where the name differs too much from language to language */
  readonly currency: CurrencyId | null;
}

export type ContinentId = 'Europe' | 'Asia' | 'Africa' | 'North America' | 'South America' | 'Oceania';
export type CurrencyId =
  | 'euro'
  | 'pound'
  | 'franc'
  | 'dollar'
  | 'peso'
  | 'yen'
  | 'yuan'
  | 'rupee'
  | 'real'
  | 'rouble'
  | 'won'
  | 'zloty'
  | 'lira';

// prettier-ignore
type Row = readonly [
  en: string, de: string, fr: string, it: string, es: string,
  capital: string, continent: ContinentId | null, tongue: string | null, currency: CurrencyId | null,
];

// The article as in a sentence; after an l’ the gender in brackets.
// prettier-ignore
const table: readonly Row[] = [
  ['Germany', 'Deutschland', 'l’Allemagne (f)', 'la Germania', 'Alemania', 'Berlin', 'Europe', 'German', 'euro'],
  ['France', 'Frankreich', 'la France', 'la Francia', 'Francia', 'Paris', 'Europe', 'French', 'euro'],
  ['Italy', 'Italien', 'l’Italie (f)', 'l’Italia (f)', 'Italia', 'Rome', 'Europe', 'Italian', 'euro'],
  ['Spain', 'Spanien', 'l’Espagne (f)', 'la Spagna', 'España', 'Madrid', 'Europe', 'Spanish', 'euro'],
  ['Portugal', 'Portugal', 'le Portugal', 'il Portogallo', 'Portugal', 'Lisbon', 'Europe', 'Portuguese', 'euro'],
  ['the United Kingdom', 'das Vereinigte Königreich', 'le Royaume-Uni', 'il Regno Unito', 'el Reino Unido', 'London', 'Europe', 'English', 'pound'],
  ['Ireland', 'Irland', 'l’Irlande (f)', 'l’Irlanda (f)', 'Irlanda', 'Dublin', 'Europe', 'English', 'euro'],
  ['Austria', 'Österreich', 'l’Autriche (f)', 'l’Austria (f)', 'Austria', 'Vienna', 'Europe', 'German', 'euro'],
  ['Switzerland', 'die Schweiz', 'la Suisse', 'la Svizzera', 'Suiza', 'Bern', 'Europe', null, 'franc'],
  ['the Netherlands', 'die Niederlande', 'les Pays-Bas (m)', 'i Paesi Bassi', 'los Países Bajos', 'Amsterdam', 'Europe', 'Dutch', 'euro'],
  ['Belgium', 'Belgien', 'la Belgique', 'il Belgio', 'Bélgica', 'Brussels', 'Europe', null, 'euro'],
  ['Denmark', 'Dänemark', 'le Danemark', 'la Danimarca', 'Dinamarca', 'Copenhagen', 'Europe', 'Danish', null],
  ['Norway', 'Norwegen', 'la Norvège', 'la Norvegia', 'Noruega', 'Oslo', 'Europe', 'Norwegian', null],
  ['Sweden', 'Schweden', 'la Suède', 'la Svezia', 'Suecia', 'Stockholm', 'Europe', 'Swedish', null],
  ['Finland', 'Finnland', 'la Finlande', 'la Finlandia', 'Finlandia', 'Helsinki', 'Europe', 'Finnish', 'euro'],
  ['Iceland', 'Island', 'l’Islande (f)', 'l’Islanda (f)', 'Islandia', 'Reykjavik', 'Europe', 'Icelandic', null],
  ['Poland', 'Polen', 'la Pologne', 'la Polonia', 'Polonia', 'Warsaw', 'Europe', 'Polish', 'zloty'],
  ['the Czech Republic', 'Tschechien', 'la République tchèque', 'la Repubblica Ceca', 'la República Checa', 'Prague', 'Europe', 'Czech', null],
  ['Slovakia', 'die Slowakei', 'la Slovaquie', 'la Slovacchia', 'Eslovaquia', 'Bratislava', 'Europe', 'Slovak', 'euro'],
  ['Slovenia', 'Slowenien', 'la Slovénie', 'la Slovenia', 'Eslovenia', 'Ljubljana', 'Europe', 'Slovene', 'euro'],
  ['Hungary', 'Ungarn', 'la Hongrie', 'l’Ungheria (f)', 'Hungría', 'Budapest', 'Europe', 'Hungarian', null],
  ['Romania', 'Rumänien', 'la Roumanie', 'la Romania', 'Rumanía', 'Bucharest', 'Europe', 'Romanian', null],
  ['Bulgaria', 'Bulgarien', 'la Bulgarie', 'la Bulgaria', 'Bulgaria', 'Sofia', 'Europe', 'Bulgarian', null],
  ['Croatia', 'Kroatien', 'la Croatie', 'la Croazia', 'Croacia', 'Zagreb', 'Europe', 'Croatian', 'euro'],
  ['Greece', 'Griechenland', 'la Grèce', 'la Grecia', 'Grecia', 'Athens', 'Europe', 'Greek', 'euro'],
  ['Turkey', 'die Türkei', 'la Turquie', 'la Turchia', 'Turquía', 'Ankara', null, 'Turkish', 'lira'],
  ['Russia', 'Russland', 'la Russie', 'la Russia', 'Rusia', 'Moscow', null, 'Russian', 'rouble'],
  ['Egypt', 'Ägypten', 'l’Égypte (f)', 'l’Egitto (m)', 'Egipto', 'Cairo', 'Africa', 'Arabic', null],
  ['Morocco', 'Marokko', 'le Maroc', 'il Marocco', 'Marruecos', 'Rabat', 'Africa', 'Arabic', null],
  ['Tunisia', 'Tunesien', 'la Tunisie', 'la Tunisia', 'Túnez', 'Tunis', 'Africa', 'Arabic', null],
  ['Kenya', 'Kenia', 'le Kenya', 'il Kenya', 'Kenia', 'Nairobi', 'Africa', null, null],
  ['Japan', 'Japan', 'le Japon', 'il Giappone', 'Japón', 'Tokyo', 'Asia', 'Japanese', 'yen'],
  ['China', 'China', 'la Chine', 'la Cina', 'China', 'Beijing', 'Asia', 'Chinese', 'yuan'],
  ['South Korea', 'Südkorea', 'la Corée du Sud', 'la Corea del Sud', 'Corea del Sur', 'Seoul', 'Asia', 'Korean', 'won'],
  ['Thailand', 'Thailand', 'la Thaïlande', 'la Thailandia', 'Tailandia', 'Bangkok', 'Asia', 'Thai', null],
  ['Vietnam', 'Vietnam', 'le Vietnam', 'il Vietnam', 'Vietnam', 'Hanoi', 'Asia', 'Vietnamese', null],
  ['India', 'Indien', 'l’Inde (f)', 'l’India (f)', 'la India', 'New Delhi', 'Asia', null, 'rupee'],
  ['Canada', 'Kanada', 'le Canada', 'il Canada', 'Canadá', 'Ottawa', 'North America', null, 'dollar'],
  ['the United States', 'die Vereinigten Staaten', 'les États-Unis (m)', 'gli Stati Uniti', 'los Estados Unidos', 'Washington', 'North America', 'English', 'dollar'],
  ['Mexico', 'Mexiko', 'le Mexique', 'il Messico', 'México', 'Mexico City', 'North America', 'Spanish', 'peso'],
  ['Cuba', 'Kuba', 'Cuba', 'Cuba', 'Cuba', 'Havana', 'North America', 'Spanish', 'peso'],
  ['Brazil', 'Brasilien', 'le Brésil', 'il Brasile', 'Brasil', 'Brasília', 'South America', 'Portuguese', 'real'],
  ['Argentina', 'Argentinien', 'l’Argentine (f)', 'l’Argentina (f)', 'Argentina', 'Buenos Aires', 'South America', 'Spanish', 'peso'],
  ['Chile', 'Chile', 'le Chili', 'il Cile', 'Chile', 'Santiago', 'South America', 'Spanish', 'peso'],
  ['Peru', 'Peru', 'le Pérou', 'il Perù', 'Perú', 'Lima', 'South America', 'Spanish', null],
  ['Colombia', 'Kolumbien', 'la Colombie', 'la Colombia', 'Colombia', 'Bogotá', 'South America', 'Spanish', 'peso'],
  ['Australia', 'Australien', 'l’Australie (f)', 'l’Australia (f)', 'Australia', 'Canberra', 'Oceania', 'English', 'dollar'],
  ['New Zealand', 'Neuseeland', 'la Nouvelle-Zélande', 'la Nuova Zelanda', 'Nueva Zelanda', 'Wellington', 'Oceania', 'English', 'dollar'],
];

// prettier-ignore
const articles: Parallel<readonly string[]> = {
  en: ['the '],
  de: ['die ', 'das '],
  fr: ['le ', 'la ', 'les ', 'l’'],
  it: ['il ', 'lo ', 'la ', 'i ', 'gli ', 'le ', 'l’'],
  es: ['el ', 'la ', 'los ', 'las '],
};

// "the United States" is one country in English, several states in the others
const severalIn: Parallel<readonly string[]> = {
  en: [],
  de: ['die Niederlande', 'die Vereinigten Staaten'],
  fr: ['les'],
  it: ['i', 'gli'],
  es: ['los'],
};

export const countries: readonly Country[] = table.map(([en, de, fr, it, es, capital, continent, spoken, currency]) => {
  const written: Parallel = { en, de, fr, it, es };
  return {
    id: en,
    names: parallel((language) => {
      const entry = written[language];
      const mark = / \(([mf])\)$/.exec(entry);
      const text = mark ? entry.slice(0, mark.index) : entry;
      const article = articles[language].find((each) => text.startsWith(each)) ?? '';
      return {
        article: article.trim(),
        name: text.slice(article.length),
        gender: (mark?.[1] as Gender | undefined) ?? (article === 'la ' ? 'f' : 'm'),
        plural: severalIn[language].includes(article.trim()) || severalIn[language].includes(text),
      };
    }),
    capital,
    continent,
    tongue: spoken === null ? null : tongue(spoken),
    currency,
  };
});

const byId = new Map(countries.map((country) => [country.id, country]));

/** The country with this id: `country('France')`, `country('the Netherlands')`. */
export function country(id: string): Country {
  const found = byId.get(id);
  if (!found) throw new Error(`no country "${id}"`);
  return found;
}

/** Countries that are singular in all five languages. */
export const singularCountries: readonly Country[] = countries.filter(
  ({ names }) => !Object.values(names).some(({ plural }) => plural),
);
