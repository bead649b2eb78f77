import type { Gender, Lexeme } from './lexeme.ts';
import { type Entry, lexeme } from './lexeme.ts';

/** A profession, with a noun for men and one for women. */
export type Job = { readonly id: string } & Readonly<Record<Gender, Lexeme>>;

// prettier-ignore
const table: readonly (readonly [id: string, m: Entry, f: Entry])[] = [
  ['teacher',
    ['a teacher, teachers', 'der Lehrer, Lehrers, Lehrer', 'un enseignant, enseignants', 'un insegnante, insegnanti', 'un profesor, profesores'],
    ['a teacher, teachers', 'die Lehrerin, Lehrerin, Lehrerinnen', 'une enseignante, enseignantes', 'un’insegnante, insegnanti', 'una profesora, profesoras']],
  ['doctor',
    ['a doctor, doctors', 'der Arzt, Arztes, Ärzte', 'un médecin, médecins', 'un medico, medici', 'un médico, médicos'],
    ['a doctor, doctors', 'die Ärztin, Ärztin, Ärztinnen', 'une médecin, médecins', 'una dottoressa, dottoresse', 'una médica, médicas']],
  ['nurse',
    ['a nurse, nurses', 'der Krankenpfleger, Krankenpflegers, Krankenpfleger', 'un infirmier, infirmiers', 'un infermiere, infermieri', 'un enfermero, enfermeros'],
    ['a nurse, nurses', 'die Krankenpflegerin, Krankenpflegerin, Krankenpflegerinnen', 'une infirmière, infirmières', 'un’infermiera, infermiere', 'una enfermera, enfermeras']],
  ['dentist',
    ['a dentist, dentists', 'der Zahnarzt, Zahnarztes, Zahnärzte', 'un dentiste, dentistes', 'un dentista, dentisti', 'un dentista, dentistas'],
    ['a dentist, dentists', 'die Zahnärztin, Zahnärztin, Zahnärztinnen', 'une dentiste, dentistes', 'una dentista, dentiste', 'una dentista, dentistas']],
  ['vet',
    ['a vet, vets', 'der Tierarzt, Tierarztes, Tierärzte', 'un vétérinaire, vétérinaires', 'un veterinario, veterinari', 'un veterinario, veterinarios'],
    ['a vet, vets', 'die Tierärztin, Tierärztin, Tierärztinnen', 'une vétérinaire, vétérinaires', 'una veterinaria, veterinarie', 'una veterinaria, veterinarias']],
  ['baker',
    ['a baker, bakers', 'der Bäcker, Bäckers, Bäcker', 'un boulanger, boulangers', 'un fornaio, fornai', 'un panadero, panaderos'],
    ['a baker, bakers', 'die Bäckerin, Bäckerin, Bäckerinnen', 'une boulangère, boulangères', 'una fornaia, fornaie', 'una panadera, panaderas']],
  ['cook',
    ['a cook, cooks', 'der Koch, Kochs, Köche', 'un cuisinier, cuisiniers', 'un cuoco, cuochi', 'un cocinero, cocineros'],
    ['a cook, cooks', 'die Köchin, Köchin, Köchinnen', 'une cuisinière, cuisinières', 'una cuoca, cuoche', 'una cocinera, cocineras']],
  ['waiter',
    ['a waiter, waiters', 'der Kellner, Kellners, Kellner', 'un serveur, serveurs', 'un cameriere, camerieri', 'un camarero, camareros'],
    ['a waitress, waitresses', 'die Kellnerin, Kellnerin, Kellnerinnen', 'une serveuse, serveuses', 'una cameriera, cameriere', 'una camarera, camareras']],
  ['gardener',
    ['a gardener, gardeners', 'der Gärtner, Gärtners, Gärtner', 'un jardinier, jardiniers', 'un giardiniere, giardinieri', 'un jardinero, jardineros'],
    ['a gardener, gardeners', 'die Gärtnerin, Gärtnerin, Gärtnerinnen', 'une jardinière, jardinières', 'una giardiniera, giardiniere', 'una jardinera, jardineras']],
  ['farmer',
    ['a farmer, farmers', 'der Landwirt, Landwirts, Landwirte', 'un agriculteur, agriculteurs', 'un agricoltore, agricoltori', 'un agricultor, agricultores'],
    ['a farmer, farmers', 'die Landwirtin, Landwirtin, Landwirtinnen', 'une agricultrice, agricultrices', 'un’agricoltrice, agricoltrici', 'una agricultora, agricultoras']],
  ['painter',
    ['a painter, painters', 'der Maler, Malers, Maler', 'un peintre, peintres', 'un pittore, pittori', 'un pintor, pintores'],
    ['a painter, painters', 'die Malerin, Malerin, Malerinnen', 'une peintre, peintres', 'una pittrice, pittrici', 'una pintora, pintoras']],
  ['singer',
    ['a singer, singers', 'der Sänger, Sängers, Sänger', 'un chanteur, chanteurs', 'un cantante, cantanti', 'un cantante, cantantes'],
    ['a singer, singers', 'die Sängerin, Sängerin, Sängerinnen', 'une chanteuse, chanteuses', 'una cantante, cantanti', 'una cantante, cantantes']],
  ['dancer',
    ['a dancer, dancers', 'der Tänzer, Tänzers, Tänzer', 'un danseur, danseurs', 'un ballerino, ballerini', 'un bailarín, bailarines'],
    ['a dancer, dancers', 'die Tänzerin, Tänzerin, Tänzerinnen', 'une danseuse, danseuses', 'una ballerina, ballerine', 'una bailarina, bailarinas']],
  ['musician',
    ['a musician, musicians', 'der Musiker, Musikers, Musiker', 'un musicien, musiciens', 'un musicista, musicisti', 'un músico, músicos'],
    ['a musician, musicians', 'die Musikerin, Musikerin, Musikerinnen', 'une musicienne, musiciennes', 'una musicista, musiciste', 'una música, músicas']],
  ['writer',
    ['a writer, writers', 'der Schriftsteller, Schriftstellers, Schriftsteller', 'un écrivain, écrivains', 'uno scrittore, scrittori', 'un escritor, escritores'],
    ['a writer, writers', 'die Schriftstellerin, Schriftstellerin, Schriftstellerinnen', 'une écrivaine, écrivaines', 'una scrittrice, scrittrici', 'una escritora, escritoras']],
  ['journalist',
    ['a journalist, journalists', 'der Journalist, Journalisten, Journalisten', 'un journaliste, journalistes', 'un giornalista, giornalisti', 'un periodista, periodistas'],
    ['a journalist, journalists', 'die Journalistin, Journalistin, Journalistinnen', 'une journaliste, journalistes', 'una giornalista, giornaliste', 'una periodista, periodistas']],
  ['photographer',
    ['a photographer, photographers', 'der Fotograf, Fotografen, Fotografen', 'un photographe, photographes', 'un fotografo, fotografi', 'un fotógrafo, fotógrafos'],
    ['a photographer, photographers', 'die Fotografin, Fotografin, Fotografinnen', 'une photographe, photographes', 'una fotografa, fotografe', 'una fotógrafa, fotógrafas']],
  ['actor',
    ['an actor, actors', 'der Schauspieler, Schauspielers, Schauspieler', 'un acteur, acteurs', 'un attore, attori', 'un actor, actores'],
    ['an actress, actresses', 'die Schauspielerin, Schauspielerin, Schauspielerinnen', 'une actrice, actrices', 'un’attrice, attrici', 'una actriz, actrices']],
  ['pilot',
    ['a pilot, pilots', 'der Pilot, Piloten, Piloten', 'un pilote, pilotes', 'un pilota, piloti', 'un piloto, pilotos'],
    ['a pilot, pilots', 'die Pilotin, Pilotin, Pilotinnen', 'une pilote, pilotes', 'una pilota, pilote', 'una piloto, pilotos']],
  ['hairdresser',
    ['a hairdresser, hairdressers', 'der Friseur, Friseurs, Friseure', 'un coiffeur, coiffeurs', 'un parrucchiere, parrucchieri', 'un peluquero, peluqueros'],
    ['a hairdresser, hairdressers', 'die Friseurin, Friseurin, Friseurinnen', 'une coiffeuse, coiffeuses', 'una parrucchiera, parrucchiere', 'una peluquera, peluqueras']],
  ['shop assistant',
    ['a shop assistant, shop assistants', 'der Verkäufer, Verkäufers, Verkäufer', 'un vendeur, vendeurs', 'un commesso, commessi', 'un dependiente, dependientes'],
    ['a shop assistant, shop assistants', 'die Verkäuferin, Verkäuferin, Verkäuferinnen', 'une vendeuse, vendeuses', 'una commessa, commesse', 'una dependienta, dependientas']],
  ['police officer',
    ['a police officer, police officers', 'der Polizist, Polizisten, Polizisten', 'un policier, policiers', 'un poliziotto, poliziotti', 'un policía, policías'],
    ['a police officer, police officers', 'die Polizistin, Polizistin, Polizistinnen', 'une policière, policières', 'una poliziotta, poliziotte', 'una policía, policías']],
  ['firefighter',
    ['a firefighter, firefighters', 'der Feuerwehrmann, Feuerwehrmanns, Feuerwehrleute', 'un pompier, pompiers', 'un vigile del fuoco, vigili del fuoco', 'un bombero, bomberos'],
    ['a firefighter, firefighters', 'die Feuerwehrfrau, Feuerwehrfrau, Feuerwehrfrauen', 'une pompière, pompières', 'una vigile del fuoco, vigili del fuoco', 'una bombera, bomberas']],
  ['carpenter',
    ['a carpenter, carpenters', 'der Tischler, Tischlers, Tischler', 'un menuisier, menuisiers', 'un falegname, falegnami', 'un carpintero, carpinteros'],
    ['a carpenter, carpenters', 'die Tischlerin, Tischlerin, Tischlerinnen', 'une menuisière, menuisières', 'una falegname, falegnami', 'una carpintera, carpinteras']],
  ['librarian',
    ['a librarian, librarians', 'der Bibliothekar, Bibliothekars, Bibliothekare', 'un bibliothécaire, bibliothécaires', 'un bibliotecario, bibliotecari', 'un bibliotecario, bibliotecarios'],
    ['a librarian, librarians', 'die Bibliothekarin, Bibliothekarin, Bibliothekarinnen', 'une bibliothécaire, bibliothécaires', 'una bibliotecaria, bibliotecarie', 'una bibliotecaria, bibliotecarias']],
];

export const jobs: readonly Job[] = table.map(([id, m, f]) => ({ id, m: lexeme(m), f: lexeme(f) }));

const byId = new Map(jobs.map((job) => [job.id, job]));

/** The job with this id: `job('teacher')`. */
export function job(id: string): Job {
  const found = byId.get(id);
  if (!found) throw new Error(`no job "${id}"`);
  return found;
}
