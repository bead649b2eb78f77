import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const math2: readonly ParallelQuestion[] = [
  {
    id: 1036,
    category: 'math',
    turns: [
      {
        user: fixed(
          'Suppose that the amount of caffeine in the body halves every five hours. Somebody without any caffeine in the blood drinks a coffee with 160 mg of it at eight in the morning. How many milligrams are left at six in the evening, and how many hours after the coffee are 10 mg left? End with this number of hours.',
          'Angenommen, die Menge des Koffeins im Körper halbiert sich alle fünf Stunden. Jemand ohne Koffein im Blut trinkt um acht Uhr morgens einen Kaffee mit 160 mg davon. Wie viele Milligramm sind um sechs Uhr abends noch übrig, und wie viele Stunden nach dem Kaffee sind es 10 mg? Schließen Sie mit dieser Stundenzahl.',
          'Supposons que la quantité de caféine dans le corps diminue de moitié toutes les cinq heures. Une personne sans caféine dans le sang boit à huit heures du matin un café qui en contient 160 mg. Combien de milligrammes reste-t-il à six heures du soir, et combien d’heures après le café en reste-t-il 10 mg ? Terminez par ce nombre d’heures.',
          'Supponga che la quantità di caffeina nel corpo si dimezzi ogni cinque ore. Una persona senza caffeina nel sangue beve alle otto del mattino un caffè che ne contiene 160 mg. Quanti milligrammi restano alle sei di sera, e quante ore dopo il caffè ne restano 10 mg? Concluda con questo numero di ore.',
          'Suponga que la cantidad de cafeína en el cuerpo se reduce a la mitad cada cinco horas. Una persona sin cafeína en la sangre toma a las ocho de la mañana un café que contiene 160 mg. ¿Cuántos miligramos quedan a las seis de la tarde y cuántas horas después del café quedan 10 mg? Termine con ese número de horas.',
        ),
        reference: fixed(
          'From eight to six it is 10 hours, two halvings: 160, 80, 40 mg. From 160 mg to 10 mg it takes four halvings (80, 40, 20, 10), that is 4 × 5 hours. Number of hours: 20',
          'Von acht bis sechs sind es 10 Stunden, also zwei Halbierungen: 160, 80, 40 mg. Von 160 mg auf 10 mg braucht es vier Halbierungen (80, 40, 20, 10), also 4 · 5 Stunden. Stundenzahl: 20',
          'De huit heures à dix-huit heures, il y a 10 heures, soit deux divisions par deux : 160, 80, 40 mg. Pour passer de 160 mg à 10 mg, il en faut quatre (80, 40, 20, 10), soit 4 × 5 heures. Nombre d’heures : 20',
          'Dalle otto alle diciotto ci sono 10 ore, cioè due dimezzamenti: 160, 80, 40 mg. Per passare da 160 mg a 10 mg occorrono quattro dimezzamenti (80, 40, 20, 10), cioè 4 × 5 ore. Numero di ore: 20',
          'De las ocho de la mañana a las seis de la tarde hay 10 horas, es decir, dos reducciones a la mitad: 160, 80, 40 mg. Para pasar de 160 mg a 10 mg hacen falta cuatro (80, 40, 20, 10), o sea, 4 · 5 horas. Número de horas: 20',
        ),
        check: { kind: 'number', value: 20 },
      },
      {
        user: fixed(
          'What if the same person drinks a second coffee, with 80 mg, at one in the afternoon of that day? Work out how much caffeine there is in all at eleven at night, and how many hours after that it has fallen to 5 mg. Must the two coffees be treated separately? End with the number of hours.',
          'Und wenn dieselbe Person an jenem Tag um ein Uhr mittags einen zweiten Kaffee trinkt, mit 80 mg? Berechnen Sie, wie viel Koffein um elf Uhr abends insgesamt da ist und wie viele Stunden danach es auf 5 mg gesunken ist. Muss man die beiden Kaffees dabei getrennt behandeln? Schließen Sie mit der Stundenzahl.',
          'Et si la même personne prend ce jour-là, à une heure de l’après-midi, un second café, de 80 mg ? Calculez combien il y a de caféine en tout à onze heures du soir et combien d’heures plus tard il n’y en a plus que 5 mg. Faut-il traiter les deux cafés séparément ? Terminez par le nombre d’heures.',
          'E se la stessa persona quel giorno, all’una del pomeriggio, beve un secondo caffè, con 80 mg? Calcoli quanta caffeina c’è in tutto alle undici di sera e quante ore dopo è scesa a 5 mg. Bisogna trattare i due caffè separatamente? Concluda con il numero di ore.',
          '¿Y si ese día la misma persona toma a la una de la tarde un segundo café, de 80 mg? Calcule cuánta cafeína hay en total a las once de la noche y cuántas horas después ha bajado a 5 mg. ¿Hay que tratar los dos cafés por separado? Termine con el número de horas.',
        ),
        reference: fixed(
          'At eleven, 15 hours have passed since the first coffee (three halvings: 20 mg) and 10 since the second (two halvings: 20 mg), 40 mg in all. From 40 mg to 5 mg it takes three halvings. The coffees need not be treated separately: at one o’clock 80 mg of the first are left, so from then on it is like a single dose of 160 mg. Number of hours: 15',
          'Um elf sind seit dem ersten Kaffee 15 Stunden vergangen (drei Halbierungen: 20 mg), seit dem zweiten 10 (zwei Halbierungen: 20 mg), zusammen 40 mg. Von 40 mg auf 5 mg braucht es drei Halbierungen. Getrennt behandeln muss man die Kaffees nicht: Um ein Uhr sind vom ersten noch 80 mg da, von da an ist es wie eine einzige Menge von 160 mg. Stundenzahl: 15',
          'À onze heures du soir, 15 heures se sont écoulées depuis le premier café (trois divisions par deux : 20 mg) et 10 depuis le second (deux divisions : 20 mg), soit 40 mg en tout. De 40 mg à 5 mg, il faut trois divisions par deux. Il n’est pas nécessaire de séparer les cafés : à une heure, il reste 80 mg du premier, et à partir de là tout se passe comme avec une dose unique de 160 mg. Nombre d’heures : 15',
          'Alle undici di sera sono passate 15 ore dal primo caffè (tre dimezzamenti: 20 mg) e 10 dal secondo (due dimezzamenti: 20 mg), in tutto 40 mg. Da 40 mg a 5 mg occorrono tre dimezzamenti. Non serve trattare i caffè separatamente: all’una restano 80 mg del primo, e da lì in poi è come un’unica dose di 160 mg. Numero di ore: 15',
          'A las once de la noche han pasado 15 horas desde el primer café (tres reducciones a la mitad: 20 mg) y 10 desde el segundo (dos reducciones: 20 mg), 40 mg en total. De 40 mg a 5 mg hacen falta tres reducciones a la mitad. No es necesario tratar los cafés por separado: a la una quedan 80 mg del primero, y a partir de ahí es como una única dosis de 160 mg. Número de horas: 15',
        ),
        check: { kind: 'number', value: 15 },
      },
    ],
  },
  {
    id: 1037,
    category: 'math',
    turns: [
      {
        user: fixed(
          'Two candles are both 24 cm long. The thin one burns down evenly in four hours, the thick one in six. I light them at the same moment. After how many hours is the thick one exactly twice as long as the thin one? Show the working and end with the number of hours.',
          'Zwei Kerzen sind beide 24 cm lang. Die dünne brennt gleichmäßig in vier Stunden herunter, die dicke in sechs. Ich zünde sie im selben Augenblick an. Nach wie vielen Stunden ist die dicke genau doppelt so lang wie die dünne? Zeigen Sie den Rechenweg und schließen Sie mit der Stundenzahl.',
          'Deux bougies mesurent chacune 24 cm. La fine se consume régulièrement en quatre heures, l’épaisse en six. Je les allume au même moment. Au bout de combien d’heures l’épaisse est-elle exactement deux fois plus longue que la fine ? Montrez le calcul et terminez par le nombre d’heures.',
          'Due candele sono lunghe entrambe 24 cm. Quella sottile si consuma in modo uniforme in quattro ore, quella grossa in sei. Le accendo nello stesso istante. Dopo quante ore quella grossa è lunga esattamente il doppio di quella sottile? Mostri il calcolo e concluda con il numero di ore.',
          'Dos velas miden 24 cm cada una. La delgada se consume de manera uniforme en cuatro horas; la gruesa, en seis. Las enciendo en el mismo instante. ¿Al cabo de cuántas horas mide la gruesa exactamente el doble que la delgada? Muestre el cálculo y termine con el número de horas.',
        ),
        reference: fixed(
          'After t hours the thin one is 24 − 6t cm long and the thick one 24 − 4t cm. From 24 − 4t = 2 × (24 − 6t) it follows that 8t = 24; check: 12 cm and 6 cm. Number of hours: 3',
          'Nach t Stunden ist die dünne 24 − 6t cm lang und die dicke 24 − 4t cm. Aus 24 − 4t = 2 · (24 − 6t) folgt 8t = 24; Probe: 12 cm und 6 cm. Stundenzahl: 3',
          'Au bout de t heures, la fine mesure 24 − 6t cm et l’épaisse 24 − 4t cm. De 24 − 4t = 2 × (24 − 6t) on tire 8t = 24 ; vérification : 12 cm et 6 cm. Nombre d’heures : 3',
          'Dopo t ore quella sottile è lunga 24 − 6t cm e quella grossa 24 − 4t cm. Da 24 − 4t = 2 × (24 − 6t) segue 8t = 24; verifica: 12 cm e 6 cm. Numero di ore: 3',
          'Al cabo de t horas la delgada mide 24 − 6t cm y la gruesa 24 − 4t cm. De 24 − 4t = 2 · (24 − 6t) se sigue que 8t = 24; comprobación: 12 cm y 6 cm. Número de horas: 3',
        ),
        check: { kind: 'number', value: 3 },
      },
      {
        user: fixed(
          'With two new candles of the same kinds I want both to go out at the same moment. How much later than the thick one must I light the thin one? And by how many centimetres do their lengths differ at most in the meantime? Say when this is, and end with the number of centimetres.',
          'Mit zwei neuen Kerzen derselben Sorten möchte ich, dass beide im selben Augenblick ausgehen. Wie viel später als die dicke muss ich die dünne anzünden? Und um wie viele Zentimeter unterscheiden sich ihre Längen in der Zwischenzeit höchstens? Sagen Sie, wann das ist, und schließen Sie mit der Zahl der Zentimeter.',
          'Avec deux bougies neuves des mêmes sortes, je veux que les deux s’éteignent au même moment. Combien de temps après l’épaisse dois-je allumer la fine ? Et de combien de centimètres leurs longueurs diffèrent-elles au maximum dans l’intervalle ? Dites à quel moment cela se produit et terminez par le nombre de centimètres.',
          'Con due candele nuove degli stessi tipi voglio che si spengano tutte e due nello stesso istante. Quanto tempo dopo quella grossa devo accendere quella sottile? E di quanti centimetri differiscono al massimo, nel frattempo, le loro lunghezze? Dica quando succede e concluda con il numero di centimetri.',
          'Con dos velas nuevas de los mismos tipos quiero que ambas se apaguen en el mismo instante. ¿Cuánto tiempo después que la gruesa debo encender la delgada? ¿Y en cuántos centímetros se diferencian como máximo sus longitudes mientras tanto? Diga cuándo ocurre y termine con el número de centímetros.',
        ),
        reference: fixed(
          'The thin one must be lit 6 − 4 = 2 hours later. Until then only the thick one gets shorter, so the difference grows by 4 cm an hour; afterwards the thin one gets shorter faster, and the difference shrinks by 2 cm an hour until both go out. It is greatest after two hours, at the moment when the thin one is lit: 24 cm against 16 cm. In centimetres: 8',
          'Die dünne muss 6 − 4 = 2 Stunden später angezündet werden. Bis dahin wird nur die dicke kürzer, der Unterschied wächst also um 4 cm je Stunde; danach wird die dünne schneller kürzer, und der Unterschied nimmt um 2 cm je Stunde ab, bis beide ausgehen. Am größten ist er nach zwei Stunden, in dem Augenblick, in dem die dünne angezündet wird: 24 cm gegen 16 cm. In Zentimetern: 8',
          'Il faut allumer la fine 6 − 4 = 2 heures plus tard. Jusque-là, seule l’épaisse raccourcit, la différence croît donc de 4 cm par heure ; ensuite, la fine raccourcit plus vite et la différence diminue de 2 cm par heure, jusqu’à ce que toutes deux s’éteignent. Elle est maximale au bout de deux heures, au moment où l’on allume la fine : 24 cm contre 16 cm. En centimètres : 8',
          'Quella sottile va accesa 6 − 4 = 2 ore dopo. Fino ad allora si accorcia solo quella grossa, quindi la differenza cresce di 4 cm all’ora; poi quella sottile si accorcia più in fretta e la differenza diminuisce di 2 cm all’ora, finché si spengono entrambe. È massima dopo due ore, nell’istante in cui si accende quella sottile: 24 cm contro 16 cm. In centimetri: 8',
          'Hay que encender la delgada 6 − 4 = 2 horas después. Hasta entonces solo se acorta la gruesa, así que la diferencia crece 4 cm por hora; después la delgada se acorta más deprisa y la diferencia disminuye 2 cm por hora, hasta que ambas se apagan. Es máxima al cabo de dos horas, en el momento de encender la delgada: 24 cm frente a 16 cm. En centímetros: 8',
        ),
        check: { kind: 'number', value: 8 },
      },
    ],
  },
  {
    id: 1038,
    category: 'math',
    turns: [
      {
        user: fixed(
          'Four singers and two violinists line up in one row for a photograph. In how many orders can the six people stand if the two violinists must not be next to each other? Explain how you count, and end with the number.',
          'Vier Sängerinnen und zwei Geiger stellen sich für ein Foto in einer Reihe auf. In wie vielen Reihenfolgen können die sechs stehen, wenn die beiden Geiger nicht nebeneinander sein dürfen? Erklären Sie, wie Sie zählen, und schließen Sie mit der Zahl.',
          'Quatre chanteuses et deux violonistes se mettent en rang pour une photo. De combien de façons ces six personnes peuvent-elles se ranger si les deux violonistes ne doivent pas être côte à côte ? Expliquez votre dénombrement et terminez par le nombre.',
          'Quattro cantanti e due violinisti si mettono in fila per una fotografia. In quanti ordini possono disporsi le sei persone, se i due violinisti non devono essere uno accanto all’altro? Spieghi come conta e concluda con il numero.',
          'Cuatro cantantes y dos violinistas se ponen en fila para una fotografía. ¿En cuántos órdenes pueden colocarse las seis personas si los dos violinistas no deben estar uno al lado del otro? Explique cómo cuenta y termine con el número.',
        ),
        reference: fixed(
          'The singers can be ordered in 4! = 24 ways. Between and beside them there are 5 gaps, of which the two violinists take two different ones: 5 × 4 = 20 ways. That makes 24 × 20. Number of orders: 480',
          'Die Sängerinnen lassen sich auf 4! = 24 Arten ordnen. Zwischen und neben ihnen gibt es 5 Lücken, von denen die beiden Geiger zwei verschiedene einnehmen: 5 · 4 = 20 Möglichkeiten. Das ergibt 24 · 20. Anzahl der Reihenfolgen: 480',
          'On peut ranger les chanteuses de 24 façons (4 × 3 × 2 × 1). Entre elles et à leurs côtés, il y a 5 places possibles, dont les deux violonistes occupent deux différentes : 5 × 4 = 20 possibilités. Cela fait 24 × 20. Nombre de façons : 480',
          'Le cantanti si possono ordinare in 4! = 24 modi. Tra loro e ai lati ci sono 5 spazi, di cui i due violinisti occupano due diversi: 5 × 4 = 20 possibilità. In tutto 24 × 20. Numero di ordini: 480',
          'Las cantantes pueden ordenarse de 4 · 3 · 2 · 1 = 24 maneras. Entre ellas y a los lados hay 5 huecos, de los que los dos violinistas ocupan dos distintos: 5 · 4 = 20 posibilidades. En total, 24 · 20. Número de órdenes: 480',
        ),
        check: { kind: 'number', value: 480 },
      },
      {
        user: fixed(
          'Now Ada, one of the four singers, insists on standing at one of the two ends; the violinists still must not be next to each other. How many of the orders are left? Check your result in a second way or by a plausible estimate, and end with the number.',
          'Nun besteht Ada, eine der vier Sängerinnen, darauf, an einem der beiden Enden zu stehen; die Geiger dürfen weiterhin nicht nebeneinander sein. Wie viele der Reihenfolgen bleiben? Prüfen Sie Ihr Ergebnis auf einem zweiten Weg oder durch eine einleuchtende Schätzung und schließen Sie mit der Zahl.',
          'Maintenant, Ada, l’une des quatre chanteuses, tient à se placer à l’une des deux extrémités ; les violonistes ne doivent toujours pas être côte à côte. Combien de façons reste-t-il ? Vérifiez votre résultat par une seconde méthode ou par une estimation plausible et terminez par le nombre.',
          'Ora Ada, una delle quattro cantanti, insiste per stare a una delle due estremità; i violinisti non devono comunque essere uno accanto all’altro. Quanti ordini restano? Verifichi il risultato con un secondo metodo o con una stima plausibile e concluda con il numero.',
          'Ahora Ada, una de las cuatro cantantes, insiste en estar en uno de los dos extremos; los violinistas siguen sin poder estar uno al lado del otro. ¿Cuántos órdenes quedan? Compruebe el resultado por un segundo camino o con una estimación razonable y termine con el número.',
        ),
        reference: fixed(
          'Let Ada stand at the left end. The other three singers can be ordered in 6 ways, and behind Ada there are 4 gaps for the violinists, so 4 × 3 = 12 ways: 6 × 12 = 72. The right end gives just as many. Second way: without the condition on the violinists there are 2 × 5! = 240 orders with Ada at an end; in 2 × 2 × 4! = 96 of them the violinists are next to each other; 240 − 96 = 144. Number of orders: 144',
          'Ada stehe am linken Ende. Die übrigen drei Sängerinnen lassen sich auf 6 Arten ordnen, und hinter Ada gibt es für die Geiger 4 Lücken, also 4 · 3 = 12 Möglichkeiten: 6 · 12 = 72. Das rechte Ende ergibt ebenso viele. Zweiter Weg: Ohne die Bedingung für die Geiger gibt es 2 · 5! = 240 Reihenfolgen mit Ada an einem Ende; in 2 · 2 · 4! = 96 davon stehen die Geiger nebeneinander; 240 − 96 = 144. Anzahl der Reihenfolgen: 144',
          'Plaçons Ada à l’extrémité gauche. Les trois autres chanteuses peuvent se ranger de 6 façons, et à droite d’Ada il y a 4 places possibles pour les violonistes, soit 4 × 3 = 12 possibilités : 6 × 12 = 72. L’extrémité droite en donne autant. Seconde méthode : sans la condition sur les violonistes, il y a 2 × 120 = 240 façons avec Ada à une extrémité ; dans 2 × 2 × 24 = 96 d’entre elles, les violonistes sont côte à côte ; 240 − 96 = 144. Nombre de façons : 144',
          'Mettiamo Ada all’estremità sinistra. Le altre tre cantanti si possono ordinare in 6 modi, e alla destra di Ada ci sono 4 spazi per i violinisti, cioè 4 × 3 = 12 possibilità: 6 × 12 = 72. L’estremità destra ne dà altrettanti. Secondo metodo: senza la condizione sui violinisti ci sono 2 × 120 = 240 ordini con Ada a un’estremità; in 2 × 2 × 24 = 96 di questi i violinisti sono uno accanto all’altro; 240 − 96 = 144. Numero di ordini: 144',
          'Supongamos que Ada está en el extremo izquierdo. Las otras tres cantantes pueden ordenarse de 6 maneras, y a la derecha de Ada hay 4 huecos para los violinistas, es decir, 4 · 3 = 12 posibilidades: 6 · 12 = 72. El extremo derecho da otras tantas. Segundo camino: sin la condición sobre los violinistas hay 2 · 120 = 240 órdenes con Ada en un extremo; en 2 · 2 · 24 = 96 de ellos los violinistas están uno al lado del otro; 240 − 96 = 144. Número de órdenes: 144',
        ),
        check: { kind: 'number', value: 144 },
      },
    ],
  },
  {
    id: 1039,
    category: 'math',
    turns: [
      {
        user: fixed(
          'A square floor is laid with white tiles, n in each row and each column, and framed by a border of grey tiles of the same size, one tile wide, corners included. Find a formula for the number of grey tiles and explain it with the picture rather than with examples. How many grey tiles are there for n = 12? End with this number.',
          'Ein quadratischer Boden ist mit weißen Fliesen belegt, n in jeder Reihe und jeder Spalte, und von einem Rand aus gleich großen grauen Fliesen eingefasst, eine Fliese breit, die Ecken eingeschlossen. Finden Sie eine Formel für die Anzahl der grauen Fliesen und erklären Sie sie am Bild statt an Beispielen. Wie viele graue Fliesen sind es für n = 12? Schließen Sie mit dieser Zahl.',
          'Un sol carré est couvert de carreaux blancs, n par rangée et n par colonne, et entouré d’une bordure de carreaux gris de même taille, large d’un carreau, coins compris. Trouvez une formule donnant le nombre de carreaux gris et expliquez-la par la figure plutôt que par des exemples. Combien y a-t-il de carreaux gris pour n = 12 ? Terminez par ce nombre.',
          'Un pavimento quadrato è coperto di piastrelle bianche, n in ogni riga e in ogni colonna, ed è incorniciato da un bordo di piastrelle grigie della stessa misura, largo una piastrella, angoli compresi. Trovi una formula per il numero di piastrelle grigie e la spieghi con la figura anziché con esempi. Quante piastrelle grigie ci sono per n = 12? Concluda con questo numero.',
          'Un suelo cuadrado está cubierto de baldosas blancas, n en cada fila y en cada columna, y rodeado por un borde de baldosas grises del mismo tamaño, de una baldosa de ancho, esquinas incluidas. Halle una fórmula para el número de baldosas grises y explíquela con la figura en lugar de con ejemplos. ¿Cuántas baldosas grises hay para n = 12? Termine con ese número.',
        ),
        reference: fixed(
          'Along each of the four sides lie n grey tiles, and at each of the four corners one more: 4n + 4. Or: the whole is a square of side n + 2, and (n + 2)² − n² = 4n + 4. For n = 12: 52',
          'An jeder der vier Seiten liegen n graue Fliesen, und an jeder der vier Ecken kommt eine dazu: 4n + 4. Oder: Das Ganze ist ein Quadrat der Seite n + 2, und (n + 2)² − n² = 4n + 4. Für n = 12: 52',
          'Le long de chacun des quatre côtés se trouvent n carreaux gris, et un de plus à chacun des quatre coins : 4n + 4. Ou encore : l’ensemble est un carré de côté n + 2, et (n + 2)² − n² = 4n + 4. Pour n = 12 : 52',
          'Lungo ciascuno dei quattro lati ci sono n piastrelle grigie, e una in più a ciascuno dei quattro angoli: 4n + 4. Oppure: l’insieme è un quadrato di lato n + 2, e (n + 2)² − n² = 4n + 4. Per n = 12: 52',
          'A lo largo de cada uno de los cuatro lados hay n baldosas grises, y una más en cada una de las cuatro esquinas: 4n + 4. O bien: el conjunto es un cuadrado de lado n + 2, y (n + 2)² − n² = 4n + 4. Para n = 12: 52',
        ),
        check: { kind: 'number', value: 52 },
      },
      {
        user: fixed(
          'From which value of n onwards are there more white tiles than grey ones? Prove that this holds for every larger n, and show that there is no n for which there are exactly as many white tiles as grey ones. End with the smallest n for which the white ones prevail.',
          'Von welchem n an gibt es mehr weiße Fliesen als graue? Beweisen Sie, dass es für jedes größere n so bleibt, und zeigen Sie, dass es bei keinem n gleich viele weiße und graue Fliesen sind. Schließen Sie mit dem kleinsten n, bei dem die weißen überwiegen.',
          'À partir de quel n y a-t-il plus de carreaux blancs que de gris ? Démontrez que cela reste vrai pour tout n plus grand et montrez qu’il n’existe aucun n pour lequel il y ait exactement autant de blancs que de gris. Terminez par le plus petit n pour lequel les blancs l’emportent.',
          'A partire da quale n ci sono più piastrelle bianche che grigie? Dimostri che per ogni n più grande resta così e mostri che non esiste alcun n per il quale le bianche siano esattamente tante quante le grigie. Concluda con il più piccolo n per il quale prevalgono le bianche.',
          '¿A partir de qué n hay más baldosas blancas que grises? Demuestre que sigue siendo así para todo n mayor y muestre que no existe ningún n para el que haya exactamente tantas blancas como grises. Termine con el menor n para el que predominan las blancas.',
        ),
        reference: fixed(
          'n² > 4n + 4 means (n − 2)² > 8, that is n − 2 > √8 ≈ 2.83 for n of at least 2 (for n = 1 there are 1 white and 8 grey tiles). This holds from n − 2 = 3 on, and for every larger n, since (n − 2)² keeps growing. Equality would need (n − 2)² = 8, but 8 is not a square number. Smallest n with more white tiles: 5',
          'n² > 4n + 4 bedeutet (n − 2)² > 8, also n − 2 > √8 ≈ 2,83 für n ab 2 (für n = 1 sind es 1 weiße und 8 graue Fliesen). Das gilt ab n − 2 = 3 und für jedes größere n, da (n − 2)² weiter wächst. Gleichheit würde (n − 2)² = 8 verlangen, aber 8 ist keine Quadratzahl. Kleinstes n mit mehr weißen Fliesen: 5',
          'n² > 4n + 4 équivaut à (n − 2)² > 8, donc à n − 2 > √8 ≈ 2,83 pour n au moins égal à 2 (pour n = 1, il y a 1 carreau blanc et 8 gris). C’est vrai à partir de n − 2 = 3 et pour tout n plus grand, puisque (n − 2)² continue de croître. L’égalité exigerait (n − 2)² = 8, or 8 n’est pas un carré parfait. Plus petit n avec davantage de blancs : 5',
          'n² > 4n + 4 significa (n − 2)² > 8, cioè n − 2 > √8 ≈ 2,83 per n almeno uguale a 2 (per n = 1 ci sono 1 piastrella bianca e 8 grigie). Vale da n − 2 = 3 in poi e per ogni n più grande, perché (n − 2)² continua a crescere. L’uguaglianza richiederebbe (n − 2)² = 8, ma 8 non è un quadrato perfetto. Il più piccolo n con più piastrelle bianche: 5',
          'n² > 4n + 4 equivale a (n − 2)² > 8, es decir, a n − 2 > √8 ≈ 2,83 para n a partir de 2 (para n = 1 hay 1 baldosa blanca y 8 grises). Se cumple desde n − 2 = 3 y para todo n mayor, pues (n − 2)² sigue creciendo. La igualdad exigiría (n − 2)² = 8, pero 8 no es un cuadrado perfecto. El menor n con más baldosas blancas: 5',
        ),
        check: { kind: 'number', value: 5 },
      },
    ],
  },
  {
    id: 1040,
    category: 'math',
    turns: [
      {
        user: fixed(
          'Two villages lie 72 km apart on the same road. Nora sets out from the first at 8:00 and cycles towards the second at 16 km/h; Luis sets out from the second at 9:00 and cycles towards her at 24 km/h. At what time do they meet, and how far from Nora’s village? End with this distance in kilometres.',
          'Zwei Dörfer liegen an derselben Straße 72 km voneinander entfernt. Nora bricht um 8:00 Uhr im ersten auf und radelt mit 16 km/h auf das zweite zu; Luis bricht um 9:00 Uhr im zweiten auf und radelt ihr mit 24 km/h entgegen. Um wie viel Uhr treffen sie sich, und wie weit von Noras Dorf? Schließen Sie mit dieser Entfernung in Kilometern.',
          'Deux villages sont situés sur la même route, à 72 km l’un de l’autre. Nora part du premier à 8 h et roule à vélo vers le second à 16 km/h ; Luis part du second à 9 h et roule à sa rencontre à 24 km/h. À quelle heure se croisent-ils, et à quelle distance du village de Nora ? Terminez par cette distance en kilomètres.',
          'Due paesi si trovano sulla stessa strada, a 72 km l’uno dall’altro. Nora parte dal primo alle 8:00 e pedala verso il secondo a 16 km/h; Luis parte dal secondo alle 9:00 e le va incontro in bicicletta a 24 km/h. A che ora si incontrano, e a che distanza dal paese di Nora? Concluda con questa distanza in chilometri.',
          'Dos pueblos están en la misma carretera, a 72 km uno del otro. Nora sale del primero a las 8:00 y va en bicicleta hacia el segundo a 16 km/h; Luis sale del segundo a las 9:00 y va a su encuentro, también en bicicleta, a 24 km/h. ¿A qué hora se encuentran y a qué distancia del pueblo de Nora? Termine con esa distancia en kilómetros.',
        ),
        reference: fixed(
          'At 9:00 Nora has covered 16 km, so 56 km lie between them, and these shrink by 16 + 24 = 40 km an hour: 56/40 = 1.4 hours, that is 84 minutes. They meet at 10:24. Nora has then been riding for 2.4 hours: 2.4 × 16. Distance in kilometres: 38.4',
          'Um 9:00 Uhr hat Nora 16 km zurückgelegt, zwischen beiden liegen also noch 56 km, die je Stunde um 16 + 24 = 40 km schrumpfen: 56/40 = 1,4 Stunden, das sind 84 Minuten. Sie treffen sich um 10:24 Uhr. Nora ist dann 2,4 Stunden unterwegs: 2,4 · 16. Entfernung in Kilometern: 38,4',
          'À 9 h, Nora a parcouru 16 km ; il reste donc 56 km entre eux, qui diminuent de 16 + 24 = 40 km par heure : 56/40 = 1,4 heure, soit 84 minutes. Ils se croisent à 10 h 24. Nora roule alors depuis 2,4 heures : 2,4 × 16. Distance en kilomètres : 38,4',
          'Alle 9:00 Nora ha percorso 16 km, quindi tra i due ci sono ancora 56 km, che diminuiscono di 16 + 24 = 40 km all’ora: 56/40 = 1,4 ore, cioè 84 minuti. Si incontrano alle 10:24. Nora a quel punto pedala da 2,4 ore: 2,4 × 16. Distanza in chilometri: 38,4',
          'A las 9:00 Nora ha recorrido 16 km, así que quedan 56 km entre los dos, que disminuyen 16 + 24 = 40 km por hora: 56/40 = 1,4 horas, es decir, 84 minutos. Se encuentran a las 10:24. Nora lleva entonces 2,4 horas pedaleando: 2,4 · 16. Distancia en kilómetros: 38,4',
        ),
        check: { kind: 'number', value: 38.4 },
      },
      {
        user: fixed(
          'Both set out at the same times as before, and Nora keeps her speed. How fast would Luis have to ride for them to meet exactly half-way? And is there a speed at which they would meet only 15 km from Nora’s village? End with his speed for the meeting half-way, in kilometres per hour.',
          'Beide brechen zu denselben Zeiten auf wie zuvor, und Nora behält ihre Geschwindigkeit bei. Wie schnell müsste Luis fahren, damit sie sich genau auf halbem Weg treffen? Und gibt es eine Geschwindigkeit, bei der sie sich nur 15 km von Noras Dorf entfernt treffen würden? Schließen Sie mit seiner Geschwindigkeit für das Treffen auf halbem Weg, in Kilometern pro Stunde.',
          'Tous deux partent aux mêmes heures qu’auparavant, et Nora garde sa vitesse. À quelle vitesse Luis devrait-il rouler pour qu’ils se croisent exactement à mi-chemin ? Et existe-t-il une vitesse à laquelle ils se croiseraient à 15 km seulement du village de Nora ? Terminez par sa vitesse pour la rencontre à mi-chemin, en kilomètres par heure.',
          'Tutti e due partono alle stesse ore di prima e Nora mantiene la sua velocità. A che velocità dovrebbe andare Luis perché si incontrino esattamente a metà strada? Ed esiste una velocità con cui si incontrerebbero ad appena 15 km dal paese di Nora? Concluda con la sua velocità per l’incontro a metà strada, in chilometri all’ora.',
          'Los dos salen a las mismas horas que antes y Nora mantiene su velocidad. ¿A qué velocidad tendría que ir Luis para que se encontraran exactamente a mitad de camino? ¿Y existe una velocidad con la que se encontrarían a solo 15 km del pueblo de Nora? Termine con la velocidad de Luis para el encuentro a mitad de camino, en kilómetros por hora.',
        ),
        reference: fixed(
          'Half-way is 36 km; Nora gets there after 36/16 = 2.25 hours, at 10:15. Luis then has 1.25 hours for his 36 km: 36/1.25 = 28.8. No speed is enough for 15 km: Nora passes that point before 9:00, when Luis has not even set out. Speed in kilometres per hour: 28.8',
          'Auf halbem Weg sind es 36 km; dort ist Nora nach 36/16 = 2,25 Stunden, um 10:15 Uhr. Luis hat bis dahin 1,25 Stunden für seine 36 km: 36/1,25 = 28,8. Für 15 km reicht keine Geschwindigkeit: Diese Stelle passiert Nora vor 9:00 Uhr, wenn Luis noch gar nicht aufgebrochen ist. Geschwindigkeit in Kilometern pro Stunde: 28,8',
          'À mi-chemin, il y a 36 km ; Nora y arrive au bout de 36/16 = 2,25 heures, à 10 h 15. Luis dispose alors de 1,25 heure pour ses 36 km : 36/1,25 = 28,8. Pour 15 km, aucune vitesse ne suffit : Nora passe à cet endroit avant 9 h, alors que Luis n’est même pas parti. Vitesse en kilomètres par heure : 28,8',
          'Metà strada sono 36 km; Nora ci arriva dopo 36/16 = 2,25 ore, alle 10:15. Luis ha quindi 1,25 ore per i suoi 36 km: 36/1,25 = 28,8. Per 15 km non basta nessuna velocità: Nora passa da quel punto prima delle 9:00, quando Luis non è ancora partito. Velocità in chilometri all’ora: 28,8',
          'La mitad del camino son 36 km; Nora llega allí al cabo de 36/16 = 2,25 horas, a las 10:15. Luis dispone entonces de 1,25 horas para sus 36 km: 36/1,25 = 28,8. Para 15 km no basta ninguna velocidad: Nora pasa por ese punto antes de las 9:00, cuando Luis ni siquiera ha salido. Velocidad en kilómetros por hora: 28,8',
        ),
        check: { kind: 'number', value: 28.8 },
      },
    ],
  },
];
