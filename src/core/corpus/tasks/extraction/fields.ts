import { fixed, type Parallel, parallel } from '../../parallel.ts';

/** Of all conversations. */
export const secondTurns = 0.45;

/** What a text is searched for. */
export interface Field {
  /** "City", before a colon */
  label: Parallel;
  /** "the city", as a subject or an object: "die Stadt", "la ville" */
  the: Parallel;
}

export const fields = {
  name: {
    label: fixed('Name', 'Name', 'Nom', 'Nome', 'Nombre'),
    the: fixed('the name', 'den Namen', 'le nom', 'il nome', 'el nombre'),
  },
  city: {
    label: fixed('City', 'Stadt', 'Ville', 'Città', 'Ciudad'),
    the: fixed('the city', 'die Stadt', 'la ville', 'la città', 'la ciudad'),
  },
  job: {
    label: fixed('Job', 'Beruf', 'Métier', 'Professione', 'Profesión'),
    the: fixed('the job', 'den Beruf', 'le métier', 'la professione', 'la profesión'),
  },
  year: {
    label: fixed('Year', 'Jahr', 'Année', 'Anno', 'Año'),
    the: fixed('the year', 'das Jahr', 'l’année', 'l’anno', 'el año'),
  },
  day: {
    label: fixed('Day', 'Tag', 'Jour', 'Giorno', 'Día'),
    the: fixed('the day', 'den Tag', 'le jour', 'il giorno', 'el día'),
  },
  time: {
    label: fixed('Time', 'Uhrzeit', 'Heure', 'Ora', 'Hora'),
    the: fixed('the time', 'die Uhrzeit', 'l’heure', 'l’ora', 'la hora'),
  },
  place: {
    label: fixed('Place', 'Ort', 'Lieu', 'Luogo', 'Lugar'),
    the: fixed('the place', 'den Ort', 'le lieu', 'il luogo', 'el lugar'),
  },
  item: {
    label: fixed('Item', 'Artikel', 'Article', 'Articolo', 'Artículo'),
    the: fixed('the item', 'den Artikel', 'l’article', 'l’articolo', 'el artículo'),
  },
  quantity: {
    label: fixed('Quantity', 'Menge', 'Quantité', 'Quantità', 'Cantidad'),
    the: fixed('the quantity', 'die Menge', 'la quantité', 'la quantità', 'la cantidad'),
  },
  price: {
    label: fixed('Price', 'Preis', 'Prix', 'Prezzo', 'Precio'),
    the: fixed('the price', 'den Preis', 'le prix', 'il prezzo', 'el precio'),
  },
  email: {
    label: fixed('E-mail', 'E-Mail', 'E-mail', 'E-mail', 'Correo'),
    the: fixed(
      'the e-mail address',
      'die E-Mail-Adresse',
      'l’adresse e-mail',
      'l’indirizzo e-mail',
      'el correo electrónico',
    ),
  },
  phone: {
    label: fixed('Phone', 'Telefon', 'Téléphone', 'Telefono', 'Teléfono'),
    the: fixed(
      'the phone number',
      'die Telefonnummer',
      'le numéro de téléphone',
      'il numero di telefono',
      'el número de teléfono',
    ),
  },
} as const satisfies Record<string, Field>;

/** "City: Rome", "Ville : Rome" */
export function labelled(label: Parallel, value: Parallel): Parallel {
  return parallel((language) => `${label[language]}${language === 'fr' ? ' ' : ''}: ${value[language]}`);
}

/** "name, city, year"; German nouns keep their capitals */
export function namesOf(wanted: readonly Field[]): Parallel {
  return parallel((language) => {
    const labels = wanted.map(({ label }) => label[language]).join(', ');
    return language === 'de' ? labels : labels.toLowerCase();
  });
}

/** One under the other, as a chat shows lists. */
export function lines(entries: readonly Parallel[]): Parallel {
  return parallel((language) => entries.map((entry) => `- ${entry[language]}`).join('\n'));
}

/** What reads alike in all languages. */
export function same(text: string | number): Parallel {
  return fixed(`${text}`, `${text}`, `${text}`, `${text}`, `${text}`);
}
