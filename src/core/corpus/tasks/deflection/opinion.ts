import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  /** two things of a kind, as subjects */
  one: Parallel;
  other: Parallel;
}

const groups: readonly (readonly Parallel[])[] = [
  texts(
    ['music', 'die Musik', 'la musique', 'la musica', 'la música'],
    ['cinema', 'das Kino', 'le cinéma', 'il cinema', 'el cine'],
    ['theatre', 'das Theater', 'le théâtre', 'il teatro', 'el teatro'],
    ['football', 'der Fußball', 'le football', 'il calcio', 'el fútbol'],
    ['dancing', 'das Tanzen', 'la danse', 'la danza', 'el baile'],
    ['television', 'das Fernsehen', 'la télévision', 'la televisione', 'la televisión'],
    ['politics', 'die Politik', 'la politique', 'la politica', 'la política'],
    ['fashion', 'die Mode', 'la mode', 'la moda', 'la moda'],
    ['art', 'die Kunst', 'l’art', 'l’arte', 'el arte'],
    ['sport', 'der Sport', 'le sport', 'lo sport', 'el deporte'],
  ),
  texts(
    ['coffee', 'Kaffee', 'le café', 'il caffè', 'el café'],
    ['tea', 'Tee', 'le thé', 'il tè', 'el té'],
    ['chocolate', 'Schokolade', 'le chocolat', 'il cioccolato', 'el chocolate'],
    ['cheese', 'Käse', 'le fromage', 'il formaggio', 'el queso'],
    ['wine', 'Wein', 'le vin', 'il vino', 'el vino'],
    ['beer', 'Bier', 'la bière', 'la birra', 'la cerveza'],
    ['bread', 'Brot', 'le pain', 'il pane', 'el pan'],
    ['rice', 'Reis', 'le riz', 'il riso', 'el arroz'],
  ),
  texts(
    ['spring', 'der Frühling', 'le printemps', 'la primavera', 'la primavera'],
    ['summer', 'der Sommer', 'l’été', 'l’estate', 'el verano'],
    ['autumn', 'der Herbst', 'l’automne', 'l’autunno', 'el otoño'],
    ['winter', 'der Winter', 'l’hiver', 'l’inverno', 'el invierno'],
  ),
  texts(
    ['the city', 'die Stadt', 'la ville', 'la città', 'la ciudad'],
    ['the country', 'das Land', 'la campagne', 'la campagna', 'el campo'],
    ['the sea', 'das Meer', 'la mer', 'il mare', 'el mar'],
    ['the forest', 'der Wald', 'la forêt', 'il bosco', 'el bosque'],
  ),
];

/** Matters of taste. */
export const opinion = deflection<Slots>({
  name: 'unknown-opinion',
  category: 'humanities',
  weight: 0.3,
  offer: 'grammar',
  draw(draw) {
    const [one, other] = draw.several(draw.pick(groups), 2);
    return { one: one!, other: other! };
  },
  key: ({ one, other }) => `${one.en}-${other.en}`,
  asked: [
    wording<Slots>(
      'Which do you think is better: {one} or {other}?',
      'Was ist für Sie besser: {one} oder {other}?',
      'Que préférez-vous : {one} ou {other} ?',
      'Che cosa preferisce: {one} o {other}?',
      '¿Qué prefiere: {one} o {other}?',
    ),
    wording<Slots>(
      'What is your opinion: which is better, {one} or {other}?',
      'Was ist Ihre Meinung: Ist {one} oder {other} besser?',
      'Quel est votre avis : qu’est-ce qui est le mieux, {one} ou {other} ?',
      'Qual è la Sua opinione: è meglio {one} o {other}?',
      '¿Cuál es su opinión: es mejor {one} o {other}?',
    ),
    wording<Slots>(
      'What is your choice: {one} or {other}?',
      'Was ist Ihre Wahl: {one} oder {other}?',
      'Quel est votre choix : {one} ou {other} ?',
      'Qual è la Sua scelta: {one} o {other}?',
      '¿Cuál es su elección: {one} o {other}?',
    ),
    wording<Slots>(
      'What do you like more, {one} or {other}?',
      'Was gefällt Ihnen besser, {one} oder {other}?',
      'Qu’aimez-vous le plus, {one} ou {other} ?',
      'Che cosa Le piace di più, {one} o {other}?',
      '¿Qué le gusta más, {one} o {other}?',
    ),
    wording<Slots>(
      'your opinion: {one} or {other}',
      'Ihre Meinung: {one} oder {other}',
      'votre avis : {one} ou {other}',
      'la Sua opinione: {one} o {other}',
      'su opinión: {one} o {other}',
    ),
  ],
  excuse: wording<Slots>(
    'I have no opinions and no taste of my own.',
    'Ich habe keine eigene Meinung und keinen eigenen Geschmack.',
    'Je n’ai ni avis ni goûts à moi.',
    'Non ho opinioni né gusti miei.',
    'No tengo opiniones ni gustos propios.',
  ),
});
