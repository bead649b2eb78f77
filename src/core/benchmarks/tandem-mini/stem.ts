import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, resulting, saying } from './turns.ts';

export const stem: readonly ParallelQuestion[] = [
  {
    id: 2031,
    category: 'stem',
    turns: [
      asked(
        fixed(
          'My table is 3 metres long. How many centimetres is that?',
          'Mein Tisch ist 3 Meter lang. Wie viel ist das in Zentimetern?',
          'Ma table mesure 3 mètres de long. Combien cela fait-il en centimètres ?',
          'Il mio tavolo è lungo 3 metri. Quanto fa in centimetri?',
          'Mi mesa mide 3 metros de largo. ¿Cuánto es en centímetros?',
        ),
        fixed(
          '1 metre is 100 centimetres. 100 × 3 = 300. So 3 metres are 300 centimetres.',
          '1 Meter hat 100 Zentimeter. 100 × 3 = 300. Also sind 3 Meter 300 Zentimeter.',
          '1 mètre fait 100 centimètres. 100 × 3 = 300. Donc 3 mètres font 300 centimètres.',
          '1 metro corrisponde a 100 centimetri. 100 × 3 = 300. Quindi 3 metri sono 300 centimetri.',
          '1 metro son 100 centímetros. 100 × 3 = 300. Por lo tanto, 3 metros son 300 centímetros.',
        ),
        resulting(300),
      ),
      asked(
        fixed(
          'And a table of 5 metres?',
          'Und ein Tisch von 5 Metern?',
          'Et une table de 5 mètres ?',
          'E un tavolo di 5 metri?',
          '¿Y una mesa de 5 metros?',
        ),
        fixed(
          '1 metre is 100 centimetres. 100 × 5 = 500. So 5 metres are 500 centimetres.',
          '1 Meter hat 100 Zentimeter. 100 × 5 = 500. Also sind 5 Meter 500 Zentimeter.',
          '1 mètre fait 100 centimètres. 100 × 5 = 500. Donc 5 mètres font 500 centimètres.',
          '1 metro corrisponde a 100 centimetri. 100 × 5 = 500. Quindi 5 metri sono 500 centimetri.',
          '1 metro son 100 centímetros. 100 × 5 = 500. Por lo tanto, 5 metros son 500 centímetros.',
        ),
        resulting(500),
      ),
    ],
  },
  {
    id: 2032,
    category: 'stem',
    turns: [
      asked(
        fixed(
          'I have a horse and a rabbit. Which of the two animals weighs more?',
          'Ich habe ein Pferd und ein Kaninchen. Welches der beiden Tiere wiegt mehr?',
          'J’ai un cheval et un lapin. Lequel de ces deux animaux pèse le plus ?',
          'Ho un cavallo e un coniglio. Quale dei due animali pesa di più?',
          'Tengo un caballo y un conejo. ¿Cuál de los dos animales pesa más?',
        ),
        fixed(
          'A horse weighs about 500 kilograms, a rabbit about 2 kilograms. So the horse weighs more.',
          'Ein Pferd wiegt etwa 500 Kilogramm, ein Kaninchen etwa 2 Kilogramm. Also wiegt das Pferd mehr.',
          'Un cheval pèse environ 500 kilogrammes, un lapin environ 2 kilogrammes. C’est donc le cheval qui pèse le plus.',
          'Un cavallo pesa circa 500 chilogrammi, un coniglio circa 2 chilogrammi. Quindi il cavallo pesa di più.',
          'Un caballo pesa unos 500 kilogramos, un conejo unos 2 kilogramos. Por lo tanto, el caballo pesa más.',
        ),
        saying(fixed('the horse', 'das Pferd', 'le cheval', 'il cavallo', 'el caballo')),
      ),
      asked(
        fixed(
          'On how many legs does the horse walk?',
          'Auf wie vielen Beinen läuft das Pferd?',
          'Sur combien de pattes le cheval marche-t-il ?',
          'Su quante zampe cammina il cavallo?',
          '¿Sobre cuántas patas camina el caballo?',
        ),
        fixed(
          'A horse has 4 legs.',
          'Ein Pferd hat 4 Beine.',
          'Un cheval a 4 pattes.',
          'Un cavallo ha 4 zampe.',
          'Un caballo tiene 4 patas.',
        ),
        resulting(4),
      ),
    ],
  },
  {
    id: 2033,
    category: 'stem',
    turns: [
      asked(
        fixed(
          'Mercury, Venus, Earth and Mars: my son knows these planets. Which one comes next?',
          'Merkur, Venus, Erde und Mars: Diese Planeten kennt mein Sohn. Welcher kommt als Nächstes?',
          'Mercure, Vénus, la Terre et Mars : mon fils connaît ces planètes. Laquelle vient ensuite ?',
          'Mercurio, Venere, la Terra e Marte: mio figlio conosce questi pianeti. Quale viene dopo?',
          'Mercurio, Venus, la Tierra y Marte: mi hijo conoce estos planetas. ¿Cuál viene después?',
        ),
        fixed(
          'After Mars comes Jupiter.',
          'Nach Mars kommt Jupiter.',
          'Après Mars vient Jupiter.',
          'Dopo Marte viene Giove.',
          'Después de Marte viene Júpiter.',
        ),
        saying(fixed('Jupiter', 'Jupiter', 'Jupiter', 'Giove', 'Júpiter')),
      ),
      asked(
        fixed(
          'And which planet has the famous rings?',
          'Und welcher Planet hat die berühmten Ringe?',
          'Et quelle planète a les célèbres anneaux ?',
          'E quale pianeta ha i famosi anelli?',
          '¿Y qué planeta tiene los famosos anillos?',
        ),
        fixed(
          'Saturn is famous for its rings.',
          'Saturn ist für seine Ringe berühmt.',
          'Saturne est célèbre pour ses anneaux.',
          'Saturno è famoso per i suoi anelli.',
          'Saturno es famoso por sus anillos.',
        ),
        saying(fixed('Saturn', 'Saturn', 'Saturne', 'Saturno', 'Saturno')),
      ),
    ],
  },
  {
    id: 2034,
    category: 'stem',
    turns: [
      asked(
        fixed(
          'My daughter makes a third colour out of blue and yellow. Which one is it?',
          'Meine Tochter macht aus Blau und Gelb eine dritte Farbe. Welche ist es?',
          'Avec du bleu et du jaune, ma fille fait une troisième couleur. Laquelle est-ce ?',
          'Con il blu e il giallo mia figlia fa un terzo colore. Qual è?',
          'Con azul y amarillo, mi hija hace un tercer color. ¿Cuál es?',
        ),
        fixed(
          'Blue and yellow make green.',
          'Blau und Gelb ergeben Grün.',
          'Le bleu et le jaune donnent du vert.',
          'Il blu e il giallo danno il verde.',
          'El azul y el amarillo dan verde.',
        ),
        saying(fixed('green', 'Grün', 'vert', 'verde', 'verde')),
      ),
      asked(
        fixed(
          'A piece of coal lies beside her paints. What colour is it?',
          'Neben ihren Farben liegt ein Stück Kohle. Welche Farbe hat es?',
          'À côté de ses couleurs, il y a un morceau de charbon. De quelle couleur est-il ?',
          'Accanto ai suoi colori c’è un pezzo di carbone. Di che colore è?',
          'Junto a sus pinturas hay un trozo de carbón. ¿De qué color es?',
        ),
        fixed(
          'Coal is black.',
          'Kohle ist schwarz.',
          'Le charbon est noir.',
          'Il carbone è nero.',
          'El carbón es negro.',
        ),
        saying(fixed('black', 'schwarz', 'noir', 'nero', 'negro')),
      ),
    ],
  },
  {
    id: 2035,
    category: 'stem',
    turns: [
      asked(
        fixed(
          'It is July, and we are in Europe. Which season is it?',
          'Es ist Juli, und wir sind in Europa. Welche Jahreszeit haben wir?',
          'Nous sommes au mois de juillet, en Europe. De quelle saison s’agit-il ?',
          'È luglio, e siamo in Europa. Che stagione è?',
          'Estamos en julio, en Europa. ¿Qué estación es?',
        ),
        fixed(
          'In Europe, July is in summer.',
          'In Europa liegt der Juli im Sommer.',
          'En Europe, le mois de juillet est en été.',
          'In Europa luglio è in estate.',
          'En Europa, julio está en verano.',
        ),
        saying(fixed('summer', 'Sommer', 'été', 'estate', 'verano')),
      ),
      asked(
        fixed(
          'How many days does this month last?',
          'Wie viele Tage dauert dieser Monat?',
          'Combien de jours dure ce mois ?',
          'Quanti giorni dura questo mese?',
          '¿Cuántos días dura este mes?',
        ),
        fixed(
          'July has 31 days.',
          'Der Juli hat 31 Tage.',
          'Le mois de juillet a 31 jours.',
          'Il mese di luglio ha 31 giorni.',
          'El mes de julio tiene 31 días.',
        ),
        resulting(31),
      ),
    ],
  },
];
