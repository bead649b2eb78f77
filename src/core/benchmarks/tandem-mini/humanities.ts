import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, saying } from './turns.ts';

export const humanities: readonly ParallelQuestion[] = [
  {
    id: 2036,
    category: 'humanities',
    turns: [
      asked(
        fixed(
          'My aunt has moved to the capital of Portugal. In which city does she live now?',
          'Meine Tante ist in die Hauptstadt von Portugal gezogen. In welcher Stadt wohnt sie jetzt?',
          'Ma tante s’est installée dans la capitale du Portugal. Dans quelle ville habite-t-elle maintenant ?',
          'Mia zia si è trasferita nella capitale del Portogallo. In quale città abita adesso?',
          'Mi tía se ha mudado a la capital de Portugal. ¿En qué ciudad vive ahora?',
        ),
        fixed(
          'The capital of Portugal is Lisbon.',
          'Die Hauptstadt von Portugal ist Lissabon.',
          'La capitale du Portugal est Lisbonne.',
          'La capitale del Portogallo è Lisbona.',
          'La capital de Portugal es Lisboa.',
        ),
        saying(fixed('Lisbon', 'Lissabon', 'Lisbonne', 'Lisbona', 'Lisboa')),
      ),
      asked(
        fixed(
          'Which language must she learn there?',
          'Welche Sprache muss sie dort lernen?',
          'Quelle langue doit-elle apprendre là-bas ?',
          'Quale lingua deve imparare lì?',
          '¿Qué idioma tiene que aprender allí?',
        ),
        fixed(
          'In Portugal, people speak Portuguese.',
          'In Portugal spricht man Portugiesisch.',
          'Au Portugal, on parle portugais.',
          'In Portogallo si parla portoghese.',
          'En Portugal se habla portugués.',
        ),
        saying(fixed('Portuguese', 'Portugiesisch', 'portugais', 'portoghese', 'portugués')),
      ),
    ],
  },
  // each language asks for another, as in the corpus: no language can be asked for itself
  {
    id: 2037,
    category: 'humanities',
    turns: [
      asked(
        fixed(
          'I am learning German and do not know the word for “horse”. What is it?',
          'Ich lerne Französisch und kenne das Wort für „Pferd“ nicht. Wie lautet es?',
          'J’apprends l’italien et je ne connais pas le mot pour « cheval ». Quel est-il ?',
          'Sto imparando lo spagnolo e non conosco la parola per «cavallo». Qual è?',
          'Estoy aprendiendo inglés y no conozco la palabra para «caballo». ¿Cuál es?',
        ),
        fixed(
          'In German, “horse” is “Pferd”.',
          '„Pferd“ heißt auf Französisch „cheval“.',
          'En italien, « cheval » se dit « cavallo ».',
          'In spagnolo «cavallo» si dice «caballo».',
          'En inglés, «caballo» se dice «horse».',
        ),
        saying(fixed('Pferd', 'cheval', 'cavallo', 'caballo', 'horse')),
      ),
      asked(
        fixed(
          'Thank you. And the word for “tree”?',
          'Danke. Und das Wort für „Baum“?',
          'Merci. Et le mot pour « arbre » ?',
          'Grazie. E la parola per «albero»?',
          'Gracias. ¿Y la palabra para «árbol»?',
        ),
        fixed(
          'In German, “tree” is “Baum”.',
          '„Baum“ heißt auf Französisch „arbre“.',
          'En italien, « arbre » se dit « albero ».',
          'In spagnolo «albero» si dice «árbol».',
          'En inglés, «árbol» se dice «tree».',
        ),
        saying(fixed('Baum', 'arbre', 'albero', 'árbol', 'tree')),
      ),
    ],
  },
  {
    id: 2038,
    category: 'humanities',
    turns: [
      asked(
        fixed(
          'I need a word that means the opposite of “clean”. Do you know it?',
          'Ich brauche ein Wort, das das Gegenteil von „sauber“ bedeutet. Kennen Sie es?',
          'Il me faut un mot qui veut dire le contraire de « propre ». Le connaissez-vous ?',
          'Mi serve una parola che significhi il contrario di «pulito». La conosce?',
          'Necesito una palabra que signifique lo contrario de «limpio». ¿La conoce?',
        ),
        fixed(
          'The opposite of “clean” is “dirty”.',
          'Das Gegenteil von „sauber“ ist „schmutzig“.',
          'Le contraire de « propre » est « sale ».',
          'Il contrario di «pulito» è «sporco».',
          'El contrario de «limpio» es «sucio».',
        ),
        saying(fixed('dirty', 'schmutzig', 'sale', 'sporco', 'sucio')),
      ),
      asked(
        fixed(
          'And now the plural of the word “flower”, please.',
          'Und jetzt bitte den Plural des Wortes „Blume“.',
          'Et maintenant le pluriel du mot « fleur », s’il vous plaît.',
          'E adesso il plurale della parola «fiore», per favore.',
          'Y ahora el plural de la palabra «flor», por favor.',
        ),
        fixed(
          'The plural of “flower” is “flowers”.',
          'Der Plural von „Blume“ lautet „Blumen“.',
          'Le pluriel de « fleur » est « fleurs ».',
          'Il plurale di «fiore» è «fiori».',
          'El plural de «flor» es «flores».',
        ),
        saying(fixed('flowers', 'Blumen', 'fleurs', 'fiori', 'flores')),
      ),
    ],
  },
  {
    id: 2039,
    category: 'humanities',
    turns: [
      asked(
        fixed(
          'I would like to see the Eiffel Tower. To which city must I go?',
          'Ich möchte den Eiffelturm sehen. In welche Stadt muss ich reisen?',
          'J’aimerais voir la tour Eiffel. Dans quelle ville dois-je aller ?',
          'Vorrei vedere la Torre Eiffel. In quale città devo andare?',
          'Me gustaría ver la torre Eiffel. ¿A qué ciudad tengo que ir?',
        ),
        fixed(
          'The Eiffel Tower is in Paris.',
          'Der Eiffelturm befindet sich in Paris.',
          'La tour Eiffel se trouve à Paris.',
          'La Torre Eiffel si trova a Parigi.',
          'La torre Eiffel está en París.',
        ),
        saying(fixed('Paris', 'Paris', 'Paris', 'Parigi', 'París')),
      ),
      asked(
        fixed(
          'And which river will I see there?',
          'Und welchen Fluss sehe ich dort?',
          'Et quel fleuve vais-je y voir ?',
          'E quale fiume vedrò lì?',
          '¿Y qué río veré allí?',
        ),
        fixed(
          'Paris is on the Seine.',
          'Paris liegt an der Seine.',
          'Paris se trouve sur la Seine.',
          'Parigi si trova sulla Senna.',
          'París está a orillas del Sena.',
        ),
        saying(fixed('Seine', 'Seine', 'Seine', 'Senna', 'Sena')),
      ),
    ],
  },
  {
    id: 2040,
    category: 'humanities',
    turns: [
      asked(
        fixed(
          'There is a book on my table: “Frankenstein”. Who wrote it?',
          'Auf meinem Tisch liegt ein Buch: „Frankenstein“. Wer hat es geschrieben?',
          'Il y a un livre sur ma table : « Frankenstein ». Qui l’a écrit ?',
          'Sul mio tavolo c’è un libro: «Frankenstein». Chi l’ha scritto?',
          'En mi mesa hay un libro: «Frankenstein». ¿Quién lo escribió?',
        ),
        fixed(
          'Mary Shelley wrote “Frankenstein”.',
          'Mary Shelley hat „Frankenstein“ geschrieben.',
          'Mary Shelley a écrit « Frankenstein ».',
          'Mary Shelley ha scritto «Frankenstein».',
          'Mary Shelley escribió «Frankenstein».',
        ),
        saying('Mary Shelley'),
      ),
      asked(
        fixed(
          'A picture hangs above it: “Guernica”. Who is the painter?',
          'Darüber hängt ein Bild: „Guernica“. Wer ist der Maler?',
          'Au-dessus, il y a un tableau : « Guernica ». Qui est le peintre ?',
          'Sopra c’è un quadro: «Guernica». Chi è il pittore?',
          'Encima hay un cuadro: «Guernica». ¿Quién es el pintor?',
        ),
        fixed(
          'Picasso painted “Guernica”.',
          'Picasso hat „Guernica“ gemalt.',
          'Picasso a peint « Guernica ».',
          'Picasso ha dipinto «Guernica».',
          'Picasso pintó «Guernica».',
        ),
        saying('Picasso'),
      ),
    ],
  },
];
