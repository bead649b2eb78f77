import { type Parallel, parallel } from '../parallel.ts';

export interface Hobby {
  readonly id: string;
  /** after a modal verb: "read books", "Bücher lesen", "lire des livres" */
  readonly infinitive: Parallel;
  /** as a subject or after "hobby:" : "reading books", "Bücher lesen", "lire des livres" */
  readonly naming: Parallel;
  /** after he or she: "reads books", "liest Bücher" */
  readonly third: Parallel;
  /** after he or she: "likes reading books", "liest gern Bücher", "aime lire des livres", "le gusta leer libros" */
  readonly likes: Parallel;
  /** in full, of oneself: "I like reading books", "Ich lese gern Bücher", "J’aime lire des livres", "Me gusta leer libros" */
  readonly iLike: Parallel;
}

// en: base / third person / -ing. de: infinitive / third person / first person, with | where "gern" goes. fr, it, es: infinitive / third person.
// prettier-ignore
const table: readonly (readonly [en: string, de: string, fr: string, it: string, es: string])[] = [
  ['read books / reads books / reading books', 'Bücher lesen / liest | Bücher / lese | Bücher', 'lire des livres / lit des livres', 'leggere libri / legge libri', 'leer libros / lee libros'],
  ['play the piano / plays the piano / playing the piano', 'Klavier spielen / spielt | Klavier / spiele | Klavier', 'jouer du piano / joue du piano', 'suonare il pianoforte / suona il pianoforte', 'tocar el piano / toca el piano'],
  ['play the guitar / plays the guitar / playing the guitar', 'Gitarre spielen / spielt | Gitarre / spiele | Gitarre', 'jouer de la guitare / joue de la guitare', 'suonare la chitarra / suona la chitarra', 'tocar la guitarra / toca la guitarra'],
  ['play chess / plays chess / playing chess', 'Schach spielen / spielt | Schach / spiele | Schach', 'jouer aux échecs / joue aux échecs', 'giocare a scacchi / gioca a scacchi', 'jugar al ajedrez / juega al ajedrez'],
  ['play football / plays football / playing football', 'Fußball spielen / spielt | Fußball / spiele | Fußball', 'jouer au football / joue au football', 'giocare a calcio / gioca a calcio', 'jugar al fútbol / juega al fútbol'],
  ['play tennis / plays tennis / playing tennis', 'Tennis spielen / spielt | Tennis / spiele | Tennis', 'jouer au tennis / joue au tennis', 'giocare a tennis / gioca a tennis', 'jugar al tenis / juega al tenis'],
  ['dance / dances / dancing', 'tanzen / tanzt | / tanze |', 'danser / danse', 'ballare / balla', 'bailar / baila'],
  ['sing / sings / singing', 'singen / singt | / singe |', 'chanter / chante', 'cantare / canta', 'cantar / canta'],
  ['swim / swims / swimming', 'schwimmen / schwimmt | / schwimme |', 'nager / nage', 'nuotare / nuota', 'nadar / nada'],
  ['cook / cooks / cooking', 'kochen / kocht | / koche |', 'cuisiner / cuisine', 'cucinare / cucina', 'cocinar / cocina'],
  ['draw / draws / drawing', 'zeichnen / zeichnet | / zeichne |', 'dessiner / dessine', 'disegnare / disegna', 'dibujar / dibuja'],
  ['paint pictures / paints pictures / painting pictures', 'Bilder malen / malt | Bilder / male | Bilder', 'peindre des tableaux / peint des tableaux', 'dipingere quadri / dipinge quadri', 'pintar cuadros / pinta cuadros'],
  ['take photos / takes photos / taking photos', 'fotografieren / fotografiert | / fotografiere |', 'prendre des photos / prend des photos', 'fare fotografie / fa fotografie', 'hacer fotos / hace fotos'],
  ['bake cakes / bakes cakes / baking cakes', 'Kuchen backen / backt | Kuchen / backe | Kuchen', 'faire des gâteaux / fait des gâteaux', 'fare torte / fa torte', 'hacer tartas / hace tartas'],
  ['collect stamps / collects stamps / collecting stamps', 'Briefmarken sammeln / sammelt | Briefmarken / sammle | Briefmarken', 'collectionner des timbres / collectionne des timbres', 'collezionare francobolli / colleziona francobolli', 'coleccionar sellos / colecciona sellos'],
  ['write stories / writes stories / writing stories', 'Geschichten schreiben / schreibt | Geschichten / schreibe | Geschichten', 'écrire des histoires / écrit des histoires', 'scrivere storie / scrive storie', 'escribir cuentos / escribe cuentos'],
  ['listen to music / listens to music / listening to music', 'Musik hören / hört | Musik / höre | Musik', 'écouter de la musique / écoute de la musique', 'ascoltare musica / ascolta musica', 'escuchar música / escucha música'],
  ['watch films / watches films / watching films', 'Filme sehen / sieht | Filme / sehe | Filme', 'regarder des films / regarde des films', 'guardare film / guarda film', 'ver películas / ve películas'],
  ['ride a bicycle / rides a bicycle / riding a bicycle', 'Rad fahren / fährt | Rad / fahre | Rad', 'faire du vélo / fait du vélo', 'andare in bicicletta / va in bicicletta', 'montar en bicicleta / monta en bicicleta'],
  ['work in the garden / works in the garden / working in the garden', 'im Garten arbeiten / arbeitet | im Garten / arbeite | im Garten', 'jardiner / jardine', 'lavorare in giardino / lavora in giardino', 'trabajar en el jardín / trabaja en el jardín'],
  ['learn languages / learns languages / learning languages', 'Sprachen lernen / lernt | Sprachen / lerne | Sprachen', 'apprendre des langues / apprend des langues', 'imparare le lingue / impara le lingue', 'aprender idiomas / aprende idiomas'],
  ['go for walks in the forest / goes for walks in the forest / going for walks in the forest', 'im Wald spazieren gehen / geht | im Wald spazieren / gehe | im Wald spazieren', 'se promener en forêt / se promène en forêt', 'passeggiare nel bosco / passeggia nel bosco', 'pasear por el bosque / pasea por el bosque'],
];

export const hobbies: readonly Hobby[] = table.map((row) => {
  const parts = row.map((entry) => entry.split(' / '));
  const part = (language: number, index: number): string => parts[language]?.[index] ?? '';
  const infinitive = parallel((language) => part(['en', 'de', 'fr', 'it', 'es'].indexOf(language), 0));
  const frenchI = infinitive.fr.replace(/^se /, 'me ');
  return {
    id: infinitive.en,
    infinitive,
    naming: { ...infinitive, en: part(0, 2) },
    third: {
      en: part(0, 1),
      de: part(1, 1).replace(/ \|/, ''),
      fr: part(2, 1),
      it: part(3, 1),
      es: part(4, 1),
    },
    likes: {
      en: `likes ${part(0, 2)}`,
      de: part(1, 1).replace('|', 'gern'),
      fr: `aime ${infinitive.fr}`,
      it: `ama ${infinitive.it}`,
      es: `le gusta ${infinitive.es}`,
    },
    iLike: {
      en: `I like ${part(0, 2)}`,
      de: `Ich ${part(1, 2).replace('|', 'gern')}`,
      fr: `J’aime ${frenchI}`,
      it: `Mi piace ${infinitive.it}`,
      es: `Me gusta ${infinitive.es}`,
    },
  };
});
