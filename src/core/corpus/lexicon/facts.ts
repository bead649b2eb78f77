import { fixed, type Parallel } from '../parallel.ts';
import { city, type City } from './cities.ts';
import type { ContinentId, CurrencyId } from './countries.ts';

/** The planets from the sun outwards, as one writes them in a sentence. */
export const planets: readonly Parallel[] = [
  fixed('Mercury', 'Merkur', 'Mercure', 'Mercurio', 'Mercurio'),
  fixed('Venus', 'Venus', 'Vénus', 'Venere', 'Venus'),
  fixed('Earth', 'die Erde', 'la Terre', 'la Terra', 'la Tierra'),
  fixed('Mars', 'Mars', 'Mars', 'Marte', 'Marte'),
  fixed('Jupiter', 'Jupiter', 'Jupiter', 'Giove', 'Júpiter'),
  fixed('Saturn', 'Saturn', 'Saturne', 'Saturno', 'Saturno'),
  fixed('Uranus', 'Uranus', 'Uranus', 'Urano', 'Urano'),
  fixed('Neptune', 'Neptun', 'Neptune', 'Nettuno', 'Neptuno'),
];

export interface Continent {
  /** as a subject: "Europe", "l’Europe", "l’Europa" */
  readonly name: Parallel;
  /** "in Europe", "in Europa", "en Europe" */
  readonly in: Parallel;
}

export const continents: Readonly<Record<ContinentId, Continent>> = {
  Europe: {
    name: fixed('Europe', 'Europa', 'l’Europe', 'l’Europa', 'Europa'),
    in: fixed('in Europe', 'in Europa', 'en Europe', 'in Europa', 'en Europa'),
  },
  Asia: {
    name: fixed('Asia', 'Asien', 'l’Asie', 'l’Asia', 'Asia'),
    in: fixed('in Asia', 'in Asien', 'en Asie', 'in Asia', 'en Asia'),
  },
  Africa: {
    name: fixed('Africa', 'Afrika', 'l’Afrique', 'l’Africa', 'África'),
    in: fixed('in Africa', 'in Afrika', 'en Afrique', 'in Africa', 'en África'),
  },
  'North America': {
    name: fixed('North America', 'Nordamerika', 'l’Amérique du Nord', 'l’America del Nord', 'América del Norte'),
    in: fixed(
      'in North America',
      'in Nordamerika',
      'en Amérique du Nord',
      'in America del Nord',
      'en América del Norte',
    ),
  },
  'South America': {
    name: fixed('South America', 'Südamerika', 'l’Amérique du Sud', 'l’America del Sud', 'América del Sur'),
    in: fixed('in South America', 'in Südamerika', 'en Amérique du Sud', 'in America del Sud', 'en América del Sur'),
  },
  Oceania: {
    name: fixed('Oceania', 'Ozeanien', 'l’Océanie', 'l’Oceania', 'Oceanía'),
    in: fixed('in Oceania', 'in Ozeanien', 'en Océanie', 'in Oceania', 'en Oceanía'),
  },
};

/** With its article: "the euro", "der Euro", "l’euro". */
export const currencies: Readonly<Record<CurrencyId, Parallel>> = {
  euro: fixed('the euro', 'der Euro', 'l’euro', 'l’euro', 'el euro'),
  pound: fixed('the pound', 'das Pfund', 'la livre', 'la sterlina', 'la libra'),
  franc: fixed('the franc', 'der Franken', 'le franc', 'il franco', 'el franco'),
  dollar: fixed('the dollar', 'der Dollar', 'le dollar', 'il dollaro', 'el dólar'),
  peso: fixed('the peso', 'der Peso', 'le peso', 'il peso', 'el peso'),
  yen: fixed('the yen', 'der Yen', 'le yen', 'lo yen', 'el yen'),
  yuan: fixed('the yuan', 'der Yuan', 'le yuan', 'lo yuan', 'el yuan'),
  rupee: fixed('the rupee', 'die Rupie', 'la roupie', 'la rupia', 'la rupia'),
  real: fixed('the real', 'der Real', 'le réal', 'il real', 'el real'),
  rouble: fixed('the rouble', 'der Rubel', 'le rouble', 'il rublo', 'el rublo'),
  won: fixed('the won', 'der Won', 'le won', 'il won', 'el won'),
  zloty: fixed('the zloty', 'der Złoty', 'le zloty', 'lo zloty', 'el esloti'),
  lira: fixed('the lira', 'die Lira', 'la livre', 'la lira', 'la lira'),
};

/** A river, as a subject and as the place where a city lies. */
export interface River {
  readonly id: string;
  readonly name: Parallel;
  /** "on the Seine", "an der Seine", "sur la Seine", "sulla Senna", "a orillas del Sena" */
  readonly on: Parallel;
}

// prettier-ignore
const riverTable: readonly (readonly [id: string, de: string, fr: string, it: string, es: string])[] = [
  ['Spree', 'die Spree', 'la Spree', 'la Sprea', 'el Spree'],
  ['Elbe', 'die Elbe', 'l’Elbe', 'l’Elba', 'el Elba'],
  ['Isar', 'die Isar', 'l’Isar', 'l’Isar', 'el Isar'],
  ['Rhine', 'der Rhein', 'le Rhin', 'il Reno', 'el Rin'],
  ['Seine', 'die Seine', 'la Seine', 'la Senna', 'el Sena'],
  ['Rhône', 'die Rhone', 'le Rhône', 'il Rodano', 'el Ródano'],
  ['Garonne', 'die Garonne', 'la Garonne', 'la Garonna', 'el Garona'],
  ['Tiber', 'der Tiber', 'le Tibre', 'il Tevere', 'el Tíber'],
  ['Po', 'der Po', 'le Pô', 'il Po', 'el Po'],
  ['Arno', 'der Arno', 'l’Arno', 'l’Arno', 'el Arno'],
  ['Guadalquivir', 'der Guadalquivir', 'le Guadalquivir', 'il Guadalquivir', 'el Guadalquivir'],
  ['Tagus', 'der Tajo', 'le Tage', 'il Tago', 'el Tajo'],
  ['Thames', 'die Themse', 'la Tamise', 'il Tamigi', 'el Támesis'],
  ['Danube', 'die Donau', 'le Danube', 'il Danubio', 'el Danubio'],
  ['Vistula', 'die Weichsel', 'la Vistule', 'la Vistola', 'el Vístula'],
  ['Vltava', 'die Moldau', 'la Vltava', 'la Moldava', 'el Moldava'],
  ['Nile', 'der Nil', 'le Nil', 'il Nilo', 'el Nilo'],
];

export const rivers: readonly River[] = riverTable.map(([id, de, fr, it, es]) => ({
  id,
  name: fixed(`the ${id}`, de, fr, it, es),
  on: fixed(
    `on the ${id}`,
    de.startsWith('die ') ? `an der ${de.slice(4)}` : `am ${de.slice(4)}`,
    `sur ${fr}`,
    it.startsWith('l’') ? `sull’${it.slice(2)}` : it.startsWith('il ') ? `sul ${it.slice(3)}` : `sulla ${it.slice(3)}`,
    `a orillas d${es}`,
  ),
}));

const riversById = new Map(rivers.map((river) => [river.id, river]));

/** The river of a city that lies on one. */
export function riverOf({ river: id }: City): River {
  const found = id === null ? undefined : riversById.get(id);
  if (!found) throw new Error(`no river "${id}"`);
  return found;
}

/** A sight that everybody knows, singular in all five languages, with its article as a subject. */
export interface Landmark {
  readonly name: Parallel;
  readonly city: City;
}

// prettier-ignore
export const landmarks: readonly Landmark[] = [
  { name: fixed('the Eiffel Tower', 'der Eiffelturm', 'la tour Eiffel', 'la Torre Eiffel', 'la torre Eiffel'), city: city('Paris') },
  { name: fixed('the Louvre', 'der Louvre', 'le Louvre', 'il Louvre', 'el Louvre'), city: city('Paris') },
  { name: fixed('the Colosseum', 'das Kolosseum', 'le Colisée', 'il Colosseo', 'el Coliseo'), city: city('Rome') },
  { name: fixed('the Trevi Fountain', 'der Trevi-Brunnen', 'la fontaine de Trevi', 'la Fontana di Trevi', 'la Fontana de Trevi'), city: city('Rome') },
  { name: fixed('the Brandenburg Gate', 'das Brandenburger Tor', 'la porte de Brandebourg', 'la Porta di Brandeburgo', 'la Puerta de Brandeburgo'), city: city('Berlin') },
  { name: fixed('the Sagrada Família', 'die Sagrada Família', 'la Sagrada Família', 'la Sagrada Família', 'la Sagrada Familia'), city: city('Barcelona') },
  { name: fixed('Big Ben', 'der Big Ben', 'Big Ben', 'il Big Ben', 'el Big Ben'), city: city('London') },
  { name: fixed('the Acropolis', 'die Akropolis', 'l’Acropole', 'l’Acropoli', 'la Acrópolis'), city: city('Athens') },
  { name: fixed('the Alhambra', 'die Alhambra', 'l’Alhambra', 'l’Alhambra', 'la Alhambra'), city: city('Granada') },
  { name: fixed('the Leaning Tower', 'der Schiefe Turm', 'la tour penchée', 'la torre pendente', 'la torre inclinada'), city: city('Pisa') },
  { name: fixed('the Prado', 'der Prado', 'le Prado', 'il Prado', 'el Prado'), city: city('Madrid') },
  { name: fixed('the Rijksmuseum', 'das Rijksmuseum', 'le Rijksmuseum', 'il Rijksmuseum', 'el Rijksmuseum'), city: city('Amsterdam') },
  { name: fixed('the Atomium', 'das Atomium', 'l’Atomium', 'l’Atomium', 'el Atomium'), city: city('Brussels') },
  { name: fixed('the Little Mermaid', 'die Kleine Meerjungfrau', 'la Petite Sirène', 'la Sirenetta', 'la Sirenita'), city: city('Copenhagen') },
  { name: fixed('the Charles Bridge', 'die Karlsbrücke', 'le pont Charles', 'il Ponte Carlo', 'el puente de Carlos'), city: city('Prague') },
  { name: fixed('the Statue of Liberty', 'die Freiheitsstatue', 'la statue de la Liberté', 'la Statua della Libertà', 'la Estatua de la Libertad'), city: city('New York') },
  { name: fixed('the Rialto Bridge', 'die Rialtobrücke', 'le pont du Rialto', 'il Ponte di Rialto', 'el puente de Rialto'), city: city('Venice') },
  { name: fixed('the White House', 'das Weiße Haus', 'la Maison-Blanche', 'la Casa Bianca', 'la Casa Blanca'), city: city('Washington') },
];
