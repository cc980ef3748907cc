import type { OccupationConcept } from '../occupation-concept.ts';

/** Cleaning and grounds; animals, beauty, leisure, travel and childcare: SOC major groups 37 and 39. */
export const cleaningPersonalCareOccupations: readonly OccupationConcept[] = [
  {
    name: 'Cleaning Supervisor',
    socGroup: '37-1000',
    aliases:
      'Housekeeping Supervisor|Executive Housekeeper|Head Housekeeper|Janitorial Supervisor|Custodial Supervisor|Cleaning Team Leader',
    otherLanguages:
      "Hausdame|Reinigungsleiter|Objektleiter Gebäudereinigung|Vorarbeiter Gebäudereinigung|Vorarbeiterin Gebäudereinigung|gouvernante d'hôtel|gouvernante générale|chef d'équipe de nettoyage|gobernanta|encargado de limpieza|encargada de limpieza|governante d'albergo|responsabile pulizie|governanta de hotel|encarregada de limpeza|supervisor de limpeza|teamleider schoonmaak|husfru hotell",
    related: 'Building Cleaner|Housekeeper|Facilities Manager',
    skills: 'Housekeeping|People Management|Infection Control|Quality Control',
  },
  {
    name: 'Landscaping Supervisor',
    socGroup: '37-1000',
    aliases:
      'Grounds Supervisor|Head Gardener|Head Groundskeeper|Landscape Foreman|Head Greenkeeper|Golf Course Superintendent',
    otherLanguages:
      'Vorarbeiter Garten- und Landschaftsbau|chef jardinier|encargado de jardinería|capo giardiniere|encarregado de jardinagem|voorman hovenier',
    related: 'Landscaper|Gardener|Facilities Manager',
    skills: 'Landscaping|People Management|Heavy Equipment Operation|Workplace Safety',
  },
  {
    name: 'Building Cleaner',
    socGroup: '37-2000',
    aliases:
      'Office Cleaner|Commercial Cleaner|Industrial Cleaner|Cleaning Operative|Cleaning Lady|Domestic Cleaner|Hospital Cleaner|School Cleaner|Cleaning Assistant|Environmental Services Technician|EVS Technician|Contract Cleaner',
    contextAliases: 'Cleaner',
    otherLanguages:
      "Reinigungskraft|Putzkraft|Putzfrau|Raumpfleger|Raumpflegerin|Gebäudereiniger|Gebäudereinigerin|agent d'entretien|agente d'entretien|agent de propreté|agent de nettoyage|femme de ménage|limpiador|limpiadora|personal de limpieza|addetto alle pulizie|addetta alle pulizie|auxiliar de limpeza|empregada de limpeza|faxineiro|faxineira|schoonmaker|schoonmaakster|interieurverzorger|interieurverzorgster|sprzątacz|sprzątaczka|städare|lokalvårdare",
    related: 'Janitor|Hotel Room Attendant|Window Cleaner|Cleaning Supervisor',
    skills: 'Housekeeping|Infection Control|Workplace Safety|Time Management',
  },
  {
    name: 'Janitor',
    socGroup: '37-2000',
    aliases:
      'School Custodian|Building Caretaker|School Caretaker|Building Custodian|Janitorial Worker|Custodial Worker|Site Caretaker|Porter Building Maintenance',
    contextAliases: 'Custodian|Caretaker',
    otherLanguages:
      "Hausmeister|Hausmeisterin|Hauswart|Hauswartin|concierge d'immeuble|gardien d'immeuble|gardienne d'immeuble|conserje|bedel|portero de finca|custode scolastico|bidello|bidella|zelador|zeladora|porteiro de prédio|huismeester|woźny|vaktmästare",
    related: 'Building Cleaner|General Maintenance Worker|Cleaning Supervisor',
    skills: 'Building Maintenance|Housekeeping|Workplace Safety|Power Tools',
  },
  {
    name: 'Hotel Room Attendant',
    socGroup: '37-2000',
    aliases:
      'Hotel Housekeeper|Room Attendant|Chambermaid|Guest Room Attendant|Hotel Maid|Housekeeping Attendant|Linen Attendant',
    otherLanguages:
      "Zimmermädchen|Roomboy|Zimmerfrau|Housekeeping-Mitarbeiter|femme de chambre|valet de chambre|employé d'étage|employée d'étage|camarera de pisos|mucama|cameriera ai piani|addetto ai piani|camareira|arrumadeira|empregada de andares|kamermeisje|medewerker housekeeping|hotellstädare|pokojówka",
    related: 'Housekeeper|Building Cleaner|Cleaning Supervisor',
    skills: 'Housekeeping|Hotel Operations|Customer Service|Attention to Detail',
  },
  {
    name: 'Housekeeper',
    socGroup: '37-2000',
    aliases:
      'Private Housekeeper|Domestic Housekeeper|Household Cleaner|Maid Service Cleaner|Domestic Helper|Domestic Worker|House Cleaner|Live-In Housekeeper',
    otherLanguages:
      'Haushälter|Haushälterin|Haushaltshilfe|Hauswirtschafter|Hauswirtschafterin|employé de maison|employée de maison|aide ménagère|empleado de hogar|empleada de hogar|asistenta doméstica|collaboratore domestico|collaboratrice domestica|colf|empregada doméstica|diarista|huishoudelijke hulp|huishoudster|gosposia|hushållerska',
    related: 'Hotel Room Attendant|Personal Care Aide|Nanny',
    skills: 'Housekeeping|Cooking|Childcare|Time Management',
  },
  {
    name: 'Window Cleaner',
    socGroup: '37-2000',
    aliases: 'Window Washer|High-Rise Window Cleaner|Rope Access Cleaner|Facade Cleaner',
    otherLanguages:
      'Fensterputzer|Fensterputzerin|Glasreiniger|Glasreinigerin|laveur de vitres|laveuse de vitres|limpiacristales|lavavetri|limpador de vidros|limpa-vidros|glazenwasser|fönsterputsare',
    related: 'Building Cleaner|Building Exterior Cleaner',
    skills: 'Workplace Safety|Housekeeping|Attention to Detail',
  },
  {
    name: 'Building Exterior Cleaner',
    socGroup: '37-2000',
    aliases: 'Pressure Washer Operator|Gutter Cleaner|Chimney Sweep|Power Washing Technician',
    otherLanguages:
      'Schornsteinfeger|Schornsteinfegerin|Kaminkehrer|ramoneur|ramoneuse|deshollinador|spazzacamino|limpa-chaminés|schoorsteenveger|kominiarz|sotare',
    related: 'Window Cleaner|Roofer',
    skills: 'Workplace Safety|Building Maintenance|Power Tools',
  },
  {
    name: 'Pest Control Technician',
    socGroup: '37-2000',
    aliases:
      'Pest Controller|Exterminator|Pest Control Worker|Pest Control Operator|Fumigator|Pest Management Technician',
    otherLanguages:
      'Schädlingsbekämpfer|Schädlingsbekämpferin|Kammerjäger|technicien de désinsectisation|dératiseur|technicien antinuisibles|técnico de control de plagas|fumigador|controlador de plagas|disinfestatore|addetto alla disinfestazione|técnico de controle de pragas|dedetizador|ongediertebestrijder|plaagdierbeheerser|skadedjurstekniker',
    related: 'Pesticide Applicator|Building Cleaner',
    skills: 'Pest Control|Workplace Safety|Customer Service|Environmental Compliance',
  },
  {
    name: 'Landscaper',
    socGroup: '37-3000',
    aliases:
      'Landscape Gardener|Landscape Worker|Landscaping Worker|Landscape Technician|Landscape Laborer|Hardscaper|Lawn Care Technician|Lawn Care Specialist|Irrigation Technician',
    otherLanguages:
      'Landschaftsgärtner|Landschaftsgärtnerin|Garten- und Landschaftsbauer|paysagiste|ouvrier paysagiste|jardinier paysagiste|jardinero paisajista|manutentore del verde|paisagista executor|hovenier|groenmedewerker|anläggare trädgård',
    related: 'Gardener|Groundskeeper|Tree Surgeon|Landscaping Supervisor',
    skills:
      'Hardscaping|Irrigation|Lawn Mowing|Landscaping|Power Tools|Heavy Equipment Operation|Workplace Safety',
  },
  {
    name: 'Gardener',
    socGroup: '37-3000',
    aliases: 'Estate Gardener|Garden Maintenance Worker|Jobbing Gardener|Botanical Gardener',
    contextAliases: 'Gärtner',
    otherLanguages:
      'Gärtnerin|jardinier|jardinero|jardinera|giardiniere|jardineiro|jardineira|tuinman|tuinier|ogrodnik|ogrodniczka|trädgårdsmästare',
    related: 'Landscaper|Groundskeeper|Nursery Worker',
    skills: 'Plant Care|Landscaping|Power Tools|Workplace Safety',
  },
  {
    name: 'Groundskeeper',
    socGroup: '37-3000',
    aliases:
      'Grounds Maintenance Worker|Groundsman|Groundsperson|Grounds Worker|Greenkeeper|Green Keeper|Golf Course Greenkeeper|Park Keeper|Sports Turf Technician',
    otherLanguages:
      "Platzwart|Platzwartin|Greenkeeperin|agent des espaces verts|agent d'entretien des espaces verts|mantenimiento de zonas verdes|operario de jardinería|custode di campo sportivo|zelador de campo|terreinknecht|vaktmästare idrottsplats",
    related: 'Landscaper|Gardener|General Maintenance Worker',
    skills:
      'Turf Management|Lawn Mowing|Snow Removal|Landscaping|Equipment Maintenance|Power Tools',
  },
  {
    name: 'Swimming Pool Cleaner',
    socGroup: '37-2000',
    aliases: 'Pool Cleaner|Pool Technician|Swimming Pool Technician|Pool Attendant Maintenance',
    otherLanguages:
      'Poolreiniger|technicien de piscine|pisciniste|mantenimiento de piscinas|técnico de piscinas|manutentore di piscine|piscineiro|tratador de piscinas|zwembadtechnicus',
    related: 'Building Cleaner|General Maintenance Worker',
    skills:
      'Swimming Pool Maintenance|Water Treatment|Building Maintenance|Customer Service|Workplace Safety',
  },
  {
    name: 'Tree Surgeon',
    socGroup: '37-3000',
    aliases:
      'Arborist|Tree Trimmer|Tree Climber|Tree Pruner|Tree Care Specialist|Arboricultural Worker|Utility Arborist',
    otherLanguages:
      'Baumpfleger|Baumpflegerin|Baumkletterer|élagueur|élagueuse|arboriste|arboriste grimpeur|podador|arborista|trepador de árboles|potatore|podador de árvores|boomverzorger|boomrooier|arborysta',
    related: 'Landscaper|Logging Worker|Forester',
    skills: 'Tree Surgery|Landscaping|Forestry|Power Tools|Workplace Safety',
  },
  {
    name: 'Pesticide Applicator',
    socGroup: '37-3000',
    aliases:
      'Herbicide Applicator|Pesticide Sprayer|Licensed Pesticide Applicator|Weed Control Technician|Crop Sprayer Operator',
    otherLanguages:
      'applicateur de pesticides|aplicador de plaguicidas|aplicador de productos fitosanitarios|aplicador de pesticidas|spuitmachinist gewasbescherming',
    related: 'Pest Control Technician|Farmworker',
    skills: 'Pesticide Application|Pest Control|Environmental Compliance|Landscaping|Farming',
  },
  {
    name: 'Salon Manager',
    socGroup: '39-1000',
    aliases:
      'Beauty Salon Manager|Hair Salon Manager|Spa Manager|Spa Supervisor|Barber Shop Manager',
    otherLanguages:
      'Salonleiter|Salonleiterin|responsable de salon de coiffure|gérant de salon de coiffure|encargada de salón de belleza|responsabile salone|gerente de salão de beleza|salonmanager',
    related: 'Hairdresser|Esthetician|Retail Supervisor',
    skills: 'Cosmetology|People Management|Customer Service|Retail Sales',
  },
  {
    name: 'Casino Supervisor',
    socGroup: '39-1000',
    aliases: 'Pit Boss|Pit Supervisor|Gaming Supervisor|Casino Floor Supervisor|Slot Supervisor',
    otherLanguages:
      'chef de table casino|jefe de mesa de casino|ispettore di gioco casinò|supervisor de cassino|casino-floormanager',
    related: 'Casino Dealer',
    skills: 'People Management|Cash Handling|Regulatory Compliance|Customer Service',
  },
  {
    name: 'Animal Caretaker',
    socGroup: '39-2000',
    aliases:
      'Kennel Attendant|Kennel Technician|Kennel Assistant|Animal Care Assistant|Animal Care Technician|Zookeeper|Zoo Keeper|Stable Hand|Groom Stables|Dog Walker|Pet Sitter|Cattery Assistant|Animal Shelter Worker|Aquarist',
    otherLanguages:
      'Tierpfleger|Tierpflegerin|Pferdepfleger|Pferdepflegerin|Hundesitter|soigneur animalier|soigneuse animalière|palefrenier|palefrenière|promeneur de chiens|cuidador de animales|cuidadora de animales|paseador de perros|mozo de cuadra|custode di animali|guardiano zoo|stalliere|tratador de animais|tratadora de animais|passeador de cães|dierenverzorger|dierenverzorgster|stalmedewerker|hondenuitlater|djurvårdare|opiekun zwierząt',
    related: 'Veterinary Assistant|Pet Groomer|Animal Trainer',
    skills: 'Veterinary Care|Pet Grooming|Customer Service',
  },
  {
    name: 'Pet Groomer',
    socGroup: '39-2000',
    aliases: 'Dog Groomer|Animal Groomer|Pet Stylist|Dog Bather',
    otherLanguages:
      'Hundefriseur|Hundefriseurin|toiletteur canin|toiletteuse canine|toiletteur pour chiens|peluquero canino|peluquera canina|toelettatore|toelettatrice|tosador|tosadora|groomer de cães|hondentrimmer|hundtrimmare|groomer psów',
    related: 'Animal Caretaker|Veterinary Assistant|Hairdresser',
    skills: 'Pet Grooming|Customer Service|Veterinary Care',
  },
  {
    name: 'Animal Trainer',
    socGroup: '39-2000',
    aliases: 'Dog Trainer|Horse Trainer|Guide Dog Trainer|Service Dog Trainer|Dog Behaviourist',
    otherLanguages:
      "Hundetrainer|Hundetrainerin|Pferdetrainer|Tiertrainer|dresseur d'animaux|dresseuse d'animaux|éducateur canin|éducatrice canine|adiestrador canino|adiestradora canina|entrenador de perros|addestratore di cani|addestratore cinofilo|adestrador de cães|treinador de animais|hondentrainer|hundtränare",
    related: 'Animal Caretaker|Pet Groomer',
    skills: 'Teaching|Veterinary Care|Communication',
  },
  {
    name: 'Casino Dealer',
    socGroup: '39-3000',
    aliases:
      'Croupier|Table Games Dealer|Blackjack Dealer|Poker Dealer|Gaming Dealer|Gambling Dealer|Sportsbook Writer|Slot Attendant',
    otherLanguages: 'Croupière|Croupier im Casino|crupier|crupiê|croupier di casinò|krupier',
    related: 'Casino Supervisor|Cashier|Bartender',
    skills: 'Cash Handling|Customer Service|Attention to Detail',
  },
  {
    name: 'Amusement Park Attendant',
    socGroup: '39-3000',
    aliases:
      'Ride Operator|Ride Attendant|Amusement Attendant|Theme Park Attendant|Recreation Attendant|Arcade Attendant|Ski Lift Operator|Bowling Alley Attendant|Leisure Centre Assistant|Leisure Attendant',
    otherLanguages:
      "Fahrgeschäftsbediener|opérateur de manège|opérateur d'attractions|operador de atracciones|addetto alle attrazioni|operador de brinquedos de parque|attractiemedewerker|åkattraktionsvärd",
    related: 'Ticket Taker|Recreation Worker|Lifeguard',
    skills: 'Customer Service|Workplace Safety|Cash Handling',
  },
  {
    name: 'Ticket Taker',
    socGroup: '39-3000',
    aliases:
      'Theater Usher|Theatre Usher|Cinema Usher|Lobby Attendant|Movie Theater Attendant|Cinema Attendant|Box Office Attendant|Front of House Assistant',
    contextAliases: 'Usher',
    otherLanguages:
      'Platzanweiser|Platzanweiserin|Kartenabreißer|ouvreur de salle|ouvreuse|hôte de cinéma|acomodador|acomodadora|taquillero|taquillera|maschera di sala|lanterninha|bilheteiro|arrumador de sala|zaalwacht',
    related: 'Cashier|Amusement Park Attendant',
    skills: 'Customer Service|Cash Handling|Point of Sale',
  },
  {
    name: 'Costume Attendant',
    socGroup: '39-3000',
    aliases:
      'Wardrobe Assistant|Theatrical Dresser|Wardrobe Supervisor|Costume Assistant|Cloakroom Attendant|Coat Check Attendant|Locker Room Attendant',
    otherLanguages:
      'Garderobier|Garderobiere|Ankleider|Ankleiderin|habilleur|habilleuse|sastra de teatro|encargado de vestuario|costumista assistente|camareira de teatro|garderobemedewerker',
    related: 'Dressmaker|Makeup Artist',
    skills: 'Fashion Design|Attention to Detail|Time Management',
  },
  {
    name: 'Funeral Director',
    socGroup: '39-4000',
    aliases:
      'Mortician|Undertaker|Funeral Arranger|Embalmer|Funeral Attendant|Funeral Home Manager|Funeral Service Operative|Crematorium Technician',
    otherLanguages:
      'Bestatter|Bestatterin|Bestattungsfachkraft|entrepreneur de pompes funèbres|conseiller funéraire|conseillère funéraire|thanatopracteur|director funerario|director de funeraria|embalsamador|tanatopractor|impresario funebre|necroforo|agente funerário|agente funerária|tanatopraxista|uitvaartverzorger|uitvaartleider|begrafenisondernemer|begravningsentreprenör|przedsiębiorca pogrzebowy',
    related: 'Event Planner',
    skills: 'Event Planning|Customer Service|Emotional Intelligence|Communication',
  },
  {
    name: 'Hairdresser',
    socGroup: '39-5000',
    aliases:
      'Hair Stylist|Hairstylist|Cosmetologist|Senior Stylist Hair|Hair Colorist|Hair Colourist|Salon Stylist|Salon Assistant|Shampooer|Braider Hair',
    otherLanguages:
      'Friseur|Friseurin|Frisör|Frisörin|Coiffeur|Coiffeuse|peluquero|peluquera|estilista de cabello|parrucchiere|parrucchiera|cabeleireiro|cabeleireira|kapper|kapster|fryzjer|fryzjerka|hårfrisör',
    related: 'Barber Stylist|Esthetician|Salon Manager',
    skills: 'Cosmetology|Customer Service|Retail Sales|Creativity',
  },
  {
    name: 'Barber Stylist',
    socGroup: '39-5000',
    aliases: "Barbershop Stylist|Master Barber|Licensed Barber|Men's Hairdresser|Gents Barber",
    contextAliases: 'Barber',
    otherLanguages:
      'Herrenfriseur|Barbier|coiffeur pour hommes|barbero|barbera estilista|barbiere|barbeiro|barbeira|herenkapper|barberare',
    related: 'Hairdresser|Esthetician',
    skills: 'Cosmetology|Customer Service|Cash Handling',
  },
  {
    name: 'Esthetician',
    socGroup: '39-5000',
    aliases:
      'Aesthetician|Skin Care Specialist|Skincare Specialist|Beautician|Beauty Therapist|Facialist|Waxing Specialist|Laser Hair Removal Technician|Lash Technician|Eyelash Technician|Brow Artist',
    otherLanguages:
      'Kosmetiker|Kosmetikerin|esthéticien|esthéticienne|esteticista|esteticién|estetista|schoonheidsspecialist|schoonheidsspecialiste|kosmetyczka|kosmetolog|hudterapeut',
    related: 'Nail Technician|Makeup Artist|Massage Therapist|Hairdresser',
    skills: 'Cosmetology|Customer Service|Retail Sales',
  },
  {
    name: 'Nail Technician',
    socGroup: '39-5000',
    aliases: 'Manicurist|Nail Tech|Pedicurist|Nail Artist|Nail Stylist',
    otherLanguages:
      'Nageldesigner|Nageldesignerin|Fußpfleger|Fußpflegerin|manucure pédicure|prothésiste ongulaire|styliste ongulaire|manicurista|manicura y pedicura|onicotecnica|onicotecnico|manicure e pedicure|nagelstylist|nagelstyliste|manikiurzystka|nagelterapeut',
    related: 'Esthetician|Hairdresser',
    skills: 'Cosmetology|Customer Service|Attention to Detail',
  },
  {
    name: 'Makeup Artist',
    socGroup: '39-5000',
    aliases:
      'Make-Up Artist|Theatrical Makeup Artist|Special Effects Makeup Artist|Bridal Makeup Artist',
    contextAliases: 'MUA',
    otherLanguages:
      'Visagist|Visagistin|Maskenbildner|Maskenbildnerin|maquilleur|maquilleuse|maquillador|maquilladora|truccatore|truccatrice|maquiador|maquiadora|visagiste|grimeur|wizażystka|makeupartist',
    related: 'Esthetician|Hairdresser|Costume Attendant',
    skills: 'Cosmetology|Creativity|Customer Service',
  },
  {
    name: 'Tattoo Artist',
    socGroup: '39-5000',
    aliases: 'Tattooist|Tattooer|Body Piercer|Piercer',
    otherLanguages:
      'Tätowierer|Tätowiererin|Piercerin|tatoueur|tatoueuse|pierceur|tatuador|tatuadora|tatuatore|tatuatrice|tatoeëerder|tatuażysta|tatuerare',
    related: 'Illustrator|Esthetician',
    skills: 'Illustration|Infection Control|Creativity|Customer Service',
  },
  {
    name: 'Concierge',
    socGroup: '39-6000',
    aliases: 'Hotel Concierge|Residential Concierge|Head Concierge|Guest Services Concierge',
    otherLanguages:
      "Hotelportier|Hotelconcierge|concierge d'hôtel|conserje de hotel|portiere d'albergo|concierge de hotel|hotelconciërge",
    related: 'Hotel Front Desk Agent|Bellhop|Receptionist',
    skills: 'Hotel Operations|Customer Service|Reservations|Travel Planning',
  },
  {
    name: 'Bellhop',
    socGroup: '39-6000',
    aliases:
      'Hotel Bellman|Bellperson|Bell Attendant|Baggage Porter|Luggage Porter|Hotel Porter|Night Porter|Skycap|Doorman|Redcap Porter',
    contextAliases: 'Porter',
    otherLanguages:
      "Hotelpage|Gepäckträger|Gepäckträgerin|Kofferträger|bagagiste|groom d'hôtel|chasseur d'hôtel|botones de hotel|maletero de hotel|mozo de equipajes|facchino|carregador de malas|mensageiro de hotel|kruier|piccolo hotel",
    related: 'Concierge|Parking Attendant',
    skills: 'Hotel Operations|Customer Service|Teamwork',
  },
  {
    name: 'Tour Guide',
    socGroup: '39-7000',
    aliases:
      'Travel Guide|Tourist Guide|Museum Guide|City Guide|Tour Leader|Tour Escort|Tour Manager Travel|Safari Guide|Mountain Guide|Hiking Guide|Museum Docent',
    otherLanguages:
      'Reiseleiter|Reiseleiterin|Fremdenführer|Fremdenführerin|Stadtführer|Stadtführerin|guide touristique|guide-conférencier|guide-conférencière|accompagnateur de voyages|guía turístico|guía turística|guía de turismo|guida turistica|accompagnatore turistico|accompagnatrice turistica|guia turístico|guia de turismo|reisleider|reisleidster|gids toerisme|stadsgids|przewodnik turystyczny|reseledare|turistguide',
    related: 'Travel Agent|Recreation Worker|Concierge',
    skills: 'Travel Planning|Public Speaking|Customer Service|Foreign Languages',
  },
  {
    name: 'Childcare Worker',
    socGroup: '39-9000',
    aliases:
      'Child Care Worker|Daycare Worker|Day Care Worker|Daycare Assistant|Nursery Assistant|Childminder|Babysitter|After School Program Worker|Creche Worker|Playworker|Child Care Provider|Nursery Practitioner',
    otherLanguages:
      "Kinderbetreuer|Kinderbetreuerin|Tagesmutter|Tagesvater|Kinderpfleger|Kinderpflegerin|assistant maternel|assistante maternelle|auxiliaire de puériculture|garde d'enfants|cuidador de niños|cuidadora de niños|educadora de guardería|puericultora|assistente all'infanzia|puericultrice|babá de crianças|auxiliar de creche|cuidadora de crianças|pedagogisch medewerker kinderopvang|gastouder|kinderoppas|opiekunka dziecięca|barnskötare",
    related: 'Nanny|Preschool Teacher|Teaching Assistant',
    skills: 'Childcare|Early Childhood Education|First Aid|CPR|Parent Communication',
  },
  {
    name: 'Nanny',
    socGroup: '39-9000',
    aliases: "Live-In Nanny|Live-Out Nanny|Au Pair|Governess|Mother's Helper",
    otherLanguages:
      'Kindermädchen|Kinderfrau|nounou|nourrice|niñera|niñero|bambinaia|tata convivente|ama de crianças|kinderjuf|niania|barnflicka',
    related: 'Childcare Worker|Housekeeper|Preschool Teacher',
    skills: 'Childcare|Cooking|First Aid|Time Management',
  },
  {
    name: 'Personal Trainer',
    socGroup: '39-9000',
    aliases:
      'Fitness Instructor|Fitness Trainer|Group Fitness Instructor|Yoga Instructor|Yoga Teacher|Pilates Instructor|Gym Instructor|Strength and Conditioning Coach|Spin Instructor|Aerobics Instructor|Zumba Instructor|Swimming Instructor',
    otherLanguages:
      'Fitnesstrainer|Fitnesstrainerin|Personaltrainer|Yogalehrer|Yogalehrerin|Schwimmlehrer|coach sportif|coach sportive|éducateur sportif|éducatrice sportive|professeur de yoga|entrenador personal|entrenadora personal|monitor de gimnasio|monitora deportiva|instructor de yoga|istruttore di fitness|istruttrice di fitness|insegnante di yoga|personal trainer esportivo|instrutor de academia|instrutora de fitness|professora de yoga|sportinstructeur|fitnessinstructeur|yogadocent|trener personalny|trenerka personalna|personlig tränare',
    related: 'Recreation Worker|Massage Therapist|Sports Coach',
    skills: 'Fitness Instruction|CPR|Nutrition|Customer Service|Coaching Sports',
  },
  {
    name: 'Recreation Worker',
    socGroup: '39-9000',
    aliases:
      'Recreation Leader|Camp Counselor|Summer Camp Counselor|Activities Assistant|Youth Recreation Worker|Holiday Rep Entertainment|Play Leader|Entertainment Team Member',
    otherLanguages:
      'Freizeitbetreuer|Freizeitbetreuerin|Animateur|Animateurin|animateur socioculturel|animatrice socioculturelle|animateur de loisirs|monitor de tiempo libre|monitora de tiempo libre|monitor de campamento|animador sociocultural|animatore turistico|animatrice turistica|animador turístico|monitor de acampamento|recreador|activiteitenbegeleider|recreatiemedewerker|animator czasu wolnego|fritidsledare',
    related: 'Activities Coordinator|Personal Trainer|Youth Worker|Childcare Worker',
    skills: 'Event Planning|Coaching Sports|Childcare|First Aid|Teamwork',
  },
  {
    name: 'Activities Coordinator',
    socGroup: '39-9000',
    aliases:
      'Activity Director|Activities Director|Recreation Coordinator|Life Enrichment Coordinator|Lifestyle Coordinator Residents',
    otherLanguages:
      'Freizeitkoordinator|animateur en gérontologie|animatrice en maison de retraite|coordinador de actividades|coordinadora de actividades|animatore per anziani|coordenador de atividades|activiteitencoördinator',
    related: 'Recreation Worker|Care Home Assistant|Recreational Therapist',
    skills: 'Event Planning|Geriatrics|Communication|Creativity',
  },
  {
    name: 'Residential Advisor',
    socGroup: '39-9000',
    aliases:
      'Resident Advisor|Resident Assistant Dormitory|Hall Director|House Parent|Houseparent|Dormitory Supervisor|Boarding House Parent|Residence Hall Director',
    otherLanguages:
      "Internatsbetreuer|Internatsbetreuerin|Wohnheimbetreuer|maître d'internat|surveillant d'internat|monitor de residencia|tutor de residencia|educatore di convitto|monitor de residência estudantil|groepsleider internaat",
    related: 'Youth Worker|Academic Advisor|Recreation Worker',
    skills: 'Student Advising|Conflict Resolution|Crisis Intervention|Mentoring',
  },
];
