import type { OccupationConcept } from '../occupation-concept.ts';

/** Factories, workshops and plants: SOC major group 51. */
export const productionOccupations: readonly OccupationConcept[] = [
  {
    name: 'Production Supervisor',
    socGroup: '51-1000',
    aliases:
      'Manufacturing Supervisor|Production Team Leader|Production Shift Leader|Factory Supervisor|Production Foreman|Assembly Line Supervisor|Plant Shift Supervisor|Shift Manager Manufacturing',
    otherLanguages:
      "Produktionsleiter Schicht|Schichtleiter Produktion|Industriemeister|Industriemeisterin|Fertigungsleiter|chef d'équipe production|agent de maîtrise production|contremaître de production|encargado de producción|supervisor de producción|jefe de turno|caporeparto|capoturno|supervisor de produção|encarregado de produção|productieleider|ploegleider productie|kierownik produkcji|brygadzista produkcji|produktionsledare",
    related: 'Assembly Worker|Machine Operator|Production Manager',
    skills:
      'Production Supervision|Manufacturing|People Management|Lean Manufacturing|Workplace Safety|Quality Control',
  },
  {
    name: 'Assembly Worker',
    socGroup: '51-2000',
    aliases:
      'Assembly Line Worker|Production Assembler|Assembly Operator|Assembly Technician|Assembly Operative|Line Assembler|Production Worker|Factory Worker|Production Operative|Factory Operative|Production Associate|Manufacturing Associate|Team Assembler|Mechanical Assembler|Manufacturing Operative',
    contextAliases: 'Assembler',
    otherLanguages:
      'Montagearbeiter|Montagearbeiterin|Montagemitarbeiter|Produktionsmitarbeiter|Produktionsmitarbeiterin|Produktionshelfer|Produktionshelferin|Fließbandarbeiter|Fabrikarbeiter|opérateur de production|opératrice de production|agent de production|ouvrier de production|opérateur de montage|monteur assembleur|operario de producción|operaria de producción|operario de montaje|operario de fábrica|peón de fábrica|addetto al montaggio|assemblatore|assemblatrice|operaio di produzione|operaia di produzione|operaio di fabbrica|operário de produção|operador de produção|montador de linha|auxiliar de produção|operário fabril|productiemedewerker|assemblagemedewerker|productiemedewerkster|fabrieksarbeider|pracownik produkcji|monter produkcji|montör fabrik|produktionsmedarbetare',
    related: 'Machine Operator|Electronics Assembler|Hand Packer|Quality Control Inspector',
    skills:
      'Assembly Work|Manufacturing|Quality Control|Power Tools|Blueprint Reading|Workplace Safety',
  },
  {
    name: 'Electronics Assembler',
    socGroup: '51-2000',
    aliases:
      'Electrical Assembler|Electromechanical Assembler|PCB Assembler|Cable Assembler|Wire Harness Assembler|Soldering Technician|Coil Winder|Electronic Assembly Technician|SMT Operator',
    otherLanguages:
      'Elektronikmonteur|Elektromechaniker Montage|Löter|Löterin|Kabelbaummonteur|monteur câbleur|monteuse câbleuse|câbleur|câbleuse|montador electrónico|ensamblador electrónico|cableador|montatore elettronico|cablatore|cablatrice|montador de equipamentos eletrónicos|montador eletrônico|elektronica-assemblagemedewerker|soldeerder|monter elektroniki|elektronikmontör',
    related: 'Assembly Worker|Electronics Repair Technician',
    skills:
      'Soldering|Assembly Work|Manufacturing|Electrical Wiring|Quality Control|Attention to Detail',
  },
  {
    name: 'Aircraft Structure Assembler',
    socGroup: '51-2000',
    aliases:
      'Aircraft Assembler|Aerospace Assembler|Aerostructure Fitter|Sheet Metal Assembler Aircraft|Engine Assembler|Turbine Assembler',
    otherLanguages:
      'Flugzeugbauer|Flugzeugstrukturmechaniker|ajusteur-monteur aéronautique|monteur aéronautique|montador aeronáutico|montador de estructuras aeronáuticas|montatore aeronautico|montador de estruturas aeronáuticas|vliegtuigbouwer|monter konstrukcji lotniczych',
    related: 'Aircraft Mechanic|Sheet Metal Worker|Assembly Worker',
    skills: 'Assembly Work|Manufacturing|Blueprint Reading|Aviation|Sheet Metal Work',
  },
  {
    name: 'Fiberglass Fabricator',
    socGroup: '51-2000',
    aliases:
      'Fiberglass Laminator|Composite Technician|Composite Laminator|Fibreglass Laminator|GRP Laminator|Composites Fabricator',
    otherLanguages:
      'Faserverbundmechaniker|Laminierer|Laminiererin|stratifieur|stratifieuse|drapeur composites|laminador de fibra|operario de composites|laminatore vetroresina|laminador de fibra de vidro|polyesterbewerker|laminator kompozytów',
    related: 'Assembly Worker|Plastics Machine Operator',
    skills: 'Composite Fabrication|Manufacturing|Quality Control|Workplace Safety',
  },
  {
    name: 'Bread Baker',
    socGroup: '51-3000',
    aliases:
      'Artisan Baker|Bakery Worker|Commercial Baker|Bakery Assistant|Production Baker|Head Baker|Bakery Operative|Cake Decorator|Dough Maker',
    contextAliases: 'Baker',
    otherLanguages:
      'Bäckerin|Bäckermeister|Bäckergeselle|boulanger|boulangère|boulanger-pâtissier|panadero|panadera|panificador|panettiere|panettiera|fornaio|fornaia|panificatore|padeiro|padeira|panificadora operadora|broodbakker|bakkersmedewerker|piekarz|bagare',
    related: 'Pastry Chef|Food Processing Operator|Restaurant Cook',
    skills: 'Baking|Food Safety|Manufacturing|Attention to Detail',
  },
  {
    name: 'Meat Cutter',
    socGroup: '51-3000',
    aliases:
      "Meat Processor|Meat Packer|Slaughterer|Slaughterhouse Worker|Abattoir Worker|Poultry Processor|Boner Meat|Fishmonger|Fish Cutter|Fish Processor|Fish Filleter|Butcher's Assistant|Retail Butcher|Master Butcher",
    contextAliases: 'Butcher|Metzger|Fleischer|Boucher',
    otherLanguages:
      'Metzgerin|Fleischerin|Schlachter|Schlachterin|Fischverkäufer|bouchère|charcutier|boucher-charcutier|poissonnier|poissonnière|carnicero|carnicera|matarife|pescadero|pescadera|charcutero|macellaio|macellaia|pescivendolo|addetto macelleria|açougueiro|açougueira|talhante|peixeiro|peixeira|magarefe|vleesbewerker|slagersmedewerker|visbewerker|vleeswarenmedewerker|rzeźnik|slaktare|styckare',
    related: 'Food Processing Operator|Restaurant Cook|Retail Sales Assistant',
    skills: 'Food Safety|Customer Service|Attention to Detail|Inventory Management',
  },
  {
    name: 'Food Processing Operator',
    socGroup: '51-3000',
    aliases:
      'Food Batchmaker|Food Production Worker|Food Production Operative|Food Processing Worker|Food Factory Worker|Dairy Processing Operator|Cheesemaker|Cheese Maker|Tobacco Worker|Coffee Roaster|Food Machine Operator|Confectionery Maker|Food Manufacturing Operative',
    otherLanguages:
      'Lebensmitteltechniker|Fachkraft für Lebensmitteltechnik|Käser|Käserin|Milchtechnologe|opérateur agroalimentaire|ouvrier agroalimentaire|fromager|fromagère|operario de la industria alimentaria|quesero|manipulador de alimentos|operaio alimentare|casaro|addetto alla produzione alimentare|operador de produção alimentar|queijeiro|operador de alimentos industrial|voedingsmiddelenoperator|kaasmaker|operator productie voeding|serowar|livsmedelsarbetare|mejerist',
    related: 'Bread Baker|Meat Cutter|Packaging Machine Operator',
    skills: 'Food Processing|Food Safety|Manufacturing|Quality Control|Workplace Safety',
  },
  {
    name: 'Brewer',
    socGroup: '51-3000',
    aliases:
      'Brewmaster|Brewery Worker|Craft Brewer|Head Brewer|Distiller|Winemaker|Cellar Hand|Brewery Technician|Wine Maker',
    otherLanguages:
      'Bierbrauer|Bierbrauerin|Brauer und Mälzer|Brauerin und Mälzerin|Braumeister|Kellermeister|Destillateur|maître brasseur|brasseur de bière|caviste vinicole|maître de chai|distillateur|cervecero|maestro cervecero|enólogo|bodeguero|birraio|mastro birraio|enologo|cantiniere|cervejeiro|mestre cervejeiro|adegueiro|bierbrouwer|wijnmaker|piwowar|bryggmästare',
    related: 'Food Processing Operator|Food Scientist|Chemical Plant Operator',
    skills: 'Brewing|Food Safety|Quality Control|Chemistry|Manufacturing',
  },
  {
    name: 'CNC Machinist',
    socGroup: '51-4000',
    aliases:
      'CNC Operator|CNC Programmer|CNC Machine Operator|CNC Miller|CNC Turner|CNC Lathe Operator|CNC Setter|CNC Setter Operator|CNC Mill Operator|Numerical Control Programmer|CNC Technician',
    otherLanguages:
      'CNC-Fräser|CNC-Fräserin|CNC-Dreher|CNC-Dreherin|Zerspanungsmechaniker|Zerspanungsmechanikerin|CNC-Fachkraft|CNC-Programmierer|opérateur sur commande numérique|opérateur CN|usineur commande numérique|tourneur-fraiseur|programmeur CN|operador CNC|operario de CNC|programador CNC|operatore CNC|tornitore CNC|fresatore CNC|operatore macchine a controllo numerico|operador de CNC|torneiro CNC|programador de CNC|cnc-verspaner|cnc-frezer|cnc-draaier|operator CNC|programista CNC|cnc-operatör',
    related: 'Machinist|Tool and Die Maker|Manufacturing Engineer',
    skills:
      'CNC Machining|CNC Programming|Machining|CAM Software|Blueprint Reading|Quality Control|Manufacturing',
  },
  {
    name: 'Machinist',
    socGroup: '51-4000',
    aliases:
      'Manual Machinist|Lathe Operator|Lathe Turner|Milling Machine Operator|Precision Machinist|Turner and Fitter|Fitter and Turner|Metal Turner|Machine Tool Operator|Grinding Machine Operator|Surface Grinder Operator|Drill Press Operator|Maintenance Machinist',
    otherLanguages:
      'Dreher Metall|Fräser Metall|Feinwerkmechaniker|Feinwerkmechanikerin|Schleifer Metall|tourneur sur métaux|fraiseur|fraiseuse sur métaux|usineur|rectifieur|mécanicien usineur|tornero|tornera|fresador|tornero fresador|mecanizador|rectificador|tornitore|fresatore|rettificatore|addetto macchine utensili|torneiro mecânico|fresador mecânico|torneiro|retificador|metaaldraaier|verspaner|frezer|tokarz|frezer metalu|svarvare|fräsare',
    related: 'CNC Machinist|Tool and Die Maker|Millwright',
    skills:
      'Manual Machining|Precision Measurement|Machining|Blueprint Reading|Quality Control|Power Tools',
  },
  {
    name: 'Tool and Die Maker',
    socGroup: '51-4000',
    aliases:
      'Toolmaker|Tool Maker|Die Maker|Mold Maker|Mould Maker|Toolroom Machinist|Patternmaker Metal|Tool Grinder|Jig Maker',
    otherLanguages:
      'Werkzeugmacher|Werkzeugmacherin|Werkzeugmechaniker|Werkzeugmechanikerin|Formenbauer|Modellbauer Gießerei|outilleur|outilleuse|outilleur-mouliste|mouliste|matricero|matricera|utillajista|moldista|attrezzista meccanico|stampista|costruttore di stampi|ferramenteiro|ferramenteiro de moldes|gereedschapmaker|matrijzenmaker|narzędziowiec|verktygsmakare',
    related: 'Machinist|CNC Machinist|Welder',
    skills: 'Tool and Die Making|Machining|CAM Software|Blueprint Reading|CAD',
  },
  {
    name: 'Welder',
    socGroup: '51-4000',
    aliases:
      'Fabricator Welder|Welder Fabricator|MIG Welder|TIG Welder|Arc Welder|Pipe Welder|Coded Welder|Structural Welder|Certified Welder|Combination Welder|Spot Welder|Solderer|Brazer|Welding Machine Operator|Robot Welder|Robotic Welding Operator|Stick Welder',
    otherLanguages:
      'Schweißer|Schweißerin|Schweisser|Schweisserin|MAG-Schweißer|WIG-Schweißer|soudeur|soudeuse|soudeur TIG|soudeur MIG|soudeur-tuyauteur|soldador|soldadora|soldador TIG|saldatore|saldatrice addetta|saldatore TIG|saldocarpentiere|soldador MIG|soldador industrial|lasser|lasser TIG|constructielasser|lasster|spawacz|spawaczka|svetsare',
    related: 'Metal Fabricator|Pipefitter|Boilermaker|Structural Ironworker',
    skills:
      'MIG Welding|TIG Welding|Stick Welding|Welding|Blueprint Reading|Sheet Metal Work|Power Tools|Workplace Safety',
  },
  {
    name: 'Metal Fabricator',
    socGroup: '51-2000',
    aliases:
      'Structural Metal Fabricator|Steel Fabricator|Metalworker|Metal Worker|Fabrication Welder|Plater Fabricator|Ornamental Metalworker|Blacksmith|Fitter Fabricator|Architectural Metalworker',
    otherLanguages:
      'Metallbauer|Metallbauerin|Konstruktionsmechaniker|Konstruktionsmechanikerin|Schmied|Schmiedin|métallier|métallière|serrurier métallier|forgeron|forgeronne|ferronnier|metalúrgico operario|herrero|carpintero metálico|fabbro|carpentiere metallico|ferreiro|serralheiro|serralheira|metalúrgico|constructiebankwerker|bankwerker|smid|metaalbewerker|ślusarz konstrukcji|kowal|metallarbetare',
    related: 'Welder|Sheet Metal Worker|Boilermaker',
    skills: 'Welding|Sheet Metal Work|Blueprint Reading|Power Tools',
  },
  {
    name: 'Press Operator',
    socGroup: '51-4000',
    aliases:
      'Metal Press Operator|Press Brake Operator|Punch Press Operator|Stamping Press Operator|Power Press Operator|Sheet Metal Press Operator|Laser Cutter Operator|Forging Machine Operator|Rolling Mill Operator|Extrusion Operator',
    otherLanguages:
      'Stanzer|Presserei-Bediener|Abkantpressenbediener|Maschinenbediener Presse|plieur|opérateur sur presse|conducteur de presse|plegador|operador de prensa|prensista|pressista|addetto alle presse|piegatore|operador de prensa mecânica|prensista industrial|dobrador de chapas|kanter metaal|persoperator|operator prasy|kantpressare',
    related: 'Machine Operator|Sheet Metal Worker|CNC Machinist',
    skills: 'Press Brakes|Manufacturing|Machining|Quality Control|Sheet Metal Work',
  },
  {
    name: 'Foundry Worker',
    socGroup: '51-4000',
    aliases:
      'Foundry Moulder|Foundry Molder|Molder Foundry|Metal Caster|Furnace Operator|Coremaker|Metal-Refining Furnace Operator|Heat Treater|Heat Treatment Operator|Steelworker|Steel Worker|Die Casting Operator|Smelter Worker',
    otherLanguages:
      'Gießer|Gießerin|Gießereimechaniker|Gießereimechanikerin|Schmelzer|Schmelzerin|Stahlwerker|fondeur|fondeuse|mouleur de fonderie|fondeur-mouleur|fundidor|moldeador de fundición|hornero de fundición|siderúrgico operario|fonditore|addetto fonderia|formatore di fonderia|fundidor de metais|moldador de fundição|forneiro|gieterijmedewerker|metaalgieter|ovenoperator|odlewnik|hutnik|gjutare|smältverksarbetare',
    related: 'Press Operator|Metal Fabricator|Plastics Machine Operator',
    skills: 'Metal Casting|Manufacturing|Workplace Safety|Quality Control',
  },
  {
    name: 'Metal Plater',
    socGroup: '51-4000',
    aliases:
      'Plating Operator|Electroplater|Plating Technician|Galvanizer|Anodizer|Galvanising Operator|Anodising Operator',
    otherLanguages:
      'Galvaniseur|Galvaniseurin|Oberflächenbeschichter|Verzinker|galvanoplaste|opérateur de traitement de surface|galvanizador|operario de galvanizado|galvanizzatore|addetto trattamenti galvanici|galvanizador industrial|operador de galvanoplastia|galvaniseerder|galwanizer|ytbehandlare',
    related: 'Coating Machine Operator|Chemical Plant Operator',
    skills: 'Electroplating|Manufacturing|Chemistry|Quality Control|Workplace Safety',
  },
  {
    name: 'Plastics Machine Operator',
    socGroup: '51-4000',
    aliases:
      'Injection Molding Operator|Injection Moulding Operator|Injection Mold Technician|Molding Machine Operator|Injection Moulding Setter|Blow Molding Operator|Plastics Operator|Plastic Extrusion Operator|Thermoforming Operator',
    otherLanguages:
      'Kunststoffformgeber|Verfahrensmechaniker für Kunststoff- und Kautschuktechnik|Spritzgießer|Maschinenbediener Spritzguss|opérateur plasturgie|plasturgiste|régleur injection plastique|operario de inyección de plásticos|operador de inyectora|addetto stampaggio plastica|stampatore plastica|operador de injeção de plásticos|operador de injetora|kunststofbewerker|spuitgieter|operator wtryskarki|formsprutare',
    related: 'Press Operator|Machine Operator|Foundry Worker',
    skills:
      'Injection Molding|Manufacturing|Quality Control|Equipment Maintenance|Lean Manufacturing',
  },
  {
    name: 'Prepress Technician',
    socGroup: '51-5100',
    aliases:
      'Pre-Press Technician|Pre-Press Operator|Platemaker|Prepress Operator|Prepress Artworker',
    otherLanguages:
      'Medientechnologe Druckvorstufe|Druckvorstufentechniker|Druckvorlagenhersteller|opérateur prépresse|photograveur|técnico de preimpresión|operador de preimpresión|addetto prestampa|operatore prestampa|operador de pré-impressão|técnico de pré-impressão|prepressmedewerker|dtp-medewerker prepress|operator przygotowania druku|prepressoperatör',
    related: 'Desktop Publisher|Print Press Operator|Graphic Designer',
    skills: 'Printing|Adobe InDesign|Adobe Photoshop|Adobe Illustrator|Quality Control',
  },
  {
    name: 'Print Press Operator',
    socGroup: '51-5100',
    aliases:
      'Printing Press Operator|Pressman Printing|Offset Printer Operator|Lithographic Printer|Offset Press Operator|Digital Press Operator|Flexographic Press Operator|Screen Printer|Flexo Operator|Print Operator|Printing Machine Operator|Letterpress Printer',
    otherLanguages:
      "Medientechnologe Druck|Medientechnologin Druck|Offsetdrucker|Siebdrucker|Siebdruckerin|Druckmaschinenbediener|imprimeur offset|conducteur offset|conducteur de machine d'impression|sérigraphe|imprimeur conducteur|impresor offset|maquinista de impresión|serígrafo|serigrafista|stampatore offset|stampatore serigrafico|tipografo|impressor offset|operador de impressão|impressor gráfico|serígrafo impressor|offsetdrukker|zeefdrukker|drukpersoperator|drukarz|offsettryckare|tryckare",
    related: 'Prepress Technician|Print Finisher|Machine Operator',
    skills: 'Printing|Manufacturing|Quality Control|Equipment Maintenance',
  },
  {
    name: 'Print Finisher',
    socGroup: '51-5100',
    aliases:
      'Bookbinder|Bindery Worker|Print Binding Worker|Bindery Operator|Print Finishing Worker|Guillotine Operator Print',
    otherLanguages:
      'Buchbinder|Buchbinderin|Medientechnologe Druckverarbeitung|relieur|relieuse|massicotier|brocheur|encuadernador|encuadernadora|guillotinista|rilegatore|rilegatrice|legatore|encadernador|encadernadora|boekbinder|grafisch afwerker|introligator|bokbindare',
    related: 'Print Press Operator|Hand Packer',
    skills: 'Printing|Manufacturing|Quality Control|Attention to Detail',
  },
  {
    name: 'Laundry Worker',
    socGroup: '51-6000',
    aliases:
      'Laundry Attendant|Dry Cleaner Operator|Laundry Operative|Laundry Assistant|Dry-Cleaning Worker|Laundry Operator|Garment Presser|Ironer|Industrial Laundry Worker|Launderer',
    otherLanguages:
      'Wäschereimitarbeiter|Wäschereimitarbeiterin|Textilreiniger|Textilreinigerin|Büglerin|Bügler|blanchisseur|blanchisseuse|employé de pressing|agent de blanchisserie|repasseuse|lavandero|lavandera|planchador|planchadora|operario de lavandería|addetto alla lavanderia|lavandaia|stiratrice|stiratore|operador de lavandaria|lavadeira|passadeira|auxiliar de lavanderia|wasserijmedewerker|strijker wasserij|pracownik pralni|tvätteriarbetare',
    related: 'Hotel Room Attendant|Building Cleaner',
    skills: 'Housekeeping|Time Management|Quality Control',
  },
  {
    name: 'Sewing Machine Operator',
    socGroup: '51-6000',
    aliases:
      'Sewing Machinist|Industrial Sewing Machine Operator|Garment Worker|Stitcher Garment|Upholstery Machinist|Sewer Garment|Industrial Sewer Operator',
    otherLanguages:
      'Näherin|Industrienäher|Industrienäherin|Textil- und Modenäher|piqueuse|mécanicienne en confection|couturier industriel|opératrice couture|operario de máquina de coser|maquinista de confección|costurera industrial|cosedora|cucitrice|addetto macchine da cucire|confezionista|costureira|costureiro industrial|operador de máquina de costura|naaister|machinenaaister|szwaczka|szwacz|industrisömmerska',
    related: 'Dressmaker|Upholsterer|Textile Machine Operator',
    skills: 'Textile Production|Manufacturing|Fashion Design|Attention to Detail|Quality Control',
  },
  {
    name: 'Dressmaker',
    socGroup: '51-6000',
    aliases:
      'Seamstress|Custom Sewer|Alterations Tailor|Alterations Specialist|Bespoke Tailor|Custom Tailor|Tailoring Seamstress|Garment Maker|Milliner|Pattern Cutter',
    contextAliases: 'Tailor|Sastre',
    otherLanguages:
      'Maßschneider|Maßschneiderin|Schneiderin|Änderungsschneider|Änderungsschneiderin|Damenschneider|Herrenschneider|couturière|couturier sur mesure|tailleur sur mesure|retoucheuse|retoucheur couture|modiste|modista|costurera|sarto|sarta|modellista sartoriale|alfaiate|modista de costura|costureira sob medida|kleermaker|coupeuse|kleermaakster|krawiec|krawcowa|skräddare|sömmerska',
    related: 'Sewing Machine Operator|Fashion Designer|Costume Attendant',
    skills: 'Alterations|Fashion Design|Attention to Detail|Customer Service',
  },
  {
    name: 'Upholsterer',
    socGroup: '51-6000',
    aliases: 'Furniture Upholsterer|Automotive Upholsterer|Vehicle Trimmer|Reupholsterer',
    contextAliases: 'Sattler',
    otherLanguages:
      "Polsterer|Polsterin|Raumausstatter|Raumausstatterin|Sattlerin|tapissier d'ameublement|tapissier garnisseur|sellier garnisseur|tapicero|tapicera|tappezziere|tappezziera|estofador|estofadora|tapeceiro|meubelstoffeerder|stoffeerder meubels|tapicer|tapetserare",
    related: 'Sewing Machine Operator|Cabinetmaker|Shoe Maker',
    skills: 'Upholstery|Attention to Detail|Power Tools|Manufacturing',
  },
  {
    name: 'Textile Machine Operator',
    socGroup: '51-6000',
    aliases:
      'Loom Operator|Textile Worker|Knitting Machine Operator|Weaver Textile|Spinning Machine Operator|Textile Cutting Machine Operator|Fabric Cutter|Textile Dyeing Operator|Fabric Dyer',
    otherLanguages:
      'Textilmaschinenführer|Weber Textil|Weberin|Produktionsmechaniker Textil|Spinnereiarbeiter|tisserand|tisserande|tisseur|opérateur textile|bonnetier|tejedor|tejedora|operario textil|hilandero|tintorero|tessitore|tessitrice|operaio tessile|tecelão|tecelã|operador de tear|operador têxtil|textielbewerker|wever textiel|textieloperator|tkacz|textilarbetare',
    related: 'Sewing Machine Operator|Machine Operator',
    skills: 'Textile Production|Manufacturing|Quality Control|Equipment Maintenance',
  },
  {
    name: 'Shoe Maker',
    socGroup: '51-6000',
    aliases:
      'Shoemaker|Cobbler Shoe Repair|Shoe Repairer|Leather Worker|Leather Goods Maker|Saddler|Saddle Maker|Bootmaker|Shoe Machine Operator',
    contextAliases: 'Cobbler|Schuster|Zapatero',
    otherLanguages:
      'Schuhmacher|Schuhmacherin|Lederhersteller|Täschner|cordonnier|cordonnière|bottier|maroquinier|maroquinière|zapatera|marroquinero|guarnicionero|talabartero|calzolaio|calzolaia|pellettiere|pellettiera|sapateiro|sapateira|correeiro|schoenmaker|zadelmaker|lederbewerker|szewc|kaletnik|skomakare',
    related: 'Upholsterer|Sewing Machine Operator',
    skills: 'Attention to Detail|Customer Service|Manufacturing',
  },
  {
    name: 'Cabinetmaker',
    socGroup: '51-7000',
    aliases:
      'Cabinet Maker|Furniture Maker|Bench Carpenter|Furniture Restorer|Furniture Finisher|Wood Finisher|French Polisher|Wood Model Maker|Fine Woodworker|Woodworker',
    otherLanguages:
      "Möbeltischler|Möbeltischlerin|Möbelschreiner|Möbelschreinerin|Möbelbauer|ébéniste|menuisier d'agencement|agenceur menuisier|ebanista|mueblista|carpintero ebanista|restauratore di mobili|mobiliere artigiano|falegname mobiliere|marceneira|marceneiro de móveis|restaurador de móveis|meubelmaker|meubelmaakster|interieurbouwer|stolarz meblowy|möbelsnickare|finsnickare",
    related: 'Carpenter|Wood Machine Operator|Upholsterer',
    skills: 'Woodworking Machinery|Carpentry|Power Tools|Blueprint Reading|Attention to Detail',
  },
  {
    name: 'Wood Machine Operator',
    socGroup: '51-7000',
    aliases:
      'Wood Machinist|Woodworking Machine Operator|Sawmill Worker|Sawmill Operator|Sawing Machine Operator|Sawyer Sawmill|CNC Router Operator|Timber Machinist',
    otherLanguages:
      'Holzbearbeitungsmechaniker|Holzmechaniker|Holzmechanikerin|Sägewerker|Sägewerksarbeiter|scieur|opérateur de scierie|conducteur de machines à bois|aserrador|operario de aserradero|maquinista de madera|segantino|operaio di segheria|addetto macchine legno|serrador|operador de serraria|operador de máquinas de madeira|houtzager|houtbewerker|machinaal houtbewerker|pilarz tartaku|sågverksarbetare',
    related: 'Cabinetmaker|Carpenter|Machine Operator',
    skills: 'Woodworking Machinery|Carpentry|Manufacturing|Power Tools|Workplace Safety',
  },
  {
    name: 'Power Plant Operator',
    socGroup: '51-8000',
    aliases:
      'Power Station Operator|Control Room Operator Power|Nuclear Reactor Operator|Reactor Operator|Power Plant Technician|Power Distributor|Grid Dispatcher|Power Dispatcher|Hydroelectric Plant Operator|Biomass Plant Operator',
    otherLanguages:
      'Kraftwerker|Kraftwerkerin|Kraftwerksmeister|Reaktorfahrer|opérateur de centrale électrique|conducteur de centrale|opérateur de centrale nucléaire|operador de central eléctrica|operador de planta de energía|operador de reactor nuclear|operatore di centrale elettrica|conduttore di centrale|operador de central elétrica|operador de usina|operador de subestação|centrale-operator|operator elektriciteitscentrale|operator elektrowni|kraftverksoperatör|drifttekniker kraftverk',
    related: 'Boiler Operator|Chemical Plant Operator|Substation Technician',
    skills:
      'Power Plant Operation|Equipment Maintenance|Workplace Safety|Electrical Engineering|Industrial Automation',
  },
  {
    name: 'Boiler Operator',
    socGroup: '51-8000',
    aliases:
      'Stationary Engineer|Steam Engineer Plant|Boiler Attendant|Boiler Technician|Boiler Plant Operator|Stationary Boiler Operator',
    otherLanguages:
      'Kesselwärter|Heizer Kesselhaus|chauffeur de chaudière|conducteur de chaudière|calderista|operador de calderas|fogonero|conduttore di caldaie|fuochista caldaie|caldaista|operador de caldeira|fogueiro|ketelbediener|stoker ketelhuis|palacz kotłowy|pannoperatör',
    related: 'Power Plant Operator|HVAC Technician|General Maintenance Worker',
    skills: 'Boiler Operation|HVAC|Equipment Maintenance|Workplace Safety|Plumbing',
  },
  {
    name: 'Water Treatment Plant Operator',
    socGroup: '51-8000',
    aliases:
      'Water Treatment Operator|Wastewater Operator|Wastewater Treatment Plant Operator|Water Plant Operator|Sewage Plant Operator|Wastewater Technician|Water Operator|Sewage Treatment Operative',
    otherLanguages:
      "Klärwärter|Klärwerkswärter|Fachkraft für Abwassertechnik|Fachkraft für Wasserversorgungstechnik|Umwelttechnologe Abwasser|agent de station d'épuration|opérateur de traitement d'eau|exploitant de station d'épuration|operador de planta de tratamiento de agua|operador de depuradora|operador de EDAR|operatore depuratore|addetto impianto di depurazione|operador de ETAR|operador de ETA|operador de estação de tratamento|operator waterzuivering|rioolwaterzuiveringsoperator|klaarmeester|operator oczyszczalni ścieków|drifttekniker vatten",
    related: 'Chemical Plant Operator|Septic Tank Servicer|Power Plant Operator',
    skills:
      'Water Treatment|Environmental Compliance|Chemistry|Equipment Maintenance|Laboratory Techniques|Workplace Safety',
  },
  {
    name: 'Chemical Plant Operator',
    socGroup: '51-8000',
    aliases:
      'Chemical Operator|Process Operator|Chemical Process Operator|Process Technician Plant|Refinery Operator|Petroleum Refinery Operator|Gas Plant Operator|Petroleum Pump System Operator|Pharmaceutical Production Operator|Chemical Equipment Operator|Chemical Plant Technician|Board Operator Refinery|DCS Operator',
    otherLanguages:
      "Chemikant|Chemikantin|Anlagenfahrer|Anlagenfahrerin|Anlagenbediener|Pharmakant|Pharmakantin|opérateur chimie|opérateur de fabrication chimique|conducteur d'installation chimique|conducteur de ligne pharmaceutique|opérateur de raffinerie|operador de planta química|operador de refinería|operario químico|operatore chimico|operatore di impianto chimico|conduttore di impianti chimici|operador químico|operador de processos químicos|operador de refinaria|procesoperator|operator chemie|chemisch operator|procestechnicus|operator procesów chemicznych|aparatowy procesów chemicznych|processoperatör",
    related: 'Water Treatment Plant Operator|Power Plant Operator|Chemical Technician',
    skills:
      'Chemical Plant Operation|Chemistry|Manufacturing|Industrial Automation|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Machine Operator',
    socGroup: '51-9000',
    aliases:
      'Machine Setter|Production Machine Operator|Factory Machine Operator|Machine Tender|Line Operator Production|Machine Minder|Production Operator|Process Line Operator|Paper Machine Operator|Crushing Machine Operator|Cutting Machine Operator|Mixing Machine Operator|Kiln Operator|Glass Blower|Paper Mill Worker|Robot Operator Production',
    otherLanguages:
      'Maschinenbediener|Maschinenbedienerin|Maschinenführer|Maschinenführerin|Maschinen- und Anlagenführer|Maschinen- und Anlagenführerin|Anlagenführer|conducteur de machine|conductrice de machine|conducteur de ligne|conductrice de ligne|opérateur machine|opérateur sur machine|pilote de ligne de production|operador de máquina|operadora de máquina|operador de maquinaria industrial|maquinista industrial|operario de máquina|operatore macchina|conduttore di macchina|addetto macchina|conduttore di linea|operador de máquinas|operadora de máquinas|operador de linha|machineoperator|machinebediener|productieoperator|lijnoperator|operator maszyn|operator produkcji|maskinoperatör|maskinställare',
    related: 'Assembly Worker|Packaging Machine Operator|Press Operator',
    skills:
      'Machine Operation|Manufacturing|Quality Control|Equipment Maintenance|Workplace Safety|Lean Manufacturing',
  },
  {
    name: 'Packaging Machine Operator',
    socGroup: '51-9000',
    aliases:
      'Packaging Operator|Filling Machine Operator|Packaging Technician Line|Bottling Line Operator|Filler Operator|Packaging Line Operator|Labelling Machine Operator|Palletizer Operator',
    otherLanguages:
      'Verpackungsmaschinenbediener|Maschinenbediener Verpackung|Abfüller|Abfüllerin|conducteur de ligne de conditionnement|opérateur de conditionnement|agent de conditionnement|operador de envasado|maquinista de envasado|operario de envasadora|addetto al confezionamento|operatore confezionamento|operador de embalagem|operador de envase|operador de linha de enchimento|verpakkingsoperator|operator verpakking|operator pakowania|förpackningsoperatör',
    related: 'Machine Operator|Hand Packer|Food Processing Operator',
    skills: 'Packaging Operations|Manufacturing|Quality Control|Equipment Maintenance|Food Safety',
  },
  {
    name: 'Quality Control Inspector',
    socGroup: '51-9000',
    aliases:
      'Quality Inspector|QC Inspector|Quality Control Technician|Quality Assurance Inspector|Quality Technician|Product Tester Manufacturing|Test Technician Production|Final Inspector|Welding Inspector|Quality Checker|CMM Operator|QC Technician|NDT Technician|Quality Controller',
    otherLanguages:
      'Qualitätsprüfer|Qualitätsprüferin|Qualitätskontrolleur|Qualitätskontrolleurin|Prüftechniker|Messtechniker|Qualitätssicherungsmitarbeiter|contrôleur qualité|contrôleuse qualité|technicien qualité|technicienne qualité|contrôleur métrologue|inspector de calidad|inspectora de calidad|controlador de calidad|técnico de calidad|verificador de calidad|controllore qualità|addetto controllo qualità|collaudatore|collaudatrice|tecnico qualità|inspetor de qualidade|inspetora de qualidade|controlador de qualidade|técnico de qualidade|kwaliteitscontroleur|kwaliteitsinspecteur|kwaliteitsmedewerker|kontroler jakości|inspektor jakości|kvalitetskontrollant|kvalitetstekniker',
    related: 'Quality Engineer|Assembly Worker|Machinist',
    skills:
      'Precision Measurement|Coordinate Measuring Machines|Quality Control|Blueprint Reading|Six Sigma|Attention to Detail|Manufacturing',
  },
  {
    name: 'Coating Machine Operator',
    socGroup: '51-9000',
    aliases:
      'Spray Painter Industrial|Powder Coater|Paint Sprayer|Coating Technician|Powder Coating Operator|Painting Machine Operator|Spray Painter|Coating Operator',
    otherLanguages:
      'Lackierer Industrie|Industrielackierer|Pulverbeschichter|Verfahrensmechaniker für Beschichtungstechnik|peintre industriel|peintre industrielle|thermolaqueur|pintor industrial|pintora industrial|pintor de pistola|verniciatore|verniciatrice|verniciatore industriale|pintor à pistola|pintor industrial naval|operador de pintura|industrieel spuiter|poedercoater|spuiter industrie|lakiernik proszkowy|lakiernik przemysłowy|industrilackerare',
    related: 'Vehicle Painter|Painter and Decorator|Metal Plater',
    skills: 'Manufacturing|Quality Control|Workplace Safety',
  },
  {
    name: 'Vehicle Painter',
    socGroup: '51-9000',
    aliases:
      'Auto Painter|Automotive Painter|Car Painter|Paint Technician Automotive|Vehicle Refinisher|Automotive Refinish Technician',
    otherLanguages:
      'Autolackierer|Autolackiererin|Fahrzeuglackierer|Fahrzeuglackiererin|peintre automobile|peintre en carrosserie|peintre carrossier|pintor de automóviles|pintor de coches|pintor automotriz|verniciatore auto|verniciatore di carrozzeria|pintor de automóveis|pintor automotivo|autospuiter|lakiernik samochodowy|billackerare',
    related: 'Auto Body Repairer|Coating Machine Operator',
    skills: 'Automotive Repair|House Painting|Attention to Detail',
  },
  {
    name: 'Jeweler',
    socGroup: '51-9000',
    aliases:
      'Jeweller|Goldsmith|Silversmith|Bench Jeweler|Gemologist|Diamond Setter|Gem Cutter|Jewellery Maker|Jewelry Maker|Precious Metal Worker',
    otherLanguages:
      'Goldschmied|Goldschmiedin|Silberschmied|Juwelier|Juwelierin|Edelsteinschleifer|bijoutier|bijoutière|joaillier|joaillière|orfèvre|joyero|joyera|orfebre|platero|orafo|orafa|gioielliere|argentiere|ourives|joalheiro|joalheira|goudsmid|edelsmid|juwelier ambacht|złotnik|jubiler|guldsmed|silversmed',
    related: 'Instrument Repairer|Retail Sales Assistant',
    skills: 'Jewelry Making|Attention to Detail|Creativity|Retail Sales',
  },
  {
    name: 'Dental Laboratory Technician',
    socGroup: '51-9000',
    aliases:
      'Dental Technician|Dental Ceramist|Denture Technician|Ophthalmic Laboratory Technician|Optical Lab Technician|Medical Appliance Technician|Orthotic Technician|Prosthetic Technician',
    otherLanguages:
      'Zahntechniker|Zahntechnikerin|Orthopädietechnik-Mechaniker|prothésiste dentaire|technicien dentaire|protésico dental|protésica dental|técnico dental laboratorio|odontotecnico|odontotecnica|protético dentário|técnico de prótese dentária|protésico|tandtechnicus|tandtechnieker|technik dentystyczny|tandtekniker',
    related: 'Dental Assistant|Jeweler',
    skills: 'Dental Laboratory Work|Dental Care|CAD|Attention to Detail|Quality Control',
  },
  {
    name: 'Semiconductor Processing Technician',
    socGroup: '51-9000',
    aliases:
      'Semiconductor Technician|Wafer Fab Technician|Fab Operator Semiconductor|Cleanroom Technician|Clean Room Operator|Semiconductor Process Operator|Photolithography Operator',
    otherLanguages:
      'Mikrotechnologe|Mikrotechnologin|Reinraummitarbeiter|opérateur salle blanche|technicien semi-conducteurs|técnico de semiconductores|operario de sala blanca|tecnico semiconduttori|operatore camera bianca|técnico de semicondutores|operador de sala limpa|cleanroomoperator|halfgeleidertechnicus|operator clean room|renrumstekniker',
    related: 'Electronics Assembler|Chemical Plant Operator|Electrical Engineering Technician',
    skills: 'Manufacturing|Quality Control|Equipment Maintenance|Chemistry',
  },
  {
    name: 'Photo Lab Technician',
    socGroup: '51-9000',
    aliases:
      'Photographic Process Worker|Photo Processing Technician|Film Processor Photographic|Minilab Operator|Photo Printer Lab',
    otherLanguages:
      'Fotolaborant|Fotolaborantin|technicien de laboratoire photo|tireur photo|técnico de laboratorio fotográfico|revelador fotográfico|tecnico di laboratorio fotografico|técnico de laboratório fotográfico|fotolaborantka',
    related: 'Photographer|Print Press Operator',
    skills: 'Photo Processing|Adobe Photoshop|Photography|Quality Control',
  },
  {
    name: 'Pottery Ceramist',
    socGroup: '51-9000',
    aliases:
      'Studio Potter|Ceramist|Ceramicist|Kiln Worker|Ceramic Production Worker|Pottery Maker|Stone Cutter Production|Stone Carver',
    otherLanguages:
      'Keramiker|Keramikerin|Industriekeramiker|Töpferin|céramiste|potière|tourneur céramiste|ceramista|alfarero|alfarera|vasaio|oleiro|pottenbakker|keramist|ceramik|garncarz|keramiker verkstad',
    related: 'Jeweler|Foundry Worker',
    skills: 'Creativity|Attention to Detail|Manufacturing',
  },
];
