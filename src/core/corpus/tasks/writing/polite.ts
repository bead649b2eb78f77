import type { Draw } from '../../draw.ts';
import { noun, type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { french, quoted } from '../../grammar/index.ts';
import { wording } from '../template.ts';

/** Something that one can ask of somebody, bluntly or not. */
interface Request {
  id: string;
  /** what it can be about; empty where it is about nothing */
  things: readonly Noun[];
  /** an order, without its last mark */
  blunt: Wording<{ thing?: Noun }>;
  /** after "could you" */
  infinitive: Wording<{ thing?: Noun }>;
  /** after "so kind as": "to open the window", "das Fenster zu öffnen" */
  zu: Wording<{ thing?: Noun }>;
}

interface Slots {
  request: Request;
  thing: Noun | null;
  next: { kind: 'more' | 'friend'; wording: number } | null;
}

type Row = readonly [id: string, things: readonly Noun[], blunt: Texts, infinitive: Texts, germanZu: string];
type Texts = readonly [en: string, de: string, fr: string, it: string, es: string];

const named = (ids: string) => ids.split(', ').map(noun);
const handed = nounsOf('tool').concat(
  named(
    'book, letter, key, lamp, candle, ball, box, basket, bottle, cup, plate, spoon, fork, knife, pencil, newspaper, suitcase, backpack, umbrella, camera, stone, flower, egg, chair, coat, jacket, hat, scarf',
  ),
);
const shown = named('house, garden, museum, castle, church, school, bridge, park, street, theatre, hotel, hospital');
const opened = named('door, window, box, suitcase, book, letter, umbrella, wardrobe');
const cleaned = named('table, chair, car, lamp, mirror, cup, plate, window, bicycle, shoe');

// prettier-ignore
const table: readonly Row[] = [
  ['give', handed,
    ['Give me {the thing}', 'Geben Sie mir {den thing}', 'Donnez-moi {le thing}', 'Mi dia {il thing}', 'Deme {el thing}'],
    ['give me {the thing}', 'mir {den thing} geben', 'me donner {le thing}', 'darmi {il thing}', 'darme {el thing}'],
    'mir {den thing} zu geben'],
  ['bring', handed,
    ['Bring me {the thing}', 'Bringen Sie mir {den thing}', 'Apportez-moi {le thing}', 'Mi porti {il thing}', 'Tráigame {el thing}'],
    ['bring me {the thing}', 'mir {den thing} bringen', 'm’apporter {le thing}', 'portarmi {il thing}', 'traerme {el thing}'],
    'mir {den thing} zu bringen'],
  ['fetch', handed,
    ['Look for {the thing}', 'Suchen Sie {den thing}', 'Cherchez {le thing}', 'Cerchi {il thing}', 'Busque {el thing}'],
    ['look for {the thing}', '{den thing} suchen', 'chercher {le thing}', 'cercare {il thing}', 'buscar {el thing}'],
    '{den thing} zu suchen'],
  ['show', shown,
    ['Show me {the thing}', 'Zeigen Sie mir {den thing}', 'Montrez-moi {le thing}', 'Mi mostri {il thing}', 'Muéstreme {el thing}'],
    ['show me {the thing}', 'mir {den thing} zeigen', 'me montrer {le thing}', 'mostrarmi {il thing}', 'mostrarme {el thing}'],
    'mir {den thing} zu zeigen'],
  ['open', opened,
    ['Open {the thing}', 'Öffnen Sie {den thing}', 'Ouvrez {le thing}', 'Apra {il thing}', 'Abra {el thing}'],
    ['open {the thing}', '{den thing} öffnen', 'ouvrir {le thing}', 'aprire {il thing}', 'abrir {el thing}'],
    '{den thing} zu öffnen'],
  ['close', opened,
    ['Close {the thing}', 'Schließen Sie {den thing}', 'Fermez {le thing}', 'Chiuda {il thing}', 'Cierre {el thing}'],
    ['close {the thing}', '{den thing} schließen', 'fermer {le thing}', 'chiudere {il thing}', 'cerrar {el thing}'],
    '{den thing} zu schließen'],
  ['clean', cleaned,
    ['Clean {the thing}', 'Putzen Sie {den thing}', 'Nettoyez {le thing}', 'Pulisca {il thing}', 'Limpie {el thing}'],
    ['clean {the thing}', '{den thing} putzen', 'nettoyer {le thing}', 'pulire {il thing}', 'limpiar {el thing}'],
    '{den thing} zu putzen'],
  ['pay', handed,
    ['Pay for {the thing}', 'Bezahlen Sie {den thing}', 'Payez {le thing}', 'Paghi {il thing}', 'Pague {el thing}'],
    ['pay for {the thing}', '{den thing} bezahlen', 'payer {le thing}', 'pagare {il thing}', 'pagar {el thing}'],
    '{den thing} zu bezahlen'],
  ['wait', [],
    ['Wait a moment', 'Warten Sie einen Moment', 'Attendez un moment', 'Aspetti un momento', 'Espere un momento'],
    ['wait a moment', 'einen Moment warten', 'attendre un moment', 'aspettare un momento', 'esperar un momento'],
    'einen Moment zu warten'],
  ['repeat', [],
    ['Repeat the question', 'Wiederholen Sie die Frage', 'Répétez la question', 'Ripeta la domanda', 'Repita la pregunta'],
    ['repeat the question', 'die Frage wiederholen', 'répéter la question', 'ripetere la domanda', 'repetir la pregunta'],
    'die Frage zu wiederholen'],
  ['slowly', [],
    ['Speak more slowly', 'Sprechen Sie langsamer', 'Parlez plus lentement', 'Parli più lentamente', 'Hable más despacio'],
    ['speak more slowly', 'langsamer sprechen', 'parler plus lentement', 'parlare più lentamente', 'hablar más despacio'],
    'langsamer zu sprechen'],
  ['help', [],
    ['Help me', 'Helfen Sie mir', 'Aidez-moi', 'Mi aiuti', 'Ayúdeme'],
    ['help me', 'mir helfen', 'm’aider', 'aiutarmi', 'ayudarme'],
    'mir zu helfen'],
  ['call', [],
    ['Call me tomorrow', 'Rufen Sie mich morgen an', 'Appelez-moi demain', 'Mi chiami domani', 'Llámeme mañana'],
    ['call me tomorrow', 'mich morgen anrufen', 'm’appeler demain', 'chiamarmi domani', 'llamarme mañana'],
    'mich morgen anzurufen'],
  ['answer', [],
    ['Answer my e-mail', 'Beantworten Sie meine E-Mail', 'Répondez à mon e-mail', 'Risponda alla mia e-mail', 'Responda a mi correo'],
    ['answer my e-mail', 'meine E-Mail beantworten', 'répondre à mon e-mail', 'rispondere alla mia e-mail', 'responder a mi correo'],
    'meine E-Mail zu beantworten'],
];

const requests: readonly Request[] = table.map(([id, things, blunt, infinitive, germanZu]) => {
  const [en, , fr, it, es] = infinitive;
  return {
    id,
    things,
    blunt: wording(...blunt),
    infinitive: wording(...infinitive),
    zu: wording(`as to ${en}`, germanZu, french.de(fr), `da ${it}`, `de ${es}`),
  };
});

const says = wording<{ said: Parallel }>;

const questions: readonly Wording<{ said: Parallel }>[] = [
  says(
    'How can I say this more politely? {said}',
    'Wie kann ich das höflicher sagen? {said}',
    'Comment dire cela plus poliment ? {said}',
    'Come posso dirlo in modo più cortese? {said}',
    '¿Cómo puedo decirlo con más cortesía? {said}',
  ),
  says(
    'Please make this sentence polite: {said}',
    'Machen Sie diesen Satz bitte höflich: {said}',
    'Rendez cette phrase polie, s’il vous plaît : {said}',
    'Renda cortese questa frase, per favore: {said}',
    'Haga cortés esta frase, por favor: {said}',
  ),
  says(
    '{said} – that sounds rude. What is better?',
    '{said} – das klingt unhöflich. Wie ist es besser?',
    '{said} – cela semble impoli. Que dire de mieux ?',
    '{said} – sembra maleducato. Come si dice meglio?',
    '{said} – eso suena maleducado. ¿Cómo se dice mejor?',
  ),
  says(
    'Put this politely, please: {said}',
    'Formulieren Sie das bitte höflich: {said}',
    'Dites-le poliment, s’il vous plaît : {said}',
    'Lo dica in modo cortese, per favore: {said}',
    'Dígalo con cortesía, por favor: {said}',
  ),
  says(
    'What is a polite way of saying {said}?',
    'Wie sagt man höflich {said}?',
    'Comment dit-on poliment {said} ?',
    'Come si dice in modo cortese {said}?',
    '¿Cómo se dice con cortesía {said}?',
  ),
  says(
    'I said {said} to the director. What should I have said?',
    'Ich habe zur Direktorin {said} gesagt. Was hätte ich sagen sollen?',
    'J’ai dit {said} à la directrice. Qu’aurais-je dû dire ?',
    'Ho detto {said} alla direttrice. Che cosa avrei dovuto dire?',
    'Le he dicho {said} a la directora. ¿Qué debería haber dicho?',
  ),
  says('Polite: {said}', 'Höflich: {said}', 'Poliment : {said}', 'Cortese: {said}', 'Con cortesía: {said}'),
  says(
    'I would like to be polite. What do I say instead of {said}?',
    'Ich möchte höflich sein. Was sage ich statt {said}?',
    'Je voudrais être poli. Que dire à la place de {said} ?',
    'Vorrei essere cortese. Che cosa dico invece di {said}?',
    'Quiero ser amable. ¿Qué digo en lugar de {said}?',
  ),
];

const followUps = {
  more: [
    fixed(
      'And even more politely?',
      'Und noch höflicher?',
      'Et encore plus poliment ?',
      'E in modo ancora più cortese?',
      '¿Y con más cortesía todavía?',
    ),
    fixed(
      'It is for an important person. Is there something even better?',
      'Es ist für eine wichtige Person. Geht es noch besser?',
      'C’est pour une personne importante. Y a-t-il encore mieux ?',
      'È per una persona importante. C’è qualcosa di meglio?',
      'Es para una persona importante. ¿Hay algo mejor?',
    ),
  ],
  friend: [
    fixed('And to a friend?', 'Und zu einem Freund?', 'Et à un ami ?', 'E a un amico?', '¿Y a un amigo?'),
    fixed(
      'How would you say that to a child?',
      'Wie würden Sie das zu einem Kind sagen?',
      'Comment le diriez-vous à un enfant ?',
      'Come lo direbbe a un bambino?',
      '¿Cómo se lo diría a un niño?',
    ),
  ],
} as const;

/** An order, said as one says it to people. */
export const polite = task<Slots>({
  name: 'polite',
  category: 'writing',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const request = draw.pick(requests);
    const thing = request.things.length > 0 ? draw.pick(request.things) : null;
    return { request, thing, next: draw.chance(0.45) ? drawFollowUp(draw) : null };
  },
  key: ({ request, thing, next }) =>
    (thing ? `${request.id}-${thing.id}` : request.id) + (next ? `+${next.kind}${next.wording}` : ''),
  render({ request, thing, next }, paraphrase) {
    const slots = thing ? { thing } : {};
    const order = worded(request.blunt, slots);
    const said = parallel((language) =>
      quoted(language, language === 'es' ? `¡${order.es}!` : `${order[language]}${language === 'fr' ? ' !' : '!'}`),
    );
    const asked = asQuestion(worded(request.infinitive, slots), 'formal');
    const first = turn(worded(questions[paraphrase]!, { said }), asked);
    return { system: null, turns: next ? [first, followUpTurn(request, slots, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw): NonNullable<Slots['next']> {
  return { kind: draw.pick(['more', 'friend'] as const), wording: draw.whole(0, 1) };
}

function followUpTurn(request: Request, slots: { thing?: Noun }, next: NonNullable<Slots['next']>): ParallelTurn {
  const user = followUps[next.kind][next.wording]!;
  if (next.kind === 'friend') return turn(user, asQuestion(worded(request.infinitive, slots), 'friendly'));
  const { en, de, fr, it, es } = worded(request.zu, slots);
  return turn(
    user,
    fixed(
      `Would you be so kind ${en}?`,
      `Wären Sie so freundlich, ${de}?`,
      `Auriez-vous la gentillesse ${fr} ?`,
      `Sarebbe così gentile ${it}?`,
      `¿Sería tan amable ${es}?`,
    ),
  );
}

/** "Could you please open the window?", or "Can you …" to a friend */
function asQuestion({ en, de, fr, it, es }: Parallel, address: 'formal' | 'friendly'): Parallel {
  // German puts its pronoun before "bitte"
  const german = /^mi(r|ch) /.test(de) ? de.replace(' ', ' bitte ') : `bitte ${de}`;
  return address === 'formal'
    ? fixed(
        `Could you please ${en}?`,
        `Könnten Sie ${german}?`,
        `Pourriez-vous ${fr}, s’il vous plaît ?`,
        `Potrebbe ${it}, per favore?`,
        `¿Podría ${es}, por favor?`,
      )
    : fixed(
        `Can you please ${en}?`,
        `Kannst du ${german}?`,
        `Peux-tu ${fr}, s’il te plaît ?`,
        `Puoi ${it}, per favore?`,
        `¿Puedes ${es}, por favor?`,
      );
}
