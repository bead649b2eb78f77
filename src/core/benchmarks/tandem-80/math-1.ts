import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const math1: readonly ParallelQuestion[] = [
  {
    id: 1031,
    category: 'math',
    turns: [
      {
        user: fixed(
          'A ladder 6.5 m long leans against a vertical wall; its foot stands on level ground, 2.5 m from the wall. How high up the wall does it reach? Show the working and end with the number of metres.',
          'Eine 6,5 m lange Leiter lehnt an einer senkrechten Wand; ihr Fuß steht auf ebenem Boden, 2,5 m von der Wand entfernt. In welcher Höhe berührt sie die Wand? Zeigen Sie den Rechenweg und schließen Sie mit der Zahl der Meter.',
          'Une échelle de 6,5 m est appuyée contre un mur vertical ; son pied repose sur un sol plat, à 2,5 m du mur. À quelle hauteur touche-t-elle le mur ? Montrez le calcul et terminez par le nombre de mètres.',
          'Una scala lunga 6,5 m è appoggiata a una parete verticale; il suo piede è su un terreno piano, a 2,5 m dalla parete. A che altezza tocca la parete? Mostri il calcolo e concluda con il numero di metri.',
          'Una escalera de 6,5 m de largo está apoyada en una pared vertical; su pie descansa sobre un suelo llano, a 2,5 m de la pared. ¿A qué altura toca la pared? Muestre el cálculo y termine con el número de metros.',
        ),
        reference: fixed(
          'Wall, ground and ladder form a right-angled triangle with the ladder as hypotenuse: h² = 6.5² − 2.5² = 42.25 − 6.25 = 36. Height in metres: 6',
          'Wand, Boden und Leiter bilden ein rechtwinkliges Dreieck mit der Leiter als Hypotenuse: h² = 6,5² − 2,5² = 42,25 − 6,25 = 36. Höhe in Metern: 6',
          'Le mur, le sol et l’échelle forment un triangle rectangle dont l’échelle est l’hypoténuse : h² = 6,5² − 2,5² = 42,25 − 6,25 = 36. Hauteur en mètres : 6',
          'Parete, terreno e scala formano un triangolo rettangolo con la scala come ipotenusa: h² = 6,5² − 2,5² = 42,25 − 6,25 = 36. Altezza in metri: 6',
          'La pared, el suelo y la escalera forman un triángulo rectángulo cuya hipotenusa es la escalera: h² = 6,5² − 2,5² = 42,25 − 6,25 = 36. Altura en metros: 6',
        ),
        check: { kind: 'number', value: 6 },
      },
      {
        user: fixed(
          'The foot slides a further 80 cm away from the wall. “Then the top has come down by 80 cm too,” says the painter next to it. By how much has it really come down, and why need the two distances not be equal? End with the number of centimetres.',
          'Der Fuß rutscht weitere 80 cm von der Wand weg. „Dann ist die Spitze auch um 80 cm tiefer“, sagt der Maler daneben. Um wie viel ist sie wirklich tiefer, und warum müssen die beiden Strecken nicht gleich sein? Schließen Sie mit der Zahl der Zentimeter.',
          'Le pied glisse encore de 80 cm en s’éloignant du mur. « Alors le sommet est descendu de 80 cm lui aussi », dit le peintre qui se tient à côté. De combien est-il vraiment descendu, et pourquoi les deux distances ne sont-elles pas forcément égales ? Terminez par le nombre de centimètres.',
          'Il piede scivola di altri 80 cm, allontanandosi dalla parete. «Allora anche la cima è scesa di 80 cm», dice l’imbianchino lì accanto. Di quanto è scesa davvero, e perché le due distanze non devono per forza essere uguali? Concluda con il numero di centimetri.',
          'El pie se desliza otros 80 cm y se aleja de la pared. «Entonces el extremo de arriba también ha bajado 80 cm», dice el pintor que está al lado. ¿Cuánto ha bajado en realidad y por qué no tienen que ser iguales las dos distancias? Termine con el número de centímetros.',
        ),
        reference: fixed(
          'The foot is now 3.3 m from the wall: h² = 6.5² − 3.3² = 42.25 − 10.89 = 31.36, so h = 5.6 m. Before it was 6 m, so the top has come down by 0.4 m. What stays the same is the sum of the squares of the two distances, not the sum of the distances; the steeper the ladder stands, the less the top moves at first. In centimetres: 40',
          'Der Fuß steht nun 3,3 m von der Wand: h² = 6,5² − 3,3² = 42,25 − 10,89 = 31,36, also h = 5,6 m. Vorher waren es 6 m, die Spitze ist also um 0,4 m tiefer. Gleich bleibt die Summe der Quadrate der beiden Abstände, nicht die Summe der Abstände; je steiler die Leiter steht, desto weniger bewegt sich anfangs die Spitze. In Zentimetern: 40',
          'Le pied est maintenant à 3,3 m du mur : h² = 6,5² − 3,3² = 42,25 − 10,89 = 31,36, donc h = 5,6 m. Auparavant, c’était 6 m, le sommet est donc descendu de 0,4 m. Ce qui reste constant, c’est la somme des carrés des deux distances, non la somme des distances ; plus l’échelle est raide, moins le sommet bouge au début. En centimètres : 40',
          'Ora il piede è a 3,3 m dalla parete: h² = 6,5² − 3,3² = 42,25 − 10,89 = 31,36, quindi h = 5,6 m. Prima erano 6 m, perciò la cima è scesa di 0,4 m. A restare costante è la somma dei quadrati delle due distanze, non la somma delle distanze; più la scala è ripida, meno la cima si muove all’inizio. In centimetri: 40',
          'Ahora el pie está a 3,3 m de la pared: h² = 6,5² − 3,3² = 42,25 − 10,89 = 31,36, así que h = 5,6 m. Antes eran 6 m, de modo que el extremo ha bajado 0,4 m. Lo que se mantiene es la suma de los cuadrados de las dos distancias, no la suma de las distancias; cuanto más vertical está la escalera, menos se mueve al principio el extremo de arriba. En centímetros: 40',
        ),
        check: { kind: 'number', value: 40 },
      },
    ],
  },
  {
    id: 1032,
    category: 'math',
    turns: [
      {
        user: fixed(
          'For making cheese I have 8 kg of brine that is 10% salt by mass, but I need 20%. My first idea was to double the salt, that is to add 0.8 kg. Show that this is not enough, work out how many kilograms of salt I must stir in, and end with this number.',
          'Zum Käsen habe ich 8 kg Salzlake mit 10 % Salz, auf die Masse bezogen, brauche aber 20 %. Mein erster Gedanke war, das Salz zu verdoppeln, also 0,8 kg zuzugeben. Zeigen Sie, dass das nicht reicht, berechnen Sie, wie viele Kilogramm Salz ich einrühren muss, und schließen Sie mit dieser Zahl.',
          'Pour faire du fromage, j’ai 8 kg de saumure contenant 10 % de sel en masse, mais il m’en faut 20 %. Ma première idée était de doubler le sel, donc d’en ajouter 0,8 kg. Montrez que cela ne suffit pas, calculez combien de kilogrammes de sel je dois dissoudre et terminez par ce nombre.',
          'Per fare il formaggio ho 8 kg di salamoia con il 10% di sale in massa, ma me ne serve una al 20%. La mia prima idea era raddoppiare il sale, cioè aggiungerne 0,8 kg. Mostri che non basta, calcoli quanti chilogrammi di sale devo sciogliervi e concluda con questo numero.',
          'Para hacer queso tengo 8 kg de salmuera con un 10 % de sal en masa, pero la necesito al 20 %. Mi primera idea fue doblar la sal, es decir, añadir 0,8 kg. Demuestre que no basta, calcule cuántos kilogramos de sal tengo que disolver y termine con ese número.',
        ),
        reference: fixed(
          'The brine holds 0.8 kg of salt. With 0.8 kg more it would be 1.6 kg in 8.8 kg, about 18.2%, because the added salt also makes the whole heavier. With x kg more: 0.8 + x = 0.2 × (8 + x), so 0.8x = 0.8 and x = 1; check: 1.8 kg in 9 kg is 20%. Kilograms of salt: 1',
          'Die Lake enthält 0,8 kg Salz. Mit weiteren 0,8 kg wären es 1,6 kg in 8,8 kg, rund 18,2 %, denn das zugegebene Salz macht auch das Ganze schwerer. Mit x kg mehr: 0,8 + x = 0,2 · (8 + x), also 0,8x = 0,8 und x = 1; Probe: 1,8 kg in 9 kg sind 20 %. Kilogramm Salz: 1',
          'La saumure contient 0,8 kg de sel. Avec 0,8 kg de plus, il y en aurait 1,6 kg dans 8,8 kg, soit environ 18,2 %, car le sel ajouté alourdit aussi l’ensemble. Avec x kg de plus : 0,8 + x = 0,2 × (8 + x), donc 0,8x = 0,8 et x = 1 ; vérification : 1,8 kg dans 9 kg font 20 %. Kilogrammes de sel : 1',
          'La salamoia contiene 0,8 kg di sale. Con altri 0,8 kg sarebbero 1,6 kg su 8,8 kg, circa il 18,2%, perché il sale aggiunto rende più pesante anche il tutto. Con x kg in più: 0,8 + x = 0,2 × (8 + x), quindi 0,8x = 0,8 e x = 1; verifica: 1,8 kg su 9 kg sono il 20%. Chilogrammi di sale: 1',
          'La salmuera contiene 0,8 kg de sal. Con otros 0,8 kg habría 1,6 kg en 8,8 kg, alrededor del 18,2 %, porque la sal añadida también hace más pesado el conjunto. Con x kg más: 0,8 + x = 0,2 · (8 + x), luego 0,8x = 0,8 y x = 1; comprobación: 1,8 kg en 9 kg son el 20 %. Kilogramos de sal: 1',
        ),
        check: { kind: 'number', value: 1 },
      },
      {
        user: fixed(
          'Suppose that instead of adding salt I had let water evaporate from the 8 kg until the brine reached 20%. How many kilograms of water would have gone? I then take half of what is left and mix it with 3 kg of fresh brine at 10%. What percentage of salt does the mixture have? End with this percentage.',
          'Angenommen, ich hätte kein Salz zugegeben, sondern aus den 8 kg Wasser verdunsten lassen, bis die Lake 20 % hatte. Wie viele Kilogramm Wasser wären verdunstet? Von dem Rest nehme ich dann die Hälfte und mische sie mit 3 kg frischer Lake von 10 %. Wie viel Prozent Salz hat die Mischung? Schließen Sie mit dieser Prozentzahl.',
          'Supposons qu’au lieu d’ajouter du sel j’aie laissé l’eau des 8 kg s’évaporer jusqu’à ce que la saumure atteigne 20 %. Combien de kilogrammes d’eau se seraient évaporés ? Je prends ensuite la moitié de ce qui reste et je la mélange à 3 kg de saumure fraîche à 10 %. Quel pourcentage de sel le mélange contient-il ? Terminez par ce pourcentage.',
          'Supponga che, invece di aggiungere sale, avessi lasciato evaporare l’acqua dagli 8 kg finché la salamoia non fosse arrivata al 20%. Quanti chilogrammi d’acqua sarebbero evaporati? Prendo poi la metà di quel che resta e la mescolo con 3 kg di salamoia fresca al 10%. Che percentuale di sale ha la miscela? Concluda con questa percentuale.',
          'Suponga que, en lugar de añadir sal, hubiera dejado evaporar agua de los 8 kg hasta que la salmuera llegara al 20 %. ¿Cuántos kilogramos de agua se habrían evaporado? Después tomo la mitad de lo que queda y la mezclo con 3 kg de salmuera fresca al 10 %. ¿Qué porcentaje de sal tiene la mezcla? Termine con ese porcentaje.',
        ),
        reference: fixed(
          'The 0.8 kg of salt stay; they are 20% of 4 kg, so 4 kg of water have evaporated. Half of what is left is 2 kg with 0.4 kg of salt; the fresh 3 kg hold 0.3 kg. Together that is 0.7 kg in 5 kg. Per cent of salt: 14',
          'Die 0,8 kg Salz bleiben; sie sind 20 % von 4 kg, also sind 4 kg Wasser verdunstet. Die Hälfte des Rests sind 2 kg mit 0,4 kg Salz; die frischen 3 kg enthalten 0,3 kg. Zusammen sind das 0,7 kg in 5 kg. Prozent Salz: 14',
          'Les 0,8 kg de sel restent ; ils font 20 % de 4 kg, donc 4 kg d’eau se sont évaporés. La moitié du reste, ce sont 2 kg contenant 0,4 kg de sel ; les 3 kg frais en contiennent 0,3 kg. Cela fait en tout 0,7 kg dans 5 kg. Pourcentage de sel : 14',
          'Gli 0,8 kg di sale restano; sono il 20% di 4 kg, quindi sono evaporati 4 kg d’acqua. La metà del resto sono 2 kg con 0,4 kg di sale; i 3 kg freschi ne contengono 0,3 kg. In tutto fanno 0,7 kg su 5 kg. Percentuale di sale: 14',
          'Los 0,8 kg de sal permanecen; son el 20 % de 4 kg, así que se han evaporado 4 kg de agua. La mitad del resto son 2 kg con 0,4 kg de sal; los 3 kg frescos contienen 0,3 kg. En total, 0,7 kg en 5 kg. Porcentaje de sal: 14',
        ),
        check: { kind: 'number', value: 14 },
      },
    ],
  },
  {
    id: 1033,
    category: 'math',
    turns: [
      {
        user: fixed(
          'Eight fuses lie in a drawer; three of them are blown, but they all look the same. I take out two at random. What is the probability that both work? Give it as a fraction in lowest terms and then, at the very end, in per cent with one decimal place.',
          'In einer Schublade liegen acht Sicherungen; drei davon sind durchgebrannt, doch alle sehen gleich aus. Ich nehme zufällig zwei heraus. Wie groß ist die Wahrscheinlichkeit, dass beide funktionieren? Geben Sie sie als gekürzten Bruch an und ganz am Schluss in Prozent mit einer Nachkommastelle.',
          'Huit fusibles se trouvent dans un tiroir ; trois d’entre eux ont sauté, mais tous se ressemblent. J’en prends deux au hasard. Quelle est la probabilité que les deux fonctionnent ? Donnez-la sous forme de fraction irréductible puis, tout à la fin, en pour cent avec une décimale.',
          'In un cassetto ci sono otto fusibili; tre sono bruciati, ma sembrano tutti uguali. Ne prendo due a caso. Qual è la probabilità che funzionino tutti e due? La dia come frazione ridotta ai minimi termini e poi, proprio alla fine, in percentuale con una cifra decimale.',
          'En un cajón hay ocho fusibles; tres están fundidos, pero todos parecen iguales. Saco dos al azar. ¿Cuál es la probabilidad de que los dos funcionen? Dela como fracción irreducible y después, al final del todo, en tanto por ciento con una cifra decimal.',
        ),
        reference: fixed(
          'The first works with probability 5/8, the second then with 4/7: 5/8 × 4/7 = 20/56 = 5/14 ≈ 0.3571. In per cent: 35.7',
          'Die erste funktioniert mit Wahrscheinlichkeit 5/8, die zweite dann mit 4/7: 5/8 · 4/7 = 20/56 = 5/14 ≈ 0,3571. In Prozent: 35,7',
          'Le premier fonctionne avec la probabilité 5/8, le second alors avec la probabilité 4/7 : 5/8 × 4/7 = 20/56 = 5/14 ≈ 0,3571. En pour cent : 35,7',
          'Il primo funziona con probabilità 5/8, il secondo poi con probabilità 4/7: 5/8 × 4/7 = 20/56 = 5/14 ≈ 0,3571. In percentuale: 35,7',
          'El primero funciona con probabilidad 5/8 y el segundo, entonces, con 4/7: 5/8 · 4/7 = 20/56 = 5/14 ≈ 0,3571. En tanto por ciento: 35,7',
        ),
        check: { kind: 'number', value: 35.7 },
      },
      {
        user: fixed(
          'A friend tests the two fuses and tells me only that at least one of them is blown. Given this, how probable is it that exactly one is? Explain why the result is larger than the probability of one good and one blown fuse before the test, and end with the result in per cent, again with one decimal place.',
          'Eine Freundin prüft die beiden Sicherungen und verrät mir nur, dass mindestens eine durchgebrannt ist. Wie wahrscheinlich ist es unter dieser Bedingung, dass es genau eine ist? Erklären Sie, warum das Ergebnis größer ist als die Wahrscheinlichkeit für eine gute und eine durchgebrannte Sicherung vor der Prüfung, und schließen Sie mit der Prozentzahl, wieder mit einer Nachkommastelle.',
          'Une amie teste les deux fusibles et me dit seulement qu’au moins l’un d’eux a sauté. Sachant cela, quelle est la probabilité qu’il y en ait exactement un ? Expliquez pourquoi le résultat est plus grand que la probabilité d’avoir un bon et un mauvais fusible avant le test et terminez par le résultat en pour cent, toujours avec une décimale.',
          'Un’amica controlla i due fusibili e mi dice soltanto che almeno uno è bruciato. Sapendo questo, quanto è probabile che lo sia esattamente uno? Spieghi perché il risultato è maggiore della probabilità di avere un fusibile buono e uno bruciato prima del controllo e concluda con la percentuale, di nuovo con una cifra decimale.',
          'Una amiga comprueba los dos fusibles y solo me dice que al menos uno está fundido. Sabiendo esto, ¿qué probabilidad hay de que lo esté exactamente uno? Explique por qué el resultado es mayor que la probabilidad de tener uno bueno y uno fundido antes de la comprobación y termine con el tanto por ciento, de nuevo con una cifra decimal.',
        ),
        reference: fixed(
          'Exactly one is blown with probability 2 × 5/8 × 3/7 = 30/56, at least one with 1 − 5/14 = 36/56. So the required probability is 30/36 = 5/6 ≈ 0.8333. Before the test it was 30/56, about 53.6%; what she said rules out the 20 cases in which both work, so that the same 30 cases are set against 36 instead of 56. In per cent: 83.3',
          'Genau eine ist mit Wahrscheinlichkeit 2 · 5/8 · 3/7 = 30/56 durchgebrannt, mindestens eine mit 1 − 5/14 = 36/56. Gesucht ist also 30/36 = 5/6 ≈ 0,8333. Vor der Prüfung waren es 30/56, rund 53,6 %; die Auskunft schließt die 20 Fälle aus, in denen beide funktionieren, sodass dieselben 30 Fälle auf 36 statt auf 56 kommen. In Prozent: 83,3',
          'Exactement un fusible a sauté avec la probabilité 2 × 5/8 × 3/7 = 30/56, au moins un avec la probabilité 1 − 5/14 = 36/56. La probabilité cherchée est donc 30/36 = 5/6 ≈ 0,8333. Avant le test, c’était 30/56, environ 53,6 % ; l’information exclut les 20 cas où les deux fonctionnent, de sorte que les mêmes 30 cas se rapportent à 36 au lieu de 56. En pour cent : 83,3',
          'Esattamente uno è bruciato con probabilità 2 × 5/8 × 3/7 = 30/56, almeno uno con probabilità 1 − 5/14 = 36/56. La probabilità cercata è quindi 30/36 = 5/6 ≈ 0,8333. Prima del controllo era 30/56, circa il 53,6%; l’informazione esclude i 20 casi in cui funzionano entrambi, così che gli stessi 30 casi si rapportano a 36 anziché a 56. In percentuale: 83,3',
          'Exactamente uno está fundido con probabilidad 2 · 5/8 · 3/7 = 30/56, y al menos uno con 1 − 5/14 = 36/56. La probabilidad buscada es, pues, 30/36 = 5/6 ≈ 0,8333. Antes de la comprobación era 30/56, alrededor del 53,6 %; la información descarta los 20 casos en que funcionan los dos, de modo que los mismos 30 casos se comparan con 36 en lugar de con 56. En tanto por ciento: 83,3',
        ),
        check: { kind: 'number', value: 83.3 },
      },
    ],
  },
  {
    id: 1034,
    category: 'math',
    turns: [
      {
        user: fixed(
          'From a hill I see three lighthouses. One flashes every 12 seconds, one every 18 seconds and one every 30 seconds. Just now all three flashed at the same moment. After how many seconds will they do so again for the first time? Show the working and end with the number.',
          'Von einem Hügel aus sehe ich drei Leuchttürme. Der eine blitzt alle 12 Sekunden auf, der zweite alle 18 und der dritte alle 30 Sekunden. Eben haben alle drei im selben Augenblick geblitzt. Nach wie vielen Sekunden tun sie das zum ersten Mal wieder? Zeigen Sie den Rechenweg und schließen Sie mit der Zahl.',
          'D’une colline, je vois trois phares. L’un lance un éclat toutes les 12 secondes, le deuxième toutes les 18 secondes et le troisième toutes les 30 secondes. À l’instant, tous trois ont brillé au même moment. Au bout de combien de secondes cela se reproduira-t-il pour la première fois ? Montrez le calcul et terminez par le nombre.',
          'Da una collina vedo tre fari. Il primo lampeggia ogni 12 secondi, il secondo ogni 18 secondi e il terzo ogni 30 secondi. Proprio ora hanno lampeggiato tutti e tre nello stesso istante. Dopo quanti secondi lo faranno di nuovo per la prima volta? Mostri il calcolo e concluda con il numero.',
          'Desde una colina veo tres faros. Uno destella cada 12 segundos, otro cada 18 segundos y otro cada 30 segundos. Justo ahora han destellado los tres en el mismo instante. ¿Al cabo de cuántos segundos volverán a hacerlo por primera vez? Muestre el cálculo y termine con el número.',
        ),
        reference: fixed(
          'We need the least common multiple: 12 = 2² × 3, 18 = 2 × 3², 30 = 2 × 3 × 5, so it is 2² × 3² × 5. Seconds: 180',
          'Gesucht ist das kleinste gemeinsame Vielfache: 12 = 2² · 3, 18 = 2 · 3², 30 = 2 · 3 · 5, also 2² · 3² · 5. Sekunden: 180',
          'On cherche le plus petit commun multiple : 12 = 2² × 3, 18 = 2 × 3², 30 = 2 × 3 × 5, c’est donc 2² × 3² × 5. Secondes : 180',
          'Si cerca il minimo comune multiplo: 12 = 2² × 3, 18 = 2 × 3², 30 = 2 × 3 × 5, quindi 2² × 3² × 5. Secondi: 180',
          'Se busca el mínimo común múltiplo: 12 = 2² · 3, 18 = 2 · 3², 30 = 2 · 3 · 5, luego es 2² · 3² · 5. Segundos: 180',
        ),
        check: { kind: 'number', value: 180 },
      },
      {
        user: fixed(
          'I keep watching for exactly one hour from that shared flash on. How many times do I see exactly two of the lighthouses flash at the same moment while the third stays dark? Explain how you avoid counting the wrong moments, and end with the number.',
          'Von diesem gemeinsamen Blitz an schaue ich genau eine Stunde lang zu. Wie oft sehe ich genau zwei der Türme im selben Augenblick blitzen, während der dritte dunkel bleibt? Erklären Sie, wie Sie vermeiden, falsche Augenblicke mitzuzählen, und schließen Sie mit der Zahl.',
          'À partir de cet éclat commun, je continue d’observer pendant exactement une heure. Combien de fois vois-je exactement deux des phares briller au même moment, le troisième restant sombre ? Expliquez comment vous évitez de compter des moments qu’il ne faut pas et terminez par le nombre.',
          'A partire da quel lampo comune continuo a guardare per un’ora esatta. Quante volte vedo esattamente due fari lampeggiare nello stesso istante mentre il terzo resta spento? Spieghi come evita di contare istanti sbagliati e concluda con il numero.',
          'A partir de ese destello común sigo mirando durante una hora exacta. ¿Cuántas veces veo que exactamente dos faros destellan en el mismo instante mientras el tercero permanece oscuro? Explique cómo evita contar instantes equivocados y termine con el número.',
        ),
        reference: fixed(
          'The pairs flash together every 36 s (12 and 18), 60 s (12 and 30) and 90 s (18 and 30). In each period of 180 s that happens 5, 3 and 2 times, but one of each is the moment when all three flash; that leaves 4 + 2 + 1 = 7. One hour has 3600/180 = 20 periods, and at its very beginning and end all three flash, so nothing is lost or added there: 20 × 7. Number: 140',
          'Paarweise blitzen sie alle 36 s (12 und 18), 60 s (12 und 30) und 90 s (18 und 30) zusammen. In jedem Abschnitt von 180 s geschieht das 5-, 3- und 2-mal, aber je einmal davon blitzen alle drei; es bleiben 4 + 2 + 1 = 7. Eine Stunde hat 3600/180 = 20 Abschnitte, und ganz am Anfang und am Ende blitzen alle drei, dort kommt also nichts hinzu und geht nichts verloren: 20 · 7. Anzahl: 140',
          'Deux à deux, ils brillent ensemble toutes les 36 s (12 et 18), 60 s (12 et 30) et 90 s (18 et 30). Dans chaque période de 180 s, cela arrive 5, 3 et 2 fois, mais une fois dans chaque cas tous les trois brillent ; il reste 4 + 2 + 1 = 7. Une heure compte 3600/180 = 20 périodes, et au tout début comme à la fin tous les trois brillent, il n’y a donc rien à ajouter ni à retrancher : 20 × 7. Nombre : 140',
          'A due a due lampeggiano insieme ogni 36 s (12 e 18), 60 s (12 e 30) e 90 s (18 e 30). In ogni periodo di 180 s succede 5, 3 e 2 volte, ma in ciascun caso una di queste è l’istante in cui lampeggiano tutti e tre; restano 4 + 2 + 1 = 7. Un’ora ha 3600/180 = 20 periodi, e all’inizio e alla fine lampeggiano tutti e tre, quindi non c’è nulla da aggiungere o da togliere: 20 × 7. Numero: 140',
          'De dos en dos destellan juntos cada 36 s (12 y 18), 60 s (12 y 30) y 90 s (18 y 30). En cada período de 180 s eso ocurre 5, 3 y 2 veces, pero una de ellas, en cada caso, es el instante en que destellan los tres; quedan 4 + 2 + 1 = 7. Una hora tiene 3600/180 = 20 períodos, y al principio y al final destellan los tres, así que no hay nada que añadir ni que quitar: 20 · 7. Número: 140',
        ),
        check: { kind: 'number', value: 140 },
      },
    ],
  },
  {
    id: 1035,
    category: 'math',
    turns: [
      {
        user: fixed(
          'The jet of a fountain leaves the nozzle at ground level and reaches the height h(x) = −0.25x² + 2x at the horizontal distance x from the nozzle, both in metres. How high does it rise, where is its highest point, and at what distance does it hit the ground? End with this last distance.',
          'Der Strahl eines Springbrunnens tritt in Bodenhöhe aus der Düse und hat im waagerechten Abstand x von ihr die Höhe h(x) = −0,25x² + 2x, beides in Metern. Wie hoch steigt er, wo liegt sein höchster Punkt, und in welchem Abstand trifft er auf den Boden? Schließen Sie mit diesem letzten Abstand.',
          'Le jet d’une fontaine sort de la buse au niveau du sol et atteint, à la distance horizontale x de celle-ci, la hauteur h(x) = −0,25x² + 2x, toutes deux en mètres. À quelle hauteur monte-t-il, où se trouve son point le plus haut et à quelle distance touche-t-il le sol ? Terminez par cette dernière distance.',
          'Il getto di una fontana esce dall’ugello al livello del suolo e, alla distanza orizzontale x dall’ugello, ha l’altezza h(x) = −0,25x² + 2x, entrambe in metri. A che altezza sale, dove si trova il suo punto più alto e a quale distanza tocca terra? Concluda con quest’ultima distanza.',
          'El chorro de una fuente sale de la boquilla al nivel del suelo y, a la distancia horizontal x de ella, alcanza la altura h(x) = −0,25x² + 2x, ambas en metros. ¿Hasta qué altura sube, dónde está su punto más alto y a qué distancia cae al suelo? Termine con esta última distancia.',
        ),
        reference: fixed(
          'h(x) = −0.25x(x − 8), so the jet is at ground level at x = 0 and x = 8. By symmetry the highest point lies midway, at x = 4, with h(4) = −4 + 8 = 4 metres. Distance at which it hits the ground, in metres: 8',
          'Es ist h(x) = −0,25x(x − 8), der Strahl ist also bei x = 0 und x = 8 in Bodenhöhe. Wegen der Symmetrie liegt der höchste Punkt in der Mitte, bei x = 4, mit h(4) = −4 + 8 = 4 Metern. Abstand beim Auftreffen in Metern: 8',
          'On a h(x) = −0,25x(x − 8), le jet est donc au niveau du sol pour x = 0 et x = 8. Par symétrie, le point le plus haut est au milieu, en x = 4, avec h(4) = −4 + 8 = 4 mètres. Distance du point de chute en mètres : 8',
          'Si ha h(x) = −0,25x(x − 8), quindi il getto è al livello del suolo per x = 0 e x = 8. Per simmetria il punto più alto è a metà, in x = 4, con h(4) = −4 + 8 = 4 metri. Distanza del punto di caduta in metri: 8',
          'Se tiene h(x) = −0,25x(x − 8), así que el chorro está al nivel del suelo en x = 0 y en x = 8. Por simetría, el punto más alto está en medio, en x = 4, con h(4) = −4 + 8 = 4 metros. Distancia del punto de caída en metros: 8',
        ),
        check: { kind: 'number', value: 8 },
      },
      {
        user: fixed(
          'A slim statue 3 m tall is to stand under the jet so that the water passes over it. Between which distances from the nozzle can it stand, and how long is this stretch? Would the stretch be twice as long for a statue half as tall? End with the length of the stretch for the statue of 3 m, in metres.',
          'Eine schlanke Statue von 3 m Höhe soll so unter dem Strahl stehen, dass das Wasser über sie hinweggeht. Zwischen welchen Abständen von der Düse kann sie stehen, und wie lang ist diese Strecke? Wäre die Strecke bei einer halb so hohen Statue doppelt so lang? Schließen Sie mit der Länge der Strecke für die Statue von 3 m, in Metern.',
          'Une mince statue de 3 m de haut doit se dresser sous le jet de sorte que l’eau passe au-dessus d’elle. Entre quelles distances de la buse peut-elle se trouver, et quelle est la longueur de cet intervalle ? Serait-il deux fois plus long pour une statue deux fois moins haute ? Terminez par la longueur de l’intervalle pour la statue de 3 m, en mètres.',
          'Una statua sottile alta 3 m deve stare sotto il getto in modo che l’acqua le passi sopra. Tra quali distanze dall’ugello può stare, e quanto è lungo questo tratto? Il tratto sarebbe lungo il doppio per una statua alta la metà? Concluda con la lunghezza del tratto per la statua di 3 m, in metri.',
          'Una estatua delgada de 3 m de alto ha de colocarse bajo el chorro de modo que el agua pase por encima. ¿Entre qué distancias de la boquilla puede estar y cuánto mide ese tramo? ¿Sería el tramo el doble de largo para una estatua la mitad de alta? Termine con la longitud del tramo para la estatua de 3 m, en metros.',
        ),
        reference: fixed(
          'h(x) = 3 gives x² − 8x + 12 = 0, that is (x − 2)(x − 6) = 0; in between the jet is higher. So the statue can stand between 2 m and 6 m. For 1.5 m, x² − 8x + 6 = 0 has the solutions 4 ± √10, a stretch of 2√10 ≈ 6.3 m: longer, but not twice as long. Length for the statue of 3 m, in metres: 4',
          'Aus h(x) = 3 folgt x² − 8x + 12 = 0, also (x − 2)(x − 6) = 0; dazwischen ist der Strahl höher. Die Statue kann also zwischen 2 m und 6 m stehen. Bei 1,5 m hat x² − 8x + 6 = 0 die Lösungen 4 ± √10, die Strecke ist 2√10 ≈ 6,3 m lang: länger, aber nicht doppelt so lang. Länge für die Statue von 3 m in Metern: 4',
          'h(x) = 3 donne x² − 8x + 12 = 0, soit (x − 2)(x − 6) = 0 ; entre les deux, le jet est plus haut. La statue peut donc se trouver entre 2 m et 6 m. Pour 1,5 m, x² − 8x + 6 = 0 a pour solutions 4 ± √10, soit un intervalle de 2√10 ≈ 6,3 m : plus long, mais pas deux fois plus long. Longueur pour la statue de 3 m, en mètres : 4',
          'Da h(x) = 3 segue x² − 8x + 12 = 0, cioè (x − 2)(x − 6) = 0; nel mezzo il getto è più alto. La statua può quindi stare tra 2 m e 6 m. Per 1,5 m, x² − 8x + 6 = 0 ha le soluzioni 4 ± √10, un tratto di 2√10 ≈ 6,3 m: più lungo, ma non il doppio. Lunghezza per la statua di 3 m, in metri: 4',
          'De h(x) = 3 resulta x² − 8x + 12 = 0, es decir, (x − 2)(x − 6) = 0; entre esos puntos el chorro está más alto. La estatua puede estar, pues, entre 2 m y 6 m. Para 1,5 m, x² − 8x + 6 = 0 tiene las soluciones 4 ± √10, un tramo de 2√10 ≈ 6,3 m: más largo, pero no el doble. Longitud para la estatua de 3 m, en metros: 4',
        ),
        check: { kind: 'number', value: 4 },
      },
    ],
  },
];
