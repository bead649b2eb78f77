import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { free, saying } from './turns.ts';

const key = fixed('key', 'Schlüssel', 'clé', 'chiave', 'llave');
const hedgehog = fixed('hedgehog', 'Igel', 'hérisson', 'riccio', 'erizo');
const concert = fixed('concert', 'Konzert', 'concert', 'concerto', 'concierto');
const friday = fixed('Friday', 'Freitag', 'vendredi', 'venerdì', 'viernes');
const lecture = fixed('lecture', 'Vortrag', 'conférence', 'conferenza', 'conferencia');
const dinner = fixed('dinner', 'Abendessen', 'dîner', 'cena', 'cena');
const saturday = fixed('Saturday', 'Samstag', 'samedi', 'sabato', 'sábado');
const birthday = fixed('birthday', 'Geburtstag', 'anniversaire', 'compleanno', 'cumpleaños');
const umbrella = fixed('umbrella', 'Regenschirm', 'parapluie', 'ombrello', 'paraguas');
const halfPastSeven = fixed('19:30', '19:30', '19 h 30', '19:30', '19:30');
const quarterPastEight = fixed('20:15', '20:15', '20 h 15', '20:15', '20:15');
const eightSharp = fixed('20:00', '20:00', '20 h', '20:00', '20:00');

export const writing: readonly ParallelQuestion[] = [
  {
    id: 2001,
    category: 'writing',
    turns: [
      free(
        fixed(
          'My children love animals. Please tell them the story of a hedgehog called Nora who loses a key one day.',
          'Meine Kinder lieben Tiere. Erzählen Sie ihnen bitte die Geschichte von einem Igel namens Nora, der eines Tages einen Schlüssel verliert.',
          'Mes enfants adorent les animaux. Racontez-leur, s’il vous plaît, l’histoire d’un hérisson qui s’appelle Nora et qui perd un jour une clé.',
          'I miei bambini amano gli animali. Racconti loro, per favore, la storia di un riccio di nome Nora che un giorno perde una chiave.',
          'A mis hijos les encantan los animales. Cuénteles, por favor, la historia de un erizo que se llama Nora y que un día pierde una llave.',
        ),
        saying('Nora', hedgehog, key),
      ),
      free(
        fixed(
          'That is too long for my son. One single sentence will do.',
          'Das ist meinem Sohn zu lang. Ein einziger Satz genügt.',
          'C’est trop long pour mon fils. Une seule phrase suffit.',
          'È troppo lungo per mio figlio. Basta una sola frase.',
          'Es demasiado largo para mi hijo. Basta con una sola frase.',
        ),
        saying('Nora', key),
      ),
    ],
  },
  {
    id: 2002,
    category: 'writing',
    turns: [
      free(
        fixed(
          'Tom loves music. Please invite him to the concert by e-mail: Friday, 19:30. I am Laura.',
          'Tom liebt Musik. Laden Sie ihn bitte per E-Mail zum Konzert ein: Freitag, 19:30 Uhr. Ich bin Laura.',
          'Tom aime la musique. Invitez-le au concert par e-mail, s’il vous plaît : vendredi, 19\u00a0h\u00a030. Je suis Laura.',
          'Tom ama la musica. Lo inviti al concerto con un’e-mail, per favore: venerdì, 19:30. Sono Laura.',
          'A Tom le gusta la música. Invítelo al concierto con un correo, por favor: viernes, 19:30. Soy Laura.',
        ),
        saying('Tom', 'Laura', concert, friday, halfPastSeven),
      ),
      free(
        fixed(
          'The concert starts later, at 20:15. Please correct the e-mail.',
          'Das Konzert beginnt später, um 20:15 Uhr. Bitte korrigieren Sie die E-Mail.',
          'Le concert commence plus tard, à 20\u00a0h\u00a015. Corrigez l’e-mail, s’il vous plaît.',
          'Il concerto comincia più tardi, alle 20:15. Corregga l’e-mail, per favore.',
          'El concierto empieza más tarde, a las 20:15. Corrija el correo, por favor.',
        ),
        saying('Tom', 'Laura', concert, friday, quarterPastEight),
      ),
    ],
  },
  {
    id: 2003,
    category: 'writing',
    turns: [
      free(
        fixed(
          'Ms Keller gave a lecture on Tuesday, and I liked it very much. Thank her in a short e-mail, please. I am Oscar Weber.',
          'Frau Keller hat am Dienstag einen Vortrag gehalten, der mir sehr gefallen hat. Danken Sie ihr bitte in einer kurzen E-Mail. Ich bin Oscar Weber.',
          'Mme\u00a0Keller a donné mardi une conférence qui m’a beaucoup plu. Remerciez-la dans un court e-mail, s’il vous plaît. Je suis Oscar Weber.',
          'Martedì la signora Keller ha tenuto una conferenza che mi è piaciuta molto. La ringrazi in una breve e-mail, per favore. Sono Oscar Weber.',
          'La señora Keller dio el martes una conferencia que me gustó mucho. Dele las gracias en un correo breve, por favor. Soy Oscar Weber.',
        ),
        saying('Keller', 'Oscar Weber', lecture),
      ),
      free(
        fixed(
          'Mr Rossi gave a lecture, too. He should get the same e-mail.',
          'Auch Herr Rossi hat einen Vortrag gehalten. Er soll dieselbe E-Mail bekommen.',
          'M.\u00a0Rossi a donné une conférence, lui aussi. Il doit recevoir le même e-mail.',
          'Anche il signor Rossi ha tenuto una conferenza. Deve ricevere la stessa e-mail.',
          'El señor Rossi también dio una conferencia. Tiene que recibir el mismo correo.',
        ),
        saying('Rossi', 'Oscar Weber', lecture),
      ),
    ],
  },
  {
    id: 2004,
    category: 'writing',
    turns: [
      free(
        fixed(
          'I am ill, and Paula is expecting me for dinner on Saturday at 20:00. Please tell her in an e-mail that I cannot come. I am Felix.',
          'Ich bin krank, und Paula erwartet mich am Samstag um 20:00 Uhr zum Abendessen. Schreiben Sie ihr bitte in einer E-Mail, dass ich nicht kommen kann. Ich bin Felix.',
          'Je suis malade, et Paula m’attend samedi à 20\u00a0h pour le dîner. Dites-lui dans un e-mail que je ne peux pas venir, s’il vous plaît. Je suis Felix.',
          'Sono malato, e Paula mi aspetta sabato alle 20:00 per cena. Le dica in un’e-mail che non posso venire, per favore. Sono Felix.',
          'Estoy enfermo, y Paula me espera el sábado a las 20:00 para la cena. Dígale en un correo que no puedo ir, por favor. Soy Felix.',
        ),
        saying('Paula', 'Felix', dinner, saturday, eightSharp),
      ),
      free(
        fixed(
          'Next week is Paula’s birthday. I need a card for her as well.',
          'Nächste Woche hat Paula Geburtstag. Da brauche ich auch noch eine Karte für sie.',
          'La semaine prochaine, c’est l’anniversaire de Paula. Il me faut aussi une carte pour elle.',
          'La settimana prossima è il compleanno di Paula. Mi serve anche un biglietto per lei.',
          'La semana que viene es el cumpleaños de Paula. También necesito una tarjeta para ella.',
        ),
        saying('Paula', 'Felix', birthday),
      ),
    ],
  },
  {
    id: 2005,
    category: 'writing',
    turns: [
      free(
        fixed(
          'Emma lent me her umbrella, and I have lost it. Please help me say sorry in an e-mail. I am David.',
          'Emma hat mir ihren Regenschirm geliehen, und ich habe ihn verloren. Helfen Sie mir bitte, mich in einer E-Mail zu entschuldigen. Ich bin David.',
          'Emma m’a prêté son parapluie, et je l’ai perdu. Aidez-moi à m’excuser dans un e-mail, s’il vous plaît. Je suis David.',
          'Emma mi ha prestato il suo ombrello, e io l’ho perso. Mi aiuti a scusarmi in un’e-mail, per favore. Sono David.',
          'Emma me prestó su paraguas y lo he perdido. Ayúdeme a disculparme en un correo, por favor. Soy David.',
        ),
        saying('Emma', 'David', umbrella),
      ),
      free(
        fixed(
          'Then I will bake her a cake. Write me a shopping list, please: sugar, milk and 6 lemons.',
          'Dann backe ich ihr einen Kuchen. Schreiben Sie mir bitte einen Einkaufszettel: Zucker, Milch und 6 Zitronen.',
          'Alors je vais lui faire un gâteau. Écrivez-moi une liste de courses, s’il vous plaît : du sucre, du lait et 6 citrons.',
          'Allora le faccio una torta. Mi scriva una lista della spesa, per favore: zucchero, latte e 6 limoni.',
          'Entonces le haré una tarta. Escríbame una lista de la compra, por favor: azúcar, leche y 6 limones.',
        ),
        saying(
          fixed('sugar', 'Zucker', 'sucre', 'zucchero', 'azúcar'),
          fixed('milk', 'Milch', 'lait', 'latte', 'leche'),
          fixed('6 lemons', '6 Zitronen', '6 citrons', '6 limoni', '6 limones'),
        ),
      ),
    ],
  },
];
