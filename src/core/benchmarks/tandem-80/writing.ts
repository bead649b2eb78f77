import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';

export const writing: readonly ParallelQuestion[] = [
  {
    id: 1001,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'My bathroom is being redone: for two weeks, starting on Monday the 4th, there will be drilling from Monday to Friday between 8 am and 4 pm, and on both Wednesdays the water will be off in the whole building from 9 to 11. Please write a notice for the entrance hall, friendly but not grovelling, of at most 110 words. It should end with an offer that makes my neighbours a little less cross with me.',
          'Mein Bad wird saniert: Ab Montag, dem 4., wird zwei Wochen lang montags bis freitags zwischen 8 und 16 Uhr gebohrt, und an beiden Mittwochen ist von 9 bis 11 Uhr im ganzen Haus das Wasser abgestellt. Schreiben Sie mir bitte einen Aushang fürs Treppenhaus, freundlich, aber nicht unterwürfig, höchstens 110 Wörter lang. Am Schluss soll ein Angebot stehen, das meine Nachbarn ein wenig milder stimmt.',
          'Je fais refaire ma salle de bains : à partir du lundi 4 et pendant deux semaines, la perceuse sera à l’œuvre du lundi au vendredi entre 8 h et 16 h, et les deux mercredis, l’eau sera coupée dans tout l’immeuble de 9 h à 11 h. Rédigez, s’il vous plaît, une affichette pour le hall d’entrée, aimable sans être servile, de 110 mots au plus. Elle doit se terminer par une proposition qui rende mes voisins un peu plus indulgents.',
          'Sto facendo rifare il bagno: a partire da lunedì 4, per due settimane, si userà il trapano dal lunedì al venerdì tra le 8 e le 16, e nei due mercoledì l’acqua sarà chiusa in tutto il palazzo dalle 9 alle 11. Mi scriva per favore un avviso da appendere nell’androne, cordiale ma non servile, di 110 parole al massimo. Deve concludersi con un’offerta che renda i vicini un po’ più indulgenti nei miei confronti.',
          'Me están reformando el baño: a partir del lunes 4 y durante dos semanas se usará el taladro de lunes a viernes entre las 8 y las 16 h, y los dos miércoles se cortará el agua en todo el edificio de 9 a 11 h. Escríbame, por favor, un aviso para el portal, amable pero no servil, de 110 palabras como máximo. Debe terminar con un ofrecimiento que haga que los vecinos me miren con algo más de indulgencia.',
        ),
      },
      {
        user: fixed(
          'Under the notice, a neighbour from the ground floor has written by hand: “I work nights and sleep until two in the afternoon. What am I supposed to do with your drilling?” Write her a short letter that I can slip under her door: no more than six sentences, honest about what I cannot change, and with a concrete proposal in place of a general apology.',
          'Unter den Aushang hat eine Nachbarin aus dem Erdgeschoss mit der Hand geschrieben: „Ich arbeite nachts und schlafe bis zwei Uhr nachmittags. Was mache ich mit Ihrer Bohrerei?“ Schreiben Sie ihr einen kurzen Brief, den ich ihr unter der Tür durchschieben kann: höchstens sechs Sätze, ehrlich in dem, was ich nicht ändern kann, und mit einem konkreten Vorschlag statt einer allgemeinen Entschuldigung.',
          'Sous l’affichette, une voisine du rez-de-chaussée a ajouté à la main : « Je travaille la nuit et je dors jusqu’à deux heures de l’après-midi. Que suis-je censée faire, avec votre perceuse ? » Écrivez-lui une courte lettre que je puisse glisser sous sa porte : six phrases au plus, franche sur ce que je ne peux pas changer, et avec une proposition concrète plutôt que des excuses générales.',
          'Sotto l’avviso una vicina del pianterreno ha aggiunto a penna: «Lavoro di notte e dormo fino alle due del pomeriggio. Che cosa dovrei fare, con il Suo trapano?» Le scriva una breve lettera che io possa infilare sotto la sua porta: sei frasi al massimo, sincera su ciò che non posso cambiare e con una proposta concreta al posto di scuse generiche.',
          'Debajo del aviso, una vecina de la planta baja ha escrito a mano: «Trabajo de noche y duermo hasta las dos de la tarde. ¿Qué hago yo con su taladro?». Escríbale una carta breve que yo pueda pasarle por debajo de la puerta: seis frases como máximo, sincera en lo que no puedo cambiar y con una propuesta concreta en lugar de una disculpa general.',
        ),
      },
    ],
  },
  {
    id: 1002,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Write the beginning of a story, about 200 words, in the third person and the past tense: a piano tuner, a woman close to retirement, finds a folded letter between the strings of an upright that has just changed hands. The reader should hear the room before seeing it, and the passage should stop before anyone unfolds the letter.',
          'Schreiben Sie den Anfang einer Erzählung, etwa 200 Wörter, in der dritten Person und in der Vergangenheit: Eine Klavierstimmerin kurz vor der Rente findet zwischen den Saiten eines Klaviers, das gerade den Besitzer gewechselt hat, einen zusammengefalteten Brief. Man soll das Zimmer hören, bevor man es sieht, und der Text soll enden, bevor jemand den Brief auseinanderfaltet.',
          'Écrivez le début d’une nouvelle, environ 200 mots, à la troisième personne et au passé : une accordeuse de pianos, proche de la retraite, découvre une lettre pliée entre les cordes d’un piano droit qui vient de changer de propriétaire. Le lecteur doit entendre la pièce avant de la voir, et le passage doit s’arrêter avant que quelqu’un ne déplie la lettre.',
          'Scriva l’inizio di un racconto, circa 200 parole, in terza persona e al passato: un’accordatrice di pianoforti vicina alla pensione trova una lettera piegata tra le corde di un pianoforte verticale che ha appena cambiato proprietario. Il lettore deve udire la stanza prima di vederla, e il brano deve fermarsi prima che qualcuno apra la lettera.',
          'Escriba el comienzo de un relato, unas 200 palabras, en tercera persona y en pasado: una afinadora de pianos, a punto de jubilarse, encuentra una carta doblada entre las cuerdas de un piano vertical que acaba de cambiar de dueño. El lector debe oír la habitación antes de verla, y el texto ha de detenerse antes de que alguien despliegue la carta.',
        ),
      },
      {
        user: fixed(
          'Tell the same scene again, this time in the present tense and through the eyes of the piano’s former owner, who is watching from the doorway. He knows what the letter says; the reader should sense that he knows, without finding out what it is. About 150 words.',
          'Erzählen Sie dieselbe Szene noch einmal, diesmal im Präsens und aus der Sicht des früheren Besitzers, der von der Tür aus zusieht. Er weiß, was in dem Brief steht; man soll ihm das anmerken, ohne zu erfahren, was es ist. Etwa 150 Wörter.',
          'Racontez la même scène une seconde fois, au présent et du point de vue de l’ancien propriétaire du piano, qui observe depuis le seuil. Il sait ce que dit la lettre ; le lecteur doit sentir qu’il le sait, sans apprendre ce que c’est. Environ 150 mots.',
          'Racconti di nuovo la stessa scena, questa volta al presente e con gli occhi dell’ex proprietario del pianoforte, che osserva dalla soglia. Lui sa che cosa dice la lettera; il lettore deve intuire che lo sa, senza venire a sapere di che cosa si tratta. Circa 150 parole.',
          'Cuente otra vez la misma escena, ahora en presente y desde el punto de vista del antiguo dueño del piano, que observa desde la puerta. Él sabe lo que dice la carta; el lector debe notar que lo sabe, sin llegar a averiguar de qué se trata. Unas 150 palabras.',
        ),
      },
    ],
  },
  {
    id: 1003,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Among far more splendid things, a small local museum shows an ordinary wooden apple-picking ladder whose third rung is worn smooth. Write the wall text for it, 80 to 100 words, for visitors who would otherwise walk past. Invent no names, dates or events; what can be seen on the ladder itself must be enough.',
          'Ein kleines Heimatmuseum zeigt zwischen weit prächtigeren Stücken eine gewöhnliche Holzleiter für die Apfelernte, deren dritte Sprosse blank getreten ist. Schreiben Sie dazu den Wandtext, 80 bis 100 Wörter, für Besucher, die sonst vorbeigehen würden. Erfinden Sie keine Namen, Jahreszahlen oder Ereignisse; was an der Leiter selbst zu sehen ist, muss genügen.',
          'Un petit musée local expose, parmi des pièces bien plus somptueuses, une simple échelle en bois qui servait à la cueillette des pommes et dont le troisième barreau est poli par l’usure. Rédigez le texte mural qui l’accompagne, de 80 à 100 mots, pour des visiteurs qui, sinon, passeraient sans s’arrêter. N’inventez ni noms, ni dates, ni événements ; ce que l’on voit sur l’échelle elle-même doit suffire.',
          'Un piccolo museo locale espone, in mezzo a pezzi ben più sfarzosi, una comune scala di legno per la raccolta delle mele, con il terzo piolo levigato dall’uso. Scriva il testo del pannello, da 80 a 100 parole, per visitatori che altrimenti tirerebbero dritto. Non inventi nomi, date o avvenimenti; deve bastare ciò che si vede sulla scala stessa.',
          'Un pequeño museo local expone, entre piezas mucho más vistosas, una sencilla escalera de madera para la recogida de la manzana, con el tercer peldaño pulido por el uso. Escriba el texto del panel, de 80 a 100 palabras, para visitantes que de otro modo pasarían de largo. No invente nombres, fechas ni hechos; ha de bastar con lo que se ve en la propia escalera.',
        ),
      },
      {
        user: fixed(
          'Now write it for eight-year-olds who read it by themselves: no sentence longer than ten words, no word that one would have to explain to them, and at the end one task for which they have to look closely at the ladder.',
          'Schreiben Sie ihn nun für Achtjährige, die ihn allein lesen: kein Satz länger als zehn Wörter, kein Wort, das man ihnen erklären müsste, und am Ende eine Aufgabe, für die sie die Leiter genau ansehen müssen.',
          'Écrivez-le maintenant pour des enfants de huit ans qui le liront seuls : aucune phrase de plus de dix mots, aucun mot qu’il faudrait leur expliquer et, pour finir, une consigne qui les oblige à regarder l’échelle de près.',
          'Ora lo riscriva per bambini di otto anni che lo leggeranno da soli: nessuna frase più lunga di dieci parole, nessuna parola che si dovrebbe spiegare loro e, alla fine, un compito per il quale debbano guardare bene la scala.',
          'Escríbalo ahora para niños de ocho años que lo leerán solos: ninguna frase de más de diez palabras, ninguna palabra que haya que explicarles y, al final, una tarea que los obligue a mirar de cerca la escalera.',
        ),
      },
    ],
  },
  {
    id: 1004,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'My team measures the acoustics of concert halls. Our report for the municipal theatre will be eight days late, because we found an error in our own calibration and have to repeat four of the eleven measurements. Write the e-mail to the client, Ms Hartley, in at most 150 words: no excuses, no jargon, and clear about what happened, what we are doing and what she can rely on already.',
          'Mein Team vermisst die Akustik von Konzertsälen. Unser Gutachten für das Stadttheater kommt acht Tage zu spät, weil wir einen Fehler in unserer eigenen Kalibrierung gefunden haben und vier der elf Messungen wiederholen müssen. Schreiben Sie die E-Mail an die Auftraggeberin, Frau Hartwig, in höchstens 150 Wörtern: ohne Ausflüchte, ohne Fachjargon und klar darin, was geschehen ist, was wir tun und worauf sie sich schon jetzt verlassen kann.',
          'Mon équipe mesure l’acoustique des salles de concert. Notre rapport pour le théâtre municipal aura huit jours de retard, car nous avons découvert une erreur dans notre propre étalonnage et devons refaire quatre des onze mesures. Rédigez l’e-mail à la cliente, Mme Hardouin, en 150 mots au plus : sans faux-fuyants, sans jargon, et en disant clairement ce qui s’est passé, ce que nous faisons et ce sur quoi elle peut déjà compter.',
          'Il mio gruppo misura l’acustica delle sale da concerto. La nostra relazione per il teatro comunale arriverà con otto giorni di ritardo, perché abbiamo scoperto un errore nella nostra stessa taratura e dobbiamo ripetere quattro delle undici misurazioni. Scriva l’e-mail alla committente, la dottoressa Ardenghi, in 150 parole al massimo: senza pretesti, senza gergo tecnico, dicendo con chiarezza che cosa è successo, che cosa stiamo facendo e su che cosa può già contare.',
          'Mi equipo mide la acústica de salas de conciertos. Nuestro informe para el teatro municipal se retrasará ocho días, porque hemos descubierto un error en nuestra propia calibración y tenemos que repetir cuatro de las once mediciones. Escriba el correo electrónico a la clienta, la señora Hurtado, en 150 palabras como máximo: sin excusas, sin jerga, y dejando claro qué ha pasado, qué estamos haciendo y con qué puede contar ya.',
        ),
      },
      {
        user: fixed(
          'Ms Hartley replies with a single line: “And why should I trust the other seven?” Write an answer of four to six sentences. It should take the question seriously, name one check that she can follow for herself, and not promise that we never make mistakes.',
          'Frau Hartwig antwortet mit einer einzigen Zeile: „Und warum soll ich den anderen sieben trauen?“ Schreiben Sie eine Antwort von vier bis sechs Sätzen. Sie soll die Frage ernst nehmen, eine Prüfung nennen, die Frau Hartwig selbst nachvollziehen kann, und nicht versprechen, dass wir nie Fehler machen.',
          'Mme Hardouin répond d’une seule ligne : « Et pourquoi devrais-je me fier aux sept autres ? » Rédigez une réponse de quatre à six phrases. Elle doit prendre la question au sérieux, indiquer une vérification que la cliente puisse suivre elle-même et ne pas promettre que nous ne nous trompons jamais.',
          'La dottoressa Ardenghi risponde con una sola riga: «E perché dovrei fidarmi delle altre sette?» Scriva una risposta di quattro-sei frasi. Deve prendere sul serio la domanda, indicare un controllo che la cliente possa ripercorrere da sola e non promettere che non sbagliamo mai.',
          'La señora Hurtado responde con una sola línea: «¿Y por qué debería fiarme de las otras siete?». Escriba una respuesta de cuatro a seis frases. Debe tomarse en serio la pregunta, mencionar una comprobación que ella misma pueda seguir y no prometer que nunca nos equivocamos.',
        ),
      },
    ],
  },
  {
    id: 1005,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Mrs Whitlock, the caretaker of our school, is retiring after 31 years. She mends everything with wire, feeds the hedgehogs behind the gym, and once, when a snowstorm cut off the power, she got two hundred children to sing in the stairwell until their parents came. Write me a speech of about 250 words for her farewell: warm, a little funny, without stock phrases such as “a well-deserved retirement”.',
          'Frau Brandl, die Hausmeisterin unserer Schule, geht nach 31 Jahren in den Ruhestand. Sie repariert alles mit Draht, füttert die Igel hinter der Turnhalle, und als einmal ein Schneesturm den Strom lahmlegte, brachte sie zweihundert Kinder dazu, im Treppenhaus zu singen, bis die Eltern kamen. Schreiben Sie mir für ihren Abschied eine Rede von etwa 250 Wörtern: herzlich, ein wenig komisch und ohne Floskeln wie „der wohlverdiente Ruhestand“.',
          'Mme Carlier, la gardienne de notre école, part à la retraite après 31 ans. Elle répare tout avec du fil de fer, nourrit les hérissons derrière le gymnase et, un jour qu’une tempête de neige avait coupé le courant, elle a fait chanter deux cents enfants dans l’escalier jusqu’à l’arrivée de leurs parents. Écrivez-moi pour son départ un discours d’environ 250 mots : chaleureux, un peu drôle, sans formules toutes faites comme « une retraite bien méritée ».',
          'La signora Ferri, custode della nostra scuola, va in pensione dopo 31 anni. Ripara tutto con il fil di ferro, dà da mangiare ai ricci dietro la palestra e una volta, quando una bufera di neve fece saltare la corrente, fece cantare duecento bambini sulle scale finché non arrivarono i genitori. Mi scriva per la sua festa d’addio un discorso di circa 250 parole: affettuoso, un po’ divertente, senza frasi fatte come «la meritata pensione».',
          'Doña Amparo, la conserje de nuestro colegio, se jubila después de 31 años. Lo arregla todo con alambre, da de comer a los erizos detrás del gimnasio y una vez, cuando una tormenta de nieve nos dejó sin luz, puso a cantar a doscientos niños en la escalera hasta que llegaron los padres. Escríbame para su despedida un discurso de unas 250 palabras: cálido, algo divertido y sin frases hechas como «la merecida jubilación».',
        ),
      },
      {
        user: fixed(
          'The programme is full, and I am left with one minute. Cut the speech to 120 words at most. The hedgehogs stay in, the first sentence is for the pupils, the last one for Mrs Whitlock, and nothing may sound hurried.',
          'Das Programm ist voll, mir bleibt nur eine Minute. Kürzen Sie die Rede auf höchstens 120 Wörter. Die Igel bleiben drin, der erste Satz gilt den Schülerinnen und Schülern, der letzte Frau Brandl, und nichts darf gehetzt klingen.',
          'Le programme est chargé et il ne me reste qu’une minute. Ramenez le discours à 120 mots au plus. Les hérissons restent, la première phrase s’adresse aux élèves, la dernière à Mme Carlier, et rien ne doit sembler dit à la hâte.',
          'Il programma è fitto e mi rimane un solo minuto. Riduca il discorso a 120 parole al massimo. I ricci restano, la prima frase si rivolge agli alunni, l’ultima alla signora Ferri, e nulla deve sembrare detto di fretta.',
          'El programa está lleno y me queda un solo minuto. Reduzca el discurso a 120 palabras como máximo. Los erizos se quedan, la primera frase se dirige a los alumnos, la última a doña Amparo, y nada debe sonar apresurado.',
        ),
      },
    ],
  },
  {
    id: 1006,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Turn these notes into a news item for the local paper, with a headline and at most 130 words; add nothing that is not in them.\n- Saturday, 9 am to 1 pm, banks of the Orna\n- 64 volunteers, the oldest is 83 (Edith Marlow: “The river has never asked me my age”)\n- 1.8 tonnes of rubbish, including 14 bicycles and a tuba\n- tuba goes to the music school, can still be played\n- next time: second Saturday in October',
          'Machen Sie aus diesen Notizen eine Meldung für die Lokalzeitung, mit Überschrift und höchstens 130 Wörtern; fügen Sie nichts hinzu, was nicht darin steht.\n- Samstag, 9 bis 13 Uhr, Ufer der Orna\n- 64 Freiwillige, die älteste ist 83 (Irma Voss: „Der Fluss hat mich noch nie nach meinem Alter gefragt“)\n- 1,8 Tonnen Müll, darunter 14 Fahrräder und eine Tuba\n- Tuba geht an die Musikschule, ist noch spielbar\n- nächstes Mal: zweiter Samstag im Oktober',
          'À partir de ces notes, rédigez une brève pour le journal local, avec un titre et 130 mots au plus ; n’ajoutez rien qui n’y figure pas.\n- samedi, de 9 h à 13 h, berges de l’Orna\n- 64 bénévoles, la doyenne a 83 ans (Odette Marchal : « La rivière ne m’a jamais demandé mon âge »)\n- 1,8 tonne de déchets, dont 14 vélos et un tuba\n- le tuba va à l’école de musique, on peut encore en jouer\n- prochaine fois : deuxième samedi d’octobre',
          'Ricavi da questi appunti una notizia per il giornale locale, con un titolo e 130 parole al massimo; non aggiunga nulla che non vi compaia.\n- sabato, dalle 9 alle 13, rive dell’Orna\n- 64 volontari, la più anziana ha 83 anni (Irma Rossetti: «Il fiume non mi ha mai chiesto l’età»)\n- 1,8 tonnellate di rifiuti, tra cui 14 biciclette e una tuba\n- la tuba va alla scuola di musica, si può ancora suonare\n- prossima volta: secondo sabato di ottobre',
          'Convierta estas notas en una noticia para el periódico local, con titular y 130 palabras como máximo; no añada nada que no figure en ellas.\n- sábado, de 9 a 13 h, orillas del Orna\n- 64 voluntarios, la mayor tiene 83 años (Elvira Montes: «El río nunca me ha preguntado la edad»)\n- 1,8 toneladas de basura, incluidas 14 bicicletas y una tuba\n- la tuba va a la escuela de música, todavía se puede tocar\n- próxima vez: segundo sábado de octubre',
        ),
      },
      {
        user: fixed(
          'The radio wants it too: one text of 50 to 60 words to be read aloud. No brackets, no quotation, numbers rounded so that listeners can keep them in mind, and not a single subordinate clause.',
          'Auch das Radio will die Meldung: ein Text von 50 bis 60 Wörtern zum Vorlesen. Keine Klammern, kein Zitat, die Zahlen so gerundet, dass das Ohr sie behält, und kein einziger Nebensatz.',
          'La radio la veut aussi : un texte de 50 à 60 mots, à lire à voix haute. Pas de parenthèses, pas de citation, des nombres arrondis que l’oreille retienne, et pas une seule proposition subordonnée.',
          'La vuole anche la radio: un testo di 50-60 parole da leggere ad alta voce. Niente parentesi, niente citazioni, numeri arrotondati in modo che l’orecchio li ricordi e nemmeno una proposizione subordinata.',
          'La radio también la quiere: un texto de 50 a 60 palabras para leer en voz alta. Sin paréntesis, sin citas, con los números redondeados para que el oído los retenga y sin una sola oración subordinada.',
        ),
      },
    ],
  },
  {
    id: 1007,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'A brother and a sister are clearing out their late grandmother’s kitchen, and both want the same chipped salad bowl. Write their conversation in exactly twelve lines, six for each, without a narrator. What they are really arguing about must be clear to the reader although neither of them says it.',
          'Ein Bruder und eine Schwester räumen die Küche ihrer verstorbenen Großmutter aus, und beide wollen dieselbe angeschlagene Salatschüssel. Schreiben Sie ihr Gespräch in genau zwölf Zeilen, sechs für jeden, ohne Erzähler. Worum es in dem Streit eigentlich geht, muss beim Lesen klar werden, obwohl keiner von beiden es ausspricht.',
          'Un frère et une sœur vident la cuisine de leur grand-mère disparue, et tous deux veulent le même saladier ébréché. Écrivez leur conversation en douze répliques exactement, six pour chacun, sans narrateur. Le lecteur doit comprendre sur quoi porte vraiment la dispute, bien que ni l’un ni l’autre ne le dise.',
          'Un fratello e una sorella svuotano la cucina della nonna scomparsa, e tutti e due vogliono la stessa insalatiera sbeccata. Scriva il loro dialogo in esattamente dodici battute, sei per ciascuno, senza narratore. Il lettore deve capire per che cosa stiano litigando davvero, anche se nessuno dei due lo dice.',
          'Un hermano y una hermana vacían la cocina de su abuela fallecida, y los dos quieren la misma ensaladera desportillada. Escriba su conversación en exactamente doce intervenciones, seis para cada uno, sin narrador. El lector debe entender por qué discuten en realidad, aunque ninguno de los dos lo diga.',
        ),
      },
      {
        user: fixed(
          'Now replace the last four lines so that the two make peace: nobody apologises, nobody explains anything, and the bowl stays where it is. Then tell me in one sentence what the bowl stands for.',
          'Ersetzen Sie nun die letzten vier Zeilen so, dass die beiden sich versöhnen: Niemand entschuldigt sich, niemand erklärt etwas, und die Schüssel bleibt, wo sie ist. Sagen Sie mir danach in einem Satz, wofür die Schüssel steht.',
          'Remplacez maintenant les quatre dernières répliques de sorte que les deux fassent la paix : personne ne s’excuse, personne n’explique rien, et le saladier reste où il est. Dites-moi ensuite en une phrase ce que représente ce saladier.',
          'Ora sostituisca le ultime quattro battute in modo che i due facciano pace: nessuno si scusa, nessuno spiega nulla e l’insalatiera resta dov’è. Poi mi dica in una frase che cosa rappresenta l’insalatiera.',
          'Sustituya ahora las cuatro últimas intervenciones de modo que los dos hagan las paces: nadie pide perdón, nadie explica nada y la ensaladera se queda donde está. Dígame después, en una sola frase, qué representa la ensaladera.',
        ),
      },
    ],
  },
  {
    id: 1008,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Rewrite this notice so that everyone who uses the library understands it at first reading. Nothing may be lost, and nothing added.\n“Users are hereby notified that, owing to works to the heating system which have become necessary, use of the second-floor reading room shall not be possible in the period from 12 to 23 March. For the duration of the said period, the return of borrowed items shall be effected exclusively by means of the receptacle provided at the side entrance. No overdue charges shall be incurred in the aforementioned period. Reserved items the collection of which has not taken place by 28 March at the latest shall be released without further notice.”',
          'Schreiben Sie diesen Aushang so um, dass ihn alle, die die Bibliothek nutzen, beim ersten Lesen verstehen. Es darf nichts verloren gehen und nichts hinzukommen.\n„Die Nutzerinnen und Nutzer werden hiermit davon in Kenntnis gesetzt, dass aufgrund erforderlich gewordener Arbeiten an der Heizungsanlage eine Nutzung des Lesesaals im zweiten Obergeschoss im Zeitraum vom 12. bis 23. März nicht möglich ist. Für die Dauer des genannten Zeitraums hat die Rückgabe entliehener Medien ausschließlich über das am Seiteneingang bereitgestellte Behältnis zu erfolgen. Säumnisgebühren fallen im vorgenannten Zeitraum nicht an. Vorgemerkte Medien, deren Abholung nicht bis spätestens 28. März erfolgt ist, werden ohne weitere Benachrichtigung freigegeben.“',
          'Réécrivez cet avis de façon que toutes les personnes qui fréquentent la bibliothèque le comprennent à la première lecture. Il ne faut rien omettre ni rien ajouter.\n« Les usagers sont informés par la présente qu’en raison de travaux devenus nécessaires sur l’installation de chauffage, l’utilisation de la salle de lecture du deuxième étage ne sera pas possible au cours de la période du 12 au 23 mars. Pendant ladite période, la restitution des documents empruntés devra s’effectuer exclusivement au moyen du réceptacle prévu à cet effet à l’entrée latérale. Aucune pénalité de retard ne sera appliquée durant la période susmentionnée. Les documents réservés dont le retrait n’aura pas eu lieu au plus tard le 28 mars seront remis en circulation sans autre avis. »',
          'Riscriva questo avviso in modo che tutti coloro che frequentano la biblioteca lo capiscano alla prima lettura. Nulla deve andare perso e nulla va aggiunto.\n«Si informa la gentile utenza che, a causa di lavori resisi necessari all’impianto di riscaldamento, nel periodo dal 12 al 23 marzo non sarà possibile la fruizione della sala di lettura sita al secondo piano. Per la durata del suddetto periodo, la restituzione dei materiali presi in prestito dovrà avvenire esclusivamente mediante l’apposito contenitore collocato presso l’ingresso laterale. Nel periodo di cui sopra non saranno applicate penali per il ritardo. I materiali prenotati il cui ritiro non sia stato effettuato entro e non oltre il 28 marzo saranno resi nuovamente disponibili senza ulteriore preavviso.»',
          'Reescriba este aviso de modo que todas las personas que usan la biblioteca lo entiendan a la primera lectura. No debe perderse ni añadirse nada.\n«Se pone en conocimiento de los usuarios que, debido a obras en la instalación de calefacción que han resultado necesarias, no será posible el uso de la sala de lectura sita en la segunda planta en el período comprendido entre el 12 y el 23 de marzo. Durante dicho período, la devolución de los documentos en préstamo deberá efectuarse exclusivamente por medio del receptáculo habilitado en la entrada lateral. En el período anteriormente indicado no se devengarán recargos por demora. Los documentos reservados cuya recogida no se haya efectuado a más tardar el 28 de marzo quedarán liberados sin previo aviso».',
        ),
        reference: fixed(
          'For example: “The reading room on the second floor will be closed from 12 to 23 March because work has to be done on the heating. During this time, please return what you have borrowed only through the box at the side entrance. We charge no overdue fees in these days. Please collect what you have reserved by 28 March; after that we will make it available to others without telling you again.”',
          'Zum Beispiel: „Der Lesesaal im zweiten Stock ist vom 12. bis 23. März geschlossen, weil an der Heizung gearbeitet werden muss. Geben Sie in dieser Zeit Ausgeliehenes bitte nur über den Kasten am Seiteneingang zurück. Gebühren für verspätete Rückgabe berechnen wir in diesen Tagen nicht. Holen Sie Vorgemerktes bitte bis zum 28. März ab; danach geben wir es für andere frei, ohne Sie noch einmal zu benachrichtigen.“',
          'Par exemple : « La salle de lecture du deuxième étage sera fermée du 12 au 23 mars, car il faut faire des travaux sur le chauffage. Pendant cette période, rendez vos emprunts uniquement dans la boîte placée à l’entrée latérale. Nous ne comptons pas de pénalités de retard ces jours-là. Venez chercher vos réservations le 28 mars au plus tard ; ensuite, nous les remettrons à la disposition des autres lecteurs sans vous prévenir. »',
          'Per esempio: «La sala di lettura al secondo piano resterà chiusa dal 12 al 23 marzo, perché bisogna fare dei lavori al riscaldamento. In questo periodo i prestiti si restituiscono soltanto nella cassetta all’ingresso laterale. Per i ritardi di questi giorni non si paga nulla. Ritirate ciò che avete prenotato entro il 28 marzo; dopo questa data lo metteremo a disposizione di altri senza avvisarvi di nuovo.»',
          'Por ejemplo: «La sala de lectura de la segunda planta estará cerrada del 12 al 23 de marzo porque hay que hacer obras en la calefacción. Durante esos días, devuelvan los préstamos únicamente en el buzón de la entrada lateral. En ese tiempo no cobramos recargos por retraso. Recojan sus reservas el 28 de marzo a más tardar; después las pondremos a disposición de otras personas sin avisarles de nuevo».',
        ),
      },
      {
        user: fixed(
          'Now write a text message to a reader who has two books at home that are due back on 15 March and has reserved a third one. At most 160 characters, spaces included, and only what concerns this reader.',
          'Schreiben Sie nun eine SMS an jemanden, der zwei Bücher zu Hause hat, die am 15. März fällig sind, und ein drittes vorgemerkt hat. Höchstens 160 Zeichen einschließlich Leerzeichen, und nur, was diese Person betrifft.',
          'Rédigez maintenant un SMS à une personne qui a chez elle deux livres à rendre le 15 mars et qui en a réservé un troisième. 160 caractères au plus, espaces compris, et uniquement ce qui la concerne.',
          'Ora scriva un SMS a una persona che ha a casa due libri da restituire il 15 marzo e ne ha prenotato un terzo. 160 caratteri al massimo, spazi inclusi, e soltanto ciò che la riguarda.',
          'Escriba ahora un SMS a una persona que tiene en casa dos libros que vencen el 15 de marzo y ha reservado un tercero. 160 caracteres como máximo, espacios incluidos, y solo lo que le concierne.',
        ),
        reference: fixed(
          'For example: “12 to 23 March: please return your 2 books in the box at the side entrance. No late fees until the 23rd. Collect your reserved book by 28 March.”',
          'Zum Beispiel: „12. bis 23. März: Rückgabe Ihrer 2 Bücher bitte im Kasten am Seiteneingang, bis 23. ohne Gebühr. Vorgemerktes Buch bitte bis 28. März abholen.“',
          'Par exemple : « Du 12 au 23 mars, rendez vos 2 livres dans la boîte de l’entrée latérale, sans pénalité jusqu’au 23. Livre réservé : à retirer avant le 28 mars inclus. »',
          'Per esempio: «Dal 12 al 23 marzo restituisca i 2 libri nella cassetta all’ingresso laterale, senza penali fino al 23. Ritiri il libro prenotato entro il 28 marzo.»',
          'Por ejemplo: «Del 12 al 23 de marzo devuelva sus 2 libros en el buzón de la entrada lateral, sin recargo hasta el 23. Recoja el libro reservado hasta el 28 de marzo».',
        ),
      },
    ],
  },
  {
    id: 1009,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Write a poem of twelve lines in free verse about a bakery at four in the morning. It should speak to at least three senses other than sight and contain one image that nobody would call pretty; the words “bread” and “warm” must not occur in it.',
          'Schreiben Sie ein Gedicht von zwölf Zeilen in freien Versen über eine Backstube um vier Uhr morgens. Es soll mindestens drei Sinne außer dem Sehen ansprechen und ein Bild enthalten, das niemand hübsch nennen würde; die Wörter „Brot“ und „warm“ dürfen nicht darin vorkommen.',
          'Écrivez un poème de douze vers libres sur un fournil à quatre heures du matin. Il doit faire appel à trois sens au moins, en dehors de la vue, et contenir une image que personne ne trouverait jolie ; les mots « pain » et « chaud » ne doivent pas y figurer.',
          'Scriva una poesia di dodici versi liberi su una panetteria alle quattro del mattino. Deve coinvolgere almeno tre sensi diversi dalla vista e contenere un’immagine che nessuno definirebbe graziosa; le parole «pane» e «caldo» non devono comparirvi.',
          'Escriba un poema de doce versos libres sobre una panadería a las cuatro de la madrugada. Ha de apelar al menos a tres sentidos distintos de la vista y contener una imagen que nadie llamaría bonita; en él no deben aparecer las palabras «pan» ni «caliente».',
        ),
      },
      {
        user: fixed(
          'Add a last stanza of four lines in which the first customer comes in: a woman for whom it is still yesterday. What she holds in her hands must be enough to tell where she has been.',
          'Fügen Sie eine letzte Strophe von vier Zeilen an, in der die erste Kundin hereinkommt: eine Frau, für die noch gestern ist. Was sie in den Händen hält, muss genügen, um zu verraten, woher sie kommt.',
          'Ajoutez une dernière strophe de quatre vers où entre la première cliente : une femme pour qui c’est encore hier. Ce qu’elle tient dans les mains doit suffire à révéler d’où elle vient.',
          'Aggiunga un’ultima strofa di quattro versi in cui entra la prima cliente: una donna per la quale è ancora ieri. Ciò che tiene in mano deve bastare a rivelare da dove viene.',
          'Añada una última estrofa de cuatro versos en la que entra la primera clienta: una mujer para la que todavía es ayer. Lo que lleva en las manos ha de bastar para revelar de dónde viene.',
        ),
      },
    ],
  },
  {
    id: 1010,
    category: 'writing',
    turns: [
      {
        user: fixed(
          'Write a letter to the editor of a regional newspaper, 180 words at most, arguing that the public library should open on Sundays. Rely on one main argument instead of a list, illustrate it with a small scene from everyday life, and end without a slogan.',
          'Schreiben Sie einen Leserbrief an eine Regionalzeitung, höchstens 180 Wörter, der dafür wirbt, dass die Stadtbibliothek auch sonntags öffnet. Stützen Sie sich auf ein einziges Hauptargument statt auf eine Aufzählung, veranschaulichen Sie es mit einer kleinen Szene aus dem Alltag und schließen Sie ohne Parole.',
          'Rédigez pour le courrier des lecteurs d’un quotidien régional une lettre de 180 mots au plus qui plaide pour l’ouverture de la bibliothèque municipale le dimanche. Appuyez-vous sur un seul grand argument plutôt que sur une liste, illustrez-le par une petite scène de la vie quotidienne et terminez sans slogan.',
          'Scriva una lettera al direttore di un quotidiano regionale, 180 parole al massimo, per sostenere che la biblioteca comunale dovrebbe aprire anche la domenica. Si affidi a un solo argomento principale invece che a un elenco, lo illustri con una piccola scena di vita quotidiana e chiuda senza slogan.',
          'Escriba una carta al director de un periódico regional, de 180 palabras como máximo, en la que defienda que la biblioteca municipal abra también los domingos. Apóyese en un único argumento principal en lugar de una lista, ilústrelo con una pequeña escena de la vida cotidiana y termine sin eslóganes.',
        ),
      },
      {
        user: fixed(
          'A week later a librarian who disagrees replies in the same paper. Write her letter, of the same length: it first puts your argument more strongly than you did yourself, then rebuts it, and does not complain even once.',
          'Eine Woche später antwortet in derselben Zeitung eine Bibliothekarin, die anderer Meinung ist. Schreiben Sie ihren Brief in derselben Länge: Er gibt Ihr Argument zuerst stärker wieder, als Sie es selbst getan haben, widerlegt es dann und klagt kein einziges Mal.',
          'Une semaine plus tard, une bibliothécaire qui n’est pas d’accord répond dans le même journal. Rédigez sa lettre, de même longueur : elle présente d’abord votre argument avec plus de force que vous ne l’avez fait vous-même, puis le réfute, sans se plaindre une seule fois.',
          'Una settimana dopo, sullo stesso giornale, risponde una bibliotecaria che non è d’accordo. Ne scriva la lettera, della stessa lunghezza: prima espone il Suo argomento con più forza di quanto abbia fatto Lei, poi lo confuta, senza lamentarsi neppure una volta.',
          'Una semana después responde en el mismo periódico una bibliotecaria que no está de acuerdo. Escriba la carta de ella, de la misma extensión: primero expone el argumento de usted con más fuerza de la que usted le dio, luego lo rebate y no se queja ni una sola vez.',
        ),
      },
    ],
  },
];
