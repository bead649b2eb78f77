import { fixed, type Parallel } from '../parallel.ts';
import { country, type Country } from './countries.ts';

export interface City {
  readonly id: string;
  readonly name: Parallel;
  readonly country: Country;
  /** id of the river on which it lies, see `rivers` */
  readonly river: string | null;
}

// prettier-ignore
const table: readonly (readonly [en: string, de: string, fr: string, it: string, es: string, country: string, river?: string])[] = [
  ['Berlin', 'Berlin', 'Berlin', 'Berlino', 'Berlín', 'Germany', 'Spree'],
  ['Hamburg', 'Hamburg', 'Hambourg', 'Amburgo', 'Hamburgo', 'Germany', 'Elbe'],
  ['Munich', 'München', 'Munich', 'Monaco di Baviera', 'Múnich', 'Germany', 'Isar'],
  ['Cologne', 'Köln', 'Cologne', 'Colonia', 'Colonia', 'Germany', 'Rhine'],
  ['Dresden', 'Dresden', 'Dresde', 'Dresda', 'Dresde', 'Germany', 'Elbe'],
  ['Paris', 'Paris', 'Paris', 'Parigi', 'París', 'France', 'Seine'],
  ['Lyon', 'Lyon', 'Lyon', 'Lione', 'Lyon', 'France', 'Rhône'],
  ['Bordeaux', 'Bordeaux', 'Bordeaux', 'Bordeaux', 'Burdeos', 'France', 'Garonne'],
  ['Marseille', 'Marseille', 'Marseille', 'Marsiglia', 'Marsella', 'France'],
  ['Nice', 'Nizza', 'Nice', 'Nizza', 'Niza', 'France'],
  ['Rome', 'Rom', 'Rome', 'Roma', 'Roma', 'Italy', 'Tiber'],
  ['Milan', 'Mailand', 'Milan', 'Milano', 'Milán', 'Italy'],
  ['Turin', 'Turin', 'Turin', 'Torino', 'Turín', 'Italy', 'Po'],
  ['Florence', 'Florenz', 'Florence', 'Firenze', 'Florencia', 'Italy', 'Arno'],
  ['Pisa', 'Pisa', 'Pise', 'Pisa', 'Pisa', 'Italy', 'Arno'],
  ['Venice', 'Venedig', 'Venise', 'Venezia', 'Venecia', 'Italy'],
  ['Naples', 'Neapel', 'Naples', 'Napoli', 'Nápoles', 'Italy'],
  ['Genoa', 'Genua', 'Gênes', 'Genova', 'Génova', 'Italy'],
  ['Madrid', 'Madrid', 'Madrid', 'Madrid', 'Madrid', 'Spain'],
  ['Barcelona', 'Barcelona', 'Barcelone', 'Barcellona', 'Barcelona', 'Spain'],
  ['Seville', 'Sevilla', 'Séville', 'Siviglia', 'Sevilla', 'Spain', 'Guadalquivir'],
  ['Granada', 'Granada', 'Grenade', 'Granada', 'Granada', 'Spain'],
  ['Lisbon', 'Lissabon', 'Lisbonne', 'Lisbona', 'Lisboa', 'Portugal', 'Tagus'],
  ['London', 'London', 'Londres', 'Londra', 'Londres', 'the United Kingdom', 'Thames'],
  ['Edinburgh', 'Edinburgh', 'Édimbourg', 'Edimburgo', 'Edimburgo', 'the United Kingdom'],
  ['Dublin', 'Dublin', 'Dublin', 'Dublino', 'Dublín', 'Ireland'],
  ['Vienna', 'Wien', 'Vienne', 'Vienna', 'Viena', 'Austria', 'Danube'],
  ['Salzburg', 'Salzburg', 'Salzbourg', 'Salisburgo', 'Salzburgo', 'Austria'],
  ['Bern', 'Bern', 'Berne', 'Berna', 'Berna', 'Switzerland'],
  ['Geneva', 'Genf', 'Genève', 'Ginevra', 'Ginebra', 'Switzerland'],
  ['Zurich', 'Zürich', 'Zurich', 'Zurigo', 'Zúrich', 'Switzerland'],
  ['Basel', 'Basel', 'Bâle', 'Basilea', 'Basilea', 'Switzerland', 'Rhine'],
  ['Amsterdam', 'Amsterdam', 'Amsterdam', 'Amsterdam', 'Ámsterdam', 'the Netherlands'],
  ['Brussels', 'Brüssel', 'Bruxelles', 'Bruxelles', 'Bruselas', 'Belgium'],
  ['Antwerp', 'Antwerpen', 'Anvers', 'Anversa', 'Amberes', 'Belgium'],
  ['Copenhagen', 'Kopenhagen', 'Copenhague', 'Copenaghen', 'Copenhague', 'Denmark'],
  ['Oslo', 'Oslo', 'Oslo', 'Oslo', 'Oslo', 'Norway'],
  ['Stockholm', 'Stockholm', 'Stockholm', 'Stoccolma', 'Estocolmo', 'Sweden'],
  ['Helsinki', 'Helsinki', 'Helsinki', 'Helsinki', 'Helsinki', 'Finland'],
  ['Reykjavik', 'Reykjavik', 'Reykjavik', 'Reykjavik', 'Reikiavik', 'Iceland'],
  ['Warsaw', 'Warschau', 'Varsovie', 'Varsavia', 'Varsovia', 'Poland', 'Vistula'],
  ['Krakow', 'Krakau', 'Cracovie', 'Cracovia', 'Cracovia', 'Poland', 'Vistula'],
  ['Prague', 'Prag', 'Prague', 'Praga', 'Praga', 'the Czech Republic', 'Vltava'],
  ['Bratislava', 'Bratislava', 'Bratislava', 'Bratislava', 'Bratislava', 'Slovakia', 'Danube'],
  ['Ljubljana', 'Ljubljana', 'Ljubljana', 'Lubiana', 'Liubliana', 'Slovenia'],
  ['Budapest', 'Budapest', 'Budapest', 'Budapest', 'Budapest', 'Hungary', 'Danube'],
  ['Bucharest', 'Bukarest', 'Bucarest', 'Bucarest', 'Bucarest', 'Romania'],
  ['Sofia', 'Sofia', 'Sofia', 'Sofia', 'Sofía', 'Bulgaria'],
  ['Zagreb', 'Zagreb', 'Zagreb', 'Zagabria', 'Zagreb', 'Croatia'],
  ['Athens', 'Athen', 'Athènes', 'Atene', 'Atenas', 'Greece'],
  ['Istanbul', 'Istanbul', 'Istanbul', 'Istanbul', 'Estambul', 'Turkey'],
  ['Ankara', 'Ankara', 'Ankara', 'Ankara', 'Ankara', 'Turkey'],
  ['Moscow', 'Moskau', 'Moscou', 'Mosca', 'Moscú', 'Russia'],
  ['Cairo', 'Kairo', 'Le Caire', 'Il Cairo', 'El Cairo', 'Egypt', 'Nile'],
  ['Rabat', 'Rabat', 'Rabat', 'Rabat', 'Rabat', 'Morocco'],
  ['Tunis', 'Tunis', 'Tunis', 'Tunisi', 'Túnez', 'Tunisia'],
  ['Nairobi', 'Nairobi', 'Nairobi', 'Nairobi', 'Nairobi', 'Kenya'],
  ['Tokyo', 'Tokio', 'Tokyo', 'Tokyo', 'Tokio', 'Japan'],
  ['Beijing', 'Peking', 'Pékin', 'Pechino', 'Pekín', 'China'],
  ['Seoul', 'Seoul', 'Séoul', 'Seul', 'Seúl', 'South Korea'],
  ['Bangkok', 'Bangkok', 'Bangkok', 'Bangkok', 'Bangkok', 'Thailand'],
  ['Hanoi', 'Hanoi', 'Hanoï', 'Hanoi', 'Hanói', 'Vietnam'],
  ['New Delhi', 'Neu-Delhi', 'New Delhi', 'Nuova Delhi', 'Nueva Delhi', 'India'],
  ['Ottawa', 'Ottawa', 'Ottawa', 'Ottawa', 'Ottawa', 'Canada'],
  ['Washington', 'Washington', 'Washington', 'Washington', 'Washington', 'the United States'],
  ['New York', 'New York', 'New York', 'New York', 'Nueva York', 'the United States'],
  ['Mexico City', 'Mexiko-Stadt', 'Mexico', 'Città del Messico', 'Ciudad de México', 'Mexico'],
  ['Havana', 'Havanna', 'La Havane', 'L’Avana', 'La Habana', 'Cuba'],
  ['Brasília', 'Brasília', 'Brasilia', 'Brasilia', 'Brasilia', 'Brazil'],
  ['Buenos Aires', 'Buenos Aires', 'Buenos Aires', 'Buenos Aires', 'Buenos Aires', 'Argentina'],
  ['Santiago', 'Santiago', 'Santiago', 'Santiago', 'Santiago', 'Chile'],
  ['Lima', 'Lima', 'Lima', 'Lima', 'Lima', 'Peru'],
  ['Bogotá', 'Bogotá', 'Bogota', 'Bogotà', 'Bogotá', 'Colombia'],
  ['Canberra', 'Canberra', 'Canberra', 'Canberra', 'Canberra', 'Australia'],
  ['Sydney', 'Sydney', 'Sydney', 'Sydney', 'Sídney', 'Australia'],
  ['Wellington', 'Wellington', 'Wellington', 'Wellington', 'Wellington', 'New Zealand'],
];

export const cities: readonly City[] = table.map(([en, de, fr, it, es, land, river]) => ({
  id: en,
  name: fixed(en, de, fr, it, es),
  country: country(land),
  river: river ?? null,
}));

const byId = new Map(cities.map((city) => [city.id, city]));

/** The city with this id: `city('Rome')`. */
export function city(id: string): City {
  const found = byId.get(id);
  if (!found) throw new Error(`no city "${id}"`);
  return found;
}

export function capitalOf({ capital }: Country): City {
  return city(capital);
}

/** Nearby for all five languages, most with a name of their own in each: for stories, trips and addresses. */
export const europeanCities: readonly City[] = cities.filter(({ country: { continent } }) => continent === 'Europe');
