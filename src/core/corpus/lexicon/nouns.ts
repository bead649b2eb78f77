import { type Language, languageCodes } from '../../languages.ts';
import { type Entry, lexeme, type Lexeme } from './lexeme.ts';

export const nounKinds = [
  'animal',
  'fruit',
  'vegetable',
  'vehicle',
  'furniture',
  'clothing',
  'tool',
  'thing',
  'building',
  'place',
  'instrument',
] as const;
export type NounKind = (typeof nounKinds)[number];

/** A noun that can be counted. Its id is the English singular. */
export interface Noun extends Lexeme {
  readonly id: string;
  readonly kind: NounKind;
  /** the languages in which one and many look the same: "sheep", "Messer" */
  readonly sameInPlural: readonly Language[];
}

// prettier-ignore
const table: Readonly<Record<NounKind, readonly Entry[]>> = {
  animal: [
    ['a dog, dogs', 'der Hund, Hundes, Hunde', 'un chien, chiens', 'un cane, cani', 'un perro, perros'],
    ['a cat, cats', 'die Katze, Katze, Katzen', 'un chat, chats', 'un gatto, gatti', 'un gato, gatos'],
    ['a horse, horses', 'das Pferd, Pferdes, Pferde', 'un cheval, chevaux', 'un cavallo, cavalli', 'un caballo, caballos'],
    ['a cow, cows', 'die Kuh, Kuh, Kühe', 'une vache, vaches', 'una mucca, mucche', 'una vaca, vacas'],
    ['a pig, pigs', 'das Schwein, Schweines, Schweine', 'un cochon, cochons', 'un maiale, maiali', 'un cerdo, cerdos'],
    ['a sheep, sheep', 'das Schaf, Schafes, Schafe', 'un mouton, moutons', 'una pecora, pecore', 'una oveja, ovejas'],
    ['a goat, goats', 'die Ziege, Ziege, Ziegen', 'une chèvre, chèvres', 'una capra, capre', 'una cabra, cabras'],
    ['a donkey, donkeys', 'der Esel, Esels, Esel', 'un âne, ânes', 'un asino, asini', 'un burro, burros'],
    ['a hen, hens', 'die Henne, Henne, Hennen', 'une poule, poules', 'una gallina, galline', 'una gallina, gallinas'],
    ['a duck, ducks', 'die Ente, Ente, Enten', 'un canard, canards', 'un’anatra, anatre', 'un pato, patos'],
    ['a mouse, mice', 'die Maus, Maus, Mäuse', 'une souris, souris', 'un topo, topi', 'un ratón, ratones'],
    ['a rabbit, rabbits', 'das Kaninchen, Kaninchens, Kaninchen', 'un lapin, lapins', 'un coniglio, conigli', 'un conejo, conejos'],
    ['a hare, hares', 'der Hase, Hasen, Hasen', 'un lièvre, lièvres', 'una lepre, lepri', 'una liebre, liebres'],
    ['a bear, bears', 'der Bär, Bären, Bären', 'un ours, ours', 'un orso, orsi', 'un oso, osos'],
    ['a wolf, wolves', 'der Wolf, Wolfs, Wölfe', 'un loup, loups', 'un lupo, lupi', 'un lobo, lobos'],
    ['a fox, foxes', 'der Fuchs, Fuchses, Füchse', 'un renard, renards', 'una volpe, volpi', 'un zorro, zorros'],
    ['a lion, lions', 'der Löwe, Löwen, Löwen', 'un lion, lions', 'un leone, leoni', 'un león, leones'],
    ['a tiger, tigers', 'der Tiger, Tigers, Tiger', 'un tigre, tigres', 'una tigre, tigri', 'un tigre, tigres'],
    ['an elephant, elephants', 'der Elefant, Elefanten, Elefanten', 'un éléphant, éléphants', 'un elefante, elefanti', 'un elefante, elefantes'],
    ['a giraffe, giraffes', 'die Giraffe, Giraffe, Giraffen', 'une girafe, girafes', 'una giraffa, giraffe', 'una jirafa, jirafas'],
    ['a camel, camels', 'das Kamel, Kamels, Kamele', 'un chameau, chameaux', 'un cammello, cammelli', 'un camello, camellos'],
    ['a monkey, monkeys', 'der Affe, Affen, Affen', 'un singe, singes', 'una scimmia, scimmie', 'un mono, monos'],
    ['a squirrel, squirrels', 'das Eichhörnchen, Eichhörnchens, Eichhörnchen', 'un écureuil, écureuils', 'uno scoiattolo, scoiattoli', 'una ardilla, ardillas'],
    ['a hedgehog, hedgehogs', 'der Igel, Igels, Igel', 'un hérisson, hérissons', 'un riccio, ricci', 'un erizo, erizos'],
    ['a frog, frogs', 'der Frosch, Froschs, Frösche', 'une grenouille, grenouilles', 'una rana, rane', 'una rana, ranas'],
    ['a turtle, turtles', 'die Schildkröte, Schildkröte, Schildkröten', 'une tortue, tortues', 'una tartaruga, tartarughe', 'una tortuga, tortugas'],
    ['a snake, snakes', 'die Schlange, Schlange, Schlangen', 'un serpent, serpents', 'un serpente, serpenti', 'una serpiente, serpientes'],
    ['a fish, fish', 'der Fisch, Fischs, Fische', 'un poisson, poissons', 'un pesce, pesci', 'un pez, peces'],
    ['a whale, whales', 'der Wal, Wals, Wale', 'une baleine, baleines', 'una balena, balene', 'una ballena, ballenas'],
    ['a dolphin, dolphins', 'der Delfin, Delfins, Delfine', 'un dauphin, dauphins', 'un delfino, delfini', 'un delfín, delfines'],
    ['a bird, birds', 'der Vogel, Vogels, Vögel', 'un oiseau, oiseaux', 'un uccello, uccelli', 'un pájaro, pájaros'],
    ['an owl, owls', 'die Eule, Eule, Eulen', 'une chouette, chouettes', 'una civetta, civette', 'una lechuza, lechuzas'],
    ['an eagle, eagles', 'der Adler, Adlers, Adler', 'un aigle, aigles', 'un’aquila, aquile', 'un águila (f), águilas'],
    ['a penguin, penguins', 'der Pinguin, Pinguins, Pinguine', 'un manchot, manchots', 'un pinguino, pinguini', 'un pingüino, pingüinos'],
    ['a bee, bees', 'die Biene, Biene, Bienen', 'une abeille, abeilles', 'un’ape, api', 'una abeja, abejas'],
    ['an ant, ants', 'die Ameise, Ameise, Ameisen', 'une fourmi, fourmis', 'una formica, formiche', 'una hormiga, hormigas'],
    ['a spider, spiders', 'die Spinne, Spinne, Spinnen', 'une araignée, araignées', 'un ragno, ragni', 'una araña, arañas'],
    ['a butterfly, butterflies', 'der Schmetterling, Schmetterlings, Schmetterlinge', 'un papillon, papillons', 'una farfalla, farfalle', 'una mariposa, mariposas'],
    ['a snail, snails', 'die Schnecke, Schnecke, Schnecken', 'un escargot, escargots', 'una lumaca, lumache', 'un caracol, caracoles'],
    ['a kangaroo, kangaroos', 'das Känguru, Kängurus, Kängurus', 'un kangourou, kangourous', 'un canguro, canguri', 'un canguro, canguros'],
  ],
  fruit: [
    ['an apple, apples', 'der Apfel, Apfels, Äpfel', 'une pomme, pommes', 'una mela, mele', 'una manzana, manzanas'],
    ['a pear, pears', 'die Birne, Birne, Birnen', 'une poire, poires', 'una pera, pere', 'una pera, peras'],
    ['an orange, oranges', 'die Orange, Orange, Orangen', 'une orange, oranges', 'un’arancia, arance', 'una naranja, naranjas'],
    ['a lemon, lemons', 'die Zitrone, Zitrone, Zitronen', 'un citron, citrons', 'un limone, limoni', 'un limón, limones'],
    ['a banana, bananas', 'die Banane, Banane, Bananen', 'une banane, bananes', 'una banana, banane', 'un plátano, plátanos'],
    ['a cherry, cherries', 'die Kirsche, Kirsche, Kirschen', 'une cerise, cerises', 'una ciliegia, ciliegie', 'una cereza, cerezas'],
    ['a strawberry, strawberries', 'die Erdbeere, Erdbeere, Erdbeeren', 'une fraise, fraises', 'una fragola, fragole', 'una fresa, fresas'],
    ['a raspberry, raspberries', 'die Himbeere, Himbeere, Himbeeren', 'une framboise, framboises', 'un lampone, lamponi', 'una frambuesa, frambuesas'],
    ['a peach, peaches', 'der Pfirsich, Pfirsichs, Pfirsiche', 'une pêche, pêches', 'una pesca, pesche', 'un melocotón, melocotones'],
    ['an apricot, apricots', 'die Aprikose, Aprikose, Aprikosen', 'un abricot, abricots', 'un’albicocca, albicocche', 'un albaricoque, albaricoques'],
    ['a plum, plums', 'die Pflaume, Pflaume, Pflaumen', 'une prune, prunes', 'una prugna, prugne', 'una ciruela, ciruelas'],
    ['a melon, melons', 'die Melone, Melone, Melonen', 'un melon, melons', 'un melone, meloni', 'un melón, melones'],
    ['a fig, figs', 'die Feige, Feige, Feigen', 'une figue, figues', 'un fico, fichi', 'un higo, higos'],
  ],
  vegetable: [
    ['a carrot, carrots', 'die Karotte, Karotte, Karotten', 'une carotte, carottes', 'una carota, carote', 'una zanahoria, zanahorias'],
    ['a potato, potatoes', 'die Kartoffel, Kartoffel, Kartoffeln', 'une pomme de terre, pommes de terre', 'una patata, patate', 'una patata, patatas'],
    ['an onion, onions', 'die Zwiebel, Zwiebel, Zwiebeln', 'un oignon, oignons', 'una cipolla, cipolle', 'una cebolla, cebollas'],
    ['a tomato, tomatoes', 'die Tomate, Tomate, Tomaten', 'une tomate, tomates', 'un pomodoro, pomodori', 'un tomate, tomates'],
    ['a cucumber, cucumbers', 'die Gurke, Gurke, Gurken', 'un concombre, concombres', 'un cetriolo, cetrioli', 'un pepino, pepinos'],
    ['a pepper, peppers', 'die Paprika, Paprika, Paprikas', 'un poivron, poivrons', 'un peperone, peperoni', 'un pimiento, pimientos'],
    ['an aubergine, aubergines', 'die Aubergine, Aubergine, Auberginen', 'une aubergine, aubergines', 'una melanzana, melanzane', 'una berenjena, berenjenas'],
    ['a pumpkin, pumpkins', 'der Kürbis, Kürbisses, Kürbisse', 'une citrouille, citrouilles', 'una zucca, zucche', 'una calabaza, calabazas'],
    ['a mushroom, mushrooms', 'der Pilz, Pilzes, Pilze', 'un champignon, champignons', 'un fungo, funghi', 'una seta, setas'],
    ['an artichoke, artichokes', 'die Artischocke, Artischocke, Artischocken', 'un artichaut, artichauts', 'un carciofo, carciofi', 'una alcachofa, alcachofas'],
  ],
  vehicle: [
    ['a car, cars', 'das Auto, Autos, Autos', 'une voiture, voitures', 'una macchina, macchine', 'un coche, coches'],
    ['a bus, buses', 'der Bus, Busses, Busse', 'un bus, bus', 'un autobus, autobus', 'un autobús, autobuses'],
    ['a train, trains', 'der Zug, Zugs, Züge', 'un train, trains', 'un treno, treni', 'un tren, trenes'],
    ['a tram, trams', 'die Straßenbahn, Straßenbahn, Straßenbahnen', 'un tramway, tramways', 'un tram, tram', 'un tranvía, tranvías'],
    ['a bicycle, bicycles', 'das Fahrrad, Fahrrads, Fahrräder', 'un vélo, vélos', 'una bicicletta, biciclette', 'una bicicleta, bicicletas'],
    ['a motorbike, motorbikes', 'das Motorrad, Motorrads, Motorräder', 'une moto, motos', 'una moto, moto', 'una moto, motos'],
    ['a lorry, lorries', 'der Lastwagen, Lastwagens, Lastwagen', 'un camion, camions', 'un camion, camion', 'un camión, camiones'],
    ['a boat, boats', 'das Boot, Boots, Boote', 'un bateau, bateaux', 'una barca, barche', 'un barco, barcos'],
    ['a plane, planes', 'das Flugzeug, Flugzeugs, Flugzeuge', 'un avion, avions', 'un aereo, aerei', 'un avión, aviones'],
    ['a helicopter, helicopters', 'der Hubschrauber, Hubschraubers, Hubschrauber', 'un hélicoptère, hélicoptères', 'un elicottero, elicotteri', 'un helicóptero, helicópteros'],
    ['a tractor, tractors', 'der Traktor, Traktors, Traktoren', 'un tracteur, tracteurs', 'un trattore, trattori', 'un tractor, tractores'],
    ['a taxi, taxis', 'das Taxi, Taxis, Taxis', 'un taxi, taxis', 'un taxi, taxi', 'un taxi, taxis'],
  ],
  furniture: [
    ['a table, tables', 'der Tisch, Tischs, Tische', 'une table, tables', 'un tavolo, tavoli', 'una mesa, mesas'],
    ['a chair, chairs', 'der Stuhl, Stuhls, Stühle', 'une chaise, chaises', 'una sedia, sedie', 'una silla, sillas'],
    ['an armchair, armchairs', 'der Sessel, Sessels, Sessel', 'un fauteuil, fauteuils', 'una poltrona, poltrone', 'un sillón, sillones'],
    ['a sofa, sofas', 'das Sofa, Sofas, Sofas', 'un canapé, canapés', 'un divano, divani', 'un sofá, sofás'],
    ['a bed, beds', 'das Bett, Betts, Betten', 'un lit, lits', 'un letto, letti', 'una cama, camas'],
    ['a wardrobe, wardrobes', 'der Schrank, Schranks, Schränke', 'une armoire, armoires', 'un armadio, armadi', 'un armario, armarios'],
    ['a desk, desks', 'der Schreibtisch, Schreibtischs, Schreibtische', 'un bureau, bureaux', 'una scrivania, scrivanie', 'un escritorio, escritorios'],
    ['a stool, stools', 'der Hocker, Hockers, Hocker', 'un tabouret, tabourets', 'uno sgabello, sgabelli', 'un taburete, taburetes'],
    ['a bookcase, bookcases', 'das Bücherregal, Bücherregals, Bücherregale', 'une bibliothèque, bibliothèques', 'una libreria, librerie', 'una estantería, estanterías'],
    ['a chest of drawers, chests of drawers', 'die Kommode, Kommode, Kommoden', 'une commode, commodes', 'un cassettone, cassettoni', 'una cómoda, cómodas'],
  ],
  clothing: [
    ['a shirt, shirts', 'das Hemd, Hemds, Hemden', 'une chemise, chemises', 'una camicia, camicie', 'una camisa, camisas'],
    ['a skirt, skirts', 'der Rock, Rocks, Röcke', 'une jupe, jupes', 'una gonna, gonne', 'una falda, faldas'],
    ['a dress, dresses', 'das Kleid, Kleids, Kleider', 'une robe, robes', 'un vestito, vestiti', 'un vestido, vestidos'],
    ['a coat, coats', 'der Mantel, Mantels, Mäntel', 'un manteau, manteaux', 'un cappotto, cappotti', 'un abrigo, abrigos'],
    ['a jacket, jackets', 'die Jacke, Jacke, Jacken', 'une veste, vestes', 'una giacca, giacche', 'una chaqueta, chaquetas'],
    ['a pullover, pullovers', 'der Pullover, Pullovers, Pullover', 'un pull, pulls', 'un maglione, maglioni', 'un jersey, jerséis'],
    ['a hat, hats', 'der Hut, Huts, Hüte', 'un chapeau, chapeaux', 'un cappello, cappelli', 'un sombrero, sombreros'],
    ['a scarf, scarves', 'der Schal, Schals, Schals', 'une écharpe, écharpes', 'una sciarpa, sciarpe', 'una bufanda, bufandas'],
    ['a glove, gloves', 'der Handschuh, Handschuhs, Handschuhe', 'un gant, gants', 'un guanto, guanti', 'un guante, guantes'],
    ['a sock, socks', 'die Socke, Socke, Socken', 'une chaussette, chaussettes', 'un calzino, calzini', 'un calcetín, calcetines'],
    ['a shoe, shoes', 'der Schuh, Schuhs, Schuhe', 'une chaussure, chaussures', 'una scarpa, scarpe', 'un zapato, zapatos'],
    ['a boot, boots', 'der Stiefel, Stiefels, Stiefel', 'une botte, bottes', 'uno stivale, stivali', 'una bota, botas'],
  ],
  tool: [
    ['a hammer, hammers', 'der Hammer, Hammers, Hämmer', 'un marteau, marteaux', 'un martello, martelli', 'un martillo, martillos'],
    ['a saw, saws', 'die Säge, Säge, Sägen', 'une scie, scies', 'una sega, seghe', 'una sierra, sierras'],
    ['a screwdriver, screwdrivers', 'der Schraubenzieher, Schraubenziehers, Schraubenzieher', 'un tournevis, tournevis', 'un cacciavite, cacciaviti', 'un destornillador, destornilladores'],
    ['an axe, axes', 'die Axt, Axt, Äxte', 'une hache, haches', 'un’ascia, asce', 'un hacha (f), hachas'],
    ['a shovel, shovels', 'die Schaufel, Schaufel, Schaufeln', 'une pelle, pelles', 'una pala, pale', 'una pala, palas'],
    ['a rake, rakes', 'der Rechen, Rechens, Rechen', 'un râteau, râteaux', 'un rastrello, rastrelli', 'un rastrillo, rastrillos'],
    ['a ladder, ladders', 'die Leiter, Leiter, Leitern', 'une échelle, échelles', 'una scala, scale', 'una escalera, escaleras'],
  ],
  thing: [
    ['a book, books', 'das Buch, Buchs, Bücher', 'un livre, livres', 'un libro, libri', 'un libro, libros'],
    ['a letter, letters', 'der Brief, Briefs, Briefe', 'une lettre, lettres', 'una lettera, lettere', 'una carta, cartas'],
    ['a key, keys', 'der Schlüssel, Schlüssels, Schlüssel', 'une clé, clés', 'una chiave, chiavi', 'una llave, llaves'],
    ['a lamp, lamps', 'die Lampe, Lampe, Lampen', 'une lampe, lampes', 'una lampada, lampade', 'una lámpara, lámparas'],
    ['a candle, candles', 'die Kerze, Kerze, Kerzen', 'une bougie, bougies', 'una candela, candele', 'una vela, velas'],
    ['a mirror, mirrors', 'der Spiegel, Spiegels, Spiegel', 'un miroir, miroirs', 'uno specchio, specchi', 'un espejo, espejos'],
    ['a ring, rings', 'der Ring, Rings, Ringe', 'une bague, bagues', 'un anello, anelli', 'un anillo, anillos'],
    ['a bell, bells', 'die Glocke, Glocke, Glocken', 'une cloche, cloches', 'una campana, campane', 'una campana, campanas'],
    ['a ball, balls', 'der Ball, Balls, Bälle', 'un ballon, ballons', 'una palla, palle', 'una pelota, pelotas'],
    ['a doll, dolls', 'die Puppe, Puppe, Puppen', 'une poupée, poupées', 'una bambola, bambole', 'una muñeca, muñecas'],
    ['a box, boxes', 'die Schachtel, Schachtel, Schachteln', 'une boîte, boîtes', 'una scatola, scatole', 'una caja, cajas'],
    ['a basket, baskets', 'der Korb, Korbs, Körbe', 'un panier, paniers', 'un cesto, cesti', 'una cesta, cestas'],
    ['a bottle, bottles', 'die Flasche, Flasche, Flaschen', 'une bouteille, bouteilles', 'una bottiglia, bottiglie', 'una botella, botellas'],
    ['a cup, cups', 'die Tasse, Tasse, Tassen', 'une tasse, tasses', 'una tazza, tazze', 'una taza, tazas'],
    ['a plate, plates', 'der Teller, Tellers, Teller', 'une assiette, assiettes', 'un piatto, piatti', 'un plato, platos'],
    ['a spoon, spoons', 'der Löffel, Löffels, Löffel', 'une cuillère, cuillères', 'un cucchiaio, cucchiai', 'una cuchara, cucharas'],
    ['a fork, forks', 'die Gabel, Gabel, Gabeln', 'une fourchette, fourchettes', 'una forchetta, forchette', 'un tenedor, tenedores'],
    ['a knife, knives', 'das Messer, Messers, Messer', 'un couteau, couteaux', 'un coltello, coltelli', 'un cuchillo, cuchillos'],
    ['a pencil, pencils', 'der Bleistift, Bleistifts, Bleistifte', 'un crayon, crayons', 'una matita, matite', 'un lápiz, lápices'],
    ['a newspaper, newspapers', 'die Zeitung, Zeitung, Zeitungen', 'un journal, journaux', 'un giornale, giornali', 'un periódico, periódicos'],
    ['a suitcase, suitcases', 'der Koffer, Koffers, Koffer', 'une valise, valises', 'una valigia, valigie', 'una maleta, maletas'],
    ['a backpack, backpacks', 'der Rucksack, Rucksacks, Rucksäcke', 'un sac à dos, sacs à dos', 'uno zaino, zaini', 'una mochila, mochilas'],
    ['an umbrella, umbrellas', 'der Regenschirm, Regenschirms, Regenschirme', 'un parapluie, parapluies', 'un ombrello, ombrelli', 'un paraguas, paraguas'],
    ['a clock, clocks', 'die Uhr, Uhr, Uhren', 'une horloge, horloges', 'un orologio, orologi', 'un reloj, relojes'],
    ['a camera, cameras', 'die Kamera, Kamera, Kameras', 'un appareil photo, appareils photo', 'una macchina fotografica, macchine fotografiche', 'una cámara, cámaras'],
    ['a computer, computers', 'der Computer, Computers, Computer', 'un ordinateur, ordinateurs', 'un computer, computer', 'un ordenador, ordenadores'],
    ['an egg, eggs', 'das Ei, Eis, Eier', 'un œuf, œufs', 'un uovo, uova (f)', 'un huevo, huevos'],
    ['a stone, stones', 'der Stein, Steins, Steine', 'une pierre, pierres', 'una pietra, pietre', 'una piedra, piedras'],
    ['a flower, flowers', 'die Blume, Blume, Blumen', 'une fleur, fleurs', 'un fiore, fiori', 'una flor, flores'],
    ['a tree, trees', 'der Baum, Baums, Bäume', 'un arbre, arbres', 'un albero, alberi', 'un árbol, árboles'],
    ['a star, stars', 'der Stern, Sterns, Sterne', 'une étoile, étoiles', 'una stella, stelle', 'una estrella, estrellas'],
    ['a door, doors', 'die Tür, Tür, Türen', 'une porte, portes', 'una porta, porte', 'una puerta, puertas'],
    ['a window, windows', 'das Fenster, Fensters, Fenster', 'une fenêtre, fenêtres', 'una finestra, finestre', 'una ventana, ventanas'],
  ],
  building: [
    ['a house, houses', 'das Haus, Hauses, Häuser', 'une maison, maisons', 'una casa, case', 'una casa, casas'],
    ['a school, schools', 'die Schule, Schule, Schulen', 'une école, écoles', 'una scuola, scuole', 'una escuela, escuelas'],
    ['a church, churches', 'die Kirche, Kirche, Kirchen', 'une église, églises', 'una chiesa, chiese', 'una iglesia, iglesias'],
    ['a hospital, hospitals', 'das Krankenhaus, Krankenhauses, Krankenhäuser', 'un hôpital, hôpitaux', 'un ospedale, ospedali', 'un hospital, hospitales'],
    ['a museum, museums', 'das Museum, Museums, Museen', 'un musée, musées', 'un museo, musei', 'un museo, museos'],
    ['a theatre, theatres', 'das Theater, Theaters, Theater', 'un théâtre, théâtres', 'un teatro, teatri', 'un teatro, teatros'],
    ['a hotel, hotels', 'das Hotel, Hotels, Hotels', 'un hôtel, hôtels', 'un albergo, alberghi', 'un hotel, hoteles'],
    ['a castle, castles', 'das Schloss, Schlosses, Schlösser', 'un château, châteaux', 'un castello, castelli', 'un castillo, castillos'],
    ['a tower, towers', 'der Turm, Turms, Türme', 'une tour, tours', 'una torre, torri', 'una torre, torres'],
    ['a restaurant, restaurants', 'das Restaurant, Restaurants, Restaurants', 'un restaurant, restaurants', 'un ristorante, ristoranti', 'un restaurante, restaurantes'],
  ],
  place: [
    ['a garden, gardens', 'der Garten, Gartens, Gärten', 'un jardin, jardins', 'un giardino, giardini', 'un jardín, jardines'],
    ['a forest, forests', 'der Wald, Walds, Wälder', 'une forêt, forêts', 'un bosco, boschi', 'un bosque, bosques'],
    ['a mountain, mountains', 'der Berg, Bergs, Berge', 'une montagne, montagnes', 'una montagna, montagne', 'una montaña, montañas'],
    ['a river, rivers', 'der Fluss, Flusses, Flüsse', 'une rivière, rivières', 'un fiume, fiumi', 'un río, ríos'],
    ['a lake, lakes', 'der See, Sees, Seen', 'un lac, lacs', 'un lago, laghi', 'un lago, lagos'],
    ['an island, islands', 'die Insel, Insel, Inseln', 'une île, îles', 'un’isola, isole', 'una isla, islas'],
    ['a beach, beaches', 'der Strand, Strands, Strände', 'une plage, plages', 'una spiaggia, spiagge', 'una playa, playas'],
    ['a bridge, bridges', 'die Brücke, Brücke, Brücken', 'un pont, ponts', 'un ponte, ponti', 'un puente, puentes'],
    ['a village, villages', 'das Dorf, Dorfs, Dörfer', 'un village, villages', 'un villaggio, villaggi', 'un pueblo, pueblos'],
    ['a city, cities', 'die Stadt, Stadt, Städte', 'une ville, villes', 'una città, città', 'una ciudad, ciudades'],
    ['a street, streets', 'die Straße, Straße, Straßen', 'une rue, rues', 'una strada, strade', 'una calle, calles'],
    ['a park, parks', 'der Park, Parks, Parks', 'un parc, parcs', 'un parco, parchi', 'un parque, parques'],
  ],
  instrument: [
    ['a piano, pianos', 'das Klavier, Klaviers, Klaviere', 'un piano, pianos', 'un pianoforte, pianoforti', 'un piano, pianos'],
    ['a guitar, guitars', 'die Gitarre, Gitarre, Gitarren', 'une guitare, guitares', 'una chitarra, chitarre', 'una guitarra, guitarras'],
    ['a violin, violins', 'die Geige, Geige, Geigen', 'un violon, violons', 'un violino, violini', 'un violín, violines'],
    ['a flute, flutes', 'die Flöte, Flöte, Flöten', 'une flûte, flûtes', 'un flauto, flauti', 'una flauta, flautas'],
    ['a trumpet, trumpets', 'die Trompete, Trompete, Trompeten', 'une trompette, trompettes', 'una tromba, trombe', 'una trompeta, trompetas'],
    ['a drum, drums', 'die Trommel, Trommel, Trommeln', 'un tambour, tambours', 'un tamburo, tamburi', 'un tambor, tambores'],
    ['a harp, harps', 'die Harfe, Harfe, Harfen', 'une harpe, harpes', 'un’arpa, arpe', 'un arpa (f), arpas'],
    ['a clarinet, clarinets', 'die Klarinette, Klarinette, Klarinetten', 'une clarinette, clarinettes', 'un clarinetto, clarinetti', 'un clarinete, clarinetes'],
  ],
};

export const nouns: readonly Noun[] = nounKinds.flatMap((kind) =>
  table[kind].map((entry) => {
    const forms = lexeme(entry);
    const sameInPlural = languageCodes.filter((language) => forms[language].singular === forms[language].plural);
    return { id: forms.en.singular, kind, sameInPlural, ...forms };
  }),
);

const byId = new Map(nouns.map((noun) => [noun.id, noun]));

/** The noun with this id: `noun('dog')`. */
export function noun(id: string): Noun {
  const found = byId.get(id);
  if (!found) throw new Error(`no noun "${id}"`);
  return found;
}

export function nounsOf(...kinds: readonly NounKind[]): Noun[] {
  return nouns.filter(({ kind }) => kinds.includes(kind));
}

/** What the kinds are called: a dog is an animal. */
// prettier-ignore
export const kindNouns: Readonly<Record<NounKind, Lexeme>> = {
  animal: lexeme(['an animal, animals', 'das Tier, Tiers, Tiere', 'un animal, animaux', 'un animale, animali', 'un animal, animales']),
  fruit: lexeme(['a fruit, fruits', 'die Frucht, Frucht, Früchte', 'un fruit, fruits', 'un frutto, frutti', 'una fruta, frutas']),
  vegetable: lexeme(['a vegetable, vegetables', 'das Gemüse, Gemüses, Gemüse', 'un légume, légumes', 'un ortaggio, ortaggi', 'una verdura, verduras']),
  vehicle: lexeme(['a vehicle, vehicles', 'das Fahrzeug, Fahrzeugs, Fahrzeuge', 'un véhicule, véhicules', 'un veicolo, veicoli', 'un vehículo, vehículos']),
  furniture: lexeme(['a piece of furniture, pieces of furniture', 'das Möbelstück, Möbelstücks, Möbelstücke', 'un meuble, meubles', 'un mobile, mobili', 'un mueble, muebles']),
  clothing: lexeme(['a piece of clothing, pieces of clothing', 'das Kleidungsstück, Kleidungsstücks, Kleidungsstücke', 'un vêtement, vêtements', 'un indumento, indumenti', 'una prenda de vestir, prendas de vestir']),
  tool: lexeme(['a tool, tools', 'das Werkzeug, Werkzeugs, Werkzeuge', 'un outil, outils', 'un attrezzo, attrezzi', 'una herramienta, herramientas']),
  thing: lexeme(['an object, objects', 'der Gegenstand, Gegenstands, Gegenstände', 'un objet, objets', 'un oggetto, oggetti', 'un objeto, objetos']),
  building: lexeme(['a building, buildings', 'das Gebäude, Gebäudes, Gebäude', 'un bâtiment, bâtiments', 'un edificio, edifici', 'un edificio, edificios']),
  place: lexeme(['a place, places', 'der Ort, Orts, Orte', 'un lieu, lieux', 'un luogo, luoghi', 'un lugar, lugares']),
  instrument: lexeme(['a musical instrument, musical instruments', 'das Musikinstrument, Musikinstruments, Musikinstrumente', 'un instrument de musique, instruments de musique', 'uno strumento musicale, strumenti musicali', 'un instrumento musical, instrumentos musicales']),
};
