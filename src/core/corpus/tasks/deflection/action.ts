import { persons } from '../../lexicon/names.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import type { Draw } from '../../draw.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  key: string;
  /** "call Anna", after "Can you" */
  infinitive: Parallel;
  /** the same as a request: "Please call Anna." */
  request: Parallel;
}

interface Deed {
  infinitive: Parallel;
  request: Parallel;
}

const deeds: readonly ((draw: Draw) => Deed)[] = [
  (draw) => {
    const { name } = draw.pick(persons);
    return {
      infinitive: fixed(`call ${name}`, `${name} anrufen`, `appeler ${name}`, `chiamare ${name}`, `llamar a ${name}`),
      request: fixed(
        `Please call ${name}.`,
        `Rufen Sie bitte ${name} an.`,
        `Appelez ${name}, s’il vous plaît.`,
        `Chiami ${name}, per favore.`,
        `Llame a ${name}, por favor.`,
      ),
    };
  },
  (draw) => {
    const { name } = draw.pick(persons);
    return {
      infinitive: fixed(
        `send a message to ${name}`,
        `${name} eine Nachricht schicken`,
        `envoyer un message à ${name}`,
        `mandare un messaggio a ${name}`,
        `enviar un mensaje a ${name}`,
      ),
      request: fixed(
        `Please send a message to ${name}.`,
        `Schicken Sie ${name} bitte eine Nachricht.`,
        `Envoyez un message à ${name}, s’il vous plaît.`,
        `Mandi un messaggio a ${name}, per favore.`,
        `Envíe un mensaje a ${name}, por favor.`,
      ),
    };
  },
  (draw) => {
    const hour = draw.whole(5, 11);
    return {
      infinitive: fixed(
        `wake me at ${hour}`,
        `mich um ${hour} Uhr wecken`,
        `me réveiller à ${hour} heures`,
        `svegliarmi alle ${hour}`,
        `despertarme a las ${hour}`,
      ),
      request: fixed(
        `Please wake me at ${hour}.`,
        `Wecken Sie mich bitte um ${hour} Uhr.`,
        `Réveillez-moi à ${hour} heures, s’il vous plaît.`,
        `Mi svegli alle ${hour}, per favore.`,
        `Despiérteme a las ${hour}, por favor.`,
      ),
    };
  },
  (draw) => {
    const minutes = draw.whole(2, 60);
    return {
      infinitive: fixed(
        `set a timer for ${minutes} minutes`,
        `einen Wecker auf ${minutes} Minuten stellen`,
        `régler un minuteur sur ${minutes} minutes`,
        `impostare un timer di ${minutes} minuti`,
        `poner un temporizador de ${minutes} minutos`,
      ),
      request: fixed(
        `Please set a timer for ${minutes} minutes.`,
        `Stellen Sie bitte einen Wecker auf ${minutes} Minuten.`,
        `Réglez un minuteur sur ${minutes} minutes, s’il vous plaît.`,
        `Imposti un timer di ${minutes} minuti, per favore.`,
        `Ponga un temporizador de ${minutes} minutos, por favor.`,
      ),
    };
  },
  (draw) => draw.pick(plain),
];

// prettier-ignore
const plain: readonly Deed[] = [
  { infinitive: fixed('turn on the light', 'das Licht einschalten', 'allumer la lumière', 'accendere la luce', 'encender la luz'), request: fixed('Please turn on the light.', 'Schalten Sie bitte das Licht ein.', 'Allumez la lumière, s’il vous plaît.', 'Accenda la luce, per favore.', 'Encienda la luz, por favor.') },
  { infinitive: fixed('play some music', 'Musik abspielen', 'mettre de la musique', 'mettere della musica', 'poner música'), request: fixed('Please play some music.', 'Spielen Sie bitte Musik ab.', 'Mettez de la musique, s’il vous plaît.', 'Metta della musica, per favore.', 'Ponga música, por favor.') },
  { infinitive: fixed('call a taxi', 'ein Taxi rufen', 'appeler un taxi', 'chiamare un taxi', 'llamar un taxi'), request: fixed('Please call a taxi.', 'Rufen Sie bitte ein Taxi.', 'Appelez un taxi, s’il vous plaît.', 'Chiami un taxi, per favore.', 'Llame un taxi, por favor.') },
  { infinitive: fixed('order a pizza', 'eine Pizza bestellen', 'commander une pizza', 'ordinare una pizza', 'pedir una pizza'), request: fixed('Please order a pizza.', 'Bestellen Sie bitte eine Pizza.', 'Commandez une pizza, s’il vous plaît.', 'Ordini una pizza, per favore.', 'Pida una pizza, por favor.') },
  { infinitive: fixed('book a room', 'ein Zimmer buchen', 'réserver une chambre', 'prenotare una camera', 'reservar una habitación'), request: fixed('Please book a room.', 'Buchen Sie bitte ein Zimmer.', 'Réservez une chambre, s’il vous plaît.', 'Prenoti una camera, per favore.', 'Reserve una habitación, por favor.') },
  { infinitive: fixed('show me a picture', 'mir ein Bild zeigen', 'me montrer une image', 'mostrarmi un’immagine', 'enseñarme una imagen'), request: fixed('Please show me a picture.', 'Zeigen Sie mir bitte ein Bild.', 'Montrez-moi une image, s’il vous plaît.', 'Mi mostri un’immagine, per favore.', 'Enséñeme una imagen, por favor.') },
  { infinitive: fixed('open this web page', 'diese Webseite öffnen', 'ouvrir cette page web', 'aprire questa pagina web', 'abrir esta página web'), request: fixed('Please open this web page.', 'Öffnen Sie bitte diese Webseite.', 'Ouvrez cette page web, s’il vous plaît.', 'Apra questa pagina web, per favore.', 'Abra esta página web, por favor.') },
  { infinitive: fixed('print this letter', 'diesen Brief drucken', 'imprimer cette lettre', 'stampare questa lettera', 'imprimir esta carta'), request: fixed('Please print this letter.', 'Drucken Sie bitte diesen Brief.', 'Imprimez cette lettre, s’il vous plaît.', 'Stampi questa lettera, per favore.', 'Imprima esta carta, por favor.') },
];

/** Things that take hands, a telephone or a network. */
export const action = deflection<Slots>({
  name: 'unknown-action',
  category: 'roleplay',
  weight: 0.3,
  offer: 'letters',
  missing: 'skill',
  draw(draw) {
    const { infinitive, request } = draw.pick(deeds)(draw);
    return { key: infinitive.en, infinitive, request };
  },
  key: ({ key }) => key,
  asked: [
    wording<Slots>(
      'Can you {infinitive}?',
      'Können Sie {infinitive}?',
      'Pouvez-vous {infinitive} ?',
      'Può {infinitive}?',
      '¿Puede {infinitive}?',
    ),
    wording<Slots>('{request}', '{request}', '{request}', '{request}', '{request}'),
    wording<Slots>(
      'Would you {infinitive}, please?',
      'Würden Sie bitte {infinitive}?',
      'Voudriez-vous {infinitive}, s’il vous plaît ?',
      'Potrebbe {infinitive}, per favore?',
      '¿Podría {infinitive}, por favor?',
    ),
    wording<Slots>(
      'I have a request. {request}',
      'Ich habe eine Bitte. {request}',
      'J’ai un service à vous demander. {request}',
      'Vorrei chiederLe un favore. {request}',
      'Quisiera pedirle un favor. {request}',
    ),
    wording<Slots>('{infinitive}', '{infinitive}', '{infinitive}', '{infinitive}', '{infinitive}'),
  ],
  excuse: wording<Slots>(
    'I cannot do that, I can only write.',
    'Das kann ich nicht, ich kann nur schreiben.',
    'Je ne peux pas le faire, je sais seulement écrire.',
    'Non posso farlo, so soltanto scrivere.',
    'No puedo hacerlo, solo sé escribir.',
  ),
});
