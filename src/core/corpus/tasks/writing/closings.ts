import type { Wording } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Cast } from './plots.ts';

export interface Closing {
  id: string;
  told: Wording<Cast>;
}

const says = wording<Cast>;

/** How any story can end. */
export const closings: readonly Closing[] = [
  {
    id: 'friends',
    told: says(
      'From that day on, they were good friends.',
      'Von diesem Tag an waren sie gute Freunde.',
      'Depuis ce jour, {both:ils furent de bons amis|elles furent de bonnes amies}.',
      'Da quel giorno furono {both:buoni amici|buone amiche}.',
      'Desde aquel día fueron {both:buenos amigos|buenas amigas}.',
    ),
  },
  {
    id: 'bed',
    told: says(
      'That evening, {hero} went to bed happy.',
      'An diesem Abend ging {hero} glücklich ins Bett.',
      'Ce soir-là, {hero} se coucha {hero:heureux|heureuse}.',
      'Quella sera {hero} andò a letto felice.',
      'Aquella noche, {hero} se acostó feliz.',
    ),
  },
  {
    id: 'well',
    told: says(
      'And so everything ended well.',
      'Und so ging alles gut aus.',
      'Et tout finit bien.',
      'E così tutto finì bene.',
      'Y así todo acabó bien.',
    ),
  },
  {
    id: 'smile',
    told: says(
      'Since then, {hero} has smiled every day.',
      'Seitdem lächelt {hero} jeden Tag.',
      'Depuis, {hero} sourit tous les jours.',
      'Da allora {hero} sorride ogni giorno.',
      'Desde entonces, {hero} sonríe todos los días.',
    ),
  },
  {
    id: 'forgot',
    told: says(
      'Nobody in the village ever forgot that day.',
      'Niemand im Dorf vergaß diesen Tag.',
      'Personne au village n’oublia ce jour.',
      'Nessuno in paese dimenticò quel giorno.',
      'Nadie en el pueblo olvidó aquel día.',
    ),
  },
  {
    id: 'alone',
    told: says(
      'Whoever has friends is never alone.',
      'Wer Freunde hat, ist nie allein.',
      'Qui a des amis n’est jamais seul.',
      'Chi ha amici non è mai solo.',
      'Quien tiene amigos nunca está solo.',
    ),
  },
  {
    id: 'laugh',
    told: says(
      'The two still laugh about it today.',
      'Die beiden lachen noch heute darüber.',
      '{both:Tous deux|Toutes deux} en rient encore aujourd’hui.',
      '{both:I due|Le due} ne ridono ancora oggi.',
      '{both:Los dos|Las dos} todavía se ríen de aquello.',
    ),
  },
  {
    id: 'cake',
    told: says(
      'Afterwards they ate a big cake.',
      'Danach aßen sie einen großen Kuchen.',
      'Ensuite, {both:ils|elles} mangèrent un gros gâteau.',
      'Poi mangiarono una grande torta.',
      'Después comieron una tarta muy grande.',
    ),
  },
  {
    id: 'learned',
    told: says(
      '{hero} had learned a lot that day.',
      '{hero} hatte an diesem Tag viel gelernt.',
      '{hero} avait beaucoup appris ce jour-là.',
      '{hero} aveva imparato molto quel giorno.',
      '{hero} había aprendido mucho aquel día.',
    ),
  },
  {
    id: 'told',
    told: says(
      '{hero} told everyone in the village about it.',
      '{hero} erzählte allen im Dorf davon.',
      '{hero} raconta tout aux gens du village.',
      '{hero} lo raccontò a tutto il paese.',
      '{hero} se lo contó a todo el pueblo.',
    ),
  },
  {
    id: 'moon',
    told: says(
      'Above them, the moon shone all night.',
      'Über ihnen schien die ganze Nacht der Mond.',
      'La lune brilla toute la nuit.',
      'La luna brillò tutta la notte.',
      'La luna brilló toda la noche.',
    ),
  },
  {
    id: 'best',
    told: says(
      'It was the best day of the year.',
      'Es war der schönste Tag des Jahres.',
      'Ce fut le plus beau jour de l’année.',
      'Fu il giorno più bello dell’anno.',
      'Fue el mejor día del año.',
    ),
  },
  {
    id: 'gold',
    told: says(
      'Good friends are worth more than gold.',
      'Gute Freunde sind mehr wert als Gold.',
      'Les bons amis valent plus que l’or.',
      'I buoni amici valgono più dell’oro.',
      'Los buenos amigos valen más que el oro.',
    ),
  },
  {
    id: 'book',
    told: says(
      'Later, {hero} wrote it all down in a little book.',
      'Später schrieb {hero} alles in ein kleines Buch.',
      'Plus tard, {hero} écrivit tout dans un petit livre.',
      'Più tardi {hero} scrisse tutto in un piccolo libro.',
      'Más tarde, {hero} lo escribió todo en un pequeño libro.',
    ),
  },
  {
    id: 'morning',
    told: says(
      'The next morning, the sun shone, and all was well.',
      'Am nächsten Morgen schien die Sonne, und alles war gut.',
      'Le lendemain, le soleil brillait, et tout allait bien.',
      'La mattina dopo splendeva il sole, e tutto andava bene.',
      'A la mañana siguiente brillaba el sol, y todo estaba bien.',
    ),
  },
  {
    id: 'beginning',
    told: says(
      'That was the beginning of a great friendship.',
      'Das war der Anfang einer großen Freundschaft.',
      'Ce fut le début d’une grande amitié.',
      'Fu l’inizio di una grande amicizia.',
      'Fue el comienzo de una gran amistad.',
    ),
  },
  {
    id: 'deed',
    told: says(
      'Even a small deed can bring great joy.',
      'Auch eine kleine Tat kann große Freude machen.',
      'Un petit geste peut donner une grande joie.',
      'Anche un piccolo gesto può dare una grande gioia.',
      'Un pequeño gesto puede dar una gran alegría.',
    ),
  },
  {
    id: 'song',
    told: says(
      'Then they sang a song and went home.',
      'Dann sangen sie ein Lied und gingen nach Hause.',
      'Puis {both:ils|elles} chantèrent une chanson et rentrèrent à la maison.',
      'Poi cantarono una canzone e tornarono a casa.',
      'Luego cantaron una canción y se fueron a casa.',
    ),
  },
  {
    id: 'birds',
    told: says(
      'The birds still sing about it today.',
      'Die Vögel singen noch heute davon.',
      'Les oiseaux le chantent encore aujourd’hui.',
      'Gli uccelli lo cantano ancora oggi.',
      'Los pájaros lo cantan todavía hoy.',
    ),
  },
  {
    id: 'slept',
    told: says(
      'That night, everyone slept well.',
      'In dieser Nacht schliefen alle gut.',
      'Cette nuit-là, tout le monde dormit bien.',
      'Quella notte tutti dormirono bene.',
      'Aquella noche, todos durmieron bien.',
    ),
  },
  {
    id: 'ever-after',
    told: says(
      'And they lived happily ever after.',
      'Und wenn sie nicht gestorben sind, dann leben sie noch heute.',
      'Et {both:ils|elles} vécurent longtemps en paix.',
      'E vissero felici e {both:contenti|contente}.',
      'Y vivieron felices muchos años.',
    ),
  },
  {
    id: 'never-alone',
    told: says(
      '{hero} never wanted to be alone again.',
      '{hero} wollte nie wieder allein sein.',
      '{hero} ne voulut plus jamais être {hero:seul|seule}.',
      '{hero} non volle mai più stare da {hero:solo|sola}.',
      '{hero} no quiso volver a estar {hero:solo|sola} nunca más.',
    ),
  },
];
