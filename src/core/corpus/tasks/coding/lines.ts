import type { Draw } from '../../draw.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import {
  codeWords,
  inline,
  listOf,
  listVariables,
  numbersFor,
  numberVariables,
  quoted,
  textVariables,
} from './snippet.ts';

/** A line of code, and what it does, as a predicate: "adds 7 to the end of the list `numbers`". */
export interface Line {
  code: string;
  does: Parallel;
}

type LineGrammar = (draw: Draw) => Line;

/** Any line; the kinds are equally frequent. */
export function lineOf(draw: Draw): Line {
  return draw.pick(kinds)(draw);
}

function listName(draw: Draw): string {
  return draw.pick(listVariables);
}

function numberName(draw: Draw): string {
  return draw.pick(numberVariables);
}

function twoNames(draw: Draw): [string, string] {
  return draw.several(numberVariables, 2) as [string, string];
}

const comparisons = [
  {
    sign: '>',
    ...fixed('is greater than', 'größer als', 'est supérieur à', 'è maggiore di', 'es mayor que'),
    subjunctive: 'sea mayor que',
  },
  {
    sign: '<',
    ...fixed('is less than', 'kleiner als', 'est inférieur à', 'è minore di', 'es menor que'),
    subjunctive: 'sea menor que',
  },
  {
    sign: '==',
    ...fixed('is equal to', 'gleich', 'est égal à', 'è uguale a', 'es igual a'),
    subjunctive: 'sea igual a',
  },
] as const;

const totals = [
  [
    'max',
    fixed('the largest number', 'die größte Zahl', 'le plus grand nombre', 'il numero più grande', 'el número mayor'),
  ],
  [
    'min',
    fixed(
      'the smallest number',
      'die kleinste Zahl',
      'le plus petit nombre',
      'il numero più piccolo',
      'el número menor',
    ),
  ],
  ['sum', fixed('the sum', 'die Summe', 'la somme', 'la somma', 'la suma')],
  [
    'len',
    fixed(
      'the number of elements',
      'die Anzahl der Elemente',
      'le nombre d’éléments',
      'il numero di elementi',
      'el número de elementos',
    ),
  ],
] as const;

const functions = [
  ['greet', 'name'],
  ['double', 'x'],
  ['square', 'n'],
  ['shout', 'text'],
  ['total', 'numbers'],
  ['average', 'values'],
  ['is_even', 'number'],
  ['longest', 'words'],
] as const;

const kinds: readonly LineGrammar[] = [
  (draw) => {
    const name = numberName(draw);
    const value = draw.whole(0, 99);
    const x = inline(name);
    return {
      code: `${name} = ${value}`,
      does: fixed(
        `stores the number ${value} in the variable ${x}`,
        `speichert die Zahl ${value} in der Variablen ${x}`,
        `enregistre le nombre ${value} dans la variable ${x}`,
        `salva il numero ${value} nella variabile ${x}`,
        `guarda el número ${value} en la variable ${x}`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick(textVariables);
    const word = quoted(draw.pick(codeWords));
    const [x, text] = [inline(name), inline(word)];
    return {
      code: `${name} = ${word}`,
      does: fixed(
        `stores the text ${text} in the variable ${x}`,
        `speichert den Text ${text} in der Variablen ${x}`,
        `enregistre le texte ${text} dans la variable ${x}`,
        `salva il testo ${text} nella variabile ${x}`,
        `guarda el texto ${text} en la variable ${x}`,
      ),
    };
  },
  (draw) => {
    const name = listName(draw);
    const count = draw.whole(2, 5);
    const x = inline(name);
    return {
      code: `${name} = ${listOf(numbersFor(draw, count, 1, 50))}`,
      does: fixed(
        `creates the list ${x} with ${count} numbers`,
        `legt die Liste ${x} mit ${count} Zahlen an`,
        `crée la liste ${x} avec ${count} nombres`,
        `crea la lista ${x} con ${count} numeri`,
        `crea la lista ${x} con ${count} números`,
      ),
    };
  },
  (draw) => {
    const x = inline(listName(draw));
    return {
      code: `${bare(x)} = []`,
      does: fixed(
        `creates the empty list ${x}`,
        `legt die leere Liste ${x} an`,
        `crée la liste vide ${x}`,
        `crea la lista vuota ${x}`,
        `crea la lista vacía ${x}`,
      ),
    };
  },
  (draw) => {
    const name = listName(draw);
    const value = draw.whole(1, 99);
    const x = inline(name);
    return {
      code: `${name}.append(${value})`,
      does: fixed(
        `adds ${value} to the end of the list ${x}`,
        `fügt ${value} am Ende der Liste ${x} hinzu`,
        `ajoute ${value} à la fin de la liste ${x}`,
        `aggiunge ${value} alla fine della lista ${x}`,
        `añade ${value} al final de la lista ${x}`,
      ),
    };
  },
  (draw) => {
    const name = listName(draw);
    const value = draw.whole(1, 99);
    const x = inline(name);
    return {
      code: `${name}.remove(${value})`,
      does: fixed(
        `removes ${value} from the list ${x}`,
        `entfernt ${value} aus der Liste ${x}`,
        `retire ${value} de la liste ${x}`,
        `toglie ${value} dalla lista ${x}`,
        `quita ${value} de la lista ${x}`,
      ),
    };
  },
  (draw) => {
    const x = inline(listName(draw));
    return {
      code: `${bare(x)}.sort()`,
      does: fixed(
        `sorts the list ${x} from small to large`,
        `sortiert die Liste ${x} von klein nach groß`,
        `trie la liste ${x} du plus petit au plus grand`,
        `ordina la lista ${x} dal più piccolo al più grande`,
        `ordena la lista ${x} de menor a mayor`,
      ),
    };
  },
  (draw) => {
    const x = inline(listName(draw));
    return {
      code: `${bare(x)}.reverse()`,
      does: fixed(
        `reverses the order of the list ${x}`,
        `kehrt die Reihenfolge der Liste ${x} um`,
        `inverse l’ordre de la liste ${x}`,
        `inverte l’ordine della lista ${x}`,
        `invierte el orden de la lista ${x}`,
      ),
    };
  },
  (draw) => {
    const name = listName(draw);
    const value = draw.whole(1, 99);
    const x = inline(name);
    return {
      code: `${name}[0] = ${value}`,
      does: fixed(
        `replaces the first element of ${x} with ${value}`,
        `ersetzt das erste Element von ${x} durch ${value}`,
        `remplace le premier élément de ${x} par ${value}`,
        `sostituisce il primo elemento di ${x} con ${value}`,
        `sustituye el primer elemento de ${x} por ${value}`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick([...numberVariables, ...textVariables, ...listVariables]);
    const x = inline(name);
    return {
      code: `print(${name})`,
      does: fixed(
        `prints the value of ${x} on the screen`,
        `gibt den Wert von ${x} auf dem Bildschirm aus`,
        `affiche la valeur de ${x} à l’écran`,
        `stampa sullo schermo il valore di ${x}`,
        `muestra en la pantalla el valor de ${x}`,
      ),
    };
  },
  (draw) => {
    const word = draw.pick(codeWords);
    const text = inline(word);
    return {
      code: `print(${quoted(word)})`,
      does: fixed(
        `prints the text ${text} on the screen`,
        `gibt den Text ${text} auf dem Bildschirm aus`,
        `affiche le texte ${text} à l’écran`,
        `stampa sullo schermo il testo ${text}`,
        `muestra en la pantalla el texto ${text}`,
      ),
    };
  },
  (draw) => {
    const name = numberName(draw);
    const by = draw.whole(1, 20);
    const x = inline(name);
    return {
      code: draw.chance(0.5) ? `${name} += ${by}` : `${name} = ${name} + ${by}`,
      does: fixed(
        `increases ${x} by ${by}`,
        `erhöht ${x} um ${by}`,
        `augmente ${x} de ${by}`,
        `aumenta ${x} di ${by}`,
        `aumenta ${x} en ${by}`,
      ),
    };
  },
  (draw) => {
    const name = numberName(draw);
    const by = draw.whole(1, 20);
    const x = inline(name);
    return {
      code: draw.chance(0.5) ? `${name} -= ${by}` : `${name} = ${name} - ${by}`,
      does: fixed(
        `decreases ${x} by ${by}`,
        `verringert ${x} um ${by}`,
        `diminue ${x} de ${by}`,
        `diminuisce ${x} di ${by}`,
        `disminuye ${x} en ${by}`,
      ),
    };
  },
  (draw) => {
    const name = numberName(draw);
    const by = draw.whole(2, 12);
    const x = inline(name);
    return {
      code: draw.chance(0.5) ? `${name} *= ${by}` : `${name} = ${name} * ${by}`,
      does: fixed(
        `multiplies ${x} by ${by}`,
        `multipliziert ${x} mit ${by}`,
        `multiplie ${x} par ${by}`,
        `moltiplica ${x} per ${by}`,
        `multiplica ${x} por ${by}`,
      ),
    };
  },
  (draw) => {
    const times = draw.whole(2, 20);
    const counter = draw.pick(['i', 'j', 'n', 'k']);
    return {
      code: `for ${counter} in range(${times}):`,
      does: fixed(
        `repeats the next block ${times} times`,
        `wiederholt den folgenden Block ${times}-mal`,
        `répète ${times} fois le bloc suivant`,
        `ripete ${times} volte il blocco seguente`,
        `repite ${times} veces el bloque siguiente`,
      ),
    };
  },
  (draw) => {
    const name = listName(draw);
    const each = draw.pick(['x', 'n', 'item', 'number']);
    const x = inline(name);
    return {
      code: `for ${each} in ${name}:`,
      does: fixed(
        `goes through all elements of the list ${x}`,
        `geht alle Elemente der Liste ${x} durch`,
        `parcourt tous les éléments de la liste ${x}`,
        `scorre tutti gli elementi della lista ${x}`,
        `recorre todos los elementos de la lista ${x}`,
      ),
    };
  },
  (draw) => {
    const name = numberName(draw);
    const than = draw.whole(0, 50);
    const { sign, en, de, fr, it, es } = draw.pick(comparisons);
    const x = inline(name);
    return {
      code: `if ${name} ${sign} ${than}:`,
      does: fixed(
        `checks whether ${x} ${en} ${than}`,
        `prüft, ob ${x} ${de} ${than} ist`,
        `vérifie si ${x} ${fr} ${than}`,
        `controlla se ${x} ${it} ${than}`,
        `comprueba si ${x} ${es} ${than}`,
      ),
    };
  },
  (draw) => {
    const name = numberName(draw);
    const than = draw.whole(2, 50);
    const { sign, en, de, fr, it, subjunctive } = draw.pick(comparisons.slice(0, 2));
    const x = inline(name);
    return {
      code: `while ${name} ${sign} ${than}:`,
      does: fixed(
        `repeats the next block as long as ${x} ${en} ${than}`,
        `wiederholt den folgenden Block, solange ${x} ${de} ${than} ist`,
        `répète le bloc suivant tant que ${x} ${fr} ${than}`,
        `ripete il blocco seguente finché ${x} ${it} ${than}`,
        `repite el bloque siguiente mientras ${x} ${subjunctive} ${than}`,
      ),
    };
  },
  (draw) => {
    const module = draw.pick(['math', 'random', 'time', 'json', 'os', 'datetime']);
    const x = inline(module);
    return {
      code: `import ${module}`,
      does: fixed(
        `loads the module ${x}`,
        `lädt das Modul ${x}`,
        `charge le module ${x}`,
        `carica il modulo ${x}`,
        `carga el módulo ${x}`,
      ),
    };
  },
  (draw) => {
    const [name, parameter] = draw.pick(functions);
    const [f, x] = [inline(name), inline(parameter)];
    return {
      code: `def ${name}(${parameter}):`,
      does: fixed(
        `defines the function ${f} with the parameter ${x}`,
        `definiert die Funktion ${f} mit dem Parameter ${x}`,
        `définit la fonction ${f} avec le paramètre ${x}`,
        `definisce la funzione ${f} con il parametro ${x}`,
        `define la función ${f} con el parámetro ${x}`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick([...numberVariables, ...textVariables]);
    const x = inline(name);
    return {
      code: `return ${name}`,
      does: fixed(
        `returns the value of ${x}`,
        `gibt den Wert von ${x} zurück`,
        `renvoie la valeur de ${x}`,
        `restituisce il valore di ${x}`,
        `devuelve el valor de ${x}`,
      ),
    };
  },
  (draw) => {
    const [name, list] = [numberName(draw), listName(draw)];
    const [call, what] = draw.pick(totals);
    const [x, values] = [inline(name), inline(list)];
    return {
      code: `${name} = ${call}(${list})`,
      does: fixed(
        `stores ${what.en} of ${values} in ${x}`,
        `speichert ${what.de} von ${values} in ${x}`,
        `enregistre dans ${x} ${what.fr} de ${values}`,
        `salva in ${x} ${what.it} di ${values}`,
        `guarda en ${x} ${what.es} de ${values}`,
      ),
    };
  },
  (draw) => {
    const [name, one] = twoNames(draw);
    const other = draw.pick(numberVariables.filter((each) => each !== name && each !== one));
    const [x, a, b] = [inline(name), inline(one), inline(other)];
    return draw.chance(0.5)
      ? {
          code: `${name} = ${one} + ${other}`,
          does: fixed(
            `adds ${a} and ${b} and stores the sum in ${x}`,
            `addiert ${a} und ${b} und speichert die Summe in ${x}`,
            `additionne ${a} et ${b} et enregistre la somme dans ${x}`,
            `somma ${a} e ${b} e salva il risultato in ${x}`,
            `suma ${a} y ${b} y guarda el resultado en ${x}`,
          ),
        }
      : {
          code: `${name} = ${one} - ${other}`,
          does: fixed(
            `subtracts ${b} from ${a} and stores the result in ${x}`,
            `zieht ${b} von ${a} ab und speichert das Ergebnis in ${x}`,
            `soustrait ${b} de ${a} et enregistre le résultat dans ${x}`,
            `sottrae ${b} da ${a} e salva il risultato in ${x}`,
            `resta ${b} de ${a} y guarda el resultado en ${x}`,
          ),
        };
  },
  (draw) => {
    const [name, other] = twoNames(draw);
    const [x, y] = [inline(name), inline(other)];
    return {
      code: `${name} = ${other}`,
      does: fixed(
        `copies the value of ${y} to ${x}`,
        `kopiert den Wert von ${y} nach ${x}`,
        `copie la valeur de ${y} dans ${x}`,
        `copia il valore di ${y} in ${x}`,
        `copia el valor de ${y} en ${x}`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick(textVariables);
    const x = inline(name);
    return {
      code: `${name} = input()`,
      does: fixed(
        `reads a text from the keyboard and stores it in ${x}`,
        `liest einen Text von der Tastatur und speichert ihn in ${x}`,
        `lit un texte au clavier et l’enregistre dans ${x}`,
        `legge un testo dalla tastiera e lo salva in ${x}`,
        `lee un texto del teclado y lo guarda en ${x}`,
      ),
    };
  },
  (draw) => {
    const [name, text] = [numberName(draw), draw.pick(textVariables)];
    const [x, y] = [inline(name), inline(text)];
    return {
      code: `${name} = int(${text})`,
      does: fixed(
        `turns the text ${y} into a whole number and stores it in ${x}`,
        `macht aus dem Text ${y} eine ganze Zahl und speichert sie in ${x}`,
        `convertit le texte ${y} en nombre entier et l’enregistre dans ${x}`,
        `trasforma il testo ${y} in un numero intero e lo salva in ${x}`,
        `convierte el texto ${y} en un número entero y lo guarda en ${x}`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick(textVariables);
    const x = inline(name);
    return {
      code: `${name} = ${name}.upper()`,
      does: fixed(
        `turns all letters of ${x} into capitals`,
        `macht alle Buchstaben von ${x} groß`,
        `met toutes les lettres de ${x} en majuscules`,
        `trasforma tutte le lettere di ${x} in maiuscole`,
        `pone todas las letras de ${x} en mayúsculas`,
      ),
    };
  },
  (draw) => {
    const name = draw.pick(textVariables);
    const x = inline(name);
    return {
      code: `${name} = ${name}.strip()`,
      does: fixed(
        `removes the spaces at both ends of ${x}`,
        `entfernt die Leerzeichen an beiden Enden von ${x}`,
        `retire les espaces aux deux bouts de ${x}`,
        `toglie gli spazi alle due estremità di ${x}`,
        `quita los espacios de los dos extremos de ${x}`,
      ),
    };
  },
  (draw) =>
    draw.pick([
      {
        code: 'break',
        does: fixed(
          'ends the loop at once',
          'beendet die Schleife sofort',
          'termine aussitôt la boucle',
          'termina subito il ciclo',
          'termina el bucle de inmediato',
        ),
      },
      {
        code: 'continue',
        does: fixed(
          'jumps to the next round of the loop',
          'springt zum nächsten Durchlauf der Schleife',
          'passe au tour suivant de la boucle',
          'passa al giro successivo del ciclo',
          'salta a la siguiente vuelta del bucle',
        ),
      },
      {
        code: 'pass',
        does: fixed('does nothing', 'tut nichts', 'ne fait rien', 'non fa niente', 'no hace nada'),
      },
      {
        code: 'else:',
        does: fixed(
          'opens the block for the other case',
          'eröffnet den Block für den anderen Fall',
          'ouvre le bloc pour l’autre cas',
          'apre il blocco per l’altro caso',
          'abre el bloque para el otro caso',
        ),
      },
    ]),
];

/** `numbers` without its backticks */
function bare(code: string): string {
  return code.replaceAll('`', '');
}
