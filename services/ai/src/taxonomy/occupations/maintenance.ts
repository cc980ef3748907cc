import type { OccupationConcept } from '../occupation-concept.ts';

/** Installing, servicing and repairing machines, vehicles and networks: SOC major group 49. */
export const maintenanceOccupations: readonly OccupationConcept[] = [
  {
    name: 'Maintenance Supervisor',
    socGroup: '49-1000',
    aliases:
      'Maintenance Foreman|Workshop Foreman|Workshop Supervisor|Garage Supervisor|Maintenance Team Leader|Shop Foreman|Service Manager Automotive|Workshop Controller',
    otherLanguages:
      "Instandhaltungsleiter|Instandhaltungsleiterin|Werkstattleiter|Werkstattleiterin|Werkstattmeister|chef d'équipe maintenance|responsable maintenance|chef d'atelier|cheffe d'atelier|jefe de mantenimiento|jefa de mantenimiento|encargado de mantenimiento|jefe de taller|responsabile manutenzione|capofficina|encarregado de manutenção|supervisor de manutenção|chefe de oficina|onderhoudschef|teamleider technische dienst|werkplaatschef|kierownik utrzymania ruchu|underhållschef|verkmästare",
    related: 'Industrial Machinery Mechanic|Automotive Mechanic|Facilities Manager',
    skills: 'Equipment Maintenance|Scheduling Maintenance|People Management|Workplace Safety',
  },
  {
    name: 'Computer Repair Technician',
    socGroup: '49-2000',
    aliases:
      'Office Machine Repairer|ATM Technician|Photocopier Engineer|Copier Technician|Printer Technician|Laptop Repair Technician|PC Repair Technician|Mobile Phone Repair Technician|Phone Repair Technician',
    otherLanguages:
      'Computertechniker Reparatur|Bürotechniker Kopierer|Handyreparateur|réparateur informatique|réparateur de téléphones|technicien copieurs|técnico de reparación de ordenadores|reparador de móviles|técnico en fotocopiadoras|riparatore computer|tecnico riparazione cellulari|técnico de reparação de computadores|técnico de manutenção de computadores|computerhersteller|kopieermachinemonteur|serwisant komputerów|datorreparatör',
    related: 'IT Support Specialist|Electronics Repair Technician',
    skills: 'Electronics Repair|Technical Support|Debugging|Equipment Maintenance|Customer Service',
  },
  {
    name: 'Telecommunications Technician',
    socGroup: '49-2000',
    aliases:
      'Telecom Technician|Telecoms Engineer Installation|Telecommunications Equipment Installer|Central Office Technician|Fiber Technician|Fibre Optic Technician|Cable Technician|Cable Installer|Broadband Engineer Installation|Radio Tower Technician|Cell Tower Technician|Tower Climber|Fiber Splicer|Structured Cabling Technician',
    otherLanguages:
      'Telekommunikationstechniker|Telekommunikationstechnikerin|Glasfasermonteur|Glasfasertechniker|Fernmeldetechniker|technicien télécom|technicienne télécom|technicien fibre optique|technicien en télécommunications|técnico de telecomunicaciones|instalador de telecomunicaciones|técnico de fibra óptica|tecnico delle telecomunicazioni|giuntista fibra ottica|técnico de telecomunicações|instalador de fibra óptica|cabista|telecommonteur|glasvezelmonteur|telecomtechnicus|monter telekomunikacyjny|teletekniker|fibertekniker',
    related: 'Telecommunications Line Installer|Network Administrator|Electrician',
    skills:
      'Telecom Installation|Computer Networking|Electrical Wiring|Workplace Safety|Customer Service',
  },
  {
    name: 'Avionics Technician',
    socGroup: '49-2000',
    aliases:
      'Avionics Engineer Maintenance|Aircraft Electrician|Avionics Mechanic|Aircraft Avionics Technician|B2 Licensed Aircraft Engineer',
    otherLanguages:
      'Avioniker|Avionikerin|Fluggerätelektroniker|Fluggerätelektronikerin|avionicien|technicien avionique|technicienne avionique|técnico de aviónica|técnico en aviónica|tecnico avionico|técnico de aviônica|técnico de aviónicos|avionicatechnicus|awionik|avionikmekaniker',
    related: 'Aircraft Mechanic|Electronics Repair Technician|Aerospace Engineer',
    skills: 'Aviation|Electrical Wiring|Equipment Maintenance|Debugging',
  },
  {
    name: 'Electronics Repair Technician',
    socGroup: '49-2000',
    aliases:
      'Electronics Technician Repair|Electronic Equipment Repairer|Audio Visual Technician Installation|AV Installer|Car Audio Installer|Home Theater Installer|TV Repair Technician|Consumer Electronics Technician|Electric Motor Repairer|Armature Winder',
    otherLanguages:
      'Elektronik-Reparaturtechniker|Fernsehtechniker|Informationselektroniker|Informationselektronikerin|réparateur électronique|technicien électronique|réparateur télé|técnico en reparación electrónica|técnico electrónico|bobinador de motores|tecnico riparatore elettronico|riparatore elettronico|técnico de eletrônica|reparador de eletrónica|técnico em eletrônica|elektronicareparateur|elektronicamonteur|serwisant elektroniki|elektronikreparatör',
    related: 'Computer Repair Technician|Electrical Engineering Technician',
    skills:
      'Electronics Repair|Soldering|Electrical Wiring|Debugging|Equipment Maintenance|Attention to Detail',
  },
  {
    name: 'Substation Technician',
    socGroup: '49-2000',
    aliases:
      'Electrical Substation Technician|Relay Technician|Powerhouse Electrician|Protection and Control Technician|High Voltage Electrician|HV Technician|Switchgear Technician',
    otherLanguages:
      'Umspannwerkstechniker|Hochspannungselektriker|technicien poste électrique|técnico de subestaciones|técnico de subestações|tecnico di sottostazione|hoogspanningsmonteur|ställverkstekniker',
    related: 'Electrician|Electrical Power-Line Installer|Power Plant Operator',
    skills: 'Electrical Wiring|Electrical Engineering|Workplace Safety|Equipment Maintenance',
  },
  {
    name: 'Security System Installer',
    socGroup: '49-2000',
    aliases:
      'Alarm Installer|Fire Alarm Technician|Security Alarm Engineer|Burglar Alarm Engineer|CCTV Installer|Fire Alarm Engineer|Fire and Security Engineer|Low Voltage Technician|Access Control Technician',
    otherLanguages:
      "Alarmanlagentechniker|Sicherheitstechniker Alarmanlagen|installateur d'alarmes|technicien alarme|installateur de vidéosurveillance|instalador de alarmas|instalador de sistemas de seguridad|installatore di allarmi|installatore di antifurti|instalador de alarmes|técnico de sistemas de segurança eletrônica|beveiligingsmonteur|alarminstallateur|monter alarmów|larmtekniker|larminstallatör",
    related: 'Electrician|Telecommunications Technician',
    skills: 'Low Voltage Wiring|Electrical Wiring|Customer Service|Blueprint Reading|Power Tools',
  },
  {
    name: 'Aircraft Mechanic',
    socGroup: '49-3000',
    aliases:
      'Aircraft Maintenance Technician|Aircraft Maintenance Engineer|Aircraft Technician|Licensed Aircraft Engineer|Aviation Mechanic|Aviation Maintenance Technician|Aircraft Fitter|Helicopter Mechanic|Jet Engine Mechanic|Airframe Mechanic',
    contextAliases: 'AMT|A&P Mechanic',
    otherLanguages:
      'Fluggerätmechaniker|Fluggerätmechanikerin|Flugzeugmechaniker|Flugzeugmechanikerin|mécanicien avion|mécanicienne avion|mécanicien aéronautique|technicien de maintenance aéronautique|mecánico de aviones|técnico de mantenimiento aeronáutico|mecánica de aeronaves|manutentore aeronautico|meccanico aeronautico|mecânico de aeronaves|técnico de manutenção de aeronaves|vliegtuigmonteur|vliegtuigtechnicus|mechanik lotniczy|flygmekaniker|flygtekniker',
    related: 'Avionics Technician|Industrial Machinery Mechanic|Aerospace Engineer',
    skills:
      'Airframe and Powerplant|Aviation|Equipment Maintenance|Hydraulics|Blueprint Reading|Quality Assurance',
  },
  {
    name: 'Auto Body Repairer',
    socGroup: '49-3000',
    aliases:
      'Auto Body Technician|Panel Beater|Car Body Repairer|Vehicle Body Repairer|Collision Repair Technician|Collision Technician|Body Shop Technician|Dent Repair Technician|Paintless Dent Repair Technician|Panel Technician|Auto Glass Installer|Windscreen Fitter|Windshield Technician',
    otherLanguages:
      'Karosseriebauer|Karosseriebauerin|Karosserie- und Fahrzeugbaumechaniker|Karosserieklempner|Autoglaser|carrossier|carrossière|carrossier-peintre|tôlier-formeur|chapista de automóviles|chapista|carrocero|latonero automotriz|carrozziere|carrozziera|batilamiera|lanterneiro|funileiro de automóveis|bate-chapas|chapeiro automotivo|autoschadehersteller|carrosseriebouwer|plaatwerker auto|blacharz samochodowy|bilplåtslagare',
    related: 'Automotive Mechanic|Vehicle Painter|Welder',
    skills: 'Auto Body Repair|Automotive Repair|Sheet Metal Work|Welding|Power Tools',
  },
  {
    name: 'Automotive Mechanic',
    socGroup: '49-3000',
    aliases:
      'Auto Mechanic|Car Mechanic|Motor Mechanic|Automotive Technician|Automotive Service Technician|Vehicle Technician|Motor Vehicle Technician|Auto Technician|MOT Tester|Garage Mechanic|Brake Technician|Transmission Technician|Lube Technician|Service Technician Automotive|ASE Certified Technician|Master Automotive Technician|Vehicle Mechanic|EV Technician',
    contextAliases: 'Mechanic',
    otherLanguages:
      "Kfz-Mechaniker|Kfz-Mechanikerin|Kfz-Mechatroniker|Kfz-Mechatronikerin|Kraftfahrzeugmechatroniker|Kraftfahrzeugmechatronikerin|Automechaniker|Automechanikerin|Automobilmechatroniker|mécanicien automobile|mécanicienne automobile|mécanicien auto|garagiste|mécano auto|mecánico de automóviles|mecánico automotriz|mecánica de automóviles|mecánico de coches|técnico en automoción|meccanico d'auto|autoriparatore|meccanico di automobili|meccatronico|mecânico de automóveis|mecânico automotivo|mecânica de automóveis|mecânico auto|automonteur|autotechnicus|mechanik samochodowy|mechanik pojazdów samochodowych|bilmekaniker|fordonstekniker|personbilsmekaniker",
    related: 'Diesel Mechanic|Auto Body Repairer|Motorcycle Mechanic|Vehicle Service Advisor',
    skills:
      'Automotive Diagnostics|Brake Systems|ASE Certification|Automotive Repair|Equipment Maintenance|Power Tools|Customer Service|Debugging',
  },
  {
    name: 'Diesel Mechanic',
    socGroup: '49-3000',
    aliases:
      'Truck Mechanic|Heavy Vehicle Mechanic|Diesel Technician|HGV Mechanic|HGV Technician|Bus Mechanic|Diesel Engine Specialist|Heavy Duty Mechanic|Fleet Mechanic|Truck and Coach Mechanic|Diesel Fitter',
    otherLanguages:
      'Nutzfahrzeugmechaniker|Lkw-Mechaniker|Lkw-Mechatroniker|mécanicien poids lourds|mécanicien diesel|mécanicienne poids lourds|mecánico diésel|mecánico de camiones|mecánico de vehículos pesados|meccanico di camion|meccanico di mezzi pesanti|mecânico de camiões|mecânico diesel|mecânico de caminhões|vrachtwagenmonteur|bedrijfswagenmonteur|trucktechnicus|mechanik samochodów ciężarowych|lastbilsmekaniker',
    related: 'Automotive Mechanic|Heavy Equipment Mechanic|Truck Driver',
    skills:
      'Heavy Vehicle Repair|Diesel Mechanics|Automotive Repair|Hydraulics|Equipment Maintenance',
  },
  {
    name: 'Heavy Equipment Mechanic',
    socGroup: '49-3000',
    aliases:
      'Mobile Heavy Equipment Mechanic|Plant Fitter|Plant Mechanic|Construction Equipment Mechanic|Mobile Plant Fitter|Forklift Mechanic|Forklift Technician|Forklift Engineer|Mining Equipment Mechanic|Heavy Plant Mechanic|Field Service Mechanic',
    otherLanguages:
      "Baumaschinenmechaniker|Baumaschinenmechatroniker|Land- und Baumaschinenmechatroniker|Gabelstaplertechniker|mécanicien d'engins|mécanicien engins de chantier|technicien chariots élévateurs|mecánico de maquinaria pesada|mecánico de carretillas|meccanico macchine movimento terra|manutentore carrelli elevatori|mecânico de máquinas pesadas|mecânico de empilhadeiras|monteur grondverzetmachines|heftruckmonteur|mechanik maszyn budowlanych|maskinmekaniker entreprenad",
    related: 'Diesel Mechanic|Farm Equipment Mechanic|Industrial Machinery Mechanic',
    skills: 'Heavy Vehicle Repair|Diesel Mechanics|Hydraulics|Equipment Maintenance|Welding',
  },
  {
    name: 'Farm Equipment Mechanic',
    socGroup: '49-3000',
    aliases:
      'Agricultural Mechanic|Agricultural Engineer Workshop|Farm Machinery Mechanic|Tractor Mechanic|Agricultural Technician Workshop',
    otherLanguages:
      'Landmaschinenmechaniker|Landmaschinenmechanikerin|Landmaschinenmechatroniker|mécanicien agricole|mécanicienne agricole|mécanicien en machines agricoles|mecánico agrícola|mecánico de maquinaria agrícola|meccanico agricolo|meccanico di macchine agricole|mecânico agrícola|mecânico de máquinas agrícolas|landbouwmonteur|landbouwmechanisatiemonteur|mechanik maszyn rolniczych|lantbruksmekaniker',
    related: 'Heavy Equipment Mechanic|Diesel Mechanic|Farm Equipment Operator',
    skills: 'Diesel Mechanics|Hydraulics|Equipment Maintenance|Farming',
  },
  {
    name: 'Rail Car Repairer',
    socGroup: '49-3000',
    aliases:
      'Rolling Stock Technician|Train Maintenance Technician|Railcar Mechanic|Carman Railroad|Locomotive Mechanic|Rolling Stock Fitter',
    otherLanguages:
      'Schienenfahrzeugmechaniker|Lokschlosser|mécanicien ferroviaire|technicien de maintenance ferroviaire|mecánico ferroviario|técnico de material rodante|manutentore rotabili|meccanico ferroviario|mecânico ferroviário|técnico de material circulante|treinmonteur|monteur rollend materieel|mechanik taboru kolejowego|tågtekniker',
    related: 'Diesel Mechanic|Railway Signal Technician',
    skills: 'Diesel Mechanics|Equipment Maintenance|Welding|Electrical Wiring',
  },
  {
    name: 'Motorboat Mechanic',
    socGroup: '49-3000',
    aliases:
      'Marine Mechanic|Boat Mechanic|Outboard Mechanic|Marine Technician|Marine Service Technician|Boat Engine Technician',
    otherLanguages:
      'Bootsmechaniker|Bootsmotorenmechaniker|mécanicien marine|mécanicien nautique|mécanicien bateaux|mecánico naval|mecánico de embarcaciones|meccanico nautico|meccanico navale|mecânico naval|mecânico de barcos|scheepsmonteur|jachtmonteur|båtmekaniker',
    related: 'Motorcycle Mechanic|Diesel Mechanic|Ship Engine Officer',
    skills: 'Diesel Mechanics|Equipment Maintenance|Electrical Wiring',
  },
  {
    name: 'Motorcycle Mechanic',
    socGroup: '49-3000',
    aliases:
      'Motorbike Mechanic|Motorcycle Technician|Scooter Mechanic|ATV Mechanic|Small Engine Mechanic|Outdoor Power Equipment Mechanic|Lawn Mower Mechanic',
    otherLanguages:
      'Zweiradmechaniker|Zweiradmechatroniker|Motorradmechaniker|mécanicien moto|mécanicien motos|mécanicienne moto|mécanicien motoculture|mecánico de motos|mecánica de motocicletas|meccanico di moto|motomeccanico|mecânico de motos|mecânico de motocicletas|motorfietsmonteur|motormonteur tweewielers|mechanik motocyklowy|motorcykelmekaniker',
    related: 'Automotive Mechanic|Bicycle Repairer|Motorboat Mechanic',
    skills: 'Small Engine Repair|Automotive Repair|Equipment Maintenance|Power Tools',
  },
  {
    name: 'Bicycle Repairer',
    socGroup: '49-3000',
    aliases:
      'Bicycle Mechanic|Bike Mechanic|Bicycle Technician|Bike Technician|Cycle Mechanic|E-Bike Technician',
    otherLanguages:
      'Fahrradmechaniker|Fahrradmechanikerin|Fahrradmonteur|mécanicien cycles|réparateur de vélos|mécanicien vélo|mecánico de bicicletas|reparador de bicicletas|meccanico di biciclette|ciclomeccanico|mecânico de bicicletas|fietsenmaker|fietsmonteur|rijwielhersteller|mechanik rowerowy|cykelmekaniker|cykelreparatör',
    related: 'Motorcycle Mechanic|Retail Sales Assistant',
    skills: 'Equipment Maintenance|Customer Service|Attention to Detail',
  },
  {
    name: 'Tire Technician',
    socGroup: '49-3000',
    aliases: 'Tyre Fitter|Tire Repairer|Tire Changer|Tyre Technician|Tire Installer',
    otherLanguages:
      'Reifenmonteur|Reifenmonteurin|Vulkaniseur|monteur de pneus|technicien pneumatiques|neumatiquero|montador de neumáticos|gommista|borracheiro|vulcanizador|montador de pneus|bandenmonteur|wulkanizator|däckmontör|däcktekniker',
    related: 'Automotive Mechanic|Car Detailer',
    skills: 'Automotive Repair|Power Tools|Customer Service',
  },
  {
    name: 'HVAC Technician',
    socGroup: '49-9000',
    aliases:
      'HVAC Mechanic|HVAC Installer|HVAC Service Technician|Refrigeration Technician|Refrigeration Engineer Service|Air Conditioning Technician|Air Conditioning Engineer Installation|AC Technician|HVACR Technician|Refrigeration Mechanic|Heating Technician|Heat Pump Installer|Furnace Technician',
    otherLanguages:
      'Kältetechniker|Kältemechatroniker|Kälteanlagenbauer|Mechatroniker für Kältetechnik|Klimatechniker|Lüftungsbauer|frigoriste|technicien frigoriste|technicien CVC|climaticien|technicien climatisation|frigorista|técnico de climatización|técnico de aire acondicionado|instalador de aire acondicionado|técnico en refrigeración|tecnico frigorista|installatore di climatizzatori|tecnico condizionatori|técnico de ar condicionado|técnico de refrigeração|técnico de AVAC|mecânico de refrigeração|koeltechnicus|koelmonteur|airco-monteur|aircomonteur|chłodnik monter|monter klimatyzacji|kyltekniker|kylmontör',
    related: 'Plumber|Electrician|Sheet Metal Worker|General Maintenance Worker',
    skills:
      'Refrigerant Handling|HVAC Installation|HVAC|Electrical Wiring|Equipment Maintenance|Plumbing|Customer Service',
  },
  {
    name: 'Appliance Repairer',
    socGroup: '49-9000',
    aliases:
      'Appliance Repair Technician|Home Appliance Technician|White Goods Engineer|Appliance Service Technician|Domestic Appliance Engineer|Washing Machine Repair Technician',
    otherLanguages:
      'Hausgerätetechniker|Haushaltsgerätetechniker|Elektrogeräte-Reparateur|réparateur électroménager|technicien SAV électroménager|dépanneur électroménager|técnico de electrodomésticos|reparador de electrodomésticos|riparatore di elettrodomestici|tecnico elettrodomestici|técnico de eletrodomésticos|técnico de linha branca|witgoedmonteur|serwisant AGD|vitvarutekniker',
    related: 'HVAC Technician|Electronics Repair Technician',
    skills: 'Appliance Repair|Equipment Maintenance|Electrical Wiring|Customer Service',
  },
  {
    name: 'Industrial Machinery Mechanic',
    socGroup: '49-9000',
    aliases:
      'Industrial Mechanic|Maintenance Mechanic|Maintenance Technician|Maintenance Engineer Shopfloor|Industrial Maintenance Technician|Maintenance Fitter|Mechanical Fitter|Multi-Skilled Maintenance Engineer|Multiskilled Technician|Plant Mechanic Industrial|Machinery Maintenance Worker|Mechatronics Technician Maintenance|Conveyor Technician',
    otherLanguages:
      'Industriemechaniker|Industriemechanikerin|Betriebsschlosser|Betriebsschlosserin|Schlosser|Schlosserin|Maschinenschlosser|Instandhalter|Instandhalterin|Instandhaltungstechniker|Instandhaltungsmechaniker|Mechatroniker|Mechatronikerin|Mechaniker|Mechanikerin|technicien de maintenance|technicienne de maintenance|technicien de maintenance industrielle|mécanicien industriel|électromécanicien|électromécanicienne|mécanicien de maintenance|mecánico industrial|técnico de mantenimiento industrial|técnico de mantenimiento|electromecánico|mecánico de mantenimiento|ajustador mecánico|manutentore meccanico|manutentore industriale|tecnico manutentore|meccanico industriale|elettromeccanico|mecânico industrial|técnico de manutenção industrial|mecânico de manutenção|técnico de manutenção|eletromecânico|onderhoudsmonteur|onderhoudstechnicus|mechanisch monteur|storingsmonteur|mechanik utrzymania ruchu|mechanik maszyn|underhållsmekaniker|underhållstekniker|industrimekaniker',
    related: 'Millwright|Electrician|Machinist|Maintenance Supervisor',
    skills:
      'Mechanical Troubleshooting|Predictive Maintenance|Equipment Maintenance|Hydraulics|Industrial Automation|PLC Programming|Scheduling Maintenance|Welding',
  },
  {
    name: 'Millwright',
    socGroup: '49-9000',
    aliases: 'Industrial Millwright|Machine Erector|Machinery Installer|Journeyman Millwright',
    otherLanguages:
      'Maschinenmonteur|Maschinenbauer Montage|monteur-mécanicien|mécanicien-monteur|montador mecánico|montador de maquinaria|montatore meccanico|montatore di macchine|montador mecânico|montador de máquinas|machinebouwer monteur|monteur machinebouw|monter maszyn|maskinmontör',
    related: 'Industrial Machinery Mechanic|Machinist|Structural Ironworker',
    skills:
      'Millwright Work|Equipment Maintenance|Blueprint Reading|Welding|Hydraulics|Power Tools',
  },
  {
    name: 'Electrical Power-Line Installer',
    socGroup: '49-9000',
    aliases:
      'Lineman|Lineworker|Line Worker Power|Power Line Technician|Overhead Lines Technician|Journeyman Lineman|Overhead Linesman|Linesman Power|Powerline Technician|Cable Jointer|Cable Splicer',
    otherLanguages:
      'Freileitungsmonteur|Leitungsmonteur|Kabelmonteur|monteur de lignes électriques|monteur réseaux électriques|lignard|liniero eléctrico|liniero|montador de líneas eléctricas|elettricista di linea|guardafili|eletricista de redes|eletricista de linha viva|montador de redes elétricas|netmonteur|kabelmonteur elektriciteit|hoogspanningslijnwerker|elektromonter sieci|linjemontör|distributionselektriker',
    related: 'Electrician|Telecommunications Line Installer|Substation Technician',
    skills:
      'Power Line Work|Electrical Wiring|Workplace Safety|Heavy Equipment Operation|First Aid',
  },
  {
    name: 'Telecommunications Line Installer',
    socGroup: '49-9000',
    aliases:
      'Telephone Line Installer|Telecom Line Installer|Cable Puller|Outside Plant Technician|OSP Technician|Cable Lineman|Fiber Optic Installer|Aerial Lineman Telecom',
    otherLanguages:
      'Fernmeldemonteur|Telekommunikationsmonteur|monteur raccordeur fibre optique|monteur-câbleur télécom|installateur réseaux télécoms|instalador de líneas telefónicas|celador de telefonía|installatore di linee telefoniche|guardafili telefonico|instalador de linhas telefónicas|instalador de linhas telefônicas|kabelmonteur telecom|telefoonmonteur|telemontör',
    related: 'Telecommunications Technician|Electrical Power-Line Installer',
    skills:
      'Telecom Installation|Electrical Wiring|Computer Networking|Workplace Safety|Power Tools',
  },
  {
    name: 'General Maintenance Worker',
    socGroup: '49-9000',
    aliases:
      'Handyman|Handyperson|Maintenance Worker|Building Maintenance Technician|Facilities Technician|Facilities Maintenance Technician|Maintenance Person|Property Maintenance Technician|Apartment Maintenance Technician|Building Maintenance Worker|Maintenance Assistant|Facilities Assistant|Maintenance Operative|Multi-Trade Operative|Odd Job Man',
    otherLanguages:
      "Haustechniker|Haustechnikerin|Gebäudetechniker|Facility-Techniker|Handwerker Allrounder|agent de maintenance|agent de maintenance des bâtiments|homme à tout faire|factotum d'entretien|ouvrier polyvalent d'entretien|oficial de mantenimiento|operario de mantenimiento|mozo de mantenimiento|manitas a domicilio|manutentore edile|tuttofare|operaio manutentore|manutentore generico|auxiliar de manutenção|oficial de manutenção|marido de aluguel|klusjesman|onderhoudsmedewerker|allround onderhoudsmonteur gebouwen|facilitair medewerker technisch|złota rączka|konserwator budynków|fastighetsskötare|fastighetstekniker",
    related: 'Janitor|Plumber|Electrician|HVAC Technician|Facilities Manager',
    skills:
      'Handyman Work|Building Maintenance|Plumbing|Electrical Wiring|Carpentry|House Painting|Power Tools',
  },
  {
    name: 'Locksmith',
    socGroup: '49-9000',
    aliases: 'Safe Repairer|Safe Technician|Auto Locksmith|Emergency Locksmith',
    otherLanguages:
      'Schlüsseldienstmonteur|Schlüsseldienst-Mitarbeiter|Schlüsselmacher|serrurier|serrurière|cerrajero|cerrajera|cerrajero urgente|fabbro ferraio|fabbro serrature|chaveiro profissional|serralheiro de fechaduras|slotenmaker|sleutelmaker|ślusarz|låssmed',
    related: 'Security System Installer|General Maintenance Worker',
    skills: 'Locksmithing|Power Tools|Customer Service|Building Maintenance',
  },
  {
    name: 'Wind Turbine Technician',
    socGroup: '49-9000',
    aliases:
      'Wind Turbine Service Technician|Wind Technician|Wind Tech|Windtech|Wind Turbine Engineer Service',
    otherLanguages:
      'Windenergietechniker|Servicetechniker Windkraft|Servicetechniker Windenergie|Windkrafttechniker|technicien éolien|technicienne éolienne|technicien de maintenance éolienne|técnico de aerogeneradores|técnico eólico|técnico de turbinas eólicas|tecnico eolico|manutentore di turbine eoliche|técnico de turbinas eólicas offshore|técnico de aerogeradores|windturbinemonteur|windturbinetechnicus|serwisant turbin wiatrowych|vindkraftstekniker',
    related: 'Solar Panel Installer|Electrician|Industrial Machinery Mechanic',
    skills:
      'Wind Turbine Maintenance|Renewable Energy|Equipment Maintenance|Hydraulics|Electrical Wiring|Workplace Safety',
  },
  {
    name: 'Medical Equipment Repairer',
    socGroup: '49-9000',
    aliases:
      'Biomedical Equipment Technician|Biomed Technician|BMET|Medical Device Service Technician|Medical Equipment Technician|Clinical Engineering Technician|Dental Equipment Technician',
    otherLanguages:
      'Medizintechniker|Medizintechnikerin|Medizingerätetechniker|technicien biomédical|technicienne biomédicale|técnico en electromedicina|técnico de electromedicina|técnico biomédico|tecnico di apparecchiature biomedicali|tecnico elettromedicale|técnico de equipamentos médicos|técnico de eletromedicina|medisch technicus|medisch instrumentatietechnicus|serwisant sprzętu medycznego|medicinteknisk tekniker',
    related: 'Electronics Repair Technician|Biomedical Engineer',
    skills:
      'Biomedical Equipment Repair|Equipment Maintenance|Electrical Wiring|Regulatory Compliance|Customer Service',
  },
  {
    name: 'Instrument Repairer',
    socGroup: '49-9000',
    aliases:
      'Piano Tuner|Watchmaker|Watch Repairer|Clock Repairer|Musical Instrument Repairer|Camera Repairer|Luthier|Precision Instrument Repairer|Calibration Technician Workshop|Horologist',
    otherLanguages:
      'Uhrmacher|Uhrmacherin|Klavierstimmer|Klavierbauer|Instrumentenbauer|Geigenbauer|horloger|horlogère|accordeur de pianos|luthière|relojero|relojera|afinador de pianos|orologiaio|accordatore di pianoforti|liutaio|relojoeiro|afinador de piano|horlogemaker|uurwerkmaker|pianostemmer|zegarmistrz|stroiciel fortepianów|urmakare|pianostämmare',
    related: 'Electronics Repair Technician|Jeweler',
    skills: 'Instrument Repair|Attention to Detail|Equipment Maintenance|Customer Service',
  },
  {
    name: 'Field Service Technician',
    socGroup: '49-9000',
    aliases:
      'Field Service Engineer|Field Technician|Field Engineer Service|Service Engineer Equipment|Utility Field Technician|Field Service Representative|Customer Service Engineer|Vending Machine Technician|Coin Machine Repairer',
    otherLanguages:
      'Servicetechniker|Servicetechnikerin|Außendiensttechniker|Kundendiensttechniker|Kundendiensttechnikerin|Kundendienstmonteur|technicien itinérant|technicien SAV|technicienne SAV|technicien de service après-vente|dépanneur itinérant|técnico de campo|técnico de servicio técnico|técnico de asistencia técnica|tecnico di assistenza|tecnico trasfertista|tecnico assistenza clienti|técnico de campo externo|técnico de assistência técnica|servicemonteur|servicetechnicus|serwisant|technik serwisu|servicetekniker',
    related: 'Industrial Machinery Mechanic|Electronics Repair Technician|IT Support Specialist',
    skills:
      'Mechanical Troubleshooting|Equipment Maintenance|Customer Service|Technical Support|Debugging|Hydraulics',
  },
  {
    name: 'Rigger',
    socGroup: '49-9000',
    aliases:
      'Crane Rigger|Rigger Slinger|Slinger Signaller|Slinger Banksman|Industrial Rigger|Stage Rigger|Entertainment Rigger|Rope Access Technician|Signal Person Crane',
    otherLanguages:
      'Anschläger Kran|Industriekletterer|Höhenarbeiter|Rigger Veranstaltungstechnik|élingueur|cordiste|accrocheur levage|eslingador|aparejador de izaje|rigger de izaje|imbragatore|imbracatore|funista|rigger de içamento|sinaleiro amarrador|aanpikkelaar|hijsbegeleider|rigger hijswerk|hakowy|takielarz|lastkopplare',
    related: 'Crane Operator|Structural Ironworker|Scaffolder',
    skills: 'Rigging|Workplace Safety|Heavy Equipment Operation|Construction',
  },
  {
    name: 'Commercial Diver',
    socGroup: '49-9000',
    aliases: 'Saturation Diver|Underwater Welder|Offshore Diver|Hull Diver|Diving Technician',
    otherLanguages:
      'Berufstaucher|Berufstaucherin|Industrietaucher|Unterwasserschweißer|scaphandrier|plongeur professionnel|soudeur sous-marin|buzo profesional|buzo comercial|soldador submarino|sommozzatore professionista|operatore tecnico subacqueo|mergulhador profissional|mergulhador comercial|beroepsduiker|onderwaterlasser|nurek zawodowy|yrkesdykare',
    related: 'Welder|Pipefitter',
    skills: 'Welding|Workplace Safety|First Aid',
  },
  {
    name: 'Railway Signal Technician',
    socGroup: '49-9000',
    aliases:
      'Signal and Track Switch Repairer|Signal Maintainer|Signalling Technician|Railway Signalling Engineer|Railroad Signal Maintainer',
    otherLanguages:
      'Signaltechniker Bahn|Signalmechaniker|technicien signalisation ferroviaire|agent signalisation|técnico de señalización ferroviaria|tecnico segnalamento ferroviario|técnico de sinalização ferroviária|seinmonteur|monteur spoorbeveiliging|automatyk kolejowy|signaltekniker',
    related: 'Rail-Track Maintenance Worker|Electrician',
    skills: 'Electrical Wiring|Equipment Maintenance|Workplace Safety',
  },
];
