import { fixed } from '../../corpus/parallel.ts';
import type { ParallelQuestion } from '../parallel-question.ts';
import { asked, free, resulting, saying } from './turns.ts';

export const roleplay: readonly ParallelQuestion[] = [
  {
    id: 2006,
    category: 'roleplay',
    turns: [
      free(
        fixed(
          'Today you are a baker called Marta. Leo comes into your shop for the first time. Please introduce yourself.',
          'Heute sind Sie Bäckerin und heißen Marta. Leo kommt zum ersten Mal in Ihren Laden. Stellen Sie sich bitte vor.',
          'Aujourd’hui, vous êtes boulangère et vous vous appelez Marta. Leo entre pour la première fois dans votre magasin. Présentez-vous, s’il vous plaît.',
          'Oggi Lei è una fornaia e si chiama Marta. Leo entra per la prima volta nel Suo negozio. Si presenti, per favore.',
          'Hoy usted es panadera y se llama Marta. Leo entra por primera vez en su tienda. Preséntese, por favor.',
        ),
        saying('Marta', 'Leo', fixed('baker', 'Bäckerin', 'boulangère', 'fornaia', 'panadera')),
      ),
      asked(
        fixed(
          'And what do you need to bake the bread?',
          'Und was brauchen Sie, um das Brot zu backen?',
          'Et pour faire votre pain, que vous faut-il ?',
          'E che cosa Le serve per fare il pane?',
          '¿Y qué necesita para hacer el pan?',
        ),
        fixed(
          'I need flour and an oven.',
          'Ich brauche Mehl und einen Ofen.',
          'Il me faut de la farine et un four.',
          'Ho bisogno di farina e di un forno.',
          'Necesito harina y un horno.',
        ),
        saying(fixed('flour', 'Mehl', 'farine', 'farina', 'harina')),
      ),
    ],
  },
  {
    id: 2007,
    category: 'roleplay',
    turns: [
      asked(
        fixed(
          'Let us play shop: you sell hats, and each hat costs 8 euros. I want to buy 6 hats. How much is that?',
          'Wir spielen Kaufladen: Sie verkaufen Hüte, und jeder Hut kostet 8 Euro. Ich möchte 6 Hüte kaufen. Wie viel macht das?',
          'Jouons à la marchande : vous vendez des chapeaux, et chaque chapeau coûte 8 euros. Je voudrais acheter 6 chapeaux. Combien cela fait-il ?',
          'Giochiamo al negozio: Lei vende cappelli, e ogni cappello costa 8 euro. Vorrei comprare 6 cappelli. Quant’è?',
          'Juguemos a las tiendas: usted vende sombreros y cada sombrero cuesta 8 euros. Quiero comprar 6 sombreros. ¿Cuánto es?',
        ),
        fixed(
          'With pleasure! 6 × 8 = 48. That is 48 euros, please.',
          'Sehr gern! 6 × 8 = 48. Das macht 48 Euro, bitte.',
          'Avec plaisir ! 6 × 8 = 48. Cela fait 48 euros, s’il vous plaît.',
          'Volentieri! 6 × 8 = 48. Sono 48 euro, per favore.',
          '¡Con mucho gusto! 6 × 8 = 48. Son 48 euros, por favor.',
        ),
        resulting(48),
      ),
      asked(
        fixed(
          'I give you a 50-euro note. How much money do I get back?',
          'Ich gebe Ihnen einen 50-Euro-Schein. Wie viel Geld bekomme ich zurück?',
          'Je vous donne un billet de 50 euros. Combien d’argent me rendez-vous ?',
          'Le do una banconota da 50 euro. Quanti soldi mi dà di resto?',
          'Le doy un billete de 50 euros. ¿Cuánto dinero me devuelve?',
        ),
        fixed(
          'Thank you! 50 - 40 = 10, 10 - 8 = 2. You get 2 euros back.',
          'Danke! 50 - 40 = 10, 10 - 8 = 2. Sie bekommen 2 Euro zurück.',
          'Merci ! 50 - 40 = 10, 10 - 8 = 2. Je vous rends 2 euros.',
          'Grazie! 50 - 40 = 10, 10 - 8 = 2. Le do 2 euro di resto.',
          '¡Gracias! 50 - 40 = 10, 10 - 8 = 2. Le devuelvo 2 euros.',
        ),
        resulting(2),
      ),
    ],
  },
  {
    id: 2008,
    category: 'roleplay',
    turns: [
      free(
        fixed(
          'Imagine that I am sitting in your restaurant. Bring me a soup and a salad, please.',
          'Stellen Sie sich vor, ich sitze in Ihrem Restaurant. Bringen Sie mir bitte eine Suppe und einen Salat.',
          'Imaginez que je suis assis dans votre restaurant. Apportez-moi une soupe et une salade, s’il vous plaît.',
          'Immagini che io sia seduto nel Suo ristorante. Mi porti una zuppa e un’insalata, per favore.',
          'Imagine que estoy sentado en su restaurante. Tráigame una sopa y una ensalada, por favor.',
        ),
        saying(
          fixed('soup', 'Suppe', 'soupe', 'zuppa', 'sopa'),
          fixed('salad', 'Salat', 'salade', 'insalata', 'ensalada'),
        ),
      ),
      free(
        fixed(
          'I am thirsty as well. A tea would be nice.',
          'Durst habe ich auch. Ein Tee wäre schön.',
          'J’ai soif aussi. Un thé serait parfait.',
          'Ho anche sete. Un tè andrebbe bene.',
          'También tengo sed. Un té estaría bien.',
        ),
        saying(fixed('tea', 'Tee', 'thé', 'tè', 'té')),
      ),
    ],
  },
  {
    id: 2009,
    category: 'roleplay',
    turns: [
      free(
        fixed(
          'Julia is in Rome for the first time, and you are her guide. What do you say to her?',
          'Julia ist zum ersten Mal in Rom, und Sie führen sie durch die Stadt. Was sagen Sie zu ihr?',
          'Julia est à Rome pour la première fois, et vous êtes son guide. Que lui dites-vous ?',
          'Julia è a Roma per la prima volta, e Lei è la sua guida. Che cosa le dice?',
          'Julia está en Roma por primera vez y usted es su guía. ¿Qué le dice?',
        ),
        saying('Julia', fixed('Rome', 'Rom', 'Rome', 'Roma', 'Roma')),
      ),
      asked(
        fixed(
          'What is the river in this city called?',
          'Wie heißt der Fluss in dieser Stadt?',
          'Comment s’appelle le fleuve de cette ville ?',
          'Come si chiama il fiume di questa città?',
          '¿Cómo se llama el río de esta ciudad?',
        ),
        fixed(
          'The city lies on the Tiber.',
          'Die Stadt liegt am Tiber.',
          'La ville se trouve sur le Tibre.',
          'La città si trova sul Tevere.',
          'La ciudad está a orillas del Tíber.',
        ),
        saying(fixed('Tiber', 'Tiber', 'Tibre', 'Tevere', 'Tíber')),
      ),
    ],
  },
  {
    id: 2010,
    category: 'roleplay',
    turns: [
      free(
        fixed(
          'Good evening! Who is writing to me here?',
          'Guten Abend! Wer schreibt mir denn hier?',
          'Bonsoir ! Qui est-ce qui m’écrit ici ?',
          'Buonasera! Chi mi scrive qui?',
          '¡Buenas noches! ¿Quién me escribe aquí?',
        ),
      ),
      free(
        fixed(
          'Then be a frog now and greet Simon.',
          'Dann seien Sie jetzt ein Frosch und begrüßen Sie Simon.',
          'Alors soyez maintenant une grenouille et saluez Simon.',
          'Allora adesso sia una rana e saluti Simon.',
          'Entonces haga ahora de rana y salude a Simon.',
        ),
        saying('Simon', fixed('frog', 'Frosch', 'grenouille', 'rana', 'rana')),
      ),
    ],
  },
];
