import type { Parallel, Wording } from '../../parallel.ts';
import { fixed } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Content } from './correspondence.ts';
import { letterTask, type Mentioned } from './letter-task.ts';

interface Occasion {
  id: string;
  /** after "card": "for the wedding", "zur Hochzeit" */
  for: Parallel;
  /** its greeting; German and Italian as in the middle of a sentence */
  greeting: Parallel;
  /** after "I wish you" */
  wish: Parallel;
}

type View = Occasion & Mentioned;
type Texts = readonly [en: string, de: string, fr: string, it: string, es: string];

const says = wording<View>;

// prettier-ignore
const table: readonly (readonly [id: string, occasion: Texts, greeting: Texts, wish: Texts])[] = [
  ['birthday',
    ['for the birthday', 'zum Geburtstag', 'pour l’anniversaire', 'per il compleanno', 'para el cumpleaños'],
    ['Happy birthday!', 'herzlichen Glückwunsch zum Geburtstag!', 'Joyeux anniversaire !', 'buon compleanno!', '¡Feliz cumpleaños!'],
    ['health and happiness', 'Gesundheit und Glück', 'santé et bonheur', 'salute e felicità', 'salud y felicidad']],
  ['new-year',
    ['for the New Year', 'zum neuen Jahr', 'pour le Nouvel An', 'per il nuovo anno', 'para el Año Nuevo'],
    ['Happy New Year!', 'ein gutes neues Jahr!', 'Bonne année !', 'felice anno nuovo!', '¡Feliz Año Nuevo!'],
    ['a year full of joy', 'ein Jahr voller Freude', 'une année pleine de joie', 'un anno pieno di gioia', 'un año lleno de alegría']],
  ['christmas',
    ['for Christmas', 'zu Weihnachten', 'pour Noël', 'per Natale', 'para Navidad'],
    ['Merry Christmas!', 'frohe Weihnachten!', 'Joyeux Noël !', 'buon Natale!', '¡Feliz Navidad!'],
    ['calm and happy days', 'ruhige und schöne Tage', 'des jours calmes et heureux', 'giorni tranquilli e felici', 'unos días tranquilos y felices']],
  ['easter',
    ['for Easter', 'zu Ostern', 'pour Pâques', 'per Pasqua', 'para Pascua'],
    ['Happy Easter!', 'frohe Ostern!', 'Joyeuses Pâques !', 'buona Pasqua!', '¡Feliz Pascua!'],
    ['sunny days', 'sonnige Tage', 'des jours de soleil', 'giorni di sole', 'unos días de sol']],
  ['wedding',
    ['for the wedding', 'zur Hochzeit', 'pour le mariage', 'per il matrimonio', 'para la boda'],
    ['Congratulations on the wedding!', 'herzlichen Glückwunsch zur Hochzeit!', 'Félicitations pour le mariage !', 'congratulazioni per il matrimonio!', '¡Enhorabuena por la boda!'],
    ['much love and happiness', 'viel Liebe und Glück', 'beaucoup d’amour et de bonheur', 'tanto amore e tanta felicità', 'mucho amor y felicidad']],
  ['exam',
    ['for passing the exam', 'zur bestandenen Prüfung', 'pour l’examen réussi', 'per l’esame superato', 'por el examen aprobado'],
    ['Congratulations on passing the exam!', 'herzlichen Glückwunsch zur bestandenen Prüfung!', 'Félicitations pour l’examen réussi !', 'congratulazioni per l’esame superato!', '¡Enhorabuena por el examen aprobado!'],
    ['much success', 'viel Erfolg', 'beaucoup de succès', 'tanti successi', 'mucho éxito']],
  ['home',
    ['for the new home', 'zur neuen Wohnung', 'pour le nouvel appartement', 'per la nuova casa', 'por la nueva casa'],
    ['Congratulations on the new home!', 'herzlichen Glückwunsch zur neuen Wohnung!', 'Félicitations pour le nouvel appartement !', 'congratulazioni per la nuova casa!', '¡Enhorabuena por la nueva casa!'],
    ['many happy hours', 'viele schöne Stunden', 'beaucoup de belles heures', 'tante ore felici', 'muchas horas felices']],
  ['recovery',
    ['to say get well', 'zur Genesung', 'pour souhaiter la guérison', 'per augurare la guarigione', 'para desear salud'],
    ['Get well soon!', 'gute Besserung!', 'Bon rétablissement !', 'buona guarigione!', '¡Mucho ánimo!'],
    ['strength and patience', 'Kraft und Geduld', 'force et patience', 'forza e pazienza', 'fuerza y paciencia']],
  ['birth',
    ['for the birth of the child', 'zur Geburt', 'pour la naissance', 'per la nascita', 'por el nacimiento'],
    ['Congratulations on the birth of the child!', 'herzlichen Glückwunsch zur Geburt!', 'Félicitations pour la naissance !', 'congratulazioni per la nascita!', '¡Enhorabuena por el nacimiento!'],
    ['much joy with the child', 'viel Freude mit dem Kind', 'beaucoup de joie avec l’enfant', 'tanta gioia con il bambino', 'mucha alegría con el bebé']],
  ['job',
    ['for the new job', 'zur neuen Stelle', 'pour le nouvel emploi', 'per il nuovo lavoro', 'por el nuevo trabajo'],
    ['Congratulations on the new job!', 'herzlichen Glückwunsch zur neuen Stelle!', 'Félicitations pour le nouvel emploi !', 'congratulazioni per il nuovo lavoro!', '¡Enhorabuena por el nuevo trabajo!'],
    ['a good start', 'einen guten Anfang', 'un bon début', 'un buon inizio', 'un buen comienzo']],
];

const occasions: readonly Occasion[] = table.map(([id, occasion, greeting, wish]) => ({
  id,
  for: fixed(...occasion),
  greeting: fixed(...greeting),
  wish: fixed(...wish),
}));

const questions: readonly Wording<View>[] = [
  says(
    'Please write a card {toWhom} {for}. It is from {from}.',
    'Bitte schreiben Sie eine Karte {toWhom} {for}. Sie ist von {from}.',
    'Écrivez une carte {toWhom} {for}, s’il vous plaît. Elle est de la part {de from}.',
    'Scriva un biglietto {toWhom} {for}, per favore. È da parte di {from}.',
    'Escriba una tarjeta {toWhom} {for}, por favor. Es de parte de {from}.',
  ),
  says(
    'I need a card {for}. It is for {who}. My name is {from}.',
    'Ich brauche eine Karte {for}. Sie geht {toWhom}. Ich heiße {from}.',
    'Il me faut une carte {for}. Elle est pour {who}. Je m’appelle {from}.',
    'Mi serve un biglietto {for}. È per {who}. Mi chiamo {from}.',
    'Necesito una tarjeta {for}. Es para {who}. Me llamo {from}.',
  ),
  says(
    'What do I write {toWhom} {for}? Signed {from}.',
    'Was schreibe ich {toWhom} {for}? Unterschrift: {from}.',
    'Comment écrire {toWhom} {for} ? Signature : {from}.',
    'Che cosa scrivo {toWhom} {for}? Firma: {from}.',
    '¿Qué le escribo {toWhom} {for}? Firma: {from}.',
  ),
  says(
    'I want to send good wishes {toWhom} {for}. Could you help me? – {from}',
    'Ich möchte gute Wünsche {for} {toWhom} schicken. Können Sie mir helfen? – {from}',
    'Je voudrais envoyer mes vœux {toWhom} {for}. Pouvez-vous m’aider ? – {from}',
    'Vorrei mandare gli auguri {toWhom} {for}. Può aiutarmi? – {from}',
    'Quiero mandar buenos deseos {toWhom} {for}. ¿Puede ayudarme? – {from}',
  ),
  says(
    'A short text for a card, please: {toWhom}, {for}. Sender: {from}.',
    'Einen kurzen Text für eine Karte, bitte: {toWhom}, {for}. Absender: {from}.',
    'Un texte court pour une carte, s’il vous plaît : {toWhom}, {for}. Expéditeur : {from}.',
    'Un testo breve per un biglietto, per favore: {toWhom}, {for}. Mittente: {from}.',
    'Un texto corto para una tarjeta, por favor: {toWhom}, {for}. Remitente: {from}.',
  ),
  says(
    'I am {from}. Write a few kind words {toWhom} {for}, please.',
    'Ich bin {from}. Schreiben Sie bitte ein paar nette Worte {toWhom} {for}.',
    'Je suis {from}. Écrivez quelques mots gentils {toWhom} {for}, s’il vous plaît.',
    'Sono {from}. Scriva due parole gentili {toWhom} {for}, per favore.',
    'Soy {from}. Escriba unas palabras amables {toWhom} {for}, por favor.',
  ),
  says(
    'Card {for}, {toWhom}, from {from}',
    'Karte {for}, {toWhom}, von {from}',
    'Carte {for}, {toWhom}, {de from}',
    'Biglietto {for}, {toWhom}, da {from}',
    'Tarjeta {for}, {toWhom}, de {from}',
  ),
  says(
    'Can you think of a nice card {for}? The recipient is {who}, the sender is {from}.',
    'Fällt Ihnen eine schöne Karte {for} ein? Empfänger ist {who}, Absender ist {from}.',
    'Avez-vous une idée de carte {for} ? Le destinataire est {who}, l’expéditeur est {from}.',
    'Ha un’idea per un biglietto {for}? Il destinatario è {who}, il mittente è {from}.',
    '¿Se le ocurre una tarjeta bonita {for}? El destinatario es {who}, el remitente es {from}.',
  ),
];

const greeting = says('{greeting}', '{greeting}', '{greeting}', '{greeting}', '{greeting}');

const content: Content<View> = {
  formal: [
    greeting,
    says(
      'I wish you {wish}.',
      'Ich wünsche Ihnen {wish}.',
      'Je vous souhaite {wish}.',
      'Le auguro {wish}.',
      'Le deseo {wish}.',
    ),
  ],
  friendly: [
    greeting,
    says(
      'I wish you {wish}.',
      'Ich wünsche dir {wish}.',
      'Je te souhaite {wish}.',
      'Ti auguro {wish}.',
      'Te deseo {wish}.',
    ),
  ],
};

/** Good wishes for a day or an event, formal or to a friend. */
export const card = letterTask<Occasion, Occasion>({
  name: 'card',
  weight: 2,
  draw: (draw) => draw.pick(occasions),
  key: ({ id }) => id,
  view: (occasion) => occasion,
  ...{ questions, content, subject: null },
  names: ({ greeting }) => [greeting],
  changes: [
    {
      name: 'occasion',
      asked: [
        wording(
          'And what would you write {for}?',
          'Und was würden Sie {for} schreiben?',
          'Et qu’écririez-vous {for} ?',
          'E che cosa scriverebbe {for}?',
          '¿Y qué escribiría {for}?',
        ),
        wording(
          'Now a card {for}, please.',
          'Jetzt bitte eine Karte {for}.',
          'Maintenant une carte {for}, s’il vous plaît.',
          'Adesso un biglietto {for}, per favore.',
          'Ahora una tarjeta {for}, por favor.',
        ),
      ],
      changed: (draw, occasion) => draw.pick(occasions.filter((other) => other !== occasion)),
    },
  ],
});
