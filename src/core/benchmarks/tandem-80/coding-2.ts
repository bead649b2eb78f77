import { codeBlock, inEvery, paragraphs } from '../layout.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

/** Sentences for the three states of a parcel; the third has recipient and date. */
function parcelSolution(announced: string, underWay: string, delivered: string): string {
  return codeBlock(
    'ts',
    `type Parcel =
  | { state: 'announced' }
  | { state: 'in-transit'; depot: string }
  | { state: 'delivered'; date: string; recipient: string };

function describe(parcel: Parcel): string {
  switch (parcel.state) {
    case 'announced':
      return '${announced}';
    case 'in-transit':
      return \`${underWay}\`;
    case 'delivered':
      return \`${delivered}\`;
    default:
      return unhandled(parcel);
  }
}

function unhandled(parcel: never): never {
  throw new Error(JSON.stringify(parcel));
}`,
  );
}

/** @param returned with the reason in its place */
function parcelChange(returned: string): string {
  return codeBlock(
    'ts',
    `// type Parcel
  | { state: 'returned'; reason: 'refused' | 'not-collected' | 'damaged' };

// describe
    case 'returned':
      return \`${returned}\`;`,
  );
}

const busiestFunction = codeBlock(
  'python',
  `def busiest(stations, bookings):
    change = [0] * stations
    for start, end in bookings:
        change[start] += 1
        change[end] -= 1
    most = aboard = 0
    for step in change:
        aboard += step
        most = max(most, aboard)
    return most`,
);

const itemNumber = codeBlock('js', `const itemNumber = /^[A-Z]{2}-(?!0000)\\d{4}(-[A-HJ-NP-Z])?$/;`);

const itemNumbers = codeBlock(
  'text',
  `AB-1234
AB-0000
QX-0420-K
ab-1234
AB-1234-O
AB-12345
ZZ-0001-Z`,
);

const itemsInText = codeBlock(
  'js',
  `const itemNumber = /\\b(?<letters>[A-Z]{2})-(?!0000)(?<digits>\\d{4})(?:-[A-HJ-NP-Z])?\\b/g;
const shortened = (text) => text.replace(itemNumber, '$<digits>/$<letters>');`,
);

const columnFunction = codeBlock(
  'python',
  `def f(n):
    s = ""
    while n > 0:
        n, r = divmod(n - 1, 26)
        s = chr(65 + r) + s
    return s`,
);

const columnNumber = codeBlock(
  'python',
  `def g(s):
    n = 0
    for c in s:
        n = 26 * n + ord(c) - 64
    return n`,
);

const forEachWeights = codeBlock(
  'js',
  `async function weigh(parcels) {
  let total = 0;
  parcels.forEach(async (parcel) => {
    total += await fetchWeight(parcel);
  });
  return total;
}`,
);

const mapWeights = codeBlock(
  'js',
  `async function weigh(parcels) {
  let total = 0;
  await Promise.all(
    parcels.map(async (parcel) => {
      total += await fetchWeight(parcel);
    }),
  );
  return total;
}`,
);

const allWeights = codeBlock(
  'js',
  `async function weigh(parcels) {
  const weights = await Promise.all(parcels.map((parcel) => fetchWeight(parcel)));
  return weights.reduce((sum, weight) => sum + weight, 0);
}`,
);

const fewWeights = codeBlock(
  'js',
  `async function weigh(parcels, most = 3) {
  const weights = [];
  let next = 0;
  async function worker() {
    while (next < parcels.length) {
      const index = next++;
      weights[index] = await fetchWeight(parcels[index]);
    }
  }
  await Promise.all(Array.from({ length: most }, worker));
  return weights.reduce((sum, weight) => sum + weight, 0);
}`,
);

export const coding2: readonly ParallelQuestion[] = [
  {
    id: 1046,
    category: 'coding',
    turns: [
      {
        user: {
          en: 'A parcel is either announced, or in transit (in which case we know which depot it is in), or delivered (in which case we know the date and the recipient). Model this in TypeScript so that impossible combinations, for instance a delivered parcel without a date, do not compile. Then write `describe(parcel)`, which returns one complete English sentence for each state. If somebody adds a fourth state one day, the compiler should complain about `describe` until the new state is handled there too.',
          de: 'Ein Paket ist entweder angekündigt oder unterwegs (dann ist bekannt, in welchem Depot es liegt) oder zugestellt (dann sind Datum und Empfänger bekannt). Bilden Sie das in TypeScript so ab, dass unmögliche Kombinationen, etwa ein zugestelltes Paket ohne Datum, nicht kompilieren. Schreiben Sie dann `describe(parcel)`, das für jeden Zustand einen vollständigen deutschen Satz liefert. Fügt jemand eines Tages einen vierten Zustand hinzu, soll der Compiler `describe` so lange beanstanden, bis der neue Zustand auch dort behandelt wird.',
          fr: 'Un colis est soit annoncé, soit en route (et l’on sait alors dans quel dépôt il se trouve), soit livré (et l’on connaît alors la date et le destinataire). Modélisez cela en TypeScript de façon que les combinaisons impossibles, par exemple un colis livré sans date, ne compilent pas. Écrivez ensuite `describe(parcel)`, qui renvoie pour chaque état une phrase complète en français. Si quelqu’un ajoute un jour un quatrième état, le compilateur doit signaler une erreur dans `describe` tant que ce nouvel état n’y est pas traité.',
          it: 'Un pacco è annunciato, oppure in viaggio (e allora si sa in quale deposito si trova), oppure consegnato (e allora se ne conoscono la data e il destinatario). Rappresenti tutto ciò in TypeScript in modo che le combinazioni impossibili, per esempio un pacco consegnato senza data, non compilino. Scriva poi `describe(parcel)`, che per ogni stato restituisca una frase completa in italiano. Se un giorno qualcuno aggiungerà un quarto stato, il compilatore dovrà segnalare un errore in `describe` finché il nuovo stato non sarà gestito anche lì.',
          es: 'Un paquete está anunciado, o en camino (y entonces se sabe en qué almacén se encuentra), o entregado (y entonces se conocen la fecha y el destinatario). Represéntelo en TypeScript de modo que las combinaciones imposibles, por ejemplo un paquete entregado sin fecha, no compilen. Escriba después `describe(parcel)`, que devuelva para cada estado una frase completa en español. Si algún día alguien añade un cuarto estado, el compilador debe señalar un error en `describe` hasta que el nuevo estado se trate también allí.',
        },
        reference: {
          en: parcelSolution(
            'The parcel has been announced.',
            'The parcel is at the depot in ${parcel.depot}.',
            'The parcel was delivered to ${parcel.recipient} on ${parcel.date}.',
          ),
          de: parcelSolution(
            'Das Paket ist angekündigt.',
            'Das Paket liegt im Depot ${parcel.depot}.',
            'Das Paket wurde am ${parcel.date} an ${parcel.recipient} zugestellt.',
          ),
          fr: parcelSolution(
            'Le colis est annoncé.',
            'Le colis se trouve au dépôt de ${parcel.depot}.',
            'Le colis a été livré à ${parcel.recipient} le ${parcel.date}.',
          ),
          it: parcelSolution(
            'Il pacco è stato annunciato.',
            'Il pacco si trova nel deposito di ${parcel.depot}.',
            'Il pacco è stato consegnato a ${parcel.recipient} in data ${parcel.date}.',
          ),
          es: parcelSolution(
            'El paquete está anunciado.',
            'El paquete está en el almacén de ${parcel.depot}.',
            'El paquete se entregó a ${parcel.recipient} el ${parcel.date}.',
          ),
        },
      },
      {
        user: {
          en: 'Now a state “returned” is added, with one of exactly three reasons: refused, not collected, damaged. Show only the lines that change or are added. What would the compiler have reported if only the type had been extended and `describe` had stayed as it was, and which of TypeScript’s types plays the decisive part here?',
          de: 'Nun kommt der Zustand „zurückgeschickt“ hinzu, mit genau einem von drei Gründen: Annahme verweigert, nicht abgeholt, beschädigt. Zeigen Sie nur die Zeilen, die sich ändern oder neu sind. Was hätte der Compiler gemeldet, wenn nur der Typ erweitert worden und `describe` unverändert geblieben wäre, und welcher Typ von TypeScript spielt dabei die entscheidende Rolle?',
          fr: 'Voici maintenant l’état « renvoyé », avec un motif parmi trois, et trois seulement : refusé, non réclamé, endommagé. Ne montrez que les lignes modifiées ou ajoutées. Qu’aurait signalé le compilateur si l’on avait seulement étendu le type en laissant `describe` tel quel, et quel type de TypeScript joue ici le rôle décisif ?',
          it: 'Ora si aggiunge lo stato «restituito», con uno solo fra tre motivi possibili: rifiutato, non ritirato, danneggiato. Mostri soltanto le righe che cambiano o che si aggiungono. Che cosa avrebbe segnalato il compilatore se si fosse esteso solo il tipo lasciando `describe` com’era, e quale tipo di TypeScript ha in questo il ruolo decisivo?',
          es: 'Ahora se añade el estado «devuelto», con uno de tres motivos, y solo tres: rechazado, no recogido, dañado. Muestre solo las líneas que cambian o se añaden. ¿Qué habría indicado el compilador si solo se hubiera ampliado el tipo y `describe` se hubiera quedado igual, y qué tipo de TypeScript desempeña en ello el papel decisivo?',
        },
        reference: paragraphs(
          {
            en: parcelChange('The parcel was returned: ${parcel.reason}.'),
            de: parcelChange('Das Paket wurde zurückgeschickt: ${parcel.reason}.'),
            fr: parcelChange('Le colis a été renvoyé : ${parcel.reason}.'),
            it: parcelChange('Il pacco è stato restituito: ${parcel.reason}.'),
            es: parcelChange('El paquete fue devuelto: ${parcel.reason}.'),
          },
          {
            en: 'In the `default` branch `parcel` would no longer be `never`, but the new state, and the call of `unhandled` would fail: an argument of type `{ state: "returned"; … }` is not assignable to a parameter of type `never`. So `never` is decisive, the type without values: what remains after all cases have been dealt with.',
            de: 'Im `default`-Zweig wäre `parcel` nicht mehr `never`, sondern der neue Zustand, und der Aufruf von `unhandled` würde abgelehnt: Ein Argument vom Typ `{ state: "returned"; … }` lässt sich einem Parameter vom Typ `never` nicht zuweisen. Entscheidend ist also `never`, der Typ ohne Werte: das, was bleibt, wenn alle Fälle behandelt sind.',
            fr: 'Dans la branche `default`, `parcel` ne serait plus de type `never`, mais du nouvel état, et l’appel de `unhandled` serait refusé : un argument de type `{ state: "returned"; … }` n’est pas assignable à un paramètre de type `never`. C’est donc `never` qui est décisif, le type sans valeurs : ce qui reste une fois tous les cas traités.',
            it: 'Nel ramo `default`, `parcel` non sarebbe più di tipo `never`, ma del nuovo stato, e la chiamata a `unhandled` verrebbe rifiutata: un argomento di tipo `{ state: "returned"; … }` non è assegnabile a un parametro di tipo `never`. Decisivo è dunque `never`, il tipo senza valori: ciò che rimane quando tutti i casi sono stati gestiti.',
            es: 'En la rama `default`, `parcel` ya no sería de tipo `never`, sino del nuevo estado, y la llamada a `unhandled` se rechazaría: un argumento de tipo `{ state: "returned"; … }` no se puede asignar a un parámetro de tipo `never`. Lo decisivo es, pues, `never`, el tipo sin valores: lo que queda cuando se han tratado todos los casos.',
          },
        ),
        check: { kind: 'contains', parts: inEvery('never') },
      },
    ],
  },
  {
    id: 1047,
    category: 'coding',
    turns: [
      {
        user: {
          en: 'A night train calls at the stations 0 to n − 1. Each booking is a pair (from, to): the passenger boards at the first station and gets off at the second, and those who get off make room for those who board there. Write a function in a programming language of your choice that finds the highest number of passengers on the train at the same time, in time O(b + n) for b bookings. Explain the idea in two sentences. What does it return for 8 stations and the bookings (0, 3), (2, 5), (3, 6), (1, 4), (4, 7), (3, 5), (5, 7)? End your answer with that number.',
          de: 'Ein Nachtzug hält an den Bahnhöfen 0 bis n − 1. Jede Buchung ist ein Paar (von, bis): Am ersten Bahnhof steigt der Fahrgast ein, am zweiten aus, und wer aussteigt, macht Platz für die, die dort einsteigen. Schreiben Sie in einer Programmiersprache Ihrer Wahl eine Funktion, die die größte Zahl von Fahrgästen ermittelt, die gleichzeitig im Zug sind, bei b Buchungen in der Zeit O(b + n). Erklären Sie die Idee in zwei Sätzen. Was ergibt sich für 8 Bahnhöfe und die Buchungen (0, 3), (2, 5), (3, 6), (1, 4), (4, 7), (3, 5), (5, 7)? Schließen Sie Ihre Antwort mit dieser Zahl.',
          fr: 'Un train de nuit dessert les gares 0 à n − 1. Chaque réservation est une paire (de, à) : le voyageur monte à la première gare et descend à la seconde, et ceux qui descendent laissent la place à ceux qui montent au même endroit. Écrivez, dans le langage de programmation de votre choix, une fonction qui détermine le plus grand nombre de voyageurs présents en même temps dans le train, en temps O(b + n) pour b réservations. Expliquez l’idée en deux phrases. Qu’obtient-on pour 8 gares et les réservations (0, 3), (2, 5), (3, 6), (1, 4), (4, 7), (3, 5), (5, 7) ? Terminez votre réponse par ce nombre.',
          it: 'Un treno notturno ferma alle stazioni da 0 a n − 1. Ogni prenotazione è una coppia (da, a): il passeggero sale alla prima stazione e scende alla seconda, e chi scende lascia il posto a chi sale in quella stazione. Scriva, in un linguaggio di programmazione a Sua scelta, una funzione che trovi il massimo numero di passeggeri presenti contemporaneamente sul treno, in tempo O(b + n) per b prenotazioni. Spieghi l’idea in due frasi. Che cosa si ottiene con 8 stazioni e le prenotazioni (0, 3), (2, 5), (3, 6), (1, 4), (4, 7), (3, 5), (5, 7)? Concluda la risposta con questo numero.',
          es: 'Un tren nocturno para en las estaciones 0 a n − 1. Cada reserva es un par (desde, hasta): el viajero sube en la primera estación y baja en la segunda, y quienes bajan dejan sitio a quienes suben allí. Escriba, en el lenguaje de programación que prefiera, una función que halle el mayor número de viajeros que están a la vez en el tren, en tiempo O(b + n) para b reservas. Explique la idea en dos frases. ¿Qué resultado da con 8 estaciones y las reservas (0, 3), (2, 5), (3, 6), (1, 4), (4, 7), (3, 5), (5, 7)? Termine la respuesta con ese número.',
        },
        reference: paragraphs(
          {
            en: 'For each station note only by how much the number on board changes there. A running sum of these changes is the number on each section, and its maximum is the answer.',
            de: 'Man notiert zu jedem Bahnhof nur, um wie viel sich die Zahl der Fahrgäste dort ändert. Die laufende Summe dieser Änderungen ist die Zahl auf jedem Abschnitt, ihr Höchstwert die Antwort.',
            fr: 'Pour chaque gare, on note seulement de combien le nombre de voyageurs y varie. La somme cumulée de ces variations donne le nombre sur chaque tronçon, et son maximum est la réponse.',
            it: 'Per ogni stazione si annota soltanto di quanto vi cambia il numero dei passeggeri. La somma progressiva di queste variazioni è il numero su ciascuna tratta, e il suo massimo è la risposta.',
            es: 'Para cada estación se anota solo en cuánto cambia allí el número de viajeros. La suma acumulada de esos cambios es el número en cada tramo, y su máximo es la respuesta.',
          },
          busiestFunction,
          {
            en: 'On the seven sections there are 1, 2, 3, 4, 4, 3 and 2 passengers, so the answer is 4',
            de: 'Auf den sieben Abschnitten sind es 1, 2, 3, 4, 4, 3 und 2 Fahrgäste, die Antwort ist also 4',
            fr: 'Sur les sept tronçons, il y a 1, 2, 3, 4, 4, 3 et 2 voyageurs ; la réponse est donc 4',
            it: 'Sulle sette tratte ci sono 1, 2, 3, 4, 4, 3 e 2 passeggeri: la risposta è quindi 4',
            es: 'En los siete tramos hay 1, 2, 3, 4, 4, 3 y 2 viajeros, así que la respuesta es 4',
          },
        ),
        check: { kind: 'number', value: 4 },
      },
      {
        user: {
          en: 'Now the bookings arrive one by one, by the thousand, and the train has only 4 berths. Each time, you have to decide at once whether a berth is free on every section from i to j; if so, the booking goes in. Passengers may be asked to change berths on the way. Which data structure does both in O(log n), and what does each of its nodes store? Suppose the seven bookings above have been accepted: is the request (4, 6) granted? And the request (5, 6)? Give your reasons.',
          de: 'Nun kommen die Buchungen einzeln, zu Tausenden, und der Zug hat nur 4 Betten. Jedes Mal muss sofort entschieden werden, ob auf allen Abschnitten von i bis j ein Bett frei ist, und wenn ja, wird die Buchung eingetragen. Den Fahrgästen darf zugemutet werden, unterwegs das Bett zu wechseln. Mit welcher Datenstruktur geht beides in O(log n), und was speichert jeder ihrer Knoten? Die sieben Buchungen von oben seien bereits eingetragen: Wird die Anfrage (4, 6) gewährt? Und die Anfrage (5, 6)? Begründen Sie beides.',
          fr: 'Les réservations arrivent maintenant une à une, par milliers, et le train n’a que 4 couchettes. Il faut chaque fois décider sur-le-champ s’il reste une couchette sur tous les tronçons de i à j et, si oui, la réservation est enregistrée. On peut demander aux voyageurs de changer de couchette en cours de route. Quelle structure de données permet de faire les deux en O(log n), et que contient chacun de ses nœuds ? Les sept réservations ci-dessus ayant été acceptées, la demande (4, 6) est-elle accordée ? Et la demande (5, 6) ? Justifiez les deux réponses.',
          it: 'Ora le prenotazioni arrivano una alla volta, a migliaia, e il treno ha soltanto 4 cuccette. Ogni volta si deve decidere subito se su tutte le tratte da i a j c’è una cuccetta libera e, in caso affermativo, la prenotazione viene registrata. Ai passeggeri si può chiedere di cambiare cuccetta durante il viaggio. Quale struttura dati permette di fare entrambe le cose in O(log n), e che cosa contiene ciascuno dei suoi nodi? Supponendo che le sette prenotazioni di prima siano state accettate: viene accolta la richiesta (4, 6)? E la richiesta (5, 6)? Motivi entrambe le risposte.',
          es: 'Ahora las reservas llegan una a una, por miles, y el tren solo tiene 4 literas. Cada vez hay que decidir al momento si queda una litera libre en todos los tramos de i a j y, en tal caso, se anota la reserva. A los viajeros se les puede pedir que cambien de litera por el camino. ¿Qué estructura de datos hace ambas cosas en O(log n) y qué guarda cada uno de sus nodos? Suponiendo que se hayan aceptado las siete reservas anteriores: ¿se concede la petición (4, 6)? ¿Y la petición (5, 6)? Justifique ambas respuestas.',
        },
        reference: {
          en: 'A segment tree over the sections, with adding on a range and the maximum of a range. Each node stores the maximum of its range and an amount still to be added to all of it (lazy propagation). A request asks for the maximum from i to j − 1 and, if it is below 4, adds 1 there. (4, 6) is refused, because the section from 4 to 5 already has 4 passengers. (5, 6) is granted: the section from 5 to 6 has 3.',
          de: 'Ein Segmentbaum über den Abschnitten, mit Addition auf einem Bereich und Maximum eines Bereichs. Jeder Knoten speichert das Maximum seines Bereichs und einen Betrag, der noch zum ganzen Bereich zu addieren ist (verzögerte Weitergabe). Eine Anfrage fragt nach dem Maximum von i bis j − 1 und addiert dort 1, wenn es unter 4 liegt. (4, 6) wird abgelehnt, weil der Abschnitt von 4 nach 5 schon 4 Fahrgäste hat. (5, 6) wird gewährt: Auf dem Abschnitt von 5 nach 6 sind es 3.',
          fr: 'Un arbre de segments sur les tronçons, avec addition sur un intervalle et maximum d’un intervalle. Chaque nœud contient le maximum de son intervalle et une valeur qui reste à ajouter à tout cet intervalle (propagation paresseuse). Une demande consulte le maximum de i à j − 1 et, s’il est inférieur à 4, y ajoute 1. (4, 6) est refusée, car le tronçon de 4 à 5 compte déjà 4 voyageurs. (5, 6) est accordée : le tronçon de 5 à 6 en compte 3.',
          it: 'Un albero dei segmenti sulle tratte, con addizione su un intervallo e massimo di un intervallo. Ogni nodo contiene il massimo del proprio intervallo e un valore ancora da sommare a tutto l’intervallo (propagazione differita). Una richiesta legge il massimo da i a j − 1 e, se è inferiore a 4, vi somma 1. La (4, 6) viene respinta, perché la tratta da 4 a 5 ha già 4 passeggeri. La (5, 6) viene accolta: la tratta da 5 a 6 ne ha 3.',
          es: 'Un árbol de segmentos sobre los tramos, con suma en un intervalo y máximo de un intervalo. Cada nodo guarda el máximo de su intervalo y una cantidad que aún debe sumarse a todo él (propagación diferida). Una petición consulta el máximo de i a j − 1 y, si es menor que 4, suma 1 en ese intervalo. La (4, 6) se rechaza, porque el tramo de 4 a 5 ya tiene 4 viajeros. La (5, 6) se concede: el tramo de 5 a 6 tiene 3.',
        },
      },
    ],
  },
  {
    id: 1048,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'An item number in our warehouse consists of two capital letters from A to Z, a hyphen and four digits, which may not all be zero; after that there may be another hyphen and one more capital letter, but never I or O. Write a regular expression in JavaScript that accepts complete item numbers and nothing else, explain each of its parts, and say for each of these lines whether it is accepted:',
            de: 'Eine Artikelnummer in unserem Lager besteht aus zwei Großbuchstaben von A bis Z, einem Bindestrich und vier Ziffern, die nicht alle null sein dürfen; danach dürfen noch ein Bindestrich und ein weiterer Großbuchstabe folgen, aber nie I oder O. Schreiben Sie einen regulären Ausdruck in JavaScript, der genau die vollständigen Artikelnummern und sonst nichts akzeptiert, erklären Sie jeden seiner Teile und sagen Sie zu jeder dieser Zeilen, ob sie akzeptiert wird:',
            fr: 'Dans notre entrepôt, un numéro d’article se compose de deux lettres majuscules de A à Z, d’un trait d’union et de quatre chiffres, qui ne peuvent pas être tous nuls ; un second trait d’union et une autre lettre majuscule peuvent suivre, mais jamais I ni O. Écrivez une expression régulière en JavaScript qui accepte les numéros d’article complets et rien d’autre, expliquez chacune de ses parties et dites pour chacune de ces lignes si elle est acceptée :',
            it: 'Nel nostro magazzino un codice articolo è formato da due lettere maiuscole dalla A alla Z, un trattino e quattro cifre, che non possono essere tutte zero; possono poi seguire un altro trattino e un’altra lettera maiuscola, ma mai I oppure O. Scriva un’espressione regolare in JavaScript che accetti i codici articolo completi e nient’altro, ne spieghi ogni parte e dica per ciascuna di queste righe se viene accettata:',
            es: 'En nuestro almacén, un número de artículo consta de dos letras mayúsculas de la A a la Z, un guion y cuatro cifras, que no pueden ser todas cero; después pueden venir otro guion y otra letra mayúscula, pero nunca I ni O. Escriba una expresión regular en JavaScript que acepte los números de artículo completos y nada más, explique cada una de sus partes y diga de cada una de estas líneas si se acepta:',
          },
          itemNumbers,
          {
            en: 'End your answer with the number of lines accepted.',
            de: 'Schließen Sie Ihre Antwort damit, wie viele akzeptiert werden.',
            fr: 'Terminez votre réponse par le nombre de lignes acceptées.',
            it: 'Concluda la risposta con il numero delle righe accettate.',
            es: 'Termine la respuesta con el número de líneas aceptadas.',
          },
        ),
        reference: paragraphs(itemNumber, {
          en: '`^` and `$` tie it to the beginning and the end; `(?!0000)` forbids four zeros before `\\d{4}` takes the digits; `[A-HJ-NP-Z]` leaves out I and O, and the `?` makes this part optional. AB-1234, QX-0420-K and ZZ-0001-Z are accepted; AB-0000 has only zeros, ab-1234 small letters, AB-1234-O a forbidden letter and AB-12345 a digit too many. Accepted: 3',
          de: '`^` und `$` binden den Ausdruck an Anfang und Ende; `(?!0000)` verbietet vier Nullen, bevor `\\d{4}` die Ziffern nimmt; `[A-HJ-NP-Z]` lässt I und O aus, und durch das `?` darf dieser Teil fehlen. Akzeptiert werden AB-1234, QX-0420-K und ZZ-0001-Z; AB-0000 hat nur Nullen, ab-1234 Kleinbuchstaben, AB-1234-O einen verbotenen Buchstaben und AB-12345 eine Ziffer zu viel. Akzeptiert: 3',
          fr: '`^` et `$` ancrent l’expression au début et à la fin ; `(?!0000)` interdit quatre zéros avant que `\\d{4}` ne prenne les chiffres ; `[A-HJ-NP-Z]` exclut I et O, et le `?` rend cette partie facultative. AB-1234, QX-0420-K et ZZ-0001-Z sont acceptés ; AB-0000 n’a que des zéros, ab-1234 a des minuscules, AB-1234-O une lettre interdite et AB-12345 un chiffre de trop. Lignes acceptées : 3',
          it: '`^` e `$` la ancorano all’inizio e alla fine; `(?!0000)` vieta quattro zeri prima che `\\d{4}` prenda le cifre; `[A-HJ-NP-Z]` esclude I e O, e il `?` rende facoltativa questa parte. Vengono accettati AB-1234, QX-0420-K e ZZ-0001-Z; AB-0000 ha solo zeri, ab-1234 lettere minuscole, AB-1234-O una lettera vietata e AB-12345 una cifra di troppo. Righe accettate: 3',
          es: '`^` y `$` la anclan al principio y al final; `(?!0000)` prohíbe cuatro ceros antes de que `\\d{4}` tome las cifras; `[A-HJ-NP-Z]` deja fuera la I y la O, y el `?` hace opcional esa parte. Se aceptan AB-1234, QX-0420-K y ZZ-0001-Z; AB-0000 solo tiene ceros, ab-1234 tiene minúsculas, AB-1234-O una letra prohibida y AB-12345 una cifra de más. Líneas aceptadas: 3',
        }),
        check: { kind: 'number', value: 3 },
      },
      {
        user: {
          en: 'Now the task is to find item numbers in running text and rewrite them as digits, slash, letters; the final letter, where there is one, is dropped. Use named groups and a single `replace`. What becomes of the sentence “Please send AB-1234-K and QX-0420, but not AB-0000 or XAB-1234”? Say what keeps XAB-1234 from being changed.',
          de: 'Nun sollen Artikelnummern in fortlaufendem Text gefunden und als Ziffern, Schrägstrich, Buchstaben neu geschrieben werden; der letzte Buchstabe entfällt, wo es einen gibt. Verwenden Sie benannte Gruppen und ein einziges `replace`. Was wird aus dem Satz „Bitte schicken Sie AB-1234-K und QX-0420, aber nicht AB-0000 oder XAB-1234“? Sagen Sie, was XAB-1234 vor der Änderung bewahrt.',
          fr: 'Il s’agit maintenant de trouver les numéros d’article dans un texte suivi et de les récrire sous la forme chiffres, barre oblique, lettres ; la dernière lettre, s’il y en a une, est supprimée. Utilisez des groupes nommés et un seul `replace`. Que devient la phrase « Veuillez envoyer AB-1234-K et QX-0420, mais pas AB-0000 ni XAB-1234 » ? Dites ce qui empêche XAB-1234 d’être modifié.',
          it: 'Ora i codici articolo vanno trovati in un testo corrente e riscritti come cifre, barra, lettere; l’ultima lettera, quando c’è, viene tralasciata. Usi gruppi con nome e un solo `replace`. Che cosa diventa la frase «Si prega di inviare AB-1234-K e QX-0420, ma non AB-0000 o XAB-1234»? Dica che cosa impedisce a XAB-1234 di essere modificato.',
          es: 'Ahora hay que encontrar los números de artículo en un texto corrido y reescribirlos como cifras, barra, letras; la última letra, si la hay, se suprime. Use grupos con nombre y un solo `replace`. ¿En qué se convierte la frase «Envíe, por favor, AB-1234-K y QX-0420, pero no AB-0000 ni XAB-1234»? Diga qué impide que XAB-1234 se modifique.',
        },
        reference: paragraphs(itemsInText, {
          en: '“Please send 1234/AB and 0420/QX, but not AB-0000 or XAB-1234.” XAB-1234 stays because of the first `\\b`: between X and A there is no word boundary, and XA is not followed by a hyphen.',
          de: '„Bitte schicken Sie 1234/AB und 0420/QX, aber nicht AB-0000 oder XAB-1234.“ XAB-1234 bleibt wegen des ersten `\\b`: Zwischen X und A liegt keine Wortgrenze, und auf XA folgt kein Bindestrich.',
          fr: '« Veuillez envoyer 1234/AB et 0420/QX, mais pas AB-0000 ni XAB-1234. » XAB-1234 reste intact grâce au premier `\\b` : il n’y a pas de limite de mot entre X et A, et XA n’est pas suivi d’un trait d’union.',
          it: '«Si prega di inviare 1234/AB e 0420/QX, ma non AB-0000 o XAB-1234». XAB-1234 resta com’è grazie al primo `\\b`: tra X e A non c’è un confine di parola, e XA non è seguito da un trattino.',
          es: '«Envíe, por favor, 1234/AB y 0420/QX, pero no AB-0000 ni XAB-1234». XAB-1234 queda igual gracias al primer `\\b`: entre X y A no hay límite de palabra, y a XA no le sigue un guion.',
        }),
        check: { kind: 'contains', parts: inEvery('1234/AB', '0420/QX', 'XAB-1234') },
      },
    ],
  },
  {
    id: 1049,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'I found this function in an old program, without a single comment:',
            de: 'In einem alten Programm habe ich diese Funktion ohne jeden Kommentar gefunden:',
            fr: 'J’ai trouvé cette fonction, sans aucun commentaire, dans un vieux programme :',
            it: 'In un vecchio programma ho trovato questa funzione, senza alcun commento:',
            es: 'En un programa antiguo he encontrado esta función, sin ningún comentario:',
          },
          columnFunction,
          {
            en: 'What does it return for 52 and for 703? Where do you come across such names in everyday office work? Suggest a name for the function and write a docstring of two lines at most. Why does it say `n - 1` and not simply `n`?',
            de: 'Was liefert sie für 52 und für 703? Wo begegnen einem solche Bezeichnungen im Büroalltag? Schlagen Sie einen Namen für die Funktion vor und schreiben Sie einen Docstring von höchstens zwei Zeilen. Warum steht dort `n - 1` und nicht einfach `n`?',
            fr: 'Que renvoie-t-elle pour 52 et pour 703 ? Où rencontre-t-on de telles désignations dans la vie de bureau ? Proposez un nom pour la fonction et écrivez une docstring de deux lignes au plus. Pourquoi y a-t-il `n - 1` et non simplement `n` ?',
            it: 'Che cosa restituisce per 52 e per 703? Dove si incontrano sigle di questo tipo nel lavoro d’ufficio? Proponga un nome per la funzione e scriva una docstring di due righe al massimo. Perché c’è `n - 1` e non semplicemente `n`?',
            es: '¿Qué devuelve para 52 y para 703? ¿Dónde se encuentran denominaciones así en el trabajo de oficina? Proponga un nombre para la función y escriba un docstring de dos líneas como máximo. ¿Por qué pone `n - 1` y no simplemente `n`?',
          },
        ),
        reference: {
          en: '52 gives AZ and 703 gives AAA. These are the names of columns in a spreadsheet: A to Z, then AA, AB … A fitting name is `column_name`, with the docstring “The name of the n-th column of a spreadsheet, counted from 1: 1 is A, 27 is AA.” There is no letter for zero: the “digits” run from 1 to 26, so 1 must be subtracted before dividing. With `n` alone, 26 would give BA instead of Z.',
          de: '52 ergibt AZ und 703 ergibt AAA. So heißen die Spalten einer Tabellenkalkulation: A bis Z, dann AA, AB … Ein passender Name ist `column_name`, mit dem Docstring „Der Name der n-ten Spalte einer Tabelle, gezählt ab 1: 1 ist A, 27 ist AA.“ Für die Null gibt es keinen Buchstaben: Die „Ziffern“ gehen von 1 bis 26, also muss vor dem Teilen 1 abgezogen werden. Mit `n` allein ergäbe 26 BA statt Z.',
          fr: '52 donne AZ et 703 donne AAA. Ce sont les noms des colonnes d’un tableur : de A à Z, puis AA, AB… Un nom approprié est `column_name`, avec la docstring « Nom de la n-ième colonne d’un tableur, comptée à partir de 1 : 1 est A, 27 est AA. » Il n’y a pas de lettre pour zéro : les « chiffres » vont de 1 à 26, il faut donc retrancher 1 avant de diviser. Avec `n` seul, 26 donnerait BA au lieu de Z.',
          it: '52 dà AZ e 703 dà AAA. Sono i nomi delle colonne di un foglio di calcolo: da A a Z, poi AA, AB… Un nome adatto è `column_name`, con la docstring «Il nome dell’n-esima colonna di un foglio di calcolo, contando da 1: 1 è A, 27 è AA». Non c’è una lettera per lo zero: le «cifre» vanno da 1 a 26, perciò bisogna togliere 1 prima di dividere. Con il solo `n`, 26 darebbe BA invece di Z.',
          es: '52 da AZ y 703 da AAA. Son los nombres de las columnas de una hoja de cálculo: de la A a la Z, después AA, AB… Un nombre adecuado es `column_name`, con el docstring «Nombre de la n-ésima columna de una hoja de cálculo, contando desde 1: 1 es A, 27 es AA». No hay ninguna letra para el cero: las «cifras» van del 1 al 26, así que hay que restar 1 antes de dividir. Con `n` a secas, 26 daría BA en lugar de Z.',
        },
        check: { kind: 'contains', parts: inEvery('AZ', 'AAA') },
      },
      {
        user: {
          en: 'Now please write the inverse `g`, so that `g(f(n)) == n` holds for every whole number n ≥ 0, without nested loops. What do `f(0)` and `g("")` return, and are the two consistent? Which inputs should `g` reject, in your view? End your answer with the value of `g("QT")`.',
          de: 'Schreiben Sie nun bitte die Umkehrung `g`, sodass `g(f(n)) == n` für jede ganze Zahl n ≥ 0 gilt, ohne Schleifen in Schleifen. Was ergeben `f(0)` und `g("")`, und passt das zusammen? Welche Eingaben sollte `g` Ihrer Ansicht nach zurückweisen? Schließen Sie Ihre Antwort mit dem Wert von `g("QT")`.',
          fr: 'Écrivez maintenant la fonction inverse `g`, telle que `g(f(n)) == n` pour tout entier n ≥ 0, sans boucles imbriquées. Que donnent `f(0)` et `g("")`, et cela est-il cohérent ? Quelles entrées `g` devrait-elle rejeter à votre avis ? Terminez votre réponse par la valeur de `g("QT")`.',
          it: 'Scriva ora la funzione inversa `g`, in modo che `g(f(n)) == n` valga per ogni numero intero n ≥ 0, senza cicli annidati. Che cosa danno `f(0)` e `g("")`, e le due cose sono coerenti? Quali input dovrebbe rifiutare `g`, secondo Lei? Concluda la risposta con il valore di `g("QT")`.',
          es: 'Escriba ahora la función inversa `g`, de modo que `g(f(n)) == n` se cumpla para todo número entero n ≥ 0, sin bucles anidados. ¿Qué dan `f(0)` y `g("")`, y son coherentes entre sí? ¿Qué entradas debería rechazar `g`, en su opinión? Termine la respuesta con el valor de `g("QT")`.',
        },
        reference: paragraphs(columnNumber, {
          en: '`f(0)` is the empty text and `g("")` is 0, so they are consistent. `g` should reject everything but capital letters from A to Z, for instance small letters, digits and spaces. `g("QT")` = 17 · 26 + 20 = 462',
          de: '`f(0)` ist der leere Text und `g("")` ist 0, das passt also zusammen. `g` sollte alles außer Großbuchstaben von A bis Z zurückweisen, zum Beispiel Kleinbuchstaben, Ziffern und Leerzeichen. `g("QT")` = 17 · 26 + 20 = 462',
          fr: '`f(0)` est le texte vide et `g("")` vaut 0, c’est donc cohérent. `g` devrait rejeter tout ce qui n’est pas une majuscule de A à Z, par exemple les minuscules, les chiffres et les espaces. `g("QT")` = 17 · 26 + 20 = 462',
          it: '`f(0)` è il testo vuoto e `g("")` è 0: le due cose sono coerenti. `g` dovrebbe rifiutare tutto ciò che non è una maiuscola dalla A alla Z, per esempio minuscole, cifre e spazi. `g("QT")` = 17 · 26 + 20 = 462',
          es: '`f(0)` es el texto vacío y `g("")` es 0, así que son coherentes. `g` debería rechazar todo lo que no sean mayúsculas de la A a la Z, por ejemplo minúsculas, cifras y espacios. `g("QT")` = 17 · 26 + 20 = 462',
        }),
        check: { kind: 'number', value: 462 },
      },
    ],
  },
  {
    id: 1050,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: '`fetchWeight` asks a server and returns a promise of a number. This function is meant to return the total weight:',
            de: '`fetchWeight` fragt einen Server und liefert das Promise einer Zahl. Diese Funktion soll das Gesamtgewicht liefern:',
            fr: '`fetchWeight` interroge un serveur et renvoie la promesse d’un nombre. Cette fonction doit renvoyer le poids total :',
            it: '`fetchWeight` interroga un server e restituisce la promise di un numero. Questa funzione dovrebbe restituire il peso totale:',
            es: '`fetchWeight` consulta un servidor y devuelve la promesa de un número. Esta función debería devolver el peso total:',
          },
          forEachWeights,
          {
            en: 'A colleague has rewritten it like this:',
            de: 'Ein Kollege hat sie so umgeschrieben:',
            fr: 'Un collègue l’a réécrite ainsi :',
            it: 'Un collega l’ha riscritta così:',
            es: 'Un compañero la ha reescrito así:',
          },
          mapWeights,
          {
            en: 'Suppose there are three parcels of 5, 3 and 2 kilograms, and the server answers for the lightest first and for the heaviest last. What does each of the two versions return, and why exactly? Write a version that is right and still sends all requests at once. End your answer with the two wrong results in the order of the versions.',
            de: 'Angenommen, es gibt drei Pakete von 5, 3 und 2 Kilogramm, und der Server antwortet zuerst für das leichteste und zuletzt für das schwerste. Was liefert jede der beiden Fassungen, und warum genau? Schreiben Sie eine Fassung, die stimmt und trotzdem alle Anfragen auf einmal abschickt. Schließen Sie Ihre Antwort mit den beiden falschen Ergebnissen in der Reihenfolge der Fassungen.',
            fr: 'Supposons qu’il y ait trois colis de 5, 3 et 2 kilogrammes et que le serveur réponde d’abord pour le plus léger et en dernier pour le plus lourd. Que renvoie chacune des deux versions, et pourquoi exactement ? Écrivez une version correcte qui envoie tout de même toutes les requêtes à la fois. Terminez votre réponse par les deux résultats faux, dans l’ordre des versions.',
            it: 'Supponiamo che ci siano tre pacchi da 5, 3 e 2 chilogrammi e che il server risponda prima per il più leggero e per ultimo per il più pesante. Che cosa restituisce ciascuna delle due versioni, e perché esattamente? Scriva una versione corretta che invii comunque tutte le richieste insieme. Concluda la risposta con i due risultati sbagliati, nell’ordine delle versioni.',
            es: 'Supongamos que hay tres paquetes de 5, 3 y 2 kilogramos y que el servidor responde primero por el más ligero y por último por el más pesado. ¿Qué devuelve cada una de las dos versiones y por qué exactamente? Escriba una versión correcta que, aun así, envíe todas las peticiones a la vez. Termine la respuesta con los dos resultados erróneos, en el orden de las versiones.',
          },
        ),
        reference: paragraphs(allWeights, {
          en: '`forEach` does not wait for the promises, so the first version returns before any weight has arrived: 0. In the second one, `total += await …` reads `total` before it waits; all three read 0, and each then writes 0 plus its own weight. The last to be answered wins: 5. Wrong results: 0 and 5',
          de: '`forEach` wartet nicht auf die Promises, also kehrt die erste Fassung zurück, bevor ein Gewicht eingetroffen ist: 0. In der zweiten liest `total += await …` den Wert von `total`, bevor gewartet wird; alle drei lesen 0 und schreiben danach 0 plus ihr eigenes Gewicht. Wer zuletzt Antwort bekommt, setzt sich durch: 5. Falsche Ergebnisse: 0 und 5',
          fr: '`forEach` n’attend pas les promesses ; la première version se termine donc avant l’arrivée du moindre poids : 0. Dans la seconde, `total += await …` lit `total` avant d’attendre ; les trois lisent 0, puis chacune écrit 0 plus son propre poids. La dernière à recevoir sa réponse l’emporte : 5. Résultats faux : 0 et 5',
          it: '`forEach` non aspetta le promise, quindi la prima versione termina prima che sia arrivato un solo peso: 0. Nella seconda, `total += await …` legge `total` prima di aspettare; tutte e tre leggono 0, e poi ciascuna scrive 0 più il proprio peso. Vince l’ultima che riceve risposta: 5. Risultati sbagliati: 0 e 5',
          es: '`forEach` no espera a las promesas, así que la primera versión termina antes de que llegue ningún peso: 0. En la segunda, `total += await …` lee `total` antes de esperar; las tres leen 0 y después cada una escribe 0 más su propio peso. Gana la última que recibe respuesta: 5. Resultados erróneos: 0 y 5',
        }),
        check: { kind: 'number', value: 5 },
      },
      {
        user: {
          en: 'The server allows at most three requests at the same time. Extend your version so that it keeps to that limit, but starts the next request as soon as one has been answered; do without external libraries. What happens in your version if one request fails? If every request takes 200 milliseconds, how long do ten parcels take? End your answer with the number of milliseconds.',
          de: 'Der Server erlaubt höchstens drei Anfragen gleichzeitig. Erweitern Sie Ihre Fassung so, dass sie diese Grenze einhält, die nächste Anfrage aber beginnt, sobald eine beantwortet ist; verzichten Sie auf externe Bibliotheken. Was geschieht in Ihrer Fassung, wenn eine Anfrage scheitert? Wenn jede Anfrage 200 Millisekunden dauert: Wie lange brauchen zehn Pakete? Schließen Sie Ihre Antwort mit der Zahl der Millisekunden.',
          fr: 'Le serveur n’autorise que trois requêtes simultanées. Complétez votre version de façon qu’elle respecte cette limite, mais lance la requête suivante dès qu’une autre a reçu sa réponse ; passez-vous de bibliothèques externes. Que se passe-t-il dans votre version si une requête échoue ? Si chaque requête dure 200 millisecondes, combien de temps faut-il pour dix colis ? Terminez votre réponse par le nombre de millisecondes.',
          it: 'Il server consente al massimo tre richieste contemporanee. Estenda la Sua versione in modo che rispetti questo limite, ma avvii la richiesta successiva appena una ha avuto risposta; faccia a meno di librerie esterne. Che cosa succede nella Sua versione se una richiesta fallisce? Se ogni richiesta dura 200 millisecondi, quanto tempo serve per dieci pacchi? Concluda la risposta con il numero di millisecondi.',
          es: 'El servidor permite como máximo tres peticiones simultáneas. Amplíe su versión para que respete ese límite, pero inicie la siguiente petición en cuanto otra haya recibido respuesta; prescinda de bibliotecas externas. ¿Qué ocurre en su versión si falla una petición? Si cada petición dura 200 milisegundos, ¿cuánto tardan diez paquetes? Termine la respuesta con el número de milisegundos.',
        },
        reference: paragraphs(fewWeights, {
          en: 'If a request fails, `Promise.all` rejects at once and so does `weigh`; the other two workers still go on with the remaining parcels unless they are stopped. Ten requests, three at a time, take four rounds of 200 milliseconds: 800',
          de: 'Scheitert eine Anfrage, schlägt `Promise.all` sofort fehl und damit auch `weigh`; die beiden anderen `worker` machen mit den übrigen Paketen weiter, wenn man sie nicht anhält. Zehn Anfragen, je drei gleichzeitig, brauchen vier Runden zu 200 Millisekunden: 800',
          fr: 'Si une requête échoue, `Promise.all` est aussitôt rejetée, et `weigh` avec elle ; les deux autres `worker` continuent pourtant avec les colis restants, à moins qu’on ne les arrête. Dix requêtes, trois à la fois, prennent quatre tours de 200 millisecondes : 800',
          it: 'Se una richiesta fallisce, `Promise.all` viene subito respinta, e con essa `weigh`; gli altri due `worker` proseguono però con i pacchi rimasti, a meno che non li si fermi. Dieci richieste, tre alla volta, richiedono quattro giri da 200 millisecondi: 800',
          es: 'Si falla una petición, `Promise.all` se rechaza en el acto y con ella `weigh`; los otros dos `worker` siguen, no obstante, con los paquetes restantes, a menos que se los detenga. Diez peticiones, de tres en tres, requieren cuatro rondas de 200 milisegundos: 800',
        }),
        check: { kind: 'number', value: 800 },
      },
    ],
  },
];
