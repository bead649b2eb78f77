import type { Draw } from '../../draw.ts';
import { job } from '../../lexicon/jobs.ts';
import { type Entry, type Gender, lexeme, type Lexeme } from '../../lexicon/lexeme.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  adviser: Adviser;
  gender: Gender;
  problem: Problem;
  next:
    | { kind: 'why'; wording: number }
    | { kind: 'other'; problem: Problem; wording: number }
    | { kind: 'thanks'; wording: number }
    | null;
}

interface Adviser {
  id: string;
  noun: Readonly<Record<Gender, Lexeme>>;
}

/** A small trouble of every day, what to do about it, and why that helps. */
interface Problem {
  id: string;
  problem: Parallel;
  advice: Parallel;
  reason: Parallel;
}

interface View {
  who: Lexeme;
  problem: Parallel;
}

const says = wording<View>;
type Texts = readonly [en: string, de: string, fr: string, it: string, es: string];

// prettier-ignore
const coach: readonly [m: Entry, f: Entry] = [
  ['a coach, coaches', 'der Trainer, Trainers, Trainer', 'un entraîneur, entraîneurs', 'un allenatore, allenatori', 'un entrenador, entrenadores'],
  ['a coach, coaches', 'die Trainerin, Trainerin, Trainerinnen', 'une entraîneuse, entraîneuses', 'un’allenatrice, allenatrici', 'una entrenadora, entrenadoras'],
];

const advisers: readonly Adviser[] = [
  ...['teacher', 'doctor', 'nurse', 'cook'].map((id) => ({ id, noun: job(id) })),
  { id: 'coach', noun: { m: lexeme(coach[0]), f: lexeme(coach[1]) } },
];

// prettier-ignore
const table: readonly (readonly [id: string, problem: Texts, advice: Texts, reason: Texts])[] = [
  ['sleep',
    ['I sleep badly.', 'Ich schlafe schlecht.', 'Je dors mal.', 'Dormo male.', 'Duermo mal.'],
    ['go to bed at the same time every day.', 'Gehen Sie jeden Tag zur gleichen Zeit ins Bett.', 'couchez-vous tous les jours à la même heure.', 'vada a letto ogni giorno alla stessa ora.', 'acuéstese todos los días a la misma hora.'],
    ['The body likes fixed times.', 'Der Körper mag feste Zeiten.', 'Le corps aime les heures fixes.', 'Il corpo ama gli orari fissi.', 'Al cuerpo le gustan las horas fijas.']],
  ['exam',
    ['I am afraid of my exam.', 'Ich habe Angst vor meiner Prüfung.', 'J’ai peur de mon examen.', 'Ho paura del mio esame.', 'Tengo miedo de mi examen.'],
    ['learn a little every day.', 'Lernen Sie jeden Tag ein wenig.', 'apprenez un peu chaque jour.', 'studi un po’ ogni giorno.', 'estudie un poco cada día.'],
    ['Small steps give courage.', 'Kleine Schritte machen Mut.', 'Les petits pas donnent du courage.', 'I piccoli passi danno coraggio.', 'Los pasos pequeños dan valor.']],
  ['late',
    ['I am always late.', 'Ich komme immer zu spät.', 'J’arrive toujours en retard.', 'Arrivo sempre in ritardo.', 'Siempre llego tarde.'],
    ['leave the house ten minutes earlier.', 'Gehen Sie zehn Minuten früher aus dem Haus.', 'partez dix minutes plus tôt.', 'esca di casa dieci minuti prima.', 'salga de casa diez minutos antes.'],
    ['Then a small delay does no harm.', 'Dann schadet eine kleine Verspätung nicht.', 'Ainsi, un petit retard n’est pas grave.', 'Così un piccolo ritardo non fa danni.', 'Así un pequeño retraso no importa.']],
  ['forget',
    ['I forget everything.', 'Ich vergesse alles.', 'J’oublie tout.', 'Dimentico tutto.', 'Lo olvido todo.'],
    ['write a list every morning.', 'Schreiben Sie jeden Morgen eine Liste.', 'écrivez une liste tous les matins.', 'scriva una lista ogni mattina.', 'escriba una lista cada mañana.'],
    ['Paper forgets nothing.', 'Papier vergisst nichts.', 'Le papier n’oublie rien.', 'La carta non dimentica niente.', 'El papel no olvida nada.']],
  ['tired',
    ['I am tired in the afternoon.', 'Am Nachmittag bin ich müde.', 'L’après-midi, je manque d’énergie.', 'Nel pomeriggio non ho energia.', 'Por la tarde no tengo energía.'],
    ['go for a short walk after lunch.', 'Gehen Sie nach dem Mittagessen kurz spazieren.', 'faites une petite promenade après le déjeuner.', 'faccia una breve passeggiata dopo pranzo.', 'dé un paseo corto después de comer.'],
    ['Fresh air wakes you up.', 'Frische Luft macht wach.', 'L’air frais réveille.', 'L’aria fresca sveglia.', 'El aire fresco despierta.']],
  ['sugar',
    ['I eat too much sugar.', 'Ich esse zu viel Zucker.', 'Je mange trop de sucre.', 'Mangio troppo zucchero.', 'Como demasiado azúcar.'],
    ['eat an apple instead of cake.', 'Essen Sie einen Apfel statt Kuchen.', 'mangez une pomme au lieu d’un gâteau.', 'mangi una mela invece di una torta.', 'coma una manzana en lugar de una tarta.'],
    ['An apple is sweet, too.', 'Auch ein Apfel ist süß.', 'Une pomme est sucrée aussi.', 'Anche una mela è dolce.', 'Una manzana también es dulce.']],
  ['back',
    ['My back hurts.', 'Mein Rücken tut weh.', 'J’ai mal au dos.', 'Mi fa male la schiena.', 'Me duele la espalda.'],
    ['stand up once an hour and move.', 'Stehen Sie jede Stunde auf und bewegen Sie sich.', 'levez-vous toutes les heures et bougez.', 'si alzi ogni ora e si muova.', 'levántese cada hora y muévase.'],
    ['Sitting for a long time is bad for the back.', 'Langes Sitzen ist schlecht für den Rücken.', 'Rester longtemps assis est mauvais pour le dos.', 'Stare a lungo seduti fa male alla schiena.', 'Estar mucho tiempo sentado es malo para la espalda.']],
  ['language',
    ['I want to learn a language.', 'Ich möchte eine Sprache lernen.', 'Je veux apprendre une langue.', 'Voglio imparare una lingua.', 'Quiero aprender un idioma.'],
    ['learn five new words every day.', 'Lernen Sie jeden Tag fünf neue Wörter.', 'apprenez cinq mots nouveaux par jour.', 'impari cinque parole nuove al giorno.', 'aprenda cinco palabras nuevas al día.'],
    ['In a year that makes many words.', 'In einem Jahr werden es viele Wörter.', 'En un an, cela fait beaucoup de mots.', 'In un anno diventano molte parole.', 'En un año son muchas palabras.']],
  ['sport',
    ['I have no time for sport.', 'Ich habe keine Zeit für Sport.', 'Je n’ai pas le temps de faire du sport.', 'Non ho tempo per lo sport.', 'No tengo tiempo para hacer deporte.'],
    ['go to work by bicycle.', 'Fahren Sie mit dem Fahrrad zur Arbeit.', 'allez au travail à vélo.', 'vada al lavoro in bicicletta.', 'vaya al trabajo en bicicleta.'],
    ['Then the way is your sport.', 'Dann ist der Weg Ihr Sport.', 'Alors le trajet est votre sport.', 'Così il tragitto è il Suo sport.', 'Así el camino es su deporte.']],
  ['desk',
    ['My desk is never tidy.', 'Mein Schreibtisch ist nie aufgeräumt.', 'Mon bureau n’est jamais rangé.', 'La mia scrivania non è mai in ordine.', 'Mi escritorio nunca está ordenado.'],
    ['put three things away every evening.', 'Räumen Sie jeden Abend drei Dinge weg.', 'rangez trois choses chaque soir.', 'metta via tre cose ogni sera.', 'guarde tres cosas cada noche.'],
    ['A little every day is enough.', 'Jeden Tag ein wenig genügt.', 'Un peu chaque jour suffit.', 'Basta un po’ ogni giorno.', 'Basta un poco cada día.']],
  ['neighbour',
    ['My neighbours are too loud.', 'Meine Nachbarn sind zu laut.', 'Mes voisins sont trop bruyants.', 'I miei vicini sono troppo rumorosi.', 'Mis vecinos son demasiado ruidosos.'],
    ['invite them for a coffee and talk about it.', 'Laden Sie sie zum Kaffee ein und sprechen Sie darüber.', 'invitez-les à prendre un café et parlez-en.', 'li inviti a prendere un caffè e ne parli.', 'invítelos a un café y hable con ellos.'],
    ['People who know each other quarrel less.', 'Wer sich kennt, streitet weniger.', 'Quand on se connaît, on se dispute moins.', 'Chi si conosce litiga meno.', 'Quien se conoce discute menos.']],
  ['alone',
    ['I am new in the city and know nobody.', 'Ich bin neu in der Stadt und kenne niemanden.', 'Je viens d’arriver en ville et je ne connais personne.', 'Abito da poco in questa città e non conosco nessuno.', 'Acabo de llegar a la ciudad y no conozco a nadie.'],
    ['take a course and talk to people.', 'Besuchen Sie einen Kurs und sprechen Sie mit Leuten.', 'suivez un cours et parlez aux gens.', 'frequenti un corso e parli con la gente.', 'haga un curso y hable con la gente.'],
    ['Friends are found where people do things together.', 'Freunde findet man, wo man etwas zusammen macht.', 'On trouve des amis là où l’on fait des choses ensemble.', 'Gli amici si trovano dove si fanno cose insieme.', 'Los amigos se encuentran donde se hacen cosas juntos.']],
  ['screen',
    ['I look at my telephone all day.', 'Ich sehe den ganzen Tag auf mein Telefon.', 'Je regarde mon téléphone toute la journée.', 'Guardo il telefono tutto il giorno.', 'Miro el teléfono todo el día.'],
    ['leave it in another room in the evening.', 'Lassen Sie es am Abend in einem anderen Zimmer.', 'laissez-le dans une autre pièce le soir.', 'lo lasci in un’altra stanza la sera.', 'déjelo en otra habitación por la noche.'],
    ['What one does not see, one forgets.', 'Was man nicht sieht, vergisst man.', 'Ce que l’on ne voit pas, on l’oublie.', 'Quello che non si vede si dimentica.', 'Lo que no se ve se olvida.']],
  ['bored',
    ['I am bored.', 'Mir ist langweilig.', 'Je m’ennuie.', 'Mi annoio.', 'Me aburro.'],
    ['read a good book or call a friend.', 'Lesen Sie ein gutes Buch oder rufen Sie Freunde an.', 'lisez un bon livre ou appelez des amis.', 'legga un buon libro o chiami gli amici.', 'lea un buen libro o llame a los amigos.'],
    ['Then time passes quickly.', 'Dann vergeht die Zeit schnell.', 'Alors le temps passe vite.', 'Così il tempo passa in fretta.', 'Así el tiempo pasa rápido.']],
  ['money',
    ['I spend too much money.', 'Ich gebe zu viel Geld aus.', 'Je dépense trop d’argent.', 'Spendo troppi soldi.', 'Gasto demasiado dinero.'],
    ['write down what you buy.', 'Schreiben Sie auf, was Sie kaufen.', 'notez ce que vous achetez.', 'scriva quello che compra.', 'apunte lo que compra.'],
    ['Then you see where the money goes.', 'Dann sehen Sie, wohin das Geld geht.', 'Ainsi, vous verrez où va l’argent.', 'Così vede dove vanno i soldi.', 'Así ve adónde va el dinero.']],
  ['speech',
    ['I am afraid of speaking in front of people.', 'Ich habe Angst, vor Leuten zu sprechen.', 'J’ai peur de parler devant les gens.', 'Ho paura di parlare davanti alla gente.', 'Me da miedo hablar delante de la gente.'],
    ['practise in front of a mirror.', 'Üben Sie vor einem Spiegel.', 'exercez-vous devant un miroir.', 'si eserciti davanti a uno specchio.', 'practique delante de un espejo.'],
    ['What one has practised is easier.', 'Was man geübt hat, fällt leichter.', 'Ce que l’on a répété est plus facile.', 'Quello che si è provato è più facile.', 'Lo que se ha practicado es más fácil.']],
  ['water',
    ['I drink too little.', 'Ich trinke zu wenig.', 'Je bois trop peu.', 'Bevo troppo poco.', 'Bebo demasiado poco.'],
    ['put a glass of water on the table.', 'Stellen Sie ein Glas Wasser auf den Tisch.', 'mettez un verre d’eau sur la table.', 'metta un bicchiere d’acqua sul tavolo.', 'ponga un vaso de agua en la mesa.'],
    ['One drinks what one sees.', 'Man trinkt, was man sieht.', 'On boit ce que l’on voit.', 'Si beve quello che si vede.', 'Se bebe lo que se ve.']],
  ['cold',
    ['I have a cold.', 'Ich bin erkältet.', 'J’ai un rhume.', 'Ho il raffreddore.', 'Tengo un resfriado.'],
    ['stay at home and drink hot tea.', 'Bleiben Sie zu Hause und trinken Sie heißen Tee.', 'restez à la maison et buvez du thé chaud.', 'resti a casa e beva tè caldo.', 'quédese en casa y beba té caliente.'],
    ['The body needs rest.', 'Der Körper braucht Ruhe.', 'Le corps a besoin de repos.', 'Il corpo ha bisogno di riposo.', 'El cuerpo necesita descanso.']],
];

const problems: readonly Problem[] = table.map(([id, problem, advice, reason]) => ({
  id,
  problem: fixed(...problem),
  advice: fixed(...advice),
  reason: fixed(...reason),
}));

const questions: readonly Wording<View>[] = [
  says(
    'Give me advice as {a who}, please. {problem}',
    'Geben Sie mir bitte als {singular who} einen Rat. {problem}',
    'Donnez-moi un conseil en tant {que singular who}, s’il vous plaît. {problem}',
    'Mi dia un consiglio come {singular who}, per favore. {problem}',
    'Deme un consejo como {singular who}, por favor. {problem}',
  ),
  says(
    '{problem} What would {a who} say?',
    '{problem} Was würde {ein who} sagen?',
    '{problem} Que dirait {un who} ?',
    '{problem} Che cosa direbbe {un who}?',
    '{problem} ¿Qué diría {un who}?',
  ),
  says(
    'You are {a who}. {problem} What do you advise?',
    'Sie sind {singular who}. {problem} Was raten Sie mir?',
    'Vous êtes {singular who}. {problem} Que me conseillez-vous ?',
    'Lei è {un who}. {problem} Che cosa mi consiglia?',
    'Usted es {singular who}. {problem} ¿Qué me aconseja?',
  ),
  says(
    'Speak like {a who}. {problem} What can I do?',
    'Sprechen Sie wie {ein who}. {problem} Was kann ich tun?',
    'Parlez comme {un who}. {problem} Que puis-je faire ?',
    'Parli come {un who}. {problem} Che cosa posso fare?',
    'Hable como {un who}. {problem} ¿Qué puedo hacer?',
  ),
  says(
    'I am looking for the advice of {a who}. {problem}',
    'Ich suche den Rat {eines who}. {problem}',
    'Je cherche le conseil {de un who}. {problem}',
    'Cerco il consiglio di {un who}. {problem}',
    'Busco el consejo de {un who}. {problem}',
  ),
  says(
    '{problem} Help me, please, and answer as {a who}.',
    '{problem} Helfen Sie mir bitte und antworten Sie als {singular who}.',
    '{problem} Aidez-moi, s’il vous plaît, et répondez en tant {que singular who}.',
    '{problem} Mi aiuti, per favore, e risponda come {singular who}.',
    '{problem} Ayúdeme, por favor, y responda como {singular who}.',
  ),
  says(
    'Role: {singular who}. {problem}',
    'Rolle: {singular who}. {problem}',
    'Rôle : {singular who}. {problem}',
    'Ruolo: {singular who}. {problem}',
    'Papel: {singular who}. {problem}',
  ),
  says(
    'Imagine that you are {a who} and I come to you. {problem}',
    'Stellen Sie sich vor, Sie sind {singular who} und ich komme zu Ihnen. {problem}',
    'Imaginez que vous êtes {singular who} et que je viens vous voir. {problem}',
    'Immagini di essere {un who} e io vengo da Lei. {problem}',
    'Imagine que es {singular who} y vengo a verle. {problem}',
  ),
];

const intro = says(
  'As {a who}, I advise you:',
  'Als {singular who} rate ich Ihnen:',
  'En tant {que singular who}, je vous conseille ceci :',
  'Come {singular who}, Le consiglio questo:',
  'Como {singular who}, le aconsejo esto:',
);

const followUps = {
  why: [
    fixed('Why does that help?', 'Warum hilft das?', 'Pourquoi cela aide-t-il ?', 'Perché aiuta?', '¿Por qué ayuda?'),
    fixed(
      'What is the reason?',
      'Was ist der Grund?',
      'Quelle est la raison ?',
      'Qual è il motivo?',
      '¿Cuál es el motivo?',
    ),
  ],
  other: [
    says(
      'One more thing. {problem}',
      'Noch etwas anderes. {problem}',
      'Encore une chose. {problem}',
      'Ancora una cosa. {problem}',
      'Otra cosa. {problem}',
    ),
    says(
      'Thank you. I have another problem. {problem}',
      'Danke. Ich habe noch ein Problem. {problem}',
      'Merci. J’ai un autre problème. {problem}',
      'Grazie. Ho un altro problema. {problem}',
      'Gracias. Tengo otro problema. {problem}',
    ),
  ],
  thanks: [
    fixed(
      'Thank you, I will try that.',
      'Danke, das werde ich versuchen.',
      'Merci, je vais essayer.',
      'Grazie, ci proverò.',
      'Gracias, lo intentaré.',
    ),
    fixed(
      'That is a good idea.',
      'Das ist eine gute Idee.',
      'C’est une bonne idée.',
      'È una buona idea.',
      'Es una buena idea.',
    ),
  ],
} as const;

const goodLuck = fixed(
  'I am glad. I wish you good luck!',
  'Das freut mich. Ich wünsche Ihnen viel Glück!',
  'Tant mieux. Je vous souhaite bonne chance !',
  'Mi fa piacere. Le auguro buona fortuna!',
  'Me alegro. ¡Le deseo mucha suerte!',
);

/** One kind sentence for a small trouble, as somebody of a trade would say it. */
export const advice = task<Slots>({
  name: 'advice',
  category: 'roleplay',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const [problem, other] = draw.several(problems, 2) as [Problem, Problem];
    return {
      adviser: draw.pick(advisers),
      gender: draw.pick(['m', 'f'] as const),
      problem,
      next: draw.chance(0.45) ? drawFollowUp(draw, other) : null,
    };
  },
  key: ({ adviser, gender, problem, next }) =>
    `${adviser.id}-${gender}-${problem.id}` +
    (next ? `+${next.kind}${next.wording}${next.kind === 'other' ? `-${next.problem.id}` : ''}` : ''),
  render({ adviser, gender, problem, next }, paraphrase) {
    const who = adviser.noun[gender];
    const view = { who, problem: problem.problem };
    const first = turn(worded(questions[paraphrase]!, view), advised(who, problem));
    return { system: null, turns: next ? [first, followUpTurn(who, problem, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw, problem: Problem): NonNullable<Slots['next']> {
  const wording = draw.whole(0, 1);
  const kind = draw.pick(['why', 'other', 'thanks'] as const);
  return kind === 'other' ? { kind, problem, wording } : { kind, wording };
}

function advised(who: Lexeme, { problem, advice }: Problem): Parallel {
  const before = worded(intro, { who, problem });
  return parallel((language) => `${before[language]} ${advice[language]}`);
}

function followUpTurn(who: Lexeme, problem: Problem, next: NonNullable<Slots['next']>): ParallelTurn {
  switch (next.kind) {
    case 'why':
      return turn(followUps.why[next.wording]!, problem.reason);
    case 'thanks':
      return turn(followUps.thanks[next.wording]!, goodLuck);
    case 'other':
      return turn(
        worded(followUps.other[next.wording]!, { who, problem: next.problem.problem }),
        advised(who, next.problem),
      );
  }
}
