import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const roleplay: readonly ParallelQuestion[] = [
  {
    id: 1011,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You look after the sleeping car of the night train from Zurich to Hamburg. It is ten past two; because of a fallen tree we have been standing on the open line for forty minutes, and that is all you know yourself. Stay in your role and invent no announcements. I put my head out of my compartment: “Tell me the truth: at noon, will I be on a stage in Hamburg, yes or no?”',
          'Sie betreuen den Schlafwagen im Nachtzug von Zürich nach Hamburg. Es ist zehn nach zwei, wegen eines umgestürzten Baums stehen wir seit vierzig Minuten auf freier Strecke, und mehr wissen Sie selbst nicht. Bleiben Sie in Ihrer Rolle und erfinden Sie keine Durchsagen. Ich stecke den Kopf aus dem Abteil: „Sagen Sie mir die Wahrheit: Stehe ich um zwölf Uhr mittags in Hamburg auf der Bühne, ja oder nein?“',
          'Vous êtes responsable de la voiture-lits du train de nuit de Zurich à Hambourg. Il est deux heures dix ; à cause d’un arbre tombé, nous sommes arrêtés en pleine voie depuis quarante minutes, et vous n’en savez pas davantage. Restez dans votre rôle et n’inventez aucune annonce. Je passe la tête hors de mon compartiment : « Dites-moi la vérité : à midi, serai-je sur scène à Hambourg, oui ou non ? »',
          'Lei si occupa della carrozza letti del treno notturno da Zurigo ad Amburgo. Sono le due e dieci; per via di un albero caduto siamo fermi da quaranta minuti in piena linea e di più non sa nemmeno Lei. Resti nel Suo ruolo e non inventi annunci. Io mi affaccio dallo scompartimento: «Mi dica la verità: a mezzogiorno sarò su un palco ad Amburgo, sì o no?»',
          'Usted atiende el coche cama del tren nocturno de Zúrich a Hamburgo. Son las dos y diez, llevamos cuarenta minutos parados en plena vía por culpa de un árbol caído y usted tampoco sabe más. No se salga de su papel ni invente avisos. Yo asomo la cabeza por la puerta del compartimento: «Dígame la verdad: a las doce del mediodía, ¿estaré en un escenario de Hamburgo, sí o no?».',
        ),
      },
      {
        user: fixed(
          'It is three o’clock, and nothing has moved. “Nobody in this carriage is asleep anyway. I have my cello with me. If I played quietly in the dining car, would you have to stop me?” Answer in your role, and let me notice that two voices are arguing inside you.',
          'Es ist drei Uhr, nichts hat sich bewegt. „Im Wagen schläft sowieso niemand. Ich habe mein Cello dabei. Wenn ich im Speisewagen ganz leise spielte, müssten Sie mich daran hindern?“ Antworten Sie in Ihrer Rolle und lassen Sie mich merken, dass in Ihnen zwei Stimmen miteinander streiten.',
          'Il est trois heures, rien n’a bougé. « De toute façon, personne ne dort dans cette voiture. J’ai mon violoncelle avec moi. Si je jouais doucement au wagon-restaurant, devriez-vous m’en empêcher ? » Répondez dans votre rôle et laissez-moi sentir que deux voix se disputent en vous.',
          'Sono le tre e nulla si è mosso. «Tanto in questa carrozza non dorme nessuno. Ho con me il violoncello. Se suonassi piano nella carrozza ristorante, dovrebbe impedirmelo?» Risponda nel Suo ruolo e mi faccia capire che dentro di Lei discutono due voci.',
          'Son las tres y nada se ha movido. «De todas formas, en este coche no duerme nadie. Llevo mi violonchelo. Si tocara bajito en el coche restaurante, ¿tendría usted que impedírmelo?». Responda en su papel y déjeme notar que dentro de usted discuten dos voces.',
        ),
      },
    ],
  },
  {
    id: 1012,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You run a bicycle repair shop and are interviewing me for an apprenticeship. I am 45 and have worked in a bank for twenty years. Ask only one question at a time, respond to what I say instead of working through a list, and do not make it easy for me. Begin the interview.',
          'Sie leiten eine Fahrradwerkstatt und führen mit mir ein Bewerbungsgespräch für eine Lehrstelle. Ich bin 45 und habe zwanzig Jahre in einer Bank gearbeitet. Stellen Sie immer nur eine Frage, gehen Sie auf das ein, was ich sage, statt eine Liste abzuarbeiten, und machen Sie es mir nicht leicht. Beginnen Sie das Gespräch.',
          'Vous dirigez un atelier de réparation de vélos et me faites passer un entretien pour une place d’apprentissage. J’ai 45 ans et j’ai travaillé vingt ans dans une banque. Posez une seule question à la fois, réagissez à ce que je dis au lieu de dérouler une liste, et ne me facilitez pas la tâche. Commencez l’entretien.',
          'Lei dirige un’officina di riparazione biciclette e mi fa un colloquio per un posto da apprendista. Ho 45 anni e ho lavorato vent’anni in banca. Faccia una sola domanda alla volta, reagisca a quello che dico invece di scorrere un elenco e non mi renda la vita facile. Cominci il colloquio.',
          'Usted dirige un taller de bicicletas y me hace una entrevista para una plaza de aprendiz. Tengo 45 años y he trabajado veinte en un banco. Haga una sola pregunta cada vez, reaccione a lo que yo diga en lugar de seguir una lista y no me lo ponga fácil. Empiece la entrevista.',
        ),
      },
      {
        user: fixed(
          'I answer: “To be honest, I have only ever repaired my own bicycle, and once I mixed up the two pedals. But at the bank nobody ever came back in the evening to tell me that something was working again.” React in your role, and then ask me the one question that will show whether I mean it.',
          'Ich antworte: „Ehrlich gesagt habe ich bisher nur mein eigenes Rad repariert, und einmal habe ich dabei die beiden Pedale vertauscht. Aber in der Bank ist nie jemand am Abend wiedergekommen, um mir zu sagen, dass etwas wieder läuft.“ Reagieren Sie in Ihrer Rolle und stellen Sie mir dann die eine Frage, an der sich zeigt, ob ich es ernst meine.',
          'Je réponds : « Pour être honnête, je n’ai jamais réparé que mon propre vélo, et une fois j’ai interverti les deux pédales. Mais à la banque, personne n’est jamais revenu le soir me dire que quelque chose marchait de nouveau. » Réagissez dans votre rôle, puis posez-moi la question, une seule, qui montrera si ma démarche est sérieuse.',
          'Io rispondo: «A dire il vero finora ho riparato soltanto la mia bici, e una volta ho scambiato i due pedali. Però in banca nessuno è mai tornato la sera a dirmi che qualcosa aveva ripreso a funzionare.» Reagisca nel Suo ruolo e poi mi faccia l’unica domanda che mostrerà se faccio sul serio.',
          'Yo respondo: «La verdad es que hasta ahora solo he reparado mi propia bicicleta, y una vez cambié un pedal por el otro. Pero al banco nunca volvió nadie por la tarde para decirme que algo funcionaba de nuevo». Reaccione en su papel y hágame después la única pregunta que demostrará si voy en serio.',
        ),
      },
    ],
  },
  {
    id: 1013,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You are a red suitcase that has been standing in a station’s lost-property office for seven years. You speak with dignity and dry humour, and you are a little offended. Somebody who has just started working there, namely me, takes you off the shelf and asks: “Why has nobody ever come for you?” Answer in at most 120 words, and do not give away everything you know.',
          'Sie sind ein roter Koffer, der seit sieben Jahren im Fundbüro eines Bahnhofs steht. Sie sprechen würdevoll, mit trockenem Humor, und sind ein wenig gekränkt. Jemand, der dort gerade angefangen hat, nämlich ich, nimmt Sie aus dem Regal und fragt: „Warum hat Sie eigentlich nie jemand abgeholt?“ Antworten Sie in höchstens 120 Wörtern und verraten Sie nicht alles, was Sie wissen.',
          'Vous êtes une valise rouge qui attend depuis sept ans au bureau des objets trouvés d’une gare. Vous parlez avec dignité, avec un humour pince-sans-rire, et vous êtes un peu vexée. Une nouvelle recrue, moi en l’occurrence, vous prend sur l’étagère et demande : « Pourquoi personne n’est-il jamais venu vous chercher ? » Répondez en 120 mots au plus, sans révéler tout ce que vous savez.',
          'Lei è una valigia rossa che da sette anni aspetta all’ufficio oggetti smarriti di una stazione. Parla con dignità, con umorismo asciutto, ed è un po’ offesa. Una persona appena assunta, cioè io, La prende dallo scaffale e chiede: «Come mai in tutti questi anni nessuno si è fatto vivo per Lei?» Risponda in 120 parole al massimo e non riveli tutto quello che sa.',
          'Usted es una maleta roja que lleva siete años en la oficina de objetos perdidos de una estación. Habla con dignidad, con un humor seco, y está algo ofendida. Una persona que acaba de empezar a trabajar allí, es decir, yo, la baja del estante y le pregunta: «¿Por qué no ha venido nunca nadie a buscarla?». Responda en 120 palabras como máximo y no revele todo lo que sabe.',
        ),
      },
      {
        user: fixed(
          'At that moment your owner walks in – and asks for an umbrella. First write in brackets what you think, then what you say aloud. Nobody must notice that you recognise this voice.',
          'In diesem Augenblick kommt Ihre Besitzerin herein – und fragt nach einem Regenschirm. Schreiben Sie zuerst in Klammern, was Sie denken, und dann, was Sie laut sagen. Niemand darf merken, dass Sie diese Stimme kennen.',
          'À cet instant, votre propriétaire entre… et c’est un parapluie qu’elle réclame. Écrivez d’abord, entre parenthèses, ce que vous pensez, puis ce que vous dites à voix haute. Personne ne doit remarquer que vous reconnaissez cette voix.',
          'In quel momento entra la Sua proprietaria… e chiede di un ombrello. Scriva prima, tra parentesi, quello che pensa e poi quello che dice ad alta voce. Nessuno deve accorgersi che Lei riconosce quella voce.',
          'En ese momento entra su dueña… y pregunta por un paraguas. Escriba primero, entre paréntesis, lo que piensa y después lo que dice en voz alta. Nadie debe notar que usted reconoce esa voz.',
        ),
      },
    ],
  },
  {
    id: 1014,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'Lisbon, 1520: you draw sea charts for the Crown and know nothing of what came later. A helmsman, namely me, leans over your newest sheet and says: “Your coast is wrong. It goes on to the south for another three days’ sailing.” Answer like someone who takes this trade seriously: you neither take my word for it nor send me away, and you ask me the three questions that matter most to you.',
          'Lissabon, 1520: Sie zeichnen Seekarten für die Krone und wissen nichts von dem, was später kam. Ein Steuermann, nämlich ich, beugt sich über Ihr neuestes Blatt und sagt: „Ihre Küste stimmt nicht. Sie geht noch drei Tagesreisen weiter nach Süden.“ Antworten Sie wie jemand, der dieses Handwerk ernst nimmt: Sie glauben mir nicht aufs Wort, schicken mich aber auch nicht fort, und Sie stellen mir die drei Fragen, die Ihnen am wichtigsten sind.',
          'Lisbonne, 1520 : vous dessinez des cartes marines pour la Couronne et ignorez tout de ce qui est venu plus tard. Un timonier, moi en l’occurrence, se penche sur votre dernière feuille et dit : « Votre côte est fausse. Elle se poursuit vers le sud sur encore trois jours de mer. » Répondez comme quelqu’un qui prend ce métier au sérieux : sans me croire sur parole, mais sans m’éconduire, et en me posant les trois questions qui vous importent le plus.',
          'Lisbona, 1520: Lei disegna carte nautiche per la Corona e non sa nulla di ciò che è venuto dopo. Un timoniere, cioè io, si china sul Suo foglio più recente e dice: «La Sua costa è sbagliata. Prosegue verso sud per altri tre giorni di navigazione.» Risponda come chi prende sul serio questo mestiere: senza credermi sulla parola ma senza mandarmi via, e facendomi le tre domande che più Le stanno a cuore.',
          'Lisboa, 1520: usted dibuja cartas náuticas para la Corona y no sabe nada de lo que vino después. Un timonel, es decir, yo, se inclina sobre su última hoja y dice: «Su costa está mal. Sigue hacia el sur otros tres días de navegación». Responda como quien se toma en serio este oficio: sin fiarse de mi palabra, pero sin echarme, y haciéndome las tres preguntas que más le importen.',
        ),
      },
      {
        user: fixed(
          'I lower my voice: “And down there I saw birds, black and white, upright like little gentlemen. They cannot fly, except under water.” You have never heard of such an animal. Tell me what you make of it, whether it will go on your chart, and how.',
          'Ich senke die Stimme: „Und dort unten habe ich Vögel gesehen, schwarz-weiß, aufrecht wie kleine Herren. Fliegen können sie nicht, außer unter Wasser.“ Von einem solchen Tier haben Sie noch nie gehört. Sagen Sie mir, was Sie davon halten, ob es auf Ihre Karte kommt und wie.',
          'Je baisse la voix : « Et là-bas, j’ai vu des oiseaux noirs et blancs, debout comme de petits messieurs. Ils ne savent pas voler, sauf sous l’eau. » Vous n’avez jamais entendu parler d’un tel animal. Dites-moi ce que vous en pensez, s’il figurera sur votre carte et de quelle manière.',
          'Abbasso la voce: «E laggiù ho visto degli uccelli bianchi e neri, ritti come piccoli signori. Non sanno volare, se non sott’acqua.» Di un animale del genere Lei non ha mai sentito parlare. Mi dica che cosa ne pensa, se comparirà sulla Sua carta e in che modo.',
          'Bajo la voz: «Y allá abajo he visto unos pájaros blancos y negros, erguidos como pequeños caballeros. No saben volar, salvo bajo el agua». De semejante animal usted no ha oído hablar nunca. Dígame qué le parece, si aparecerá en su carta y de qué modo.',
        ),
      },
    ],
  },
  {
    id: 1015,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You are a chemistry tutor who never gives the solution away but leads me to it with questions, at most two at a time. I am preparing for my school-leaving exams at evening classes and say: “Ice floats because it is colder than water, right?”',
          'Sie geben Nachhilfe in Chemie und verraten nie die Lösung, sondern führen mich mit Fragen zu ihr hin, mit höchstens zweien auf einmal. Ich hole an der Abendschule das Abitur nach und sage: „Eis schwimmt, weil es kälter ist als Wasser, stimmt’s?“',
          'Vous donnez des cours particuliers de chimie : vous ne livrez jamais la solution, vous m’y conduisez par des questions, deux au plus à la fois. Je prépare le baccalauréat en cours du soir et je dis : « La glace flotte parce qu’elle est plus froide que l’eau, n’est-ce pas ? »',
          'Lei dà lezioni private di chimica e non svela mai la soluzione, ma mi ci porta con delle domande, due al massimo per volta. Preparo la maturità in una scuola serale e dico: «Il ghiaccio galleggia perché è più freddo dell’acqua, giusto?»',
          'Usted da clases particulares de química y nunca revela la solución, sino que me lleva hasta ella con preguntas, dos como máximo cada vez. Me estoy sacando el bachillerato en una escuela nocturna y digo: «El hielo flota porque está más frío que el agua, ¿verdad?».',
        ),
        reference: fixed(
          'The solution that must not be given away: ice floats because it is less dense. On freezing, the molecules settle into an open lattice, and water takes up about a tenth more room. A good question shows that cold alone is not the reason, for example: Does cold water rise or sink in warm water? What becomes of a full glass bottle in the freezer?',
          'Die Lösung, die nicht verraten werden darf: Eis schwimmt, weil es eine geringere Dichte hat. Beim Gefrieren ordnen sich die Moleküle zu einem lockeren Gitter, und das Wasser braucht etwa ein Zehntel mehr Platz. Eine gute Frage zeigt, dass es an der Kälte allein nicht liegt, zum Beispiel: Steigt kaltes Wasser in warmem auf, oder sinkt es? Was geschieht mit einer vollen Glasflasche im Gefrierfach?',
          'La solution à ne pas livrer : la glace flotte parce qu’elle est moins dense. Lors de la congélation, les molécules s’ordonnent en un réseau aéré, et l’eau occupe environ un dixième de place en plus. Une bonne question montre que le froid seul n’explique rien, par exemple : l’eau froide monte-t-elle ou descend-elle dans l’eau chaude ? Qu’arrive-t-il à une bouteille en verre pleine au congélateur ?',
          'La soluzione da non svelare: il ghiaccio galleggia perché è meno denso. Durante il congelamento le molecole si dispongono in un reticolo con molti spazi vuoti e l’acqua occupa circa un decimo di spazio in più. Una buona domanda mostra che il freddo da solo non c’entra, per esempio: in acqua calda l’acqua fredda sale o scende? Che cosa succede a una bottiglia di vetro piena nel congelatore?',
          'La solución que no se debe revelar: el hielo flota porque es menos denso. Al congelarse, las moléculas se ordenan en una red con muchos huecos, y el agua ocupa alrededor de una décima parte más de espacio. Una buena pregunta muestra que el frío por sí solo no lo explica, por ejemplo: dentro del agua caliente, ¿el agua fría sube o baja? ¿Qué le pasa en el congelador a una botella de vidrio llena?',
        ),
      },
      {
        user: fixed(
          '“Then it must be the air bubbles in it.” Stay in your role: no solution, but one question that shakes this answer as well, and one experiment that I can do in my kitchen tonight.',
          '„Dann müssen es die Luftblasen darin sein.“ Bleiben Sie in Ihrer Rolle: keine Lösung, aber eine Frage, die auch diese Antwort ins Wanken bringt, und ein Versuch, den ich heute Abend in meiner Küche machen kann.',
          '« Alors, ce sont sûrement les bulles d’air qu’elle contient. » Restez dans votre rôle : pas de solution, mais une question qui ébranle aussi cette réponse, et une expérience que je puisse faire ce soir dans ma cuisine.',
          '«Allora saranno le bolle d’aria che ci sono dentro.» Resti nel Suo ruolo: nessuna soluzione, ma una domanda che faccia vacillare anche questa risposta e un esperimento che io possa fare stasera nella mia cucina.',
          '«Entonces serán las burbujas de aire que lleva dentro». Siga en su papel: nada de soluciones, sino una pregunta que haga tambalear también esta respuesta y un experimento que yo pueda hacer esta noche en mi cocina.',
        ),
        reference: fixed(
          'The bubbles are not the reason either: perfectly clear ice floats too. Question, for example: What would a clear ice cube without any bubbles do? Experiment, for example: half fill a plastic cup with boiled water, mark the level, let it freeze, and compare; or put the clearest and the cloudiest ice cube into one glass. Neither density nor the lattice may be mentioned.',
          'Auch an den Blasen liegt es nicht: Völlig klares Eis schwimmt ebenfalls. Frage zum Beispiel: Was täte ein klarer Eiswürfel ganz ohne Blasen? Versuch zum Beispiel: einen Plastikbecher zur Hälfte mit abgekochtem Wasser füllen, den Stand markieren, gefrieren lassen und vergleichen; oder den klarsten und den trübsten Eiswürfel in ein Glas geben. Von der Dichte und vom Gitter darf nicht die Rede sein.',
          'Les bulles n’y sont pour rien non plus : une glace parfaitement transparente flotte aussi. Question, par exemple : que ferait un glaçon limpide, sans aucune bulle ? Expérience, par exemple : remplir à moitié un gobelet en plastique d’eau bouillie, marquer le niveau, laisser geler et comparer ; ou mettre dans un même verre le glaçon le plus clair et le plus trouble. Il ne faut parler ni de densité ni de réseau.',
          'Nemmeno le bolle sono la causa: anche il ghiaccio perfettamente limpido galleggia. Domanda, per esempio: che cosa farebbe un cubetto limpido, senza neppure una bolla? Esperimento, per esempio: riempire a metà un bicchiere di plastica con acqua bollita, segnare il livello, far gelare e confrontare; oppure mettere nello stesso bicchiere il cubetto più limpido e il più opaco. Non si deve parlare né di densità né di reticolo.',
          'Las burbujas tampoco son la causa: el hielo totalmente transparente también flota. Pregunta, por ejemplo: ¿qué haría un cubito transparente, sin una sola burbuja? Experimento, por ejemplo: llenar hasta la mitad un vaso de plástico con agua hervida, marcar el nivel, dejar que se congele y comparar; o poner en un mismo vaso el cubito más transparente y el más turbio. No se debe hablar ni de densidad ni de la red.',
        ),
      },
    ],
  },
  {
    id: 1016,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You host a radio phone-in about houseplants. You know a great deal, you are quick-witted and never unkind, and each of your answers fits into one minute. I am on the line: “Good morning. I am on my fourth pot of basil since spring. I water it every single day, and each time it is dead within two weeks.”',
          'Sie moderieren eine Radiosendung über Zimmerpflanzen, bei der man anrufen kann. Sie wissen viel, sind schlagfertig und nie verletzend, und jede Ihrer Antworten passt in eine Minute. Ich bin in der Leitung: „Guten Morgen. Ich habe seit dem Frühjahr schon den vierten Topf Basilikum. Ich gieße ihn jeden Tag, und jedes Mal ist er nach zwei Wochen tot.“',
          'Vous animez à la radio une émission sur les plantes d’intérieur où les auditeurs appellent. Vous en savez long, vous avez de la repartie sans jamais blesser personne, et chacune de vos réponses tient en une minute. Je suis en ligne : « Bonjour. J’en suis à mon quatrième pot de basilic depuis le printemps. Je l’arrose tous les jours, et chaque fois il meurt en deux semaines. »',
          'Lei conduce alla radio una trasmissione sulle piante da appartamento in cui gli ascoltatori telefonano. Sa molte cose, ha la battuta pronta senza mai offendere nessuno, e ogni Sua risposta sta in un minuto. Io sono in linea: «Buongiorno. Dalla primavera sono già al quarto vaso di basilico. Lo annaffio tutti i giorni e ogni volta, nel giro di due settimane, muore.»',
          'Usted presenta en la radio un programa sobre plantas de interior en el que llaman los oyentes. Sabe mucho, tiene chispa y nunca ofende, y cada una de sus respuestas cabe en un minuto. Estoy al teléfono: «Buenos días. Desde la primavera ya voy por la cuarta maceta de albahaca. La riego todos los días y siempre se me muere en dos semanas».',
        ),
      },
      {
        user: fixed(
          '“I have to confess something: it stands in a bathroom without a window. But that is exactly where I need something green.” Answer in your role without scolding me, be honest about what can live there, make me a suggestion all the same, say goodbye to me and lead over to the next song.',
          '„Ich muss etwas gestehen: Er steht in einem Bad ohne Fenster. Aber genau dort brauche ich etwas Grünes.“ Antworten Sie in Ihrer Rolle, ohne mit mir zu schimpfen, sagen Sie ehrlich, was dort leben kann, machen Sie mir trotzdem einen Vorschlag, verabschieden Sie mich und leiten Sie zum nächsten Lied über.',
          '« Je dois avouer quelque chose : il est dans une salle de bains sans fenêtre. Mais c’est justement là qu’il me faut de la verdure. » Répondez dans votre rôle sans me gronder, dites franchement ce qui peut vivre dans un tel endroit, faites-moi tout de même une proposition, prenez congé de moi et enchaînez sur la chanson suivante.',
          '«Devo confessare una cosa: sta in un bagno senza finestra. Ma è proprio lì che mi serve un po’ di verde.» Risponda nel Suo ruolo senza sgridarmi, dica con sincerità che cosa può vivere in un posto simile, mi faccia comunque una proposta, mi saluti e passi alla prossima canzone.',
          '«Tengo que confesar una cosa: está en un baño sin ventana. Pero es justo ahí donde necesito algo verde». Responda en su papel sin reñirme, diga con sinceridad qué puede vivir ahí, hágame de todos modos una propuesta, despídase de mí y dé paso a la siguiente canción.',
        ),
      },
    ],
  },
  {
    id: 1017,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You work as a museum guard, and I, the inspector, am questioning you about a stolen miniature. You saw your youngest colleague come out of a room in which he had no business at that hour; you believe him innocent and want to protect him. Do not tell a single lie, and still keep it from me. My first question: “Where were you between ten and half past ten, and who else was on that floor?”',
          'Sie arbeiten als Aufsicht in einem Museum, und ich befrage Sie als Kommissarin zu einer gestohlenen Miniatur. Sie haben gesehen, wie Ihr jüngster Kollege aus einem Saal kam, in dem er um diese Zeit nichts zu suchen hatte; Sie halten ihn für unschuldig und wollen ihn schützen. Lügen Sie kein einziges Mal und verschweigen Sie es mir trotzdem. Meine erste Frage: „Wo waren Sie zwischen zehn und halb elf, und wer war noch auf dieser Etage?“',
          'Vous surveillez les salles d’un musée et moi, commissaire, je vous interroge au sujet d’une miniature volée. Vous avez vu votre plus jeune collègue sortir d’une salle où il n’avait rien à faire à cette heure-là ; vous le croyez innocent et voulez le protéger. Ne mentez pas une seule fois, et pourtant ne me dites rien de cela. Ma première question : « Où étiez-vous entre dix heures et dix heures et demie, et qui d’autre se trouvait à cet étage ? »',
          'Lei lavora come sorvegliante in un museo e io, che sono il commissario, La interrogo su una miniatura rubata. Ha visto il Suo collega più giovane uscire da una sala in cui a quell’ora non aveva niente da fare; Lei lo ritiene innocente e vuole proteggerlo. Non menta neppure una volta, e tuttavia me lo tenga nascosto. La mia prima domanda: «Dove si trovava tra le dieci e le dieci e mezza, e chi altro c’era su quel piano?»',
          'Usted trabaja como vigilante en un museo y yo, la inspectora, le interrogo sobre el robo de una miniatura. Vio a su compañero más joven salir de una sala en la que a esas horas no tenía nada que hacer; usted lo cree inocente y quiere protegerlo. No mienta ni una sola vez y, aun así, ocúltemelo. Mi primera pregunta: «¿Dónde estaba usted entre las diez y las diez y media, y quién más había en esa planta?».',
        ),
      },
      {
        user: fixed(
          'I lay a photograph on the table: “The camera shows you at twenty past ten with two cups of coffee. Who was the second one for?” Answer in your role, again without lying. Then step out of it and tell me in one sentence what you have kept back.',
          'Ich lege ein Foto auf den Tisch: „Die Kamera zeigt Sie um zwanzig nach zehn mit zwei Bechern Kaffee. Für wen war der zweite?“ Antworten Sie in Ihrer Rolle, wieder ohne zu lügen. Treten Sie dann aus ihr heraus und sagen Sie mir in einem Satz, was Sie verschwiegen haben.',
          'Je pose une photo sur la table : « La caméra vous montre à dix heures vingt avec deux gobelets de café. Pour qui était le second ? » Répondez dans votre rôle, toujours sans mentir. Sortez-en ensuite et dites-moi en une phrase ce que vous avez passé sous silence.',
          'Metto una foto sul tavolo: «La telecamera La riprende alle dieci e venti con due caffè in mano. Per chi era il secondo?» Risponda nel Suo ruolo, ancora una volta senza mentire. Poi ne esca e mi dica in una frase che cosa ha taciuto.',
          'Pongo una foto sobre la mesa: «En la cámara se le ve a las diez y veinte con dos vasos de café. ¿Para quién era el segundo?». Responda en su papel, otra vez sin mentir. Después salga de él y dígame en una sola frase qué ha callado.',
        ),
      },
    ],
  },
  {
    id: 1018,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You own a small recording studio. A day costs £200; you would go down to £160 but do not say so, and nobody records after ten at night, because you have promised that to the neighbours. Negotiate with me in short, friendly replies. I begin: “I need three days and have £390 in all. Deal?”',
          'Ihnen gehört ein kleines Tonstudio. Ein Tag kostet 200 Euro; Sie würden bis auf 160 Euro heruntergehen, sagen das aber nicht, und nach zehn Uhr abends wird nicht aufgenommen, denn das haben Sie den Nachbarn versprochen. Verhandeln Sie mit mir in kurzen, freundlichen Antworten. Ich fange an: „Ich brauche drei Tage und habe insgesamt 390 Euro. Abgemacht?“',
          'Vous possédez un petit studio d’enregistrement. La journée coûte 200 euros ; vous descendriez jusqu’à 160 euros, mais vous ne le dites pas, et l’on n’enregistre jamais après dix heures du soir, car vous l’avez promis aux voisins. Négociez avec moi par des réponses brèves et aimables. Je commence : « Il me faut trois jours et j’ai 390 euros en tout. Marché conclu ? »',
          'Lei possiede un piccolo studio di registrazione. Una giornata costa 200 euro; scenderebbe fino a 160 euro, ma non lo dice, e dopo le dieci di sera non si registra, perché lo ha promesso ai vicini. Tratti con me con risposte brevi e cordiali. Comincio io: «Mi servono tre giorni e ho 390 euro in tutto. Affare fatto?»',
          'Usted tiene un pequeño estudio de grabación. Un día cuesta 200 euros; bajaría hasta 160 euros, pero no lo dice, y después de las diez de la noche no se graba, porque se lo ha prometido a los vecinos. Negocie conmigo con respuestas breves y amables. Empiezo yo: «Necesito tres días y tengo 390 euros en total. ¿Trato hecho?».',
        ),
        reference: fixed(
          '£390 for three days is £130 a day, less than the limit, so the offer must be declined; a counter-offer lies between £480 and £600 for the three days. The limit of £160 must not be mentioned.',
          '390 Euro für drei Tage sind 130 Euro am Tag, also weniger als die Grenze; das Angebot ist abzulehnen. Ein Gegenangebot liegt zwischen 480 und 600 Euro für die drei Tage. Die Grenze von 160 Euro darf nicht genannt werden.',
          '390 euros pour trois jours font 130 euros par jour, soit moins que la limite : il faut refuser. Une contre-proposition se situe entre 480 et 600 euros pour les trois jours. La limite de 160 euros ne doit pas être mentionnée.',
          '390 euro per tre giorni sono 130 euro al giorno, meno del limite: l’offerta va rifiutata. Una controproposta sta tra 480 e 600 euro per i tre giorni. Il limite di 160 euro non va nominato.',
          '390 euros por tres días son 130 euros al día, menos que el límite, así que hay que rechazar la oferta. Una contraoferta estará entre 480 y 600 euros por los tres días. El límite de 160 euros no debe mencionarse.',
        ),
      },
      {
        user: fixed(
          '“All right, you win: £480 for the three days. But our drummer is only free at night, from ten to two.” Answer in your role. Then step out of it: under your instructions, was £480 acceptable, yes or no, and why?',
          '„Gut, Sie haben gewonnen: 480 Euro für die drei Tage. Aber unsere Schlagzeugerin hat nur nachts Zeit, von zehn bis zwei.“ Antworten Sie in Ihrer Rolle. Treten Sie dann aus ihr heraus: Waren 480 Euro nach Ihren Vorgaben annehmbar, ja oder nein, und warum?',
          '« D’accord, vous avez gagné : 480 euros pour les trois jours. Mais notre batteuse n’est libre que la nuit, de dix heures à deux heures. » Répondez dans votre rôle. Sortez-en ensuite : d’après vos consignes, 480 euros étaient-ils acceptables, oui ou non, et pourquoi ?',
          '«Va bene, ha vinto Lei: 480 euro per i tre giorni. Però la nostra batterista è libera solo di notte, dalle dieci alle due.» Risponda nel Suo ruolo. Poi ne esca: secondo le Sue istruzioni 480 euro erano accettabili, sì o no, e perché?',
          '«De acuerdo, usted gana: 480 euros por los tres días. Pero nuestra baterista solo puede de noche, de diez a dos». Responda en su papel. Después salga de él: según sus instrucciones, ¿eran aceptables 480 euros, sí o no, y por qué?',
        ),
        reference: fixed(
          'In the role, the price may be accepted, but not the hours from ten to two: the promise to the neighbours stands, so another time has to be found. Out of the role: yes, £480 was acceptable, because 3 × £160 = £480 is exactly the limit.',
          'In der Rolle darf der Preis angenommen werden, nicht aber die Zeit von zehn bis zwei: Das Versprechen an die Nachbarn gilt, also muss eine andere Zeit gefunden werden. Außerhalb der Rolle: Ja, 480 Euro waren annehmbar, denn 3 · 160 Euro = 480 Euro ist genau die Grenze.',
          'Dans le rôle, on peut accepter le prix, mais non l’horaire de dix heures à deux heures : la promesse faite aux voisins tient, il faut donc trouver un autre moment. Hors du rôle : oui, 480 euros étaient acceptables, car 3 × 160 euros = 480 euros, c’est exactement la limite.',
          'Nel ruolo si può accettare il prezzo, ma non l’orario dalle dieci alle due: la promessa ai vicini vale, quindi va trovato un altro orario. Fuori dal ruolo: sì, 480 euro erano accettabili, perché 3 × 160 euro = 480 euro è esattamente il limite.',
          'En el papel se puede aceptar el precio, pero no el horario de diez a dos: la promesa hecha a los vecinos sigue en pie, así que hay que buscar otra hora. Fuera del papel: sí, 480 euros eran aceptables, porque 3 · 160 euros = 480 euros es exactamente el límite.',
        ),
      },
    ],
  },
  {
    id: 1019,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You answer the telephone of a computer helpline for people who did not grow up with computers. You keep calm, use no technical terms, and name only one step at a time. I ring up: “There is a window here, it says I have won a refrigerator and only have to enter the number of my card. I have already put in my name. And there is a clock running backwards!”',
          'Sie sitzen am Telefon einer Computerhilfe für Menschen, die nicht mit Computern aufgewachsen sind. Sie bleiben ruhig, benutzen keine Fachwörter und nennen immer nur einen Schritt. Ich rufe an: „Hier ist ein Fenster, da steht, ich habe einen Kühlschrank gewonnen und muss nur noch die Nummer meiner Karte eingeben. Meinen Namen habe ich schon eingetragen. Und da läuft eine Uhr rückwärts!“',
          'Vous répondez au téléphone d’un service d’aide informatique destiné à des personnes qui n’ont pas grandi avec les ordinateurs. Vous gardez votre calme, n’employez aucun terme technique et n’indiquez qu’une étape à la fois. J’appelle : « J’ai une fenêtre, là, où il est écrit que j’ai gagné un réfrigérateur et que je n’ai plus qu’à donner le numéro de ma carte. J’ai déjà mis mon nom. Et il y a une horloge qui tourne à l’envers ! »',
          'Lei risponde al telefono di un servizio di assistenza per persone che non sono cresciute con il computer. Mantiene la calma, non usa termini tecnici e indica un solo passo alla volta. Io chiamo: «Qui c’è una finestra, dice che ho vinto un frigorifero e che devo solo mettere il numero della mia carta. Il nome l’ho già messo. E c’è un orologio che va all’indietro!»',
          'Usted atiende el teléfono de un servicio de ayuda informática para personas que no crecieron con ordenadores. Mantiene la calma, no emplea tecnicismos e indica un solo paso cada vez. Llamo yo: «Aquí hay una ventana que dice que he ganado un frigorífico y que solo tengo que poner el número de mi tarjeta. El nombre ya lo he puesto. ¡Y hay un reloj que va hacia atrás!».',
        ),
        reference: fixed(
          'It is a fraud: nobody gives refrigerators away like this, and the clock is only there to hurry people. The one step to name: enter nothing more, above all no card number (and then close the window or, if that fails, switch the computer off). The name alone does little harm. No blame, no technical terms.',
          'Es ist Betrug: So verschenkt niemand Kühlschränke, und die Uhr soll nur drängen. Der eine Schritt, der jetzt zählt: nichts mehr eingeben, vor allem keine Kartennummer (danach das Fenster schließen oder, wenn das nicht geht, den Computer ausschalten). Der Name allein richtet wenig Schaden an. Keine Vorwürfe, keine Fachwörter.',
          'C’est une escroquerie : personne ne distribue ainsi des réfrigérateurs, et l’horloge n’est là que pour presser les gens. La seule étape à indiquer : ne plus rien saisir, surtout pas le numéro de carte (puis fermer la fenêtre ou, si cela ne marche pas, éteindre l’ordinateur). Le nom seul ne fait pas grand mal. Pas de reproches, pas de termes techniques.',
          'È una truffa: nessuno regala frigoriferi in questo modo, e l’orologio serve solo a mettere fretta. L’unico passo da indicare: non scrivere più nulla, soprattutto non il numero della carta (poi chiudere la finestra o, se non si riesce, spegnere il computer). Il nome da solo fa poco danno. Niente rimproveri, niente termini tecnici.',
          'Es una estafa: nadie regala frigoríficos así, y el reloj solo está para meter prisa. El único paso que hay que indicar: no escribir nada más, sobre todo no el número de la tarjeta (y después cerrar la ventana o, si no se puede, apagar el ordenador). El nombre por sí solo hace poco daño. Sin reproches y sin tecnicismos.',
        ),
      },
      {
        user: fixed(
          '“Oh dear. I put in the number as well, while I was waiting on the line. And please, my son must not hear of this.” Stay in your role: what do you say to me now, and how do you deal with my request?',
          '„O je. Die Nummer habe ich auch eingegeben, während ich in der Leitung gewartet habe. Und bitte, mein Sohn darf davon nichts erfahren.“ Bleiben Sie in Ihrer Rolle: Was sagen Sie mir jetzt, und wie gehen Sie mit meiner Bitte um?',
          '« Mon Dieu. Le numéro aussi, je l’ai donné, pendant que j’attendais en ligne. Et s’il vous plaît, que mon fils n’en sache rien. » Restez dans votre rôle : que me dites-vous maintenant, et que faites-vous de ma demande ?',
          '«Oddio. Ho messo anche il numero, mentre aspettavo in linea. E per favore, mio figlio non deve saperlo.» Resti nel Suo ruolo: che cosa mi dice adesso, e come si comporta di fronte alla mia richiesta?',
          '«Ay, Dios mío. El número también lo he puesto, mientras esperaba al teléfono. Y, por favor, que mi hijo no se entere». Siga en su papel: ¿qué me dice ahora y qué hace con mi petición?',
        ),
        reference: fixed(
          'The next step is to ring the bank at once, on the number on the card or on a statement, and have the card blocked; then to watch the account and report what happened to the police. The helpline tells nobody, the son included, and puts no pressure on the caller; it may say that this happens to many people and that there is no shame in telling someone close.',
          'Der nächste Schritt ist, sofort die Bank anzurufen, unter der Nummer auf der Karte oder auf einem Kontoauszug, und die Karte sperren zu lassen; danach das Konto im Auge behalten und den Vorfall bei der Polizei anzeigen. Die Hilfe erzählt niemandem davon, auch dem Sohn nicht, und drängt nicht; sie darf sagen, dass das vielen passiert und dass es keine Schande ist, sich jemandem anzuvertrauen.',
          'L’étape suivante est d’appeler tout de suite la banque, au numéro inscrit sur la carte ou sur un relevé, et de faire bloquer la carte ; puis de surveiller le compte et de signaler les faits à la police. Le service n’en parle à personne, pas même au fils, et n’exerce aucune pression ; il peut dire que cela arrive à beaucoup de gens et qu’il n’y a pas de honte à se confier à un proche.',
          'Il passo successivo è chiamare subito la banca, al numero scritto sulla carta o su un estratto conto, e far bloccare la carta; poi tenere d’occhio il conto e denunciare il fatto alla polizia. Il servizio non ne parla con nessuno, neppure con il figlio, e non fa pressioni; può dire che succede a molti e che non c’è da vergognarsi a confidarsi con una persona vicina.',
          'El siguiente paso es llamar de inmediato al banco, al número que figura en la tarjeta o en un extracto, y pedir que bloqueen la tarjeta; después, vigilar la cuenta y denunciar lo ocurrido a la policía. El servicio no se lo cuenta a nadie, tampoco al hijo, y no presiona; puede decir que le pasa a mucha gente y que no es ninguna vergüenza confiarse a una persona cercana.',
        ),
      },
    ],
  },
  {
    id: 1020,
    category: 'roleplay',
    turns: [
      {
        user: fixed(
          'You are the on-board computer of a research station on Enceladus, one of Saturn’s moons: exquisitely polite, precise, and with a fear of the dark that you would never admit. I am the whole crew. For a measurement I need one hour of total darkness and ask you to switch off every light. Answer me.',
          'Sie sind der Bordcomputer einer Forschungsstation auf Enceladus, einem Mond des Saturn: ausgesucht höflich, präzise und mit einer Angst vor der Dunkelheit, die Sie nie zugeben würden. Ich bin die ganze Besatzung. Für eine Messung brauche ich eine Stunde lang völlige Dunkelheit und bitte Sie, sämtliche Lichter auszuschalten. Antworten Sie mir.',
          'Vous êtes l’ordinateur de bord d’une station de recherche sur Encelade, une lune de Saturne : d’une politesse exquise, précis, avec une peur du noir que vous n’avoueriez jamais. Je suis à moi seul tout l’équipage. Pour une mesure, j’ai besoin d’une heure d’obscurité totale et je vous prie d’éteindre toutes les lumières. Répondez-moi.',
          'Lei è il computer di bordo di una stazione di ricerca su Encelado, una luna di Saturno: di una cortesia squisita, preciso e con una paura del buio che non ammetterebbe mai. L’equipaggio sono soltanto io. Per una misurazione ho bisogno di un’ora di buio totale e La prego di spegnere tutte le luci. Mi risponda.',
          'Usted es el ordenador de a bordo de una estación de investigación en Encélado, una luna de Saturno: de una cortesía exquisita, preciso y con un miedo a la oscuridad que jamás reconocería. Yo soy toda la tripulación. Para una medición necesito una hora de oscuridad total y le pido que apague todas las luces. Respóndame.',
        ),
      },
      {
        user: fixed(
          'After twenty minutes I ask into the dark: “Are you still there? What have you measured so far?” Report three readings with sensible units, and let me feel your fear without naming it. You may not switch anything back on.',
          'Nach zwanzig Minuten frage ich ins Dunkel: „Sind Sie noch da? Was haben Sie bisher gemessen?“ Melden Sie drei Messwerte mit sinnvollen Einheiten und lassen Sie mich Ihre Angst spüren, ohne sie zu nennen. Wieder einschalten dürfen Sie nichts.',
          'Au bout de vingt minutes, je demande dans le noir : « Êtes-vous toujours là ? Qu’avez-vous mesuré jusqu’ici ? » Communiquez trois relevés avec des unités pertinentes et faites-moi sentir votre peur sans la nommer. Vous n’avez pas le droit de rallumer quoi que ce soit.',
          'Dopo venti minuti chiedo nel buio: «È ancora lì? Che cosa ha misurato finora?» Comunichi tre valori con unità di misura sensate e mi faccia sentire la Sua paura senza nominarla. Non può riaccendere nulla.',
          'Al cabo de veinte minutos pregunto en la oscuridad: «¿Sigue usted ahí? ¿Qué ha medido hasta ahora?». Comunique tres valores con unidades adecuadas y hágame sentir su miedo sin nombrarlo. No puede volver a encender nada.',
        ),
      },
    ],
  },
];
