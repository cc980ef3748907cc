import type { OccupationConcept } from '../occupation-concept.ts';

/** Management: SOC major group 11. */
export const managementOccupations: readonly OccupationConcept[] = [
  {
    name: 'Chief Executive Officer',
    socGroup: '11-1000',
    aliases: 'CEO|Chief Executive|Managing Director|Company President|Executive Director',
    otherLanguages:
      'Geschäftsführer|Geschäftsführerin|Vorstandsvorsitzender|Vorstandsvorsitzende|directeur général|directrice générale|président-directeur général|director general|directora general|director ejecutivo|directora ejecutiva|consejero delegado|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|diretor executivo|diretora executiva|diretor geral|algemeen directeur|dyrektor generalny|verkställande direktör',
    related: 'Chief Operating Officer|General Manager',
    skills: 'Leadership|Strategic Planning|Decision Making|Stakeholder Management|Budgeting',
  },
  {
    name: 'Chief Operating Officer',
    socGroup: '11-1000',
    aliases:
      'COO|Chief Operations Officer|Director of Operations|Operations Director|VP of Operations|Vice President of Operations',
    otherLanguages:
      'Betriebsleiter|Betriebsleiterin|directeur des opérations|directrice des opérations|director de operaciones|directora de operaciones|direttore operativo|direttrice operativa|diretor de operações|diretora de operações|operationeel directeur|dyrektor operacyjny|driftschef',
    related: 'Chief Executive Officer|Operations Manager',
    skills: 'Operations Management|Leadership|Strategic Planning|Process Improvement|Budgeting',
  },
  {
    name: 'Chief Financial Officer',
    socGroup: '11-3000',
    aliases:
      'CFO|Finance Director|Financial Director|VP of Finance|Vice President of Finance|Director of Finance',
    otherLanguages:
      'Finanzvorstand|Finanzdirektor|Finanzdirektorin|directeur financier|directrice financière|directeur administratif et financier|director financiero|directora financiera|direttore finanziario|direttrice finanziaria|diretor financeiro|diretora financeira|financieel directeur|dyrektor finansowy|finansdirektör',
    related: 'Finance Manager|Controller',
    skills: 'Financial Reporting|Financial Planning|Budgeting|Strategic Planning|Leadership',
  },
  {
    name: 'Chief Technology Officer',
    socGroup: '11-3000',
    aliases:
      'CTO|Chief Information Officer|Chief Information Security Officer|CISO|Technology Director|IT Director|Director of Engineering|VP of Engineering|Vice President of Engineering|Head of Engineering|Director of IT',
    contextAliases: 'CIO',
    otherLanguages:
      "IT-Leiter|IT-Leiterin|Leiter IT|directeur technique|directrice technique|directeur des systèmes d'information|directrice des systèmes d'information|director de tecnología|directora de tecnología|director técnico|direttore tecnico|direttore IT|diretor de tecnologia|diretora de tecnologia|technisch directeur|dyrektor techniczny|IT-chef",
    related: 'IT Manager|Engineering Manager',
    skills: 'Leadership|System Design|Strategic Planning|Cloud Computing|People Management',
  },
  {
    name: 'General Manager',
    socGroup: '11-1000',
    aliases:
      'Business Unit Manager|Branch Director|Country Manager|Regional Manager|Area Manager|Regional Director|District Manager|Division Manager',
    contextAliases: 'GM',
    otherLanguages:
      "Niederlassungsleiter|Niederlassungsleiterin|Gebietsleiter|Gebietsleiterin|Regionalleiter|Regionalleiterin|responsable d'agence|directeur régional|directrice régionale|gerente general|director regional|gerente regional|responsabile di filiale|gerente geral|regiomanager|vestigingsmanager",
    related: 'Operations Manager|Chief Operating Officer',
    skills: 'Operations Management|Leadership|Budgeting|People Management|Strategic Planning',
  },
  {
    name: 'Operations Manager',
    socGroup: '11-1000',
    aliases:
      'Operations Lead|Head of Operations|Business Operations Manager|Plant Operations Manager',
    otherLanguages:
      "Leiter Operations|responsable des opérations|responsable d'exploitation|responsable d'exploitation logistique|jefe de operaciones|jefa de operaciones|gerente de operaciones|responsable de operaciones|responsabile operativo|responsabile delle operazioni|gerente de operações|operationeel manager|kierownik operacyjny|driftsledare",
    related: 'General Manager|Production Manager|Supply Chain Manager',
    skills: 'Operations Management|Process Improvement|Leadership|Budgeting|People Management',
  },
  {
    name: 'Legislator',
    socGroup: '11-1000',
    aliases: 'City Councillor|Member of Parliament|State Senator|Council Member|Elected Official',
    otherLanguages:
      'Stadtrat|Stadträtin|Abgeordneter|Abgeordnete|concejal|consigliere comunale|vereador|vereadora|gemeenteraadslid|kommunalråd',
    related: 'Policy Analyst',
    skills: 'Policy Analysis|Public Speaking|Negotiation|Stakeholder Management',
  },
  {
    name: 'Marketing Manager',
    socGroup: '11-2000',
    aliases:
      'Marketing Director|Head of Marketing|Chief Marketing Officer|CMO|Brand Manager|Digital Marketing Manager|Product Marketing Manager|Marketing Lead|Growth Manager|VP of Marketing|Campaign Manager|Content Marketing Manager',
    otherLanguages:
      'Marketingleiter|Marketingleiterin|Marketingmanager|Marketingmanagerin|Leiter Marketing|responsable marketing|directeur marketing|directrice marketing|chef de produit marketing|director de marketing|directora de marketing|responsable de marketing|gerente de marketing|responsabile marketing|direttore marketing|diretor de marketing|diretora de marketing|kierownik marketingu|marknadschef',
    related: 'Marketing Specialist|Sales Manager|Public Relations Manager',
    skills: 'Marketing|Digital Marketing|Branding|Market Research|Budgeting|Advertising',
  },
  {
    name: 'Advertising Manager',
    socGroup: '11-2000',
    aliases: 'Advertising Director|Promotions Manager|Media Director|Advertising Account Director',
    otherLanguages:
      'Werbeleiter|Werbeleiterin|directeur de publicité|responsable publicité|director de publicidad|directora de publicidad|responsabile pubblicità|diretor de publicidade|reclamemanager',
    related: 'Marketing Manager|Advertising Sales Agent',
    skills: 'Advertising|Branding|Marketing|Negotiation',
  },
  {
    name: 'Sales Manager',
    socGroup: '11-2000',
    aliases:
      'Sales Director|Head of Sales|Regional Sales Manager|Area Sales Manager|National Sales Manager|VP of Sales|Vice President of Sales|Commercial Director|Commercial Manager|Chief Revenue Officer|Business Development Director',
    otherLanguages:
      'Vertriebsleiter|Vertriebsleiterin|Verkaufsleiter|Verkaufsleiterin|directeur commercial|directrice commerciale|responsable commercial|responsable commerciale|responsable des ventes|director comercial|directora comercial|gerente de ventas|direttore commerciale|direttrice commerciale|responsabile vendite|responsabile commerciale|gerente de vendas|diretor comercial|diretora comercial|verkoopleider|verkoopmanager|kierownik sprzedaży|försäljningschef',
    related: 'Marketing Manager|Business Development Manager',
    skills: 'Sales|Leadership|CRM|Negotiation|Forecasting|People Management',
  },
  {
    name: 'Business Development Manager',
    socGroup: '11-2000',
    aliases:
      'BDM|Head of Business Development|Business Developer|Partnerships Manager|Director of Business Development|Alliance Manager',
    otherLanguages:
      'responsable développement commercial|responsable du développement commercial|chargé de développement commercial|responsable de desarrollo de negocio|gerente de desarrollo de negocios|responsabile sviluppo business|gerente de desenvolvimento de negócios|businessdeveloper',
    related: 'Sales Manager',
    skills: 'Business Development|Sales|Negotiation|CRM|Account Management',
  },
  {
    name: 'Public Relations Manager',
    socGroup: '11-2000',
    aliases:
      'PR Manager|Communications Manager|Communications Director|Head of Communications|Corporate Communications Manager|PR Director|Director of Communications|Public Affairs Manager',
    otherLanguages:
      'Kommunikationsleiter|Kommunikationsleiterin|Leiter Kommunikation|Pressesprecher|Pressesprecherin|responsable communication|responsable de communication|directeur de la communication|directrice de la communication|director de comunicación|directora de comunicación|jefe de prensa|responsabile comunicazione|responsabile relazioni pubbliche|diretor de comunicação|gerente de comunicação|communicatiemanager|kommunikationschef',
    related: 'Public Relations Specialist|Marketing Manager',
    skills: 'Public Relations|Communication|Writing|Stakeholder Management',
  },
  {
    name: 'Fundraising Manager',
    socGroup: '11-2000',
    aliases: 'Director of Development|Head of Fundraising|Development Director|Major Gifts Officer',
    otherLanguages:
      'responsable collecte de fonds|director de captación de fondos|responsabile raccolta fondi|fondsenwerver|insamlingschef',
    related: 'Fundraiser|Social and Community Service Manager',
    skills: 'Fundraising|Grant Writing|Stakeholder Management|Communication',
  },
  {
    name: 'Product Manager',
    socGroup: '11-2000',
    aliases:
      'Product Owner|Technical Product Manager|Digital Product Manager|Group Product Manager|Head of Product|Chief Product Officer|Product Lead|VP of Product|Product Director',
    otherLanguages:
      'Produktmanager|Produktmanagerin|Produktverantwortlicher|chef de produit|cheffe de produit|responsable produit|gestor de producto|gestora de producto|jefe de producto|jefa de producto|gerente de producto|responsabile di prodotto|gerente de produto|gestor de produto|productmanager|producteigenaar|kierownik produktu|menedżer produktu|produktchef|produktägare',
    related: 'Project Manager|UX Designer|Business Analyst',
    skills:
      'Product Management|Roadmapping|Product Strategy|Agile|User Stories|Stakeholder Management',
  },
  {
    name: 'Administrative Services Manager',
    socGroup: '11-3000',
    aliases:
      'Administrative Manager|Administration Manager|Business Services Manager|Director of Administration|Records Manager',
    otherLanguages:
      'Verwaltungsleiter|Verwaltungsleiterin|jefe de administración|responsable de administración|responsabile amministrativa|gerente administrativo|gerente administrativa|hoofd administratie',
    related: 'Office Supervisor|Facilities Manager',
    skills: 'Administrative Support|Records Management|Budgeting|People Management',
  },
  {
    name: 'Facilities Manager',
    socGroup: '11-3000',
    aliases: 'Facilities Director|Building Manager|Facilities Coordinator|Estates Manager',
    otherLanguages:
      'Facility-Managerin|responsable des services généraux|jefe de mantenimiento de instalaciones|responsable de instalaciones|responsabile facility|gerente de instalações|facilitair manager|fastighetschef',
    related: 'Administrative Services Manager|Property Manager',
    skills: 'Building Maintenance|Vendor Management|Budgeting|Workplace Safety',
  },
  {
    name: 'IT Manager',
    socGroup: '11-3000',
    aliases:
      'Information Technology Manager|IT Operations Manager|Computer and Information Systems Manager|Information Systems Manager|IT Service Manager|Infrastructure Manager|IT Team Leader|ICT Manager|IT Service Delivery Manager|Service Delivery Manager',
    otherLanguages:
      "Leiter IT-Abteilung|IT-Managerin|responsable informatique|responsable des systèmes d'information|jefe de informática|responsable de TI|responsable de informática|gerente de TI|responsabile IT|responsabile sistemi informativi|gestor de TI|hoofd ICT|kierownik IT",
    related: 'Engineering Manager|Systems Administrator|Chief Technology Officer',
    skills: 'People Management|ITIL|System Administration|Vendor Management|Budgeting',
  },
  {
    name: 'Engineering Manager',
    socGroup: '11-9000',
    aliases:
      'Software Engineering Manager|Software Development Manager|Development Manager|Engineering Lead|Engineering Team Lead|Tech Lead|Technical Lead|Data Science Manager|Architectural and Engineering Manager',
    otherLanguages:
      'Entwicklungsleiter|Entwicklungsleiterin|Teamleiter Softwareentwicklung|responsable technique|responsable ingénierie|jefe de ingeniería|gerente de ingeniería|responsabile tecnico|gerente de engenharia|utvecklingschef',
    related: 'Software Engineer|Chief Technology Officer|Project Manager',
    skills: 'People Management|Leadership|Software Development|System Design|Agile|Mentoring',
  },
  {
    name: 'Finance Manager',
    socGroup: '11-3000',
    aliases:
      'Financial Manager|Head of Finance|Accounting Manager|Treasurer|Treasury Manager|Bank Branch Manager',
    otherLanguages:
      'Finanzleiter|Finanzleiterin|Leiter Finanzen|Leiter Rechnungswesen|responsable financier|responsable financière|responsable comptable|chef comptable|gerente financiero|responsable financiero|jefe de contabilidad|responsabile finanziario|responsabile contabilità|gerente financeiro|tesorero|tesoriere|financieel manager|kierownik finansowy|ekonomichef',
    related: 'Controller|Chief Financial Officer|Accountant',
    skills: 'Financial Reporting|Budgeting|Financial Analysis|Forecasting|People Management',
  },
  {
    name: 'Controller',
    socGroup: '11-3000',
    aliases:
      'Financial Controller|Business Controller|Corporate Controller|Finance Controller|Plant Controller|Comptroller',
    contextAliases: 'Controller',
    otherLanguages:
      'Controllerin|contrôleur de gestion|contrôleuse de gestion|contrôleur financier|contrôleuse financière|controlador financiero|controller finanziario|controller financeiro|financieel controller|kontroler finansowy',
    related: 'Finance Manager|Accountant|Financial Analyst',
    skills: 'Financial Reporting|GAAP|Budgeting|Cost Accounting|Forecasting',
  },
  {
    name: 'Production Manager',
    socGroup: '11-3000',
    aliases:
      'Plant Manager|Manufacturing Manager|Factory Manager|Industrial Production Manager|Plant Director|Head of Production',
    otherLanguages:
      "Produktionsleiter|Produktionsleiterin|Werksleiter|Werksleiterin|responsable de production|directeur d'usine|directrice d'usine|jefe de producción|jefa de producción|director de planta|gerente de producción|gerente de planta|responsabile di produzione|direttore di stabilimento|gerente de produção|diretor de fábrica|productiemanager|produktionschef",
    related: 'Operations Manager|Quality Manager|Production Supervisor',
    skills:
      'Manufacturing|Lean Manufacturing|Operations Management|People Management|Workplace Safety',
  },
  {
    name: 'Quality Manager',
    socGroup: '11-3000',
    aliases:
      'Quality Assurance Manager|Quality Control Manager|QA Manager|Head of Quality|Quality Director|QHSE Manager',
    otherLanguages:
      'Qualitätsmanager|Qualitätsmanagerin|Qualitätsmanagementbeauftragter|Leiter Qualität|responsable qualité|directeur qualité|responsable de calidad|jefe de calidad|gerente de calidad|responsabile qualità|gerente de qualidade|gestor da qualidade|kwaliteitsmanager|kierownik jakości|kvalitetschef',
    related: 'Quality Engineer|Production Manager',
    skills: 'Quality Assurance|Quality Control|Auditing|Process Improvement|Six Sigma',
  },
  {
    name: 'Purchasing Manager',
    socGroup: '11-3000',
    aliases:
      'Procurement Manager|Head of Procurement|Category Manager|Sourcing Manager|Procurement Director|Head of Purchasing|Strategic Sourcing Manager',
    otherLanguages:
      'Einkaufsleiter|Einkaufsleiterin|Leiter Einkauf|responsable achats|directeur des achats|directrice des achats|jefe de compras|jefa de compras|gerente de compras|responsable de compras|responsabile acquisti|direttore acquisti|gerente de suprimentos|inkoopmanager|kierownik zakupów|inköpschef',
    related: 'Buyer|Supply Chain Manager',
    skills: 'Procurement|Negotiation|Vendor Management|Contract Management|Supply Chain Management',
  },
  {
    name: 'Supply Chain Manager',
    socGroup: '11-3000',
    aliases:
      'Logistics Manager|Distribution Manager|Warehouse Manager|Transportation Manager|Transport Manager|Fleet Manager|Supply Chain Director|Head of Logistics|Inventory Manager|Head of Supply Chain|Distribution Center Manager',
    otherLanguages:
      'Logistikleiter|Logistikleiterin|responsable logistique|directeur logistique|responsable supply chain|responsable transport|jefe de logística|jefa de logística|gerente de logística|responsabile logistica|gerente de armazém|logistiek manager|kierownik logistyki|logistikchef',
    related: 'Logistician|Purchasing Manager|Operations Manager|Warehouse Worker',
    skills:
      'Supply Chain Management|Warehousing|Transportation Management|Inventory Management|Forecasting',
  },
  {
    name: 'Human Resources Manager',
    socGroup: '11-3000',
    aliases:
      'HR Manager|HR Director|Head of HR|Head of People|People Operations Manager|Chief People Officer|CHRO|Director of Human Resources|People Director|HR Lead|Talent Acquisition Manager|Recruitment Manager|Head of Talent',
    otherLanguages:
      'Personalleiter|Personalleiterin|Leiter Personal|responsable des ressources humaines|responsable ressources humaines|responsable RH|directeur des ressources humaines|directrice des ressources humaines|director de recursos humanos|directora de recursos humanos|responsable de recursos humanos|jefe de personal|gerente de recursos humanos|responsabile risorse umane|direttore del personale|direttore risorse umane|diretor de recursos humanos|gerente de RH|personeelsmanager|hoofd personeelszaken|kierownik kadr|personalchef|HR-chef',
    related: 'Human Resources Specialist|Recruiter',
    skills:
      'Human Resources|Employee Relations|Performance Management|Recruiting|People Management',
  },
  {
    name: 'Training Manager',
    socGroup: '11-3000',
    aliases:
      'Learning and Development Manager|L&D Manager|Head of Learning and Development|Training and Development Manager|Head of Training',
    otherLanguages:
      'Ausbildungsleiter|Ausbildungsleiterin|Leiter Personalentwicklung|responsable formation|responsable de formation|responsable de formación|jefe de formación|responsabile formazione|gerente de treinamento|opleidingsmanager|utbildningschef',
    related: 'Corporate Trainer|Human Resources Manager',
    skills: 'Corporate Training|Instructional Design|People Management|Budgeting',
  },
  {
    name: 'Compensation and Benefits Manager',
    socGroup: '11-3000',
    aliases:
      'Compensation Manager|Benefits Manager|Total Rewards Manager|Payroll Manager|Reward Manager',
    otherLanguages:
      'Leiter Entgeltabrechnung|responsable paie|responsable rémunération|jefe de nóminas|responsable de compensación|responsabile paghe|responsabile compensation and benefits|gerente de remuneração|salarisverantwoordelijke|lönechef',
    related: 'Human Resources Manager|Compensation Analyst',
    skills: 'Benefits Administration|Payroll|Human Resources|Budgeting',
  },
  {
    name: 'Construction Manager',
    socGroup: '11-9000',
    aliases:
      'Site Manager|Construction Project Manager|Building Site Manager|Site Agent|General Contractor',
    otherLanguages:
      'Bauleiter|Bauleiterin|Oberbauleiter|conducteur de travaux|conductrice de travaux|jefa de obra|director de obra|direttore dei lavori|responsabile di cantiere|gerente de obras|diretor de obra|bouwplaatsmanager|projectleider bouw|werfleider|kierownik budowy|byggledare|platschef',
    related: 'Civil Engineer|Project Manager|Cost Estimator',
    skills:
      'Construction Management|Budgeting|Blueprint Reading|OSHA|Contract Management|Workplace Safety',
  },
  {
    name: 'Farm Manager',
    socGroup: '11-9000',
    aliases:
      'Agricultural Manager|Ranch Manager|Crop Production Manager|Livestock Manager|Orchard Manager|Vineyard Manager|Aquaculture Manager|Farmer|Rancher',
    otherLanguages:
      "Bäuerin|chef d'exploitation agricole|imprenditore agricolo|fazendeiro|landbouwer|bonde",
    related: 'Farmworker|Agronomist',
    skills: 'Farming|Heavy Equipment Operation|Budgeting|Inventory Management',
  },
  {
    name: 'Principal',
    socGroup: '11-9000',
    aliases:
      'School Principal|Headteacher|Head Teacher|Assistant Principal|Vice Principal|Deputy Headteacher|Headmaster|Headmistress|School Administrator|Deputy Head Teacher|School Director',
    contextAliases: 'Principal',
    otherLanguages:
      "Schulleiter|Schulleiterin|directeur d'école|directrice d'école|principal de collège|proviseur|director de escuela|directora de escuela|director de colegio|directora de colegio|dirigente scolastico|dirigente scolastica|preside di scuola|diretor de escola|diretora de escola|diretor escolar|schooldirecteur|schoolhoofd|dyrektor szkoły|skolchef",
    related: 'Elementary School Teacher|Secondary School Teacher|Dean',
    skills:
      'Leadership|Curriculum Development|People Management|Parent Communication|Secondary Education',
  },
  {
    name: 'Dean',
    socGroup: '11-9000',
    aliases:
      'Dean of Students|Academic Dean|Provost|Admissions Director|Director of Admissions|Academic Director',
    contextAliases: 'Dean',
    otherLanguages:
      'Dekan|Dekanin|doyen de faculté|doyenne de faculté|decano|decana|preside di facoltà|diretor de faculdade|dziekan',
    related: 'Principal|Professor',
    skills: 'Higher Education|Leadership|Strategic Planning|Student Advising',
  },
  {
    name: 'Childcare Center Director',
    socGroup: '11-9000',
    aliases:
      'Daycare Director|Preschool Director|Nursery Manager|Childcare Director|Child Care Director|Early Years Manager',
    otherLanguages:
      'Kitaleiter|Kitaleiterin|Kita-Leitung|directeur de crèche|directrice de crèche|directora de guardería|directora de escuela infantil|coordinatrice di asilo nido|diretora de creche|manager kinderopvang|förskolechef',
    related: 'Preschool Teacher|Principal',
    skills: 'Early Childhood Education|Childcare|People Management|Parent Communication',
  },
  {
    name: 'Healthcare Administrator',
    socGroup: '11-9000',
    aliases:
      'Healthcare Manager|Hospital Administrator|Medical and Health Services Manager|Clinic Manager|Nurse Manager|Director of Nursing|Nursing Director|Nursing Manager|Nursing Home Administrator|Clinical Manager|Chief Nursing Officer|Care Home Manager|Medical Office Manager|Head Nurse|Ward Manager',
    otherLanguages:
      "Pflegedienstleiter|Pflegedienstleiterin|Pflegedienstleitung|Stationsleitung|Stationsleiter|Stationsleiterin|Krankenhausverwalter|Heimleiter|Heimleiterin|directeur d'hôpital|directeur d'EHPAD|cadre de santé|infirmier chef|infirmière chef|administrador hospitalario|director de hospital|supervisora de enfermería|jefe de enfermería|coordinatore infermieristico|coordinatrice infermieristica|direttore sanitario|administrador hospitalar|enfermeiro chefe|enfermeira chefe|zorgmanager|hoofdverpleegkundige|afdelingshoofd verpleging|pielęgniarka oddziałowa|vårdenhetschef",
    related: 'Registered Nurse|Administrative Services Manager',
    skills:
      'Leadership|Budgeting|Regulatory Compliance|HIPAA|People Management|Clinical Documentation',
  },
  {
    name: 'Hotel Manager',
    socGroup: '11-9000',
    aliases:
      'Lodging Manager|Hotel General Manager|Front Office Manager|Guest Services Manager|Resort Manager|Innkeeper|Hotel Director|Assistant Hotel Manager',
    otherLanguages:
      "Hoteldirektor|Hoteldirektorin|Hotelmanager|Hotelmanagerin|Hotelleiter|directeur d'hôtel|directrice d'hôtel|director de hotel|directora de hotel|gerente de hotel|direttore d'albergo|direttrice d'albergo|direttore di hotel|diretor de hotel|kierownik hotelu|hotellchef",
    related: 'Restaurant Manager|Hotel Front Desk Agent',
    skills: 'Hotel Operations|Customer Service|People Management|Budgeting|Reservations',
  },
  {
    name: 'Restaurant Manager',
    socGroup: '11-9000',
    aliases:
      'Food Service Manager|Food and Beverage Manager|F&B Manager|Catering Manager|Bar Manager|Assistant Restaurant Manager|Pub Manager|Cafe Manager',
    otherLanguages:
      'Gastronomieleiter|Betriebsleiter Gastronomie|directeur de restaurant|directrice de restaurant|responsable de restaurant|gérant de restaurant|gérante de restaurant|responsabile di ristorante|direttore di ristorante|restaurantmanager|kierownik restauracji|restaurangchef',
    related: 'Hotel Manager|Head Chef',
    skills: 'Restaurant Management|Food Safety|Food Service|Inventory Management|People Management',
  },
  {
    name: 'Property Manager',
    socGroup: '11-9000',
    aliases:
      'Real Estate Manager|Apartment Manager|Community Association Manager|Leasing Manager|Housing Manager|Real Estate Portfolio Manager|Lettings Manager',
    otherLanguages:
      'Immobilienverwalter|Immobilienverwalterin|Hausverwalter|Hausverwalterin|gestionnaire immobilier|gestionnaire de copropriété|syndic de copropriété|administrador de fincas|administradora de fincas|gestor inmobiliario|amministratore di condominio|administrador de condomínios|vastgoedbeheerder|zarządca nieruchomości|fastighetsförvaltare',
    related: 'Facilities Manager|Real Estate Agent',
    skills: 'Real Estate|Building Maintenance|Contract Management|Customer Service|Budgeting',
  },
  {
    name: 'Social and Community Service Manager',
    socGroup: '11-9000',
    aliases:
      'Community Services Manager|Nonprofit Director|Social Services Manager|Charity Manager|Volunteer Manager|Volunteer Coordinator|Housing Services Manager',
    otherLanguages:
      'Leiter Sozialdienst|Einrichtungsleiter|Einrichtungsleiterin|responsable de structure sociale|directeur de centre social|coordinador de servicios sociales|responsabile servizi sociali|coordenador de serviços sociais|manager welzijn',
    related: 'Social Worker|Fundraising Manager',
    skills: 'Social Work|People Management|Grant Writing|Budgeting',
  },
  {
    name: 'Emergency Management Director',
    socGroup: '11-9000',
    aliases:
      'Emergency Manager|Emergency Preparedness Manager|Emergency Planning Officer|Business Continuity Manager|Disaster Recovery Manager|Emergency Management Specialist',
    otherLanguages:
      'Katastrophenschutzbeauftragter|responsable de la protection civile|gestor de emergencias|disaster manager|responsabile protezione civile',
    related: 'Risk Analyst|Firefighter',
    skills: 'Risk Management|Stakeholder Management|Public Speaking|Incident Response',
  },
  {
    name: 'Natural Sciences Manager',
    socGroup: '11-9000',
    aliases:
      'R&D Manager|Research and Development Manager|Research Manager|Laboratory Manager|Lab Manager|Director of Research|R&D Director|Clinical Research Manager|Head of R&D',
    otherLanguages:
      'Laborleiter|Laborleiterin|Leiter Forschung und Entwicklung|F&E-Leiter|responsable R&D|responsable recherche et développement|responsable de laboratoire|jefe de laboratorio|jefa de laboratorio|director de investigación|responsable de I+D|responsabile ricerca e sviluppo|responsabile di laboratorio|gerente de laboratório|gerente de pesquisa e desenvolvimento|laboratoriummanager|labchef',
    related: 'Chemist|Biologist|Engineering Manager',
    skills: 'Research|Laboratory Research|People Management|Budgeting|Project Management',
  },
  {
    name: 'Postmaster',
    socGroup: '11-9000',
    aliases: 'Post Office Manager|Postmistress',
    otherLanguages:
      'Postfilialleiter|receveur des postes|jefe de oficina de correos|direttore di ufficio postale',
    related: 'Postal Clerk|Operations Manager',
    skills: 'Operations Management|Customer Service|People Management',
  },
];
