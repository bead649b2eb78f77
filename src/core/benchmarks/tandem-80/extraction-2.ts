import { inEvery } from '../layout.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const extraction2: readonly ParallelQuestion[] = [
  {
    id: 1056,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `The obituary below does not tell its story in order. List every event it mentions, one per line, in the form “year: event”, from the earliest to the latest. Work out the years that are not stated.

When Martha Lindsay died in Aberdeen in 1951, a week after her seventy-eighth birthday, her neighbours knew only that she could mend clocks. Twenty-two years earlier she had sold the workshop in Castle Street, where for exactly three decades she had built measuring instruments. She had learnt the trade from her uncle, to whom she was sent at the age of fourteen. She was known abroad above all for a seismograph: installed at the observatory in 1912, it recorded, two years before the workshop was sold, the tremor that cracked the tower of the town hall. She was born, by the way, in January, in the coldest week of that winter.`,
          de: `Der folgende Nachruf erzählt nicht der Reihe nach. Führen Sie jedes erwähnte Ereignis in einer eigenen Zeile in der Form „Jahr: Ereignis“ auf, vom frühesten bis zum spätesten. Errechnen Sie die Jahre, die nicht genannt werden.

Als Martha Lindner 1951 in Göttingen starb, eine Woche nach ihrem achtundsiebzigsten Geburtstag, wussten ihre Nachbarn nur, dass sie Uhren reparieren konnte. Zweiundzwanzig Jahre zuvor hatte sie die Werkstatt in der Burgstraße verkauft, in der sie genau drei Jahrzehnte lang Messgeräte gebaut hatte. Gelernt hatte sie das Handwerk bei ihrem Onkel, zu dem man sie mit vierzehn Jahren geschickt hatte. Im Ausland war sie vor allem durch einen Seismografen bekannt: 1912 im Observatorium aufgestellt, zeichnete er zwei Jahre vor dem Verkauf der Werkstatt das Beben auf, von dem der Rathausturm einen Riss bekam. Geboren war sie übrigens im Januar, in der kältesten Woche jenes Winters.`,
          fr: `La notice nécrologique ci-dessous ne suit pas l’ordre chronologique. Énumérez tous les événements qu’elle mentionne, un par ligne, sous la forme « année : événement », du plus ancien au plus récent. Calculez les années qui ne sont pas indiquées.

Quand Marthe Lindon mourut à Grenoble en 1951, une semaine après son soixante-dix-huitième anniversaire, ses voisins savaient seulement qu’elle réparait les horloges. Vingt-deux ans plus tôt, elle avait vendu l’atelier de la rue du Château, où elle avait construit des instruments de mesure pendant exactement trois décennies. Elle avait appris le métier chez son oncle, à qui on l’avait confiée à l’âge de quatorze ans. À l’étranger, on la connaissait surtout pour un sismographe : installé à l’observatoire en 1912, il enregistra, deux ans avant la vente de l’atelier, la secousse qui fissura la tour de l’hôtel de ville. Elle était née, soit dit en passant, en janvier, la semaine la plus froide de cet hiver-là.`,
          it: `Il necrologio seguente non racconta le cose in ordine. Elenchi tutti gli avvenimenti che menziona, uno per riga, nella forma «anno: avvenimento», dal più antico al più recente. Calcoli gli anni che non sono indicati.

Quando Marta Lindi morì a Modena nel 1951, una settimana dopo il suo settantottesimo compleanno, i vicini sapevano soltanto che riparava orologi. Ventidue anni prima aveva venduto l’officina di via del Castello, dove per esattamente tre decenni aveva costruito strumenti di misura. Il mestiere l’aveva imparato dallo zio, dal quale era stata mandata a quattordici anni. All’estero era nota soprattutto per un sismografo: installato nell’osservatorio nel 1912, registrò, due anni prima della vendita dell’officina, la scossa che incrinò la torre del municipio. Era nata, per inciso, in gennaio, nella settimana più fredda di quell’inverno.`,
          es: `La necrológica siguiente no cuenta las cosas por orden. Enumere todos los hechos que menciona, uno por línea, en la forma «año: hecho», del más antiguo al más reciente. Calcule los años que no se indican.

Cuando Marta Linares murió en Granada en 1951, una semana después de cumplir setenta y ocho años, sus vecinos solo sabían que arreglaba relojes. Veintidós años antes había vendido el taller de la calle del Castillo, donde durante exactamente tres décadas había construido instrumentos de medida. El oficio lo había aprendido con su tío, a cuya casa la enviaron a los catorce años. En el extranjero se la conocía sobre todo por un sismógrafo: instalado en el observatorio en 1912, registró, dos años antes de la venta del taller, el temblor que agrietó la torre del ayuntamiento. Había nacido, por cierto, en enero, en la semana más fría de aquel invierno.`,
        },
        reference: {
          en: `1873: born (1951 − 78)
1887: sent to her uncle to learn the trade (1873 + 14)
1899: the workshop opens (1929 − 30)
1912: the seismograph is installed
1927: the tremor (1929 − 2)
1929: the workshop is sold (1951 − 22)
1951: died`,
          de: `1873: geboren (1951 − 78)
1887: zum Onkel in die Lehre geschickt (1873 + 14)
1899: Beginn der Werkstatt (1929 − 30)
1912: Seismograf aufgestellt
1927: Beben (1929 − 2)
1929: Werkstatt verkauft (1951 − 22)
1951: gestorben`,
          fr: `1873 : naissance (1951 − 78)
1887 : confiée à son oncle pour apprendre le métier (1873 + 14)
1899 : début de l’atelier (1929 − 30)
1912 : installation du sismographe
1927 : secousse (1929 − 2)
1929 : vente de l’atelier (1951 − 22)
1951 : mort`,
          it: `1873: nascita (1951 − 78)
1887: mandata dallo zio a imparare il mestiere (1873 + 14)
1899: inizio dell’officina (1929 − 30)
1912: installazione del sismografo
1927: scossa (1929 − 2)
1929: vendita dell’officina (1951 − 22)
1951: morte`,
          es: `1873: nacimiento (1951 − 78)
1887: la envían con su tío para aprender el oficio (1873 + 14)
1899: comienzo del taller (1929 − 30)
1912: instalación del sismógrafo
1927: temblor (1929 − 2)
1929: venta del taller (1951 − 22)
1951: muerte`,
        },
        check: { kind: 'contains', parts: inEvery('1873', '1887', '1899', '1912', '1927', '1929', '1951') },
      },
      {
        user: {
          en: 'Add to each line how old she was, and condense the whole into a caption of at most 45 words for a museum display case, giving no years, only her age. Which of these ages are stated in the obituary itself, and which are only calculated? End your answer with her age when she opened the workshop.',
          de: 'Ergänzen Sie in jeder Zeile, wie alt sie war, und kürzen Sie das Ganze zu einem Text von höchstens 45 Wörtern für eine Museumsvitrine, in dem keine Jahreszahl vorkommt, nur ihr Alter. Welche dieser Altersangaben stehen im Nachruf selbst, und welche sind nur errechnet? Schließen Sie Ihre Antwort mit ihrem Alter bei der Eröffnung der Werkstatt.',
          fr: 'Ajoutez à chaque ligne l’âge qu’elle avait et abrégez le tout en une légende de 45 mots au plus pour une vitrine de musée, sans aucune année, avec son âge seulement. Lesquels de ces âges figurent dans la notice elle-même, et lesquels sont seulement calculés ? Terminez votre réponse par son âge à l’ouverture de l’atelier.',
          it: 'Aggiunga a ogni riga l’età che aveva e riduca il tutto a una didascalia di non più di 45 parole per la vetrina di un museo, senza indicare anni, soltanto l’età. Quali di queste età si trovano nel necrologio stesso, e quali sono soltanto calcolate? Concluda la risposta con l’età che aveva quando aprì l’officina.',
          es: 'Añada a cada línea la edad que tenía y abrevie el conjunto en un texto de 45 palabras como máximo para la vitrina de un museo, sin ningún año, solo con su edad. ¿Cuáles de esas edades constan en la propia necrológica y cuáles son solo calculadas? Termine la respuesta con la edad que tenía cuando abrió el taller.',
        },
        reference: {
          en: 'Ages: 0, 14, 26, 39, 54, 56, 78. The obituary itself states only 14 and 78; the others are calculated, and as her birthday is in January they hold for almost the whole of each year. The caption must do without any year and keep within 45 words. Age at the opening of the workshop: 26',
          de: 'Alter: 0, 14, 26, 39, 54, 56, 78. Im Nachruf selbst stehen nur 14 und 78; die übrigen sind errechnet und gelten, da sie im Januar Geburtstag hat, für fast das ganze jeweilige Jahr. Der Vitrinentext muss ohne Jahreszahl auskommen und in 45 Wörter passen. Alter bei der Eröffnung der Werkstatt: 26',
          fr: 'Âges : 0, 14, 26, 39, 54, 56, 78. La notice elle-même n’indique que 14 et 78 ; les autres sont calculés et, comme son anniversaire est en janvier, ils valent pour presque toute l’année en question. La légende doit se passer de toute année et tenir en 45 mots. Âge à l’ouverture de l’atelier : 26',
          it: 'Età: 0, 14, 26, 39, 54, 56, 78. Nel necrologio stesso si trovano solo 14 e 78; le altre sono calcolate e, poiché il compleanno cade in gennaio, valgono per quasi tutto l’anno in questione. La didascalia deve fare a meno degli anni e stare in 45 parole. Età all’apertura dell’officina: 26',
          es: 'Edades: 0, 14, 26, 39, 54, 56, 78. En la propia necrológica solo constan 14 y 78; las demás son calculadas y, como cumple años en enero, valen para casi todo el año correspondiente. El texto debe prescindir de los años y caber en 45 palabras. Edad al abrir el taller: 26',
        },
        check: { kind: 'number', value: 26 },
      },
    ],
  },
  {
    id: 1057,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Convert these notes from a mountain hut into CSV lines without a header, with semicolons and no spaces: \`day;temperature;wind;direction\`. The days are Mon, Tue, Wed, Thu, Fri, the temperature is in degrees Celsius, the wind in metres per second, the direction N, E, S, W or two of these letters. Write NA wherever nothing is known.

Monday: minus four this morning, strong wind from the north-west, eighteen metres a second. Tuesday: the thermometer was frozen over, no reading; the wind had dropped to half and kept shifting. Wednesday: three degrees warmer than on Monday, and so calm that we ate our soup outside. On Thursday it snowed; the temperature was the same as the day before, the wind came from the west at twenty-five metres a second and tore off the shutter. Friday: minus twelve, the coldest of the five days; twelve metres a second, again from where it had come on Monday.`,
          de: `Bringen Sie diese Notizen aus einer Berghütte in CSV-Zeilen ohne Kopfzeile, mit Semikolons und ohne Leerzeichen: \`Tag;Temperatur;Wind;Richtung\`. Die Tage heißen Mo, Di, Mi, Do, Fr, die Temperatur steht in Grad Celsius, der Wind in Metern pro Sekunde, die Richtung ist N, O, S, W oder zwei dieser Buchstaben. Schreiben Sie NA, wo nichts bekannt ist.

Montag: heute früh minus vier Grad, starker Wind aus Nordwest, achtzehn Meter in der Sekunde. Dienstag: Thermometer vereist, nicht abzulesen; der Wind hatte auf die Hälfte nachgelassen und drehte ständig. Mittwoch: drei Grad wärmer als am Montag und so windstill, dass wir die Suppe draußen gegessen haben. Am Donnerstag hat es geschneit; die Temperatur war dieselbe wie am Vortag, der Wind kam mit fünfundzwanzig Metern in der Sekunde aus Westen und riss den Fensterladen ab. Freitag: minus zwölf, der kälteste der fünf Tage; zwölf Meter in der Sekunde, wieder aus derselben Richtung wie am Montag.`,
          fr: `Transformez ces notes prises dans un refuge de montagne en lignes CSV sans en-tête, avec des points-virgules et sans espaces : \`jour;température;vent;direction\`. Les jours sont lun, mar, mer, jeu, ven, la température est en degrés Celsius, le vent en mètres par seconde, la direction N, E, S, O ou deux de ces lettres. Écrivez NA quand on ne sait rien.

Lundi : moins quatre ce matin, vent fort du nord-ouest, dix-huit mètres par seconde. Mardi : thermomètre pris dans la glace, illisible ; le vent avait diminué de moitié et changeait sans cesse de direction. Mercredi : trois degrés de plus que lundi, et un calme tel que nous avons mangé notre soupe dehors. Jeudi, il a neigé ; la température était la même que la veille, le vent venait de l’ouest à vingt-cinq mètres par seconde et a arraché le volet. Vendredi : moins douze, le plus froid des cinq jours ; douze mètres par seconde, de nouveau de la même direction que lundi.`,
          it: `Trasformi questi appunti presi in un rifugio di montagna in righe CSV senza intestazione, con il punto e virgola e senza spazi: \`giorno;temperatura;vento;direzione\`. I giorni sono lun, mar, mer, gio, ven, la temperatura è in gradi Celsius, il vento in metri al secondo, la direzione N, E, S, O oppure due di queste lettere. Scriva NA dove non si sa nulla.

Lunedì: meno quattro stamattina, vento forte da nord-ovest, diciotto metri al secondo. Martedì: termometro coperto di ghiaccio, illeggibile; il vento era calato della metà e girava di continuo. Mercoledì: tre gradi in più di lunedì, e una tale calma che abbiamo mangiato la minestra fuori. Giovedì ha nevicato; la temperatura era la stessa del giorno prima, il vento veniva da ovest a venticinque metri al secondo e ha strappato via l’imposta. Venerdì: meno dodici, il più freddo dei cinque giorni; dodici metri al secondo, di nuovo dalla stessa direzione di lunedì.`,
          es: `Convierta estas notas de un refugio de montaña en líneas CSV sin encabezado, con punto y coma y sin espacios: \`día;temperatura;viento;dirección\`. Los días son lun, mar, mié, jue, vie, la temperatura va en grados Celsius, el viento en metros por segundo y la dirección es N, E, S, O o dos de estas letras. Escriba NA donde no se sepa nada.

Lunes: cuatro bajo cero esta mañana, viento fuerte del noroeste, dieciocho metros por segundo. Martes: el termómetro estaba helado, no se podía leer; el viento había bajado a la mitad y cambiaba sin cesar de dirección. Miércoles: tres grados más que el lunes, y tal calma que comimos la sopa fuera. El jueves nevó; la temperatura era la misma que la víspera, el viento venía del oeste a veinticinco metros por segundo y arrancó la contraventana. Viernes: doce bajo cero, el más frío de los cinco días; doce metros por segundo, de nuevo de la misma dirección que el lunes.`,
        },
        reference: {
          en: `\`\`\`csv
Mon;-4;18;NW
Tue;NA;9;NA
Wed;-1;0;NA
Thu;-1;25;W
Fri;-12;12;NW
\`\`\``,
          de: `\`\`\`csv
Mo;-4;18;NW
Di;NA;9;NA
Mi;-1;0;NA
Do;-1;25;W
Fr;-12;12;NW
\`\`\``,
          fr: `\`\`\`csv
lun;-4;18;NO
mar;NA;9;NA
mer;-1;0;NA
jeu;-1;25;O
ven;-12;12;NO
\`\`\``,
          it: `\`\`\`csv
lun;-4;18;NO
mar;NA;9;NA
mer;-1;0;NA
gio;-1;25;O
ven;-12;12;NO
\`\`\``,
          es: `\`\`\`csv
lun;-4;18;NO
mar;NA;9;NA
mié;-1;0;NA
jue;-1;25;O
vie;-12;12;NO
\`\`\``,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['Mon;-4;18;NW', 'Tue;NA;9;NA', 'Wed;-1;0;NA', 'Thu;-1;25;W', 'Fri;-12;12;NW'],
            de: ['Mo;-4;18;NW', 'Di;NA;9;NA', 'Mi;-1;0;NA', 'Do;-1;25;W', 'Fr;-12;12;NW'],
            fr: ['lun;-4;18;NO', 'mar;NA;9;NA', 'mer;-1;0;NA', 'jeu;-1;25;O', 'ven;-12;12;NO'],
            it: ['lun;-4;18;NO', 'mar;NA;9;NA', 'mer;-1;0;NA', 'gio;-1;25;O', 'ven;-12;12;NO'],
            es: ['lun;-4;18;NO', 'mar;NA;9;NA', 'mié;-1;0;NA', 'jue;-1;25;O', 'vie;-12;12;NO'],
          },
        },
      },
      {
        user: {
          en: 'From your lines, work out the mean temperature of the days that have one, and the mean wind speed of all five days. Which of the two means would you trust less, and why? Then state which entries in your lines are not in the notes but inferred. End your answer with the mean wind speed to one decimal.',
          de: 'Berechnen Sie aus Ihren Zeilen die mittlere Temperatur der Tage, an denen es eine gibt, und die mittlere Windgeschwindigkeit aller fünf Tage. Welchem der beiden Mittelwerte würden Sie weniger trauen, und warum? Geben Sie dann an, welche Einträge Ihrer Zeilen nicht in den Notizen stehen, sondern erschlossen sind. Schließen Sie Ihre Antwort mit der mittleren Windgeschwindigkeit auf eine Nachkommastelle.',
          fr: 'D’après vos lignes, calculez la température moyenne des jours où il y en a une et la vitesse moyenne du vent sur les cinq jours. À laquelle des deux moyennes feriez-vous le moins confiance, et pourquoi ? Indiquez ensuite quelles valeurs de vos lignes ne figurent pas dans les notes mais en sont déduites. Terminez votre réponse par la vitesse moyenne du vent avec une décimale.',
          it: 'Dalle Sue righe calcoli la temperatura media dei giorni in cui è nota e la velocità media del vento nei cinque giorni. Di quale delle due medie si fiderebbe di meno, e perché? Indichi poi quali valori delle Sue righe non compaiono negli appunti ma sono dedotti. Concluda la risposta con la velocità media del vento, con un decimale.',
          es: 'A partir de sus líneas, calcule la temperatura media de los días en que consta y la velocidad media del viento de los cinco días. ¿De cuál de las dos medias se fiaría menos y por qué? Indique después qué valores de sus líneas no figuran en las notas, sino que se deducen. Termine la respuesta con la velocidad media del viento con un decimal.',
        },
        reference: {
          en: 'Temperature: (−4 − 1 − 1 − 12) / 4 = −4.5 °C. It deserves less trust: one day is missing, and the readings may be from different times of day. Inferred: the wind of Tuesday (half of 18), temperature and wind of Wednesday (−4 + 3; calm means 0), the temperature of Thursday, the direction of Friday. Wind: (18 + 9 + 0 + 25 + 12) / 5 = 64 / 5 = 12.8',
          de: 'Temperatur: (−4 − 1 − 1 − 12) / 4 = −4,5 °C. Ihr ist weniger zu trauen: Ein Tag fehlt, und die Ablesungen können von verschiedenen Tageszeiten stammen. Erschlossen: der Wind vom Dienstag (die Hälfte von 18), Temperatur und Wind vom Mittwoch (−4 + 3; windstill heißt 0), die Temperatur vom Donnerstag, die Richtung vom Freitag. Wind: (18 + 9 + 0 + 25 + 12) / 5 = 64 / 5 = 12,8',
          fr: 'Température : (−4 − 1 − 1 − 12) / 4 = −4,5 °C. C’est la moins fiable : il manque un jour, et les relevés peuvent dater d’heures différentes. Valeurs déduites : le vent du mardi (la moitié de 18), la température et le vent du mercredi (−4 + 3 ; calme signifie 0), la température du jeudi, la direction du vendredi. Vent : (18 + 9 + 0 + 25 + 12) / 5 = 64 / 5 = 12,8',
          it: 'Temperatura: (−4 − 1 − 1 − 12) / 4 = −4,5 °C. È la meno affidabile: manca un giorno, e le letture possono essere di ore diverse. Dedotti: il vento di martedì (la metà di 18), temperatura e vento di mercoledì (−4 + 3; calma significa 0), la temperatura di giovedì, la direzione di venerdì. Vento: (18 + 9 + 0 + 25 + 12) / 5 = 64 / 5 = 12,8',
          es: 'Temperatura: (−4 − 1 − 1 − 12) / 4 = −4,5 °C. Es la menos fiable: falta un día, y las lecturas pueden ser de horas distintas. Deducidos: el viento del martes (la mitad de 18), la temperatura y el viento del miércoles (−4 + 3; calma significa 0), la temperatura del jueves y la dirección del viernes. Viento: (18 + 9 + 0 + 25 + 12) / 5 = 64 / 5 = 12,8',
        },
        check: { kind: 'number', value: 12.8 },
      },
    ],
  },
  {
    id: 1058,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Compare these two statements about the same accident. Make three lists: what both say, where they contradict each other, and what only one of them mentions (with A or B). End your answer with the number of points on which they contradict each other.

A, a baker: “It was shortly after eight and still half dark. A blue van came down Mill Street, not fast, and stopped at the stop line as it should. The cyclist came along the pavement, without a light. She braked, slid, and hit the van’s door. The driver jumped out at once and helped her up. She was holding her left wrist.”

B, from the bus: “I was at the window, the bus was standing at its stop. The van was blue, with a ladder on the roof. Stopped? It rolled right over the line. The cyclist was on the pavement, that is true, but her lamp was on, I saw it blinking. She ran into the front of the van, by the headlight. The driver stayed in his seat for a good minute, telephoning. Then he got out, helped her up and gave her his jacket. At ten past eight we drove off.”`,
          de: `Vergleichen Sie diese beiden Aussagen über denselben Unfall. Machen Sie drei Listen: was beide sagen, worin sie sich widersprechen und was nur eine von ihnen erwähnt (mit A oder B). Schließen Sie Ihre Antwort mit der Zahl der Punkte, in denen sie sich widersprechen.

A, Bäckerin: „Es war kurz nach acht und noch halb dunkel. Ein blauer Lieferwagen kam die Mühlenstraße herunter, nicht schnell, und hielt an der Haltelinie, wie es sich gehört. Die Radfahrerin kam auf dem Gehweg, ohne Licht. Sie bremste, rutschte und prallte gegen die Tür des Lieferwagens. Der Fahrer sprang sofort heraus und half ihr auf. Sie hielt sich das linke Handgelenk.“

B, aus dem Bus: „Ich saß am Fenster, der Bus stand an der Haltestelle. Der Lieferwagen war blau, mit einer Leiter auf dem Dach. Gehalten? Der ist glatt über die Linie gerollt. Die Radfahrerin war auf dem Gehweg, das stimmt, aber ihre Lampe war an, ich habe sie blinken sehen. Sie ist vorn gegen den Wagen gefahren, beim Scheinwerfer. Der Fahrer blieb gut eine Minute sitzen und telefonierte. Dann stieg er aus, half ihr auf und gab ihr seine Jacke. Um zehn nach acht sind wir weitergefahren.“`,
          fr: `Comparez ces deux témoignages sur le même accident. Faites trois listes : ce que disent les deux témoins, ce sur quoi ils se contredisent et ce qu’un seul mentionne (avec A ou B). Terminez votre réponse par le nombre de points sur lesquels ils se contredisent.

A, boulangère : « Il était un peu plus de huit heures et il faisait encore à moitié nuit. Une camionnette bleue descendait la rue du Moulin, sans aller vite, et s’est arrêtée à la ligne d’arrêt comme il se doit. La cycliste arrivait sur le trottoir, sans lumière. Elle a freiné, elle a glissé et elle a heurté la portière de la camionnette. Le conducteur est aussitôt sorti d’un bond et l’a aidée à se relever. Elle se tenait le poignet gauche. »

B, depuis le bus : « J’étais à la fenêtre, le bus était à son arrêt. La camionnette était bleue, avec une échelle sur le toit. Arrêtée ? Elle a franchi la ligne sans même s’arrêter. La cycliste était sur le trottoir, c’est vrai, mais sa lampe était allumée, je l’ai vue clignoter. Elle a percuté l’avant de la camionnette, près du phare. Le conducteur est resté assis une bonne minute à téléphoner. Ensuite il est sorti, l’a aidée à se relever et lui a donné sa veste. À huit heures dix, nous sommes repartis. »`,
          it: `Confronti queste due testimonianze sullo stesso incidente. Faccia tre elenchi: che cosa dicono entrambe, dove si contraddicono e che cosa è menzionato da una sola (con A o B). Concluda la risposta con il numero dei punti su cui si contraddicono.

A, fornaia: «Erano da poco passate le otto ed era ancora mezzo buio. Un furgone blu scendeva per via del Mulino, non veloce, e si è fermato alla linea di arresto come si deve. La ciclista arrivava sul marciapiede, senza luce. Ha frenato, è scivolata e ha urtato la portiera del furgone. Il conducente è saltato giù subito e l’ha aiutata a rialzarsi. Lei si teneva il polso sinistro».

B, dall’autobus: «Ero al finestrino, l’autobus era alla fermata. Il furgone era blu, con una scala sul tetto. Fermato? Ha passato la linea senza fermarsi affatto. La ciclista era sul marciapiede, questo è vero, ma aveva il fanale acceso, l’ho visto lampeggiare. È andata a sbattere contro il davanti del furgone, vicino al faro. Il conducente è rimasto seduto un buon minuto a telefonare. Poi è sceso, l’ha aiutata a rialzarsi e le ha dato la sua giacca. Alle otto e dieci siamo ripartiti».`,
          es: `Compare estas dos declaraciones sobre el mismo accidente. Haga tres listas: lo que dicen ambas, en qué se contradicen y lo que menciona solo una (con A o B). Termine la respuesta con el número de puntos en los que se contradicen.

A, panadera: «Eran poco más de las ocho y aún estaba medio oscuro. Una furgoneta azul bajaba por la calle del Molino, no muy deprisa, y se detuvo en la línea del stop como es debido. La ciclista venía por la acera, sin luz. Frenó, resbaló y chocó contra la puerta de la furgoneta. El conductor salió enseguida de un salto y la ayudó a levantarse. Ella se sujetaba la muñeca izquierda».

B, desde el autobús: «Yo iba en la ventanilla, el autobús estaba en la parada. La furgoneta era azul, con una escalera en el techo. ¿Que se detuvo? Pasó la línea sin parar. La ciclista iba por la acera, eso es verdad, pero llevaba la luz encendida, la vi parpadear. Se estrelló contra la parte delantera de la furgoneta, junto al faro. El conductor se quedó sentado un buen minuto, hablando por teléfono. Luego salió, la ayudó a levantarse y le dio su chaqueta. A las ocho y diez nos pusimos en marcha».`,
        },
        reference: {
          en: `Both: a blue van; the cyclist was on the pavement; she hit the van; the driver got out and helped her up; the time, just after eight.
Contradictions: stopped at the line or rolled over it; without a light or with the lamp on; hit the door or the front; the driver got out at once or after a minute.
Only A: half dark, Mill Street, not fast, braked and slid, left wrist. Only B: ladder, telephone call, jacket, the bus left at ten past eight.
Contradictions: 4`,
          de: `Beide: ein blauer Lieferwagen; die Radfahrerin war auf dem Gehweg; sie prallte gegen den Wagen; der Fahrer stieg aus und half ihr auf; die Zeit kurz nach acht.
Widersprüche: an der Linie gehalten oder darübergerollt; ohne Licht oder mit eingeschalteter Lampe; gegen die Tür oder gegen die Front; Fahrer sofort oder nach einer Minute ausgestiegen.
Nur A: halb dunkel, Mühlenstraße, nicht schnell, gebremst und gerutscht, linkes Handgelenk. Nur B: Leiter, Telefonat, Jacke, Abfahrt des Busses um zehn nach acht.
Widersprüche: 4`,
          fr: `Les deux : une camionnette bleue ; la cycliste sur le trottoir ; elle a heurté la camionnette ; le conducteur est sorti et l’a aidée à se relever ; peu après huit heures.
Contradictions : arrêtée à la ligne ou passée sans s’arrêter ; sans lumière ou lampe allumée ; choc contre la portière ou contre l’avant ; conducteur sorti aussitôt ou après une minute.
A seulement : à moitié nuit, rue du Moulin, sans aller vite, freinage et glissade, poignet gauche. B seulement : échelle, appel téléphonique, veste, départ du bus à huit heures dix.
Contradictions : 4`,
          it: `Entrambe: un furgone blu; la ciclista sul marciapiede; ha urtato il furgone; il conducente è sceso e l’ha aiutata a rialzarsi; poco dopo le otto.
Contraddizioni: fermato alla linea o passato oltre; senza luce o con il fanale acceso; urto contro la portiera o contro il davanti; conducente sceso subito o dopo un minuto.
Solo A: mezzo buio, via del Mulino, non veloce, frenata e scivolata, polso sinistro. Solo B: scala, telefonata, giacca, partenza dell’autobus alle otto e dieci.
Contraddizioni: 4`,
          es: `Ambas: una furgoneta azul; la ciclista iba por la acera; chocó con la furgoneta; el conductor salió y la ayudó a levantarse; poco después de las ocho.
Contradicciones: se detuvo en la línea o la pasó; sin luz o con la luz encendida; choque contra la puerta o contra la parte delantera; el conductor salió enseguida o al cabo de un minuto.
Solo A: medio oscuro, calle del Molino, no muy deprisa, frenó y resbaló, muñeca izquierda. Solo B: escalera, llamada telefónica, chaqueta, salida del autobús a las ocho y diez.
Contradicciones: 4`,
        },
        check: { kind: 'number', value: 4 },
      },
      {
        user: {
          en: 'Write the paragraph for the police report: at most 50 words, only what both confirm, no judgements. Then, for each contradiction, put a question to a third witness, worded so that it does not suggest an answer.',
          de: 'Schreiben Sie den Absatz für das Polizeiprotokoll: höchstens 50 Wörter, nur was beide bestätigen, ohne Wertung. Stellen Sie dann zu jedem Widerspruch eine Frage an eine dritte Zeugin, und zwar so, dass die Frage keine Antwort nahelegt.',
          fr: 'Rédigez le paragraphe pour le rapport de police : 50 mots au plus, uniquement ce que les deux confirment, sans jugement. Posez ensuite à un troisième témoin une question sur chaque contradiction, de telle sorte que la question ne suggère aucune réponse.',
          it: 'Scriva il paragrafo per il verbale di polizia: non più di 50 parole, soltanto ciò che entrambe confermano, senza valutazioni. Poi rivolga a una terza testimone una domanda su ciascuna contraddizione, in modo che la domanda non suggerisca una risposta.',
          es: 'Escriba el párrafo para el atestado policial: 50 palabras como máximo, solo lo que confirman ambas, sin valoraciones. Después formule a una tercera testigo una pregunta sobre cada contradicción, de manera que la pregunta no sugiera ninguna respuesta.',
        },
        reference: {
          en: 'For instance: “Shortly after eight a cyclist riding on the pavement ran into a blue van. The driver got out and helped her up.” Where was the van in relation to the line? What can you say about the lighting of the bicycle? Which part of the van did she hit? What did the driver do after the collision, in what order?',
          de: 'Zum Beispiel: „Kurz nach acht Uhr fuhr eine Radfahrerin, die den Gehweg benutzte, gegen einen blauen Lieferwagen. Der Fahrer stieg aus und half ihr auf.“ Wo befand sich der Wagen im Verhältnis zur Linie? Was können Sie zur Beleuchtung des Fahrrads sagen? Gegen welchen Teil des Wagens ist sie geprallt? Was tat der Fahrer nach dem Aufprall, in welcher Reihenfolge?',
          fr: 'Par exemple : « Peu après huit heures, une cycliste circulant sur le trottoir a heurté une camionnette bleue. Le conducteur est sorti et l’a aidée à se relever. » Où se trouvait la camionnette par rapport à la ligne ? Que pouvez-vous dire de l’éclairage du vélo ? Quelle partie de la camionnette a-t-elle heurtée ? Qu’a fait le conducteur après le choc, et dans quel ordre ?',
          it: 'Per esempio: «Poco dopo le otto una ciclista che procedeva sul marciapiede ha urtato un furgone blu. Il conducente è sceso e l’ha aiutata a rialzarsi». Dove si trovava il furgone rispetto alla linea? Che cosa può dire dell’illuminazione della bicicletta? Quale parte del furgone ha urtato? Che cosa ha fatto il conducente dopo l’urto, e in quale ordine?',
          es: 'Por ejemplo: «Poco después de las ocho, una ciclista que circulaba por la acera chocó contra una furgoneta azul. El conductor salió y la ayudó a levantarse». ¿Dónde se encontraba la furgoneta respecto a la línea? ¿Qué puede decir de la iluminación de la bicicleta? ¿Contra qué parte de la furgoneta chocó? ¿Qué hizo el conductor después del choque y en qué orden?',
        },
      },
    ],
  },
  {
    id: 1059,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Answer the five questions from the notice alone, each in one line and with the rule in brackets. If the notice does not say, write “not stated”.

Clock museum, admission. Adults 9 euros, children from 4 to 15 years 5 euros, under 4 free. Students and visitors over 65 pay 2 euros less than adults. Family ticket: two adults with up to three children, 24 euros. Groups of ten or more receive 20 per cent off the adult price. On Wednesdays from 5 p.m. everybody pays the child’s price. Audio guides cost 3 euros each; in the family ticket two are included. Reductions cannot be combined. Pushchairs must be left in the cloakroom, and flash photography is forbidden because of the old paintings on the dials.

1. What does a student pay on a Wednesday at 6 p.m.? 2. What do twelve adults pay together as a group? 3. Are dogs allowed in? 4. What does a 15-year-old pay on a Sunday? 5. What does the family ticket cost with four children?`,
          de: `Beantworten Sie die fünf Fragen allein mithilfe des Aushangs, jede in einer Zeile und mit der Regel in Klammern. Wenn der Aushang nichts dazu sagt, schreiben Sie „nicht angegeben“.

Uhrenmuseum, Eintritt. Erwachsene 9 Euro, Kinder von 4 bis 15 Jahren 5 Euro, unter 4 Jahren frei. Studierende und Gäste über 65 zahlen 2 Euro weniger als Erwachsene. Familienkarte: zwei Erwachsene mit bis zu drei Kindern, 24 Euro. Gruppen ab zehn Personen erhalten 20 Prozent Nachlass auf den Erwachsenenpreis. Mittwochs ab 17 Uhr zahlen alle den Kinderpreis. Audioguides kosten je 3 Euro; in der Familienkarte sind zwei enthalten. Ermäßigungen lassen sich nicht miteinander verbinden. Kinderwagen bleiben in der Garderobe, und Blitzlicht ist wegen der alten Malereien auf den Zifferblättern verboten.

1. Was zahlt eine Studentin am Mittwoch um 18 Uhr? 2. Was zahlen zwölf Erwachsene zusammen als Gruppe? 3. Darf man einen Hund mitbringen? 4. Was zahlt ein Fünfzehnjähriger am Sonntag? 5. Was kostet die Familienkarte mit vier Kindern?`,
          fr: `Répondez aux cinq questions à l’aide de cet avis uniquement, chacune en une ligne, avec la règle entre parenthèses. Si l’avis n’en dit rien, écrivez « non précisé ».

Musée de l’horlogerie, entrée. Adultes 9 euros, enfants de 4 à 15 ans 5 euros, gratuit avant 4 ans. Les étudiants et les visiteurs de plus de 65 ans paient 2 euros de moins que les adultes. Billet famille : deux adultes avec trois enfants au plus, 24 euros. Les groupes à partir de dix personnes bénéficient de 20 pour cent de remise sur le prix adulte. Le mercredi à partir de 17 heures, tout le monde paie le prix enfant. Les audioguides coûtent 3 euros pièce ; le billet famille en comprend deux. Les réductions ne peuvent pas être cumulées. Les poussettes restent au vestiaire, et le flash est interdit à cause des peintures anciennes sur les cadrans.

1. Combien paie une étudiante le mercredi à 18 heures ? 2. Combien paient ensemble douze adultes en groupe ? 3. Peut-on venir avec un chien ? 4. Combien paie un jeune de 15 ans le dimanche ? 5. Combien coûte le billet famille avec quatre enfants ?`,
          it: `Risponda alle cinque domande soltanto in base all’avviso, ciascuna in una riga e con la regola fra parentesi. Se l’avviso non lo dice, scriva «non indicato».

Museo degli orologi, ingresso. Adulti 9 euro, bambini e ragazzi da 4 a 15 anni 5 euro, sotto i 4 anni gratis. Studenti universitari e visitatori oltre i 65 anni pagano 2 euro in meno degli adulti. Biglietto famiglia: due adulti con un massimo di tre figli, 24 euro. I gruppi di almeno dieci persone hanno il 20 per cento di sconto sul prezzo per adulti. Il mercoledì dalle 17 tutti pagano il prezzo per bambini. Le audioguide costano 3 euro l’una; nel biglietto famiglia ne sono comprese due. Le riduzioni non sono cumulabili. I passeggini restano al guardaroba, e il flash è vietato per via delle antiche pitture sui quadranti.

1. Quanto paga una studentessa universitaria il mercoledì alle 18? 2. Quanto pagano in tutto dodici adulti in gruppo? 3. Si può portare un cane? 4. Quanto paga un quindicenne la domenica? 5. Quanto costa il biglietto famiglia con quattro figli?`,
          es: `Responda a las cinco preguntas basándose solo en el aviso, cada una en una línea y con la regla entre paréntesis. Si el aviso no lo dice, escriba «no consta».

Museo de relojes, entrada. Adultos 9 euros, niños de 4 a 15 años 5 euros, menores de 4 gratis. Los estudiantes universitarios y los mayores de 65 años pagan 2 euros menos que los adultos. Entrada familiar: dos adultos con un máximo de tres niños, 24 euros. Los grupos de diez o más personas tienen un 20 por ciento de descuento sobre el precio de adulto. Los miércoles a partir de las 17 horas todos pagan el precio infantil. Las audioguías cuestan 3 euros cada una; la entrada familiar incluye dos. Las reducciones no son acumulables. Los cochecitos se quedan en el guardarropa, y el flash está prohibido a causa de las antiguas pinturas de las esferas.

1. ¿Cuánto paga una estudiante universitaria un miércoles a las 18 horas? 2. ¿Cuánto pagan en total doce adultos en grupo? 3. ¿Se puede llevar un perro? 4. ¿Cuánto paga un chico de 15 años un domingo? 5. ¿Cuánto cuesta la entrada familiar con cuatro niños?`,
        },
        reference: {
          en: `1. 5 euros (Wednesdays from 5 p.m. the child’s price)
2. 12 × 9 × 0.8 = 86.40 euros (20 per cent off for groups of ten or more)
3. not stated
4. 5 euros (children from 4 to 15)
5. not stated (the family ticket is for up to three children)`,
          de: `1. 5 Euro (mittwochs ab 17 Uhr Kinderpreis)
2. 12 × 9 × 0,8 = 86,40 Euro (20 Prozent Nachlass für Gruppen ab zehn Personen)
3. nicht angegeben
4. 5 Euro (Kinder von 4 bis 15 Jahren)
5. nicht angegeben (die Familienkarte gilt für bis zu drei Kinder)`,
          fr: `1. 5 euros (mercredi à partir de 17 heures, prix enfant)
2. 12 × 9 × 0,8 = 86,40 euros (20 pour cent de remise pour les groupes à partir de dix personnes)
3. non précisé
4. 5 euros (enfants de 4 à 15 ans)
5. non précisé (le billet famille vaut pour trois enfants au plus)`,
          it: `1. 5 euro (il mercoledì dalle 17 prezzo per bambini)
2. 12 × 9 × 0,8 = 86,40 euro (20 per cento di sconto per gruppi di almeno dieci persone)
3. non indicato
4. 5 euro (bambini e ragazzi da 4 a 15 anni)
5. non indicato (il biglietto famiglia vale per un massimo di tre figli)`,
          es: `1. 5 euros (los miércoles a partir de las 17 horas, precio infantil)
2. 12 × 9 × 0,8 = 86,40 euros (20 por ciento de descuento para grupos de diez o más personas)
3. no consta
4. 5 euros (niños de 4 a 15 años)
5. no consta (la entrada familiar es para un máximo de tres niños)`,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['86.4', 'not stated'],
            de: ['86,4', 'nicht angegeben'],
            fr: ['86,4', 'non précisé'],
            it: ['86,4', 'non indicato'],
            es: ['86,4', 'no consta'],
          },
        },
      },
      {
        user: {
          en: 'One Sunday a grandmother of 70 comes with her daughter, her son-in-law and the grandchildren, who are 3, 8 and 14. The three adults want an audio guide each. Compare the price with single tickets to the price with the family ticket, name the rule behind every sum, and end your answer with the lowest total.',
          de: 'An einem Sonntag kommt eine siebzigjährige Großmutter mit Tochter, Schwiegersohn und den Enkeln, die 3, 8 und 14 Jahre alt sind. Die drei Erwachsenen möchten je einen Audioguide. Vergleichen Sie den Preis mit Einzelkarten und den Preis mit der Familienkarte, nennen Sie zu jedem Betrag die Regel und schließen Sie Ihre Antwort mit dem niedrigsten Gesamtpreis.',
          fr: 'Un dimanche, une grand-mère de 70 ans vient avec sa fille, son gendre et ses petits-enfants, qui ont 3, 8 et 14 ans. Les trois adultes veulent chacun un audioguide. Comparez le prix avec des billets individuels et le prix avec le billet famille, indiquez la règle qui justifie chaque montant et terminez votre réponse par le total le plus bas.',
          it: 'Una domenica una nonna di 70 anni viene con la figlia, il genero e i nipoti, che hanno 3, 8 e 14 anni. I tre adulti vogliono un’audioguida ciascuno. Confronti il prezzo con i biglietti singoli e quello con il biglietto famiglia, indichi per ogni importo la regola e concluda la risposta con il totale più basso.',
          es: 'Un domingo llega una abuela de 70 años con su hija, su yerno y los nietos, que tienen 3, 8 y 14 años. Los tres adultos quieren una audioguía cada uno. Compare el precio con entradas individuales y el precio con la entrada familiar, indique la regla de cada importe y termine la respuesta con el total más bajo.',
        },
        reference: {
          en: 'Single tickets: 7 + 9 + 9 + 0 + 5 + 5 = 35, plus three audio guides 9, together 44 euros. With the family ticket for parents and children, two guides included: 24, plus the grandmother 9 − 2 = 7 and her guide 3. Total: 34',
          de: 'Einzelkarten: 7 + 9 + 9 + 0 + 5 + 5 = 35, dazu drei Audioguides 9, zusammen 44 Euro. Mit der Familienkarte für Eltern und Kinder, zwei Audioguides inbegriffen: 24, dazu die Großmutter 9 − 2 = 7 und ihr Audioguide 3. Gesamtpreis: 34',
          fr: 'Billets individuels : 7 + 9 + 9 + 0 + 5 + 5 = 35, plus trois audioguides à 9, soit 44 euros. Avec le billet famille pour les parents et les enfants, deux audioguides compris : 24, plus la grand-mère 9 − 2 = 7 et son audioguide 3. Total : 34',
          it: 'Biglietti singoli: 7 + 9 + 9 + 0 + 5 + 5 = 35, più tre audioguide 9, in tutto 44 euro. Con il biglietto famiglia per genitori e figli, due audioguide comprese: 24, più la nonna 9 − 2 = 7 e la sua audioguida 3. Totale: 34',
          es: 'Entradas individuales: 7 + 9 + 9 + 0 + 5 + 5 = 35, más tres audioguías 9, en total 44 euros. Con la entrada familiar para padres e hijos, dos audioguías incluidas: 24, más la abuela 9 − 2 = 7 y su audioguía 3. Total: 34',
        },
        check: { kind: 'number', value: 34 },
      },
    ],
  },
  {
    id: 1060,
    category: 'extraction',
    turns: [
      {
        user: {
          en: `Four friends are planning a hike. Sum up what has been agreed in the end, in six short lines: day, time (in figures, as in 09:00), meeting point, destination, what each of the four is bringing, and what was promised but nobody is bringing any more.

Ines: Saturday, ten o’clock at the station?
Tariq: I can’t get there before eleven.
Jonas: How about Sunday?
Ines: Not Sunday, that’s Mum’s birthday. Saturday then, half past eleven. But at the north car park, the station is closed.
Tariq: Good. I’m bringing the map and a thermos of tea.
Jonas: I’ve got bread and cheese.
Ines: No cheese please, Lea is lactose intolerant. Olives instead?
Jonas: All right, bread and olives.
Lea: Thank you! Could we go to the gorge and not up the tower again?
Ines: To the gorge, if it’s dry; if it rains, up the tower. I’m taking the first-aid kit.
Tariq: My thermos is broken, so no tea. I’m still bringing the map.
Lea: And I’m baking an apple cake.`,
          de: `Vier Freunde planen eine Wanderung. Geben Sie in sechs kurzen Zeilen an, was am Ende gilt: Tag, Uhrzeit (in Ziffern wie 09:00), Treffpunkt, Ziel, was jeder der vier mitbringt und was niemand mehr mitbringt, obwohl es zugesagt war.

Ines: Samstag, zehn Uhr am Bahnhof?
Tariq: Vor elf schaffe ich es nicht.
Jonas: Und wenn wir Sonntag gehen?
Ines: Sonntag nicht, da hat Mama Geburtstag. Also Samstag, halb zwölf. Aber am Parkplatz Nord, der Bahnhof ist gesperrt.
Tariq: Gut. Ich bringe die Karte mit und eine Thermoskanne Tee.
Jonas: Von mir gibt es Brot und Käse.
Ines: Bitte keinen Käse, Lea verträgt keine Laktose. Lieber Oliven.
Jonas: In Ordnung, Brot und Oliven.
Lea: Danke! Könnten wir in die Schlucht gehen und nicht schon wieder auf den Turm?
Ines: In die Schlucht, wenn es trocken ist, bei Regen auf den Turm. Ich nehme das Verbandszeug.
Tariq: Meine Thermoskanne ist kaputt, also kein Tee. Bei der Karte bleibt es.
Lea: Und ich backe einen Apfelkuchen.`,
          fr: `Quatre amis préparent une randonnée. Indiquez en six lignes courtes ce qui est finalement retenu : le jour, l’heure (en chiffres, comme 09:00), le lieu de rendez-vous, le but, ce qu’apporte chacun des quatre et ce que plus personne n’apporte alors que c’était promis.

Inès : Samedi, dix heures à la gare ?
Tariq : Je ne peux pas y être avant onze heures.
Jonas : Et si nous y allions dimanche ?
Inès : Pas dimanche, c’est l’anniversaire de maman. Samedi donc, onze heures et demie. Mais au parking nord, la gare est fermée.
Tariq : Très bien. J’apporte la carte et un thermos de thé.
Jonas : J’ai du pain et du fromage.
Inès : Pas de fromage, Léa ne supporte pas le lactose. Plutôt des olives.
Jonas : D’accord, du pain et des olives.
Léa : Merci ! On pourrait aller aux gorges au lieu de monter encore à la tour ?
Inès : Aux gorges s’il fait sec, à la tour s’il pleut. Je prends la trousse de secours.
Tariq : Mon thermos est cassé, donc pas de thé. Pour la carte, c’est toujours bon.
Léa : Et moi, je fais un gâteau aux pommes.`,
          it: `Quattro amici organizzano un’escursione. Indichi in sei righe brevi che cosa è stato deciso alla fine: giorno, ora (in cifre, come 09:00), punto di ritrovo, meta, che cosa porta ciascuno dei quattro e che cosa non porta più nessuno, benché fosse stato promesso.

Ines: Sabato alle dieci alla stazione?
Tariq: Prima delle undici non ce la faccio.
Jonas: E se andassimo domenica?
Ines: Domenica no, è il compleanno della mamma. Sabato allora, alle undici e mezza. Però al parcheggio nord, la stazione è chiusa.
Tariq: Bene. Porto la cartina e un thermos di tè.
Jonas: Io ho pane e formaggio.
Ines: Niente formaggio, per favore, Lea non tollera il lattosio. Meglio le olive.
Jonas: Va bene, pane e olive.
Lea: Grazie! Potremmo andare alla gola, invece di salire un’altra volta alla torre?
Ines: Alla gola se è asciutto, alla torre se piove. Io prendo la cassetta del pronto soccorso.
Tariq: Il mio thermos è rotto, quindi niente tè. La cartina la porto comunque.
Lea: E io faccio una torta di mele.`,
          es: `Cuatro amigos preparan una excursión. Indique en seis líneas breves lo que queda acordado al final: día, hora (en cifras, como 09:00), punto de encuentro, destino, qué lleva cada uno de los cuatro y qué no lleva ya nadie, aunque se había prometido.

Inés: ¿El sábado a las diez en la estación?
Tariq: No puedo llegar antes de las once.
Jonás: ¿Y si vamos el domingo?
Inés: El domingo no, es el cumpleaños de mamá. Entonces el sábado a las once y media. Pero en el aparcamiento norte, la estación está cerrada.
Tariq: Bien. Llevo el mapa y un termo de té.
Jonás: Yo tengo pan y queso.
Inés: Queso no, por favor, Lea no tolera la lactosa. Mejor aceitunas.
Jonás: De acuerdo, pan y aceitunas.
Lea: ¡Gracias! ¿Podríamos ir al desfiladero en vez de subir otra vez a la torre?
Inés: Al desfiladero si está seco, a la torre si llueve. Yo llevo el botiquín.
Tariq: Se me ha roto el termo, así que no hay té. El mapa sí lo llevo.
Lea: Y yo hago una tarta de manzana.`,
        },
        reference: {
          en: `Day: Saturday
Time: 11:30
Meeting point: north car park
Destination: the gorge, in rain the tower
Bringing: Ines the first-aid kit, Tariq the map, Jonas bread and olives, Lea an apple cake
No longer: the tea (and Jonas’s cheese)`,
          de: `Tag: Samstag
Uhrzeit: 11:30
Treffpunkt: Parkplatz Nord
Ziel: die Schlucht, bei Regen der Turm
Mitbringen: Ines das Verbandszeug, Tariq die Karte, Jonas Brot und Oliven, Lea einen Apfelkuchen
Nicht mehr: der Tee (und der Käse von Jonas)`,
          fr: `Jour : samedi
Heure : 11:30
Rendez-vous : parking nord
But : les gorges, la tour s’il pleut
À apporter : Inès la trousse de secours, Tariq la carte, Jonas du pain et des olives, Léa un gâteau aux pommes
Abandonné : le thé (et le fromage de Jonas)`,
          it: `Giorno: sabato
Ora: 11:30
Ritrovo: parcheggio nord
Meta: la gola, con la pioggia la torre
Da portare: Ines la cassetta del pronto soccorso, Tariq la cartina, Jonas pane e olive, Lea una torta di mele
Non più: il tè (e il formaggio di Jonas)`,
          es: `Día: sábado
Hora: 11:30
Encuentro: aparcamiento norte
Destino: el desfiladero, si llueve la torre
Llevan: Inés el botiquín, Tariq el mapa, Jonás pan y aceitunas, Lea una tarta de manzana
Ya no: el té (y el queso de Jonás)`,
        },
        check: {
          kind: 'contains',
          parts: {
            en: ['Saturday', '11:30', 'north car park', 'gorge', 'first-aid kit', 'map', 'olives', 'apple cake', 'tea'],
            de: [
              'Samstag',
              '11:30',
              'Parkplatz Nord',
              'Schlucht',
              'Verbandszeug',
              'Karte',
              'Oliven',
              'Apfelkuchen',
              'Tee',
            ],
            fr: ['samedi', '11:30', 'parking nord', 'gorges', 'trousse de secours', 'carte', 'olives', 'pommes', 'thé'],
            it: ['sabato', '11:30', 'parcheggio nord', 'gola', 'pronto soccorso', 'cartina', 'olive', 'mele', 'tè'],
            es: [
              'sábado',
              '11:30',
              'aparcamiento norte',
              'desfiladero',
              'botiquín',
              'mapa',
              'aceitunas',
              'manzana',
              'té',
            ],
          },
        },
      },
      {
        user: {
          en: 'Now list, in a table, everything that was proposed and then dropped or replaced: what, proposed by whom, objected to by whom, for what reason. Then write the message, in 40 words at most, that brings a fifth friend, Noor, up to date; it must not contain anything that no longer holds.',
          de: 'Führen Sie nun in einer Tabelle auf, was vorgeschlagen und dann verworfen oder ersetzt wurde: was, wer es vorgeschlagen hat, wer etwas dagegen hatte, aus welchem Grund. Schreiben Sie anschließend in höchstens 40 Wörtern die Nachricht, die eine fünfte Freundin, Noor, auf den neuesten Stand bringt; was nicht mehr gilt, darf darin nicht vorkommen.',
          fr: 'Présentez maintenant dans un tableau tout ce qui a été proposé puis abandonné ou remplacé : quoi, sur proposition de qui, à cause de l’objection de qui, pour quelle raison. Rédigez ensuite, en 40 mots au plus, le message qui met au courant une cinquième amie, Noor ; rien de ce qui n’est plus valable ne doit y figurer.',
          it: 'Elenchi ora in una tabella tutto ciò che è stato proposto e poi abbandonato o sostituito: che cosa, chi l’ha proposto, chi ha obiettato, per quale motivo. Scriva poi, in non più di 40 parole, il messaggio che aggiorna una quinta amica, Noor; non deve contenere nulla che non valga più.',
          es: 'Enumere ahora en una tabla todo lo que se propuso y luego se descartó o se sustituyó: qué, quién lo propuso, quién puso objeciones y por qué motivo. Escriba después, en 40 palabras como máximo, el mensaje que ponga al día a una quinta amiga, Noor; en él no debe aparecer nada que ya no valga.',
        },
        reference: {
          en: `| what | proposed by | objected to by | reason |
|---|---|---|---|
| ten o’clock | Ines | Tariq | cannot be there before eleven |
| the station | Ines | Ines herself | it is closed |
| Sunday | Jonas | Ines | Mum’s birthday |
| cheese | Jonas | Ines | Lea is lactose intolerant |
| tea | Tariq | Tariq himself | thermos broken |
The message names Saturday, 11:30, north car park, gorge (tower in rain) and who brings what, but neither tea nor cheese, station or Sunday.`,
          de: `| was | Vorschlag von | Einwand von | Grund |
|---|---|---|---|
| zehn Uhr | Ines | Tariq | schafft es nicht vor elf |
| Bahnhof | Ines | Ines selbst | gesperrt |
| Sonntag | Jonas | Ines | Mamas Geburtstag |
| Käse | Jonas | Ines | Lea verträgt keine Laktose |
| Tee | Tariq | Tariq selbst | Thermoskanne kaputt |
Die Nachricht nennt Samstag, 11:30 Uhr, Parkplatz Nord, Schlucht (bei Regen Turm) und wer was mitbringt, aber weder Tee noch Käse, Bahnhof oder Sonntag.`,
          fr: `| quoi | proposition de | objection de | raison |
|---|---|---|---|
| dix heures | Inès | Tariq | ne peut pas y être avant onze heures |
| la gare | Inès | Inès elle-même | fermée |
| dimanche | Jonas | Inès | anniversaire de maman |
| le fromage | Jonas | Inès | Léa ne supporte pas le lactose |
| le thé | Tariq | Tariq lui-même | thermos cassé |
Le message indique samedi, 11:30, parking nord, les gorges (la tour s’il pleut) et qui apporte quoi, mais ni thé, ni fromage, ni gare, ni dimanche.`,
          it: `| che cosa | proposta di | obiezione di | motivo |
|---|---|---|---|
| le dieci | Ines | Tariq | non ce la fa prima delle undici |
| la stazione | Ines | Ines stessa | è chiusa |
| domenica | Jonas | Ines | compleanno della mamma |
| il formaggio | Jonas | Ines | Lea non tollera il lattosio |
| il tè | Tariq | Tariq stesso | thermos rotto |
Il messaggio indica sabato, 11:30, parcheggio nord, la gola (la torre se piove) e chi porta che cosa, ma né tè, né formaggio, né stazione, né domenica.`,
          es: `| qué | propuesta de | objeción de | motivo |
|---|---|---|---|
| las diez | Inés | Tariq | no puede llegar antes de las once |
| la estación | Inés | la propia Inés | está cerrada |
| el domingo | Jonás | Inés | cumpleaños de mamá |
| el queso | Jonás | Inés | Lea no tolera la lactosa |
| el té | Tariq | el propio Tariq | termo roto |
El mensaje indica sábado, 11:30, aparcamiento norte, el desfiladero (la torre si llueve) y quién lleva qué, pero ni té, ni queso, ni estación, ni domingo.`,
        },
      },
    ],
  },
];
