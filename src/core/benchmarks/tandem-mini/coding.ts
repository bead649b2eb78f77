import { fixed, parallel, type Parallel } from '../../corpus/parallel.ts';
import { codeBlock } from '../layout.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, resulting, saying } from './turns.ts';

export const coding: readonly ParallelQuestion[] = [
  {
    id: 2021,
    category: 'coding',
    turns: [
      asked(
        withCode(
          fixed(
            'Here is a small program. Which number does it print?',
            'Hier ist ein kleines Programm. Welche Zahl gibt es aus?',
            'Voici un petit programme. Quel nombre affiche-t-il ?',
            'Ecco un piccolo programma. Quale numero stampa?',
            'Aquí hay un programa pequeño. ¿Qué número imprime?',
          ),
          'prices = [4, 12, 7]\nprint(max(prices))',
        ),
        fixed(
          'The largest so far: 4, 12, 12. The code prints `12`.',
          'Die bisher größte Zahl: 4, 12, 12. Der Code gibt `12` aus.',
          'Le plus grand nombre jusque-là : 4, 12, 12. Le code affiche `12`.',
          'Il numero più grande finora: 4, 12, 12. Il codice stampa `12`.',
          'El número más grande hasta ahora: 4, 12, 12. El código imprime `12`.',
        ),
        resulting(12),
      ),
      asked(
        fixed(
          'I change the last line to print(len(prices)). Which number is it now?',
          'Ich ändere die letzte Zeile in print(len(prices)). Welche Zahl ist es jetzt?',
          'Je remplace la dernière ligne par print(len(prices)). Quel nombre est-ce maintenant ?',
          'Cambio l’ultima riga in print(len(prices)). Che numero è adesso?',
          'Cambio la última línea por print(len(prices)). ¿Qué número es ahora?',
        ),
        fixed(
          'The elements: (1) 4, (2) 12, (3) 7. The code prints `3`.',
          'Die Elemente: (1) 4, (2) 12, (3) 7. Der Code gibt `3` aus.',
          'Les éléments : (1) 4, (2) 12, (3) 7. Le code affiche `3`.',
          'Gli elementi: (1) 4, (2) 12, (3) 7. Il codice stampa `3`.',
          'Los elementos: (1) 4, (2) 12, (3) 7. El código imprime `3`.',
        ),
        resulting(3),
      ),
    ],
  },
  {
    id: 2022,
    category: 'coding',
    turns: [
      asked(
        withCode(
          fixed(
            'This loop has three rounds. What does it print in each of them?',
            'Diese Schleife hat drei Durchläufe. Was gibt sie in jedem davon aus?',
            'Cette boucle fait trois tours. Qu’affiche-t-elle à chaque fois ?',
            'Questo ciclo fa tre giri. Che cosa stampa in ognuno?',
            'Este bucle da tres vueltas. ¿Qué imprime en cada una?',
          ),
          'for i in range(3):\n    print(i * 2)',
        ),
        fixed(
          'i = 0: 0 * 2 = 0; i = 1: 1 * 2 = 2; i = 2: 2 * 2 = 4. The output, line by line: 0, 2, 4.',
          'i = 0: 0 * 2 = 0; i = 1: 1 * 2 = 2; i = 2: 2 * 2 = 4. Die Ausgabe, Zeile für Zeile: 0, 2, 4.',
          'i = 0: 0 * 2 = 0; i = 1: 1 * 2 = 2; i = 2: 2 * 2 = 4. La sortie, ligne par ligne : 0, 2, 4.',
          'i = 0: 0 * 2 = 0; i = 1: 1 * 2 = 2; i = 2: 2 * 2 = 4. L’output, riga per riga: 0, 2, 4.',
          'i = 0: 0 * 2 = 0; i = 1: 1 * 2 = 2; i = 2: 2 * 2 = 4. La salida, línea por línea: 0, 2, 4.',
        ),
        saying('0, 2, 4'),
      ),
      asked(
        fixed(
          'Then how many lines are there on the screen?',
          'Wie viele Zeilen stehen also auf dem Bildschirm?',
          'Combien de lignes y a-t-il donc à l’écran ?',
          'Quante righe ci sono quindi sullo schermo?',
          'Entonces, ¿cuántas líneas hay en la pantalla?',
        ),
        fixed(
          '(1) 0, (2) 2, (3) 4. It prints 3 lines.',
          '(1) 0, (2) 2, (3) 4. Sie gibt 3 Zeilen aus.',
          '(1) 0, (2) 2, (3) 4. Elle affiche 3 lignes.',
          '(1) 0, (2) 2, (3) 4. Stampa 3 righe.',
          '(1) 0, (2) 2, (3) 4. Imprime 3 líneas.',
        ),
        resulting(3),
      ),
    ],
  },
  {
    id: 2023,
    category: 'coding',
    turns: [
      asked(
        fixed(
          'I would like a Python function called add_two(x, y). It should return the sum of x and y.',
          'Ich hätte gern eine Python-Funktion namens add_two(x, y). Sie soll die Summe von x und y zurückgeben.',
          'Je voudrais une fonction Python appelée add_two(x, y). Elle doit renvoyer la somme de x et y.',
          'Vorrei una funzione Python chiamata add_two(x, y). Deve restituire la somma di x e y.',
          'Quisiera una función de Python llamada add_two(x, y). Debe devolver la suma de x e y.',
        ),
        showing(
          fixed(
            'Here is the function:',
            'Hier ist die Funktion:',
            'Voici la fonction :',
            'Ecco la funzione:',
            'Aquí está la función:',
          ),
          'def add_two(x, y):\n    return x + y',
        ),
        saying('def add_two(x, y):', 'return x + y'),
      ),
      asked(
        fixed(
          'I call add_two(4, 5). Which number comes back?',
          'Ich rufe add_two(4, 5) auf. Welche Zahl kommt zurück?',
          'J’appelle add_two(4, 5). Quel nombre est renvoyé ?',
          'Chiamo add_two(4, 5). Quale numero viene restituito?',
          'Llamo a add_two(4, 5). ¿Qué número devuelve?',
        ),
        fixed(
          '4 + 5 = 9. `add_two(4, 5)` returns `9`.',
          '4 + 5 = 9. `add_two(4, 5)` gibt `9` zurück.',
          '4 + 5 = 9. `add_two(4, 5)` renvoie `9`.',
          '4 + 5 = 9. `add_two(4, 5)` restituisce `9`.',
          '4 + 5 = 9. `add_two(4, 5)` devuelve `9`.',
        ),
        resulting(9),
      ),
    ],
  },
  {
    id: 2024,
    category: 'coding',
    turns: [
      asked(
        withCode(
          fixed(
            'There is a mistake in this line. Please write it correctly:',
            'In dieser Zeile steckt ein Fehler. Schreiben Sie sie bitte richtig:',
            'Il y a une erreur dans cette ligne. Écrivez-la correctement, s’il vous plaît :',
            'In questa riga c’è un errore. La scriva correttamente, per favore:',
            'En esta línea hay un error. Escríbala correctamente, por favor:',
          ),
          'pritn("house")',
        ),
        showing(
          fixed(
            '`pritn` is misspelt. It must be `print`.',
            '`pritn` ist falsch geschrieben. Richtig ist `print`.',
            '`pritn` est mal écrit. Il faut `print`.',
            '`pritn` è scritto male. Si scrive `print`.',
            '`pritn` está mal escrito. Se escribe `print`.',
          ),
          'print("house")',
        ),
        saying('print("house")'),
      ),
      asked(
        withCode(
          fixed(
            'There is a mistake in these two lines as well:',
            'Auch in diesen zwei Zeilen steckt ein Fehler:',
            'Il y a aussi une erreur dans ces deux lignes :',
            'Anche in queste due righe c’è un errore:',
            'En estas dos líneas también hay un error:',
          ),
          'for x in values\n    print(x)',
        ),
        showing(
          fixed(
            'The colon at the end of the first line is missing.',
            'Am Ende der ersten Zeile fehlt der Doppelpunkt.',
            'Il manque les deux-points à la fin de la première ligne.',
            'Mancano i due punti alla fine della prima riga.',
            'Faltan los dos puntos al final de la primera línea.',
          ),
          'for x in values:\n    print(x)',
        ),
        saying('for x in values:'),
      ),
    ],
  },
  {
    id: 2025,
    category: 'coding',
    turns: [
      asked(
        withCode(
          fixed(
            'Read this program. Which of the two words is printed?',
            'Lesen Sie dieses Programm. Welches der beiden Wörter wird ausgegeben?',
            'Lisez ce programme. Lequel des deux mots s’affiche ?',
            'Legga questo programma. Quale delle due parole viene stampata?',
            'Lea este programa. ¿Cuál de las dos palabras se imprime?',
          ),
          warmOrCold(12),
        ),
        fixed(
          '`12 > 20` is false, so the `else` branch runs. The code prints `cold`.',
          '`12 > 20` ist falsch, also läuft der `else`-Zweig. Der Code gibt `cold` aus.',
          '`12 > 20` est faux, donc la branche `else` s’exécute. Le code affiche `cold`.',
          '`12 > 20` è falso, quindi si esegue il ramo `else`. Il codice stampa `cold`.',
          '`12 > 20` es falso, así que se ejecuta la rama `else`. El código imprime `cold`.',
        ),
        saying('cold'),
      ),
      asked(
        withCode(
          fixed(
            'And which one do these lines print?',
            'Und welches geben diese Zeilen aus?',
            'Et lequel s’affiche avec ces lignes ?',
            'E quale stampano queste righe?',
            '¿Y cuál imprimen estas líneas?',
          ),
          warmOrCold(30),
        ),
        fixed(
          '`30 > 20` is true, so the `if` branch runs. The code prints `warm`.',
          '`30 > 20` ist wahr, also läuft der `if`-Zweig. Der Code gibt `warm` aus.',
          '`30 > 20` est vrai, donc la branche `if` s’exécute. Le code affiche `warm`.',
          '`30 > 20` è vero, quindi si esegue il ramo `if`. Il codice stampa `warm`.',
          '`30 > 20` es verdadero, así que se ejecuta la rama `if`. El código imprime `warm`.',
        ),
        saying('warm'),
      ),
    ],
  },
];

function warmOrCold(x: number): string {
  return `x = ${x}\nif x > 20:\n    print("warm")\nelse:\n    print("cold")`;
}

/** Code as people paste it: below the question, without a fence. */
function withCode(question: Parallel, code: string): Parallel {
  return parallel((language) => `${question[language]}\n${code}`);
}

function showing(answer: Parallel, code: string): Parallel {
  return withCode(answer, codeBlock('python', code));
}
