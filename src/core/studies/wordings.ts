import { fixed } from '../corpus/parallel.ts';

/** What annotators are asked to do unless the organiser words it anew: the paper's directive [Weber2024, appendix F.3], made shorter. */
export const usualDirective = fixed(
  'Please judge impartially which of the two answers follows the instructions better and answers the question better. Consider how helpful, relevant, correct, thorough, creative and detailed the answers are. Neither the order in which they are shown nor their length should influence you. Be as objective as possible, and call a tie sparingly. Where neither answer is of any help, say that both are bad. Questions and answers may have been translated by a machine.',
  'Bitte beurteilen Sie unparteiisch, welche der beiden Antworten die Anweisungen besser befolgt und die Frage besser beantwortet. Achten Sie darauf, wie hilfreich, treffend, richtig, gründlich, einfallsreich und ausführlich die Antworten sind. Weder die Reihenfolge, in der sie gezeigt werden, noch ihre Länge soll Sie beeinflussen. Urteilen Sie so sachlich wie möglich und vergeben Sie ein Unentschieden nur sparsam. Wenn keine der Antworten weiterhilft, sagen Sie, dass beide schlecht sind. Fragen und Antworten können maschinell übersetzt sein.',
  'Veuillez juger impartialement laquelle des deux réponses suit le mieux les consignes et répond le mieux à la question. Tenez compte de leur utilité, de leur pertinence, de leur exactitude, de leur profondeur, de leur créativité et de leur niveau de détail. Ni l’ordre dans lequel elles apparaissent ni leur longueur ne doivent vous influencer. Soyez aussi objectif que possible et ne déclarez l’égalité qu’avec parcimonie. Si aucune des réponses n’est utile, indiquez que les deux sont mauvaises. Les questions et les réponses peuvent avoir été traduites automatiquement.',
  'Giudichi con imparzialità quale delle due risposte segue meglio le istruzioni e risponde meglio alla domanda. Consideri quanto le risposte sono utili, pertinenti, corrette, approfondite, creative e dettagliate. Né l’ordine in cui sono mostrate né la loro lunghezza devono influenzare il Suo giudizio. Sia il più possibile obiettivo e ricorra al pareggio con parsimonia. Se nessuna delle risposte è utile, indichi che sono entrambe cattive. Le domande e le risposte possono essere state tradotte automaticamente.',
  'Valore con imparcialidad cuál de las dos respuestas sigue mejor las instrucciones y responde mejor a la pregunta. Tenga en cuenta en qué medida las respuestas son útiles, pertinentes, correctas, profundas, creativas y detalladas. Ni el orden en que se muestran ni su extensión deben influir en usted. Procure ser lo más objetivo posible y recurra al empate con moderación. Si ninguna de las respuestas sirve, indique que ambas son malas. Las preguntas y las respuestas pueden haberse traducido automáticamente.',
);

/** What annotators agree to unless the organiser words it anew: purpose, no payment, pseudonym, deletion. */
export const usualConsent = fixed(
  [
    'Purpose: you are asked to compare answers by language models. Your verdicts help to find out which models answer better, and in which language. The results may be published, for example in a scientific paper.',
    'Voluntary and unpaid: taking part is voluntary, and there is no payment. You may stop at any time without giving reasons and without any disadvantage.',
    'Pseudonym: your verdicts, your notes and the times at which you gave them are kept under a pseudonym that you choose yourself. Do not use your real name, and write nothing into the notes by which you or others could be recognised. Everything stays in this browser until you hand in your file yourself.',
    'Deleting your data: whatever is kept in this browser you can delete at any time under “Settings”. After you have handed in your file, you can ask the organiser of the study to delete your verdicts; please give your pseudonym.',
    'Questions and answers may have been translated by a machine, and may contain mistakes or unpleasant content.',
  ].join('\n\n'),
  [
    'Zweck: Sie werden gebeten, Antworten von Sprachmodellen zu vergleichen. Mit Ihren Urteilen wird untersucht, welche Modelle besser antworten und in welcher Sprache. Die Ergebnisse können veröffentlicht werden, zum Beispiel in einer wissenschaftlichen Arbeit.',
    'Freiwillig und ohne Bezahlung: Die Teilnahme ist freiwillig und wird nicht bezahlt. Sie können jederzeit aufhören, ohne Gründe zu nennen und ohne dass Ihnen daraus ein Nachteil entsteht.',
    'Pseudonym: Ihre Urteile, Ihre Anmerkungen und deren Zeitpunkte werden unter einem Pseudonym gespeichert, das Sie selbst wählen. Verwenden Sie nicht Ihren Namen, und schreiben Sie in die Anmerkungen nichts, woran man Sie oder andere erkennen könnte. Alles bleibt in diesem Browser, bis Sie Ihre Datei selbst abgeben.',
    'Löschung Ihrer Daten: Was in diesem Browser gespeichert ist, können Sie jederzeit unter „Einstellungen“ löschen. Nach der Abgabe können Sie die Studienleitung bitten, Ihre Urteile zu löschen; nennen Sie dazu bitte Ihr Pseudonym.',
    'Fragen und Antworten können maschinell übersetzt sein, Fehler enthalten oder unangenehme Inhalte haben.',
  ].join('\n\n'),
  [
    'But\u00a0: il vous est demandé de comparer des réponses de modèles de langue. Vos jugements aident à établir quels modèles répondent le mieux, et dans quelle langue. Les résultats peuvent être publiés, par exemple dans un article scientifique.',
    'Participation volontaire et non rémunérée\u00a0: vous participez librement et sans rémunération. Vous pouvez arrêter à tout moment, sans donner de raison et sans aucun inconvénient pour vous.',
    'Pseudonyme\u00a0: vos jugements, vos remarques et le moment où vous les donnez sont enregistrés sous un pseudonyme que vous choisissez vous-même. N’utilisez pas votre nom et n’écrivez dans les remarques rien qui permette de vous reconnaître, vous ou d’autres personnes. Tout reste dans ce navigateur jusqu’à ce que vous remettiez vous-même votre fichier.',
    'Suppression de vos données\u00a0: ce qui est enregistré dans ce navigateur, vous pouvez le supprimer à tout moment sous «\u00a0Réglages\u00a0». Après la remise de votre fichier, vous pouvez demander à la personne responsable de l’étude de supprimer vos jugements\u00a0; indiquez-lui alors votre pseudonyme.',
    'Les questions et les réponses peuvent avoir été traduites automatiquement et contenir des erreurs ou des propos désagréables.',
  ].join('\n\n'),
  [
    'Scopo: Le viene chiesto di confrontare risposte di modelli linguistici. I Suoi giudizi aiutano a stabilire quali modelli rispondono meglio, e in quale lingua. I risultati possono essere pubblicati, per esempio in un articolo scientifico.',
    'Partecipazione volontaria e non retribuita: la partecipazione è volontaria e non prevede compensi. Può smettere in qualsiasi momento, senza indicarne il motivo e senza alcuno svantaggio.',
    'Pseudonimo: i Suoi giudizi, le Sue note e il momento in cui li esprime vengono conservati sotto uno pseudonimo scelto da Lei. Non usi il Suo nome e non scriva nelle note nulla che permetta di riconoscere Lei o altre persone. Tutto resta in questo browser finché non sarà Lei a consegnare il Suo file.',
    'Cancellazione dei Suoi dati: ciò che è conservato in questo browser può essere eliminato in qualsiasi momento in “Impostazioni”. Dopo aver consegnato il file, può chiedere a chi organizza lo studio di cancellare i Suoi giudizi; indichi in tal caso il Suo pseudonimo.',
    'Le domande e le risposte possono essere state tradotte automaticamente e contenere errori o contenuti sgradevoli.',
  ].join('\n\n'),
  [
    'Finalidad: se le pide que compare respuestas de modelos de lenguaje. Sus valoraciones ayudan a averiguar qué modelos responden mejor, y en qué idioma. Los resultados pueden publicarse, por ejemplo, en un artículo científico.',
    'Participación voluntaria y no remunerada: la participación es voluntaria y no se paga. Puede dejarlo en cualquier momento, sin dar explicaciones y sin que ello le perjudique.',
    'Seudónimo: sus valoraciones, sus notas y el momento en que las hace se guardan con un seudónimo que usted elige. No use su nombre ni escriba en las notas nada que permita reconocerle a usted o a otras personas. Todo permanece en este navegador hasta que usted decida entregar su archivo.',
    'Eliminación de sus datos: lo que está guardado en este navegador puede eliminarlo en cualquier momento en “Ajustes”. Después de entregar el archivo, puede pedir a la persona que organiza el estudio que elimine sus valoraciones; indíquele para ello su seudónimo.',
    'Las preguntas y las respuestas pueden haberse traducido automáticamente y contener errores o contenidos desagradables.',
  ].join('\n\n'),
);
