import type { Parallel } from '../../parallel.ts';
import { lineOf } from './lines.ts';
import { above, below, snippetTask } from './snippet.ts';

const questions = [
  above(
    'What does this line do?',
    'Was macht diese Zeile?',
    'Que fait cette ligne ?',
    'Che cosa fa questa riga?',
    '¿Qué hace esta línea?',
  ),
  above(
    'Please explain this line of Python code:',
    'Erklären Sie bitte diese Zeile Python-Code:',
    'Expliquez-moi cette ligne de code Python, s’il vous plaît :',
    'Mi spieghi per favore questa riga di codice Python:',
    'Explíqueme, por favor, esta línea de código Python:',
  ),
  below(
    'What does that mean?',
    'Was bedeutet das?',
    'Qu’est-ce que cela signifie ?',
    'Che cosa significa?',
    '¿Qué significa esto?',
  ),
  above(
    'I found this line in a program. What is it for?',
    'Ich habe diese Zeile in einem Programm gefunden. Wozu dient sie?',
    'J’ai trouvé cette ligne dans un programme. À quoi sert-elle ?',
    'Ho trovato questa riga in un programma. A che cosa serve?',
    'He encontrado esta línea en un programa. ¿Para qué sirve?',
  ),
  above('Explain the code:', 'Code erklären:', 'Expliquer le code :', 'Spiegare il codice:', 'Explicar el código:'),
  below(
    'Could you say in one sentence what happens here?',
    'Könnten Sie in einem Satz sagen, was hier passiert?',
    'Pourriez-vous dire en une phrase ce qui se passe ici ?',
    'Potrebbe dire in una frase che cosa succede qui?',
    '¿Podría decir en una frase qué ocurre aquí?',
  ),
  above(
    'I am learning Python. What does this instruction do?',
    'Ich lerne Python. Was macht diese Anweisung?',
    'J’apprends Python. Que fait cette instruction ?',
    'Sto imparando Python. Che cosa fa questa istruzione?',
    'Estoy aprendiendo Python. ¿Qué hace esta instrucción?',
  ),
  above(
    'Describe in words what Python does here:',
    'Beschreiben Sie mit Worten, was Python hier tut:',
    'Décrivez avec des mots ce que Python fait ici :',
    'Descriva a parole che cosa fa Python qui:',
    'Describa con palabras qué hace Python aquí:',
  ),
  below(
    'What is this line good for?',
    'Wofür ist diese Zeile gut?',
    'Cette ligne, à quoi sert-elle ?',
    'Questa riga a che cosa serve?',
    'Esta línea, ¿para qué es?',
  ),
];

const followUps = [
  above('And this line?', 'Und diese Zeile?', 'Et cette ligne ?', 'E questa riga?', '¿Y esta línea?'),
  above(
    'Thank you. And what does this one do?',
    'Danke. Und was macht diese hier?',
    'Merci. Et que fait celle-ci ?',
    'Grazie. E questa che cosa fa?',
    'Gracias. ¿Y qué hace esta?',
  ),
  above(
    'What does the next line do?',
    'Was macht die nächste Zeile?',
    'Que fait la ligne suivante ?',
    'Che cosa fa la riga successiva?',
    '¿Qué hace la línea siguiente?',
  ),
];

function sentence(does: Parallel): Parallel {
  return {
    en: `This line ${does.en}.`,
    de: `Diese Zeile ${does.de}.`,
    fr: `Cette ligne ${does.fr}.`,
    it: `Questa riga ${does.it}.`,
    es: `Esta línea ${does.es}.`,
  };
}

export const explainLine = snippetTask({
  name: 'explain-line',
  weight: 1,
  questions,
  followUps,
  snippet(draw) {
    const { code, does } = lineOf(draw);
    return { code, answer: sentence(does) };
  },
});
