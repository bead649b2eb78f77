import { inEvery } from '../layout.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const extraction1: readonly ParallelQuestion[] = [
  {
    id: 1051,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Draw up a table from these minutes with the columns “task”, “who” and “by when”. Include only the tasks that still stand at the end; where nobody has taken one on, write “open”. Write the dates as day and month, as in the text.

Rowing club, committee meeting of 6 March. Present: Mr Walker, Ms Hughes, Ms Patel, Mr Reid. The roof of the boathouse is leaking; Ms Hughes will get two quotes for the repair by 20 March. Mr Reid had offered to repaint the jetty by 3 April, but he will be in hospital then, so Ms Patel is taking it over; the date stands. The open day is on 12 April: Mr Walker orders the marquee by 15 March and puts up the posters exactly one week before the event. The idea of a sauna beside the workshop was dropped after a long discussion. Ms Patel reminded everybody that the insurance must be renewed by 30 April; nobody volunteered.`,
          de: `Erstellen Sie aus diesem Protokoll eine Tabelle mit den Spalten „Aufgabe“, „Wer“ und „Bis wann“. Nehmen Sie nur Aufgaben auf, die am Ende gelten; wo niemand zuständig ist, schreiben Sie „offen“. Schreiben Sie die Daten mit Tag und Monat wie im Text.

Ruderverein, Vorstandssitzung vom 6. März. Anwesend: Herr Walter, Frau Hoffmann, Frau Yılmaz, Herr Reuter. Das Dach des Bootshauses ist undicht; Frau Hoffmann holt bis zum 20. März zwei Angebote für die Reparatur ein. Herr Reuter hatte sich bereit erklärt, den Steg bis zum 3. April neu zu streichen, liegt dann aber im Krankenhaus, deshalb übernimmt das Frau Yılmaz; der Termin bleibt. Der Tag der offenen Tür ist am 12. April: Herr Walter bestellt bis zum 15. März das Zelt und hängt genau eine Woche vor der Veranstaltung die Plakate auf. Die Idee, neben der Werkstatt eine Sauna zu bauen, wurde nach langer Aussprache verworfen. Frau Yılmaz erinnerte daran, dass die Versicherung bis zum 30. April verlängert werden muss; dafür fand sich niemand.`,
          fr: `À partir de ce procès-verbal, dressez un tableau avec les colonnes « tâche », « qui » et « échéance ». Ne retenez que les tâches qui subsistent à la fin ; quand personne ne s’en charge, écrivez « à pourvoir ». Notez les dates avec le jour et le mois, comme dans le texte.

Club d’aviron, réunion du bureau du 6 mars. Présents : M. Vallet, Mme Hubert, Mme Benali, M. Renaud. Le toit du hangar à bateaux fuit ; Mme Hubert demandera deux devis pour la réparation d’ici au 20 mars. M. Renaud avait proposé de repeindre le ponton d’ici au 3 avril, mais il sera alors à l’hôpital ; Mme Benali s’en charge donc à sa place, à la même date. La journée portes ouvertes aura lieu le 12 avril : M. Vallet commande le chapiteau au plus tard le 15 mars et pose les affiches exactement une semaine avant la manifestation. L’idée d’installer un sauna près de l’atelier a été abandonnée après une longue discussion. Mme Benali a rappelé que l’assurance doit être renouvelée d’ici au 30 avril ; personne ne s’est proposé.`,
          it: `Ricavi da questo verbale una tabella con le colonne «compito», «chi» ed «entro quando». Riporti solo i compiti che alla fine restano validi; dove non se ne occupa nessuno, scriva «da assegnare». Indichi le date con giorno e mese, come nel testo.

Circolo canottieri, riunione del direttivo del 6 marzo. Presenti: il signor Valli, la signora Ughi, la signora Petrucci, il signor Riva. Il tetto della rimessa delle barche perde; la signora Ughi chiederà due preventivi per la riparazione entro il 20 marzo. Il signor Riva si era offerto di ridipingere il pontile entro il 3 aprile, ma in quei giorni sarà in ospedale, perciò se ne incarica la signora Petrucci; la data resta quella. La giornata a porte aperte è il 12 aprile: il signor Valli ordina il tendone entro il 15 marzo e affigge le locandine esattamente una settimana prima dell’evento. L’idea di una sauna accanto all’officina è stata abbandonata dopo una lunga discussione. La signora Petrucci ha ricordato che l’assicurazione va rinnovata entro il 30 aprile; nessuno si è offerto di farlo.`,
          es: `Elabore a partir de esta acta una tabla con las columnas «tarea», «quién» y «fecha límite». Incluya solo las tareas que quedan en pie al final; donde no se encargue nadie, escriba «sin asignar». Indique las fechas con día y mes, como en el texto.

Club de remo, reunión de la junta del 6 de marzo. Presentes: el señor Vidal, la señora Huertas, la señora Peña y el señor Rey. El cobertizo de las barcas tiene goteras; la señora Huertas pedirá dos presupuestos para la reparación a más tardar el 20 de marzo. El señor Rey se había ofrecido a repintar el embarcadero para el 3 de abril, pero entonces estará en el hospital, así que se encarga de ello la señora Peña; la fecha se mantiene. La jornada de puertas abiertas será el 12 de abril: el señor Vidal encarga la carpa a más tardar el 15 de marzo y pone los carteles exactamente una semana antes del acto. La idea de instalar una sauna junto al taller se descartó tras una larga discusión. La señora Peña recordó que hay que renovar el seguro a más tardar el 30 de abril; nadie se ofreció a hacerlo.`,
        },
        reference: {
          en: `| task | who | by when |
|---|---|---|
| get two quotes for the roof | Ms Hughes | 20 March |
| repaint the jetty | Ms Patel | 3 April |
| order the marquee | Mr Walker | 15 March |
| put up the posters | Mr Walker | 5 April |
| renew the insurance | open | 30 April |`,
          de: `| Aufgabe | Wer | Bis wann |
|---|---|---|
| zwei Angebote für das Dach einholen | Frau Hoffmann | 20. März |
| Steg streichen | Frau Yılmaz | 3. April |
| Zelt bestellen | Herr Walter | 15. März |
| Plakate aufhängen | Herr Walter | 5. April |
| Versicherung verlängern | offen | 30. April |`,
          fr: `| tâche | qui | échéance |
|---|---|---|
| demander deux devis pour le toit | Mme Hubert | 20 mars |
| repeindre le ponton | Mme Benali | 3 avril |
| commander le chapiteau | M. Vallet | 15 mars |
| poser les affiches | M. Vallet | 5 avril |
| renouveler l’assurance | à pourvoir | 30 avril |`,
          it: `| compito | chi | entro quando |
|---|---|---|
| chiedere due preventivi per il tetto | signora Ughi | 20 marzo |
| ridipingere il pontile | signora Petrucci | 3 aprile |
| ordinare il tendone | signor Valli | 15 marzo |
| affiggere le locandine | signor Valli | 5 aprile |
| rinnovare l’assicurazione | da assegnare | 30 aprile |`,
          es: `| tarea | quién | fecha límite |
|---|---|---|
| pedir dos presupuestos para el cobertizo | señora Huertas | 20 de marzo |
| repintar el embarcadero | señora Peña | 3 de abril |
| encargar la carpa | señor Vidal | 15 de marzo |
| poner los carteles | señor Vidal | 5 de abril |
| renovar el seguro | sin asignar | 30 de abril |`,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['20 March', '3 April', '15 March', '5 April', 'open', '30 April'],
            de: ['20. März', '3. April', '15. März', '5. April', 'offen', '30. April'],
            fr: ['20 mars', '3 avril', '15 mars', '5 avril', 'à pourvoir', '30 avril'],
            it: ['20 marzo', '3 aprile', '15 marzo', '5 aprile', 'da assegnare', '30 aprile'],
            es: ['20 de marzo', '3 de abril', '15 de marzo', '5 de abril', 'sin asignar', '30 de abril'],
          },
        },
      },
      {
        user: {
          en: 'Put the same tasks into a JSON array, sorted by deadline, with the keys `task`, `who` and `due`; write the dates as `MM-DD` and use `null` where nobody is responsible. On the line below it, name the person who was present and has no task at all.',
          de: 'Bringen Sie dieselben Aufgaben in ein JSON-Array, nach Termin sortiert, mit den Schlüsseln `aufgabe`, `wer` und `termin`; schreiben Sie die Daten in der Form `MM-TT` und verwenden Sie `null`, wo niemand zuständig ist. Nennen Sie in der Zeile darunter die anwesende Person, die gar keine Aufgabe hat.',
          fr: 'Mettez les mêmes tâches dans un tableau JSON, triées par échéance, avec les clés `tache`, `qui` et `date` ; écrivez les dates sous la forme `MM-JJ` et mettez `null` quand personne n’est responsable. Sur la ligne suivante, nommez la personne présente qui n’a aucune tâche.',
          it: 'Metta gli stessi compiti in un array JSON, ordinati per scadenza, con le chiavi `compito`, `chi` e `data`; scriva le date nella forma `MM-GG` e usi `null` dove non c’è un responsabile. Nella riga sotto indichi la persona presente che non ha nessun compito.',
          es: 'Ponga las mismas tareas en un array JSON, ordenadas por fecha, con las claves `tarea`, `quien` y `fecha`; escriba las fechas en la forma `MM-DD` y use `null` donde no haya responsable. En la línea de debajo, nombre a la persona presente que no tiene ninguna tarea.',
        },
        reference: {
          en: `\`\`\`json
[
  { "task": "order the marquee", "who": "Walker", "due": "03-15" },
  { "task": "get two quotes for the roof", "who": "Hughes", "due": "03-20" },
  { "task": "repaint the jetty", "who": "Patel", "due": "04-03" },
  { "task": "put up the posters", "who": "Walker", "due": "04-05" },
  { "task": "renew the insurance", "who": null, "due": "04-30" }
]
\`\`\`
Mr Reid`,
          de: `\`\`\`json
[
  { "aufgabe": "Zelt bestellen", "wer": "Walter", "termin": "03-15" },
  { "aufgabe": "zwei Angebote für das Dach einholen", "wer": "Hoffmann", "termin": "03-20" },
  { "aufgabe": "Steg streichen", "wer": "Yılmaz", "termin": "04-03" },
  { "aufgabe": "Plakate aufhängen", "wer": "Walter", "termin": "04-05" },
  { "aufgabe": "Versicherung verlängern", "wer": null, "termin": "04-30" }
]
\`\`\`
Herr Reuter`,
          fr: `\`\`\`json
[
  { "tache": "commander le chapiteau", "qui": "Vallet", "date": "03-15" },
  { "tache": "demander deux devis pour le toit", "qui": "Hubert", "date": "03-20" },
  { "tache": "repeindre le ponton", "qui": "Benali", "date": "04-03" },
  { "tache": "poser les affiches", "qui": "Vallet", "date": "04-05" },
  { "tache": "renouveler l’assurance", "qui": null, "date": "04-30" }
]
\`\`\`
M. Renaud`,
          it: `\`\`\`json
[
  { "compito": "ordinare il tendone", "chi": "Valli", "data": "03-15" },
  { "compito": "chiedere due preventivi per il tetto", "chi": "Ughi", "data": "03-20" },
  { "compito": "ridipingere il pontile", "chi": "Petrucci", "data": "04-03" },
  { "compito": "affiggere le locandine", "chi": "Valli", "data": "04-05" },
  { "compito": "rinnovare l’assicurazione", "chi": null, "data": "04-30" }
]
\`\`\`
Il signor Riva`,
          es: `\`\`\`json
[
  { "tarea": "encargar la carpa", "quien": "Vidal", "fecha": "03-15" },
  { "tarea": "pedir dos presupuestos para el cobertizo", "quien": "Huertas", "fecha": "03-20" },
  { "tarea": "repintar el embarcadero", "quien": "Peña", "fecha": "04-03" },
  { "tarea": "poner los carteles", "quien": "Vidal", "fecha": "04-05" },
  { "tarea": "renovar el seguro", "quien": null, "fecha": "04-30" }
]
\`\`\`
El señor Rey`,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['03-15', '03-20', '04-03', '04-05', '04-30', 'null', 'Reid'],
            de: ['03-15', '03-20', '04-03', '04-05', '04-30', 'null', 'Reuter'],
            fr: ['03-15', '03-20', '04-03', '04-05', '04-30', 'null', 'Renaud'],
            it: ['03-15', '03-20', '04-03', '04-05', '04-30', 'null', 'Riva'],
            es: ['03-15', '03-20', '04-03', '04-05', '04-30', 'null', 'Rey'],
          },
        },
      },
    ],
  },
  {
    id: 1052,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `From the notice below, list all departures from the mill pier with the time of arrival at the monastery, separately for (a) Tuesdays, (b) the other weekdays and Saturdays, (c) Sundays. Write every time as four digits with a colon, for example 07:40.

Lake ferry, winter timetable. Boats leave the mill pier at 07:40, 09:10, 12:25, 15:50 and 18:05; the crossing to the monastery takes 25 minutes. The boat stays there for ten minutes and then returns. On Sundays the first and the last boat do not run, but there is an extra one at 14:15. Because of the market, the 12:25 boat leaves twenty minutes later on Tuesdays. Bicycles travel free, except on the 15:50 boat, which has no room for them. In fog, every crossing takes ten minutes longer; departures from the mill pier are not affected.`,
          de: `Stellen Sie aus dem folgenden Aushang alle Abfahrten vom Mühlensteg mit der Ankunftszeit am Kloster zusammen, getrennt nach (a) Dienstagen, (b) den übrigen Werktagen samt Samstag, (c) Sonntagen. Schreiben Sie jede Uhrzeit vierstellig mit Doppelpunkt, zum Beispiel 07:40.

Seefähre, Winterfahrplan. Die Schiffe legen um 07:40, 09:10, 12:25, 15:50 und 18:05 Uhr am Mühlensteg ab; die Überfahrt zum Kloster dauert 25 Minuten. Dort bleibt das Schiff zehn Minuten liegen und fährt dann zurück. Sonntags entfallen das erste und das letzte Schiff, dafür gibt es ein zusätzliches um 14:15 Uhr. Dienstags fährt das Schiff von 12:25 Uhr wegen des Marktes zwanzig Minuten später. Fahrräder werden kostenlos mitgenommen, nur nicht um 15:50 Uhr, weil auf diesem Schiff der Platz fehlt. Bei Nebel dauert jede Überfahrt zehn Minuten länger; die Abfahrtszeiten am Mühlensteg bleiben dieselben.`,
          fr: `D’après l’avis ci-dessous, dressez la liste de tous les départs du ponton du moulin avec l’heure d’arrivée au monastère, séparément pour (a) le mardi, (b) les autres jours de semaine et le samedi, (c) le dimanche. Écrivez chaque heure avec quatre chiffres et un deux-points, par exemple 07:40.

Bac du lac, horaire d’hiver. Les bateaux quittent le ponton du moulin à 07:40, 09:10, 12:25, 15:50 et 18:05 ; la traversée jusqu’au monastère dure 25 minutes. Le bateau y reste dix minutes, puis il revient. Le dimanche, le premier et le dernier bateau ne circulent pas, mais il y en a un de plus à 14:15. Le mardi, à cause du marché, le bateau de 12:25 part vingt minutes plus tard. Les vélos sont transportés gratuitement, sauf à 15:50, faute de place sur ce bateau. Par temps de brouillard, chaque traversée dure dix minutes de plus ; les départs du ponton du moulin restent inchangés.`,
          it: `Dall’avviso seguente ricavi tutte le partenze dal pontile del mulino con l’ora di arrivo al monastero, distinguendo fra (a) martedì, (b) altri giorni feriali, sabato compreso, (c) domenica. Scriva ogni orario con quattro cifre e i due punti, per esempio 07:40.

Traghetto del lago, orario invernale. I battelli partono dal pontile del mulino alle 07:40, 09:10, 12:25, 15:50 e 18:05; la traversata fino al monastero dura 25 minuti. Lì il battello sosta dieci minuti e poi torna indietro. La domenica il primo e l’ultimo battello non circolano, ma ce n’è uno in più alle 14:15. Il martedì, a causa del mercato, il battello delle 12:25 parte venti minuti più tardi. Le biciclette viaggiano gratis, tranne che alle 15:50, perché su quel battello non c’è posto. In caso di nebbia ogni traversata dura dieci minuti in più; le partenze dal pontile del mulino non cambiano.`,
          es: `A partir del aviso siguiente, enumere todas las salidas del embarcadero del molino con la hora de llegada al monasterio, por separado para (a) los martes, (b) los demás días laborables, sábados incluidos, (c) los domingos. Escriba cada hora con cuatro cifras y dos puntos, por ejemplo 07:40.

Transbordador del lago, horario de invierno. Los barcos salen del embarcadero del molino a las 07:40, 09:10, 12:25, 15:50 y 18:05; la travesía hasta el monasterio dura 25 minutos. Allí el barco espera diez minutos y después regresa. Los domingos no circulan el primer barco ni el último, pero hay uno adicional a las 14:15. Los martes, a causa del mercado, el barco de las 12:25 sale veinte minutos más tarde. Las bicicletas viajan gratis, salvo a las 15:50, porque en ese barco no hay sitio. Con niebla, cada travesía dura diez minutos más; las salidas del embarcadero del molino no cambian.`,
        },
        reference: {
          en: `(a) Tuesdays: 07:40–08:05, 09:10–09:35, 12:45–13:10, 15:50–16:15, 18:05–18:30
(b) other weekdays and Saturdays: 07:40–08:05, 09:10–09:35, 12:25–12:50, 15:50–16:15, 18:05–18:30
(c) Sundays: 09:10–09:35, 12:25–12:50, 14:15–14:40, 15:50–16:15`,
          de: `(a) dienstags: 07:40–08:05, 09:10–09:35, 12:45–13:10, 15:50–16:15, 18:05–18:30
(b) übrige Werktage und samstags: 07:40–08:05, 09:10–09:35, 12:25–12:50, 15:50–16:15, 18:05–18:30
(c) sonntags: 09:10–09:35, 12:25–12:50, 14:15–14:40, 15:50–16:15`,
          fr: `(a) mardi : 07:40–08:05, 09:10–09:35, 12:45–13:10, 15:50–16:15, 18:05–18:30
(b) autres jours de semaine et samedi : 07:40–08:05, 09:10–09:35, 12:25–12:50, 15:50–16:15, 18:05–18:30
(c) dimanche : 09:10–09:35, 12:25–12:50, 14:15–14:40, 15:50–16:15`,
          it: `(a) martedì: 07:40–08:05, 09:10–09:35, 12:45–13:10, 15:50–16:15, 18:05–18:30
(b) altri giorni feriali e sabato: 07:40–08:05, 09:10–09:35, 12:25–12:50, 15:50–16:15, 18:05–18:30
(c) domenica: 09:10–09:35, 12:25–12:50, 14:15–14:40, 15:50–16:15`,
          es: `(a) martes: 07:40–08:05, 09:10–09:35, 12:45–13:10, 15:50–16:15, 18:05–18:30
(b) demás días laborables y sábados: 07:40–08:05, 09:10–09:35, 12:25–12:50, 15:50–16:15, 18:05–18:30
(c) domingos: 09:10–09:35, 12:25–12:50, 14:15–14:40, 15:50–16:15`,
        },
        check: {
          kind: 'contains',
          parts: inEvery('08:05', '09:35', '12:45', '13:10', '12:50', '14:40', '16:15', '18:30'),
        },
      },
      {
        user: {
          en: 'It is a foggy Sunday. Somebody with a bicycle wants to be at the monastery by 15:00 and to leave the mill pier as late as possible. Which boat do they take, when do they arrive, and when does that same boat bring them back to the mill pier if they only have something to hand over and stay on the quay? Keep writing the times in the same way.',
          de: 'Es ist ein nebliger Sonntag. Jemand mit Fahrrad will spätestens um 15:00 Uhr am Kloster sein und so spät wie möglich am Mühlensteg abfahren. Welches Schiff nimmt er, wann kommt er an, und wann bringt ihn dasselbe Schiff zum Mühlensteg zurück, wenn er nur etwas abgeben will und gleich am Anleger bleibt? Behalten Sie die Schreibweise der Uhrzeiten bei.',
          fr: 'C’est un dimanche de brouillard. Une personne à vélo veut être au monastère à 15:00 au plus tard et quitter le ponton du moulin le plus tard possible. Quel bateau prend-elle, quand arrive-t-elle, et à quelle heure ce même bateau la ramène-t-il au ponton du moulin si elle veut seulement déposer quelque chose et reste sur le quai ? Conservez la façon d’écrire les heures.',
          it: 'È una domenica di nebbia. Una persona in bicicletta vuole essere al monastero entro le 15:00 e partire dal pontile del mulino il più tardi possibile. Quale battello prende, quando arriva, e a che ora lo stesso battello la riporta al pontile del mulino se deve soltanto consegnare qualcosa e resta sul molo? Mantenga lo stesso modo di scrivere gli orari.',
          es: 'Es un domingo de niebla. Una persona con bicicleta quiere estar en el monasterio a las 15:00 como muy tarde y salir del embarcadero del molino lo más tarde posible. ¿Qué barco toma, cuándo llega y a qué hora la lleva de vuelta ese mismo barco al embarcadero del molino si solo quiere entregar algo y se queda en el muelle? Mantenga la forma de escribir las horas.',
        },
        reference: {
          en: 'The boat at 14:15. In fog it takes 35 minutes and arrives at 14:50. It stays for ten minutes, leaves at 15:00 and is back at the mill pier at 15:35.',
          de: 'Das Schiff um 14:15 Uhr. Bei Nebel braucht es 35 Minuten und kommt um 14:50 Uhr an. Es bleibt zehn Minuten liegen, fährt um 15:00 Uhr ab und ist um 15:35 Uhr wieder am Mühlensteg.',
          fr: 'Le bateau de 14:15. Par temps de brouillard, il met 35 minutes et arrive à 14:50. Il reste dix minutes, repart à 15:00 et est de retour au ponton du moulin à 15:35.',
          it: 'Il battello delle 14:15. Con la nebbia impiega 35 minuti e arriva alle 14:50. Sosta dieci minuti, riparte alle 15:00 ed è di nuovo al pontile del mulino alle 15:35.',
          es: 'El barco de las 14:15. Con niebla tarda 35 minutos y llega a las 14:50. Espera diez minutos, sale a las 15:00 y vuelve a estar en el embarcadero del molino a las 15:35.',
        },
        check: { kind: 'contains', parts: inEvery('14:15', '14:50', '15:35') },
      },
    ],
  },
  {
    id: 1053,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `An elderly gentleman describes how he makes his potato soup. Turn this into a list of ingredients for six people, in order of use, with the exact amounts and the remark “always” or “sometimes”. Anything that does not go into his soup must stay off the list.

“First I sweat three onions in a spoonful of butter. My mother always used bacon for that, but my wife doesn’t eat meat. Then the potatoes: a kilo and a half, the floury kind, and three carrots. Leeks? No, never, they taste of nothing but school dinners. On top goes a litre and a half of water, with salt and a bay leaf. Twenty-five minutes on a low flame, that’s enough. After that I fish out the bay leaf, mash a third of the potatoes in the pot and stir in the cream, 300 millilitres. If my brother-in-law is coming I put in a pinch of nutmeg as well; the others can’t stand it. And right at the end a bunch of parsley, never cooked, just scattered on top. That feeds six people, or five if my grandson is one of them.”`,
          de: `Ein älterer Herr erzählt, wie er seine Kartoffelsuppe kocht. Machen Sie daraus eine Zutatenliste für sechs Personen, in der Reihenfolge der Verwendung, mit den genauen Mengen und dem Vermerk „immer“ oder „manchmal“. Was nicht in seine Suppe kommt, darf nicht in der Liste stehen.

„Zuerst dünste ich drei Zwiebeln in einem Löffel Butter. Meine Mutter hat dafür immer Speck genommen, aber meine Frau isst kein Fleisch. Dann kommen die Kartoffeln: anderthalb Kilo, mehligkochende, und drei Möhren. Lauch? Nein, nie, der schmeckt mir zu sehr nach Schulessen. Obendrauf anderthalb Liter Wasser, dazu Salz und ein Lorbeerblatt. Fünfundzwanzig Minuten bei kleiner Flamme, das reicht. Danach fische ich das Lorbeerblatt heraus, zerdrücke ein Drittel der Kartoffeln im Topf und rühre die Sahne unter, 300 Milliliter. Wenn mein Schwager kommt, gebe ich noch eine Prise Muskat dazu; die anderen mögen das nicht. Und ganz zum Schluss ein Bund Petersilie, nie mitgekocht, nur darübergestreut. Davon werden sechs Leute satt, oder fünf, wenn mein Enkel mitisst.“`,
          fr: `Un vieux monsieur raconte comment il prépare sa soupe de pommes de terre. Tirez-en une liste d’ingrédients pour six personnes, dans l’ordre d’utilisation, avec les quantités exactes et la mention « toujours » ou « parfois ». Ce qui n’entre pas dans sa soupe ne doit pas figurer dans la liste.

« D’abord, je fais suer trois oignons dans une cuillerée de beurre. Ma mère prenait toujours des lardons pour cela, mais ma femme ne mange pas de viande. Ensuite viennent les pommes de terre : un kilo et demi, de la variété farineuse, et trois carottes. Des poireaux ? Non, jamais, ça me rappelle trop la cantine. Par-dessus, un litre et demi d’eau, du sel et une feuille de laurier. Vingt-cinq minutes à petit feu, cela suffit. Après quoi je repêche la feuille de laurier, j’écrase un tiers des pommes de terre dans la marmite et j’incorpore la crème, 300 millilitres. Quand mon beau-frère vient, j’ajoute une pincée de muscade ; les autres ne la supportent pas. Et tout à la fin un bouquet de persil, jamais cuit, simplement parsemé. Il y en a pour six, ou pour cinq si mon petit-fils est de la partie. »`,
          it: `Un anziano signore racconta come prepara la sua zuppa di patate. Ne ricavi una lista degli ingredienti per sei persone, nell’ordine in cui si usano, con le quantità esatte e l’indicazione «sempre» o «a volte». Ciò che non va nella sua zuppa non deve comparire nella lista.

«Per prima cosa faccio appassire tre cipolle in un cucchiaio di burro. Mia madre ci metteva sempre la pancetta, ma mia moglie non mangia carne. Poi vengono le patate: un chilo e mezzo, di quelle farinose, e tre carote. I porri? No, mai, mi ricordano troppo la mensa della scuola. Sopra ci va un litro e mezzo d’acqua, con il sale e una foglia di alloro. Venticinque minuti a fuoco basso, e basta così. Dopo ripesco la foglia di alloro, schiaccio un terzo delle patate nella pentola e aggiungo la panna, 300 millilitri. Se viene mio cognato ci metto anche un pizzico di noce moscata; agli altri non piace. E proprio alla fine un mazzetto di prezzemolo, mai cotto, solo sparso sopra. Ci mangiano in sei, o in cinque se c’è anche mio nipote».`,
          es: `Un señor mayor cuenta cómo prepara su sopa de patata. Extraiga de su relato una lista de ingredientes para seis personas, en el orden en que se usan, con las cantidades exactas y la indicación «siempre» o «a veces». Lo que no lleva su sopa no debe figurar en la lista.

«Primero pocho tres cebollas en una cucharada de mantequilla. Mi madre ponía siempre panceta, pero mi mujer no come carne. Luego van las patatas: un kilo y medio, de las harinosas, y tres zanahorias. ¿Puerros? No, nunca, me recuerdan demasiado al comedor del colegio. Encima, un litro y medio de agua, con sal y una hoja de laurel. Veinticinco minutos a fuego lento, con eso basta. Después saco la hoja de laurel, aplasto un tercio de las patatas en la olla y añado la nata, 300 mililitros. Si viene mi cuñado, echo también una pizca de nuez moscada; a los demás no les gusta. Y al final del todo un manojo de perejil, nunca cocido, solo espolvoreado por encima. Comen seis, o cinco si se apunta mi nieto».`,
        },
        reference: {
          en: 'Always: 1 spoonful of butter, 3 onions, 1.5 kg floury potatoes, 3 carrots, 1.5 l water, salt, 1 bay leaf (taken out later), 300 ml cream, 1 bunch of parsley (at the end, raw). Sometimes: 1 pinch of nutmeg, between cream and parsley. Not in the list: bacon, leeks.',
          de: 'Immer: 1 Löffel Butter, 3 Zwiebeln, 1,5 kg mehligkochende Kartoffeln, 3 Möhren, 1,5 l Wasser, Salz, 1 Lorbeerblatt (später entfernt), 300 ml Sahne, 1 Bund Petersilie (zum Schluss, roh). Manchmal: 1 Prise Muskat, zwischen Sahne und Petersilie. Nicht in der Liste: Speck, Lauch.',
          fr: 'Toujours : 1 cuillerée de beurre, 3 oignons, 1,5 kg de pommes de terre farineuses, 3 carottes, 1,5 l d’eau, du sel, 1 feuille de laurier (retirée ensuite), 300 ml de crème, 1 bouquet de persil (à la fin, cru). Parfois : 1 pincée de muscade, entre la crème et le persil. Absents de la liste : les lardons, les poireaux.',
          it: 'Sempre: 1 cucchiaio di burro, 3 cipolle, 1,5 kg di patate farinose, 3 carote, 1,5 l d’acqua, sale, 1 foglia di alloro (poi tolta), 300 ml di panna, 1 mazzetto di prezzemolo (alla fine, crudo). A volte: 1 pizzico di noce moscata, fra la panna e il prezzemolo. Non nella lista: pancetta, porri.',
          es: 'Siempre: 1 cucharada de mantequilla, 3 cebollas, 1,5 kg de patatas harinosas, 3 zanahorias, 1,5 l de agua, sal, 1 hoja de laurel (se retira después), 300 ml de nata, 1 manojo de perejil (al final, crudo). A veces: 1 pizca de nuez moscada, entre la nata y el perejil. Fuera de la lista: panceta, puerros.',
        },
      },
      {
        user: {
          en: 'Convert the list for four people, without the brother-in-law and without the grandson. Use grams and millilitres for everything that is weighed or measured, say which two ingredients you leave unchanged and why, and end your answer with the amount of cream.',
          de: 'Rechnen Sie die Liste auf vier Personen um, ohne Schwager und ohne Enkel. Verwenden Sie Gramm und Milliliter für alles, was gewogen oder gemessen wird, sagen Sie, welche zwei Zutaten Sie unverändert lassen und warum, und schließen Sie Ihre Antwort mit der Menge der Sahne.',
          fr: 'Adaptez la liste à quatre personnes, sans le beau-frère et sans le petit-fils. Employez les grammes et les millilitres pour tout ce qui se pèse ou se mesure, dites quels sont les deux ingrédients que vous laissez inchangés et pourquoi, et terminez votre réponse par la quantité de crème.',
          it: 'Adatti la lista a quattro persone, senza il cognato e senza il nipote. Usi grammi e millilitri per tutto ciò che si pesa o si misura, dica quali due ingredienti lascia invariati e perché, e concluda la risposta con la quantità di panna.',
          es: 'Adapte la lista a cuatro personas, sin el cuñado y sin el nieto. Use gramos y mililitros para todo lo que se pesa o se mide, diga qué dos ingredientes deja igual y por qué, y termine la respuesta con la cantidad de nata.',
        },
        reference: {
          en: 'All amounts times two thirds: a scant spoonful of butter, 2 onions, 1000 g potatoes, 2 carrots, 1000 ml water, salt to taste, two thirds of the bunch of parsley. What may stay unchanged is, for instance, the bay leaf (it is hard to divide) and the salt (to taste, not measured); no nutmeg. Cream: 200 ml',
          de: 'Alle Mengen mal zwei Drittel: ein knapper Löffel Butter, 2 Zwiebeln, 1000 g Kartoffeln, 2 Möhren, 1000 ml Wasser, Salz nach Geschmack, zwei Drittel vom Bund Petersilie. Unverändert bleiben können zum Beispiel das Lorbeerblatt (lässt sich schlecht teilen) und das Salz (nach Geschmack, nicht abgemessen); kein Muskat. Sahne: 200 ml',
          fr: 'Toutes les quantités multipliées par deux tiers : une petite cuillerée de beurre, 2 oignons, 1000 g de pommes de terre, 2 carottes, 1000 ml d’eau, du sel selon le goût, les deux tiers du bouquet de persil. Peuvent rester inchangés, par exemple, la feuille de laurier (elle se partage mal) et le sel (selon le goût, sans mesure) ; pas de muscade. Crème : 200 ml',
          it: 'Tutte le quantità per due terzi: un cucchiaio scarso di burro, 2 cipolle, 1000 g di patate, 2 carote, 1000 ml d’acqua, sale quanto basta, due terzi del mazzetto di prezzemolo. Possono restare invariati, per esempio, la foglia di alloro (si divide male) e il sale (a piacere, non misurato); niente noce moscata. Panna: 200 ml',
          es: 'Todas las cantidades por dos tercios: una cucharada escasa de mantequilla, 2 cebollas, 1000 g de patatas, 2 zanahorias, 1000 ml de agua, sal al gusto, dos tercios del manojo de perejil. Pueden quedar igual, por ejemplo, la hoja de laurel (se divide mal) y la sal (al gusto, sin medir); nada de nuez moscada. Nata: 200 ml',
        },
        check: { kind: 'number', value: 200 },
      },
    ],
  },
  {
    id: 1054,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Turn this advertisement into a JSON object with exactly these keys: \`from\`, \`floor\`, \`lift\`, \`indoor_m2\`, \`rent_total\`, \`deposit\`, \`pets\`, \`email\`, \`heating\`. \`indoor_m2\` is the area without the balcony, \`rent_total\` everything that must be paid to the landlord each month. Use numbers without units, and \`null\` wherever the advertisement says nothing.

To let from 1 September: bright two-room flat on the third floor, no lift, 58 square metres, 6 of them balcony, facing the canal. The rent is 640 euros a month, plus 95 euros for water and heating and 18 euros for the caretaker; tenants arrange their own electricity. A cellar room can be had for another 25 euros. Deposit: two months’ rent, extras not counted. Cats are welcome, dogs by arrangement. The kitchen was new when my son moved in, and he has just finished school. Viewing on Saturdays between ten and twelve; please telephone Ms Novak in the afternoon. Nothing in writing, I never read it.`,
          de: `Machen Sie aus dieser Anzeige ein JSON-Objekt mit genau diesen Schlüsseln: \`ab\`, \`stockwerk\`, \`aufzug\`, \`innen_m2\`, \`miete_gesamt\`, \`kaution\`, \`haustiere\`, \`email\`, \`heizung\`. \`innen_m2\` ist die Fläche ohne Balkon, \`miete_gesamt\` alles, was monatlich an die Vermieterin zu zahlen ist. Verwenden Sie Zahlen ohne Einheit und überall \`null\`, wo die Anzeige nichts angibt.

Zu vermieten ab 1. September: helle Zweizimmerwohnung im dritten Stock, ohne Aufzug, 58 Quadratmeter, davon 6 Balkon, mit Blick auf den Kanal. Die Miete beträgt 640 Euro im Monat, dazu kommen 95 Euro für Wasser und Heizung und 18 Euro für den Hausmeister; um den Strom kümmert sich der Mieter selbst. Ein Kellerraum ist für weitere 25 Euro zu haben. Kaution: zwei Monatsmieten ohne Nebenkosten. Katzen sind willkommen, Hunde nach Absprache. Die Küche war neu, als mein Sohn eingezogen ist, und der hat gerade das Abitur hinter sich. Besichtigung samstags zwischen zehn und zwölf; bitte nachmittags bei Frau Novak anrufen. Nichts Schriftliches, das lese ich nicht.`,
          fr: `Transformez cette annonce en un objet JSON comportant exactement ces clés : \`des\`, \`etage\`, \`ascenseur\`, \`interieur_m2\`, \`loyer_total\`, \`caution\`, \`animaux\`, \`courriel\`, \`chauffage\`. \`interieur_m2\` est la surface sans le balcon, \`loyer_total\` tout ce qui doit être versé chaque mois à la propriétaire. Employez des nombres sans unité, et \`null\` partout où l’annonce ne dit rien.

À louer à partir du 1er septembre : deux-pièces lumineux au troisième étage, sans ascenseur, 58 mètres carrés, dont 6 de balcon, avec vue sur le canal. Le loyer est de 640 euros par mois, plus 95 euros pour l’eau et le chauffage et 18 euros pour le gardien ; l’électricité est l’affaire du locataire. On peut avoir une cave pour 25 euros de plus. Caution : deux mois de loyer hors charges. Les chats sont les bienvenus, les chiens, à discuter. La cuisine était neuve quand mon fils s’est installé, et il vient de passer le bac. Visites le samedi entre dix heures et midi ; téléphoner l’après-midi à Mme Novak. Rien par écrit, je ne le lis pas.`,
          it: `Trasformi questo annuncio in un oggetto JSON con esattamente queste chiavi: \`da\`, \`piano\`, \`ascensore\`, \`interno_m2\`, \`affitto_totale\`, \`cauzione\`, \`animali\`, \`email\`, \`riscaldamento\`. \`interno_m2\` è la superficie senza il balcone, \`affitto_totale\` tutto ciò che si deve pagare ogni mese alla proprietaria. Usi numeri senza unità e \`null\` ovunque l’annuncio non dica nulla.

Affittasi dal 1º settembre: luminoso bilocale al terzo piano, senza ascensore, 58 metri quadrati, di cui 6 di balcone, con vista sul canale. L’affitto è di 640 euro al mese, più 95 euro per acqua e riscaldamento e 18 euro per il portinaio; alla luce pensa l’inquilino. Per altri 25 euro si può avere una cantina. Cauzione: due mensilità, spese escluse. I gatti sono benvenuti, i cani previo accordo. La cucina era nuova quando ci è andato a stare mio figlio, che ha appena dato la maturità. Visite il sabato fra le dieci e mezzogiorno; telefonare il pomeriggio alla signora Novak. Niente per iscritto, non leggo mai.`,
          es: `Convierta este anuncio en un objeto JSON con exactamente estas claves: \`desde\`, \`planta\`, \`ascensor\`, \`interior_m2\`, \`alquiler_total\`, \`fianza\`, \`mascotas\`, \`correo\`, \`calefaccion\`. \`interior_m2\` es la superficie sin el balcón, \`alquiler_total\` todo lo que hay que pagar cada mes a la propietaria. Use números sin unidades y \`null\` siempre que el anuncio no diga nada.

Se alquila desde el 1 de septiembre: piso luminoso de dos habitaciones en la tercera planta, sin ascensor, 58 metros cuadrados, 6 de ellos de balcón, con vistas al canal. El alquiler es de 640 euros al mes, más 95 euros de agua y calefacción y 18 euros para el portero; de la luz se ocupa el inquilino. Por otros 25 euros se puede tener un trastero. Fianza: dos mensualidades, sin contar los gastos. Los gatos son bienvenidos; los perros, a consultar. La cocina era nueva cuando se mudó allí mi hijo, que acaba de terminar el bachillerato. Visitas los sábados entre las diez y las doce; llamen por la tarde a la señora Novak. Nada por escrito, no lo leo.`,
        },
        reference: {
          en: `\`\`\`json
{ "from": "1 September", "floor": 3, "lift": false, "indoor_m2": 52, "rent_total": 753, "deposit": 1280, "pets": "cats yes, dogs by arrangement", "email": null, "heating": null }
\`\`\`
The kind of heating is not mentioned, only that 95 euros cover water and heating; the cellar room and electricity are not part of the total of 640 + 95 + 18.`,
          de: `\`\`\`json
{ "ab": "1. September", "stockwerk": 3, "aufzug": false, "innen_m2": 52, "miete_gesamt": 753, "kaution": 1280, "haustiere": "Katzen ja, Hunde nach Absprache", "email": null, "heizung": null }
\`\`\`
Die Art der Heizung wird nicht genannt, nur dass 95 Euro Wasser und Heizung abdecken; Kellerraum und Strom gehören nicht zur Summe 640 + 95 + 18.`,
          fr: `\`\`\`json
{ "des": "1er septembre", "etage": 3, "ascenseur": false, "interieur_m2": 52, "loyer_total": 753, "caution": 1280, "animaux": "chats oui, chiens à discuter", "courriel": null, "chauffage": null }
\`\`\`
Le type de chauffage n’est pas indiqué, on sait seulement que 95 euros couvrent l’eau et le chauffage ; la cave et l’électricité n’entrent pas dans la somme 640 + 95 + 18.`,
          it: `\`\`\`json
{ "da": "1º settembre", "piano": 3, "ascensore": false, "interno_m2": 52, "affitto_totale": 753, "cauzione": 1280, "animali": "gatti sì, cani previo accordo", "email": null, "riscaldamento": null }
\`\`\`
Il tipo di riscaldamento non è indicato, si sa solo che 95 euro coprono acqua e riscaldamento; cantina e luce non rientrano nella somma 640 + 95 + 18.`,
          es: `\`\`\`json
{ "desde": "1 de septiembre", "planta": 3, "ascensor": false, "interior_m2": 52, "alquiler_total": 753, "fianza": 1280, "mascotas": "gatos sí, perros a consultar", "correo": null, "calefaccion": null }
\`\`\`
No se indica el tipo de calefacción, solo que 95 euros cubren el agua y la calefacción; el trastero y la luz no entran en la suma 640 + 95 + 18.`,
        },
        check: { kind: 'contains', parts: inEvery('52', '753', '1280', 'null') },
      },
      {
        user: {
          en: 'Two sisters take the flat together, with the cellar room, and expect to pay 48 euros a month for electricity. They share everything equally. First work out what each of them needs to have ready for the first month, deposit included; then what each pays in every later month. Show the calculation, and end your answer with the second figure.',
          de: 'Zwei Schwestern nehmen die Wohnung gemeinsam, mit dem Kellerraum, und rechnen mit 48 Euro Strom im Monat. Sie teilen alles zu gleichen Teilen. Berechnen Sie zuerst, was jede für den ersten Monat samt Kaution bereithalten muss, dann, was jede in jedem späteren Monat zahlt. Zeigen Sie die Rechnung und schließen Sie Ihre Antwort mit dem zweiten Betrag.',
          fr: 'Deux sœurs prennent ensemble cet appartement, avec la cave, et comptent 48 euros d’électricité par mois. Elles partagent tout à parts égales. Calculez d’abord ce que chacune doit prévoir pour le premier mois, caution comprise, puis ce que chacune paie tous les mois suivants. Montrez le calcul et terminez votre réponse par le second montant.',
          it: 'Due sorelle prendono insieme l’appartamento, con la cantina, e prevedono 48 euro di luce al mese. Dividono tutto in parti uguali. Calcoli prima quanto ciascuna deve avere pronto per il primo mese, cauzione compresa, poi quanto paga ciascuna in ogni mese successivo. Mostri il calcolo e concluda la risposta con il secondo importo.',
          es: 'Dos hermanas alquilan juntas el piso, trastero incluido, y prevén 48 euros de luz al mes. Lo reparten todo a partes iguales. Calcule primero lo que cada una debe tener preparado para el primer mes, fianza incluida, y después lo que paga cada una en cada mes posterior. Muestre el cálculo y termine la respuesta con la segunda cantidad.',
        },
        reference: {
          en: 'A month: 753 + 25 + 48 = 826 euros, that is 413 for each. First month: 413 + 1280 / 2 = 1053 euros for each. Every later month: 413',
          de: 'Im Monat: 753 + 25 + 48 = 826 Euro, für jede also 413. Erster Monat: 413 + 1280 / 2 = 1053 Euro für jede. Jeder spätere Monat: 413',
          fr: 'Par mois : 753 + 25 + 48 = 826 euros, soit 413 pour chacune. Premier mois : 413 + 1280 / 2 = 1053 euros pour chacune. Chaque mois suivant : 413',
          it: 'Al mese: 753 + 25 + 48 = 826 euro, cioè 413 a testa. Primo mese: 413 + 1280 / 2 = 1053 euro a testa. Ogni mese successivo: 413',
          es: 'Al mes: 753 + 25 + 48 = 826 euros, es decir, 413 cada una. Primer mes: 413 + 1280 / 2 = 1053 euros cada una. Cada mes posterior: 413',
        },
        check: { kind: 'number', value: 413 },
      },
    ],
  },
  {
    id: 1055,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Sort the content of this letter of complaint under three headings: (1) all facts as a timeline, including those whose date can only be worked out; (2) opinions and figures of speech, quoted word for word; (3) the demand, with the total amount and the deadline.

Dear Sir or Madam, on 4 May I ordered a desk lamp from you (order 7731-B). It arrived on 9 May, three days later than promised, packed as lovingly as a sack of coal, with a scratched base. I sent it back the next day. The replacement, which came on 17 May, gleams wonderfully and flickers like a haunted house. Twice I was kept waiting on your hotline for 35 minutes; the second time, on 18 May, a really charming Mr Osei promised to ring back within two days. Today is 24 May, and my telephone is silent. I do not want a third lamp. I want back the 89 euros I paid, and the 6.50 euros for return postage, both by 7 June. Yours faithfully, Ruth Collins`,
          de: `Ordnen Sie den Inhalt dieses Beschwerdebriefs unter drei Überschriften: (1) alle Tatsachen als Zeitleiste, auch solche, deren Datum sich nur errechnen lässt; (2) Meinungen und bildhafte Wendungen, wörtlich zitiert; (3) die Forderung mit Gesamtbetrag und Frist.

Sehr geehrte Damen und Herren, am 4. Mai habe ich bei Ihnen eine Schreibtischlampe bestellt (Bestellung 7731-B). Sie kam am 9. Mai, drei Tage später als versprochen, so liebevoll verpackt wie ein Sack Kohlen und mit zerkratztem Fuß. Am Tag darauf habe ich sie zurückgeschickt. Der Ersatz, der am 17. Mai eintraf, glänzt wunderbar und flackert wie ein Spukschloss. Zweimal hing ich 35 Minuten in der Warteschleife Ihrer Hotline; beim zweiten Mal, am 18. Mai, versprach ein wirklich reizender Herr Osei, binnen zwei Tagen zurückzurufen. Heute ist der 24. Mai, und mein Telefon schweigt. Eine dritte Lampe möchte ich nicht. Ich möchte die gezahlten 89 Euro und die 6,50 Euro für das Rückporto zurück, beides bis zum 7. Juni. Mit freundlichen Grüßen, Ruth Kolbe`,
          fr: `Classez le contenu de cette lettre de réclamation sous trois titres : (1) tous les faits sous forme de chronologie, y compris ceux dont la date ne peut qu’être calculée ; (2) les opinions et les expressions imagées, citées mot pour mot ; (3) la demande, avec le montant total et le délai.

Madame, Monsieur, le 4 mai, je vous ai commandé une lampe de bureau (commande 7731-B). Elle est arrivée le 9 mai, trois jours plus tard que promis, emballée avec autant d’amour qu’un sac de charbon et le pied rayé. Je l’ai renvoyée le lendemain. Celle qui l’a remplacée, arrivée le 17 mai, brille à merveille et vacille comme dans un château hanté. Par deux fois, j’ai patienté 35 minutes sur votre ligne d’assistance ; la seconde fois, le 18 mai, un M. Osei vraiment charmant a promis de me rappeler sous deux jours. Nous sommes le 24 mai et mon téléphone reste muet. Je ne veux pas d’une troisième lampe. Je veux récupérer les 89 euros que j’ai payés et les 6,50 euros de frais de retour, le tout d’ici au 7 juin. Veuillez agréer, Madame, Monsieur, mes salutations distinguées. Ruth Colin`,
          it: `Ordini il contenuto di questa lettera di reclamo sotto tre titoli: (1) tutti i fatti in ordine cronologico, anche quelli la cui data si può soltanto calcolare; (2) le opinioni e le espressioni figurate, citate alla lettera; (3) la richiesta, con l’importo totale e il termine.

Gentili signori, il 4 maggio ho ordinato da voi una lampada da scrivania (ordine 7731-B). È arrivata il 9 maggio, tre giorni più tardi di quanto promesso, imballata con l’amore che si riserva a un sacco di carbone e con la base graffiata. Il giorno dopo l’ho rispedita. Quella sostitutiva, giunta il 17 maggio, luccica che è una meraviglia e sfarfalla come in una casa stregata. Per due volte sono rimasta 35 minuti in attesa al vostro numero di assistenza; la seconda volta, il 18 maggio, un signor Osei davvero incantevole ha promesso di richiamarmi entro due giorni. Oggi è il 24 maggio e il mio telefono tace. Una terza lampada non la voglio. Voglio indietro gli 89 euro che ho pagato e i 6,50 euro delle spese di restituzione, il tutto entro il 7 giugno. Distinti saluti, Ruth Colli`,
          es: `Ordene el contenido de esta carta de reclamación bajo tres títulos: (1) todos los hechos en orden cronológico, también aquellos cuya fecha solo puede calcularse; (2) las opiniones y las expresiones figuradas, citadas al pie de la letra; (3) la exigencia, con el importe total y el plazo.

Muy señores míos: El 4 de mayo les encargué una lámpara de escritorio (pedido 7731-B). Llegó el 9 de mayo, tres días más tarde de lo prometido, embalada con el mismo cariño que un saco de carbón y con la base rayada. Al día siguiente la devolví. La de repuesto, que llegó el 17 de mayo, brilla de maravilla y parpadea como en una casa encantada. Dos veces esperé 35 minutos en su línea de atención; la segunda, el 18 de mayo, un señor Osei verdaderamente encantador prometió devolverme la llamada en el plazo de dos días. Hoy es 24 de mayo y mi teléfono sigue mudo. No quiero una tercera lámpara. Quiero que me devuelvan los 89 euros que pagué y los 6,50 euros de los gastos de devolución, todo ello a más tardar el 7 de junio. Atentamente, Ruth Colina`,
        },
        reference: {
          en: `(1) 4 May: lamp ordered (7731-B). 6 May: promised delivery. 9 May: delivery, base scratched. 10 May: sent back. 17 May: replacement arrives; it flickers. Twice 35 minutes on the hotline, the second time on 18 May, with the promise to ring back. 20 May: end of that period, no call. 24 May: letter.
(2) “packed as lovingly as a sack of coal”, “gleams wonderfully”, “flickers like a haunted house”, “really charming”, “my telephone is silent”.
(3) No third lamp, but 89 + 6.50 = 95.50 euros by 7 June.`,
          de: `(1) 4. Mai: Lampe bestellt (7731-B). 6. Mai: zugesagte Lieferung. 9. Mai: Lieferung, Fuß zerkratzt. 10. Mai: zurückgeschickt. 17. Mai: Ersatz trifft ein, er flackert. Zweimal 35 Minuten in der Hotline, das zweite Mal am 18. Mai, mit dem Versprechen zurückzurufen. 20. Mai: Ende dieser Frist, kein Anruf. 24. Mai: Brief.
(2) „so liebevoll verpackt wie ein Sack Kohlen“, „glänzt wunderbar“, „flackert wie ein Spukschloss“, „wirklich reizender“, „mein Telefon schweigt“.
(3) Keine dritte Lampe, sondern 89 + 6,50 = 95,50 Euro bis zum 7. Juni.`,
          fr: `(1) 4 mai : lampe commandée (7731-B). 6 mai : livraison promise. 9 mai : livraison, pied rayé. 10 mai : renvoi. 17 mai : arrivée de la lampe de remplacement, qui vacille. Deux fois 35 minutes sur la ligne d’assistance, la seconde fois le 18 mai, avec la promesse d’un rappel. 20 mai : fin de ce délai, aucun appel. 24 mai : lettre.
(2) « emballée avec autant d’amour qu’un sac de charbon », « brille à merveille », « vacille comme dans un château hanté », « vraiment charmant », « mon téléphone reste muet ».
(3) Pas de troisième lampe, mais 89 + 6,50 = 95,50 euros d’ici au 7 juin.`,
          it: `(1) 4 maggio: lampada ordinata (7731-B). 6 maggio: consegna promessa. 9 maggio: consegna, base graffiata. 10 maggio: restituzione. 17 maggio: arriva la lampada sostitutiva, che sfarfalla. Due volte 35 minuti al numero di assistenza, la seconda il 18 maggio, con la promessa di richiamare. 20 maggio: fine di quel termine, nessuna telefonata. 24 maggio: lettera.
(2) «imballata con l’amore che si riserva a un sacco di carbone», «luccica che è una meraviglia», «sfarfalla come in una casa stregata», «davvero incantevole», «il mio telefono tace».
(3) Nessuna terza lampada, ma 89 + 6,50 = 95,50 euro entro il 7 giugno.`,
          es: `(1) 4 de mayo: pedido de la lámpara (7731-B). 6 de mayo: entrega prometida. 9 de mayo: entrega, base rayada. 10 de mayo: devolución. 17 de mayo: llega la lámpara de repuesto, que parpadea. Dos veces 35 minutos en la línea de atención, la segunda el 18 de mayo, con la promesa de devolver la llamada. 20 de mayo: fin de ese plazo, ninguna llamada. 24 de mayo: carta.
(2) «embalada con el mismo cariño que un saco de carbón», «brilla de maravilla», «parpadea como en una casa encantada», «verdaderamente encantador», «mi teléfono sigue mudo».
(3) No una tercera lámpara, sino 89 + 6,50 = 95,50 euros a más tardar el 7 de junio.`,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['6 May', '10 May', '95.50', '7 June'],
            de: ['6. Mai', '10. Mai', '95,50', '7. Juni'],
            fr: ['6 mai', '10 mai', '95,50', '7 juin'],
            it: ['6 maggio', '10 maggio', '95,50', '7 giugno'],
            es: ['6 de mayo', '10 de mayo', '95,50', '7 de junio'],
          },
        },
      },
      {
        user: {
          en: 'Now draft the shop’s reply in at most 80 words. It should address every open point, admit nothing that the letter does not claim, and not sound like a template. Below it, state how many days lie between the order and the letter; end your answer with that number.',
          de: 'Entwerfen Sie nun die Antwort des Geschäfts in höchstens 80 Wörtern. Sie soll auf jeden offenen Punkt eingehen, nichts einräumen, was der Brief nicht behauptet, und nicht nach Textbaustein klingen. Geben Sie darunter an, wie viele Tage zwischen der Bestellung und dem Brief liegen; schließen Sie Ihre Antwort mit dieser Zahl.',
          fr: 'Rédigez maintenant la réponse du magasin en 80 mots au plus. Elle doit répondre à chaque point en suspens, ne rien reconnaître que la lettre n’affirme pas et ne pas sentir la lettre type. Indiquez en dessous combien de jours séparent la commande de la lettre ; terminez votre réponse par ce nombre.',
          it: 'Prepari ora la risposta del negozio, in non più di 80 parole. Deve rispondere a ogni punto in sospeso, non ammettere nulla che la lettera non affermi e non sembrare una lettera prestampata. Sotto, indichi quanti giorni intercorrono fra l’ordine e la lettera; concluda la risposta con questo numero.',
          es: 'Redacte ahora la respuesta de la tienda en 80 palabras como máximo. Debe responder a cada punto pendiente, no admitir nada que la carta no afirme y no sonar a carta modelo. Debajo, indique cuántos días hay entre el pedido y la carta; termine la respuesta con ese número.',
        },
        reference: {
          en: 'The reply must deal with the late delivery, the scratched base, the flickering replacement, the waiting times and the call that never came; it must promise 95.50 euros by 7 June, say what is to happen to the flickering lamp, and stay within 80 words. From 4 to 24 May: 20',
          de: 'Die Antwort muss auf die verspätete Lieferung, den zerkratzten Fuß, den flackernden Ersatz, die Wartezeiten und den ausgebliebenen Rückruf eingehen; sie muss 95,50 Euro bis zum 7. Juni zusagen, sagen, was mit der flackernden Lampe geschehen soll, und in 80 Wörter passen. Vom 4. bis zum 24. Mai sind es in Tagen: 20',
          fr: 'La réponse doit aborder le retard de livraison, le pied rayé, la lampe de remplacement qui vacille, les temps d’attente et le rappel qui n’est jamais venu ; elle doit promettre 95,50 euros d’ici au 7 juin, dire ce qu’il advient de la lampe défectueuse et tenir en 80 mots. Nombre de jours du 4 au 24 mai : 20',
          it: 'La risposta deve affrontare il ritardo nella consegna, la base graffiata, la lampada sostitutiva che sfarfalla, le attese e la telefonata mai arrivata; deve promettere 95,50 euro entro il 7 giugno, dire che cosa fare della lampada difettosa e stare in 80 parole. Giorni dal 4 al 24 maggio: 20',
          es: 'La respuesta debe tratar el retraso en la entrega, la base rayada, la lámpara de repuesto que parpadea, los tiempos de espera y la llamada que nunca llegó; debe prometer 95,50 euros a más tardar el 7 de junio, decir qué pasa con la lámpara defectuosa y caber en 80 palabras. Días del 4 al 24 de mayo: 20',
        },
        check: { kind: 'number', value: 20 },
      },
    ],
  },
];
