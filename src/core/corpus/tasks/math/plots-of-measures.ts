import { wording } from '../template.ts';
import type { Plot } from './plot.ts';
import { wares } from './wares.ts';
import { divided, minus, plus, times } from './working.ts';

/** Money, ways, pages, years. */
export const plotsOfMeasures: readonly Plot[] = [
  {
    id: 'change',
    uses: ['name', 'thing'],
    fit(draw) {
      const y = draw.pick([20, 50, 100]);
      return { x: draw.whole(3, y - 2), y, z: 0, thing: draw.pick(wares) };
    },
    facts: wording(
      '{name} buys {a thing} for {x} euros and pays with {y} euros.',
      '{name} kauft {einen thing} für {x} Euro und bezahlt mit {y} Euro.',
      '{name} achète {un thing} à {x} euros et paie avec {y} euros.',
      '{name} compra {un thing} da {x} euro e paga con {y} euro.',
      '{name} compra {un thing} de {x} euros y paga con {y} euros.',
    ),
    question: wording(
      'How much money does {name} get back?',
      'Wie viel Geld bekommt {name} zurück?',
      'Combien d’argent rend-on à {name} ?',
      'Quanto riceve di resto {name}?',
      '¿Cuánto dinero le devuelven a {name}?',
    ),
    short: wording(
      'How much is the change?',
      'Wie hoch ist das Rückgeld?',
      'Combien de monnaie rend-on ?',
      'Quant’è il resto?',
      '¿Cuánto es el cambio?',
    ),
    work: ({ x, y }) => minus(y, x),
    answer: wording(
      '{name} gets back {value} euros.',
      '{name} bekommt {value} Euro zurück.',
      'On rend {value} euros à {name}.',
      '{name} riceve {value} euro di resto.',
      'A {name} le devuelven {value} euros.',
    ),
    then: wording(
      'And how much do two {plural thing} cost?',
      'Und wie viel kosten zwei {plural thing}?',
      'Et combien coûtent deux {plural thing} ?',
      'E quanto costano due {plural thing}?',
      '¿Y cuánto cuestan dos {plural thing}?',
    ),
    thenWork: (_, { x }) => plus(x, x),
  },
  {
    id: 'distance',
    uses: ['name'],
    fit: (draw) => ({ x: draw.whole(3, 48), y: draw.whole(3, 48), z: 0 }),
    facts: wording(
      '{name} cycles {x} kilometres in the morning and {y} kilometres in the afternoon.',
      '{name} fährt am Vormittag {x} Kilometer und am Nachmittag {y} Kilometer mit dem Rad.',
      '{name} fait {x} kilomètres à vélo le matin et {y} kilomètres l’après-midi.',
      '{name} percorre in bicicletta {x} chilometri al mattino e {y} chilometri al pomeriggio.',
      '{name} recorre en bicicleta {x} kilómetros por la mañana y {y} kilómetros por la tarde.',
    ),
    question: wording(
      'How many kilometres does {name} cycle altogether?',
      'Wie viele Kilometer fährt {name} insgesamt?',
      'Combien de kilomètres {name} fait-{name:il|elle} en tout ?',
      'Quanti chilometri percorre {name} in tutto?',
      '¿Cuántos kilómetros recorre {name} en total?',
    ),
    short: wording(
      'How far is that in total?',
      'Wie weit ist das insgesamt?',
      'Quelle est la distance totale ?',
      'Quanto fa in tutto?',
      '¿Cuánto es en total?',
    ),
    work: ({ x, y }) => plus(x, y),
    answer: wording(
      '{name} cycles {value} kilometres.',
      '{name} fährt {value} Kilometer.',
      '{name} fait {value} kilomètres.',
      '{name} percorre {value} chilometri.',
      '{name} recorre {value} kilómetros.',
    ),
    then: wording(
      'And how many kilometres is that on two such days?',
      'Und wie viele Kilometer sind das an zwei solchen Tagen?',
      'Et combien de kilomètres cela fait-il pour deux jours comme celui-ci ?',
      'E quanti chilometri sono in due giorni così?',
      '¿Y cuántos kilómetros son en dos días así?',
    ),
    thenWork: (value) => plus(value, value),
  },
  {
    id: 'savings',
    uses: ['name'],
    fit: (draw) => ({ x: draw.whole(3, 12), y: draw.whole(3, 10), z: draw.whole(2, 8) }),
    facts: wording(
      '{name} saves {x} euros every week.',
      '{name} spart jede Woche {x} Euro.',
      '{name} économise {x} euros chaque semaine.',
      '{name} risparmia {x} euro ogni settimana.',
      '{name} ahorra {x} euros cada semana.',
    ),
    question: wording(
      'How many euros does {name} have after {y} weeks?',
      'Wie viele Euro hat {name} nach {y} Wochen?',
      'Combien d’euros {name} a-t-{name:il|elle} au bout de {y} semaines ?',
      'Quanti euro ha {name} dopo {y} settimane?',
      '¿Cuántos euros tiene {name} después de {y} semanas?',
    ),
    short: wording(
      'How much is it after {y} weeks?',
      'Wie viel ist es nach {y} Wochen?',
      'Combien cela fait-il au bout de {y} semaines ?',
      'Quanto fa dopo {y} settimane?',
      '¿Cuánto es después de {y} semanas?',
    ),
    work: ({ x, y }) => times(y, x),
    answer: wording(
      'After {y} weeks, {name} has {value} euros.',
      'Nach {y} Wochen hat {name} {value} Euro.',
      'Au bout de {y} semaines, {name} a {value} euros.',
      'Dopo {y} settimane {name} ha {value} euro.',
      'Después de {y} semanas, {name} tiene {value} euros.',
    ),
    then: wording(
      'And if {name} then spends {z} euros?',
      'Und wenn {name} dann {z} Euro ausgibt?',
      'Et si {name} dépense ensuite {z} euros ?',
      'E se poi {name} spende {z} euro?',
      '¿Y si {name} gasta luego {z} euros?',
    ),
    thenWork: (value, { z }) => minus(value, z),
  },
  {
    id: 'pages',
    uses: ['name'],
    fit(draw) {
      const x = draw.whole(40, 99);
      const y = draw.whole(11, x - 20);
      return { x, y, z: draw.whole(2, x - y - 2) };
    },
    facts: wording(
      'A book has {x} pages. {name} has already read {y} pages.',
      'Ein Buch hat {x} Seiten. {name} hat schon {y} Seiten gelesen.',
      'Un livre a {x} pages. {name} a déjà lu {y} pages.',
      'Un libro ha {x} pagine. {name} ha già letto {y} pagine.',
      'Un libro tiene {x} páginas. {name} ya ha leído {y} páginas.',
    ),
    question: wording(
      'How many pages does {name} still have to read?',
      'Wie viele Seiten muss {name} noch lesen?',
      'Combien de pages {name} doit-{name:il|elle} encore lire ?',
      'Quante pagine deve ancora leggere {name}?',
      '¿Cuántas páginas le faltan a {name}?',
    ),
    short: wording(
      'How many pages are left?',
      'Wie viele Seiten bleiben übrig?',
      'Combien de pages reste-t-il ?',
      'Quante pagine restano?',
      '¿Cuántas páginas quedan?',
    ),
    work: ({ x, y }) => minus(x, y),
    answer: wording(
      '{name} still has to read {value} pages.',
      '{name} muss noch {value} Seiten lesen.',
      '{name} doit encore lire {value} pages.',
      '{name} deve ancora leggere {value} pagine.',
      'A {name} le faltan {value} páginas.',
    ),
    then: wording(
      'And if {name} reads {z} more pages today?',
      'Und wenn {name} heute noch {z} Seiten liest?',
      'Et si {name} lit encore {z} pages aujourd’hui ?',
      'E se oggi {name} legge altre {z} pagine?',
      '¿Y si {name} lee hoy {z} páginas más?',
    ),
    thenWork: (value, { z }) => minus(value, z),
  },
  {
    id: 'days-of-reading',
    uses: ['name'],
    fit(draw) {
      const y = draw.whole(3, 12);
      return { x: y * draw.whole(3, 10), y, z: 0 };
    },
    facts: wording(
      'A book has {x} pages. {name} reads {y} pages every day.',
      'Ein Buch hat {x} Seiten. {name} liest jeden Tag {y} Seiten.',
      'Un livre a {x} pages. {name} lit {y} pages chaque jour.',
      'Un libro ha {x} pagine. {name} legge {y} pagine ogni giorno.',
      'Un libro tiene {x} páginas. {name} lee {y} páginas cada día.',
    ),
    question: wording(
      'How many days does {name} need for the book?',
      'Wie viele Tage braucht {name} für das Buch?',
      'Combien de jours faut-il à {name} pour lire le livre ?',
      'Quanti giorni servono a {name} per il libro?',
      '¿Cuántos días necesita {name} para el libro?',
    ),
    short: wording(
      'How many days does that take?',
      'Wie viele Tage dauert das?',
      'Combien de jours cela prend-il ?',
      'Quanti giorni ci vogliono?',
      '¿Cuántos días hacen falta?',
    ),
    work: ({ x, y }) => divided(x, y),
    answer: wording(
      '{name} needs {value} days.',
      '{name} braucht {value} Tage.',
      'Il faut {value} jours à {name}.',
      'A {name} servono {value} giorni.',
      '{name} necesita {value} días.',
    ),
    then: wording(
      'And for two such books?',
      'Und für zwei solche Bücher?',
      'Et pour deux livres comme celui-ci ?',
      'E per due libri così?',
      '¿Y para dos libros así?',
    ),
    thenWork: (value) => times(2, value),
  },
  {
    id: 'age',
    uses: ['name', 'other'],
    fit: (draw) => ({ x: draw.whole(5, 60), y: draw.whole(2, 20), z: draw.whole(2, 12) }),
    facts: wording(
      '{name} is {x} years old. {other} is {y} years older than {name}.',
      '{name} ist {x} Jahre alt. {other} ist {y} Jahre älter als {name}.',
      '{name} a {x} ans. {other} a {y} ans de plus {que name}.',
      '{name} ha {x} anni. {other} ha {y} anni più di {name}.',
      '{name} tiene {x} años. {other} tiene {y} años más que {name}.',
    ),
    question: wording(
      'How old is {other}?',
      'Wie alt ist {other}?',
      'Quel âge a {other} ?',
      'Quanti anni ha {other}?',
      '¿Cuántos años tiene {other}?',
    ),
    short: wording(
      'What is the age of {other}?',
      'Welches Alter hat {other}?',
      'Quel est l’âge {de other} ?',
      'Qual è l’età di {other}?',
      '¿Qué edad tiene {other}?',
    ),
    work: ({ x, y }) => plus(x, y),
    answer: wording(
      '{other} is {value}.',
      '{other} ist {value}.',
      '{other} a {value} ans.',
      '{other} ha {value} anni.',
      '{other} tiene {value} años.',
    ),
    then: wording(
      'And in {z} years?',
      'Und in {z} Jahren?',
      'Et dans {z} ans ?',
      'E tra {z} anni?',
      '¿Y dentro de {z} años?',
    ),
    thenWork: (value, { z }) => plus(value, z),
  },
  {
    id: 'park',
    uses: [],
    fit(draw) {
      const x = draw.whole(15, 90);
      return { x, y: draw.whole(3, x - 3), z: draw.whole(2, 30) };
    },
    facts: wording(
      '{x} children are playing in the park. Then {y} of them go home.',
      'Im Park spielen {x} Kinder. Dann gehen {y} davon nach Hause.',
      '{x} enfants jouent dans le parc. Puis {y} d’entre eux rentrent à la maison.',
      '{x} bambini giocano nel parco. Poi {y} di loro tornano a casa.',
      '{x} niños juegan en el parque. Luego {y} de ellos se van a casa.',
    ),
    question: wording(
      'How many children are still in the park?',
      'Wie viele Kinder sind noch im Park?',
      'Combien d’enfants y a-t-il encore dans le parc ?',
      'Quanti bambini ci sono ancora nel parco?',
      '¿Cuántos niños quedan en el parque?',
    ),
    short: wording(
      'How many children stay?',
      'Wie viele Kinder bleiben?',
      'Combien d’enfants restent ?',
      'Quanti bambini restano?',
      '¿Cuántos niños se quedan?',
    ),
    work: ({ x, y }) => minus(x, y),
    answer: wording(
      'The number of children in the park is now {value}.',
      'Im Park sind jetzt noch {value}.',
      'Dans le parc, il en reste {value}.',
      'Nel parco ne restano {value}.',
      'En el parque quedan {value}.',
    ),
    then: wording(
      'And if {z} more children come?',
      'Und wenn noch {z} Kinder dazukommen?',
      'Et si {z} autres enfants arrivent ?',
      'E se arrivano altri {z} bambini?',
      '¿Y si llegan {z} niños más?',
    ),
    thenWork: (value, { z }) => plus(value, z),
  },
];
