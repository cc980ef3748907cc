import type { OccupationConcept } from '../occupation-concept.ts';

/** Police, fire, security and prison work; kitchens, bars and dining rooms: SOC major groups 33 and 35. */
export const protectiveFoodOccupations: readonly OccupationConcept[] = [
  {
    name: 'Police Sergeant',
    socGroup: '33-1000',
    aliases: 'Police Supervisor|Police Lieutenant|Police Inspector|Detective Sergeant',
    otherLanguages:
      'Polizeikommissar|Polizeikommissarin|brigadier de police|sargento de policía|ispettore di polizia|sargento da polícia|brigadier van politie',
    related: 'Police Officer|Detective',
    skills: 'Law Enforcement|People Management|Leadership|Incident Response',
  },
  {
    name: 'Fire Captain',
    socGroup: '33-1000',
    aliases:
      'Fire Lieutenant|Crew Manager Fire|Fire Watch Manager|Fire Battalion Chief|Fire Station Officer',
    otherLanguages:
      'Brandmeister|Brandmeisterin|capitaine des pompiers|capitán de bomberos|caposquadra dei vigili del fuoco|capitão dos bombeiros|brandmeester',
    related: 'Firefighter|Fire Inspector|Paramedic',
    skills:
      'Structural Firefighting|Incident Command System|Firefighting|Leadership|Incident Response|First Aid',
  },
  {
    name: 'Security Supervisor',
    socGroup: '33-1000',
    aliases:
      'Security Shift Supervisor|Security Team Leader|Security Site Supervisor|Guard Supervisor',
    otherLanguages:
      "Schichtleiter Sicherheit|Leiter Sicherheitsdienst|chef d'équipe de sécurité|jefe de seguridad|responsabile della sicurezza|supervisor de segurança|teamleider beveiliging",
    related: 'Security Guard|Loss Prevention Officer|Facilities Manager',
    skills: 'Security Guarding|People Management|Incident Response|Leadership',
  },
  {
    name: 'Firefighter',
    socGroup: '33-2000',
    aliases:
      'Fire Fighter|Fireman|Firewoman|Wildland Firefighter|Volunteer Firefighter|Retained Firefighter|Hotshot Crew Member|Smokejumper',
    otherLanguages:
      'Feuerwehrmann|Feuerwehrfrau|Feuerwehrleute|sapeur-pompier|sapeuse-pompière|pompier|pompière|bombero|bombera|vigile del fuoco|bombeiro|bombeira|brandweerman|brandweervrouw|strażak|strażaczka|brandman',
    related: 'Fire Captain|Fire Inspector|Paramedic',
    skills:
      'Structural Firefighting|Wildland Firefighting|HazMat Response|Firefighting|First Aid|CPR|Emergency Medicine|Workplace Safety',
  },
  {
    name: 'Fire Inspector',
    socGroup: '33-2000',
    aliases:
      'Fire Safety Inspector|Fire Prevention Officer|Fire Marshal|Fire Investigator|Fire Safety Officer|Fire Risk Assessor',
    otherLanguages:
      'Brandschutzbeauftragter|Brandschutzbeauftragte|préventionniste incendie|agent de sécurité incendie|inspector de incendios|ispettore antincendio|inspetor de incêndios|brandpreventieadviseur|brandinspektör',
    related: 'Firefighter|Construction Inspector|Fire Captain',
    skills:
      'Fire Inspection|Firefighting|Workplace Safety|Regulatory Compliance|Attention to Detail',
  },
  {
    name: 'Police Officer',
    socGroup: '33-3000',
    aliases:
      "Policeman|Policewoman|Police Constable|Patrol Officer|Sheriff's Deputy|Deputy Sheriff|State Trooper|Highway Patrol Officer|Law Enforcement Officer|Peace Officer|Police Community Support Officer|PCSO|School Resource Officer",
    otherLanguages:
      'Polizist|Polizistin|Polizeibeamter|Polizeibeamtin|policier|policière|gardien de la paix|gardienne de la paix|policía nacional|agente de policía|mujer policía|poliziotto|poliziotta|agente di polizia|policial militar|agente da polícia|politieagent|politieagente|policjant|policjantka|polisman',
    related: 'Detective|Police Sergeant|Correctional Officer|Security Guard',
    skills:
      'Community Policing|Traffic Enforcement|Police Report Writing|Law Enforcement|Crisis Intervention|Defensive Driving|First Aid|Conflict Resolution',
  },
  {
    name: 'Detective',
    socGroup: '33-3000',
    aliases:
      'Police Detective|Criminal Investigator|Homicide Detective|Crime Scene Detective|Special Agent Criminal Investigation',
    otherLanguages:
      'Kriminalbeamter|Kriminalbeamtin|Kriminalkommissar|Kriminalkommissarin|enquêteur de police|enquêtrice de police|inspector de policía|inspectora de policía|detective de policía|investigatore di polizia|inspetor da polícia|investigador criminal|rechercheur',
    related: 'Police Officer|Private Investigator|Forensic Scientist',
    skills:
      'Criminal Investigations|Evidence Collection|Law Enforcement|Critical Thinking|Attention to Detail|Research',
  },
  {
    name: 'Correctional Officer',
    socGroup: '33-3000',
    aliases:
      'Prison Officer|Corrections Officer|Detention Officer|Jailer|Prison Guard|Custody Officer|Juvenile Detention Officer|Prison Warder',
    otherLanguages:
      'Justizvollzugsbeamter|Justizvollzugsbeamtin|Gefängniswärter|surveillant pénitentiaire|surveillante pénitentiaire|surveillant de prison|funcionario de prisiones|funcionaria de prisiones|agente penitenciario|agente di polizia penitenziaria|agente penitenziario|guarda prisional|agente penitenciário|gevangenisbewaarder|penitentiair inrichtingswerker|kriminalvårdare|strażnik więzienny',
    related: 'Probation Officer|Police Officer|Court Bailiff|Security Guard',
    skills:
      'Corrections|Defensive Tactics|Law Enforcement|Crisis Intervention|Conflict Resolution|First Aid',
  },
  {
    name: 'Court Bailiff',
    socGroup: '33-3000',
    aliases: 'Court Officer|Court Security Officer|Court Deputy|Courtroom Deputy',
    otherLanguages:
      'Gerichtswachtmeister|Gerichtswachtmeisterin|huissier audiencier|alguacil judicial|oficial de justiça|parketwachter',
    related: 'Correctional Officer|Police Officer|Court Clerk',
    skills: 'Court Security|Law Enforcement|Security Guarding|Conflict Resolution',
  },
  {
    name: 'Border Force Officer',
    socGroup: '33-3000',
    aliases:
      'Customs Officer|Customs and Border Protection Officer|CBP Officer|Border Patrol Agent|Immigration Officer|Immigration Inspector|Border Guard',
    otherLanguages:
      'Zollbeamter|Zollbeamtin|Grenzschutzbeamter|douanier|douanière|agent des douanes|agente de aduanas|oficial de aduanas|guardia fronteriza|doganiere|funzionario doganale|fiscal alfandegário|douanebeambte|celnik|tulltjänsteman',
    related: 'Police Officer|Customs Broker|Aviation Security Screener',
    skills:
      'Border Protection|Law Enforcement|Regulatory Compliance|Attention to Detail|Conflict Resolution',
  },
  {
    name: 'Game Warden',
    socGroup: '33-3000',
    aliases:
      'Conservation Officer|Wildlife Officer|Fish and Game Warden|Wildlife Enforcement Officer|Fishery Officer',
    otherLanguages:
      'Wildhüter|Wildhüterin|garde-chasse|garde-pêche|guarda de caza|guardacaccia|guarda florestal|jachtopziener|boswachter handhaving',
    related: 'Police Officer|Forester',
    skills: 'Game Warden Duties|Law Enforcement|Environmental Compliance|First Aid',
  },
  {
    name: 'Parking Enforcement Officer',
    socGroup: '33-3000',
    aliases:
      'Traffic Warden|Civil Enforcement Officer|Parking Enforcement Worker|Parking Officer|Meter Maid|Traffic Enforcement Agent',
    otherLanguages:
      'Politesse|Verkehrsüberwacher|Verkehrsüberwacherin|agent de stationnement|agente de estacionamiento|controlador de estacionamiento|ausiliario del traffico|agente de estacionamento|parkeercontroleur|parkeringsvakt',
    related: 'Police Officer|Parking Attendant|Security Guard',
    skills: 'Law Enforcement|Conflict Resolution|Customer Service',
  },
  {
    name: 'Transit Police Officer',
    socGroup: '33-3000',
    aliases:
      'Railroad Police Officer|Railway Police Officer|Transport Police Officer|British Transport Police Officer|Transit Cop',
    otherLanguages:
      'Bundespolizist Bahn|agent de police ferroviaire|agente di polizia ferroviaria|spoorwegpolitieagent',
    related: 'Police Officer|Security Guard',
    skills: 'Law Enforcement|Security Guarding|First Aid',
  },
  {
    name: 'Security Guard',
    socGroup: '33-9000',
    aliases:
      'Security Officer|Door Supervisor|Bouncer|Doorman Security|Unarmed Security Officer|Armed Guard|Armed Security Officer|Night Watchman|Watchman|CCTV Operator|Static Guard|Mobile Patrol Officer|Crowd Controller|Event Security Officer|SIA Door Supervisor',
    contextAliases: 'Guard',
    otherLanguages:
      'Wachmann|Wachfrau|Sicherheitsmitarbeiter|Sicherheitsmitarbeiterin|Sicherheitskraft|Schutz- und Sicherheitskraft|Türsteher|Türsteherin|agent de sécurité|agente de sécurité|vigile de sécurité|vigilante de seguridad|guardia de seguridad|vigilanta de seguridad|guardia giurata|addetto alla sicurezza|agente di sicurezza|guarda de segurança|vigilante patrimonial|beveiliger|beveiligingsmedewerker|beveiligingsbeambte|pracownik ochrony|ochroniarz|ordningsvakt|väktare|skyddsvakt',
    related: 'Security Supervisor|Loss Prevention Officer|Correctional Officer|Concierge',
    skills:
      'CCTV Monitoring|Guard License|Crowd Control|Security Guarding|Conflict Resolution|First Aid|Incident Response|Customer Service',
  },
  {
    name: 'Private Investigator',
    socGroup: '33-9000',
    aliases: 'Private Detective|Investigations Specialist|Surveillance Investigator|Private Eye',
    otherLanguages:
      'Privatdetektiv|Privatdetektivin|Detektiv|détective privé|détective privée|enquêteur privé|detective privado|detective privada|investigatore privato|investigatrice privata|detetive particular|particulier onderzoeker|privédetective|prywatny detektyw',
    related: 'Detective|Loss Prevention Officer',
    skills: 'Private Investigation|Research|Attention to Detail|Critical Thinking|Fraud Prevention',
  },
  {
    name: 'Loss Prevention Officer',
    socGroup: '33-9000',
    aliases:
      'Retail Loss Prevention Specialist|Asset Protection Associate|Asset Protection Specialist|Loss Prevention Associate|Loss Prevention Agent|Store Detective|Shrinkage Officer',
    otherLanguages:
      'Ladendetektiv|Ladendetektivin|Kaufhausdetektiv|inspecteur de magasin|prevención de pérdidas retail|addetto antitaccheggio|prevenção de perdas|fiscal de loja|winkeldetective',
    related: 'Security Guard|Private Investigator|Retail Sales Assistant',
    skills:
      'Retail Loss Prevention|Security Guarding|Fraud Prevention|Conflict Resolution|Attention to Detail',
  },
  {
    name: 'Aviation Security Screener',
    socGroup: '33-9000',
    aliases:
      'Transportation Security Officer|TSA Officer|TSA Agent|Airport Security Officer|Airport Security Screener|Baggage Screener|Transportation Security Screener',
    otherLanguages:
      'Luftsicherheitsassistent|Luftsicherheitsassistentin|Luftsicherheitskontrollkraft|agent de sûreté aéroportuaire|agente de sûreté aéroportuaire|agente de seguridad aeroportuaria|addetto alla sicurezza aeroportuale|agente de proteção da aviação civil|luchthavenbeveiliger|säkerhetskontrollant',
    related: 'Security Guard|Border Force Officer|Airport Ground Handler',
    skills: 'Security Guarding|Customer Service|Attention to Detail',
  },
  {
    name: 'Lifeguard',
    socGroup: '33-9000',
    aliases:
      'Pool Lifeguard|Beach Lifeguard|Ocean Lifeguard|Surf Lifesaver|Swimming Pool Attendant|Ski Patroller',
    otherLanguages:
      'Rettungsschwimmer|Rettungsschwimmerin|Bademeister|Bademeisterin|Fachangestellter für Bäderbetriebe|maître-nageur|maître-nageuse|sauveteur aquatique|surveillant de baignade|socorrista acuático|socorrista|bagnino|bagnina|nadador-salvador|nadadora-salvadora|salva-vidas|badmeester|strandwacht|ratownik wodny|badvakt',
    related: 'Recreation Worker|Personal Trainer|Firefighter',
    skills: 'Lifeguarding|CPR|First Aid|BLS Certification|Customer Service',
  },
  {
    name: 'School Crossing Guard',
    socGroup: '33-9000',
    aliases: 'Crossing Guard|Lollipop Lady|Lollipop Man|School Crossing Patrol|Traffic Flagger',
    otherLanguages:
      'Schülerlotse|Schülerlotsin|agent de passage piéton|vigilante escolar|nonno vigile|verkeersbrigadier',
    related: 'Parking Enforcement Officer|Bus Monitor',
    skills: 'Traffic Enforcement|Workplace Safety|Communication',
  },
  {
    name: 'Animal Control Officer',
    socGroup: '33-9000',
    aliases: 'Animal Control Worker|Dog Warden|Dog Catcher|Humane Officer|Animal Welfare Inspector',
    otherLanguages:
      'Tierfänger|agent de fourrière|agente de control animal|accalappiacani|agente de controle de animais|dierenambulancemedewerker',
    related: 'Animal Caretaker|Game Warden',
    skills: 'Animal Control|Law Enforcement|Veterinary Care|Conflict Resolution',
  },
  {
    name: 'Head Chef',
    socGroup: '35-1000',
    aliases:
      'Executive Chef|Chef de Cuisine|Sous Chef|Kitchen Chef|Executive Sous Chef|Head Cook|Private Chef|Banquet Chef|Culinary Director',
    contextAliases: 'Chef',
    otherLanguages:
      'Küchenchef|Küchenchefin|Chefkoch|Chefköchin|chef cuisinier|cheffe cuisinière|cheffe de cuisine|jefe de cocina|jefa de cocina|capo cuoco|chef di cucina|chefe de cozinha|keukenchef|chef-kok|souschef|szef kuchni|szefowa kuchni|kökschef|köksmästare',
    related: 'Restaurant Cook|Pastry Chef|Restaurant Manager|Kitchen Manager',
    skills:
      'Cooking|Menu Planning|Food Safety|Restaurant Management|People Management|Inventory Management',
  },
  {
    name: 'Pastry Chef',
    socGroup: '35-1000',
    aliases:
      'Patissier|Pastry Cook|Executive Pastry Chef|Dessert Chef|Chocolatier|Pastry Sous Chef',
    otherLanguages:
      'Konditor|Konditorin|Patissière|Patissierin|chef pâtissier|cheffe pâtissière|pâtissier|pâtissière|jefe de repostería|repostero|repostera|pastelero|pastelera|pasticcere|pasticciera|pasteleiro|pasteleira|confeiteiro|confeiteira|banketbakker|cukiernik',
    related: 'Bread Baker|Head Chef',
    skills: 'Baking|Menu Planning|Food Safety|Cooking',
  },
  {
    name: 'Restaurant Supervisor',
    socGroup: '35-1000',
    aliases:
      "Restaurant Shift Leader|Food Service Supervisor|Front of House Supervisor|Dining Room Supervisor|Floor Supervisor Restaurant|Catering Supervisor|Canteen Supervisor|Head Waiter|Head Waitress|Maître d'Hôtel|Maitre d|Bar Supervisor",
    otherLanguages:
      'Restaurantleiter|Restaurantleiterin|Oberkellner|Oberkellnerin|Schichtleiter Gastronomie|chef de rang|cheffe de rang|responsable de salle|jefe de sala|jefa de sala|encargado de restaurante|encargada de restaurante|caposala ristorante|responsabile di sala|chefe de sala|chefe de mesa|gerente de restaurante|assistent-bedrijfsleider horeca|hovmästare',
    related: 'Restaurant Manager|Waiter|Head Chef',
    skills: 'Food Service|People Management|Restaurant Management|Customer Service|Cash Handling',
  },
  {
    name: 'Kitchen Manager',
    socGroup: '35-1000',
    aliases: 'Kitchen Supervisor|Back of House Manager|BOH Manager|Commissary Kitchen Manager',
    otherLanguages:
      'Küchenleiter|Küchenleiterin|responsable de cuisine|encargado de cocina|encargada de cocina|responsabile di cucina|gerente de cozinha|keukenmanager',
    related: 'Head Chef|Restaurant Manager|Restaurant Cook',
    skills: 'Cooking|Food Safety|Inventory Management|People Management|Budgeting',
  },
  {
    name: 'Restaurant Cook',
    socGroup: '35-2000',
    aliases:
      'Line Cook|Prep Cook|Grill Cook|Fry Cook|Station Cook|Commis Chef|Chef de Partie|Demi Chef de Partie|CDP Chef|Breakfast Cook|Saute Cook|Sushi Chef|Pizza Chef|Pizzaiolo|Grill Chef|Junior Sous Chef|Lead Cook',
    contextAliases: 'Cook|Koch',
    otherLanguages:
      'Köchin|Jungkoch|Beikoch|Beiköchin|Commis de Cuisine|cuisinier|cuisinière|cocinero|cocinera|ayudante de cocina|cuoco|cuoca|aiuto cuoco|cozinheiro|cozinheira|zelfstandig werkend kok|leerling-kok|kucharz|kucharka|restaurangkock',
    related: 'Head Chef|Fast Food Cook|Food Preparation Worker|Institutional Cook',
    skills: 'Cooking|Food Safety|Menu Planning|Teamwork|Multitasking',
  },
  {
    name: 'Institutional Cook',
    socGroup: '35-2000',
    aliases:
      'Cafeteria Cook|School Cook|Hospital Cook|Canteen Cook|Mess Cook|Care Home Cook|Camp Cook',
    otherLanguages:
      'Kantinenkoch|Kantinenköchin|Koch in der Gemeinschaftsverpflegung|cuisinier de collectivité|cuisinière de collectivité|cocinero de comedor|cocinera de comedor escolar|cuoco mensa|cuoca mensa|cozinheiro de cantina|merendeira|kok instelling|skolkock',
    related: 'Restaurant Cook|Food Preparation Worker|Restaurant Manager',
    skills: 'Cooking|Food Safety|Menu Planning|Nutrition',
  },
  {
    name: 'Fast Food Cook',
    socGroup: '35-2000',
    aliases: 'Fast Food Crew Cook|Burger Cook|Pizza Cook|Quick Service Cook|Griddle Cook',
    otherLanguages:
      'Systemgastronom Küche|équipier de cuisine restauration rapide|cocinero de comida rápida|addetto fast food|chapeiro|fastfoodkok',
    related: 'Fast Food Worker|Restaurant Cook',
    skills: 'Cooking|Food Safety|Teamwork|Multitasking',
  },
  {
    name: 'Private Household Cook',
    socGroup: '35-2000',
    aliases: 'Personal Chef|Personal Cook|Family Cook|Home Cook Private|Yacht Chef',
    otherLanguages:
      'Privatkoch|Privatköchin|cuisinier privé|cuisinière privée|cocinero privado|cocinera particular|cuoco privato|cozinheiro particular|privékok',
    related: 'Head Chef|Housekeeper|Restaurant Cook',
    skills: 'Cooking|Menu Planning|Nutrition|Food Safety',
  },
  {
    name: 'Food Preparation Worker',
    socGroup: '35-2000',
    aliases:
      'Kitchen Assistant|Kitchen Hand|Kitchen Helper|Food Prep Worker|Kitchen Team Member|Salad Maker|Sandwich Maker|Deli Prep|Catering Assistant',
    otherLanguages:
      'Küchenhilfe|Küchenhelfer|Küchenhelferin|aide de cuisine|aide-cuisinier|aide-cuisinière|employé polyvalent de restauration|auxiliar de cocina|pinche de cocina|aiuto cucina|addetto alla cucina|auxiliar de cozinha|ajudante de cozinha|keukenhulp|keukenmedewerker|pomoc kuchenna|köksbiträde',
    related: 'Restaurant Cook|Kitchen Porter|Fast Food Worker',
    skills: 'Food Safety|Cooking|Teamwork|Food Service',
  },
  {
    name: 'Bartender',
    socGroup: '35-3000',
    aliases:
      'Barkeeper|Barman|Barmaid|Mixologist|Bar Staff|Pub Bartender|Cocktail Bartender|Barperson|Bar Tender|Barback',
    otherLanguages:
      'Barkeeperin|Barfrau|serveur de bar|serveuse de bar|camarero de barra|coctelero|barista cocktail|barista bartender|empregado de bar|bartenderka|barmedewerker|barmanka',
    related: 'Waiter|Barista|Restaurant Supervisor|Sommelier',
    skills: 'Bartending|Customer Service|Cash Handling|Point of Sale|Food Safety',
  },
  {
    name: 'Barista',
    socGroup: '35-3000',
    aliases:
      'Coffee Barista|Coffee Maker Barista|Cafe Assistant|Café Assistant|Coffee Shop Assistant|Cafe Worker|Shift Supervisor Coffee',
    otherLanguages: 'Kaffeebarista|barista en cafetería|barista de café|koffiebarista',
    related: 'Bartender|Fast Food Worker|Waiter',
    skills: 'Barista Skills|Customer Service|Cash Handling|Food Safety|Point of Sale',
  },
  {
    name: 'Sommelier',
    socGroup: '35-3000',
    aliases: 'Wine Steward|Head Sommelier|Wine Waiter',
    otherLanguages: 'Sommelière|Weinkellner|sumiller|escanção|vinoloog',
    related: 'Waiter|Bartender|Restaurant Supervisor',
    skills: 'Food Service|Customer Service|Inventory Management|Menu Planning',
  },
  {
    name: 'Waiter',
    socGroup: '35-3000',
    aliases:
      'Waitress|Waitstaff|Wait Staff|Restaurant Server|Food Server|Banquet Server|Cocktail Waitress|Cocktail Server|Dining Room Server|Food and Beverage Server|Restaurant Waiter|Lead Server Restaurant|Waiting Staff|Room Service Waiter|Server Bartender|Bartender Server|Server Waitress|Head Server|Lead Server Dining|Cafe Server|Catering Server|Bar Server|Beverage Server|Serving Staff Restaurant',
    contextAliases: 'Kellner',
    otherLanguages:
      'Kellnerin|Servicekraft Gastronomie|Restaurantfachmann|Restaurantfachfrau|Bedienung Restaurant|serveur de restaurant|serveuse|serveuse de restaurant|garçon de café|commis de salle|camarero|camarera|mesero|mesera|mozo de restaurante|camarero de sala|cameriere|cameriera|garçom|garçonete|empregado de mesa|empregada de mesa|kelner|serveerster|bedieningsmedewerker|kelnerka|servitör|servitris',
    related: 'Restaurant Host|Bartender|Restaurant Supervisor|Food Runner',
    skills: 'Food Service|Customer Service|Point of Sale|Cash Handling|Teamwork',
  },
  {
    name: 'Food Runner',
    socGroup: '35-3000',
    aliases:
      'Busser|Busboy|Bus Person|Server Assistant|Dining Room Attendant|Buffet Attendant|Expo Runner|Table Busser',
    otherLanguages:
      'Commis de Rang|ayudante de camarero|ayudante de camarera|runner de sala|commis di sala|cumim|copeiro|servicemedewerker horeca',
    related: 'Waiter|Kitchen Porter|Restaurant Host',
    skills: 'Food Service|Teamwork|Customer Service',
  },
  {
    name: 'Restaurant Host',
    socGroup: '35-3000',
    aliases:
      'Restaurant Hostess|Dining Room Host|Host and Hostess|Front Desk Host Restaurant|Restaurant Greeter',
    contextAliases: 'Hostess|Host',
    otherLanguages:
      "Empfangsmitarbeiter Restaurant|Placeur|Placeurin|hôte d'accueil en restaurant|hôtesse d'accueil en restaurant|anfitrión de restaurante|anfitriona de restaurante|addetto accoglienza ristorante|recepcionista de restaurante|gastvrouw horeca|gastheer horeca",
    related: 'Waiter|Receptionist|Restaurant Supervisor',
    skills: 'Reservations|Customer Service|Food Service|Communication',
  },
  {
    name: 'Fast Food Worker',
    socGroup: '35-3000',
    aliases:
      'Fast Food Crew Member|Restaurant Crew Member|Restaurant Team Member|Drive-Thru Operator|Counter Attendant|Cafeteria Attendant|Cafeteria Worker|School Lunch Worker|Lunch Lady|Dinner Lady|Food Counter Worker|Deli Counter Assistant|Concession Worker|Canteen Assistant|Ice Cream Server',
    otherLanguages:
      'Mitarbeiter Systemgastronomie|Mitarbeiterin Systemgastronomie|Fachmann für Systemgastronomie|équipier polyvalent restauration|équipière polyvalente restauration|employé de restauration rapide|empleado de comida rápida|dependiente de comida rápida|addetto alla ristorazione veloce|addetta mensa|atendente de lanchonete|atendente de fast-food|medewerker fastfood|restaurangbiträde',
    related: 'Fast Food Cook|Cashier|Barista',
    skills: 'Food Service|Customer Service|Cash Handling|Food Safety|Point of Sale',
  },
  {
    name: 'Room Service Attendant',
    socGroup: '35-3000',
    aliases:
      'In-Room Dining Server|Nonrestaurant Food Server|Hospital Tray Passer|Dietary Aide|Nutrition Assistant Hospital|Minibar Attendant',
    otherLanguages:
      'Etagenkellner|Zimmerservicekraft|employé room service|camarero de pisos room service|addetto al servizio in camera|atendente de copa|voedingsassistent|voedingsassistente',
    related: 'Waiter|Hotel Room Attendant',
    skills: 'Food Service|Customer Service|Food Safety',
  },
  {
    name: 'Kitchen Porter',
    socGroup: '35-9000',
    aliases:
      'Kitchen Steward|Dish Washer|Potwasher|Pot Washer|Plongeur|Kitchen Cleaner|Steward Dishwasher|Dishwashing Staff',
    contextAliases: 'Dishwasher',
    otherLanguages:
      'Spülhilfe|Spülkraft|Tellerwäscher|Tellerwäscherin|plongeuse|friegaplatos|lavaplatos|office de cocina|lavapiatti|copeiro lavador|lavador de louça|afwasser|afwashulp|spoelkeuken medewerker|diskare|pomywacz naczyń',
    related: 'Food Preparation Worker|Building Cleaner',
    skills: 'Food Safety|Housekeeping|Teamwork',
  },
];
