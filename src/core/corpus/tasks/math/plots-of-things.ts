import { noun, nounsOf } from '../../lexicon/nouns.ts';
import { wording } from '../template.ts';
import type { Plot } from './plot.ts';
import { chained, divided, minus, plus, times } from './working.ts';

const shared = [...nounsOf('fruit'), ...['pencil', 'book', 'ball'].map(noun)];

/** Somebody has several of something. */
export const plotsOfThings: readonly Plot[] = [
  {
    id: 'boxes',
    uses: ['name', 'thing', 'holder'],
    fit: (draw) => ({ x: draw.whole(2, 10), y: draw.whole(2, 10), z: draw.whole(2, 3) }),
    facts: wording(
      '{name} has {count x holder}. There are {count y thing} in each {singular holder}.',
      '{name} hat {count x holder}. In {holder:jedem|jeder|jedem} {singular holder} sind {count y thing}.',
      '{name} a {count x holder}. Dans chaque {singular holder}, il y a {count y thing}.',
      '{name} ha {count x holder}. In ogni {singular holder} ci sono {count y thing}.',
      '{name} tiene {count x holder}. En cada {singular holder} hay {count y thing}.',
    ),
    question: wording(
      'How many {plural thing} does {name} have?',
      'Wie viele {plural thing} hat {name}?',
      'Combien {de plural thing} {name} a-t-{name:il|elle} ?',
      '{thing:Quanti|Quante} {plural thing} ha {name}?',
      '¿{thing:Cuántos|Cuántas} {plural thing} tiene {name}?',
    ),
    short: wording(
      'How many {plural thing} are there in total?',
      'Wie viele {plural thing} sind es insgesamt?',
      'Combien {de plural thing} y a-t-il en tout ?',
      '{thing:Quanti|Quante} {plural thing} ci sono in tutto?',
      '¿{thing:Cuántos|Cuántas} {plural thing} hay en total?',
    ),
    work: ({ x, y }) => times(x, y),
    answer: wording(
      '{name} has {count value thing}.',
      '{name} hat {count value thing}.',
      '{name} a {count value thing}.',
      '{name} ha {count value thing}.',
      '{name} tiene {count value thing}.',
    ),
    then: wording(
      'And if {name} gives away {z} of them?',
      'Und wenn {name} {z} davon verschenkt?',
      'Et si {name} en donne {z} ?',
      'E se {name} ne regala {z}?',
      '¿Y si {name} regala {z}?',
    ),
    thenWork: (value, { z }) => minus(value, z),
  },
  {
    id: 'sharing',
    uses: ['name', 'thing'],
    fit(draw) {
      const y = draw.whole(3, 10);
      return { x: y * draw.whole(2, 10), y, z: 2, thing: draw.pick(shared) };
    },
    facts: wording(
      '{name} shares {count x thing} equally among {y} children.',
      '{name} verteilt {count x thing} gleichmäßig an {y} Kinder.',
      '{name} partage {count x thing} à parts égales entre {y} enfants.',
      '{name} divide {count x thing} in parti uguali tra {y} bambini.',
      '{name} reparte {count x thing} a partes iguales entre {y} niños.',
    ),
    question: wording(
      'How many {plural thing} does each child get?',
      'Wie viele {plural thing} bekommt jedes Kind?',
      'Combien {de plural thing} chaque enfant reçoit-il ?',
      '{thing:Quanti|Quante} {plural thing} riceve ogni bambino?',
      '¿{thing:Cuántos|Cuántas} {plural thing} recibe cada niño?',
    ),
    short: wording(
      'How many are there for each child?',
      'Wie viele sind es für jedes Kind?',
      'Combien y en a-t-il pour chaque enfant ?',
      '{thing:Quanti|Quante} ce ne sono per ogni bambino?',
      '¿{thing:Cuántos|Cuántas} hay para cada niño?',
    ),
    work: ({ x, y }) => divided(x, y),
    answer: wording(
      'Each child gets {count value thing}.',
      'Jedes Kind bekommt {count value thing}.',
      'Chaque enfant reçoit {count value thing}.',
      'Ogni bambino riceve {count value thing}.',
      'Cada niño recibe {count value thing}.',
    ),
    then: wording(
      'And how many do two children get together?',
      'Und wie viele bekommen zwei Kinder zusammen?',
      'Et combien deux enfants en reçoivent-ils ensemble ?',
      'E {thing:quanti|quante} ne ricevono due bambini insieme?',
      '¿Y {thing:cuántos|cuántas} reciben dos niños juntos?',
    ),
    thenWork: (value) => times(2, value),
  },
  {
    id: 'buys-and-gives',
    uses: ['name', 'thing', 'z'],
    fit(draw) {
      const [x, y] = [draw.whole(6, 40), draw.whole(3, 30)];
      return { x, y, z: draw.whole(2, x) };
    },
    facts: wording(
      '{name} has {count x thing} and buys {y} more. Then {name} gives away {z} of them.',
      '{name} hat {count x thing} und kauft noch {y} dazu. Dann verschenkt {name} {z} davon.',
      '{name} a {count x thing} et en achète encore {y}. Puis {name} en donne {z}.',
      '{name} ha {count x thing} e ne compra ancora {y}. Poi {name} ne regala {z}.',
      '{name} tiene {count x thing} y compra {y} más. Luego {name} regala {z}.',
    ),
    question: wording(
      'How many {plural thing} does {name} have now?',
      'Wie viele {plural thing} hat {name} jetzt?',
      'Combien {de plural thing} {name} a-t-{name:il|elle} maintenant ?',
      '{thing:Quanti|Quante} {plural thing} ha adesso {name}?',
      '¿{thing:Cuántos|Cuántas} {plural thing} tiene {name} ahora?',
    ),
    short: wording(
      'How many are left?',
      'Wie viele bleiben übrig?',
      'Combien en reste-t-il ?',
      '{thing:Quanti|Quante} ne restano?',
      '¿{thing:Cuántos|Cuántas} quedan?',
    ),
    work: ({ x, y, z }) => chained(plus(x, y), (sum) => minus(sum, z)),
    answer: wording(
      '{name} has {count value thing} now.',
      '{name} hat jetzt {count value thing}.',
      '{name} a maintenant {count value thing}.',
      '{name} ha adesso {count value thing}.',
      '{name} tiene ahora {count value thing}.',
    ),
    then: wording(
      'And if {name} then buys {z} more?',
      'Und wenn {name} danach noch {z} dazukauft?',
      'Et si {name} en achète ensuite encore {z} ?',
      'E se poi {name} ne compra ancora {z}?',
      '¿Y si {name} compra luego {z} más?',
    ),
    thenWork: (value, { z }) => plus(value, z),
  },
  {
    id: 'more-than',
    uses: ['name', 'other', 'thing'],
    fit: (draw) => ({ x: draw.whole(4, 48), y: draw.whole(3, 40), z: 0 }),
    facts: wording(
      '{name} has {count x thing}. {other} has {y} more than {name}.',
      '{name} hat {count x thing}. {other} hat {y} mehr als {name}.',
      '{name} a {count x thing}. {other} en a {y} de plus {que name}.',
      '{name} ha {count x thing}. {other} ne ha {y} in più di {name}.',
      '{name} tiene {count x thing}. {other} tiene {y} más que {name}.',
    ),
    question: wording(
      'How many {plural thing} does {other} have?',
      'Wie viele {plural thing} hat {other}?',
      'Combien {de plural thing} {other} a-t-{other:il|elle} ?',
      '{thing:Quanti|Quante} {plural thing} ha {other}?',
      '¿{thing:Cuántos|Cuántas} {plural thing} tiene {other}?',
    ),
    short: wording(
      'How many does {other} have?',
      'Wie viele hat {other}?',
      'Combien {other} en a-t-{other:il|elle} ?',
      '{thing:Quanti|Quante} ne ha {other}?',
      '¿{thing:Cuántos|Cuántas} tiene {other}?',
    ),
    work: ({ x, y }) => plus(x, y),
    answer: wording(
      '{other} has {count value thing}.',
      '{other} hat {count value thing}.',
      '{other} a {count value thing}.',
      '{other} ha {count value thing}.',
      '{other} tiene {count value thing}.',
    ),
    then: wording(
      'And how many do they have together?',
      'Und wie viele haben beide zusammen?',
      'Et combien en ont-{pair:ils|elles} à deux ?',
      'E {thing:quanti|quante} ne hanno insieme?',
      '¿Y {thing:cuántos|cuántas} tienen entre {pair:los|las} dos?',
    ),
    thenWork: (value, { x }) => plus(value, x),
  },
  {
    id: 'rows',
    uses: ['name', 'thing'],
    fit: (draw) => ({
      x: draw.whole(2, 10),
      y: draw.whole(3, 12),
      z: draw.whole(2, 5),
      thing: draw.pick(['flower', 'tree'].map(noun)),
    }),
    facts: wording(
      '{name} plants {x} rows of {y} {plural thing} each.',
      '{name} pflanzt {x} Reihen mit je {y} {dativePlural}.',
      '{name} plante {x} rangées de {count y thing}.',
      '{name} pianta {x} file di {count y thing} ciascuna.',
      '{name} planta {x} filas de {count y thing} cada una.',
    ),
    question: wording(
      'How many {plural thing} does {name} plant?',
      'Wie viele {plural thing} pflanzt {name}?',
      'Combien {de plural thing} {name} plante-t-{name:il|elle} ?',
      '{thing:Quanti|Quante} {plural thing} pianta {name}?',
      '¿{thing:Cuántos|Cuántas} {plural thing} planta {name}?',
    ),
    short: wording(
      'How many {plural thing} is that?',
      'Wie viele {plural thing} sind das?',
      'Combien {de plural thing} cela fait-il ?',
      '{thing:Quanti|Quante} {plural thing} sono?',
      '¿{thing:Cuántos|Cuántas} {plural thing} son?',
    ),
    work: ({ x, y }) => times(x, y),
    answer: wording(
      '{name} plants {count value thing}.',
      '{name} pflanzt {count value thing}.',
      '{name} plante {count value thing}.',
      '{name} pianta {count value thing}.',
      '{name} planta {count value thing}.',
    ),
    then: wording(
      'And if {z} of them do not grow?',
      'Und wenn {z} davon nicht wachsen?',
      'Et si {z} ne poussent pas ?',
      'E se {z} non crescono?',
      '¿Y si {z} no crecen?',
    ),
    thenWork: (value, { z }) => minus(value, z),
  },
];
