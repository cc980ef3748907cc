import type { OccupationConcept } from '../occupation-concept.ts';

/** Architecture and engineering: SOC major group 17. */
export const engineeringOccupations: readonly OccupationConcept[] = [
  {
    name: 'Mechanical Engineer',
    socGroup: '17-2000',
    aliases:
      'Mechanical Design Engineer|HVAC Engineer|HVAC Design Engineer|Thermal Engineer|Piping Engineer',
    otherLanguages:
      'Maschinenbauingenieur|Maschinenbauingenieurin|Konstruktionsingenieur|Konstruktionsingenieurin|ingénieur mécanique|ingénieure mécanique|ingénieur mécanicien|ingeniero mecánico|ingeniera mecánica|ingegnere meccanico|ingegnera meccanica|engenheiro mecânico|engenheira mecânica|werktuigbouwkundig ingenieur|werktuigbouwkundige|inżynier mechanik|maskiningenjör',
    related: 'Manufacturing Engineer|Aerospace Engineer|Mechanical Engineering Technician',
    skills: 'Mechanical Engineering|CAD|SolidWorks|AutoCAD|MATLAB',
  },
  {
    name: 'Electrical Engineer',
    socGroup: '17-2000',
    aliases: 'Electrical Design Engineer|Power Systems Engineer',
    otherLanguages:
      'Elektroingenieur|Elektroingenieurin|ingénieur électricien|ingénieur électrique|ingénieure électrique|ingénieur électrotechnique|ingeniero eléctrico|ingeniera eléctrica|ingeniero electricista|ingegnere elettrico|ingegnere elettrotecnico|engenheiro eletricista|engenheira eletricista|engenheiro eletrotécnico|elektrotechnisch ingenieur|inżynier elektryk|elektroingenjör',
    related: 'Electronics Engineer|Automation Engineer|Electrical Engineering Technician',
    skills: 'Electrical Engineering|National Electrical Code|AutoCAD|MATLAB|PLC Programming',
  },
  {
    name: 'Electronics Engineer',
    socGroup: '17-2000',
    aliases:
      'Electronics Design Engineer|RF Engineer|Analog Design Engineer|ASIC Engineer|FPGA Engineer|VLSI Engineer|PCB Designer|Semiconductor Engineer',
    otherLanguages:
      'Elektronikingenieur|Elektronikingenieurin|Elektronikentwickler|ingénieur électronicien|ingénieure électronicienne|ingénieur électronique|ingeniero electrónico|ingeniera electrónica|ingegnere elettronico|engenheiro eletrônico|elektronica-ingenieur|inżynier elektronik|elektronikingenjör',
    related: 'Electrical Engineer|Computer Hardware Engineer',
    skills: 'Electrical Engineering|Embedded Systems|MATLAB',
  },
  {
    name: 'Computer Hardware Engineer',
    socGroup: '17-2000',
    aliases: 'Hardware Engineer|Hardware Design Engineer|Computer Engineer|Hardware Developer',
    otherLanguages:
      'Hardwareentwickler|Hardwareentwicklerin|Hardware-Ingenieur|ingénieur matériel|ingénieur hardware|ingeniero de hardware|ingeniero de computadores|ingegnere hardware|progettista hardware|engenheiro de hardware|engenheiro de computação|hårdvaruingenjör',
    related: 'Electronics Engineer|Embedded Software Engineer',
    skills: 'Electrical Engineering|Embedded Systems|System Design',
  },
  {
    name: 'Telecommunications Engineer',
    socGroup: '17-2000',
    aliases: 'Telecom Engineer|Wireless Engineer|Network Planning Engineer|RF Planning Engineer',
    otherLanguages:
      'Nachrichtentechniker|Telekommunikationsingenieur|ingénieur télécom|ingénieure télécom|ingeniero de telecomunicaciones|ingeniera de telecomunicaciones|ingegnere delle telecomunicazioni|engenheiro de telecomunicações|telecomingenieur',
    related: 'Network Administrator|Electronics Engineer',
    skills: 'Computer Networking|Electrical Engineering',
  },
  {
    name: 'Civil Engineer',
    socGroup: '17-2000',
    aliases:
      'Structural Engineer|Transportation Engineer|Geotechnical Engineer|Highway Engineer|Bridge Engineer|Water Resources Engineer|Municipal Engineer|Site Engineer|Civil Design Engineer|Traffic Engineer',
    otherLanguages:
      'Bauingenieur|Bauingenieurin|Statiker|Statikerin|Tragwerksplaner|Tragwerksplanerin|ingénieur civil|ingénieure civile|ingénieur génie civil|ingénieur structure|ingénieur BTP|ingeniero civil|ingeniera civil|ingeniero de caminos|ingeniera de caminos|ingeniero estructural|ingegnere civile|ingegnera civile|ingegnere strutturista|engenheiro civil|engenheira civil|engenheiro estrutural|civiel ingenieur|civiel technicus|constructeur bouw|inżynier budownictwa|byggnadsingenjör',
    related: 'Construction Manager|Surveyor|Architect',
    skills: 'Civil Engineering|AutoCAD|Construction Management|Bentley MicroStation|Surveying',
  },
  {
    name: 'Environmental Engineer',
    socGroup: '17-2000',
    aliases: 'Wastewater Engineer|Water Engineer|Remediation Engineer|Air Quality Engineer',
    otherLanguages:
      'Umweltingenieur|Umweltingenieurin|ingénieur environnement|ingénieure environnement|ingeniero ambiental|ingeniera ambiental|ingegnere ambientale|engenheiro ambiental|engenheira ambiental|milieu-ingenieur|milieukundig ingenieur|inżynier środowiska|miljöingenjör',
    related: 'Environmental Scientist|Civil Engineer',
    skills: 'Environmental Compliance|Environmental Science|GIS|Civil Engineering',
  },
  {
    name: 'Chemical Engineer',
    socGroup: '17-2000',
    aliases:
      'Process Engineer|Chemical Process Engineer|Biochemical Engineer|Refinery Engineer|Process Development Engineer',
    otherLanguages:
      'Chemieingenieur|Chemieingenieurin|Verfahrensingenieur|Verfahrensingenieurin|Verfahrenstechniker|Prozessingenieur|Prozessingenieurin|ingénieur chimiste|ingénieur chimique|ingénieur procédés|ingénieure procédés|ingénieur de procédés|ingeniero químico|ingeniera química|ingeniero de procesos|ingeniera de procesos|ingegnere chimico|ingegnera chimica|ingegnere di processo|engenheiro químico|engenheira química|engenheiro de processos|chemisch ingenieur|procesingenieur|inżynier chemik|inżynier procesu|kemiingenjör|processingenjör',
    related: 'Chemist|Manufacturing Engineer|Petroleum Engineer',
    skills: 'Chemistry|Process Improvement|Manufacturing|Workplace Safety',
  },
  {
    name: 'Industrial Engineer',
    socGroup: '17-2000',
    aliases:
      'Production Engineer|Lean Engineer|Continuous Improvement Engineer|Continuous Improvement Manager|Human Factors Engineer|Ergonomist|Methods Engineer',
    otherLanguages:
      'Wirtschaftsingenieur|Wirtschaftsingenieurin|Produktionsingenieur|ingénieur industriel|ingénieure industrielle|ingénieur de production|ingénieur méthodes|ingeniero industrial|ingeniera industrial|ingeniero de producción|ingegnere gestionale|ingegnere industriale|engenheiro industrial|engenheiro de produção|engenheira de produção|industrieel ingenieur|productie-ingenieur|inżynier produkcji|produktionsingenjör|industriingenjör',
    related: 'Manufacturing Engineer|Quality Engineer|Operations Manager',
    skills: 'Lean Manufacturing|Six Sigma|Process Improvement|Manufacturing|Statistics',
  },
  {
    name: 'Manufacturing Engineer',
    socGroup: '17-2000',
    aliases:
      'Tooling Engineer|Process Manufacturing Engineer|Manufacturing Process Engineer|NPI Engineer|Assembly Engineer|Equipment Engineer',
    otherLanguages:
      'Fertigungsingenieur|Fertigungsingenieurin|ingénieur de fabrication|ingénieur industrialisation|ingeniero de manufactura|ingeniera de manufactura|ingeniero de fabricación|ingegnere di produzione|tecnologo di produzione|engenheiro de manufatura|engenheira de manufatura|fabricage-ingenieur|inżynier procesu produkcji',
    related: 'Industrial Engineer|Mechanical Engineer|Quality Engineer',
    skills: 'Manufacturing|Lean Manufacturing|CAD|Industrial Automation|Six Sigma',
  },
  {
    name: 'Quality Engineer',
    socGroup: '17-2000',
    aliases:
      'Supplier Quality Engineer|Quality Control Engineer|Validation Engineer|Quality Systems Engineer|Reliability Engineer|Metrologist',
    otherLanguages:
      'Qualitätsingenieur|Qualitätsingenieurin|ingénieur qualité|ingénieure qualité|ingeniero de calidad|ingeniera de calidad|ingegnere della qualità|ingegnere qualità|engenheiro de qualidade|engenheira de qualidade|engenheiro da qualidade|kwaliteitsingenieur|inżynier jakości|kvalitetsingenjör',
    related: 'Quality Manager|Manufacturing Engineer|Quality Control Inspector',
    skills: 'Quality Control|Quality Assurance|Six Sigma|Statistics|Auditing',
  },
  {
    name: 'Automation Engineer',
    socGroup: '17-2000',
    aliases:
      'Controls Engineer|Control Systems Engineer|PLC Programmer|PLC Engineer|Robotics Engineer|Mechatronics Engineer|Instrumentation Engineer|SCADA Engineer|Robotics Software Engineer',
    otherLanguages:
      "Automatisierungsingenieur|Automatisierungsingenieurin|Automatisierungstechniker|SPS-Programmierer|Robotik-Ingenieur|Mechatronikingenieur|automaticien|automaticienne|ingénieur automatisme|ingénieur automaticien|ingénieur robotique|roboticien|roboticienne|ingeniero de automatización|ingeniera de automatización|ingeniero de control|ingeniero en robótica|ingeniero mecatrónico|ingegnere dell'automazione|programmatore PLC|ingegnere robotico|engenheiro de automação|engenheira de automação|engenheiro mecatrônico|engenheiro de controle|automatiseringsingenieur|PLC-programmeur|automatyk|inżynier automatyk|programista PLC|automationsingenjör",
    related: 'Electrical Engineer|Mechanical Engineer|Embedded Software Engineer',
    skills: 'Industrial Automation|PLC Programming|Electrical Engineering|MATLAB',
  },
  {
    name: 'Aerospace Engineer',
    socGroup: '17-2000',
    aliases:
      'Aeronautical Engineer|Avionics Engineer|Flight Test Engineer|Propulsion Engineer|Spacecraft Engineer|Aircraft Engineer',
    otherLanguages:
      'Luft- und Raumfahrtingenieur|Luft- und Raumfahrtingenieurin|Flugzeugingenieur|ingénieur aéronautique|ingénieure aéronautique|ingénieur aérospatial|ingeniero aeronáutico|ingeniera aeronáutica|ingeniero aeroespacial|ingegnere aerospaziale|ingegnere aeronautico|engenheiro aeronáutico|engenheira aeronáutica|engenheiro aeroespacial|lucht- en ruimtevaartingenieur|inżynier lotnictwa|flygingenjör',
    related: 'Mechanical Engineer|Aircraft Mechanic',
    skills: 'Mechanical Engineering|Aviation|MATLAB|CAD',
  },
  {
    name: 'Automotive Engineer',
    socGroup: '17-2000',
    aliases:
      'Vehicle Engineer|Powertrain Engineer|Automotive Design Engineer|Vehicle Dynamics Engineer|Battery Engineer',
    otherLanguages:
      "Fahrzeugingenieur|Fahrzeugingenieurin|Kfz-Ingenieur|ingénieur automobile|ingénieure automobile|ingeniero de automoción|ingeniero automotriz|ingegnere dell'autoveicolo|engenheiro automotivo|engenheira automotiva|automotive ingenieur|fordonsingenjör",
    related: 'Mechanical Engineer|Manufacturing Engineer',
    skills: 'Mechanical Engineering|CAD|Manufacturing|MATLAB',
  },
  {
    name: 'Biomedical Engineer',
    socGroup: '17-2000',
    aliases: 'Bioengineer|Medical Device Engineer|Clinical Engineer|Biomechanical Engineer',
    otherLanguages:
      'Biomedizintechniker|ingénieur biomédical|ingénieure biomédicale|ingeniero biomédico|ingeniera biomédica|ingegnere biomedico|ingegnera biomedica|engenheiro biomédico|engenheira biomédica|biomedisch ingenieur|inżynier biomedyczny|medicinteknisk ingenjör',
    related: 'Electronics Engineer|Medical Equipment Repairer',
    skills: 'Biology|Mechanical Engineering|Regulatory Compliance|Quality Assurance',
  },
  {
    name: 'Materials Engineer',
    socGroup: '17-2000',
    aliases:
      'Metallurgist|Metallurgical Engineer|Materials Scientist|Polymer Engineer|Corrosion Engineer|Ceramics Engineer',
    otherLanguages:
      'Werkstoffingenieur|Werkstoffingenieurin|Werkstofftechniker|ingénieur matériaux|ingénieure matériaux|métallurgiste|ingeniero de materiales|ingeniera de materiales|ingegnere dei materiali|ingegnere metallurgico|engenheiro de materiais|engenheira de materiais|engenheiro metalúrgico|materiaalkundig ingenieur|inżynier materiałowy|metallurg',
    related: 'Chemical Engineer|Chemist',
    skills: 'Chemistry|Physics|Laboratory Research|Manufacturing',
  },
  {
    name: 'Petroleum Engineer',
    socGroup: '17-2000',
    aliases:
      'Drilling Engineer|Reservoir Engineer|Completions Engineer|Oil and Gas Engineer|Subsea Engineer',
    otherLanguages:
      'Erdölingenieur|Erdölingenieurin|ingénieur pétrolier|ingénieur de forage|ingénieur réservoir|ingeniero petrolero|ingeniera petrolera|ingeniero de petróleos|ingegnere petrolifero|engenheiro de petróleo|engenheira de petróleo|petroleumingenieur',
    related: 'Mining Engineer|Geoscientist|Chemical Engineer',
    skills: 'Oil and Gas Operations|Mechanical Engineering|Forecasting',
  },
  {
    name: 'Mining Engineer',
    socGroup: '17-2000',
    aliases: 'Mine Engineer|Geological Engineer|Mineral Processing Engineer|Mining Safety Engineer',
    otherLanguages:
      'Bergbauingenieur|Bergbauingenieurin|ingénieur des mines|ingénieur minier|ingeniero de minas|ingeniera de minas|ingegnere minerario|engenheiro de minas|engenheira de minas|mijnbouwkundig ingenieur|inżynier górnictwa|gruvingenjör',
    related: 'Geoscientist|Petroleum Engineer',
    skills: 'Mining|Workplace Safety|Surveying|CAD',
  },
  {
    name: 'Nuclear Engineer',
    socGroup: '17-2000',
    aliases: 'Reactor Engineer|Nuclear Safety Engineer|Radiation Protection Engineer',
    otherLanguages:
      'Kerntechniker|Nuklearingenieur|ingénieur nucléaire|ingénieure nucléaire|ingeniero nuclear|ingeniera nuclear|ingegnere nucleare|engenheiro nuclear|engenheira nuclear|kernfysisch ingenieur',
    related: 'Mechanical Engineer|Physicist',
    skills: 'Physics|Regulatory Compliance|Workplace Safety',
  },
  {
    name: 'Energy Engineer',
    socGroup: '17-2000',
    aliases:
      'Renewable Energy Engineer|Solar Engineer|Wind Energy Engineer|Photovoltaic Engineer|Solar Design Engineer|Wind Engineer',
    otherLanguages:
      'Energieingenieur|Energietechniker|ingénieur énergie|ingénieur énergies renouvelables|ingeniero de energía|ingeniero en energías renovables|ingeniero energético|ingegnere energetico|engenheiro de energia|engenheiro de energias renováveis|energie-ingenieur|energiingenjör',
    related: 'Electrical Engineer|Sustainability Specialist|Solar Panel Installer',
    skills: 'Renewable Energy|Electrical Engineering|Solar Installation|AutoCAD',
  },
  {
    name: 'Health and Safety Engineer',
    socGroup: '17-2000',
    aliases:
      'Safety Engineer|Fire Protection Engineer|EHS Engineer|Process Safety Engineer|HSE Engineer|Product Safety Engineer',
    otherLanguages:
      'Sicherheitsingenieur|Sicherheitsingenieurin|Brandschutzingenieur|ingénieur sécurité|ingénieur HSE|ingénieure HSE|ingeniero de seguridad|ingeniero de prevención|ingegnere della sicurezza|engenheiro de segurança do trabalho|engenheira de segurança do trabalho|veiligheidsingenieur',
    related: 'Occupational Health and Safety Specialist|Industrial Engineer',
    skills: 'OSHA|Workplace Safety|Risk Management|Regulatory Compliance',
  },
  {
    name: 'Marine Engineer',
    socGroup: '17-2000',
    aliases: 'Naval Architect|Ship Designer|Offshore Engineer|Naval Engineer',
    otherLanguages:
      'Schiffbauingenieur|Schiffbauingenieurin|ingénieur naval|ingénieure navale|architecte naval|ingeniero naval|ingeniera naval|ingegnere navale|engenheiro naval|engenheira naval|scheepsbouwkundige|maritiem ingenieur|okrętowiec|skeppsbyggare',
    related: 'Mechanical Engineer|Ship Captain',
    skills: 'Mechanical Engineering|CAD|Hydraulics',
  },
  {
    name: 'Agricultural Engineer',
    socGroup: '17-2000',
    aliases: 'Irrigation Engineer|Farm Equipment Engineer|Biosystems Engineer|Agronomic Engineer',
    otherLanguages:
      'Agraringenieur|Agraringenieurin|ingénieur agronome|ingénieure agronome|ingeniero agrónomo|ingeniera agrónoma|ingeniero agrícola|ingegnere agrario|engenheiro agrônomo|engenheira agrônoma|landbouwkundig ingenieur',
    related: 'Agronomist|Environmental Engineer',
    skills: 'Farming|Mechanical Engineering|GIS',
  },
  {
    name: 'Systems Engineer',
    socGroup: '17-2000',
    aliases:
      'Systems Integration Engineer|Integration Engineer|Mission Systems Engineer|Model-Based Systems Engineer|Test and Evaluation Engineer',
    otherLanguages:
      'Systemingenieur|Systemingenieurin|ingénieur système|ingénieure système|ingeniero de sistemas|ingeniera de sistemas|ingegnere di sistema|engenheiro de sistemas|engenheira de sistemas|systeemingenieur|inżynier systemów|systemingenjör',
    related: 'Systems Administrator|Aerospace Engineer|Software Engineer',
    skills: 'System Design|Software Testing|Project Management',
  },
  {
    name: 'Architect',
    socGroup: '17-1000',
    aliases:
      'Building Architect|Registered Architect|Project Architect|Design Architect|Architectural Designer|Licensed Architect|Chartered Architect',
    contextAliases: 'Architect',
    otherLanguages:
      'Architektin|architecte|architecte DPLG|arquitecto|arquitecta|architetto|architetta|arquiteto|arquiteta|arkitekt',
    related: 'Civil Engineer|Interior Designer|Drafter',
    skills: 'Architecture Design|Revit|AutoCAD|Blueprint Reading|Construction Management',
  },
  {
    name: 'Landscape Architect',
    socGroup: '17-1000',
    aliases: 'Garden Designer|Landscape Designer',
    otherLanguages:
      'Landschaftsarchitekt|Landschaftsarchitektin|architecte paysagiste|paysagiste concepteur|paisajista|arquitecto paisajista|paesaggista|architetto paesaggista|arquiteto paisagista|tuinarchitect|landschapsarchitect|architekt krajobrazu|landskapsarkitekt',
    related: 'Architect|Urban Planner',
    skills: 'Landscaping|AutoCAD|Architecture Design',
  },
  {
    name: 'Surveyor',
    socGroup: '17-1000',
    aliases:
      'Land Surveyor|Building Surveyor|Geomatics Engineer|Hydrographic Surveyor|Chartered Surveyor|Party Chief|Engineering Surveyor',
    otherLanguages:
      'Vermessungsingenieur|Vermessungsingenieurin|Vermessungstechniker|Vermessungstechnikerin|Geometer|géomètre|géomètre-topographe|géomètre-expert|topógrafo|topógrafa|agrimensor|agrimensora|geometra|landmeter|geodeta|lantmätare',
    related: 'Civil Engineer|Cartographer|Surveying Technician',
    skills: 'Surveying|GIS|AutoCAD',
  },
  {
    name: 'Surveying Technician',
    socGroup: '17-3000',
    aliases: 'Survey Technician|Mapping Technician|Rodman|Survey Crew Member',
    otherLanguages:
      'Messgehilfe|technicien géomètre|aide-géomètre|técnico en topografía|técnico topógrafo|técnico em agrimensura|landmeettechnicus',
    related: 'Surveyor|Drafter',
    skills: 'Surveying|GIS|AutoCAD',
  },
  {
    name: 'Cartographer',
    socGroup: '17-1000',
    aliases: 'Photogrammetrist|Map Maker|Cartographic Technician',
    otherLanguages: 'Kartograf|Kartografin|Kartograph|cartographe|cartógrafo|cartógrafa|cartograaf',
    related: 'GIS Analyst|Surveyor',
    skills: 'GIS|Data Visualization|Surveying',
  },
  {
    name: 'Drafter',
    socGroup: '17-3000',
    aliases:
      'CAD Technician|CAD Designer|CAD Drafter|Draftsman|Draughtsman|Draughtsperson|Draftsperson|BIM Modeler|BIM Technician|BIM Coordinator|Architectural Technician|Architectural Technologist|Mechanical Drafter|CAD Operator|Design Draughtsman|Architectural Drafter|BIM Manager|Revit Technician',
    otherLanguages:
      'Technischer Zeichner|Technische Zeichnerin|Bauzeichner|Bauzeichnerin|Technischer Produktdesigner|Technische Produktdesignerin|Technischer Systemplaner|CAD-Konstrukteur|CAD-Konstrukteurin|dessinateur industriel|dessinatrice industrielle|dessinateur projeteur|dessinatrice projeteuse|dessinateur en bâtiment|projeteur BIM|delineante|delineante proyectista|dibujante técnico|dibujante técnica|proyectista CAD|disegnatore tecnico|disegnatrice tecnica|disegnatore CAD|disegnatore meccanico|desenhista técnico|projetista CAD|desenhador técnico|technisch tekenaar|CAD-tekenaar|bouwkundig tekenaar|kreślarz|asystent projektanta|teknisk ritare',
    related: 'Architect|Mechanical Engineer|Civil Engineer',
    skills: 'AutoCAD|CAD|Revit|SolidWorks|Blueprint Reading',
  },
  {
    name: 'Electrical Engineering Technician',
    socGroup: '17-3000',
    aliases:
      'Electronics Technician|Electrical Engineering Technologist|Electronics Engineering Technician|Instrumentation Technician|Test Technician|Electrical and Electronics Technician|Controls Technician|Electro-Mechanical Technician|Robotics Technician|Mechatronics Technician|Calibration Technician',
    otherLanguages:
      'Elektrotechniker|Elektrotechnikerin|Elektroniker|Elektronikerin|électrotechnicien|électrotechnicienne|technicien électronicien|technicien en électronique|technicien instrumentation|técnica electrónica|técnico en electrónica|tecnico elettronico|tecnico elettromeccanico|perito elettrotecnico|perito elettronico|técnico em eletrotécnica|técnico eletrónico|técnico de instrumentação|elektrotechnicus|elektromecanicien|mechatronicus|technik elektronik|mechatronik|elektrotekniker',
    related: 'Electrical Engineer|Electrician|Automation Engineer',
    skills:
      'Electrical Wiring|Electrical Engineering|Equipment Maintenance|PLC Programming|Blueprint Reading',
  },
  {
    name: 'Mechanical Engineering Technician',
    socGroup: '17-3000',
    aliases:
      'Mechanical Engineering Technologist|Engineering Technician|Mechanical Technician|Industrial Engineering Technician|Aerospace Engineering Technician|Engineering Technologist|R&D Technician|Prototype Technician',
    otherLanguages:
      "Maschinenbautechniker|Maschinenbautechnikerin|technicien bureau d'études|technicien en mécanique|technicien méthodes|técnico mecánico|técnico en mecánica|técnico de ingeniería|perito meccanico|tecnico meccanico|técnico em mecânica|werktuigbouwkundig technicus|technik mechanik|maskintekniker",
    related: 'Mechanical Engineer|Drafter|Machinist',
    skills: 'Mechanical Engineering|CAD|Machining|Quality Control',
  },
  {
    name: 'Civil Engineering Technician',
    socGroup: '17-3000',
    aliases:
      'Construction Materials Tester|Civil Technician|Civil Engineering Technologist|Materials Testing Technician|Environmental Engineering Technician|Highway Technician',
    otherLanguages:
      'Bautechniker|Bautechnikerin|technicien génie civil|technicien travaux publics|técnico en construcción civil|técnico en obras|tecnico edile|técnico em edificações|técnico de obra|bouwkundig technicus|technik budowlany|byggnadstekniker',
    related: 'Civil Engineer|Construction Inspector',
    skills: 'Civil Engineering|Concrete Work|Surveying|Quality Control',
  },
];
