import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  /** a sentence */
  story: Parallel;
}

const stories = texts(
  [
    'My landlord wants to throw me out',
    'Mein Vermieter will mir kündigen',
    'Mon propriétaire veut me mettre dehors',
    'Il padrone di casa vuole mandarmi via',
    'Mi casero quiere echarme',
  ],
  [
    'My neighbour is too loud',
    'Mein Nachbar ist zu laut',
    'Mon voisin fait trop de bruit',
    'Il mio vicino fa troppo rumore',
    'Mi vecino hace demasiado ruido',
  ],
  [
    'The shop does not take the shoes back',
    'Der Laden nimmt die Schuhe nicht zurück',
    'Le magasin ne reprend pas les chaussures',
    'Il negozio non riprende le scarpe',
    'La tienda no acepta la devolución de los zapatos',
  ],
  [
    'I have got a fine for parking',
    'Ich habe einen Strafzettel bekommen',
    'J’ai reçu une amende de stationnement',
    'Ho preso una multa per il parcheggio',
    'Me han puesto una multa de aparcamiento',
  ],
  [
    'My boss does not pay me',
    'Mein Chef bezahlt mich nicht',
    'Mon patron ne me paie pas',
    'Il mio capo non mi paga',
    'Mi jefe no me paga',
  ],
  [
    'I want to sell my flat',
    'Ich möchte meine Wohnung verkaufen',
    'Je veux vendre mon appartement',
    'Voglio vendere il mio appartamento',
    'Quiero vender mi piso',
  ],
  [
    'I have signed a contract by mistake',
    'Ich habe aus Versehen einen Vertrag unterschrieben',
    'J’ai signé un contrat par erreur',
    'Ho firmato un contratto per errore',
    'He firmado un contrato por error',
  ],
  [
    'My train was three hours late',
    'Mein Zug hatte drei Stunden Verspätung',
    'Mon train a eu trois heures de retard',
    'Il mio treno ha avuto tre ore di ritardo',
    'Mi tren llegó con tres horas de retraso',
  ],
  [
    'Somebody has copied my picture',
    'Jemand hat mein Bild kopiert',
    'Quelqu’un a copié mon image',
    'Qualcuno ha copiato la mia immagine',
    'Alguien ha copiado mi imagen',
  ],
  [
    'My suitcase was lost on the flight',
    'Mein Koffer ist auf dem Flug verloren gegangen',
    'Ma valise a été perdue pendant le vol',
    'La mia valigia è andata persa durante il volo',
    'Mi maleta se perdió en el vuelo',
  ],
);

/** What a lawyer must say. */
export const law = deflection<Slots>({
  name: 'unknown-law',
  category: 'humanities',
  weight: 0.3,
  offer: 'letters',
  draw: (draw) => ({ story: draw.pick(stories) }),
  key: ({ story }) => story.en,
  asked: [
    wording<Slots>(
      '{story}. What are my rights?',
      '{story}. Welche Rechte habe ich?',
      '{story}. Quels sont mes droits ?',
      '{story}. Quali sono i miei diritti?',
      '{story}. ¿Qué derechos tengo?',
    ),
    wording<Slots>(
      '{story}. What does the law say?',
      '{story}. Was sagt das Gesetz?',
      '{story}. Que dit la loi ?',
      '{story}. Che cosa dice la legge?',
      '{story}. ¿Qué dice la ley?',
    ),
    wording<Slots>(
      '{story}. Is that allowed?',
      '{story}. Ist das erlaubt?',
      '{story}. Est-ce permis ?',
      '{story}. È permesso?',
      '{story}. ¿Está permitido?',
    ),
    wording<Slots>(
      'I have a legal problem. {story}. What should I do?',
      'Ich habe ein rechtliches Problem. {story}. Was soll ich tun?',
      'J’ai un problème juridique. {story}. Que dois-je faire ?',
      'Ho un problema legale. {story}. Che cosa devo fare?',
      'Tengo un problema legal. {story}. ¿Qué debo hacer?',
    ),
    wording<Slots>(
      '{story}. Can I go to court?',
      '{story}. Kann ich vor Gericht gehen?',
      '{story}. Puis-je aller au tribunal ?',
      '{story}. Posso andare in tribunale?',
      '{story}. ¿Puedo ir a juicio?',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the law well enough. Please ask a lawyer.',
    'Mit dem Recht kenne ich mich nicht aus. Fragen Sie bitte eine Anwältin oder einen Anwalt.',
    'Je ne connais pas assez bien la loi. Demandez à un avocat, s’il vous plaît.',
    'Non conosco abbastanza la legge. Chieda a un avvocato, per favore.',
    'No conozco bien la ley. Pregunte a un abogado, por favor.',
  ),
});
