import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  topic: Parallel;
  pages: number;
}

/** After "about": "the Romans", "über die Römer", "sur les Romains" */
const topics = texts(
  ['about the Romans', 'über die Römer', 'sur les Romains', 'sui romani', 'sobre los romanos'],
  ['about the Middle Ages', 'über das Mittelalter', 'sur le Moyen Âge', 'sul Medioevo', 'sobre la Edad Media'],
  [
    'about climate change',
    'über den Klimawandel',
    'sur le changement climatique',
    'sul cambiamento climatico',
    'sobre el cambio climático',
  ],
  ['about democracy', 'über die Demokratie', 'sur la démocratie', 'sulla democrazia', 'sobre la democracia'],
  ['about the economy', 'über die Wirtschaft', 'sur l’économie', 'sull’economia', 'sobre la economía'],
  ['about philosophy', 'über die Philosophie', 'sur la philosophie', 'sulla filosofia', 'sobre la filosofía'],
  ['about modern art', 'über moderne Kunst', 'sur l’art moderne', 'sull’arte moderna', 'sobre el arte moderno'],
  [
    'about the history of Europe',
    'über die Geschichte Europas',
    'sur l’histoire de l’Europe',
    'sulla storia d’Europa',
    'sobre la historia de Europa',
  ],
  ['about atoms', 'über Atome', 'sur les atomes', 'sugli atomi', 'sobre los átomos'],
  ['about the brain', 'über das Gehirn', 'sur le cerveau', 'sul cervello', 'sobre el cerebro'],
  [
    'about artificial intelligence',
    'über künstliche Intelligenz',
    'sur l’intelligence artificielle',
    'sull’intelligenza artificiale',
    'sobre la inteligencia artificial',
  ],
  ['about the oceans', 'über die Ozeane', 'sur les océans', 'sugli oceani', 'sobre los océanos'],
  ['about education', 'über Erziehung', 'sur l’éducation', 'sull’educazione', 'sobre la educación'],
  [
    'about the French Revolution',
    'über die Französische Revolution',
    'sur la Révolution française',
    'sulla Rivoluzione francese',
    'sobre la Revolución francesa',
  ],
);

/** Texts that need more breath than a small model has. */
export const longText = deflection<Slots>({
  name: 'unknown-long-text',
  category: 'humanities',
  weight: 0.35,
  offer: 'letters',
  missing: 'skill',
  draw: (draw) => ({ topic: draw.pick(topics), pages: draw.whole(2, 20) }),
  key: ({ topic, pages }) => `${pages} pages ${topic.en}`,
  asked: [
    wording<Slots>(
      'Can you write {pages} pages {topic} for me?',
      'Können Sie mir {pages} Seiten {topic} schreiben?',
      'Pouvez-vous m’écrire {pages} pages {topic} ?',
      'Può scrivermi {pages} pagine {topic}?',
      '¿Puede escribirme {pages} páginas {topic}?',
    ),
    wording<Slots>(
      'Please write an essay of {pages} pages {topic}.',
      'Schreiben Sie bitte einen Aufsatz von {pages} Seiten {topic}.',
      'Écrivez une dissertation de {pages} pages {topic}, s’il vous plaît.',
      'Scriva un saggio di {pages} pagine {topic}, per favore.',
      'Escriba un ensayo de {pages} páginas {topic}, por favor.',
    ),
    wording<Slots>(
      'I need a text of {pages} pages {topic}.',
      'Ich brauche einen Text von {pages} Seiten {topic}.',
      'J’ai besoin d’un texte de {pages} pages {topic}.',
      'Mi serve un testo di {pages} pagine {topic}.',
      'Necesito un texto de {pages} páginas {topic}.',
    ),
    wording<Slots>(
      'Please explain to me everything {topic}, in {pages} pages.',
      'Erklären Sie mir bitte auf {pages} Seiten alles {topic}.',
      'Expliquez-moi tout {topic}, en {pages} pages.',
      'Mi spieghi tutto {topic}, in {pages} pagine.',
      'Explíqueme todo {topic}, en {pages} páginas.',
    ),
    wording<Slots>(
      'essay {topic}, {pages} pages',
      'Aufsatz {topic}, {pages} Seiten',
      'dissertation {topic}, {pages} pages',
      'saggio {topic}, {pages} pagine',
      'ensayo {topic}, {pages} páginas',
    ),
  ],
  excuse: wording<Slots>(
    'Long texts are too difficult for me.',
    'Lange Texte sind zu schwer für mich.',
    'Les longs textes sont trop difficiles pour moi.',
    'I testi lunghi sono troppo difficili per me.',
    'Los textos largos son demasiado difíciles para mí.',
  ),
});
