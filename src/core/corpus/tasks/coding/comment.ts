import { parallel } from '../../parallel.ts';
import { lineOf } from './lines.ts';
import { above, below, fenced, snippetTask } from './snippet.ts';

const questions = [
  above(
    'Please add a comment to this line:',
    'Fügen Sie dieser Zeile bitte einen Kommentar hinzu:',
    'Ajoutez un commentaire à cette ligne, s’il vous plaît :',
    'Aggiunga un commento a questa riga, per favore:',
    'Añada un comentario a esta línea, por favor:',
  ),
  above(
    'Write a short comment for this line of Python:',
    'Schreiben Sie einen kurzen Kommentar zu dieser Python-Zeile:',
    'Écrivez un court commentaire pour cette ligne de Python :',
    'Scriva un breve commento per questa riga di Python:',
    'Escriba un comentario breve para esta línea de Python:',
  ),
  below(
    'Which comment fits here?',
    'Welcher Kommentar passt hier?',
    'Quel commentaire convient ici ?',
    'Quale commento va bene qui?',
    '¿Qué comentario conviene aquí?',
  ),
  above(
    'With a comment, please:',
    'Bitte mit Kommentar:',
    'Avec un commentaire, SVP :',
    'Con un commento, grazie:',
    'Con comentario, por favor:',
  ),
  above(
    'Comment this line:',
    'Zeile kommentieren:',
    'Commenter cette ligne :',
    'Commentare questa riga:',
    'Comentar esta línea:',
  ),
  above(
    'My line has no comment yet. Could you write one?',
    'Meine Zeile hat noch keinen Kommentar. Könnten Sie einen schreiben?',
    'Ma ligne n’a pas encore de commentaire. Pourriez-vous en écrire un ?',
    'La mia riga non ha ancora un commento. Potrebbe scriverne uno?',
    'Mi línea todavía no tiene comentario. ¿Podría escribir uno?',
  ),
  above(
    'Put after the # what the line does:',
    'Schreiben Sie hinter das #, was die Zeile macht:',
    'Écrivez après le # ce que fait la ligne :',
    'Scriva dopo il # che cosa fa la riga:',
    'Escriba después de # lo que hace la línea:',
  ),
  below(
    'I would like a comment at the end of this line.',
    'Ich hätte gern einen Kommentar am Ende dieser Zeile.',
    'J’aimerais un commentaire à la fin de cette ligne.',
    'Vorrei un commento alla fine di questa riga.',
    'Quisiera un comentario al final de esta línea.',
  ),
];

const followUps = [
  above(
    'And for this line?',
    'Und für diese Zeile?',
    'Et pour cette ligne ?',
    'E per questa riga?',
    '¿Y para esta línea?',
  ),
  above(
    'This one needs a comment, too:',
    'Diese braucht auch einen Kommentar:',
    'Celle-ci demande aussi un commentaire :',
    'Anche a questa serve un commento:',
    'Esta también necesita un comentario:',
  ),
  above(
    'Do the same for the next line, please:',
    'Machen Sie das bitte auch mit der nächsten Zeile:',
    'Faites de même pour la ligne suivante, s’il vous plaît :',
    'Faccia lo stesso con la riga successiva, per favore:',
    'Haga lo mismo con la línea siguiente, por favor:',
  ),
];

/** Comments in the language in which they are asked for. */
export const comment = snippetTask({
  name: 'comment',
  weight: 1,
  questions,
  followUps,
  snippet(draw) {
    const { code, does } = lineOf(draw);
    return { code, answer: parallel((language) => fenced(`${code}  # ${does[language].replaceAll('`', '')}`)) };
  },
});
