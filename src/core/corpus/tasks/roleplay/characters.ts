import { type Job, job } from '../../lexicon/jobs.ts';
import { type Entry, lexeme } from '../../lexicon/lexeme.ts';
import { fixed, type Parallel } from '../../parallel.ts';

/** Somebody whose part can be played. */
export interface Character {
  readonly id: string;
  /** the noun, for a man and for a woman */
  readonly noun: Job;
  /** "I bake bread every morning." */
  readonly work: Parallel;
  /** "I need flour and an oven." */
  readonly need: Parallel;
}

type Texts = readonly [en: string, de: string, fr: string, it: string, es: string];

/** Those whom one meets in stories rather than in the street. */
// prettier-ignore
const storied: Readonly<Record<string, readonly [m: Entry, f: Entry]>> = {
  pirate: [
    ['a pirate, pirates', 'der Pirat, Piraten, Piraten', 'un pirate, pirates', 'un pirata, pirati', 'un pirata, piratas'],
    ['a pirate, pirates', 'die Piratin, Piratin, Piratinnen', 'une pirate, pirates', 'una pirata, pirate', 'una pirata, piratas']],
  astronaut: [
    ['an astronaut, astronauts', 'der Astronaut, Astronauten, Astronauten', 'un astronaute, astronautes', 'un astronauta, astronauti', 'un astronauta, astronautas'],
    ['an astronaut, astronauts', 'die Astronautin, Astronautin, Astronautinnen', 'une astronaute, astronautes', 'un’astronauta, astronaute', 'una astronauta, astronautas']],
  king: [
    ['a king, kings', 'der König, Königs, Könige', 'un roi, rois', 'un re, re', 'un rey, reyes'],
    ['a queen, queens', 'die Königin, Königin, Königinnen', 'une reine, reines', 'una regina, regine', 'una reina, reinas']],
  detective: [
    ['a detective, detectives', 'der Detektiv, Detektivs, Detektive', 'un détective, détectives', 'un detective, detective', 'un detective, detectives'],
    ['a detective, detectives', 'die Detektivin, Detektivin, Detektivinnen', 'une détective, détectives', 'una detective, detective', 'una detective, detectives']],
  magician: [
    ['a magician, magicians', 'der Zauberer, Zauberers, Zauberer', 'un magicien, magiciens', 'un mago, maghi', 'un mago, magos'],
    ['a magician, magicians', 'die Zauberin, Zauberin, Zauberinnen', 'une magicienne, magiciennes', 'una maga, maghe', 'una maga, magas']],
  explorer: [
    ['an explorer, explorers', 'der Entdecker, Entdeckers, Entdecker', 'un explorateur, explorateurs', 'un esploratore, esploratori', 'un explorador, exploradores'],
    ['an explorer, explorers', 'die Entdeckerin, Entdeckerin, Entdeckerinnen', 'une exploratrice, exploratrices', 'un’esploratrice, esploratrici', 'una exploradora, exploradoras']],
};

// What they do, and what they need; Italian after "ho bisogno".
// prettier-ignore
const table: readonly (readonly [id: string, work: Texts, need: Texts])[] = [
  ['teacher',
    ['I help children to learn.', 'Ich helfe Kindern beim Lernen.', 'J’aide les enfants à apprendre.', 'Aiuto i bambini a imparare.', 'Ayudo a los niños a aprender.'],
    ['books and a lot of patience', 'Bücher und viel Geduld', 'des livres et beaucoup de patience', 'di libri e di molta pazienza', 'libros y mucha paciencia']],
  ['doctor',
    ['I help sick people.', 'Ich helfe kranken Menschen.', 'Je soigne les malades.', 'Curo i malati.', 'Curo a los enfermos.'],
    ['clean hands and time', 'saubere Hände und Zeit', 'des mains propres et du temps', 'di mani pulite e di tempo', 'manos limpias y tiempo']],
  ['vet',
    ['I help sick animals.', 'Ich helfe kranken Tieren.', 'Je soigne les animaux malades.', 'Curo gli animali malati.', 'Curo a los animales enfermos.'],
    ['patience and warm hands', 'Geduld und warme Hände', 'de la patience et des mains chaudes', 'di pazienza e di mani calde', 'paciencia y manos calientes']],
  ['baker',
    ['I bake bread every morning.', 'Ich backe jeden Morgen Brot.', 'Je fais du pain tous les matins.', 'Faccio il pane ogni mattina.', 'Hago pan todas las mañanas.'],
    ['flour and an oven', 'Mehl und einen Ofen', 'de la farine et un four', 'di farina e di un forno', 'harina y un horno']],
  ['cook',
    ['I cook soup and meat.', 'Ich koche Suppe und Fleisch.', 'Je prépare de la soupe et de la viande.', 'Cucino zuppa e carne.', 'Preparo sopa y carne.'],
    ['a knife and a pot', 'ein Messer und einen Topf', 'un couteau et une casserole', 'di un coltello e di una pentola', 'un cuchillo y una olla']],
  ['gardener',
    ['I plant flowers and trees.', 'Ich pflanze Blumen und Bäume.', 'Je plante des fleurs et des arbres.', 'Pianto fiori e alberi.', 'Planto flores y árboles.'],
    ['a shovel and water', 'eine Schaufel und Wasser', 'une pelle et de l’eau', 'di una pala e di acqua', 'una pala y agua']],
  ['farmer',
    ['I look after cows and sheep.', 'Ich versorge Kühe und Schafe.', 'Je m’occupe des vaches et des moutons.', 'Curo mucche e pecore.', 'Cuido vacas y ovejas.'],
    ['sun, rain and a tractor', 'Sonne, Regen und einen Traktor', 'du soleil, de la pluie et un tracteur', 'di sole, di pioggia e di un trattore', 'sol, lluvia y un tractor']],
  ['painter',
    ['I paint big pictures.', 'Ich male große Bilder.', 'Je peins de grands tableaux.', 'Dipingo grandi quadri.', 'Pinto cuadros grandes.'],
    ['colours and light', 'Farben und Licht', 'des couleurs et de la lumière', 'di colori e di luce', 'colores y luz']],
  ['singer',
    ['I sing at concerts.', 'Ich singe auf Konzerten.', 'Je chante dans des concerts.', 'Canto nei concerti.', 'Canto en conciertos.'],
    ['my voice and an audience', 'meine Stimme und ein Publikum', 'ma voix et un public', 'della mia voce e di un pubblico', 'mi voz y un público']],
  ['dancer',
    ['I dance every evening.', 'Ich tanze jeden Abend.', 'Je danse tous les soirs.', 'Ballo ogni sera.', 'Bailo todas las noches.'],
    ['music and good shoes', 'Musik und gute Schuhe', 'de la musique et de bonnes chaussures', 'di musica e di buone scarpe', 'música y buenos zapatos']],
  ['musician',
    ['I play the violin.', 'Ich spiele Geige.', 'Je joue du violon.', 'Suono il violino.', 'Toco el violín.'],
    ['my violin and quiet', 'meine Geige und Ruhe', 'mon violon et du calme', 'del mio violino e di calma', 'mi violín y calma']],
  ['writer',
    ['I write novels.', 'Ich schreibe Romane.', 'J’écris des romans.', 'Scrivo romanzi.', 'Escribo novelas.'],
    ['paper and ideas', 'Papier und Ideen', 'du papier et des idées', 'di carta e di idee', 'papel e ideas']],
  ['journalist',
    ['I write for the newspaper.', 'Ich schreibe für die Zeitung.', 'J’écris pour le journal.', 'Scrivo per il giornale.', 'Escribo para el periódico.'],
    ['questions and a pencil', 'Fragen und einen Bleistift', 'des questions et un crayon', 'di domande e di una matita', 'preguntas y un lápiz']],
  ['photographer',
    ['I take photos at weddings.', 'Ich mache Fotos auf Hochzeiten.', 'Je prends des photos aux mariages.', 'Faccio fotografie ai matrimoni.', 'Hago fotos en las bodas.'],
    ['a camera and good light', 'eine Kamera und gutes Licht', 'un appareil photo et une bonne lumière', 'di una macchina fotografica e di buona luce', 'una cámara y buena luz']],
  ['actor',
    ['I work in the theatre.', 'Ich spiele im Theater.', 'Je joue au théâtre.', 'Recito a teatro.', 'Actúo en el teatro.'],
    ['a good memory and a stage', 'ein gutes Gedächtnis und eine Bühne', 'une bonne mémoire et une scène', 'di una buona memoria e di un palco', 'buena memoria y un escenario']],
  ['pilot',
    ['I fly big planes.', 'Ich fliege große Flugzeuge.', 'Je pilote de grands avions.', 'Guido grandi aerei.', 'Piloto aviones grandes.'],
    ['a clear sky and good eyes', 'einen klaren Himmel und gute Augen', 'un ciel clair et de bons yeux', 'di un cielo sereno e di buoni occhi', 'un cielo claro y buenos ojos']],
  ['hairdresser',
    ['I cut hair all day.', 'Ich schneide den ganzen Tag Haare.', 'Je coupe des cheveux toute la journée.', 'Taglio capelli tutto il giorno.', 'Corto el pelo todo el día.'],
    ['scissors and a mirror', 'eine Schere und einen Spiegel', 'des ciseaux et un miroir', 'di forbici e di uno specchio', 'unas tijeras y un espejo']],
  ['firefighter',
    ['I put out fires.', 'Ich lösche Brände.', 'J’éteins les incendies.', 'Spengo gli incendi.', 'Apago incendios.'],
    ['water and a ladder', 'Wasser und eine Leiter', 'de l’eau et une échelle', 'di acqua e di una scala', 'agua y una escalera']],
  ['carpenter',
    ['I make tables and chairs.', 'Ich baue Tische und Stühle.', 'Je fabrique des tables et des chaises.', 'Faccio tavoli e sedie.', 'Hago mesas y sillas.'],
    ['wood and a saw', 'Holz und eine Säge', 'du bois et une scie', 'di legno e di una sega', 'madera y una sierra']],
  ['librarian',
    ['I lend books.', 'Ich verleihe Bücher.', 'Je prête des livres.', 'Presto libri.', 'Presto libros.'],
    ['quiet and many books', 'Ruhe und viele Bücher', 'du calme et beaucoup de livres', 'di silenzio e di molti libri', 'silencio y muchos libros']],
  ['pirate',
    ['I sail the seas and look for treasure.', 'Ich segle über die Meere und suche Schätze.', 'Je parcours les mers et je cherche des trésors.', 'Navigo per i mari e cerco tesori.', 'Navego por los mares y busco tesoros.'],
    ['a ship and a map', 'ein Schiff und eine Karte', 'un bateau et une carte', 'di una nave e di una mappa', 'un barco y un mapa']],
  ['astronaut',
    ['I work in space and observe the stars.', 'Ich arbeite im Weltraum und beobachte die Sterne.', 'Je travaille dans l’espace et j’observe les étoiles.', 'Lavoro nello spazio e osservo le stelle.', 'Trabajo en el espacio y observo las estrellas.'],
    ['a rocket and courage', 'eine Rakete und Mut', 'une fusée et du courage', 'di un razzo e di coraggio', 'un cohete y valor']],
  ['king',
    ['I live in a castle and rule a small country.', 'Ich wohne in einem Schloss und regiere ein kleines Land.', 'J’habite dans un château et je règne sur un petit pays.', 'Vivo in un castello e regno su un piccolo paese.', 'Vivo en un castillo y reino en un país pequeño.'],
    ['a crown and good friends', 'eine Krone und gute Freunde', 'une couronne et de bons amis', 'di una corona e di buoni amici', 'una corona y buenos amigos']],
  ['detective',
    ['I look for clues and solve cases.', 'Ich suche Spuren und löse Fälle.', 'Je cherche des indices et je résous des affaires.', 'Cerco indizi e risolvo casi.', 'Busco pistas y resuelvo casos.'],
    ['good eyes and a notebook', 'gute Augen und ein Heft', 'de bons yeux et un carnet', 'di buoni occhi e di un quaderno', 'buenos ojos y un cuaderno']],
  ['magician',
    ['I pull rabbits out of a hat.', 'Ich zaubere Kaninchen aus einem Hut.', 'Je fais sortir des lapins d’un chapeau.', 'Tiro fuori conigli da un cappello.', 'Saco conejos de un sombrero.'],
    ['a hat and a secret', 'einen Hut und ein Geheimnis', 'un chapeau et un secret', 'di un cappello e di un segreto', 'un sombrero y un secreto']],
  ['explorer',
    ['I travel to unknown islands.', 'Ich reise zu unbekannten Inseln.', 'Je voyage vers des îles inconnues.', 'Viaggio verso isole sconosciute.', 'Viajo a islas desconocidas.'],
    ['a map and good boots', 'eine Karte und gute Stiefel', 'une carte et de bonnes bottes', 'di una mappa e di buoni stivali', 'un mapa y buenas botas']],
];

export const characters: readonly Character[] = table.map(([id, work, [en, de, fr, it, es]]) => ({
  id,
  noun: nounOf(id),
  work: fixed(...work),
  need: fixed(`I need ${en}.`, `Ich brauche ${de}.`, `Il me faut ${fr}.`, `Ho bisogno ${it}.`, `Necesito ${es}.`),
}));

function nounOf(id: string): Job {
  const entries = storied[id];
  return entries ? { id, m: lexeme(entries[0]), f: lexeme(entries[1]) } : job(id);
}
