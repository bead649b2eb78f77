import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, resulting, saying } from './turns.ts';

export const extraction: readonly ParallelQuestion[] = [
  {
    id: 2026,
    category: 'extraction',
    turns: [
      asked(
        fixed(
          'Read this text: Anna Fischer is a gardener. She lives in Vienna and was born in 1990. What are her name, her city and her job?',
          'Lesen Sie diesen Text: Anna Fischer ist Gärtnerin. Sie wohnt in Wien und wurde 1990 geboren. Wie lauten ihr Name, ihre Stadt und ihr Beruf?',
          'Lisez ce texte : Anna Fischer est jardinière. Elle habite à Vienne et elle est née en 1990. Quels sont son nom, sa ville et son métier ?',
          'Legga questo testo: Anna Fischer è giardiniera. Abita a Vienna ed è nata nel 1990. Quali sono il suo nome, la sua città e la sua professione?',
          'Lea este texto: Anna Fischer es jardinera. Vive en Viena y nació en 1990. ¿Cuáles son su nombre, su ciudad y su profesión?',
        ),
        fixed(
          '- Name: Anna Fischer\n- City: Vienna\n- Job: gardener',
          '- Name: Anna Fischer\n- Stadt: Wien\n- Beruf: Gärtnerin',
          '- Nom : Anna Fischer\n- Ville : Vienne\n- Métier : jardinière',
          '- Nome: Anna Fischer\n- Città: Vienna\n- Professione: giardiniera',
          '- Nombre: Anna Fischer\n- Ciudad: Viena\n- Profesión: jardinera',
        ),
        saying(
          'Anna Fischer',
          fixed('Vienna', 'Wien', 'Vienne', 'Vienna', 'Viena'),
          fixed('gardener', 'Gärtnerin', 'jardinière', 'giardiniera', 'jardinera'),
        ),
      ),
      asked(
        fixed(
          'In which year was she born?',
          'In welchem Jahr wurde sie geboren?',
          'En quelle année est-elle née ?',
          'In quale anno è nata?',
          '¿En qué año nació?',
        ),
        fixed('The year is 1990.', 'Das Jahr ist 1990.', 'L’année est 1990.', 'L’anno è il 1990.', 'El año es 1990.'),
        resulting(1990),
      ),
    ],
  },
  {
    id: 2027,
    category: 'extraction',
    turns: [
      asked(
        fixed(
          'On Sunday, Leo and Clara meet at the museum at 15:30. Write down the time and the place for me, please.',
          'Am Sonntag treffen sich Leo und Clara um 15:30 Uhr im Museum. Schreiben Sie mir bitte die Uhrzeit und den Ort auf.',
          'Dimanche, Leo et Clara se retrouvent à 15\u00a0h\u00a030 au musée. Notez-moi l’heure et le lieu, s’il vous plaît.',
          'Domenica Leo e Clara si trovano alle 15:30 al museo. Mi scriva l’ora e il luogo, per favore.',
          'El domingo, Leo y Clara se reúnen a las 15:30 en el museo. Apúnteme la hora y el lugar, por favor.',
        ),
        fixed(
          '- Time: 15:30\n- Place: museum',
          '- Uhrzeit: 15:30 Uhr\n- Ort: Museum',
          '- Heure : 15\u00a0h\u00a030\n- Lieu : musée',
          '- Ora: 15:30\n- Luogo: museo',
          '- Hora: 15:30\n- Lugar: museo',
        ),
        saying(
          fixed('15:30', '15:30', '15 h 30', '15:30', '15:30'),
          fixed('museum', 'Museum', 'musée', 'museo', 'museo'),
        ),
      ),
      asked(
        fixed(
          'And on which day do they meet?',
          'Und an welchem Tag treffen sie sich?',
          'Et quel jour se retrouvent-ils ?',
          'E in quale giorno si trovano?',
          '¿Y qué día se reúnen?',
        ),
        fixed(
          'They meet on Sunday.',
          'Sie treffen sich am Sonntag.',
          'Ils se retrouvent dimanche.',
          'Si trovano domenica.',
          'Se reúnen el domingo.',
        ),
        saying(fixed('Sunday', 'Sonntag', 'dimanche', 'domenica', 'domingo')),
      ),
    ],
  },
  {
    id: 2028,
    category: 'extraction',
    turns: [
      asked(
        fixed(
          'What is the largest number in this sentence? In the shop there are 7 pears, 12 lemons and 4 melons.',
          'Wie lautet die größte Zahl in diesem Satz? Im Laden liegen 7 Birnen, 12 Zitronen und 4 Melonen.',
          'Quel est le plus grand nombre de cette phrase ? Dans le magasin, il y a 7 poires, 12 citrons et 4 melons.',
          'Qual è il numero più grande di questa frase? Nel negozio ci sono 7 pere, 12 limoni e 4 meloni.',
          '¿Cuál es el número mayor de esta frase? En la tienda hay 7 peras, 12 limones y 4 melones.',
        ),
        fixed(
          'In order: 4 < 7 < 12. The largest number is 12.',
          'Der Reihe nach: 4 < 7 < 12. Die größte Zahl ist 12.',
          'Dans l’ordre : 4 < 7 < 12. Le plus grand nombre est 12.',
          'In ordine: 4 < 7 < 12. Il numero più grande è 12.',
          'En orden: 4 < 7 < 12. El número mayor es 12.',
        ),
        resulting(12),
      ),
      asked(
        fixed(
          'Now add up all the numbers, please.',
          'Zählen Sie jetzt bitte alle Zahlen zusammen.',
          'Additionnez maintenant tous les nombres, s’il vous plaît.',
          'Adesso sommi tutti i numeri, per favore.',
          'Ahora sume todos los números, por favor.',
        ),
        fixed(
          '7 + 12 = 19, 19 + 4 = 23. The sum is 23.',
          '7 + 12 = 19, 19 + 4 = 23. Die Summe ist 23.',
          '7 + 12 = 19, 19 + 4 = 23. La somme est 23.',
          '7 + 12 = 19, 19 + 4 = 23. La somma è 23.',
          '7 + 12 = 19, 19 + 4 = 23. La suma es 23.',
        ),
        resulting(23),
      ),
    ],
  },
  {
    id: 2029,
    category: 'extraction',
    turns: [
      asked(
        fixed(
          'Marco lives in Madrid, Olivia lives in Athens, and Teresa lives in Oslo. In which city does Olivia live?',
          'Marco wohnt in Madrid, Olivia wohnt in Athen, und Teresa wohnt in Oslo. In welcher Stadt wohnt Olivia?',
          'Marco habite à Madrid, Olivia habite à Athènes et Teresa habite à Oslo. Dans quelle ville Olivia habite-t-elle ?',
          'Marco abita a Madrid, Olivia abita ad Atene e Teresa abita a Oslo. In quale città abita Olivia?',
          'Marco vive en Madrid, Olivia vive en Atenas y Teresa vive en Oslo. ¿En qué ciudad vive Olivia?',
        ),
        fixed(
          'Olivia lives in Athens.',
          'Olivia wohnt in Athen.',
          'Olivia habite à Athènes.',
          'Olivia abita ad Atene.',
          'Olivia vive en Atenas.',
        ),
        saying(fixed('Athens', 'Athen', 'Athènes', 'Atene', 'Atenas')),
      ),
      asked(
        fixed(
          'And which of them lives in Oslo?',
          'Und wer von ihnen wohnt in Oslo?',
          'Et qui d’entre eux habite à Oslo ?',
          'E chi di loro abita a Oslo?',
          '¿Y quién de ellos vive en Oslo?',
        ),
        fixed(
          'Teresa lives in Oslo.',
          'Teresa wohnt in Oslo.',
          'Teresa habite à Oslo.',
          'Teresa abita a Oslo.',
          'Teresa vive en Oslo.',
        ),
        saying('Teresa'),
      ),
    ],
  },
  {
    id: 2030,
    category: 'extraction',
    turns: [
      asked(
        fixed(
          'Sofia would like 4 lamps. Each lamp costs 9 euros. Please write three lines: item, quantity, price.',
          'Sofia möchte 4 Lampen. Jede Lampe kostet 9 Euro. Schreiben Sie bitte drei Zeilen: Artikel, Menge, Preis.',
          'Sofia voudrait 4 lampes. Chaque lampe coûte 9 euros. Écrivez trois lignes, s’il vous plaît : article, quantité, prix.',
          'Sofia vorrebbe 4 lampade. Ogni lampada costa 9 euro. Scriva tre righe, per favore: articolo, quantità, prezzo.',
          'Sofia quiere 4 lámparas. Cada lámpara cuesta 9 euros. Escriba tres líneas, por favor: artículo, cantidad, precio.',
        ),
        fixed(
          '- Item: lamp\n- Quantity: 4\n- Price: 9 euros',
          '- Artikel: Lampe\n- Menge: 4\n- Preis: 9 Euro',
          '- Article : lampe\n- Quantité : 4\n- Prix : 9 euros',
          '- Articolo: lampada\n- Quantità: 4\n- Prezzo: 9 euro',
          '- Artículo: lámpara\n- Cantidad: 4\n- Precio: 9 euros',
        ),
        saying(
          // Italian: one lamp or several
          fixed('lamp', 'Lampe', 'lampe', 'lampad', 'lámpara'),
          '4',
          fixed('9 euros', '9 Euro', '9 euros', '9 euro', '9 euros'),
        ),
      ),
      asked(
        fixed(
          'How much must Sofia pay for all the lamps?',
          'Wie viel muss Sofia für alle Lampen bezahlen?',
          'Combien Sofia doit-elle payer pour toutes les lampes ?',
          'Quanto deve pagare Sofia per tutte le lampade?',
          '¿Cuánto tiene que pagar Sofia por todas las lámparas?',
        ),
        fixed(
          '4 × 9 = 36. Altogether it costs 36 euros.',
          '4 × 9 = 36. Insgesamt kostet es 36 Euro.',
          '4 × 9 = 36. En tout, cela coûte 36 euros.',
          '4 × 9 = 36. In tutto costa 36 euro.',
          '4 × 9 = 36. En total cuesta 36 euros.',
        ),
        resulting(36),
      ),
    ],
  },
];
