import type { OccupationConcept } from '../occupation-concept.ts';

/** Life, physical and social science: SOC major group 19. */
export const scienceOccupations: readonly OccupationConcept[] = [
  {
    name: 'Biologist',
    socGroup: '19-1000',
    aliases:
      'Molecular Biologist|Cell Biologist|Marine Biologist|Wildlife Biologist|Research Biologist|Zoologist|Botanist|Geneticist|Ecologist|Conservation Biologist|Neuroscientist|Life Scientist',
    otherLanguages:
      'Biologe|Biologin|Zoologe|Molekularbiologe|Molekularbiologin|biologiste|écologue|zoologiste|généticien|généticienne|biólogo|bióloga|genetista|ecologo|bioloog|ecoloog|biolożka',
    related: 'Microbiologist|Biochemist|Laboratory Technician',
    skills: 'Biology|Laboratory Research|Laboratory Techniques|Research|Statistics',
  },
  {
    name: 'Microbiologist',
    socGroup: '19-1000',
    aliases: 'Bacteriologist|Virologist|Immunologist|Mycologist|QC Microbiologist',
    otherLanguages:
      'Mikrobiologe|Mikrobiologin|Virologe|Virologin|microbiologiste|virologue|immunologiste|microbiólogo|microbióloga|virólogo|inmunólogo|microbiologista|microbioloog|mikrobiolog',
    related: 'Biologist|Medical Laboratory Scientist',
    skills: 'Laboratory Techniques|Biology|Quality Control|Laboratory Research',
  },
  {
    name: 'Biochemist',
    socGroup: '19-1000',
    aliases: 'Biophysicist|Protein Scientist|Biotechnologist|Biotech Scientist|Protein Chemist',
    otherLanguages:
      'Biochemiker|Biochemikerin|Biotechnologe|Biotechnologin|biochimiste|biotechnologiste|bioquímico|biotecnólogo|biotecnóloga|biochimico|biochemicus|biotechnoloog|biochemik|biokemist',
    related: 'Chemist|Biologist',
    skills: 'Biology|Chemistry|Laboratory Techniques|Laboratory Research',
  },
  {
    name: 'Medical Scientist',
    socGroup: '19-1000',
    aliases:
      'Clinical Scientist|Biomedical Researcher|Clinical Researcher|Pharmacologist|Toxicologist|Drug Discovery Scientist|Medical Researcher|Cancer Researcher|Biomedical Research Scientist',
    otherLanguages:
      'klinischer Forscher|Pharmakologe|Pharmakologin|Toxikologe|chercheur biomédical|chercheuse biomédicale|pharmacologue|toxicologue|investigador biomédico|investigadora biomédica|farmacólogo|toxicólogo|ricercatore biomedico|ricercatrice biomedica|tossicologo|pesquisador biomédico|pesquisador clínico|medisch onderzoeker|farmakolog',
    related: 'Biologist|Clinical Research Coordinator',
    skills: 'Clinical Research|Laboratory Research|Pharmacology|Statistics',
  },
  {
    name: 'Clinical Research Coordinator',
    socGroup: '19-4000',
    aliases:
      'Clinical Research Associate|Clinical Trial Coordinator|Clinical Trials Manager|Clinical Trial Associate|Study Coordinator|Clinical Research Nurse',
    otherLanguages:
      "klinischer Monitor|Studienkoordinator|Studienkoordinatorin|Study Nurse|attaché de recherche clinique|attachée de recherche clinique|coordinateur d'études cliniques|coordinador de ensayos clínicos|coordinadora de ensayos clínicos|monitor de ensayos clínicos|coordinatore di ricerca clinica|coordinador de investigación clínica|coordenador de pesquisa clínica|coordenadora de pesquisa clínica|monitor de pesquisa clínica|klinisch onderzoeksmedewerker|koordynator badań klinicznych",
    related: 'Medical Scientist|Registered Nurse',
    skills: 'Clinical Research|Regulatory Compliance|Clinical Documentation|Data Entry',
  },
  {
    name: 'Epidemiologist',
    socGroup: '19-1000',
    aliases: 'Infectious Disease Epidemiologist|Disease Investigator|Contact Tracer',
    otherLanguages:
      'Epidemiologe|Epidemiologin|épidémiologiste|epidemiólogo|epidemióloga|epidemiologista|epidemioloog',
    related: 'Public Health Specialist|Statistician',
    skills: 'Public Health|Statistics|SAS|R|Research',
  },
  {
    name: 'Agronomist',
    socGroup: '19-1000',
    aliases:
      'Soil Scientist|Crop Scientist|Plant Scientist|Agricultural Scientist|Horticulturist|Animal Scientist|Crop Consultant|Plant Breeder',
    otherLanguages:
      'Agronom|Agronomin|Agrarwissenschaftler|Bodenkundler|agronome|pédologue|agrónomo|agrónoma|landbouwkundige|hortolog',
    related: 'Agricultural Engineer|Farm Manager',
    skills: 'Farming|Biology|Environmental Science|Research',
  },
  {
    name: 'Food Scientist',
    socGroup: '19-1000',
    aliases: 'Food Technologist|Food Safety Scientist|Flavor Chemist|Food Product Developer',
    otherLanguages:
      'Lebensmitteltechnologe|Lebensmitteltechnologin|Lebensmittelchemiker|ingénieur agroalimentaire|technologue alimentaire|tecnólogo de alimentos|tecnóloga de alimentos|científico de alimentos|tecnologo alimentare|tecnologa alimentare|engenheiro de alimentos|engenheira de alimentos|levensmiddelentechnoloog|technolog żywności|livsmedelsteknolog',
    related: 'Chemist|Quality Control Inspector',
    skills: 'Food Safety|Chemistry|Quality Control|Laboratory Techniques',
  },
  {
    name: 'Forester',
    socGroup: '19-1000',
    aliases:
      'Conservation Scientist|Park Naturalist|Range Manager|Silviculturist|Forest Manager|Rangeland Manager',
    contextAliases: 'Forester',
    otherLanguages:
      'Förster|Försterin|Revierförster|ingénieur forestier|garde forestier|technicien forestier|ingeniero forestal|ingeniera forestal|técnico forestal|dottore forestale|ingegnere forestale|engenheiro florestal|engenheira florestal|boswachter|leśnik|jägmästare',
    related: 'Environmental Scientist|Logging Worker',
    skills: 'Forestry|Environmental Science|GIS|Surveying',
  },
  {
    name: 'Chemist',
    socGroup: '19-2000',
    aliases:
      'Analytical Chemist|Research Chemist|Organic Chemist|QC Chemist|Laboratory Chemist|Formulation Chemist|Medicinal Chemist|Quality Control Chemist|Process Chemist',
    contextAliases: 'Chemist',
    otherLanguages:
      'Chemiker|Chemikerin|chimiste|químico analítico|químico de laboratorio|chimico analista|chimico di laboratorio|químico industrial|analytisch chemicus|kemist',
    related: 'Biochemist|Chemical Engineer|Chemical Technician',
    skills: 'Chemistry|Laboratory Techniques|Laboratory Research|Quality Control',
  },
  {
    name: 'Physicist',
    socGroup: '19-2000',
    aliases:
      'Medical Physicist|Research Physicist|Astrophysicist|Astronomer|Optical Physicist|Health Physicist',
    otherLanguages:
      'Physiker|Physikerin|Medizinphysiker|Astronom|Astronomin|physicien|physicienne|physicien médical|astrophysicien|astrophysicienne|astronome|físico médico|físico investigador|astrónomo|astrónoma|astrofísico|natuurkundige|natuurkundig onderzoeker|fizyk medyczny|fysiker',
    related: 'Mathematician|Data Scientist',
    skills: 'Physics|MATLAB|Python|Research',
  },
  {
    name: 'Environmental Scientist',
    socGroup: '19-2000',
    aliases:
      'Environmental Specialist|Environmental Consultant|Environmental Analyst|Environmental Officer|Climate Scientist|Hydrologist|Environmental Health Scientist|Air Quality Scientist|Climate Change Analyst',
    otherLanguages:
      "Umweltwissenschaftler|Umweltwissenschaftlerin|Umweltberater|Hydrologe|Umweltbeauftragter|Klimaforscher|chargé d'environnement|consultant environnement|hydrologue|climatologue|científico ambiental|científica ambiental|técnico ambiental|técnico de medio ambiente|consultor ambiental|hidrólogo|scienziato ambientale|consulente ambientale|idrologo|analista ambiental|milieukundige|milieuadviseur|hydroloog|specjalista ds. ochrony środowiska|miljövetare|hydrolog",
    related: 'Environmental Engineer|Geoscientist|Sustainability Specialist',
    skills: 'Environmental Science|Environmental Compliance|GIS|Laboratory Techniques',
  },
  {
    name: 'Geoscientist',
    socGroup: '19-2000',
    aliases:
      'Geologist|Geophysicist|Hydrogeologist|Engineering Geologist|Exploration Geologist|Seismologist|Oceanographer|Geochemist|Paleontologist',
    otherLanguages:
      'Geologe|Geologin|Geophysiker|Geophysikerin|Hydrogeologe|géologue|géophysicien|géophysicienne|hydrogéologue|geólogo|geóloga|geofísico|geoloog|geofysicus|geolog',
    related: 'Mining Engineer|Environmental Scientist',
    skills: 'GIS|Environmental Science|Surveying|Research',
  },
  {
    name: 'Meteorologist',
    socGroup: '19-2000',
    aliases: 'Atmospheric Scientist|Weather Forecaster|Climatologist',
    otherLanguages:
      'Meteorologe|Meteorologin|Wetterexperte|météorologue|meteorólogo|meteoróloga|meteorologista|meteoroloog|weerman',
    related: 'Environmental Scientist|Physicist',
    skills: 'Forecasting|Physics|Statistics|Python',
  },
  {
    name: 'Research Scientist',
    socGroup: '19-2000',
    aliases:
      'Scientist|Research Associate|Postdoctoral Researcher|Postdoc|Research Fellow|Principal Scientist|Staff Scientist|Postdoctoral Fellow|Principal Investigator|Research Officer',
    contextAliases: 'Researcher',
    otherLanguages:
      'wissenschaftlicher Mitarbeiter|wissenschaftliche Mitarbeiterin|Forscher|Forscherin|Wissenschaftler|Wissenschaftlerin|chercheur|chercheuse|ingénieur de recherche|ingénieure de recherche|investigador|investigadora|científico|científica|ricercatore|ricercatrice|scienziato|pesquisador|pesquisadora|investigador científico|cientista|onderzoeker|wetenschapper|naukowiec|badacz|forskare',
    related: 'Professor|Laboratory Technician|Data Scientist',
    skills: 'Research|Laboratory Research|Statistics|Writing',
  },
  {
    name: 'Economist',
    socGroup: '19-3000',
    aliases:
      'Econometrician|Economic Analyst|Research Economist|Economic Consultant|Labor Economist',
    otherLanguages:
      'Volkswirt|Volkswirtin|Ökonom|Ökonomin|économiste|économètre|economista|econoom|ekonomista|nationalekonom',
    related: 'Financial Analyst|Policy Analyst|Statistician',
    skills: 'Statistics|Forecasting|Stata|Policy Analysis|Research',
  },
  {
    name: 'Clinical Psychologist',
    socGroup: '19-3000',
    aliases:
      'Psychologist|School Psychologist|Counseling Psychologist|Counselling Psychologist|Neuropsychologist|Educational Psychologist|Forensic Psychologist|Child Psychologist',
    otherLanguages:
      'Psychologe|Psychologin|Psychotherapeut|Psychotherapeutin|Schulpsychologe|psychologue|psychologue clinicien|psychologue clinicienne|psychothérapeute|psicólogo|psicóloga|psicólogo clínico|psicóloga clínica|psicoterapeuta|psicólogo escolar|psycholoog|psycholożka|psykolog',
    related: 'Mental Health Counselor|Psychiatrist|School Counselor',
    skills: 'Psychotherapy|Psychiatric Care|Patient Assessment|Crisis Intervention|Research',
  },
  {
    name: 'Industrial-Organizational Psychologist',
    socGroup: '19-3000',
    aliases:
      'Organizational Psychologist|Occupational Psychologist|Work Psychologist|Business Psychologist|Engineering Psychologist',
    otherLanguages:
      'Arbeitspsychologe|Arbeitspsychologin|Wirtschaftspsychologe|Wirtschaftspsychologin|psychologue du travail|psicólogo organizacional|psicóloga organizacional|psicólogo laboral|psicologo del lavoro|psicólogo do trabalho|arbeidspsycholoog',
    related: 'Clinical Psychologist|Human Resources Specialist',
    skills: 'Research|Statistics|Human Resources|Performance Management',
  },
  {
    name: 'Sociologist',
    socGroup: '19-3000',
    aliases:
      'Social Scientist|Social Researcher|Survey Researcher|Demographer|Social Science Researcher',
    otherLanguages:
      'Soziologe|Soziologin|Sozialwissenschaftler|Sozialwissenschaftlerin|Sozialforscher|sociologue|démographe|sociólogo|socióloga|demógrafo|socioloog|socjolog|sociolog',
    related: 'Statistician|Policy Analyst',
    skills: 'Research|Statistics|SPSS|Writing',
  },
  {
    name: 'Anthropologist',
    socGroup: '19-3000',
    aliases: 'Archaeologist|Archeologist|Ethnographer|Cultural Anthropologist',
    otherLanguages:
      'Anthropologe|Anthropologin|Archäologe|Archäologin|Ethnologe|Ethnologin|anthropologue|archéologue|ethnologue|antropólogo|antropóloga|arqueólogo|arqueóloga|archeologo|archeologa|antropoloog|archeoloog|antropolog|archeolog|arkeolog',
    related: 'Historian|Museum Curator',
    skills: 'Research|Writing|GIS',
  },
  {
    name: 'Historian',
    socGroup: '19-3000',
    aliases: 'Genealogist|Public Historian',
    otherLanguages:
      'Historiker|Historikerin|historien|historienne|historiador|historiadora|historicus|historyk',
    related: 'Archivist|Anthropologist|Professor',
    skills: 'Research|Writing',
  },
  {
    name: 'Political Scientist',
    socGroup: '19-3000',
    aliases:
      'International Relations Specialist|Intelligence Analyst|Foreign Affairs Analyst|Political Analyst',
    otherLanguages:
      'Politikwissenschaftler|Politikwissenschaftlerin|Politologe|Politologin|politologue|politiste|politólogo|politóloga|cientista político|cientista política|politicoloog|politolog|statsvetare',
    related: 'Policy Analyst|Journalist',
    skills: 'Policy Analysis|Research|Writing',
  },
  {
    name: 'Policy Analyst',
    socGroup: '19-3000',
    aliases:
      'Policy Advisor|Policy Adviser|Policy Officer|Legislative Analyst|Policy Researcher|Policy Manager|Legislative Assistant|Public Policy Analyst|Public Policy Manager|Government Affairs Manager|Lobbyist',
    otherLanguages:
      'Politikberater|Politikberaterin|Referent für Politik|conseiller politique|conseillère politique|chargé de mission politiques publiques|analyste de politiques|analista de políticas|asesor político|asesora política|analista de políticas públicas|consigliere politico|beleidsmedewerker|beleidsadviseur|utredare',
    related: 'Political Scientist|Economist',
    skills: 'Policy Analysis|Research|Writing|Stakeholder Management',
  },
  {
    name: 'Urban Planner',
    socGroup: '19-3000',
    aliases:
      'City Planner|Town Planner|Regional Planner|Planning Officer|Transportation Planner|Land Use Planner|Community Planner|Urban and Regional Planner',
    otherLanguages:
      'Stadtplaner|Stadtplanerin|Raumplaner|Raumplanerin|Verkehrsplaner|urbaniste|urbanista|planificador urbano|planificadora urbana|pianificatore territoriale|planejador urbano|stedenbouwkundige|planoloog|planista przestrzenny|stadsplanerare|samhällsplanerare',
    related: 'Architect|Landscape Architect|Policy Analyst',
    skills: 'GIS|Policy Analysis|Environmental Science|Public Speaking',
  },
  {
    name: 'Geographer',
    socGroup: '19-3000',
    aliases: 'Human Geographer|Physical Geographer',
    otherLanguages: 'Geograf|Geografin|Geograph|Geographin|géographe|geógrafo|geógrafa|geograaf',
    related: 'GIS Analyst|Urban Planner',
    skills: 'GIS|Research|Data Visualization',
  },
  {
    name: 'Laboratory Technician',
    socGroup: '19-4000',
    aliases:
      'Lab Technician|Lab Tech|Laboratory Assistant|Lab Assistant|Research Technician|Laboratory Analyst|Lab Analyst|Biological Technician|Research Assistant|Research Laboratory Technician|Biotechnician|QC Analyst|Quality Control Analyst',
    otherLanguages:
      'Laborant|Laborantin|Laborassistent|Laborassistentin|Biologielaborant|Biologielaborantin|biologisch-technischer Assistent|technicien de laboratoire|technicienne de laboratoire|laborantine|técnico de laboratorio|técnica de laboratorio|laboratorista|auxiliar de laboratorio|tecnico di laboratorio|analista di laboratorio|analista de laboratório|laboratoriumtechnicus|laboratoriummedewerker|analist laboratorium|laborante|laborantka|laboratorieassistent|laboratorietekniker',
    related: 'Medical Laboratory Scientist|Chemical Technician|Biologist',
    skills: 'Laboratory Techniques|Laboratory Research|Quality Control|Data Entry',
  },
  {
    name: 'Chemical Technician',
    socGroup: '19-4000',
    aliases:
      'Chemistry Technician|Chemical Laboratory Technician|Chemical Analyst|Chemistry Lab Technician',
    otherLanguages:
      'Chemielaborant|Chemielaborantin|chemisch-technischer Assistent|chemisch-technische Assistentin|technicien chimiste|technicienne chimiste|técnico químico|técnica química|perito chimico|tecnico chimico|técnico em química|técnico de química|chemisch analist|chemisch laborant|technik chemik|kemitekniker',
    related: 'Chemist|Laboratory Technician|Chemical Plant Operator',
    skills: 'Chemistry|Laboratory Techniques|Quality Control',
  },
  {
    name: 'Environmental Technician',
    socGroup: '19-4000',
    aliases:
      'Environmental Science Technician|Environmental Field Technician|Forestry Technician|Agricultural Technician|Geological Technician|Hydrologic Technician|Water Quality Technician',
    otherLanguages:
      "Umwelttechniker|Umwelttechnikerin|umwelttechnischer Assistent|technicien environnement|technicien de l'environnement|técnico en medio ambiente|técnico em meio ambiente|técnico de ambiente|tecnico ambientale|milieutechnicus|technik ochrony środowiska|miljötekniker",
    related: 'Environmental Scientist|Laboratory Technician',
    skills: 'Environmental Science|Environmental Compliance|Laboratory Techniques',
  },
  {
    name: 'Forensic Scientist',
    socGroup: '19-4000',
    aliases:
      'Crime Scene Investigator|Forensic Technician|Forensic Science Technician|Crime Lab Analyst|Evidence Technician|Forensic Analyst|Fingerprint Examiner',
    otherLanguages:
      'Kriminaltechniker|Kriminaltechnikerin|Forensiker|Forensikerin|technicien en police scientifique|policier scientifique|perito forense|científico forense|técnico forense|perito criminal|scienziato forense|forensisch onderzoeker|technik kryminalistyki',
    related: 'Detective|Laboratory Technician',
    skills: 'Laboratory Techniques|Chemistry|Biology|Law Enforcement',
  },
  {
    name: 'Nuclear Technician',
    socGroup: '19-4000',
    aliases:
      'Radiation Protection Technician|Nuclear Monitoring Technician|Health Physics Technician',
    otherLanguages:
      'Strahlenschutztechniker|technicien nucléaire|technicien en radioprotection|técnico nuclear|técnico en radioprotección|tecnico nucleare',
    related: 'Nuclear Engineer|Power Plant Operator',
    skills: 'Physics|Workplace Safety|Regulatory Compliance',
  },
  {
    name: 'Occupational Health and Safety Specialist',
    socGroup: '19-5000',
    aliases:
      'Safety Specialist|EHS Specialist|EHS Manager|HSE Manager|HSE Officer|Health and Safety Officer|Health and Safety Advisor|Safety Manager|Industrial Hygienist|Safety Officer|Safety Coordinator|Health and Safety Manager|Environmental Health and Safety Specialist|HSE Advisor|Occupational Hygienist|Environmental Health Officer|Safety Technician',
    otherLanguages:
      'Fachkraft für Arbeitssicherheit|Sicherheitsfachkraft|Arbeitsschutzbeauftragter|animateur sécurité|responsable HSE|responsable QHSE|préventeur|chargé de sécurité|técnico de prevención de riesgos laborales|técnico en prevención|técnico de prevención|responsable de seguridad y salud|tecnico della prevenzione|responsabile sicurezza|addetto sicurezza|técnico de segurança do trabalho|técnica de segurança do trabalho|veiligheidskundige|preventieadviseur|inspektor BHP|specjalista BHP|arbetsmiljöingenjör',
    related: 'Health and Safety Engineer|Compliance Officer',
    skills: 'OSHA|Workplace Safety|Risk Management|Regulatory Compliance|Corporate Training',
  },
];
