import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, saying } from './turns.ts';

// Answers repeat what they reason from, so a check of a first turn asks for the conclusion, not for a name that stands there anyway.
export const reasoning: readonly ParallelQuestion[] = [
  {
    id: 2011,
    category: 'reasoning',
    turns: [
      asked(
        fixed(
          'Three friends compare how tall they are. Paul is taller than Rita. Emma is taller than Paul. Which of the three is the tallest?',
          'Drei Freunde vergleichen ihre Größe. Paul ist größer als Rita. Emma ist größer als Paul. Wer von den dreien ist am größten?',
          'Trois amis comparent leur taille. Paul est plus grand que Rita. Emma est plus grande que Paul. Qui des trois est le plus grand ?',
          'Tre amici confrontano la loro altezza. Paul è più alto di Rita. Emma è più alta di Paul. Chi dei tre è il più alto?',
          'Tres amigos comparan su estatura. Paul es más alto que Rita. Emma es más alta que Paul. ¿Quién de los tres es el más alto?',
        ),
        fixed(
          'Emma is taller than Paul. Paul is taller than Rita. So Emma is the tallest.',
          'Emma ist größer als Paul. Paul ist größer als Rita. Also ist Emma am größten.',
          'Emma est plus grande que Paul. Paul est plus grand que Rita. Donc Emma est la plus grande.',
          'Emma è più alta di Paul. Paul è più alto di Rita. Quindi Emma è la più alta.',
          'Emma es más alta que Paul. Paul es más alto que Rita. Por tanto, Emma es la más alta.',
        ),
        saying(
          fixed(
            'Emma is the tallest',
            'Emma am größten',
            'Emma est la plus grande',
            'Emma è la più alta',
            'Emma es la más alta',
          ),
        ),
      ),
      asked(
        fixed(
          'Which of them is shorter than the other two?',
          'Wer ist kleiner als die beiden anderen?',
          'Qui est plus petit que les deux autres ?',
          'Chi è più basso degli altri due?',
          '¿Quién es más bajo que los otros dos?',
        ),
        fixed(
          'Rita is the shortest.',
          'Rita ist am kleinsten.',
          'Rita est la plus petite.',
          'Rita è la più bassa.',
          'Rita es la más baja.',
        ),
        saying('Rita'),
      ),
    ],
  },
  {
    id: 2012,
    category: 'reasoning',
    turns: [
      asked(
        fixed(
          'One of these words does not go with the others: carrot, onion, violin, tomato. Which one is it?',
          'Eines dieser Wörter gehört nicht zu den anderen: Karotte, Zwiebel, Geige, Tomate. Welches ist es?',
          'L’un de ces mots ne va pas avec les autres : carotte, oignon, violon, tomate. Lequel est-ce ?',
          'Una di queste parole non va con le altre: carota, cipolla, violino, pomodoro. Qual è?',
          'Una de estas palabras no va con las demás: zanahoria, cebolla, violín, tomate. ¿Cuál es?',
        ),
        fixed(
          'carrot: vegetable, onion: vegetable, violin: musical instrument, tomato: vegetable. The odd one out is the violin.',
          'Karotte: Gemüse, Zwiebel: Gemüse, Geige: Musikinstrument, Tomate: Gemüse. Die Geige passt nicht dazu.',
          'carotte : légume, oignon : légume, violon : instrument de musique, tomate : légume. L’intrus est le violon.',
          'carota: ortaggio, cipolla: ortaggio, violino: strumento musicale, pomodoro: ortaggio. L’intruso è il violino.',
          'zanahoria: verdura, cebolla: verdura, violín: instrumento musical, tomate: verdura. El intruso es el violín.',
        ),
        saying(fixed('the violin', 'die Geige', 'le violon', 'il violino', 'el violín')),
      ),
      asked(
        fixed(
          'And why is it different from the others?',
          'Und warum gehört sie nicht zu den anderen?',
          'Et pourquoi est-il différent des autres ?',
          'E perché è diverso dagli altri?',
          '¿Y por qué es diferente de los demás?',
        ),
        fixed(
          'The others are vegetables, but this is a musical instrument.',
          'Die anderen sind Gemüse, aber das ist ein Musikinstrument.',
          'Les autres sont des légumes, mais ceci est un instrument de musique.',
          'Gli altri sono ortaggi, ma questo è uno strumento musicale.',
          'Los demás son verduras, pero esto es un instrumento musical.',
        ),
        saying(
          fixed('vegetables', 'Gemüse', 'légumes', 'ortaggi', 'verduras'),
          fixed('a musical instrument', 'ein Musikinstrument', 'un instrument', 'uno strumento', 'un instrumento'),
        ),
      ),
    ],
  },
  {
    id: 2013,
    category: 'reasoning',
    turns: [
      asked(
        fixed(
          'Here are four numbers: 48, 15, 92, 37. Please begin with the smallest and end with the biggest.',
          'Hier sind vier Zahlen: 48, 15, 92, 37. Beginnen Sie bitte mit der kleinsten und enden Sie mit der größten.',
          'Voici quatre nombres : 48, 15, 92, 37. Commencez par le plus petit et terminez par le plus grand, s’il vous plaît.',
          'Ecco quattro numeri: 48, 15, 92, 37. Cominci dal più piccolo e finisca con il più grande, per favore.',
          'Aquí hay cuatro números: 48, 15, 92, 37. Empiece por el menor y termine con el mayor, por favor.',
        ),
        fixed(
          'The smallest of 48, 15, 92, 37 is 15. The smallest of 48, 92, 37 is 37. The smallest of 48, 92 is 48. That leaves 92. In order: 15, 37, 48, 92.',
          'Die kleinste von 48, 15, 92, 37 ist 15. Die kleinste von 48, 92, 37 ist 37. Die kleinste von 48, 92 ist 48. Übrig bleibt 92. Der Reihe nach: 15, 37, 48, 92.',
          'Le plus petit de 48, 15, 92, 37 est 15. Le plus petit de 48, 92, 37 est 37. Le plus petit de 48, 92 est 48. Il reste 92. Dans l’ordre : 15, 37, 48, 92.',
          'Il più piccolo tra 48, 15, 92, 37 è 15. Il più piccolo tra 48, 92, 37 è 37. Il più piccolo tra 48, 92 è 48. Resta 92. In ordine: 15, 37, 48, 92.',
          'El menor de 48, 15, 92, 37 es 15. El menor de 48, 92, 37 es 37. El menor de 48, 92 es 48. Queda 92. En orden: 15, 37, 48, 92.',
        ),
        saying('15, 37, 48, 92'),
      ),
      asked(
        fixed(
          'And now the biggest first?',
          'Und jetzt die größte zuerst?',
          'Et maintenant, le plus grand d’abord ?',
          'E adesso cominciando dal più grande?',
          '¿Y ahora empezando por el mayor?',
        ),
        fixed(
          'In order: 92, 48, 37, 15.',
          'Der Reihe nach: 92, 48, 37, 15.',
          'Dans l’ordre : 92, 48, 37, 15.',
          'In ordine: 92, 48, 37, 15.',
          'En orden: 92, 48, 37, 15.',
        ),
        saying('92, 48, 37, 15'),
      ),
    ],
  },
  {
    id: 2014,
    category: 'reasoning',
    turns: [
      asked(
        fixed(
          'Today is Monday. My sister is coming to see me in 10 days. Which day of the week will that be?',
          'Heute ist Montag, und in 10 Tagen besucht mich meine Schwester. Welcher Wochentag ist das?',
          'Aujourd’hui, c’est lundi, et ma sœur vient me voir dans 10 jours. Quel jour de la semaine est-ce ?',
          'Oggi è lunedì, e tra 10 giorni mia sorella viene a trovarmi. Che giorno della settimana sarà?',
          'Hoy es lunes y mi hermana viene a verme dentro de 10 días. ¿Qué día de la semana será?',
        ),
        fixed(
          'After 7 days it is Monday again, 10 - 7 = 3. 1: Tuesday, 2: Wednesday, 3: Thursday. The answer is Thursday.',
          'Nach 7 Tagen ist wieder Montag, 10 - 7 = 3. 1: Dienstag, 2: Mittwoch, 3: Donnerstag. Die Antwort ist Donnerstag.',
          'Après 7 jours, c’est de nouveau lundi, 10 - 7 = 3. 1 : mardi, 2 : mercredi, 3 : jeudi. La réponse est jeudi.',
          'Dopo 7 giorni è di nuovo lunedì, 10 - 7 = 3. 1: martedì, 2: mercoledì, 3: giovedì. La risposta è giovedì.',
          'Después de 7 días es otra vez lunes, 10 - 7 = 3. 1: martes, 2: miércoles, 3: jueves. La respuesta es jueves.',
        ),
        saying(
          fixed(
            'answer is Thursday',
            'Antwort ist Donnerstag',
            'réponse est jeudi',
            'risposta è giovedì',
            'respuesta es jueves',
          ),
        ),
      ),
      asked(
        fixed(
          'She leaves one day later. Which day is that?',
          'Einen Tag später fährt sie wieder ab. Welcher Tag ist das?',
          'Elle repart un jour plus tard. Quel jour est-ce ?',
          'Riparte un giorno dopo. Che giorno è?',
          'Se va un día después. ¿Qué día es?',
        ),
        fixed(
          'The answer is Friday.',
          'Die Antwort ist Freitag.',
          'La réponse est vendredi.',
          'La risposta è venerdì.',
          'La respuesta es viernes.',
        ),
        saying(fixed('Friday', 'Freitag', 'vendredi', 'venerdì', 'viernes')),
      ),
    ],
  },
  {
    id: 2015,
    category: 'reasoning',
    turns: [
      asked(
        fixed(
          'Suppose this: all cats drink milk. Mia is a cat. Does Mia drink milk, then?',
          'Nehmen wir an: Alle Katzen trinken Milch. Mia ist eine Katze. Trinkt Mia dann Milch?',
          'Supposons ceci : tous les chats boivent du lait. Mia est un chat. Est-ce que Mia boit donc du lait ?',
          'Facciamo un’ipotesi: tutti i gatti bevono latte. Mia è un gatto. E Mia allora beve latte?',
          'Supongamos esto: todos los gatos beben leche. Mia es un gato. Entonces, ¿bebe Mia leche?',
        ),
        fixed(
          'All cats drink milk. Mia is a cat. So yes: Mia drinks milk.',
          'Alle Katzen trinken Milch. Mia ist eine Katze. Also ja: Mia trinkt Milch.',
          'Tous les chats boivent du lait. Mia est un chat. Donc oui : Mia boit du lait.',
          'Tutti i gatti bevono latte. Mia è un gatto. Quindi sì: Mia beve latte.',
          'Todos los gatos beben leche. Mia es un gato. Por tanto, sí: Mia bebe leche.',
        ),
        saying(fixed('Mia drinks milk', 'Mia trinkt Milch', 'Mia boit du lait', 'Mia beve latte', 'Mia bebe leche')),
      ),
      asked(
        fixed(
          'What about Max? He is a cat as well.',
          'Und was ist mit Max? Er ist auch eine Katze.',
          'Et Max ? C’est aussi un chat.',
          'E Max? È un gatto anche lui.',
          '¿Y Max? También es un gato.',
        ),
        fixed(
          'All cats drink milk. Max is a cat. So yes: Max drinks milk.',
          'Alle Katzen trinken Milch. Max ist eine Katze. Also ja: Max trinkt Milch.',
          'Tous les chats boivent du lait. Max est un chat. Donc oui : Max boit du lait.',
          'Tutti i gatti bevono latte. Max è un gatto. Quindi sì: Max beve latte.',
          'Todos los gatos beben leche. Max es un gato. Por tanto, sí: Max bebe leche.',
        ),
        saying(fixed('Max drinks milk', 'Max trinkt Milch', 'Max boit du lait', 'Max beve latte', 'Max bebe leche')),
      ),
    ],
  },
];
