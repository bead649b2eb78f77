import { codeBlock, inEvery, paragraphs } from '../layout.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

const secondsFunction = codeBlock(
  'python',
  `import re

UNITS = {"h": 3600, "m": 60, "s": 1}

def seconds(text):
    total, last = 0, -1
    for part in text.split(" "):
        found = re.fullmatch("([0-9]+)([hms])", part)
        place = "hms".index(found[2]) if found else -1
        if place <= last:
            raise ValueError(text)
        total += int(found[1]) * UNITS[found[2]]
        last = place
    return total`,
);

const noteFunction = codeBlock(
  'python',
  `def note(total):
    hours, rest = divmod(total, 3600)
    minutes, rest = divmod(rest, 60)
    parts = [f"{n}{unit}" for n, unit in ((hours, "h"), (minutes, "m"), (rest, "s")) if n]
    return " ".join(parts) or "0s"`,
);

const dearPrices = codeBlock(
  'python',
  `prices = [4, 9, 12, 7]
dear = (price for price in prices if price > limit)
limit = 5
print(sum(dear))
limit = 8
print(sum(dear))`,
);

const dearPricesMended = codeBlock(
  'python',
  `prices = [4, 9, 12, 7]

def dear(limit):
    return (price for price in prices if price > limit)

print(sum(dear(5)))
print(sum(dear(8)))`,
);

/** The tool library's tables, filled. */
function toolLibrary(drill: string, ladder: string, saw: string): string {
  return codeBlock(
    'sql',
    `CREATE TABLE members (id INTEGER, name TEXT);
CREATE TABLE loans (id INTEGER, member_id INTEGER, tool TEXT, returned INTEGER);
INSERT INTO members VALUES (1, 'Nora'), (2, 'Emil'), (3, 'Clara'), (4, 'Bruno');
INSERT INTO loans VALUES
  (1, 1, '${drill}', 1), (2, 2, '${ladder}', 0), (3, 2, '${saw}', 0),
  (4, 2, '${drill}', 1), (5, 3, '${drill}', 0);`,
  );
}

const faultyQuery = codeBlock(
  'sql',
  `SELECT members.name, COUNT(*) AS borrowed
FROM members
LEFT JOIN loans ON loans.member_id = members.id
WHERE loans.returned = 0
GROUP BY members.name
ORDER BY borrowed DESC;`,
);

const mendedQuery = codeBlock(
  'sql',
  `SELECT members.name, COUNT(loans.id) AS borrowed
FROM members
LEFT JOIN loans ON loans.member_id = members.id AND loans.returned = 0
GROUP BY members.id, members.name
ORDER BY borrowed DESC;`,
);

const aboveAverageQuery = codeBlock(
  'sql',
  `WITH at_home AS (
  SELECT members.name, COUNT(loans.id) AS borrowed
  FROM members
  LEFT JOIN loans ON loans.member_id = members.id AND loans.returned = 0
  GROUP BY members.id, members.name
)
SELECT name, borrowed FROM at_home
WHERE borrowed > (SELECT AVG(1.0 * borrowed) FROM at_home);`,
);

const stationsFile = codeBlock(
  'text',
  `A12;06:00;-4.5
B07;06:00;8.0
C30;06:00;-9.0
A12;12:00;1.5
B07;12:00;11.0
C30;12:00;-6.5`,
);

const laterStations = codeBlock(
  'text',
  `B07;18:00;12,5
A12;18:00;
A12;23:00;1,8`,
);

const highestCommand = codeBlock(
  'sh',
  `awk -F';' '!($1 in max) || $3 > max[$1] { max[$1] = $3 } END { for (s in max) print s ";" max[s] }' stations.csv |
  sort -t';' -k2,2gr`,
);

const highestWithCommas = codeBlock(
  'sh',
  `LC_ALL=C awk -F';' '
  $3 == "" { next }
  { sub(",", ".", $3) }
  !($1 in max) || $3 + 0 > max[$1] + 0 { max[$1] = $3 }
  END { for (s in max) print s ";" max[s] }
' stations.csv | LC_ALL=C sort -t';' -k2,2gr`,
);

const faultyMerge = codeBlock(
  'python',
  `def merged(spans):
    spans.sort()
    result = [spans[0]]
    for start, end in spans[1:]:
        if start <= result[-1][1]:
            result[-1][1] = end
        else:
            result.append([start, end])
    return result`,
);

const mendedMerge = codeBlock(
  'python',
  `def merged(spans):
    result = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result`,
);

const mergeWithGaps = codeBlock(
  'python',
  `def merged(spans, gap=15):
    result = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1] + gap:
            result[-1][1] = max(result[-1][1], end)
        else:
            result.append([start, end])
    return result`,
);

export const coding1: readonly ParallelQuestion[] = [
  {
    id: 1041,
    category: 'coding',
    turns: [
      {
        user: {
          en: 'Our film archive notes running times by hand: “45m”, “1h 30m”, “2m 5s”. Please write a Python function `seconds(text)` that turns such a note into seconds. The units may only appear in the order h, m, s, each at most once, with exactly one space between the parts; the amounts may be of any size, so “90m” is allowed. For everything else, the empty text included, the function should raise a `ValueError`. Use no library other than `re`.',
          de: 'In unserem Filmarchiv werden Laufzeiten von Hand notiert: „45m“, „1h 30m“, „2m 5s“. Schreiben Sie bitte eine Python-Funktion `seconds(text)`, die eine solche Notiz in Sekunden umrechnet. Die Einheiten dürfen nur in der Reihenfolge h, m, s vorkommen, jede höchstens einmal, mit genau einem Leerzeichen zwischen den Teilen; die Zahlen dürfen beliebig groß sein, „90m“ ist also erlaubt. In allen anderen Fällen, auch beim leeren Text, soll die Funktion einen `ValueError` auslösen. Verwenden Sie außer `re` keine Bibliothek.',
          fr: 'Dans nos archives cinématographiques, les durées sont notées à la main : « 45m », « 1h 30m », « 2m 5s ». Écrivez une fonction Python `seconds(text)` qui convertit une telle note en secondes. Les unités ne peuvent apparaître que dans l’ordre h, m, s, chacune une fois au plus, avec exactement une espace entre les parties ; les nombres peuvent être aussi grands que l’on veut, « 90m » est donc permis. Dans tous les autres cas, y compris pour un texte vide, la fonction doit lever une `ValueError`. N’utilisez aucune bibliothèque à part `re`.',
          it: 'Nel nostro archivio cinematografico le durate vengono annotate a mano: «45m», «1h 30m», «2m 5s». Scriva una funzione Python `seconds(text)` che converta una nota di questo tipo in secondi. Le unità possono comparire soltanto nell’ordine h, m, s, ciascuna al massimo una volta, con esattamente uno spazio tra le parti; i numeri possono essere grandi a piacere, quindi «90m» è ammesso. In tutti gli altri casi, compreso il testo vuoto, la funzione deve sollevare un `ValueError`. Non usi altre librerie oltre a `re`.',
          es: 'En nuestro archivo de cine se anotan a mano las duraciones: «45m», «1h 30m», «2m 5s». Escriba, por favor, una función de Python `seconds(text)` que convierta una nota así en segundos. Las unidades solo pueden aparecer en el orden h, m, s, cada una como mucho una vez y con exactamente un espacio entre las partes; los números pueden ser tan grandes como se quiera, de modo que «90m» está permitido. En todos los demás casos, incluido el texto vacío, la función debe lanzar un `ValueError`. No use ninguna biblioteca aparte de `re`.',
        },
        reference: paragraphs(
          {
            en: 'Each part must be an amount with a unit, and each unit must come later in “hms” than the one before:',
            de: 'Jeder Teil muss aus einer Zahl und einer Einheit bestehen, und jede Einheit muss in „hms“ weiter hinten stehen als die vorige:',
            fr: 'Chaque partie doit se composer d’un nombre et d’une unité, et chaque unité doit venir plus loin dans « hms » que la précédente :',
            it: 'Ogni parte deve essere composta da un numero e da un’unità, e ogni unità deve trovarsi in «hms» più avanti della precedente:',
            es: 'Cada parte debe constar de un número y una unidad, y cada unidad debe estar en «hms» más adelante que la anterior:',
          },
          secondsFunction,
        ),
      },
      {
        user: {
          en: 'Now for the reverse: `note(total)` writes hours, minutes and seconds, leaves out parts that are zero, and gives “0s” for 0. For which notes does `note(seconds(text))` differ from `text`, although `text` is valid? Finally, on a last line of its own, write what `note(seconds("1h 75m 80s"))` returns.',
          de: 'Nun der umgekehrte Weg: `note(total)` schreibt Stunden, Minuten und Sekunden, lässt Teile weg, die null sind, und liefert für 0 den Text „0s“. Bei welchen Notizen weicht `note(seconds(text))` von `text` ab, obwohl `text` gültig ist? Schreiben Sie zum Schluss in eine letzte Zeile, was `note(seconds("1h 75m 80s"))` ergibt.',
          fr: 'Passons à l’opération inverse : `note(total)` écrit les heures, les minutes et les secondes, omet les parties nulles et donne « 0s » pour 0. Pour quelles notes `note(seconds(text))` diffère-t-il de `text`, bien que `text` soit valide ? Indiquez enfin sur une dernière ligne ce que donne `note(seconds("1h 75m 80s"))`.',
          it: 'Ora l’operazione inversa: `note(total)` scrive ore, minuti e secondi, tralascia le parti pari a zero e per 0 dà «0s». Per quali note `note(seconds(text))` è diverso da `text`, benché `text` sia valido? Scriva infine, su un’ultima riga, che cosa dà `note(seconds("1h 75m 80s"))`.',
          es: 'Ahora la operación inversa: `note(total)` escribe horas, minutos y segundos, omite las partes que son cero y para 0 da «0s». ¿Con qué notas difiere `note(seconds(text))` de `text`, aunque `text` sea válido? Por último, indique en una última línea qué devuelve `note(seconds("1h 75m 80s"))`.',
        },
        reference: paragraphs(
          noteFunction,
          {
            en: 'It differs wherever minutes or seconds are 60 or more (“90m” becomes “1h 30m”), where a part is zero (“1h 0m” becomes “1h”), and where an amount begins with a zero (“05m” becomes “5m”); the one exception is “0s” itself.',
            de: 'Eine Abweichung gibt es überall, wo Minuten oder Sekunden 60 oder mehr betragen (aus „90m“ wird „1h 30m“), wo ein Teil null ist (aus „1h 0m“ wird „1h“) und wo eine Zahl mit einer Null beginnt (aus „05m“ wird „5m“); die einzige Ausnahme ist „0s“ selbst.',
            fr: 'Le résultat diffère partout où les minutes ou les secondes atteignent 60 ou plus (« 90m » devient « 1h 30m »), où une partie est nulle (« 1h 0m » devient « 1h ») et où un nombre commence par un zéro (« 05m » devient « 5m ») ; la seule exception est « 0s » lui-même.',
            it: 'Il risultato è diverso ogni volta che i minuti o i secondi sono 60 o più («90m» diventa «1h 30m»), che una parte è zero («1h 0m» diventa «1h») o che un numero comincia con uno zero («05m» diventa «5m»); l’unica eccezione è proprio «0s».',
            es: 'El resultado difiere siempre que los minutos o los segundos son 60 o más («90m» pasa a ser «1h 30m»), que una parte es cero («1h 0m» pasa a ser «1h») o que un número empieza por cero («05m» pasa a ser «5m»); la única excepción es el propio «0s».',
          },
          '2h 16m 20s',
        ),
        check: { kind: 'contains', parts: inEvery('2h 16m 20s') },
      },
    ],
  },
  {
    id: 1042,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'What does this Python program print, and why? Explain both lines of its output, and end your answer with the two numbers in the order in which they appear.',
            de: 'Was gibt dieses Python-Programm aus und warum? Erklären Sie beide Zeilen der Ausgabe und schließen Sie Ihre Antwort mit den beiden Zahlen in der Reihenfolge, in der sie erscheinen.',
            fr: 'Qu’affiche ce programme Python, et pourquoi ? Expliquez les deux lignes affichées et terminez votre réponse par les deux nombres dans l’ordre où ils apparaissent.',
            it: 'Che cosa stampa questo programma Python, e perché? Spieghi entrambe le righe dell’output e concluda la risposta con i due numeri nell’ordine in cui compaiono.',
            es: '¿Qué imprime este programa de Python y por qué? Explique las dos líneas de la salida y termine la respuesta con los dos números en el orden en que aparecen.',
          },
          dearPrices,
        ),
        reference: {
          en: 'The round brackets make a generator, which looks at `limit` only while it runs. At the first `sum` the limit is 5, so 9, 12 and 7 are added: 28. After that the generator is exhausted, whatever the limit; the second `sum` adds nothing at all. Output: 28, then 0',
          de: 'Die runden Klammern erzeugen einen Generator, der erst beim Durchlaufen auf `limit` zugreift. Beim ersten `sum` ist die Grenze 5, also werden 9, 12 und 7 addiert: 28. Danach ist der Generator erschöpft, gleichgültig, wie hoch die Grenze ist; das zweite `sum` addiert gar nichts. Ausgabe: 28, dann 0',
          fr: 'Les parenthèses créent un générateur, qui ne consulte `limit` que lorsqu’on le parcourt. Au premier `sum`, la limite vaut 5 : on additionne 9, 12 et 7, soit 28. Ensuite, le générateur est épuisé, quelle que soit la limite ; le second `sum` n’additionne rien du tout. Résultat : 28, puis 0',
          it: 'Le parentesi tonde creano un generatore, che legge `limit` soltanto mentre viene percorso. Al primo `sum` il limite è 5, quindi si sommano 9, 12 e 7: 28. Dopodiché il generatore è esaurito, qualunque sia il limite; il secondo `sum` non somma nulla. Output: 28, poi 0',
          es: 'Los paréntesis crean un generador, que solo consulta `limit` mientras se recorre. En el primer `sum` el límite es 5, así que se suman 9, 12 y 7: 28. Después el generador está agotado, sea cual sea el límite; el segundo `sum` no suma nada. Salida: 28 y luego 0',
        },
        check: { kind: 'number', value: 0 },
      },
      {
        user: {
          en: 'A colleague replaces the round brackets in the second line with square ones and claims that the program now prints 28 and 21. What really happens when it is run from the start? And how would you rewrite it so that it does print these two numbers, without repeating the condition?',
          de: 'Eine Kollegin ersetzt die runden Klammern in der zweiten Zeile durch eckige und behauptet, nun gebe das Programm 28 und 21 aus. Was geschieht wirklich, wenn man es von vorn laufen lässt? Und wie würden Sie es umschreiben, damit es tatsächlich diese beiden Zahlen ausgibt, ohne dass die Bedingung zweimal dasteht?',
          fr: 'Une collègue remplace les parenthèses de la deuxième ligne par des crochets et affirme que le programme affiche désormais 28 et 21. Que se passe-t-il réellement quand on l’exécute depuis le début ? Et comment le réécririez-vous pour qu’il affiche bien ces deux nombres, sans répéter la condition ?',
          it: 'Una collega sostituisce le parentesi tonde della seconda riga con parentesi quadre e sostiene che ora il programma stampa 28 e 21. Che cosa succede davvero se lo si esegue da capo? E come lo riscriverebbe perché stampi effettivamente questi due numeri, senza ripetere la condizione?',
          es: 'Una compañera sustituye los paréntesis de la segunda línea por corchetes y afirma que ahora el programa imprime 28 y 21. ¿Qué ocurre en realidad al ejecutarlo desde el principio? ¿Y cómo lo reescribiría usted para que imprima de verdad esos dos números sin repetir la condición?',
        },
        reference: paragraphs(
          {
            en: 'A list is built at once, and in line 2 there is no `limit` yet: the program stops there with a `NameError` and prints nothing. A function that takes the limit gives 28 and 21:',
            de: 'Eine Liste wird sofort gebildet, und in Zeile 2 gibt es `limit` noch nicht: Das Programm bricht dort mit einem `NameError` ab und gibt nichts aus. Eine Funktion, die die Grenze übernimmt, liefert 28 und 21:',
            fr: 'Une liste est construite immédiatement, et à la ligne 2 `limit` n’existe pas encore : le programme s’y arrête avec une `NameError` et n’affiche rien. Une fonction qui reçoit la limite donne 28 et 21 :',
            it: 'Una lista viene costruita subito, e alla riga 2 `limit` non esiste ancora: il programma si ferma lì con un `NameError` e non stampa nulla. Una funzione che riceve il limite dà 28 e 21:',
            es: 'Una lista se construye en el acto, y en la línea 2 `limit` todavía no existe: el programa se detiene ahí con un `NameError` y no imprime nada. Una función que recibe el límite da 28 y 21:',
          },
          dearPricesMended,
        ),
        check: { kind: 'contains', parts: inEvery('NameError') },
      },
    ],
  },
  {
    id: 1043,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'A neighbourhood association lends tools to its members. The query below is meant to list all members with the number of tools they still have at home, including those with none.',
            de: 'Ein Nachbarschaftsverein verleiht Werkzeug an seine Mitglieder. Die folgende Abfrage soll alle Mitglieder mit der Zahl der Werkzeuge auflisten, die sie noch zu Hause haben, auch diejenigen, die nichts mehr haben.',
            fr: 'Une association de quartier prête des outils à ses membres. La requête ci-dessous doit donner la liste de tous les membres avec le nombre d’outils qu’ils ont encore chez eux, y compris ceux qui n’en ont plus.',
            it: 'Un’associazione di quartiere presta attrezzi ai propri soci. La query seguente dovrebbe elencare tutti i soci con il numero di attrezzi che hanno ancora a casa, compresi quelli che non ne hanno più.',
            es: 'Una asociación de vecinos presta herramientas a sus socios. La consulta siguiente debería listar a todos los socios con el número de herramientas que aún tienen en casa, incluidos los que ya no tienen ninguna.',
          },
          {
            en: toolLibrary('drill', 'ladder', 'saw'),
            de: toolLibrary('Bohrmaschine', 'Leiter', 'Säge'),
            fr: toolLibrary('perceuse', 'échelle', 'scie'),
            it: toolLibrary('trapano', 'scala', 'sega'),
            es: toolLibrary('taladro', 'escalera', 'sierra'),
          },
          faultyQuery,
          {
            en: 'Which rows does it return as it stands? Why are some members missing? Give a query that does what is wanted, along with the rows it returns.',
            de: 'Welche Zeilen liefert sie in dieser Form? Warum fehlen Mitglieder? Geben Sie eine Abfrage an, die das Gewünschte leistet, und die Zeilen, die sie liefert.',
            fr: 'Quelles lignes renvoie-t-elle en l’état ? Pourquoi manque-t-il des membres ? Donnez une requête qui fait ce qui est demandé, ainsi que les lignes qu’elle renvoie.',
            it: 'Quali righe restituisce così com’è? Perché mancano dei soci? Indichi una query che faccia quanto richiesto e le righe che restituisce.',
            es: '¿Qué filas devuelve tal como está? ¿Por qué faltan socios? Dé una consulta que haga lo que se pide e indique las filas que devuelve.',
          },
        ),
        reference: paragraphs(
          {
            en: 'It returns Emil 2 and Clara 1. For members without loans the left join gives NULL in `returned`, and the `WHERE` drops those rows; Nora’s only loan is returned, so she goes as well. The condition belongs in the `ON`, and `COUNT(*)` must become `COUNT(loans.id)`, because otherwise the row of NULLs is counted as one.',
            de: 'Sie liefert Emil 2 und Clara 1. Bei Mitgliedern ohne Ausleihen ergibt der Left Join in `returned` NULL, und das `WHERE` lässt diese Zeilen weg; Noras einzige Ausleihe ist zurückgegeben, also fällt auch sie weg. Die Bedingung gehört in das `ON`, und aus `COUNT(*)` muss `COUNT(loans.id)` werden, denn sonst zählt die Zeile aus lauter NULL als eine.',
            fr: 'Elle renvoie Emil 2 et Clara 1. Pour les membres sans emprunt, la jointure gauche donne NULL dans `returned`, et le `WHERE` écarte ces lignes ; l’unique emprunt de Nora est rendu, elle disparaît donc aussi. La condition doit passer dans le `ON`, et `COUNT(*)` doit devenir `COUNT(loans.id)`, sans quoi la ligne de NULL compte pour un.',
            it: 'Restituisce Emil 2 e Clara 1. Per i soci senza prestiti la left join dà NULL in `returned`, e il `WHERE` scarta quelle righe; l’unico prestito di Nora è stato restituito, quindi sparisce anche lei. La condizione va spostata nell’`ON`, e `COUNT(*)` deve diventare `COUNT(loans.id)`, altrimenti la riga di soli NULL conta come uno.',
            es: 'Devuelve Emil 2 y Clara 1. En los socios sin préstamos, el left join da NULL en `returned`, y el `WHERE` descarta esas filas; el único préstamo de Nora está devuelto, así que ella también desaparece. La condición debe ir en el `ON`, y `COUNT(*)` tiene que pasar a ser `COUNT(loans.id)`, porque si no la fila de NULL cuenta como uno.',
          },
          mendedQuery,
          'Emil 2, Clara 1, Nora 0, Bruno 0',
        ),
      },
      {
        user: {
          en: 'Now the committee only wants to see members who have more tools at home than the average of all members, counting those with none. Extend your query accordingly and name the members it finds. What would go wrong with the average if you had left the `WHERE` of the original in place? End your answer with the correct average as a decimal number.',
          de: 'Nun möchte der Vorstand nur Mitglieder sehen, die mehr Werkzeuge zu Hause haben als der Durchschnitt aller Mitglieder, wobei auch die mitzählen, die keines haben. Erweitern Sie Ihre Abfrage entsprechend und nennen Sie die gefundenen Mitglieder. Was wäre am Durchschnitt falsch, wenn das ursprüngliche `WHERE` stehen geblieben wäre? Schließen Sie Ihre Antwort mit dem richtigen Durchschnitt als Dezimalzahl.',
          fr: 'Le comité ne veut désormais voir que les membres qui ont chez eux plus d’outils que la moyenne de tous les membres, y compris ceux qui n’en ont aucun. Complétez votre requête en conséquence et nommez les membres trouvés. En quoi la moyenne serait-elle faussée si le `WHERE` d’origine était resté en place ? Terminez votre réponse par la moyenne correcte, sous forme de nombre décimal.',
          it: 'Ora il comitato vuole vedere soltanto i soci che hanno a casa più attrezzi della media di tutti i soci, contando anche chi non ne ha. Estenda la query di conseguenza e indichi i soci trovati. Che cosa ci sarebbe di sbagliato nella media se il `WHERE` originale fosse rimasto al suo posto? Concluda la risposta con la media corretta, come numero decimale.',
          es: 'Ahora la junta solo quiere ver a los socios que tienen en casa más herramientas que la media de todos los socios, contando también a los que no tienen ninguna. Amplíe su consulta en consecuencia y nombre a los socios encontrados. ¿Qué fallaría en la media si se hubiera dejado el `WHERE` original? Termine la respuesta con la media correcta en forma de número decimal.',
        },
        reference: paragraphs(aboveAverageQuery, {
          en: 'It finds Emil and Clara. With the original `WHERE` only Emil and Clara would enter the average, which would be 3 / 2 = 1.5, and Clara would no longer be found. The right average is (2 + 1 + 0 + 0) / 4 = 0.75',
          de: 'Sie findet Emil und Clara. Mit dem ursprünglichen `WHERE` gingen nur Emil und Clara in den Durchschnitt ein; er läge bei 3 / 2 = 1,5, und Clara würde nicht mehr gefunden. Richtig ist der Durchschnitt (2 + 1 + 0 + 0) / 4 = 0,75',
          fr: 'Elle trouve Emil et Clara. Avec le `WHERE` d’origine, seuls Emil et Clara entreraient dans la moyenne, qui serait de 3 / 2 = 1,5, et Clara ne serait plus trouvée. La moyenne correcte est (2 + 1 + 0 + 0) / 4 = 0,75',
          it: 'Trova Emil e Clara. Con il `WHERE` originale entrerebbero nella media soltanto Emil e Clara: sarebbe 3 / 2 = 1,5, e Clara non verrebbe più trovata. La media corretta è (2 + 1 + 0 + 0) / 4 = 0,75',
          es: 'Encuentra a Emil y a Clara. Con el `WHERE` original solo entrarían en la media Emil y Clara; sería 3 / 2 = 1,5, y ya no se encontraría a Clara. La media correcta es (2 + 1 + 0 + 0) / 4 = 0,75',
        }),
        check: { kind: 'number', value: 0.75 },
      },
    ],
  },
  {
    id: 1044,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'The file `stations.csv` holds station, time and temperature:',
            de: 'Die Datei `stations.csv` enthält Station, Uhrzeit und Temperatur:',
            fr: 'Le fichier `stations.csv` contient la station, l’heure et la température :',
            it: 'Il file `stations.csv` contiene stazione, ora e temperatura:',
            es: 'El archivo `stations.csv` contiene estación, hora y temperatura:',
          },
          stationsFile,
          {
            en: 'Give a single command line with `awk` and `sort` that prints each station’s highest value in the form `station;value`, the warmest station first. It must also work for stations where the temperature never rises above zero. Add the output for these six lines.',
            de: 'Geben Sie eine einzige Befehlszeile mit `awk` und `sort` an, die den höchsten Wert jeder Station in der Form `Station;Wert` ausgibt, die wärmste Station zuerst. Sie muss auch für Stationen stimmen, an denen es nie über null Grad geht. Fügen Sie die Ausgabe für diese sechs Zeilen hinzu.',
            fr: 'Donnez une seule ligne de commande, avec `awk` et `sort`, qui affiche la valeur la plus élevée de chaque station sous la forme `station;valeur`, la station la plus chaude en premier. Elle doit aussi fonctionner pour les stations où il ne fait jamais plus de zéro degré. Ajoutez le résultat pour ces six lignes.',
            it: 'Indichi una sola riga di comando, con `awk` e `sort`, che stampi il valore più alto di ogni stazione nella forma `stazione;valore`, cominciando dalla stazione più calda. Deve essere corretta anche per le stazioni in cui non si supera mai lo zero. Aggiunga l’output per queste sei righe.',
            es: 'Dé una sola línea de comandos, con `awk` y `sort`, que imprima el valor más alto de cada estación en la forma `estación;valor`, empezando por la estación más cálida. También debe ser correcta para las estaciones en las que nunca se superan los cero grados. Añada la salida para estas seis líneas.',
          },
        ),
        reference: paragraphs(
          highestCommand,
          {
            en: 'The test `!($1 in max)` matters: a maximum that started at 0 would be wrong for C30.',
            de: 'Auf die Bedingung `!($1 in max)` kommt es an: Ein Höchstwert, der bei 0 anfängt, wäre für C30 falsch.',
            fr: 'La condition `!($1 in max)` est essentielle : un maximum qui partirait de 0 serait faux pour C30.',
            it: 'La condizione `!($1 in max)` è essenziale: un massimo che partisse da 0 sarebbe sbagliato per C30.',
            es: 'La condición `!($1 in max)` es esencial: un máximo que empezara en 0 sería erróneo para C30.',
          },
          codeBlock(
            'text',
            `B07;11.0
A12;1.5
C30;-6.5`,
          ),
        ),
        check: { kind: 'contains', parts: inEvery('B07;11.0', 'A12;1.5', 'C30;-6.5') },
      },
      {
        user: paragraphs(
          {
            en: 'Since then, these lines have been added to the file:',
            de: 'Inzwischen sind diese Zeilen zur Datei hinzugekommen:',
            fr: 'Entre-temps, ces lignes ont été ajoutées au fichier :',
            it: 'Nel frattempo al file si sono aggiunte queste righe:',
            es: 'Entretanto se han añadido estas líneas al archivo:',
          },
          laterStations,
          {
            en: 'What does your command make of decimal commas and of a missing value? Change it so that commas are understood, missing values are skipped and the output always has a decimal point, and show the output for all nine lines.',
            de: 'Was macht Ihr Befehl aus Dezimalkommas und aus einem fehlenden Wert? Ändern Sie ihn so, dass Kommas verstanden und fehlende Werte übergangen werden und die Ausgabe immer einen Dezimalpunkt hat, und zeigen Sie die Ausgabe für alle neun Zeilen.',
            fr: 'Que fait votre commande des virgules décimales et d’une valeur manquante ? Modifiez-la pour que les virgules soient comprises, que les valeurs manquantes soient ignorées et que le résultat comporte toujours un point décimal, puis montrez le résultat pour les neuf lignes.',
            it: 'Come tratta il Suo comando le virgole decimali e un valore mancante? Lo modifichi in modo che le virgole siano riconosciute, i valori mancanti saltati e l’output abbia sempre il punto decimale, e mostri l’output per tutte e nove le righe.',
            es: '¿Qué hace su comando con las comas decimales y con un valor ausente? Modifíquelo para que entienda las comas, pase por alto los valores ausentes y escriba siempre un punto decimal, y muestre la salida para las nueve líneas.',
          },
        ),
        reference: paragraphs(
          {
            en: 'A field such as “1,8” is not a number to awk, so it is compared as text, character by character, which is right only by chance (“1,8” loses against “1.5”). An empty field would become a station’s maximum if it came first.',
            de: 'Ein Feld wie „1,8“ ist für awk keine Zahl, es wird also als Text verglichen, Zeichen für Zeichen, was nur zufällig stimmt („1,8“ unterliegt „1.5“). Ein leeres Feld würde zum Höchstwert einer Station, wenn es als Erstes käme.',
            fr: 'Pour awk, un champ comme « 1,8 » n’est pas un nombre ; il est donc comparé comme un texte, caractère par caractère, ce qui n’est juste que par hasard (« 1,8 » perd contre « 1.5 »). Un champ vide deviendrait le maximum d’une station s’il venait en premier.',
            it: 'Per awk un campo come «1,8» non è un numero e viene quindi confrontato come testo, carattere per carattere, il che è giusto solo per caso («1,8» perde contro «1.5»). Un campo vuoto diventerebbe il massimo di una stazione se venisse per primo.',
            es: 'Para awk, un campo como «1,8» no es un número, así que se compara como texto, carácter por carácter, lo que solo acierta por casualidad («1,8» pierde frente a «1.5»). Un campo vacío se convertiría en el máximo de una estación si llegara el primero.',
          },
          highestWithCommas,
          codeBlock(
            'text',
            `B07;12.5
A12;1.8
C30;-6.5`,
          ),
        ),
        check: { kind: 'contains', parts: inEvery('B07;12.5', 'A12;1.8', 'C30;-6.5') },
      },
    ],
  },
  {
    id: 1045,
    category: 'coding',
    turns: [
      {
        user: paragraphs(
          {
            en: 'A swimming pool keeps the times when it is staffed as pairs of minutes since midnight. This function is meant to merge overlapping pairs:',
            de: 'Ein Schwimmbad speichert die Zeiten, in denen Personal da ist, als Paare von Minuten seit Mitternacht. Diese Funktion soll überlappende Paare zusammenfassen:',
            fr: 'Une piscine enregistre les heures de présence du personnel sous forme de paires de minutes depuis minuit. Cette fonction doit fusionner les paires qui se chevauchent :',
            it: 'Una piscina registra gli orari in cui c’è il personale come coppie di minuti a partire da mezzanotte. Questa funzione dovrebbe unire le coppie che si sovrappongono:',
            es: 'Una piscina guarda las horas en que hay personal como pares de minutos desde la medianoche. Esta función debería unir los pares que se solapan:',
          },
          faultyMerge,
          {
            en: 'Three things are wrong with it: one wrong result, one crash and one side effect. Describe each with an input that demonstrates it, and give a correct version. Include `[[540, 700], [560, 600], [650, 720]]` among your examples, and end your answer with the number of staffed minutes that the faulty function loses there.',
            de: 'Dreierlei ist daran verkehrt: ein falsches Ergebnis, ein Absturz und eine Nebenwirkung. Nennen Sie jedes davon mit einer Eingabe, die es zeigt, und geben Sie eine richtige Fassung an. Nehmen Sie `[[540, 700], [560, 600], [650, 720]]` unter Ihre Beispiele auf und schließen Sie Ihre Antwort mit der Zahl der Minuten, die der fehlerhaften Funktion dabei verloren gehen.',
            fr: 'Trois choses n’y vont pas : un résultat faux, un plantage et un effet de bord. Décrivez chacune avec une entrée qui la met en évidence et donnez une version correcte. Faites figurer `[[540, 700], [560, 600], [650, 720]]` parmi vos exemples et terminez votre réponse par le nombre de minutes que la fonction défectueuse y perd.',
            it: 'Ci sono tre cose che non vanno: un risultato sbagliato, un arresto anomalo e un effetto collaterale. Indichi ciascuna con un input che la mostri e scriva una versione corretta. Fra gli esempi includa anche `[[540, 700], [560, 600], [650, 720]]` e concluda la risposta con il numero di minuti che la funzione difettosa perde in quel caso.',
            es: 'Tiene tres fallos: un resultado erróneo, un error de ejecución y un efecto secundario. Describa cada uno con una entrada que lo ponga de manifiesto y dé una versión correcta. Incluya entre sus ejemplos `[[540, 700], [560, 600], [650, 720]]` y termine la respuesta con el número de minutos que pierde ahí la función defectuosa.',
          },
        ),
        reference: paragraphs(
          {
            en: 'Wrong result: a pair inside another one shortens it, because the end is overwritten instead of taking the later one. Crash: for `[]`, `spans[0]` raises an `IndexError`. Side effect: `sort` reorders the caller’s list, and the caller’s inner lists are changed as well.',
            de: 'Falsches Ergebnis: Ein Paar, das in einem anderen liegt, verkürzt dieses, weil das Ende überschrieben wird, auch wenn das bisherige später liegt. Absturz: Bei `[]` löst `spans[0]` einen `IndexError` aus. Nebenwirkung: `sort` ordnet die Liste des Aufrufers um, und auch dessen innere Listen werden verändert.',
            fr: 'Résultat faux : une paire contenue dans une autre la raccourcit, car la fin est écrasée alors qu’il faudrait garder la plus tardive. Plantage : pour `[]`, `spans[0]` lève une `IndexError`. Effet de bord : `sort` réordonne la liste de l’appelant, dont les listes internes sont modifiées elles aussi.',
            it: 'Risultato sbagliato: una coppia contenuta in un’altra la accorcia, perché la fine viene sovrascritta anziché conservare quella più tarda. Arresto: con `[]`, `spans[0]` solleva un `IndexError`. Effetto collaterale: `sort` riordina la lista del chiamante, e anche le sue liste interne vengono modificate.',
            es: 'Resultado erróneo: un par contenido en otro lo acorta, porque se sobrescribe el final en lugar de conservar el más tardío. Error de ejecución: con `[]`, `spans[0]` lanza un `IndexError`. Efecto secundario: `sort` reordena la lista de quien llama, y también se modifican sus listas internas.',
          },
          mendedMerge,
          {
            en: 'The example gives `[[540, 600], [650, 720]]`, that is 130 minutes, instead of `[[540, 720]]`, that is 180. Minutes lost: 50',
            de: 'Das Beispiel ergibt `[[540, 600], [650, 720]]`, also 130 Minuten, statt `[[540, 720]]`, also 180. Verlorene Minuten: 50',
            fr: 'L’exemple donne `[[540, 600], [650, 720]]`, soit 130 minutes, au lieu de `[[540, 720]]`, soit 180. Minutes perdues : 50',
            it: 'L’esempio dà `[[540, 600], [650, 720]]`, cioè 130 minuti, invece di `[[540, 720]]`, cioè 180. Minuti persi: 50',
            es: 'El ejemplo da `[[540, 600], [650, 720]]`, es decir, 130 minutos, en vez de `[[540, 720]]`, es decir, 180. Minutos perdidos: 50',
          },
        ),
        check: { kind: 'number', value: 50 },
      },
      {
        user: {
          en: 'From now on, pairs with a break of at most 15 minutes between them are to be merged as well, and the permitted break should be easy to change. Adapt your version and follow it by hand through `[[715, 720], [540, 600], [736, 800], [610, 700]]`, pair by pair. End your answer with the number of minutes it counts as staffed.',
          de: 'Von jetzt an sollen auch Paare zusammengefasst werden, zwischen denen höchstens 15 Minuten Pause liegen, und die erlaubte Pause soll leicht zu ändern sein. Passen Sie Ihre Fassung an und spielen Sie sie mit `[[715, 720], [540, 600], [736, 800], [610, 700]]` Paar für Paar von Hand durch. Schließen Sie Ihre Antwort mit der Zahl der Minuten, die dann als besetzt gelten.',
          fr: 'Désormais, les paires séparées par une pause de 15 minutes au plus doivent aussi être fusionnées, et la pause autorisée doit être facile à modifier. Adaptez votre version et suivez-la à la main, paire par paire, sur `[[715, 720], [540, 600], [736, 800], [610, 700]]`. Terminez votre réponse par le nombre de minutes considérées alors comme couvertes.',
          it: 'D’ora in poi devono essere unite anche le coppie separate da una pausa di al massimo 15 minuti, e la pausa ammessa deve essere facile da cambiare. Adatti la Sua versione e la segua a mano, coppia per coppia, su `[[715, 720], [540, 600], [736, 800], [610, 700]]`. Concluda la risposta con il numero di minuti che risultano coperti.',
          es: 'A partir de ahora deben unirse también los pares entre los que haya una pausa de 15 minutos como máximo, y la pausa permitida debe ser fácil de cambiar. Adapte su versión y sígala a mano, par por par, con `[[715, 720], [540, 600], [736, 800], [610, 700]]`. Termine la respuesta con el número de minutos que cuentan entonces como cubiertos.',
        },
        reference: paragraphs(mergeWithGaps, {
          en: 'Sorted: 540–600, 610–700, 715–720, 736–800. The breaks are 10, 15 and 16 minutes, so the first three become one and the last stays alone: `[[540, 720], [736, 800]]`. That is 180 + 64 = 244',
          de: 'Sortiert: 540–600, 610–700, 715–720, 736–800. Die Pausen dauern 10, 15 und 16 Minuten, also werden die ersten drei Paare zu einem, und das letzte bleibt allein: `[[540, 720], [736, 800]]`. Das sind 180 + 64 = 244',
          fr: 'Dans l’ordre : 540–600, 610–700, 715–720, 736–800. Les pauses durent 10, 15 et 16 minutes ; les trois premières paires n’en font donc plus qu’une et la dernière reste seule : `[[540, 720], [736, 800]]`. Cela fait 180 + 64 = 244',
          it: 'In ordine: 540–600, 610–700, 715–720, 736–800. Le pause durano 10, 15 e 16 minuti; le prime tre coppie diventano quindi una sola e l’ultima resta a sé: `[[540, 720], [736, 800]]`. In tutto 180 + 64 = 244',
          es: 'Ordenados: 540–600, 610–700, 715–720, 736–800. Las pausas duran 10, 15 y 16 minutos, así que los tres primeros pares se convierten en uno y el último queda solo: `[[540, 720], [736, 800]]`. En total, 180 + 64 = 244',
        }),
        check: { kind: 'number', value: 244 },
      },
    ],
  },
];
