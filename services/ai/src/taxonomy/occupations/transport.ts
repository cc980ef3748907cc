import type { OccupationConcept } from '../occupation-concept.ts';

/** Driving, flying, sailing, rail, and the moving of goods: SOC major group 53. */
export const transportOccupations: readonly OccupationConcept[] = [
  {
    name: 'Warehouse Supervisor',
    socGroup: '53-1000',
    aliases:
      'Warehouse Team Leader|Warehouse Shift Manager|Transport Supervisor|Logistics Supervisor|Distribution Supervisor|Loading Supervisor|Ramp Supervisor|Dock Supervisor|Warehouse Lead',
    otherLanguages:
      "Lagerleiter|Lagerleiterin|Lagermeister|Schichtleiter Lager|chef d'équipe logistique|responsable d'entrepôt|chef de quai|jefe de almacén|encargado de almacén|supervisor de almacén|capo magazziniere|responsabile di magazzino|encarregado de armazém|supervisor de armazém|líder de logística|magazijnchef|teamleider magazijn|kierownik magazynu|lagerchef",
    related: 'Warehouse Worker|Logistician|Freight Dispatcher',
    skills:
      'Warehousing|People Management|Inventory Management|Workplace Safety|Supply Chain Management',
  },
  {
    name: 'Airline Pilot',
    socGroup: '53-2000',
    aliases:
      'Commercial Pilot|Airline Captain|First Officer Airline|Flight Engineer Aviation|Helicopter Pilot|Airline Co-Pilot|Charter Pilot|Flight Instructor|Corporate Pilot|Cargo Pilot|Bush Pilot|Crop Duster Pilot|ATP Pilot',
    contextAliases: 'Pilot',
    otherLanguages:
      "Verkehrsflugzeugführer|Verkehrsflugzeugführerin|Berufspilot|Linienpilot|Linienpilotin|Hubschrauberpilot|Flugkapitän|pilote de ligne|commandant de bord|copilote|pilote d'hélicoptère|piloto de avión|piloto comercial|piloto de línea aérea|piloto de aerolínea|comandante de avión|copiloto|pilota di linea|pilota d'aereo|comandante di aeromobile|piloto de linha aérea|piloto de avião|comandante de aeronave|copiloto de aeronave|lijnpiloot|verkeersvlieger|verkeerspiloot|pilot samolotu|pilot liniowy|trafikflygare",
    related: 'Air Traffic Controller|Flight Attendant|Drone Pilot',
    skills:
      'Aircraft Piloting|FAA Regulations|Aviation|Decision Making|Communication|Workplace Safety',
  },
  {
    name: 'Drone Pilot',
    socGroup: '53-2000',
    aliases:
      'UAV Pilot|UAV Operator|Drone Operator|Remote Pilot|Unmanned Aircraft Pilot|UAS Operator',
    otherLanguages:
      'Drohnenpilot|Drohnenpilotin|télépilote de drone|pilote de drone|piloto de drones|operador de drones|pilota di droni|operador de drone|dronepiloot|operator drona|drönarpilot',
    related: 'Airline Pilot|Photographer|Surveyor',
    skills: 'Drone Piloting|Aviation|Photography|Surveying|GIS',
  },
  {
    name: 'Air Traffic Controller',
    socGroup: '53-2000',
    aliases:
      'ATC Officer|Air Traffic Control Officer|Tower Controller|ATCO|Airfield Operations Specialist|Flight Dispatcher|Airfield Operations Officer|Aircraft Dispatcher|Approach Controller',
    otherLanguages:
      'Fluglotse|Fluglotsin|Flugdienstberater|contrôleur aérien|contrôleuse aérienne|aiguilleur du ciel|contrôleur de la circulation aérienne|controlador aéreo|controladora aérea|controlador de tráfico aéreo|despachador de vuelo|controllore del traffico aereo|controllore di volo|controlador de tráfego aéreo|controladora de tráfego aéreo|despachante operacional de voo|luchtverkeersleider|luchtverkeersleidster|kontroler ruchu lotniczego|flygledare',
    related: 'Airline Pilot|Emergency Dispatcher',
    skills: 'Air Traffic Control|Aviation|Decision Making|Communication|Multitasking',
  },
  {
    name: 'Flight Attendant',
    socGroup: '53-2000',
    aliases:
      'Cabin Crew|Cabin Crew Member|Air Hostess|Air Steward|Air Stewardess|Airline Steward|Purser Airline|Inflight Crew|Inflight Supervisor|Cabin Attendant|In-Flight Crew',
    otherLanguages:
      "Flugbegleiter|Flugbegleiterin|Kabinenpersonal|hôtesse de l'air|steward aérien|personnel navigant commercial|chef de cabine|auxiliar de vuelo|azafata de vuelo|azafato|tripulante de cabina|sobrecargo|assistente di volo|hostess di volo|assistente di bordo|comissário de bordo|comissária de bordo|tripulante de cabine|hospedeira de bordo|stewardess luchtvaart|cabinepersoneel|purser luchtvaart|personel pokładowy|steward lotniczy|stewardesa|flygvärd|flygvärdinna|kabinpersonal",
    related: 'Reservation Agent|Waiter|Train Conductor',
    skills:
      'Cabin Crew Procedures|Customer Service|First Aid|CPR|Aviation|Food Service|Foreign Languages',
  },
  {
    name: 'Airport Ground Handler',
    socGroup: '53-2000',
    aliases:
      'Ramp Agent|Baggage Handler|Ground Handling Agent|Ramp Agent Airport|Airport Ramp Worker|Aircraft Fueler|Aircraft Refueller|Airside Operative|Ground Crew|Ground Support Agent|Aircraft Cleaner|Airside Driver',
    otherLanguages:
      'Flughafenmitarbeiter Vorfeld|Gepäckverlader|Flugzeugabfertiger|Bodenverkehrsdienst-Mitarbeiter|agent de piste|bagagiste aéroport|assistant de piste|agente de rampa|operario de handling|agente de handling|addetto di rampa|operatore aeroportuale|addetto bagagli|operador de assistência em escala|auxiliar de rampa|bagagemedewerker|platformmedewerker luchthaven|pracownik obsługi naziemnej|stationstekniker|ramparbetare',
    related: 'Reservation Agent|Material Mover|Aviation Security Screener',
    skills: 'Airport Ground Handling|Aviation|Workplace Safety|Teamwork|Freight',
  },
  {
    name: 'Ambulance Driver',
    socGroup: '53-3000',
    aliases:
      'Patient Transport Driver|Ambulance Attendant|Ambulance Care Assistant|Non-Emergency Medical Transport Driver|NEMT Driver|Patient Transport Service Driver',
    otherLanguages:
      'Krankenwagenfahrer|Krankenwagenfahrerin|Rettungswagenfahrer|ambulancier|ambulancière|conductor de ambulancia|técnico en transporte sanitario|autista di ambulanza|autista soccorritore|motorista de ambulância|condutor de ambulância|ambulancechauffeur|kierowca karetki|ambulansförare',
    related: 'Paramedic|Hospital Orderly|Taxi Driver',
    skills: 'Defensive Driving|First Aid|CPR|Patient Care',
  },
  {
    name: 'Bus Driver',
    socGroup: '53-3000',
    aliases:
      'School Bus Driver|Coach Driver|Transit Bus Driver|Transit Operator|City Bus Driver|Bus Operator|PSV Driver|PCV Driver|Tour Bus Driver|Motorcoach Operator|Shuttle Bus Driver|Minibus Driver|Tram Driver|Streetcar Operator',
    otherLanguages:
      "Busfahrer|Busfahrerin|Omnibusfahrer|Schulbusfahrer|Reisebusfahrer|Straßenbahnfahrer|Straßenbahnfahrerin|chauffeur de bus|chauffeuse de bus|conducteur de bus|conductrice de bus|conducteur d'autocar|conducteur de tramway|machiniste receveur|conductor de autobús|conductora de autobús|chófer de autobús|conductor de autocar|autobusero|conductor de tranvía|autista di autobus|conducente di autobus|autista di bus|conducente di linea|tranviere|motorista de autocarro|motorista de ônibus|condutor de autocarro|motorneiro|buschauffeur|touringcarchauffeur|trambestuurder|kierowca autobusu|motorniczy|busschaufför|bussförare|spårvagnsförare",
    related: 'Truck Driver|Train Driver|Taxi Driver|Bus Monitor',
    skills: 'Bus Driving|Commercial Driving|Defensive Driving|Customer Service|First Aid',
  },
  {
    name: 'Truck Driver',
    socGroup: '53-3000',
    aliases:
      'HGV Driver|LGV Driver|Lorry Driver|CDL Driver|Semi Truck Driver|OTR Driver|Over-the-Road Driver|Long Haul Driver|Tractor-Trailer Driver|Heavy Truck Driver|HGV Class 1 Driver|HGV Class 2 Driver|Class A Driver|Class 1 Driver|CDL A Driver|Tanker Driver|Dump Truck Driver|Tipper Driver|Tow Truck Driver|Trucker|Flatbed Driver|Concrete Mixer Driver|Regional Truck Driver|Yard Driver|Heavy Goods Vehicle Driver|Big Rig Driver|Articulated Lorry Driver|Recovery Driver',
    otherLanguages:
      'Lkw-Fahrer|Lkw-Fahrerin|Lastwagenfahrer|Lastkraftwagenfahrer|Fernfahrer|Fernfahrerin|Berufskraftfahrer|Berufskraftfahrerin|Kraftfahrer|Kraftfahrerin|Brummifahrer|Chauffeur Kategorie C|chauffeur routier|chauffeuse routière|conducteur routier|conductrice routière|conducteur poids lourd|chauffeur poids lourd|conducteur SPL|chauffeur SPL|routier international|camionero|camionera|conductor de camión|conductora de camión|conductor de tráiler|chófer de camión|transportista|operador de tractocamión|camionista|autista di camion|autista patente CE|autotrasportatore|conducente di camion|camionista internacional|motorista de pesados|motorista de camião|motorista de caminhão|caminhoneiro|caminhoneira|motorista carreteiro|carreteiro|vrachtwagenchauffeur|truckchauffeur|internationaal chauffeur|chauffeur CE|chauffeur vrachtwagen|kierowca ciężarówki|kierowca TIR|kierowca samochodu ciężarowego|kierowca C+E|lastbilschaufför|lastbilsförare|långtradarchaufför',
    related: 'Delivery Driver|Bus Driver|Freight Dispatcher|Forklift Operator',
    skills:
      'Tractor-Trailer Driving|Load Securement|Pre-Trip Inspections|Commercial Driving|Defensive Driving|Freight|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Delivery Driver',
    socGroup: '53-3000',
    aliases:
      'Van Driver|Light Truck Driver|Multi-Drop Driver|Parcel Delivery Driver|Package Delivery Driver|Food Delivery Driver|Pizza Delivery Driver|Route Driver|Delivery Associate|Grocery Delivery Driver|Box Truck Driver|Delivery Van Driver|Last Mile Driver|Delivery Man|Route Sales Driver|7.5 Tonne Driver|Light Goods Driver',
    contextAliases: 'Driver',
    otherLanguages:
      'Auslieferungsfahrer|Auslieferungsfahrerin|Paketzusteller|Paketzustellerin|Lieferfahrer|Lieferfahrerin|Ausfahrer|chauffeur-livreur|chauffeuse-livreuse|livreur|livreuse|conducteur livreur|repartidor|repartidora|conductor repartidor|chófer repartidor|conductor de furgoneta|fattorino alle consegne|autista consegnatario|addetto alle consegne|corriere espresso|autista furgone|motorista de entregas|motorista de ligeiros|entregador|entregadora|motorista entregador|distribuidor motorista|pakketbezorger|bezorger|bestelwagenchauffeur|koerier bestelbus|bezorgster|dostawca|kierowca dostawczy|kierowca kurier|distributionsförare|budbilsförare|leveransförare',
    related: 'Truck Driver|Delivery Courier|Taxi Driver|Postal Carrier',
    skills:
      'Last-Mile Delivery|GPS Navigation|Delivery Driving|Defensive Driving|Customer Service|Time Management',
  },
  {
    name: 'Taxi Driver',
    socGroup: '53-3000',
    aliases:
      'Cab Driver|Chauffeur Driver|Rideshare Driver|Uber Driver|Lyft Driver|Private Hire Driver|Minicab Driver|Limousine Driver|Cabbie|Personal Driver|Executive Chauffeur|Shuttle Driver|Cabdriver',
    contextAliases: 'Chauffeur',
    otherLanguages:
      'Taxifahrer|Taxifahrerin|Mietwagenfahrer|chauffeur de taxi|chauffeuse de taxi|chauffeur VTC|conducteur de taxi|taxista|conductor de VTC|chófer particular|chófer privado|tassista|autista NCC|autista privato|motorista de táxi|motorista de TVDE|motorista de aplicativo|motorista particular|taxichauffeur|privéchauffeur|taksówkarz|kierowca taksówki|taxiförare|taxichaufför',
    related: 'Bus Driver|Delivery Driver|Ambulance Driver',
    skills:
      'Taxi Driving|GPS Navigation|Defensive Driving|Customer Service|Cash Handling|Time Management',
  },
  {
    name: 'Train Driver',
    socGroup: '53-4000',
    aliases:
      'Locomotive Engineer|Railroad Engineer|Train Operator|Subway Operator|Subway Train Operator|Metro Driver|Locomotive Driver|Freight Train Driver|Light Rail Operator|Tube Driver',
    otherLanguages:
      'Lokführer|Lokführerin|Lokomotivführer|Lokomotivführerin|Triebfahrzeugführer|Triebfahrzeugführerin|Zugführer Lok|U-Bahn-Fahrer|conducteur de train|conductrice de train|mécanicien de train|conducteur de métro|maquinista de tren|maquinista ferroviario|maquinista de metro|macchinista ferroviario|macchinista di treno|conducente di metropolitana|maquinista de comboio|maquinista de trem|maquinista ferroviário|operador de metrô|machinist trein|treinmachinist|treinbestuurder|metrobestuurder|maszynista kolejowy|maszynista pociągu|lokförare|tågförare|tunnelbaneförare',
    related: 'Train Conductor|Bus Driver|Railroad Switch Operator',
    skills: 'Train Operation|Defensive Driving|Workplace Safety|Attention to Detail',
  },
  {
    name: 'Train Conductor',
    socGroup: '53-4000',
    aliases:
      'Railroad Conductor|Train Guard|Railway Guard|Train Manager Onboard|Yardmaster|Railroad Yardmaster|Ticket Inspector|Revenue Protection Officer|Onboard Train Host|Ticket Collector',
    otherLanguages:
      'Zugbegleiter|Zugbegleiterin|Zugchef|Zugchefin|Fahrkartenkontrolleur|Schaffner|Schaffnerin|contrôleur de train|contrôleuse de train|chef de bord|agent de bord ferroviaire|revisor de tren|revisora de tren|interventor ferroviario|capotreno|controllore di treno|controllore ferroviario|revisor de comboio|operador de revisão|cobrador de trem|treinconducteur|hoofdconducteur|treinbegeleider|konduktor pociągu|kierownik pociągu|tågvärd|tågmästare|konduktör',
    related: 'Train Driver|Flight Attendant|Railroad Switch Operator',
    skills: 'Train Operation|Customer Service|Cash Handling|Workplace Safety|Conflict Resolution',
  },
  {
    name: 'Railroad Switch Operator',
    socGroup: '53-4000',
    aliases:
      'Railroad Brake Operator|Switchman Railroad|Shunter Rail|Rail Yard Engineer|Railway Signaller|Signalman Railway|Signaller Rail|Brakeman Railroad|Train Dispatcher|Rail Traffic Controller|Rail Yard Worker',
    otherLanguages:
      'Rangierer Bahn|Rangierbegleiter|Fahrdienstleiter|Fahrdienstleiterin|Weichenwärter|Stellwerker|aiguilleur ferroviaire|aiguilleur du rail|agent de manœuvre|agent circulation ferroviaire|guardagujas|agente de circulación ferroviaria|jefe de circulación|deviatore ferroviario|manovratore ferroviario|dirigente movimento|manobrador ferroviário|agente de circulação ferroviária|controlador de circulação|rangeerder|treindienstleider|dyżurny ruchu|manewrowy|tågklarerare|fjärrtågklarerare',
    related: 'Train Driver|Train Conductor|Railway Signal Technician',
    skills: 'Train Operation|Workplace Safety|Communication|Attention to Detail',
  },
  {
    name: 'Ship Captain',
    socGroup: '53-5000',
    aliases:
      "Master Mariner|Ship Master|Ship's Captain|Boat Captain|Tugboat Captain|Ferry Captain|Harbor Pilot|Harbour Pilot|Ship's Mate|Chief Mate|Chief Officer Ship|Deck Officer|Third Officer Ship|Yacht Captain|Motorboat Operator|Barge Captain|Marine Pilot|Skipper Boat",
    otherLanguages:
      'Schiffskapitän|Schiffskapitänin|Nautiker|nautischer Offizier|Lotse Schifffahrt|Binnenschiffer|Schiffsführer|Schiffsführerin|capitaine de navire|capitaine au long cours|officier de pont|officier de marine marchande|pilote maritime|patron de bateau|batelier|capitán de barco|capitán de buque|capitán de la marina mercante|oficial de cubierta|patrón de barco|práctico de puerto|comandante di nave|capitano di lungo corso|ufficiale di coperta|pilota di porto|comandante de navio|capitão de navio|oficial de convés|oficial de náutica|piloto de barra|mestre de embarcação|scheepskapitein|kapitein koopvaardij|stuurman koopvaardij|schipper binnenvaart|binnenvaartschipper|registerloods|kapitan statku|oficer pokładowy|sjökapten|fartygsbefäl|styrman',
    related: 'Deckhand|Ship Engine Officer|Commercial Fisher',
    skills: 'Seamanship|STCW|Leadership|Workplace Safety|Transportation Management|Decision Making',
  },
  {
    name: 'Ship Engine Officer',
    socGroup: '53-5000',
    aliases:
      "Marine Engineer Officer|Ship's Engineer|Engine Officer Ship|Second Engineer Marine|Chief Engineer Ship|Marine Engineering Officer|Third Engineer Marine|Marine Oiler|Engine Room Rating|Motorman Ship",
    otherLanguages:
      'Schiffsmaschinist|Schiffsmechaniker|Schiffsmechanikerin|Schiffsingenieur|Schiffsbetriebstechniker|officier mécanicien de marine|mécanicien de bord marine|oficial de máquinas|jefe de máquinas|maquinista naval|direttore di macchina|ufficiale di macchina|oficial de máquinas navais|maquinista prático|scheepswerktuigkundige|machinist scheepvaart|wtk scheepvaart|mechanik okrętowy|oficer mechanik|fartygsmaskinist|maskinbefäl',
    related: 'Ship Captain|Motorboat Mechanic|Power Plant Operator',
    skills: 'STCW|Diesel Mechanics|Equipment Maintenance|Hydraulics|Electrical Wiring',
  },
  {
    name: 'Deckhand',
    socGroup: '53-5000',
    aliases:
      'Able Seaman|Ordinary Seaman|Merchant Sailor|Merchant Seaman|Seafarer|Able Bodied Seaman|Boatswain|Bosun|Merchant Mariner|Deck Rating|Yacht Deckhand|Barge Deckhand|Deck Crew',
    contextAliases: 'Sailor|Seaman',
    otherLanguages:
      "Matrose|Matrosin|Decksmann|Bootsmann|Decksmannschaft|matelot|matelot de pont|marin de commerce|maître d'équipage|matelot qualifié|marinero|marinero de cubierta|contramaestre de barco|mozo de cubierta|marinaio|marinaio di coperta|mozzo di coperta|nostromo|marinheiro de convés|marinheiro mercante|marinheiro de máquinas|contramestre de navio|matroos|matroos binnenvaart|bootsman|dekknecht|marynarz|bosman|matros",
    related: 'Ship Captain|Commercial Fisher|Dock Worker',
    skills: 'Seamanship|STCW|Workplace Safety|Teamwork|Equipment Maintenance|First Aid',
  },
  {
    name: 'Bridge Tender',
    socGroup: '53-6000',
    aliases: 'Lock Tender|Lock Keeper|Bridge Operator Movable|Lockkeeper',
    otherLanguages:
      'Schleusenwärter|Schleusenwärterin|Brückenwärter|éclusier|éclusière|pontier|esclusero|guardián de puente|operatore di chiusa|guarda de eclusa|operador de eclusa|sluiswachter|brugwachter|śluzowy|slussvakt|brovakt',
    related: 'Deckhand|Railroad Switch Operator',
    skills: 'Equipment Maintenance|Workplace Safety|Attention to Detail',
  },
  {
    name: 'Parking Attendant',
    socGroup: '53-6000',
    aliases:
      'Valet Parking Attendant|Parking Valet|Valet Attendant|Car Park Attendant|Garage Attendant|Parking Lot Attendant|Valet Driver',
    otherLanguages:
      'Parkplatzwächter|Parkhauswächter|Parkwächter|Parkwächterin|voiturier|gardien de parking|agent de parking|aparcacoches|guardacoches|vigilante de parking|valet parking|posteggiatore|parcheggiatore|custode di parcheggio|manobrista|arrumador de carros|guardador de carros|parkeerwachter|parkeerbediende|parkingowy|parkeringsvärd',
    related: 'Bellhop|Taxi Driver|Parking Enforcement Officer',
    skills: 'Customer Service|Cash Handling|Defensive Driving',
  },
  {
    name: 'Service Station Attendant',
    socGroup: '53-6000',
    aliases:
      'Gas Station Attendant|Petrol Station Attendant|Fuel Attendant|Forecourt Attendant|Filling Station Attendant|Pump Attendant|Automotive Service Attendant',
    otherLanguages:
      'Tankwart|Tankwartin|Tankstellenmitarbeiter|pompiste|employé de station-service|gasolinero|expendedor de combustible|empleado de gasolinera|benzinaio|benzinaia|addetto alla pompa di benzina|gasolineiro|frentista|abastecedor de combustíveis|pompbediende|tankstationmedewerker|pracownik stacji paliw|bensinmacksbiträde',
    related: 'Cashier|Car Detailer|Tire Technician',
    skills: 'Customer Service|Cash Handling|Point of Sale',
  },
  {
    name: 'Traffic Technician',
    socGroup: '53-6000',
    aliases:
      'Traffic Survey Technician|Traffic Engineering Technician|Traffic Counter Technician|Traffic Management Operative|Traffic Signal Operator',
    otherLanguages:
      'Verkehrszähler|Verkehrstechniker|technicien trafic|agent de comptage|técnico de tráfico|técnico de aforos|tecnico del traffico|técnico de trânsito|agente de trânsito técnico|verkeerstechnicus|verkeersmanagementmedewerker',
    related: 'Civil Engineering Technician|Parking Enforcement Officer',
    skills: 'Surveying|Data Analysis|AutoCAD',
  },
  {
    name: 'Transportation Inspector',
    socGroup: '53-6000',
    aliases:
      'Vehicle Inspector|Freight Inspector|Rail Inspector|Aviation Inspector|Vehicle Examiner|Railway Inspector|Airworthiness Inspector|Cargo Surveyor|Marine Surveyor',
    otherLanguages:
      'Fahrzeugprüfer|Kfz-Prüfer|Kfz-Prüfingenieur|contrôleur technique automobile|inspecteur des transports|inspector de transporte|inspector de ITV|inspector de vehículos|ispettore dei trasporti|ispettore revisioni auto|inspetor de veículos|inspetor de transportes|vistoriador|voertuiginspecteur|apk-keurmeester|inspecteur verkeer en waterstaat|diagnosta samochodowy|bilbesiktningstekniker',
    related: 'Automotive Mechanic|Aircraft Mechanic|Quality Control Inspector',
    skills: 'Regulatory Compliance|Attention to Detail|Automotive Repair|Workplace Safety',
  },
  {
    name: 'Bus Monitor',
    socGroup: '53-6000',
    aliases:
      'School Bus Monitor|School Bus Aide|Passenger Attendant|Passenger Assistant|Bus Aide|School Bus Attendant',
    otherLanguages:
      'Schulbusbegleiter|Schulbusbegleiterin|Begleitperson Schülerverkehr|accompagnateur de bus scolaire|accompagnatrice de bus scolaire|monitor de autobús escolar|acompañante de transporte escolar|accompagnatore scuolabus|vigilante de transporte escolar|monitor de transporte escolar|busbegeleider',
    related: 'Bus Driver|School Crossing Guard|Teaching Assistant',
    skills: 'Childcare|First Aid|Customer Service',
  },
  {
    name: 'Crane Operator',
    socGroup: '53-7000',
    aliases:
      'Tower Crane Operator|Mobile Crane Operator|Crane Driver|Overhead Crane Operator|Gantry Crane Operator|Crawler Crane Operator|Hoist Operator|Winch Operator|Dredge Operator|Bridge Crane Operator|Ship to Shore Crane Operator',
    otherLanguages:
      'Kranführer|Kranführerin|Kranfahrer|Turmdrehkranführer|grutier|grutière|conducteur de grue|pontier élingueur|gruista|operador de grúa|gruísta|operador de grúa torre|conductor de grúa|gruista edile|operatore di gru|carropontista|operador de grua|gruista de torre|operador de guindaste|guindasteiro|operador de ponte rolante|kraanmachinist|torenkraanmachinist|kraanbestuurder|operator żurawia|dźwigowy|suwnicowy|kranförare|traversförare',
    related: 'Rigger|Heavy Equipment Operator|Forklift Operator',
    skills: 'Crane Operation|Rigging|Heavy Equipment Operation|Construction|Workplace Safety|OSHA',
  },
  {
    name: 'Forklift Operator',
    socGroup: '53-7000',
    aliases:
      'Forklift Driver|Fork Lift Driver|Fork Truck Driver|FLT Driver|Fork Lift Operator|Reach Truck Driver|Reach Truck Operator|Lift Truck Operator|Counterbalance Driver|Industrial Truck Operator|Powered Industrial Truck Operator|Telehandler Operator|Telehandler Driver|VNA Driver|Fork Lift Truck Driver',
    otherLanguages:
      'Gabelstaplerfahrer|Gabelstaplerfahrerin|Staplerfahrer|Staplerfahrerin|Schubmaststaplerfahrer|cariste|conducteur de chariot élévateur|conductrice de chariot élévateur|carretillero|carretillera|conductor de carretilla elevadora|operador de montacargas|montacarguista|mulettista|carrellista|addetto al muletto|operador de empilhador|operador de empilhadeira|condutor de empilhador|manobrador de empilhadores|heftruckchauffeur|heftruckbestuurder|reachtruckchauffeur|heftrucker|operator wózka widłowego|kierowca wózka widłowego|truckförare|gaffeltruckförare',
    related: 'Warehouse Worker|Material Mover|Crane Operator',
    skills: 'Forklift Operation|Warehousing|Workplace Safety|Inventory Management',
  },
  {
    name: 'Warehouse Worker',
    socGroup: '53-7000',
    aliases:
      'Warehouse Operative|Warehouse Associate|Warehouse Assistant|Order Picker|Warehouse Picker|Picker Packer|Order Selector|Order Filler|Pick and Pack Operative|Fulfillment Associate|Fulfilment Associate|Warehouse Person|Warehouseman|Distribution Center Associate|Picking Operative|Fulfillment Center Associate|Stores Operative|Warehouse Technician|Warehouse Specialist|General Warehouse Worker',
    otherLanguages:
      'Lagerarbeiter|Lagerarbeiterin|Lagermitarbeiter|Lagermitarbeiterin|Lagerist|Lageristin|Lagerhelfer|Lagerhelferin|Kommissionierer|Kommissioniererin|Fachlagerist|Fachlageristin|Fachkraft für Lagerlogistik|Magaziner|Logistikmitarbeiter|préparateur de commandes|préparatrice de commandes|magasinier|magasinière|agent de magasinage|agent logistique|opérateur logistique|magasinier cariste|mozo de almacén|moza de almacén|almacenero|almacenista|operario de almacén|preparador de pedidos|auxiliar de almacén|operario de logística|magazziniere|magazziniera|addetto al magazzino|addetta al magazzino|addetto al picking|operaio di magazzino|operatore logistico|operador de armazém|operador logístico|auxiliar de armazém|auxiliar de logística|separador de pedidos|estoquista|almoxarife|fiel de depósito|magazijnmedewerker|orderpicker|logistiek medewerker|magazijnier|magazijnbediende|magazynier|magazynierka|pracownik magazynu|komisjoner|lagerarbetare|lagermedarbetare|orderplockare',
    related: 'Forklift Operator|Hand Packer|Shipping Clerk|Shelf Stocker',
    skills:
      'Pick and Pack|RF Scanners|Pallet Jacks|Warehousing|Inventory Management|Forklift Operation|Workplace Safety|Teamwork',
  },
  {
    name: 'Shelf Stocker',
    socGroup: '53-7000',
    aliases:
      'Shelf Filler|Stocker Retail|Grocery Stocker|Night Stocker|Shelf Stacker|Stock Associate|Replenishment Assistant|Overnight Stocker|Stock Replenishment Assistant|Stockroom Assistant|Night Crew Stocker|Stockroom Associate|Personal Shopper Grocery',
    otherLanguages:
      'Regalauffüller|Regalauffüllerin|Regalbetreuer|Warenverräumer|Regaleinräumer|employé de libre-service|employée de libre-service|employé de rayon|agent de mise en rayon|metteur en rayon|reponedor|reponedora|repositor de supermercado|scaffalista|addetto al rifornimento scaffali|repositor|repositora|repositor de loja|vakkenvuller|vakkenvulster|vulploegmedewerker|winkelaanvuller|wykładacz towaru|varuplockare|nattuppackare',
    related: 'Warehouse Worker|Retail Sales Assistant|Inventory Clerk',
    skills: 'Inventory Management|Retail Sales|Customer Service|Time Management',
  },
  {
    name: 'Hand Packer',
    socGroup: '53-7000',
    aliases:
      'Packaging Worker|Packing Operative|Hand Packager|Packaging Operative|Packer Warehouse|Production Packer|Packing Assistant|Package Handler|Parcel Sorter|Parcel Handler|Food Packer',
    otherLanguages:
      "Packer Verpackung|Packerin|Verpacker|Verpackerin|Verpackungshelfer|Verpackungsmitarbeiter|emballeur|emballeuse|conditionneur|conditionneuse|empacador|empacadora|envasador|envasadora|operario de empaquetado|empaquetador|manipulador de embalaje|imballatore|imballatrice|addetto all'imballaggio|confezionatore|confezionatrice|embalador|embaladora|empacotador|empacotadora|inpakker|inpakster|inpakmedewerker|pakowacz|pracownik pakowania|paketerare|packare lager",
    related: 'Warehouse Worker|Packaging Machine Operator|Assembly Worker',
    skills:
      'Packaging Operations|Pick and Pack|Warehousing|Quality Control|Teamwork|Attention to Detail',
  },
  {
    name: 'Material Mover',
    socGroup: '53-7000',
    aliases:
      'Freight Handler|Material Handler|Freight Mover|Loader Warehouse|Furniture Mover|Removals Operative|Removal Man|House Mover|Truck Loader|Freight Loader|Mover Furniture|Unloader|Lumper Freight|Removals Porter|Stagehand Loader|Materials Handler',
    otherLanguages:
      'Verlader|Verladerin|Möbelpacker|Möbelpackerin|Umzugshelfer|Möbelträger|Lademeister|manutentionnaire|déménageur|déménageuse|agent de quai|agent de manutention|mozo de carga|cargador de mercancías|estibador de carga|mozo de mudanzas|operario de mudanzas|operario de carga y descarga|addetto al carico e scarico|facchino di magazzino|traslocatore|carregador de mercadorias|operador de cargas|ajudante de mudanças|ajudante de carga e descarga|verhuizer|lader losser|laad- en losmedewerker|sjouwer|pracownik przeprowadzek|ładowacz|flyttarbetare|godshanterare',
    related: 'Warehouse Worker|Dock Worker|Construction Laborer',
    skills: 'Loading and Unloading|Pallet Jacks|Freight|Warehousing|Workplace Safety|Teamwork',
  },
  {
    name: 'Dock Worker',
    socGroup: '53-7000',
    aliases:
      'Longshoreman|Stevedore|Docker Port|Dockworker|Port Worker|Tank Car Loader|Ship Loader|Port Operative|Lasher Port|Longshore Worker',
    otherLanguages:
      'Hafenarbeiter|Hafenarbeiterin|Hafenfacharbeiter|Stauer|Schauermann|arrimeur|ouvrier docker|ouvrier portuaire|estibador portuario|estibador|estibadora|trabajador portuario|portuale|lavoratore portuale|operaio portuale|stivatore|estivador|estivadora|trabalhador portuário|havenarbeider|dokwerker|bootwerker|doker portowy|sztauer|hamnarbetare|stuveriarbetare',
    related: 'Material Mover|Crane Operator|Deckhand',
    skills:
      'Loading and Unloading|Container Handling|Freight|Heavy Equipment Operation|Workplace Safety|Teamwork',
  },
  {
    name: 'Refuse Collector',
    socGroup: '53-7000',
    aliases:
      'Garbage Collector|Waste Collector|Bin Man|Binman|Refuse Worker|Recycling Collector|Sanitation Worker|Dustman|Recycling Operative|Refuse Loader|Garbage Man|Trash Collector|Refuse Driver|Street Sweeper|Waste Management Operative|Recyclable Material Collector|Household Waste Operative',
    otherLanguages:
      'Müllwerker|Müllwerkerin|Müllmann|Müllfahrer|Straßenreiniger|Straßenkehrer|Müllsortierer|éboueur|éboueuse|ripeur|agent de collecte des déchets|balayeur de rue|agent de tri des déchets|basurero|recolector de basura|recogedor de residuos|barrendero|barrendera|peón de recogida de residuos|netturbino|netturbina|operatore ecologico|spazzino|addetto alla raccolta rifiuti|lixeiro|coletor de lixo|cantoneiro de limpeza|varredor de rua|vuilnisman|vuilnisophaler|afvalinzamelaar|straatveger|śmieciarz|operator śmieciarki|sophämtare|renhållningsarbetare',
    related: 'Building Cleaner|Material Mover|Truck Driver',
    skills:
      'Recycling Operations|Workplace Safety|Commercial Driving|Environmental Compliance|Teamwork',
  },
  {
    name: 'Car Detailer',
    socGroup: '53-7000',
    aliases:
      'Vehicle Cleaner|Car Wash Attendant|Auto Detailer|Car Washer|Vehicle Valeter|Car Valeter|Valeter|Automotive Detailer|Equipment Cleaner|Vehicle Washer',
    otherLanguages:
      'Fahrzeugaufbereiter|Fahrzeugaufbereiterin|Autowäscher|Fahrzeugpfleger|préparateur automobile|laveur de voitures|laveur de véhicules|preparateur esthétique automobile|lavacoches|lavador de coches|lavador de autos|detallador de automóviles|lavaggista|addetto autolavaggio|lavador de carros|lavador de viaturas|preparador de automóveis|polidor de carros|autowasser|autopoetser|car-cleaner|myjnia pracownik|biltvättare|bilrekonditionerare',
    related: 'Service Station Attendant|Building Cleaner|Vehicle Painter',
    skills: 'Attention to Detail|Customer Service|Automotive Repair',
  },
  {
    name: 'Pump Station Operator',
    socGroup: '53-7000',
    aliases:
      'Wellhead Pumper|Gas Compressor Operator|Pump Operator Industrial|Compressor Station Operator|Conveyor Operator|Pumping Station Operator',
    otherLanguages:
      'Pumpenwärter|Pumpenwart|opérateur de station de pompage|operador de bombas|operador de estación de bombeo|operador de estación compresora|operatore stazione di pompaggio|operador de bombeamento|operador de estação elevatória|gemaalbeheerder|pompoperator|pompowy|pumpoperatör',
    related: 'Water Treatment Plant Operator|Oilfield Roustabout',
    skills: 'Pump Maintenance|Oil and Gas Operations|Equipment Maintenance|Hydraulics',
  },
];
