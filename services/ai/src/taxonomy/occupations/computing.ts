import type { OccupationConcept } from '../occupation-concept.ts';

/** Computing and mathematics: SOC major group 15. */
export const computingOccupations: readonly OccupationConcept[] = [
  {
    name: 'Software Engineer',
    socGroup: '15-1200',
    aliases:
      'SWE|Software Developer|Application Developer|Application Engineer|Software Development Engineer|SDE|Computer Programmer|Programmer|Software Programmer|Programmer Analyst|Senior Software Engineer',
    otherLanguages:
      'Softwareentwickler|Softwareentwicklerin|Software-Entwickler|Software-Entwicklerin|Softwareingenieur|Softwareingenieurin|Programmierer|Programmiererin|Anwendungsentwickler|Anwendungsentwicklerin|développeur logiciel|développeuse logiciel|développeur informatique|développeuse informatique|ingénieur logiciel|ingénieure logiciel|desarrollador de software|desarrolladora de software|ingeniero de software|ingeniera de software|programador|programadora|sviluppatore software|sviluppatrice software|ingegnere del software|programmatore|programmatrice|engenheiro de software|engenheira de software|desenvolvedor de software|desenvolvedora de software|softwareontwikkelaar|programmeur|programmeuse|programista|programistka|mjukvaruutvecklare|systemutvecklare',
    related: 'Full-Stack Developer|Back-End Developer|Front-End Developer|DevOps Engineer',
    skills:
      'Software Development|Programming|Algorithms|Git|Software Testing|Code Review|Debugging',
  },
  {
    name: 'Front-End Developer',
    socGroup: '15-1200',
    aliases:
      'Front End Engineer|Frontend Developer|Frontend Engineer|UI Developer|UI Engineer|JavaScript Developer|JavaScript Engineer|React Developer|Angular Developer|Vue Developer',
    otherLanguages:
      'Frontend-Entwickler|Frontend-Entwicklerin|Frontendentwickler|Frontendentwicklerin|développeur front-end|développeuse front-end|développeur frontend|développeuse frontend|desarrollador front-end|desarrolladora front-end|desarrollador frontend|desarrolladora frontend|sviluppatore front-end|sviluppatrice front-end|desenvolvedor front-end|desenvolvedora front-end|front-end ontwikkelaar|frontend-utvecklare',
    related: 'Web Developer|Full-Stack Developer|UX Designer',
    skills: 'Front-End Development|JavaScript|TypeScript|HTML|CSS|React|Accessibility',
  },
  {
    name: 'Back-End Developer',
    socGroup: '15-1200',
    aliases:
      'Back End Engineer|Backend Developer|Backend Engineer|Server-Side Developer|API Developer|Java Developer|Java Engineer|Python Developer|Python Engineer|PHP Developer|Ruby Developer|Ruby on Rails Developer|.NET Developer|C# Developer|C++ Developer|Golang Developer|Node.js Developer|Scala Developer',
    otherLanguages:
      'Backend-Entwickler|Backend-Entwicklerin|Backendentwickler|Java-Entwickler|Java-Entwicklerin|PHP-Entwickler|développeur back-end|développeuse back-end|développeur backend|développeuse backend|développeur Java|développeur PHP|desarrollador back-end|desarrolladora back-end|desarrollador backend|desarrolladora backend|sviluppatore back-end|sviluppatore backend|sviluppatore Java|desenvolvedor back-end|desenvolvedora back-end|back-end ontwikkelaar|backend-utvecklare',
    related: 'Software Engineer|Full-Stack Developer|Database Developer',
    skills: 'Back-End Development|APIs|SQL|Databases|Microservices|Software Testing',
  },
  {
    name: 'Full-Stack Developer',
    socGroup: '15-1200',
    aliases:
      'Full Stack Engineer|Fullstack Developer|Fullstack Engineer|Full Stack Software Engineer',
    otherLanguages:
      'Full-Stack-Entwickler|Full-Stack-Entwicklerin|Fullstack-Entwickler|Fullstack-Entwicklerin|développeur full-stack|développeuse full-stack|développeur fullstack|desarrollador full-stack|desarrolladora full-stack|desarrollador fullstack|sviluppatore full-stack|sviluppatrice full-stack|desenvolvedor full-stack|desenvolvedora full-stack|full-stack ontwikkelaar|fullstack-utvecklare',
    related: 'Front-End Developer|Back-End Developer|Web Developer',
    skills: 'Full-Stack Development|JavaScript|SQL|APIs|Git',
  },
  {
    name: 'Web Developer',
    socGroup: '15-1200',
    aliases:
      'Web Programmer|Web Engineer|Website Developer|WordPress Developer|Drupal Developer|Web Application Developer',
    otherLanguages:
      'Webentwickler|Webentwicklerin|Web-Entwickler|développeur web|développeuse web|desarrollador web|desarrolladora web|programador web|sviluppatore web|sviluppatrice web|desenvolvedor web|desenvolvedora web|webontwikkelaar|webbutvecklare',
    related: 'Front-End Developer|Web Designer|Webmaster',
    skills: 'Web Development|HTML|CSS|JavaScript|Content Management Systems',
  },
  {
    name: 'Webmaster',
    socGroup: '15-1200',
    aliases: 'Website Administrator|Website Manager|Web Administrator|Web Manager',
    otherLanguages: 'webmestre|administrador web|webbeheerder',
    related: 'Web Developer|Copywriter',
    skills: 'Content Management Systems|HTML|Web Development|Google Analytics',
  },
  {
    name: 'Web Designer',
    socGroup: '15-1200',
    aliases: 'Website Designer|Digital Interface Designer',
    otherLanguages:
      'Webdesigner|Webdesignerin|concepteur web|conceptrice web|diseñador web|diseñadora web|progettista web|designer web|webontwerper',
    related: 'UX Designer|Graphic Designer|Web Developer',
    skills: 'Visual Design|User Interface Design|HTML|CSS|Figma',
  },
  {
    name: 'UX Designer',
    socGroup: '15-1200',
    aliases:
      'UI Designer|UX/UI Designer|UI/UX Designer|User Experience Designer|User Interface Designer|Interaction Designer|UX Researcher|User Researcher|User Experience Researcher|Digital Product Designer|Usability Specialist|Product Designer',
    otherLanguages:
      'UX-Designerin|UX-Gestalter|concepteur UX|conceptrice UX|diseñador UX|diseñadora UX|diseñador de experiencia de usuario|progettista UX|UX-ontwerper|projektant UX',
    related: 'Web Designer|Graphic Designer|Product Manager',
    skills:
      'User Experience Design|User Interface Design|User Research|Wireframing|Figma|Design Systems',
  },
  {
    name: 'Mobile Developer',
    socGroup: '15-1200',
    aliases:
      'Mobile App Developer|Mobile Engineer|Mobile Application Developer|iOS Developer|iOS Engineer|Android Developer|Android Engineer|App Developer|Flutter Developer|React Native Developer',
    otherLanguages:
      'App-Entwickler|App-Entwicklerin|Mobile-Entwickler|développeur mobile|développeuse mobile|développeur iOS|développeur Android|desarrollador móvil|desarrolladora móvil|desarrollador Android|sviluppatore mobile|sviluppatore app|desenvolvedor mobile|desenvolvedora mobile|app-ontwikkelaar|apputvecklare',
    related: 'Software Engineer|Front-End Developer',
    skills: 'Mobile Development|iOS|Android|Swift|Kotlin|Flutter',
  },
  {
    name: 'Game Developer',
    socGroup: '15-1200',
    aliases:
      'Video Game Developer|Game Programmer|Gameplay Programmer|Gameplay Engineer|Unity Developer|Unreal Developer',
    otherLanguages:
      'Spieleentwickler|Spieleentwicklerin|développeur de jeux vidéo|développeuse de jeux vidéo|desarrollador de videojuegos|desarrolladora de videojuegos|sviluppatore di videogiochi|desenvolvedor de jogos|desenvolvedora de jogos|gameontwikkelaar|spelutvecklare',
    related: 'Software Engineer|Game Designer|Animator',
    skills: 'Game Development|Unity|Unreal Engine|C++|C#',
  },
  {
    name: 'Embedded Software Engineer',
    socGroup: '15-1200',
    aliases:
      'Embedded Developer|Embedded Engineer|Firmware Engineer|Firmware Developer|Embedded Systems Engineer|Embedded Software Developer',
    otherLanguages:
      'Embedded-Entwickler|Embedded-Entwicklerin|Embedded-Softwareentwickler|développeur embarqué|ingénieur logiciel embarqué|ingénieur systèmes embarqués|ingeniero de sistemas embebidos|sviluppatore embedded|engenheiro de sistemas embarcados|embedded ontwikkelaar',
    related: 'Software Engineer|Electronics Engineer|Computer Hardware Engineer',
    skills: 'Embedded Systems|C|C++|Assembly Language|Debugging',
  },
  {
    name: 'DevOps Engineer',
    socGroup: '15-1200',
    aliases:
      'Build Engineer|Release Engineer|Platform Engineer|Infrastructure Engineer|DevSecOps Engineer|Build and Release Engineer|CI/CD Engineer',
    otherLanguages:
      'DevOps-Ingenieur|DevOps-Ingenieurin|ingénieur DevOps|ingénieure DevOps|ingeniero DevOps|ingeniera DevOps|ingegnere DevOps|engenheiro DevOps|engenheira DevOps|inżynier DevOps',
    related: 'Site Reliability Engineer|Cloud Engineer|Systems Administrator',
    skills: 'DevOps|CI/CD|Docker|Kubernetes|Terraform|Linux|System Monitoring',
  },
  {
    name: 'Site Reliability Engineer',
    socGroup: '15-1200',
    aliases: 'SRE',
    otherLanguages: 'ingénieur fiabilité des sites|ingeniero de fiabilidad de sitios',
    related: 'DevOps Engineer|Cloud Engineer|Systems Administrator',
    skills:
      'Site Reliability Engineering|System Monitoring|Incident Response|Kubernetes|Linux|Distributed Systems',
  },
  {
    name: 'Cloud Engineer',
    socGroup: '15-1200',
    aliases:
      'Cloud Architect|AWS Engineer|AWS Architect|Azure Engineer|Azure Architect|GCP Engineer|Cloud Infrastructure Engineer|Cloud Consultant|Cloud Developer|Cloud Administrator',
    otherLanguages:
      'Cloud-Ingenieur|Cloud-Ingenieurin|Cloud-Architekt|Cloud-Architektin|ingénieur cloud|ingénieure cloud|architecte cloud|ingeniero cloud|ingeniera cloud|ingeniero de nube|arquitecto cloud|ingegnere cloud|engenheiro cloud|engenheiro de nuvem|arquiteto de nuvem|cloudarchitect',
    related: 'DevOps Engineer|Site Reliability Engineer|Solutions Architect',
    skills: 'Cloud Computing|AWS|Azure|Google Cloud|Terraform|Infrastructure as Code',
  },
  {
    name: 'Solutions Architect',
    socGroup: '15-1200',
    aliases:
      'Software Architect|Enterprise Architect|Technical Architect|IT Architect|System Architect|Application Architect|Integration Architect',
    otherLanguages:
      'Softwarearchitekt|Softwarearchitektin|Lösungsarchitekt|IT-Architekt|architecte logiciel|architecte logicielle|architecte solutions|architecte informatique|arquitecto de software|arquitecta de software|arquitecto de soluciones|architetto software|architetto di soluzioni|arquiteto de software|arquiteta de software|arquiteto de soluções|softwarearchitect|architekt oprogramowania|mjukvaruarkitekt',
    related: 'Software Engineer|Cloud Engineer|Systems Analyst',
    skills: 'System Design|Cloud Computing|Distributed Systems|APIs|Microservices',
  },
  {
    name: 'QA Engineer',
    socGroup: '15-1200',
    aliases:
      'Software Tester|Test Engineer|Software Test Engineer|QA Tester|QA Analyst|Quality Assurance Engineer|Quality Assurance Tester|Test Automation Engineer|Automation Tester|SDET|Test Analyst|Software QA Engineer|Manual Tester',
    otherLanguages:
      'Softwaretester|Softwaretesterin|Testingenieur|Testingenieurin|testeur logiciel|testeuse logiciel|ingénieur test|ingénieur QA|tester de software|probador de software|ingeniero de pruebas|ingeniero QA|collaudatore software|testador de software|analista de testes|softwaretestare|testare|tester oprogramowania',
    related: 'Software Engineer|DevOps Engineer',
    skills: 'Software Testing|Selenium|Cypress|Playwright|Quality Assurance|Jira',
  },
  {
    name: 'Data Scientist',
    socGroup: '15-2000',
    aliases: 'Applied Data Scientist|Data Science Specialist',
    otherLanguages:
      'Datenwissenschaftler|Datenwissenschaftlerin|expert en science des données|scientifique des données|científico de datos|científica de datos|scienziato dei dati|cientista de dados|datawetenschapper|badacz danych',
    related: 'Data Analyst|Machine Learning Engineer|Statistician',
    skills: 'Machine Learning|Statistics|Python|R|SQL|Data Visualization',
  },
  {
    name: 'Data Analyst',
    socGroup: '15-2000',
    aliases:
      'Data Analytics Specialist|BI Analyst|Business Intelligence Analyst|Reporting Analyst|Analytics Analyst|Insights Analyst|SQL Analyst',
    otherLanguages:
      'Datenanalyst|Datenanalystin|Datenanalytiker|analyste de données|analyste data|analista de datos|analista dati|analista de dados|data-analist|dataanalist|analityk danych|dataanalytiker',
    related: 'Data Scientist|Business Analyst|Business Intelligence Developer',
    skills: 'Data Analysis|SQL|Microsoft Excel|Tableau|Power BI|Data Visualization',
  },
  {
    name: 'Business Intelligence Developer',
    socGroup: '15-2000',
    aliases:
      'BI Developer|BI Engineer|Business Intelligence Engineer|Power BI Developer|Tableau Developer|Analytics Engineer|Report Developer',
    otherLanguages:
      'BI-Entwickler|BI-Entwicklerin|développeur BI|développeuse BI|développeur décisionnel|desarrollador BI|sviluppatore BI|desenvolvedor BI|analista de BI|BI-ontwikkelaar',
    related: 'Data Analyst|Data Engineer',
    skills: 'Business Intelligence|SQL|Power BI|Tableau|Data Warehousing|ETL',
  },
  {
    name: 'Data Engineer',
    socGroup: '15-1200',
    aliases:
      'Big Data Engineer|ETL Developer|Data Pipeline Engineer|Big Data Developer|Data Warehouse Engineer|Data Warehouse Developer|Data Platform Engineer|Spark Developer',
    otherLanguages:
      'Dateningenieur|Dateningenieurin|ingénieur de données|ingénieure de données|ingénieur data|ingénieure data|ingeniero de datos|ingeniera de datos|ingegnere dei dati|engenheiro de dados|engenheira de dados|data-ingenieur|inżynier danych',
    related: 'Data Scientist|Database Developer|Back-End Developer',
    skills: 'Data Engineering|ETL|SQL|Python|Apache Spark|Apache Airflow|Data Warehousing',
  },
  {
    name: 'Machine Learning Engineer',
    socGroup: '15-1200',
    aliases:
      'ML Engineer|AI Engineer|Artificial Intelligence Engineer|Deep Learning Engineer|MLOps Engineer|NLP Engineer|Computer Vision Engineer|AI Developer|Prompt Engineer|LLM Engineer',
    otherLanguages:
      'KI-Ingenieur|KI-Entwickler|KI-Entwicklerin|ingénieur en apprentissage automatique|ingénieur IA|ingénieure IA|ingénieur machine learning|ingeniero de aprendizaje automático|ingeniero de IA|ingegnere di machine learning|engenheiro de machine learning|engenheiro de aprendizado de máquina|AI-ontwikkelaar|inżynier uczenia maszynowego',
    related: 'Data Scientist|AI Researcher|Software Engineer',
    skills: 'Machine Learning|Deep Learning|Python|PyTorch|TensorFlow|MLOps',
  },
  {
    name: 'AI Researcher',
    socGroup: '15-1200',
    aliases:
      'Machine Learning Researcher|Machine Learning Scientist|AI Scientist|AI Research Scientist|Applied Scientist|Computer Scientist|Computer Science Researcher|Computer and Information Research Scientist',
    otherLanguages:
      'Informatiker|Informatikerin|KI-Forscher|KI-Forscherin|informaticien|informaticienne|chercheur en informatique|chercheuse en informatique|chercheur en intelligence artificielle|investigador en informática|investigador en inteligencia artificial|ricercatore informatico|cientista da computação|informaticus',
    related: 'Machine Learning Engineer|Data Scientist',
    skills: 'Machine Learning|Deep Learning|Research|Algorithms|Python',
  },
  {
    name: 'Database Administrator',
    socGroup: '15-1200',
    aliases: 'DBA|Database Manager|SQL DBA|Oracle DBA|SQL Server Administrator|Database Engineer',
    otherLanguages:
      'Datenbankadministrator|Datenbankadministratorin|administrateur de bases de données|administratrice de bases de données|administrador de bases de datos|administradora de bases de datos|amministratore di database|administrador de banco de dados|administradora de banco de dados|databasebeheerder|administrator baz danych|databasadministratör',
    related: 'Database Developer|Systems Administrator|Data Engineer',
    skills: 'Databases|SQL|PostgreSQL|Microsoft SQL Server|Oracle Database|Data Migration',
  },
  {
    name: 'Database Developer',
    socGroup: '15-1200',
    aliases:
      'SQL Developer|Database Architect|Data Architect|Data Modeler|Data Modeller|PL/SQL Developer|Database Programmer',
    otherLanguages:
      'Datenbankentwickler|Datenbankentwicklerin|Datenarchitekt|développeur de bases de données|architecte de données|desarrollador de bases de datos|desarrollador SQL|arquitecto de datos|sviluppatore database|desenvolvedor de banco de dados|arquiteto de dados|databaseontwikkelaar|databasutvecklare',
    related: 'Database Administrator|Data Engineer',
    skills: 'SQL|Data Modeling|Databases|Data Warehousing|ETL',
  },
  {
    name: 'Systems Administrator',
    socGroup: '15-1200',
    aliases:
      'Sysadmin|Linux Administrator|Windows Administrator|Server Administrator|IT Administrator|Unix Administrator|Network and Systems Administrator|Systems Admin|Computer Systems Administrator',
    otherLanguages:
      'Systemadministrator|Systemadministratorin|IT-Administratorin|Fachinformatiker Systemintegration|Fachinformatiker|Fachinformatikerin|administrateur système|administratrice système|administrateur systèmes et réseaux|administrador de sistemas|administradora de sistemas|amministratore di sistema|sistemista|systeembeheerder|administrator systemów',
    related: 'Network Administrator|IT Support Specialist|DevOps Engineer',
    skills: 'System Administration|Linux|Windows Server|Active Directory|Virtualization|PowerShell',
  },
  {
    name: 'Network Administrator',
    socGroup: '15-1200',
    aliases:
      'Network Engineer|Network Architect|Network Specialist|LAN Administrator|Network Technician|Computer Network Architect|Network Support Specialist|Network Analyst|Cisco Engineer',
    otherLanguages:
      'Netzwerkadministrator|Netzwerkadministratorin|Netzwerktechniker|Netzwerktechnikerin|Netzwerkingenieur|administrateur réseau|administratrice réseau|ingénieur réseau|ingénieure réseau|technicien réseau|administrador de redes|administradora de redes|ingeniero de redes|amministratore di rete|tecnico di rete|engenheiro de redes|analista de redes|netwerkbeheerder|netwerkengineer|administrator sieci|nätverkstekniker',
    related: 'Systems Administrator|Telecommunications Engineer|Cybersecurity Analyst',
    skills: 'Computer Networking|Cisco|Firewalls|Network Security|System Monitoring',
  },
  {
    name: 'Cybersecurity Analyst',
    socGroup: '15-1200',
    aliases:
      'Information Security Analyst|Cyber Security Analyst|SOC Analyst|Security Operations Analyst|IT Security Analyst|IT Security Specialist|Information Security Specialist|Cybersecurity Specialist|Cyber Security Specialist|Information Security Officer|Threat Analyst|Cyber Analyst|Incident Responder',
    otherLanguages:
      'IT-Sicherheitsanalyst|IT-Sicherheitsexperte|Informationssicherheitsbeauftragter|analyste cybersécurité|analyste en cybersécurité|expert en cybersécurité|analista de ciberseguridad|especialista en ciberseguridad|analista di sicurezza informatica|esperto di cybersecurity|analista de segurança da informação|especialista em cibersegurança|beveiligingsanalist|analityk bezpieczeństwa',
    related: 'Security Engineer|Penetration Tester|Network Administrator',
    skills:
      'Information Security|SIEM|Incident Response|Vulnerability Management|Network Security|Security Compliance',
  },
  {
    name: 'Security Engineer',
    socGroup: '15-1200',
    aliases:
      'Cybersecurity Engineer|Cyber Security Engineer|Information Security Engineer|Application Security Engineer|AppSec Engineer|Cloud Security Engineer|Network Security Engineer|Security Architect|Cybersecurity Architect|Product Security Engineer|InfoSec Engineer',
    otherLanguages:
      'IT-Sicherheitsingenieur|Sicherheitsarchitekt|ingénieur cybersécurité|ingénieur sécurité informatique|ingénieur en sécurité informatique|ingeniero de ciberseguridad|ingeniera de ciberseguridad|ingegnere della sicurezza informatica|engenheiro de segurança da informação|security-ingenieur',
    related: 'Cybersecurity Analyst|Penetration Tester|DevOps Engineer',
    skills:
      'Application Security|Cloud Security|Threat Modeling|Cryptography|Identity Management|Network Security',
  },
  {
    name: 'Penetration Tester',
    socGroup: '15-1200',
    aliases:
      'Pen Tester|Pentester|Ethical Hacker|Red Team Operator|Offensive Security Engineer|Vulnerability Researcher',
    otherLanguages:
      "Penetrationstester|Penetrationstesterin|testeur d'intrusion|hacker éthique|hacker ético|tester di penetrazione|testador de intrusão",
    related: 'Security Engineer|Cybersecurity Analyst',
    skills: 'Penetration Testing|Vulnerability Management|Application Security|Linux|Python',
  },
  {
    name: 'IT Support Specialist',
    socGroup: '15-1200',
    aliases:
      'Help Desk Technician|Helpdesk Technician|Help Desk Analyst|Service Desk Analyst|Service Desk Technician|Desktop Support Technician|Desktop Support Engineer|Desktop Support Analyst|IT Technician|Computer Support Specialist|Technical Support Specialist|Technical Support Engineer|Technical Support Analyst|IT Support Technician|IT Support Engineer|IT Support Analyst|Computer Technician|IT Specialist|Help Desk Specialist|Computer User Support Specialist|1st Line Support|2nd Line Support|User Support Technician',
    otherLanguages:
      'IT-Supporter|IT-Techniker|IT-Technikerin|Helpdesk-Mitarbeiter|Helpdesk-Mitarbeiterin|technicien support informatique|technicienne support informatique|technicien informatique|technicienne informatique|technicien helpdesk|técnico de soporte informático|técnico de soporte|técnico informático|técnica informática|tecnico di supporto informatico|técnico de suporte|técnico de informática|IT-medewerker|helpdeskmedewerker|ICT-medewerker|IT-tekniker|supporttekniker',
    related: 'Systems Administrator|Network Administrator|Customer Service Representative',
    skills:
      'Technical Support|Operating Systems|Active Directory|ServiceNow|Customer Service|Microsoft Office',
  },
  {
    name: 'Systems Analyst',
    socGroup: '15-1200',
    aliases:
      'Computer Systems Analyst|IT Analyst|Business Systems Analyst|Technical Analyst|Information Systems Analyst|Health Informatics Specialist|Clinical Informatics Specialist|Informatics Specialist',
    otherLanguages:
      'Systemanalytiker|Systemanalytikerin|analyste de systèmes|analyste informatique|analista de sistemas|analista di sistemi|analista funcional|systeemanalist|analityk systemowy',
    related: 'Business Analyst|Solutions Architect|Software Engineer',
    skills: 'Business Analysis|SQL|System Design|Process Improvement|Technical Writing',
  },
  {
    name: 'ERP Consultant',
    socGroup: '15-1200',
    aliases:
      'SAP Consultant|SAP Developer|Salesforce Developer|Salesforce Administrator|Salesforce Consultant|Dynamics 365 Consultant|ServiceNow Developer|Oracle Consultant|IT Consultant|SAP Analyst|ERP Analyst|ABAP Developer',
    otherLanguages:
      'SAP-Berater|SAP-Beraterin|ERP-Berater|ERP-Beraterin|IT-Berater|IT-Beraterin|SAP-Entwickler|consultant SAP|consultante SAP|consultant ERP|consultant informatique|consultor SAP|consultora SAP|consultor ERP|consultor informático|consulente SAP|consulente informatico|consultor de TI|SAP-consulente|konsultant SAP|IT-konsult',
    related: 'Systems Analyst|Business Analyst',
    skills: 'ERP|SAP|Salesforce|Business Analysis|Oracle E-Business Suite',
  },
  {
    name: 'Blockchain Developer',
    socGroup: '15-1200',
    aliases:
      'Blockchain Engineer|Smart Contract Developer|Solidity Developer|Web3 Developer|Crypto Developer',
    otherLanguages:
      'Blockchain-Entwickler|Blockchain-Entwicklerin|développeur blockchain|desarrollador blockchain|sviluppatore blockchain|desenvolvedor blockchain|blockchain-ontwikkelaar',
    related: 'Software Engineer|Back-End Developer',
    skills: 'Blockchain|Solidity|Cryptography|Distributed Systems',
  },
  {
    name: 'GIS Analyst',
    socGroup: '15-1200',
    aliases:
      'GIS Specialist|GIS Technician|GIS Developer|Geospatial Analyst|Geospatial Engineer|Geographic Information Systems Analyst',
    otherLanguages:
      'GIS-Fachkraft|géomaticien|géomaticienne|technicien SIG|analista SIG|técnico SIG|analista GIS|técnico em geoprocessamento',
    related: 'Cartographer|Data Analyst|Surveyor',
    skills: 'GIS|Data Analysis|Data Visualization|SQL|Python',
  },
  {
    name: 'Statistician',
    socGroup: '15-2000',
    aliases:
      'Biostatistician|Statistical Analyst|Statistical Programmer|SAS Programmer|Survey Statistician',
    otherLanguages:
      'Statistiker|Statistikerin|Biostatistiker|Biostatistikerin|statisticien|statisticienne|biostatisticien|biostatisticienne|estadístico|bioestadístico|bioestadística|bioestatístico|statisticus|biostatisticus|statystyk',
    related: 'Data Scientist|Actuary|Mathematician',
    skills: 'Statistics|R|SAS|Data Analysis|Forecasting|Clinical Research',
  },
  {
    name: 'Actuary',
    socGroup: '15-2000',
    aliases: 'Actuarial Analyst|Actuarial Consultant|Actuarial Associate',
    otherLanguages:
      'Aktuar|Aktuarin|Versicherungsmathematiker|Versicherungsmathematikerin|actuaire|actuario|actuaria|attuario|attuaria|atuário|atuária|actuaris|aktuariusz|aktuarie',
    related: 'Statistician|Insurance Underwriter|Risk Analyst',
    skills: 'Actuarial Science|Statistics|Insurance|Microsoft Excel|Risk Management',
  },
  {
    name: 'Mathematician',
    socGroup: '15-2000',
    aliases: 'Applied Mathematician|Cryptographer|Cryptanalyst',
    otherLanguages:
      'Mathematiker|Mathematikerin|mathématicien|mathématicienne|matemático|wiskundige|matematyk|matematiker',
    related: 'Statistician|Data Scientist|Operations Research Analyst',
    skills: 'Statistics|Algorithms|MATLAB|Research',
  },
  {
    name: 'Operations Research Analyst',
    socGroup: '15-2000',
    aliases:
      'Operational Research Analyst|Operations Research Scientist|Optimization Engineer|Decision Scientist|Management Scientist|Quantitative Researcher',
    otherLanguages:
      'analyste en recherche opérationnelle|analista de investigación operativa|analista di ricerca operativa|analista de pesquisa operacional',
    related: 'Data Scientist|Mathematician|Management Consultant',
    skills: 'Statistics|Forecasting|Data Analysis|Python|Algorithms',
  },
];
