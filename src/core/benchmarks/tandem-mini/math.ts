import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, resulting, saying } from './turns.ts';

export const math: readonly ParallelQuestion[] = [
  {
    id: 2016,
    category: 'math',
    turns: [
      asked(
        fixed(
          'There are 36 apples in one basket and 27 in another. How many apples is that altogether?',
          'In einem Korb sind 36 Äpfel, in einem anderen 27. Wie viele Äpfel sind das zusammen?',
          'Il y a 36 pommes dans un panier et 27 dans un autre. Combien de pommes cela fait-il en tout ?',
          'In un cesto ci sono 36 mele, in un altro 27. Quante mele sono in tutto?',
          'En una cesta hay 36 manzanas y en otra 27. ¿Cuántas manzanas son en total?',
        ),
        fixed(
          '36 + 27: 30 + 20 = 50, 6 + 7 = 13, 50 + 13 = 63. The result is 63.',
          '36 + 27: 30 + 20 = 50, 6 + 7 = 13, 50 + 13 = 63. Das Ergebnis ist 63.',
          '36 + 27 : 30 + 20 = 50, 6 + 7 = 13, 50 + 13 = 63. Le résultat est 63.',
          '36 + 27: 30 + 20 = 50, 6 + 7 = 13, 50 + 13 = 63. Il risultato è 63.',
          '36 + 27: 30 + 20 = 50, 6 + 7 = 13, 50 + 13 = 63. El resultado es 63.',
        ),
        resulting(63),
      ),
      asked(
        fixed(
          'I eat 8 of them. How many apples do I still have?',
          'Ich esse 8 davon. Wie viele Äpfel habe ich dann noch?',
          'J’en mange 8. Combien de pommes me reste-t-il ?',
          'Ne mangio 8. Quante mele mi restano?',
          'Me como 8. ¿Cuántas manzanas me quedan?',
        ),
        fixed(
          '63 - 8: 63 - 3 = 60, 60 - 5 = 55. The result is 55.',
          '63 - 8: 63 - 3 = 60, 60 - 5 = 55. Das Ergebnis ist 55.',
          '63 - 8 : 63 - 3 = 60, 60 - 5 = 55. Le résultat est 55.',
          '63 - 8: 63 - 3 = 60, 60 - 5 = 55. Il risultato è 55.',
          '63 - 8: 63 - 3 = 60, 60 - 5 = 55. El resultado es 55.',
        ),
        resulting(55),
      ),
    ],
  },
  {
    id: 2017,
    category: 'math',
    turns: [
      asked(
        fixed(
          'There are 6 boxes on the table, and in each box there are 8 pencils. How many pencils are there?',
          'Auf dem Tisch stehen 6 Schachteln, und in jeder Schachtel sind 8 Bleistifte. Wie viele Bleistifte sind es?',
          'Sur la table, il y a 6 boîtes, et dans chaque boîte il y a 8 crayons. Combien de crayons y a-t-il ?',
          'Sul tavolo ci sono 6 scatole, e in ogni scatola ci sono 8 matite. Quante matite ci sono?',
          'En la mesa hay 6 cajas y en cada caja hay 8 lápices. ¿Cuántos lápices hay?',
        ),
        fixed(
          '6 × 8 = 48. The result is 48.',
          '6 × 8 = 48. Das Ergebnis ist 48.',
          '6 × 8 = 48. Le résultat est 48.',
          '6 × 8 = 48. Il risultato è 48.',
          '6 × 8 = 48. El resultado es 48.',
        ),
        resulting(48),
      ),
      asked(
        fixed(
          'Now 4 children share these pencils equally. How many does each child get?',
          'Jetzt teilen 4 Kinder diese Bleistifte gleichmäßig unter sich auf. Wie viele bekommt jedes Kind?',
          'Maintenant, 4 enfants se partagent ces crayons à parts égales. Combien en reçoit chaque enfant ?',
          'Adesso 4 bambini si dividono queste matite in parti uguali. Quante ne riceve ogni bambino?',
          'Ahora 4 niños se reparten estos lápices a partes iguales. ¿Cuántos recibe cada niño?',
        ),
        fixed(
          '4 × 12 = 48, 48 ÷ 4 = 12. The result is 12.',
          '4 × 12 = 48, 48 : 4 = 12. Das Ergebnis ist 12.',
          '4 × 12 = 48, 48 ÷ 4 = 12. Le résultat est 12.',
          '4 × 12 = 48, 48 : 4 = 12. Il risultato è 12.',
          '4 × 12 = 48, 48 ÷ 4 = 12. El resultado es 12.',
        ),
        resulting(12),
      ),
    ],
  },
  {
    id: 2018,
    category: 'math',
    turns: [
      asked(
        fixed(
          'My bill lists a lamp for 35 euros and a chair for 48 euros. How much must I pay?',
          'Auf meiner Rechnung stehen eine Lampe für 35 Euro und ein Stuhl für 48 Euro. Wie viel muss ich bezahlen?',
          'Sur ma facture, il y a une lampe à 35 euros et une chaise à 48 euros. Combien dois-je payer ?',
          'Sul mio scontrino ci sono una lampada da 35 euro e una sedia da 48 euro. Quanto devo pagare?',
          'En mi factura hay una lámpara de 35 euros y una silla de 48 euros. ¿Cuánto tengo que pagar?',
        ),
        fixed(
          '35 + 48: 30 + 40 = 70, 5 + 8 = 13, 70 + 13 = 83. The total is 83 euros.',
          '35 + 48: 30 + 40 = 70, 5 + 8 = 13, 70 + 13 = 83. Die Summe beträgt 83 Euro.',
          '35 + 48 : 30 + 40 = 70, 5 + 8 = 13, 70 + 13 = 83. Le total est de 83 euros.',
          '35 + 48: 30 + 40 = 70, 5 + 8 = 13, 70 + 13 = 83. Il totale è di 83 euro.',
          '35 + 48: 30 + 40 = 70, 5 + 8 = 13, 70 + 13 = 83. El total es de 83 euros.',
        ),
        resulting(83),
      ),
      asked(
        fixed(
          'I had 100 euros. How much do I have left?',
          'Ich hatte 100 Euro. Wie viel bleibt mir?',
          'J’avais 100 euros. Combien me reste-t-il ?',
          'Avevo 100 euro. Quanto mi resta?',
          'Tenía 100 euros. ¿Cuánto me queda?',
        ),
        fixed(
          '100 - 83: 100 - 80 = 20, 20 - 3 = 17. The result is 17.',
          '100 - 83: 100 - 80 = 20, 20 - 3 = 17. Das Ergebnis ist 17.',
          '100 - 83 : 100 - 80 = 20, 20 - 3 = 17. Le résultat est 17.',
          '100 - 83: 100 - 80 = 20, 20 - 3 = 17. Il risultato è 17.',
          '100 - 83: 100 - 80 = 20, 20 - 3 = 17. El resultado es 17.',
        ),
        resulting(17),
      ),
    ],
  },
  {
    id: 2019,
    category: 'math',
    turns: [
      asked(
        fixed(
          'My garden is 12 metres long and 7 metres wide. How many square metres is that?',
          'Mein Garten ist 12 Meter lang und 7 Meter breit. Wie viele Quadratmeter hat er?',
          'Mon jardin mesure 12 mètres de long et 7 mètres de large. Combien de mètres carrés fait-il ?',
          'Il mio giardino è lungo 12 metri e largo 7 metri. Quanti metri quadrati sono?',
          'Mi jardín mide 12 metros de largo y 7 metros de ancho. ¿Cuántos metros cuadrados tiene?',
        ),
        fixed(
          '12 × 7: 10 × 7 = 70, 2 × 7 = 14, 70 + 14 = 84. The area is 84 square metres.',
          '12 × 7: 10 × 7 = 70, 2 × 7 = 14, 70 + 14 = 84. Die Fläche beträgt 84 Quadratmeter.',
          '12 × 7 : 10 × 7 = 70, 2 × 7 = 14, 70 + 14 = 84. L’aire est de 84 mètres carrés.',
          '12 × 7: 10 × 7 = 70, 2 × 7 = 14, 70 + 14 = 84. L’area è di 84 metri quadrati.',
          '12 × 7: 10 × 7 = 70, 2 × 7 = 14, 70 + 14 = 84. El área es de 84 metros cuadrados.',
        ),
        resulting(84),
      ),
      asked(
        fixed(
          'And what is the perimeter of my garden?',
          'Und wie groß ist der Umfang meines Gartens?',
          'Et quel est le périmètre de mon jardin ?',
          'E qual è il perimetro del mio giardino?',
          '¿Y cuál es el perímetro de mi jardín?',
        ),
        fixed(
          '12 + 7 = 19, 2 × 19 = 38. The perimeter is 38 metres.',
          '12 + 7 = 19, 2 × 19 = 38. Der Umfang beträgt 38 Meter.',
          '12 + 7 = 19, 2 × 19 = 38. Le périmètre est de 38 mètres.',
          '12 + 7 = 19, 2 × 19 = 38. Il perimetro è di 38 metri.',
          '12 + 7 = 19, 2 × 19 = 38. El perímetro es de 38 metros.',
        ),
        resulting(38),
      ),
    ],
  },
  {
    id: 2020,
    category: 'math',
    turns: [
      asked(
        fixed(
          'Our film begins at 18:40 and lasts 2 hours and 15 minutes. When can we go home?',
          'Unser Film beginnt um 18:40 Uhr und dauert 2 Stunden und 15 Minuten. Wann können wir nach Hause gehen?',
          'Notre film commence à 18\u00a0h\u00a040 et dure 2 heures et 15 minutes. À quelle heure pourrons-nous rentrer ?',
          'Il nostro film comincia alle 18:40 e dura 2 ore e 15 minuti. A che ora possiamo tornare a casa?',
          'Nuestra película empieza a las 18:40 y dura 2 horas y 15 minutos. ¿A qué hora podemos volver a casa?',
        ),
        fixed(
          '18:40 + 2 h = 20:40, 20:40 + 15 min = 20:55. The film ends at 20:55.',
          '18:40 + 2 h = 20:40, 20:40 + 15 min = 20:55. Der Film endet um 20:55 Uhr.',
          '18\u00a0h\u00a040 + 2 h = 20\u00a0h\u00a040, 20\u00a0h\u00a040 + 15 min = 20\u00a0h\u00a055. Le film se termine à 20\u00a0h\u00a055.',
          '18:40 + 2 h = 20:40, 20:40 + 15 min = 20:55. Il film finisce alle 20:55.',
          '18:40 + 2 h = 20:40, 20:40 + 15 min = 20:55. La película termina a las 20:55.',
        ),
        saying(fixed('20:55', '20:55', '20 h 55', '20:55', '20:55')),
      ),
      asked(
        fixed(
          'The film is 20 minutes longer than I thought. When is it over now?',
          'Der Film ist 20 Minuten länger, als ich dachte. Wann ist er nun zu Ende?',
          'Le film dure 20 minutes de plus que je ne pensais. À quelle heure finit-il alors ?',
          'Il film dura 20 minuti più di quanto pensassi. A che ora finisce allora?',
          'La película dura 20 minutos más de lo que pensaba. ¿A qué hora acaba entonces?',
        ),
        fixed(
          '20:55 + 5 min = 21:00, 21:00 + 15 min = 21:15. The film ends at 21:15.',
          '20:55 + 5 min = 21:00, 21:00 + 15 min = 21:15. Der Film endet um 21:15 Uhr.',
          '20\u00a0h\u00a055 + 5 min = 21\u00a0h, 21\u00a0h + 15 min = 21\u00a0h\u00a015. Le film se termine à 21\u00a0h\u00a015.',
          '20:55 + 5 min = 21:00, 21:00 + 15 min = 21:15. Il film finisce alle 21:15.',
          '20:55 + 5 min = 21:00, 21:00 + 15 min = 21:15. La película termina a las 21:15.',
        ),
        saying(fixed('21:15', '21:15', '21 h 15', '21:15', '21:15')),
      ),
    ],
  },
];
