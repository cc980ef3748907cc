import type { OccupationConcept } from '../occupation-concept.ts';

/** Farms, forests and fishing; building sites, mines and wells: SOC major groups 45 and 47. */
export const farmingConstructionOccupations: readonly OccupationConcept[] = [
  {
    name: 'Farm Supervisor',
    socGroup: '45-1000',
    aliases:
      'Farm Foreman|Harvest Supervisor|Crew Leader Farm|Agricultural Crew Leader|Forestry Supervisor|Aquaculture Supervisor|Greenhouse Supervisor|Vineyard Supervisor',
    otherLanguages:
      "Vorarbeiter Landwirtschaft|Landwirtschaftsmeister|Landwirtschaftsmeisterin|chef de culture|chef d'équipe agricole|capataz agrícola|encargado de finca|caposquadra agricolo|encarregado agrícola|capataz de fazenda|bedrijfsleider landbouw|voorman tuinbouw",
    related: 'Farm Manager|Farmworker|Nursery Worker',
    skills: 'Farming|People Management|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Animal Breeder',
    socGroup: '45-2000',
    aliases:
      'Livestock Breeder|Horse Breeder|Dog Breeder|Stud Groom|Artificial Insemination Technician Livestock',
    otherLanguages:
      'Tierzüchter|Tierzüchterin|Tierwirt|Tierwirtin|Pferdezüchter|éleveur|éleveuse|éleveur de bovins|criador de animales|criador de ganado|ganadero|ganadera|allevatore|allevatrice|criador de gado|criador de cavalos|pecuarista|veefokker|fokker van dieren|hodowca zwierząt|djuruppfödare',
    related: 'Livestock Worker|Animal Caretaker|Farm Manager',
    skills: 'Animal Breeding|Livestock Management|Farming|Veterinary Care|Records Management',
  },
  {
    name: 'Agricultural Inspector',
    socGroup: '45-2000',
    aliases:
      'Food Inspector Agriculture|Livestock Inspector|Meat Inspector|Crop Inspector|Grain Inspector|Plant Health Inspector',
    otherLanguages:
      'Lebensmittelkontrolleur|Lebensmittelkontrolleurin|Fleischbeschauer|inspecteur agricole|inspecteur vétérinaire|inspector agrícola|inspector de alimentos|ispettore agricolo|fiscal agropecuário|inspetor agrícola|inspetor de alimentos|landbouwinspecteur|livsmedelsinspektör',
    related: 'Food Scientist|Quality Control Inspector',
    skills: 'Food Safety|Regulatory Compliance|Attention to Detail|Farming',
  },
  {
    name: 'Produce Grader',
    socGroup: '45-2000',
    aliases:
      'Fruit Sorter|Egg Grader|Produce Sorter|Fruit Packer|Packhouse Operative|Agricultural Products Sorter',
    otherLanguages:
      'Obstsortierer|trieur de fruits|clasificador de frutas|seleccionador de fruta|addetto alla selezione ortofrutticola|classificador de frutas|fruitsorteerder',
    related: 'Farmworker|Hand Packer|Quality Control Inspector',
    skills: 'Produce Grading|Quality Control|Food Safety|Farming|Attention to Detail',
  },
  {
    name: 'Farmworker',
    socGroup: '45-2000',
    aliases:
      'Farm Worker|Farm Hand|Farmhand|Farm Laborer|Farm Labourer|Agricultural Worker|Fruit Picker|Crop Worker|Harvest Worker|Field Worker Agriculture|Ranch Hand|Vineyard Worker|General Farm Worker|Seasonal Farm Worker',
    otherLanguages:
      'Landarbeiter|Landarbeiterin|Erntehelfer|Erntehelferin|Landwirtschaftshelfer|ouvrier agricole|ouvrière agricole|saisonnier agricole|cueilleur de fruits|vendangeur|vendangeuse|peón agrícola|jornalero agrícola|trabajador agrícola|temporero agrícola|recolector de fruta|bracciante agricolo|bracciante agricola|operaio agricolo|raccoglitore di frutta|trabalhador rural|trabalhadora rural|trabalhador agrícola|apanhador de fruta|landarbeider|agrarisch medewerker|seizoenarbeider landbouw|pracownik rolny|lantarbetare',
    related: 'Livestock Worker|Nursery Worker|Farm Equipment Operator|Farm Supervisor',
    skills: 'Fruit Growing|Crop Management|Farming|Workplace Safety|Power Tools|Teamwork',
  },
  {
    name: 'Crop Farmer',
    socGroup: '45-2000',
    aliases:
      'Arable Farmer|Vegetable Grower|Fruit Grower|Grain Farmer|Organic Farmer|Market Gardener|Winegrower|Vine Grower',
    otherLanguages:
      'Landwirt|Landwirtin|Winzer|Winzerin|Weinbauer|Gemüsebauer|Ackerbauer|agriculteur|agricultrice|exploitant agricole|exploitante agricole|maraîcher|maraîchère|viticulteur|viticultrice|agricultor|agricultora|horticultor|viticultor|agricoltore|agricoltrice|coltivatore diretto|viticoltore|lavrador|produtor rural|akkerbouwer|fruitteler|tuinder|wijnboer|rolnik|rolniczka|lantbrukare',
    related: 'Farm Manager|Farmworker|Livestock Worker',
    skills:
      'Crop Management|Farm Management|Farming|Equipment Maintenance|Budgeting|Heavy Equipment Operation',
  },
  {
    name: 'Livestock Worker',
    socGroup: '45-2000',
    aliases:
      'Herdsman|Herdsperson|Dairy Worker Farm|Milker|Dairy Farm Worker|Stockperson|Stockman|Poultry Farm Worker|Pig Farm Worker|Cattle Hand|Feedlot Worker|Shepherd Farm Worker|Dairy Farmer|Cattle Farmer',
    contextAliases: 'Schäfer',
    otherLanguages:
      "Melker|Melkerin|Viehpfleger|Milchbauer|vacher|vachère|berger ovin|bergère ovine|porcher|trayeur|ouvrier d'élevage|pastor de ganado|ordeñador|vaquero|peón ganadero|mungitore|pastore ovino|addetto alla stalla|ordenhador|vaqueiro|tratador de gado|veehouder|veeverzorger|melkveehouder|djurskötare",
    related: 'Farmworker|Animal Breeder|Animal Caretaker',
    skills: 'Livestock Management|Dairy Farming|Farming|Veterinary Care|Workplace Safety',
  },
  {
    name: 'Farm Equipment Operator',
    socGroup: '45-2000',
    aliases:
      'Tractor Driver|Tractor Operator|Combine Operator|Combine Harvester Driver|Agricultural Equipment Operator|Agricultural Machine Operator|Harvester Operator',
    otherLanguages:
      "Traktorfahrer|Traktorfahrerin|Landmaschinenführer|Mähdrescherfahrer|Fachkraft Agrarservice|conducteur d'engins agricoles|conductrice d'engins agricoles|tractoriste|tractorista|maquinista agrícola|operador de cosechadora|trattorista|operatore di macchine agricole|tratorista|operador de máquinas agrícolas|tractorchauffeur|loonwerker|traktorzysta|traktorförare",
    related: 'Farmworker|Heavy Equipment Operator|Farm Equipment Mechanic',
    skills:
      'Tractor Operation|Farming|Heavy Equipment Operation|Equipment Maintenance|Workplace Safety',
  },
  {
    name: 'Nursery Worker',
    socGroup: '45-2000',
    aliases:
      'Greenhouse Worker|Plant Nursery Worker|Horticultural Worker|Greenhouse Grower|Horticulturist Grower|Plant Propagator',
    otherLanguages:
      'Zierpflanzengärtner|Zierpflanzengärtnerin|Baumschulgärtner|Gewächshausmitarbeiter|horticulteur|horticultrice|ouvrier horticole|pépiniériste|viverista|operario de invernadero|florovivaista|addetto al vivaio|operaio in serra|trabalhador de viveiro|operador de estufa|kwekerijmedewerker|medewerker glastuinbouw|kasmedewerker|ogrodnik szklarniowy|växthusarbetare',
    related: 'Farmworker|Gardener|Landscaper',
    skills: 'Greenhouse Growing|Plant Care|Farming|Landscaping|Workplace Safety',
  },
  {
    name: 'Beekeeper',
    socGroup: '45-2000',
    aliases: 'Apiarist|Bee Farmer',
    otherLanguages:
      'Imker|Imkerin|apiculteur|apicultrice|apicultor|apicultora|apicoltore|apicoltrice|bijenhouder|pszczelarz|biodlare',
    related: 'Farmworker|Animal Breeder',
    skills: 'Beekeeping|Farming|Food Safety',
  },
  {
    name: 'Aquaculture Worker',
    socGroup: '45-2000',
    aliases:
      'Fish Farm Worker|Fish Farmer|Aquaculture Technician|Hatchery Worker|Hatchery Technician|Salmon Farm Worker|Oyster Farmer',
    otherLanguages:
      'Fischwirt|Fischwirtin|Fischzüchter|pisciculteur|piscicultrice|ostréiculteur|conchyliculteur|aquaculteur|piscicultor|acuicultor|operario de acuicultura|piscicoltore|acquacoltore|aquicultor|viskweker|fiskodlare',
    related: 'Commercial Fisher|Farmworker',
    skills: 'Aquaculture|Farming|Equipment Maintenance|Workplace Safety',
  },
  {
    name: 'Commercial Fisher',
    socGroup: '45-3000',
    aliases:
      'Fisherman|Commercial Fisherman|Fisherwoman|Fishing Deckhand|Trawlerman|Crab Fisherman|Lobster Fisher',
    contextAliases: 'Fisher',
    otherLanguages:
      'Fischer auf See|Berufsfischer|Hochseefischer|marin-pêcheur|patron pêcheur|pescador|pescadora|mariscador|pescatore|pescatrice|marinheiro pescador|pescador profissional|beroepsvisser|visserman|rybak zawodowy|yrkesfiskare',
    related: 'Deckhand|Aquaculture Worker|Ship Captain',
    skills: 'Commercial Fishing|Seamanship|Workplace Safety|Equipment Maintenance|Teamwork',
  },
  {
    name: 'Hunter and Trapper',
    socGroup: '45-3000',
    aliases: 'Fur Trapper|Game Trapper|Deer Stalker|Gamekeeper|Game Keeper|Professional Hunter',
    otherLanguages:
      'Berufsjäger|Berufsjägerin|Revierjäger|piégeur|trappeur|trampero|cazador profesional|cacciatore professionista|couteiro|beroepsjager|jachtopzichter|yrkesjägare',
    related: 'Game Warden|Forest Worker',
    skills: 'Hunting and Trapping|Forestry|Law Enforcement|First Aid',
  },
  {
    name: 'Logging Worker',
    socGroup: '45-4000',
    aliases:
      'Lumberjack|Logger Forestry|Feller Buncher Operator|Tree Feller|Tree Faller|Timber Faller|Chainsaw Operator|Timber Cutter|Log Grader|Choker Setter|Forwarder Operator|Logging Equipment Operator|Harvester Driver Forestry',
    otherLanguages:
      "Holzfäller|Holzfällerin|Forstwirt|Forstwirtin|Waldarbeiter|bûcheron|bûcheronne|abatteur forestier|conducteur d'abatteuse|leñador|talador|motosierrista|operador de cosechadora forestal|boscaiolo|boscaiola|taglialegna|lenhador|operador de motosserra|motosserrista|houthakker|bosarbeider|drwal|pilarz drwal|skogsarbetare|skogsmaskinförare",
    related: 'Tree Surgeon|Forest Worker|Heavy Equipment Operator',
    skills: 'Timber Harvesting|Forestry|Power Tools|Workplace Safety|Heavy Equipment Operation',
  },
  {
    name: 'Forest Worker',
    socGroup: '45-4000',
    aliases:
      'Forestry Worker|Forest Conservation Worker|Tree Planter|Forestry Technician Assistant|Reforestation Worker|Trail Crew Member',
    otherLanguages:
      'Forstarbeiter|Forstarbeiterin|Waldpfleger|ouvrier forestier|ouvrière forestière|ouvrier sylvicole|sylviculteur|trabajador forestal|operario forestal|peón forestal|operaio forestale|trabalhador florestal|operador florestal|silvicultor|bosmedewerker|bosbouwmedewerker|leśnik robotnik|skogsvårdare',
    related: 'Logging Worker|Forester',
    skills: 'Silviculture|Forestry|Environmental Compliance|Workplace Safety|Power Tools',
  },
  {
    name: 'Construction Supervisor',
    socGroup: '47-1000',
    aliases:
      'Construction Foreman|Site Foreman|Site Supervisor|General Foreman|Building Foreman|Construction Superintendent|Site Superintendent|Mine Foreman|Electrical Foreman|Ganger|Concrete Foreman|Clerk of Works Foreman',
    otherLanguages:
      "Polier|Polierin|Bauführer|Vorarbeiter Bau|Vorarbeiterin Bau|chef de chantier|cheffe de chantier|chef d'équipe bâtiment|contremaître de chantier|capataz de obra|encargado de obra|jefe de obra|capocantiere|caposquadra edile|mestre de obras|encarregado de obra|uitvoerder bouw|voorman bouw|brygadzista budowlany|arbetsledare bygg|lagbas",
    related: 'Construction Manager|Construction Laborer|Carpenter',
    skills:
      'Construction Management|Construction|Blueprint Reading|People Management|OSHA|Workplace Safety',
  },
  {
    name: 'Boilermaker',
    socGroup: '47-2000',
    aliases: 'Boiler Maker|Boiler Fitter|Boilermaker Welder|Pressure Vessel Fabricator',
    otherLanguages:
      'Kesselbauer|Kesselschmied|chaudronnier|chaudronnière|calderero|calderera|calderaio|caldeireiro|ketelmaker|kotlarz',
    related: 'Welder|Pipefitter|Sheet Metal Worker',
    skills: 'Welding|Blueprint Reading|Sheet Metal Work|Workplace Safety',
  },
  {
    name: 'Bricklayer',
    socGroup: '47-2000',
    aliases:
      'Brickmason|Brick Mason|Stonemason|Stone Mason|Blockmason|Block Layer|Refractory Bricklayer|Masonry Worker',
    contextAliases: 'Mason|Maurer|Steinmetz',
    otherLanguages:
      'Maurerin|Steinmetzin|maçon|maçonne|tailleur de pierre|albañil|cantero|mampostero|muratore|muratrice|scalpellino|pedreiro|pedreira de obra|canteiro de pedra|assentador de tijolo|metselaar|steenhouwer|murarz|murare|stenhuggare',
    related: 'Concrete Finisher|Tile Setter|Plasterer|Construction Laborer',
    skills: 'Masonry|Construction|Blueprint Reading|Power Tools|Workplace Safety',
  },
  {
    name: 'Carpenter',
    socGroup: '47-2000',
    aliases:
      'Joiner Carpenter|Framing Carpenter|Finish Carpenter|Rough Carpenter|Formwork Carpenter|Shuttering Carpenter|Carpenter and Joiner|Bench Joiner|Site Joiner|Trim Carpenter|Shopfitter|Shop Fitter|Formworker',
    contextAliases: 'Joiner|Zimmermann|Schreiner',
    otherLanguages:
      'Zimmerer|Zimmerin|Tischler|Tischlerin|Schreinerin|Einschaler|charpentier|charpentière|menuisier|menuisière|coffreur|coffreur-bancheur|carpintero|carpintera|encofrador|ebanista carpintero|carpentiere edile|falegname|carpentiere in legno|carpinteiro|carpinteira|marceneiro|cofrador|timmerman|timmervrouw|schrijnwerker|betontimmerman|cieśla|stolarz|snickare|byggnadssnickare|träarbetare',
    related: 'Cabinetmaker|Roofer|Drywall Installer|Construction Laborer',
    skills:
      'Rough Framing|Trim Carpentry|Carpentry|Construction|Blueprint Reading|Power Tools|Workplace Safety',
  },
  {
    name: 'Flooring Installer',
    socGroup: '47-2000',
    aliases:
      'Floor Layer|Carpet Installer|Carpet Fitter|Floor Fitter|Hardwood Floor Installer|Parquet Layer|Floor Sander',
    otherLanguages:
      'Bodenleger|Bodenlegerin|Parkettleger|Parkettlegerin|poseur de sols|solier moquettiste|parqueteur|parquetista|solador de parquet|instalador de suelos|parchettista|posatore di pavimenti|taqueiro|instalador de pisos|aplicador de pavimentos|vloerenlegger|parketteur|stoffeerder vloeren|golvläggare|parkieciarz',
    related: 'Tile Setter|Carpenter',
    skills: 'Hardwood Flooring|Flooring|Construction|Power Tools|Attention to Detail',
  },
  {
    name: 'Tile Setter',
    socGroup: '47-2000',
    aliases:
      'Tiler|Wall and Floor Tiler|Tile Installer|Marble Setter|Ceramic Tiler|Tile and Stone Setter',
    otherLanguages:
      'Fliesenleger|Fliesenlegerin|Plattenleger|Plattenlegerin|carreleur|carreleuse|carreleur-mosaïste|alicatador|solador alicatador|azulejista|piastrellista|azulejador|ladrilhador|tegelzetter|glazurnik|kakelsättare|plattsättare',
    related: 'Flooring Installer|Bricklayer|Plasterer',
    skills: 'Tile Installation|Flooring|Masonry|Construction|Attention to Detail',
  },
  {
    name: 'Concrete Finisher',
    socGroup: '47-2000',
    aliases:
      'Cement Mason|Concrete Worker|Cement Finisher|Concreter|Concrete Placer|Terrazzo Worker|Concrete Pump Operator',
    otherLanguages:
      'Betonbauer|Betonbauerin|Beton- und Stahlbetonbauer|Estrichleger|Estrichlegerin|bétonneur|applicateur de béton|chapiste|hormigonero|cementista|pavimentador de hormigón|pavimentista in cemento|betoniere|betonador|armador de betão|betonwerker|vloerenvlechter|betoniarz|betongarbetare',
    related: 'Bricklayer|Construction Laborer',
    skills: 'Concrete Work|Masonry|Construction|Power Tools',
  },
  {
    name: 'Construction Laborer',
    socGroup: '47-2000',
    aliases:
      "Construction Labourer|Building Labourer|Construction Worker|Site Labourer|General Labourer|General Laborer|Groundworker|Builder's Labourer|Demolition Worker|Hod Carrier|Site Operative|Construction Operative|Laborer Construction",
    otherLanguages:
      'Bauhelfer|Bauhelferin|Bauarbeiter|Bauarbeiterin|Tiefbauer|Tiefbauarbeiter|Abbrucharbeiter|manœuvre bâtiment|ouvrier du bâtiment|ouvrière du bâtiment|terrassier|peón de construcción|peón de obra|obrero de la construcción|ayudante de albañil|manovale edile|operaio edile|servente de pedreiro|servente de obra|ajudante de pedreiro|operário da construção|bouwvakker|bouwhulp|grondwerker|opperman|sloper|robotnik budowlany|pracownik budowlany|byggnadsarbetare|grovarbetare|anläggningsarbetare',
    related: 'Carpenter|Bricklayer|Heavy Equipment Operator|Construction Supervisor',
    skills: 'Demolition|Excavation|Construction|Power Tools|Workplace Safety|OSHA|Teamwork',
  },
  {
    name: 'Heavy Equipment Operator',
    socGroup: '47-2000',
    aliases:
      'Excavator Operator|Plant Operator Construction|Digger Driver|Bulldozer Operator|Backhoe Operator|Loader Operator|Grader Operator|Piling Rig Operator|Pile Driver Operator|Paving Equipment Operator|Asphalt Paver Operator|360 Excavator Operator|Construction Equipment Operator|Dozer Operator|Roller Driver|Asphalt Paver',
    otherLanguages:
      "Baggerfahrer|Baggerfahrerin|Baumaschinenführer|Baumaschinenführerin|Baugeräteführer|Straßenbauer|Straßenbauerin|conducteur d'engins|conductrice d'engins|conducteur d'engins de chantier|pelleteur|conducteur de pelle|operador de maquinaria pesada|operador de excavadora|maquinista de excavadora|escavatorista|operatore di macchine movimento terra|ruspista|operador de máquinas pesadas|operador de retroescavadeira|operador de escavadora|manobrador de máquinas|machinist grondverzet|kraanmachinist graafmachine|graafmachinist|operator koparki|grävmaskinist|maskinförare anläggning",
    related: 'Crane Operator|Construction Laborer|Farm Equipment Operator',
    skills:
      'Excavation|Paving|Heavy Equipment Operation|Construction|Workplace Safety|OSHA|Equipment Maintenance',
  },
  {
    name: 'Drywall Installer',
    socGroup: '47-2000',
    aliases:
      'Drywaller|Dry Liner|Dryliner|Drywall Taper|Drywall Finisher|Ceiling Tile Installer|Ceiling Fixer|Partition Fixer|Sheetrock Installer|Taper and Jointer',
    otherLanguages:
      'Trockenbauer|Trockenbauerin|Trockenbaumonteur|plaquiste|jointeur|plaquiste-jointoyeur|instalador de pladur|pladurista|montador de pladur|tablayesero|cartongessista|gesseiro drywall|montador de drywall|aplicador de pladur|gipsplaatmonteur|gipskartonowiec|gipsmontör',
    related: 'Plasterer|Carpenter|Painter and Decorator',
    skills: 'Drywall|Construction|Power Tools|Blueprint Reading',
  },
  {
    name: 'Plasterer',
    socGroup: '47-2000',
    aliases: 'Stucco Mason|Stucco Plasterer|Spray Plasterer|Renderer Plasterer|Venetian Plasterer',
    otherLanguages:
      'Stuckateur|Stuckateurin|Verputzer|Verputzerin|Gipser|Gipserin|plâtrier|plâtrière|façadier|enduiseur|yesero|yesera|revocador|enlucidor|intonacatore|stuccatore|estucador|gesseiro|stukadoor|tynkarz|putsare',
    related: 'Drywall Installer|Painter and Decorator|Bricklayer',
    skills: 'Drywall|Masonry|Construction|Attention to Detail',
  },
  {
    name: 'Electrician',
    socGroup: '47-2000',
    aliases:
      'Journeyman Electrician|Master Electrician|Apprentice Electrician|Electrical Fitter|Electrical Installer|Domestic Electrician|Industrial Electrician|Maintenance Electrician|Commercial Electrician|Residential Electrician|Wireman|Electrical Technician Installation|Approved Electrician',
    otherLanguages:
      'Elektriker|Elektrikerin|Elektroinstallateur|Elektroinstallateurin|Elektroniker für Energie- und Gebäudetechnik|Betriebselektriker|Betriebselektrikerin|Elektromonteur|électricien|électricienne|électricien du bâtiment|électricien bâtiment|électricien de maintenance|électricien industriel|electricista|electricista instalador|instalador electricista|oficial electricista|elettricista|impiantista elettrico|installatore elettrico|eletricista|eletricista predial|eletricista industrial|elektricien|elektrotechnisch monteur|elektryk|elektromonter|elinstallatör',
    related:
      'Electrical Power-Line Installer|Industrial Machinery Mechanic|Solar Panel Installer|Electrical Engineer',
    skills:
      'Electrical Troubleshooting|Conduit Bending|Electrical Wiring|National Electrical Code|Blueprint Reading|Workplace Safety|Power Tools',
  },
  {
    name: 'Glazier',
    socGroup: '47-2000',
    aliases:
      'Glass Installer|Window Fitter|Window Installer|Glass Fitter|Curtain Wall Installer|Auto Glass Glazier',
    contextAliases: 'Glaser',
    otherLanguages:
      'Glaserin|Glasbauer|Fenstermonteur|vitrier|vitrière|miroitier|poseur de fenêtres|cristalero|vidriero|instalador de ventanas|vetraio|serramentista|vidraceiro|vidraceira|glaszetter|kozijnmonteur|szklarz|glasmästare|fönstermontör',
    related: 'Carpenter|Window Cleaner|Roofer',
    skills: 'Glazing|Construction|Power Tools|Blueprint Reading|Workplace Safety',
  },
  {
    name: 'Insulation Installer',
    socGroup: '47-2000',
    aliases:
      'Insulation Worker|Insulator Construction|Thermal Insulation Engineer|Pipe Insulator|Lagger Insulation|Heat and Frost Insulator|Mechanical Insulator',
    otherLanguages:
      "Isolierer Bau|Wärmedämmer|Isoliermonteur|Industrie-Isolierer|calorifugeur|calorifugeuse|poseur d'isolation|aislador térmico|calorifugador|instalador de aislamiento|coibentatore|isolatore termico|aplicador de isolamento|isolador térmico|isolatiemonteur|isolateur bouw|isoleringsmontör",
    related: 'Drywall Installer|Roofer',
    skills: 'Insulation Installation|Construction|Workplace Safety|Power Tools',
  },
  {
    name: 'Painter and Decorator',
    socGroup: '47-2000',
    aliases:
      'House Painter|Construction Painter|Painter Decorator|Paperhanger|Wallpaper Hanger|Commercial Painter|Interior Painter|Decorator Painter|Paint Contractor|Industrial Painter',
    contextAliases: 'Painter',
    otherLanguages:
      'Maler und Lackierer|Malerin und Lackiererin|Anstreicher|Anstreicherin|Tapezierer|Tapeziererin|Malergeselle|peintre en bâtiment|peintre décorateur|peintre bâtiment|tapissier peintre|pintor de brocha gorda|pintor de obra|pintora de obra|pintor decorador|empapelador|imbianchino|imbianchina|pittore edile|decoratore edile|tappezziere edile|pintor de construção civil|pintor de paredes|pintor predial|huisschilder|schilder in de bouw|behanger|malarz budowlany|byggnadsmålare',
    related: 'Plasterer|Drywall Installer|Coating Machine Operator',
    skills: 'Wallpapering|House Painting|Construction|Attention to Detail|Workplace Safety',
  },
  {
    name: 'Plumber',
    socGroup: '47-2000',
    aliases:
      'Journeyman Plumber|Master Plumber|Apprentice Plumber|Plumbing and Heating Engineer|Gas Engineer|Gas Safe Engineer|Heating Engineer Domestic|Gas Fitter|Residential Plumber|Commercial Plumber|Plumbing Technician',
    contextAliases: 'Idraulico',
    otherLanguages:
      'Klempner|Klempnerin|Sanitärinstallateur|Installateur Sanitär|Anlagenmechaniker SHK|Anlagenmechanikerin SHK|Gas-Wasser-Installateur|Heizungsbauer|Heizungsbauerin|Spengler Sanitär|plombier|plombière|plombier-chauffagiste|chauffagiste|fontanero|fontanera|plomero|plomera|gasista|gasfitero|termoidraulico|idraulico termosifonista|encanador|encanadora|canalizador|bombeiro hidráulico|loodgieter|installatiemonteur|cv-monteur|hydraulik instalator|monter instalacji sanitarnych|rörmokare|vvs-montör',
    related: 'Pipefitter|HVAC Technician|General Maintenance Worker',
    skills:
      'Gas Fitting|Drain Cleaning|Plumbing|Blueprint Reading|HVAC|Customer Service|Workplace Safety',
  },
  {
    name: 'Pipefitter',
    socGroup: '47-2000',
    aliases:
      'Pipe Fitter|Steamfitter|Steam Fitter|Pipelayer|Pipe Layer|Sprinkler Fitter|Pipeline Worker|Pipefitter Welder|Sprinkler Installer|Pipe Welder Fitter',
    otherLanguages:
      'Rohrleitungsbauer|Rohrleitungsbauerin|Rohrschlosser|Rohrinstallateur|tuyauteur|tuyauteuse|tuyauteur soudeur|canalisateur|tubero industrial oficial|tubero industrial|cañista|tubista|tubista saldatore|encanador industrial|tubista industrial|pijpfitter|leidingmonteur|monter rurociągów|rörläggare',
    related: 'Plumber|Welder|Boilermaker',
    skills: 'Pipe Welding|Steamfitting|Plumbing|Welding|Blueprint Reading|Workplace Safety',
  },
  {
    name: 'Rebar Worker',
    socGroup: '47-2000',
    aliases:
      'Reinforcing Iron Worker|Rebar Tier|Steel Fixer|Rodbuster|Reinforcing Ironworker|Rebar Placer',
    otherLanguages:
      'Eisenflechter|Eisenbieger|Bewehrer|ferrailleur|armaturier|ferrallista|fierrero|ferraiolo|armador de ferro|armador de ferragens|ijzervlechter|betonstaalvlechter|zbrojarz|armerare',
    related: 'Structural Ironworker|Concrete Finisher',
    skills: 'Rebar Placement|Construction|Blueprint Reading|Workplace Safety|Welding',
  },
  {
    name: 'Structural Ironworker',
    socGroup: '47-2000',
    aliases:
      'Iron Worker|Ironworker|Steel Erector|Structural Steel Worker|Structural Steel Erector|Journeyman Ironworker',
    otherLanguages:
      'Stahlbauer|Stahlbaumonteur|Stahlbauschlosser|monteur en charpente métallique|charpentier métallique|monteur-levageur|montador de estructuras metálicas|herrero de obra|carpentiere in ferro|montatore di strutture metalliche|montador de estruturas metálicas|staalbouwer|constructiebankwerker montage|monter konstrukcji stalowych|stålmontör',
    related: 'Welder|Rebar Worker|Rigger',
    skills:
      'Structural Steel Erection|Welding|Construction|Blueprint Reading|Workplace Safety|Power Tools',
  },
  {
    name: 'Roofer',
    socGroup: '47-2000',
    aliases:
      'Roofing Contractor|Roof Tiler|Slater Roofer|Flat Roofer|Roof Installer|Shingler|Roofing Technician|Industrial Roofer',
    otherLanguages:
      'Dachdecker|Dachdeckerin|Bauklempner|couvreur|couvreuse|couvreur-zingueur|étancheur|techador|tejador|techista|conciatetti|lattoniere edile|telhador|telhadista|dakdekker|leidekker|dekarz|takläggare|plåtslagare tak',
    related: 'Carpenter|Insulation Installer|Solar Panel Installer',
    skills: 'Shingle Roofing|Fall Protection|Roofing|Construction|Power Tools|Workplace Safety',
  },
  {
    name: 'Sheet Metal Worker',
    socGroup: '47-2000',
    aliases:
      'Sheet Metal Mechanic|Tinsmith|Sheet Metal Installer|Ductwork Installer|Duct Installer|Duct Fitter|Sheet Metal Fabricator|Tinner',
    contextAliases: 'Spengler',
    otherLanguages:
      'Blechner|Blechschlosser|Spenglerin|Flaschner|Feinblechner|tôlier|tôlière|tôlier industriel|ferblantier|zingueur|chapista industrial|hojalatero|conductista de ventilación|lattoniere|lamierista|funileiro industrial|serralheiro de chapa|latoeiro|plaatwerker|plaatbewerker|kanaalmonteur|blacharz|plåtslagare|ventilationsmontör',
    related: 'HVAC Technician|Welder|Boilermaker',
    skills: 'Sheet Metal Work|Blueprint Reading|Welding|Power Tools',
  },
  {
    name: 'Solar Panel Installer',
    socGroup: '47-2000',
    aliases:
      'Solar Photovoltaic Installer|Solar PV Installer|PV Installer|Solar Installer|Solar Technician|Solar Installation Technician|Photovoltaic Installer',
    otherLanguages:
      'Solarteur|Solarteurin|Photovoltaik-Monteur|Solarmonteur|PV-Monteur|installateur photovoltaïque|installatrice photovoltaïque|poseur de panneaux solaires|instalador de paneles solares|instalador fotovoltaico|instalador solar|installatore fotovoltaico|installatore di pannelli solari|instalador de painéis solares|zonnepanelenmonteur|zonnepaneelinstallateur|monter fotowoltaiki|solcellsmontör',
    related: 'Electrician|Roofer|Wind Turbine Technician',
    skills:
      'Solar System Maintenance|Solar Installation|Electrical Wiring|Renewable Energy|Roofing|Workplace Safety',
  },
  {
    name: 'Scaffolder',
    socGroup: '47-2000',
    aliases: 'Scaffold Builder|Scaffold Erector|Advanced Scaffolder|Scaffolding Labourer',
    otherLanguages:
      "Gerüstbauer|Gerüstbauerin|échafaudeur|échafaudeuse|monteur d'échafaudages|andamista|montador de andamios|ponteggiatore|montador de andaimes|andaimeiro|steigerbouwer|monter rusztowań|ställningsbyggare|ställningsmontör",
    related: 'Construction Laborer|Structural Ironworker|Rigger',
    skills: 'Scaffolding|Fall Protection|Construction|Workplace Safety|Power Tools|OSHA',
  },
  {
    name: 'Construction Helper',
    socGroup: '47-3000',
    aliases:
      "Electrician's Helper|Electrician Helper|Plumber's Helper|Plumber's Mate|Electrician's Mate|Carpenter's Helper|Roofer Helper|Trades Helper|Trades Assistant|Mason Tender|Trade Mate",
    otherLanguages:
      'Elektrohelfer|Elektrohelferin|Handwerkshelfer|Maurerhelfer|aide-maçon|aide-électricien|aide-plombier|aide-couvreur|ayudante de electricista|ayudante de fontanero|ayudante de carpintero|aiuto elettricista|aiuto idraulico|aiuto muratore|ajudante de eletricista|ajudante de carpinteiro|ajudante de canalizador|hulpmonteur|leerling-monteur|pomocnik elektryka|pomocnik murarza',
    related: 'Construction Laborer|Electrician|Plumber',
    skills: 'Construction|Power Tools|Workplace Safety',
  },
  {
    name: 'Construction Inspector',
    socGroup: '47-4000',
    aliases:
      'Building Inspector|Building Control Surveyor|Building Control Officer|Code Inspector|Electrical Inspector|Plumbing Inspector|Home Inspector|Clerk of Works|Building Code Inspector|Bridge Inspector',
    otherLanguages:
      'Bauprüfer|Baukontrolleur|Baukontrolleurin|Bauaufseher|contrôleur technique de construction|inspecteur en bâtiment|inspectrice en bâtiment|inspector de obras|inspectora de obras|inspector de construcción|ispettore edile|ispettore di cantiere|fiscal de obras|inspetor de obras|bouwinspecteur|toezichthouder bouw|bouwopzichter|inspektor budowlany|inspektor nadzoru|byggnadsinspektör|besiktningsman bygg',
    related: 'Construction Manager|Fire Inspector|Construction Supervisor',
    skills:
      'Home Inspection|Construction|Blueprint Reading|Regulatory Compliance|Attention to Detail',
  },
  {
    name: 'Elevator Installer',
    socGroup: '47-4000',
    aliases:
      'Elevator Mechanic|Lift Engineer|Lift Technician|Elevator Technician|Escalator Mechanic|Elevator Constructor|Lift Installation Engineer',
    otherLanguages:
      "Aufzugsmonteur|Aufzugsmonteurin|Aufzugstechniker|Fahrstuhlmonteur|ascensoriste|technicien ascenseurs|monteur d'ascenseurs|ascensorista técnico|técnico de ascensores|mecánico de ascensores|ascensorista manutentore|tecnico ascensorista|técnico de elevadores|mecânico de elevadores|liftmonteur|konserwator dźwigów|hissmontör|hisstekniker",
    related: 'Electrician|Industrial Machinery Mechanic',
    skills:
      'Elevator Installation|Electrical Wiring|Equipment Maintenance|Hydraulics|Workplace Safety',
  },
  {
    name: 'Fence Erector',
    socGroup: '47-4000',
    aliases: 'Fence Installer|Fencing Contractor|Fencer Installer|Fence Builder',
    otherLanguages:
      'Zaunbauer|Zaunmonteur|poseur de clôtures|instalador de vallas|montador de vallas|installatore di recinzioni|montador de cercas|instalador de vedações|hekwerkmonteur|stängselmontör',
    related: 'Construction Laborer|Landscaper',
    skills: 'Fencing Installation|Construction|Power Tools|Workplace Safety',
  },
  {
    name: 'Hazardous Materials Removal Worker',
    socGroup: '47-4000',
    aliases:
      'Asbestos Removal Worker|Asbestos Abatement Worker|Hazmat Technician|Hazmat Worker|Lead Abatement Worker|Decontamination Worker|Asbestos Operative|Radiation Decontamination Worker',
    otherLanguages:
      'Asbestsanierer|Schadstoffsanierer|désamianteur|désamianteuse|opérateur désamiantage|operario de desamiantado|técnico en retirada de amianto|addetto alla bonifica amianto|bonificatore amianto|operador de remoção de amianto|asbestverwijderaar|asbestsaneerder|asbestsanerare',
    related: 'Construction Laborer|Environmental Technician',
    skills: 'Asbestos Abatement|Workplace Safety|OSHA|Environmental Compliance|Construction',
  },
  {
    name: 'Highway Maintenance Worker',
    socGroup: '47-4000',
    aliases:
      'Road Worker|Road Maintenance Worker|Roadworker|Highway Worker|Highways Operative|Road Crew Worker|Road Construction Worker|Street Maintenance Worker|Snow Plow Operator|Snow Plough Driver',
    otherLanguages:
      "Straßenwärter|Straßenwärterin|Straßenarbeiter|cantonnier|cantonnière|agent d'entretien des routes|agent d'exploitation des routes|peón caminero|operario de carreteras|cantoniere|operaio stradale|cantoneiro|operador de conservação rodoviária|wegwerker|stratenmaker|kantonnier|drogowiec|vägarbetare",
    related: 'Construction Laborer|Heavy Equipment Operator',
    skills: 'Paving|Heavy Equipment Operation|Construction|Workplace Safety|Commercial Driving',
  },
  {
    name: 'Rail-Track Maintenance Worker',
    socGroup: '47-4000',
    aliases:
      'Track Worker|Rail Track Layer|Track Laborer|Railway Track Operative|Platelayer|Trackman|Permanent Way Operative|Railroad Track Maintainer|Rail Track Laying Equipment Operator',
    otherLanguages:
      "Gleisbauer|Gleisbauerin|poseur de voies ferrées|agent de maintenance de la voie|operario de vías ferroviarias|montador de vía|armatore ferroviario|manutentore dell'infrastruttura ferroviaria|trabalhador de via férrea|operário de via férrea|spoorlegger|spoorwerker|toromistrz|banarbetare|bantekniker",
    related: 'Heavy Equipment Operator|Railway Signal Technician|Construction Laborer',
    skills: 'Track Maintenance|Construction|Heavy Equipment Operation|Workplace Safety|Power Tools',
  },
  {
    name: 'Septic Tank Servicer',
    socGroup: '47-4000',
    aliases:
      'Sewer Pipe Cleaner|Drain Technician|Drainage Engineer|Sewer Worker|Drain Cleaner Technician|Jetter Operator|Septic Technician',
    otherLanguages:
      "Kanalreiniger|Rohrreiniger|Kanalarbeiter|égoutier|vidangeur|agent d'assainissement|pocero|limpiador de fosas sépticas|operario de alcantarillado|addetto spurghi|fognatore|limpa-fossas|desentupidor|rioolmonteur|rioolreiniger",
    related: 'Plumber|Water Treatment Plant Operator|Construction Laborer',
    skills: 'Drain Cleaning|Plumbing|Workplace Safety|Commercial Driving',
  },
  {
    name: 'Drilling Rig Operator',
    socGroup: '47-5000',
    aliases:
      'Driller|Rotary Drill Operator|Derrickman|Derrick Operator|Derrickhand|Drill Operator|Assistant Driller|Toolpusher|Well Driller|Water Well Driller|Drilling Operator Oil and Gas',
    otherLanguages:
      'Bohrgeräteführer|Bohrmeister|Brunnenbauer|Brunnenbauerin|Bohrarbeiter|foreur|foreuse sondeuse|maître-sondeur|sondeur|perforador de pozos|perforista|operador de perforación|sondista|perforatore di pozzi|operador de sonda|sondador|plataformista|boormeester|boorder grondboring|wiertacz|borrare brunn',
    related: 'Oilfield Roustabout|Heavy Equipment Operator',
    skills:
      'Rotary Drilling|Oil and Gas Operations|Heavy Equipment Operation|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Oilfield Roustabout',
    socGroup: '47-5000',
    aliases:
      'Roustabout|Roughneck|Oil Rig Worker|Floorhand|Oilfield Worker|Leasehand|Offshore Worker|Pumper Oil and Gas|Well Service Operator|Frac Operator|Service Unit Operator',
    otherLanguages:
      'Ölfeldarbeiter|Bohrinselarbeiter|ouvrier de plateforme pétrolière|ouvrier pétrolier|obrero de campo petrolero|operario petrolero|peón de plataforma petrolífera|operaio petrolifero|operaio di piattaforma|trabalhador de plataforma|operário petrolífero|olieplatformwerker|offshore medewerker|oljearbetare',
    related: 'Drilling Rig Operator|Construction Laborer',
    skills: 'Oil and Gas Operations|Workplace Safety|Power Tools|Equipment Maintenance',
  },
  {
    name: 'Miner',
    socGroup: '47-5000',
    aliases:
      'Underground Miner|Coal Miner|Mining Machine Operator|Continuous Mining Machine Operator|Mine Worker|Roof Bolter|Longwall Operator|Shuttle Car Operator|Hard Rock Miner|Jumbo Operator',
    contextAliases: 'Bergmann',
    otherLanguages:
      'Bergleute|Bergmechaniker|mineur de fond|mineur de charbon|minero|minera de carbón|minatore|mineiro de carvão|operador de mina|mijnwerker|górnik|gruvarbetare',
    related: 'Quarry Worker|Heavy Equipment Operator|Explosives Blaster',
    skills:
      'Underground Mining|Mining|Heavy Equipment Operation|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Quarry Worker',
    socGroup: '47-5000',
    aliases:
      'Rock Splitter|Quarryman|Quarry Operative|Stone Quarry Worker|Quarry Operator|Surface Miner|Dragline Operator|Surface Mining Operator',
    otherLanguages:
      'Steinbrecher im Steinbruch|Steinbrucharbeiter|Naturwerksteinmechaniker|carrier de pierre|ouvrier carrier|operario de cantera|cavatore|operaio di cava|operário de pedreira|groevewerker|kamieniarz kamieniołomu|stenbrottsarbetare',
    related: 'Miner|Heavy Equipment Operator|Bricklayer',
    skills: 'Mining|Heavy Equipment Operation|Workplace Safety',
  },
  {
    name: 'Explosives Blaster',
    socGroup: '47-5000',
    aliases:
      'Shotfirer|Explosives Worker|Blasting Technician|Ordnance Handling Expert|Licensed Blaster|Powder Man Blasting',
    otherLanguages:
      'Sprengmeister|Sprengmeisterin|Sprengberechtigter|artificier de carrière|boutefeu|dynamiteur|dinamitero|artillero de voladuras|brillatore di mine|fochino|operador de explosivos|blaster mineração|springmeester|strzałowy|sprängarbas',
    related: 'Miner|Quarry Worker',
    skills: 'Explosives Handling|Mining|Workplace Safety|Regulatory Compliance',
  },
];
