import type { OccupationConcept } from '../occupation-concept.ts';

/** Practitioners and technicians of healthcare: SOC major group 29. */
export const healthcareOccupations: readonly OccupationConcept[] = [
  {
    name: 'Registered Nurse',
    socGroup: '29-1000',
    aliases:
      'RN|Staff Nurse|General Nurse|Hospital Nurse|Nurse|Clinical Nurse|Ward Nurse|RN Case Manager|School Nurse|Travel Nurse|Charge Nurse|Bedside Nurse|Registered General Nurse|Adult Nurse|Medical-Surgical Nurse|Med-Surg Nurse',
    otherLanguages:
      "Krankenpfleger|Krankenpflegerin|Krankenschwester|Gesundheits- und Krankenpfleger|Gesundheits- und Krankenpflegerin|Pflegefachkraft|Pflegefachmann|Pflegefachfrau|examinierte Pflegekraft|infirmier|infirmière|infirmier diplômé d'État|infirmière diplômée d'État|enfermero|enfermera|infermiere|infermiera|enfermeiro|enfermeira|verpleegkundige|verpleger|verpleegster|pielęgniarka|pielęgniarz|sjuksköterska",
    related: 'Critical Care Nurse|Emergency Nurse|Licensed Practical Nurse|Nurse Practitioner',
    skills:
      'Nursing|Patient Care|Patient Assessment|Medication Administration|Care Planning|Registered Nurse License|BLS Certification',
  },
  {
    name: 'Critical Care Nurse',
    socGroup: '29-1000',
    aliases:
      'ICU Nurse|ICU RN|Intensive Care Nurse|CCU Nurse|ITU Nurse|NICU Nurse|PICU Nurse|Critical Care RN|Telemetry Nurse|Step-Down Nurse',
    otherLanguages:
      'Intensivkrankenschwester|Intensivpfleger|Intensivpflegerin|Intensivpflegekraft|Fachkrankenpfleger Intensivpflege|infirmier en réanimation|infirmière en réanimation|infirmier de réanimation|infirmière de réanimation|enfermero de cuidados intensivos|enfermera de cuidados intensivos|enfermera de UCI|enfermero de UCI|infermiere di terapia intensiva|infermiera di terapia intensiva|enfermeiro intensivista|enfermeira intensivista|IC-verpleegkundige|intensivvårdssjuksköterska',
    related: 'Registered Nurse|Emergency Nurse',
    skills: 'Critical Care|Nursing|ACLS|Telemetry Nursing|IV Therapy|Patient Assessment',
  },
  {
    name: 'Emergency Nurse',
    socGroup: '29-1000',
    aliases:
      'ER Nurse|ED Nurse|Emergency Room Nurse|Emergency Department Nurse|A&E Nurse|Trauma Nurse|ER RN|Triage Nurse|Flight Nurse',
    otherLanguages:
      'Notfallpfleger|Notfallkrankenschwester|infirmier urgentiste|infirmière urgentiste|infirmier aux urgences|infirmière aux urgences|enfermero de urgencias|enfermera de urgencias|infermiere di pronto soccorso|enfermeiro de emergência|enfermeira de emergência|SEH-verpleegkundige',
    related: 'Registered Nurse|Critical Care Nurse|Paramedic',
    skills: 'Emergency Medicine|Triage|ACLS|PALS|Nursing|IV Therapy',
  },
  {
    name: 'Operating Room Nurse',
    socGroup: '29-1000',
    aliases:
      'OR Nurse|Perioperative Nurse|Theatre Nurse|Scrub Nurse|Surgical Nurse|Circulating Nurse|Recovery Nurse|PACU Nurse',
    otherLanguages:
      'OP-Schwester|OP-Pfleger|OP-Pflegerin|infirmier de bloc opératoire|infirmière de bloc opératoire|enfermera quirúrgica|enfermero quirúrgico|enfermera instrumentista|infermiere di sala operatoria|infermiera strumentista|enfermeiro de centro cirúrgico|operatieassistent|operationssjuksköterska',
    related: 'Registered Nurse|Surgical Technologist',
    skills: 'Operating Room|Nursing|Infection Control|Patient Care',
  },
  {
    name: 'Pediatric Nurse',
    socGroup: '29-1000',
    aliases: "Paediatric Nurse|Children's Nurse|Peds Nurse|Pediatric RN",
    otherLanguages:
      'Kinderkrankenschwester|Kinderkrankenpfleger|Kinderkrankenpflegerin|infirmier puériculteur|infirmière puéricultrice|enfermera pediátrica|enfermero pediátrico|infermiera pediatrica|infermiere pediatrico|enfermeira pediátrica|kinderverpleegkundige|barnsjuksköterska',
    related: 'Registered Nurse|Pediatrician',
    skills: 'Pediatrics|Nursing|PALS|Patient Education|Medication Administration',
  },
  {
    name: 'Psychiatric Nurse',
    socGroup: '29-1000',
    aliases: 'Mental Health Nurse|Psych Nurse|Behavioral Health Nurse|Psychiatric RN|RMN',
    otherLanguages:
      'Psychiatriepfleger|Fachkrankenpfleger Psychiatrie|infirmier psychiatrique|infirmière psychiatrique|infirmier en psychiatrie|enfermera psiquiátrica|enfermero psiquiátrico|enfermera de salud mental|infermiere psichiatrico|enfermeiro psiquiátrico|psychiatrisch verpleegkundige',
    related: 'Registered Nurse|Mental Health Counselor',
    skills: 'Psychiatric Care|Nursing|Crisis Intervention|Medication Administration',
  },
  {
    name: 'Oncology Nurse',
    socGroup: '29-1000',
    aliases: 'Oncology RN|Cancer Nurse|Chemotherapy Nurse|Infusion Nurse',
    otherLanguages:
      'Onkologiepfleger|Onkologiefachpflegekraft|infirmier en oncologie|infirmière en oncologie|enfermera oncológica|enfermero oncológico|infermiere oncologico|enfermeira oncológica|oncologieverpleegkundige',
    related: 'Registered Nurse|Oncologist',
    skills: 'Oncology|Nursing|IV Therapy|Patient Education|Hospice Care',
  },
  {
    name: 'Home Health Nurse',
    socGroup: '29-1000',
    aliases:
      'Home Care Nurse|Community Nurse|District Nurse|Visiting Nurse|Hospice Nurse|Public Health Nurse|Palliative Care Nurse|Home Health RN',
    otherLanguages:
      'ambulante Pflegefachkraft|infirmier à domicile|infirmière à domicile|infirmière libérale|infirmier libéral|enfermera a domicilio|enfermero a domicilio|infermiere domiciliare|enfermeira domiciliar|wijkverpleegkundige|thuisverpleegkundige|distriktssköterska',
    related: 'Registered Nurse|Licensed Practical Nurse',
    skills: 'Home Health|Nursing|Wound Care|Care Planning|Hospice Care',
  },
  {
    name: 'Labor and Delivery Nurse',
    socGroup: '29-1000',
    aliases:
      'L&D Nurse|Maternity Nurse|Obstetric Nurse|OB Nurse|Postpartum Nurse|Mother-Baby Nurse|Labour Ward Nurse',
    otherLanguages: 'enfermera obstétrica|enfermeira obstétrica',
    related: 'Midwife|Registered Nurse',
    skills: 'Obstetrics|Nursing|Patient Education|Medication Administration',
  },
  {
    name: 'Nurse Educator',
    socGroup: '29-1000',
    aliases:
      'Clinical Nurse Educator|Clinical Nurse Specialist|Nursing Instructor|Clinical Educator',
    otherLanguages:
      'Pflegepädagoge|Pflegepädagogin|Praxisanleiter|infirmier formateur|enfermera educadora',
    related: 'Registered Nurse|Professor',
    skills: 'Nursing|Teaching|Patient Education|Curriculum Development',
  },
  {
    name: 'Nurse Practitioner',
    socGroup: '29-1000',
    aliases:
      'Family Nurse Practitioner|FNP|ARNP|APRN|Advanced Practice Nurse|Advanced Nurse Practitioner|Psychiatric Nurse Practitioner|PMHNP|Advanced Practice Registered Nurse',
    contextAliases: 'NP',
    otherLanguages:
      'infirmier en pratique avancée|infirmière en pratique avancée|infirmière praticienne|enfermera de práctica avanzada|verpleegkundig specialist',
    related: 'Registered Nurse|Physician Assistant|Family Physician',
    skills: 'Nursing|Patient Assessment|Pharmacology|Clinical Documentation|Care Planning',
  },
  {
    name: 'Nurse Anesthetist',
    socGroup: '29-1000',
    aliases: 'CRNA|Certified Registered Nurse Anesthetist|Nurse Anaesthetist',
    otherLanguages:
      'Anästhesiepfleger|Anästhesiepflegerin|infirmier anesthésiste|infirmière anesthésiste|enfermero anestesista|enfermera anestesista|infermiere di anestesia|enfermeiro anestesista|anesthesiemedewerker|narkossköterska',
    related: 'Anesthesiologist|Critical Care Nurse',
    skills: 'Operating Room|Nursing|Pharmacology|ACLS',
  },
  {
    name: 'Midwife',
    socGroup: '29-1000',
    aliases: 'Nurse Midwife|Certified Nurse Midwife|CNM',
    otherLanguages:
      'Hebamme|Entbindungspfleger|sage-femme|maïeuticien|matrona|partera|ostetrica|parteira|enfermeira parteira|verloskundige|vroedvrouw|położna|barnmorska',
    related: 'Labor and Delivery Nurse|Obstetrician',
    skills: 'Obstetrics|Nursing|Patient Education|Patient Care',
  },
  {
    name: 'Licensed Practical Nurse',
    socGroup: '29-2000',
    aliases:
      'LPN|LVN|Licensed Vocational Nurse|Practical Nurse|Enrolled Nurse|Vocational Nurse|Nursing Associate',
    otherLanguages:
      'infirmier auxiliaire|infirmière auxiliaire|técnico de enfermagem|técnica de enfermagem',
    related: 'Registered Nurse|Nursing Assistant',
    skills: 'Nursing|Patient Care|Medication Administration|Vital Signs|Wound Care',
  },
  {
    name: 'Family Physician',
    socGroup: '29-1000',
    aliases:
      'General Practitioner|Family Doctor|Family Medicine Physician|Primary Care Physician|PCP|Family Practitioner|Family Medicine Doctor',
    contextAliases: 'GP',
    otherLanguages:
      'Allgemeinarzt|Allgemeinärztin|Hausarzt|Hausärztin|Allgemeinmediziner|Allgemeinmedizinerin|médecin généraliste|médecin de famille|médico de familia|médica de familia|médico de cabecera|médico general|medico di base|medico di famiglia|medico di medicina generale|clínico geral|huisarts|lekarz rodzinny|allmänläkare|distriktsläkare',
    related: 'Physician|Internist|Nurse Practitioner',
    skills: 'Patient Assessment|Clinical Documentation|Pharmacology|Patient Care',
  },
  {
    name: 'Physician',
    socGroup: '29-1000',
    aliases:
      'Medical Doctor|Hospital Doctor|Attending Physician|Resident Physician|Hospitalist|Junior Doctor|Locum Doctor|Resident Doctor|Medical Resident',
    contextAliases: 'Doctor|MD',
    otherLanguages:
      'Arzt|Ärztin|Assistenzarzt|Assistenzärztin|Oberarzt|Oberärztin|Facharzt|Fachärztin|médecin|médecin hospitalier|médica|facultativo médico|medico ospedaliero|médico hospitalar|basisarts|lekarz|lekarka|läkare',
    related: 'Family Physician|Internist|Surgeon',
    skills: 'Patient Assessment|Clinical Documentation|Pharmacology|Medical Terminology',
  },
  {
    name: 'Internist',
    socGroup: '29-1000',
    aliases: 'Internal Medicine Physician|Internal Medicine Doctor',
    otherLanguages:
      'Facharzt für Innere Medizin|médecin interniste|internista|médico internista|médica internista',
    related: 'Physician|Cardiologist',
    skills: 'Patient Assessment|Pharmacology|Clinical Documentation',
  },
  {
    name: 'Surgeon',
    socGroup: '29-1000',
    aliases:
      'General Surgeon|Orthopedic Surgeon|Orthopaedic Surgeon|Neurosurgeon|Cardiac Surgeon|Trauma Surgeon|Plastic Surgeon|Vascular Surgeon',
    otherLanguages:
      'Chirurg|Chirurgin|Neurochirurg|chirurgien|chirurgienne|cirujano|cirujana|chirurgo|chirurga|cirurgião|cirurgiã',
    related: 'Physician|Anesthesiologist|Operating Room Nurse',
    skills: 'Operating Room|Patient Assessment|Emergency Medicine',
  },
  {
    name: 'Anesthesiologist',
    socGroup: '29-1000',
    aliases: 'Anaesthetist|Anaesthesiologist|Anesthetist',
    otherLanguages:
      'Anästhesist|Anästhesistin|Narkosearzt|anesthésiste|médecin anesthésiste|anesthésiste-réanimateur|anestesiólogo|anestesióloga|anestesista|anesthesioloog|anestezjolog|anestesiolog',
    related: 'Surgeon|Nurse Anesthetist',
    skills: 'Operating Room|Pharmacology|Critical Care',
  },
  {
    name: 'Pediatrician',
    socGroup: '29-1000',
    aliases: 'Paediatrician|Neonatologist',
    otherLanguages: 'Kinderarzt|Kinderärztin|pédiatre|pediatra|kinderarts|barnläkare',
    related: 'Family Physician|Pediatric Nurse',
    skills: 'Pediatrics|Patient Assessment|Patient Education',
  },
  {
    name: 'Psychiatrist',
    socGroup: '29-1000',
    aliases: 'Child Psychiatrist|Consultant Psychiatrist',
    otherLanguages:
      'Psychiater|Psychiaterin|psychiatre|psiquiatra|psichiatra|psykiatriker|psychiatra',
    related: 'Clinical Psychologist|Psychiatric Nurse',
    skills: 'Psychiatric Care|Psychotherapy|Pharmacology|Patient Assessment',
  },
  {
    name: 'Obstetrician',
    socGroup: '29-1000',
    aliases: 'Gynecologist|Gynaecologist|OB/GYN|OBGYN|Obstetrician-Gynecologist',
    otherLanguages:
      'Gynäkologe|Gynäkologin|Frauenarzt|Frauenärztin|gynécologue|gynécologue-obstétricien|ginecólogo|ginecóloga|obstetra|ginecologista|gynaecoloog|ginekolog|gynekolog',
    related: 'Midwife|Physician',
    skills: 'Obstetrics|Operating Room|Patient Assessment',
  },
  {
    name: 'Cardiologist',
    socGroup: '29-1000',
    aliases: 'Interventional Cardiologist',
    otherLanguages:
      'Kardiologe|Kardiologin|cardiologue|cardiólogo|cardióloga|cardiologista|cardioloog|kardiolog',
    related: 'Internist|Physician',
    skills: 'ECG|Patient Assessment|Critical Care',
  },
  {
    name: 'Oncologist',
    socGroup: '29-1000',
    aliases: 'Medical Oncologist|Radiation Oncologist|Hematologist',
    otherLanguages: 'Onkologe|Onkologin|oncologue|oncólogo|oncóloga|oncologista|oncoloog|onkolog',
    related: 'Physician|Oncology Nurse',
    skills: 'Oncology|Patient Assessment|Clinical Research',
  },
  {
    name: 'Emergency Physician',
    socGroup: '29-1000',
    aliases:
      'ER Doctor|ER Physician|Emergency Medicine Physician|Emergency Room Physician|A&E Doctor|Emergency Doctor',
    otherLanguages:
      'Notarzt|Notärztin|médecin urgentiste|urgentiste|médico de urgencias|médico de emergencias|medico di pronto soccorso|médico emergencista|spoedarts|SEH-arts',
    related: 'Physician|Paramedic|Emergency Nurse',
    skills: 'Emergency Medicine|Triage|ACLS|Critical Care',
  },
  {
    name: 'Radiologist',
    socGroup: '29-1000',
    aliases: 'Diagnostic Radiologist|Interventional Radiologist',
    otherLanguages:
      'Radiologe|Radiologin|radiologue|médecin radiologue|radiólogo|radióloga|radiologista|radioloog|radiolog',
    related: 'Physician|Radiologic Technologist',
    skills: 'Radiology|MRI|Ultrasound',
  },
  {
    name: 'Neurologist',
    socGroup: '29-1000',
    aliases: 'Consultant Neurologist',
    otherLanguages:
      'Neurologe|Neurologin|neurologue|neurólogo|neuróloga|neurologista|neuroloog|neurolog',
    related: 'Physician|Internist',
    skills: 'Patient Assessment|MRI|Clinical Documentation',
  },
  {
    name: 'Dermatologist',
    socGroup: '29-1000',
    aliases: 'Consultant Dermatologist',
    otherLanguages:
      'Dermatologe|Dermatologin|Hautarzt|Hautärztin|dermatologue|dermatólogo|dermatóloga|dermatologista|dermatoloog|huidarts|dermatolog|hudläkare',
    related: 'Physician',
    skills: 'Patient Assessment|Clinical Documentation',
  },
  {
    name: 'Pathologist',
    socGroup: '29-1000',
    aliases: 'Histopathologist|Forensic Pathologist',
    otherLanguages:
      'Pathologe|Pathologin|médecin anatomopathologiste|patólogo|patóloga|patologista|patholoog|patolog',
    related: 'Physician|Medical Laboratory Scientist',
    skills: 'Laboratory Techniques|Research|Clinical Documentation',
  },
  {
    name: 'Ophthalmologist',
    socGroup: '29-1000',
    aliases: 'Eye Doctor|Eye Surgeon',
    otherLanguages:
      'Augenarzt|Augenärztin|ophtalmologue|ophtalmologiste|oftalmólogo|oftalmóloga|oculista|oftalmologista|oogarts|okulista|ögonläkare',
    related: 'Optometrist|Surgeon',
    skills: 'Patient Assessment|Operating Room',
  },
  {
    name: 'Physician Assistant',
    socGroup: '29-1000',
    aliases: 'Physician Associate|PA-C|Certified Physician Assistant',
    contextAliases: 'PA',
    otherLanguages: 'Arztassistent|Arztassistentin|assistant médecin',
    related: 'Nurse Practitioner|Physician',
    skills: 'Patient Assessment|Clinical Documentation|Pharmacology|Patient Care',
  },
  {
    name: 'Dentist',
    socGroup: '29-1000',
    aliases: 'Dental Surgeon|General Dentist|Orthodontist|Oral Surgeon|Endodontist|Periodontist',
    otherLanguages:
      'Zahnarzt|Zahnärztin|Kieferorthopäde|Kieferorthopädin|dentiste|chirurgien-dentiste|chirurgienne-dentiste|orthodontiste|dentista|odontólogo|odontóloga|ortodoncista|odontoiatra|cirurgião-dentista|ortodontista|tandarts|stomatolog|tandläkare',
    related: 'Dental Hygienist|Dental Assistant',
    skills: 'Dental Care|Patient Care|Patient Education',
  },
  {
    name: 'Dental Hygienist',
    socGroup: '29-1000',
    aliases: 'Registered Dental Hygienist|RDH|Dental Therapist',
    otherLanguages:
      'Dentalhygieniker|Dentalhygienikerin|hygiéniste dentaire|higienista dental|higienista bucodental|igienista dentale|higienista oral|mondhygiënist|higienistka stomatologiczna|tandhygienist',
    related: 'Dentist|Dental Assistant',
    skills: 'Dental Care|Patient Education|Infection Control',
  },
  {
    name: 'Pharmacist',
    socGroup: '29-1000',
    aliases:
      'Clinical Pharmacist|Hospital Pharmacist|Retail Pharmacist|Staff Pharmacist|Community Pharmacist|PharmD',
    otherLanguages:
      'Apotheker|Apothekerin|pharmacien|pharmacienne|farmacéutico|farmacéutica|farmacista|farmaceuta|farmaceutka|farmaceut|apotekare',
    related: 'Pharmacy Technician',
    skills: 'Pharmacy|Pharmacology|Medication Administration|Patient Education',
  },
  {
    name: 'Pharmacy Technician',
    socGroup: '29-2000',
    aliases: 'Pharm Tech|Pharmacy Tech|CPhT|Dispensing Technician|Pharmacy Dispenser',
    otherLanguages:
      'pharmazeutisch-technischer Assistent|pharmazeutisch-technische Assistentin|préparateur en pharmacie|préparatrice en pharmacie|técnico de farmacia|técnica de farmacia|tecnico di farmacia|apothekersassistente|technik farmaceutyczny',
    related: 'Pharmacist|Medical Assistant',
    skills: 'Pharmacy|Inventory Management|Customer Service|Medical Terminology',
  },
  {
    name: 'Physical Therapist',
    socGroup: '29-1000',
    aliases: 'Physiotherapist|Sports Physiotherapist|DPT',
    otherLanguages:
      'Physiotherapeut|Physiotherapeutin|Krankengymnast|Krankengymnastin|kinésithérapeute|masseuse-kinésithérapeute|physiothérapeute|fisioterapeuta|fysiotherapeut|kinesitherapeut|kinesist|fizjoterapeuta|fizjoterapeutka|fysioterapeut|sjukgymnast',
    related: 'Occupational Therapist|Physical Therapist Assistant|Athletic Trainer',
    skills: 'Physical Therapy|Patient Assessment|Care Planning|Patient Education',
  },
  {
    name: 'Occupational Therapist',
    socGroup: '29-1000',
    aliases: 'OTR/L|Registered Occupational Therapist',
    otherLanguages:
      'Ergotherapeut|Ergotherapeutin|ergothérapeute|terapeuta ocupacional|terapista occupazionale|terapeuta occupazionale|terapeuta zajęciowy|arbetsterapeut',
    related: 'Physical Therapist|Speech-Language Pathologist',
    skills: 'Occupational Therapy|Patient Assessment|Care Planning',
  },
  {
    name: 'Speech-Language Pathologist',
    socGroup: '29-1000',
    aliases:
      'SLP|Speech Therapist|Speech Pathologist|Speech and Language Therapist|Speech Language Therapist|CCC-SLP',
    otherLanguages:
      'Logopäde|Logopädin|Sprachtherapeut|Sprachtherapeutin|orthophoniste|logopède|logopeda|fonoaudiólogo|fonoaudióloga|terapeuta da fala|logopedista|logopedist|logoped',
    related: 'Occupational Therapist|Audiologist',
    skills: 'Speech Therapy|Patient Assessment|Care Planning',
  },
  {
    name: 'Respiratory Therapist',
    socGroup: '29-1000',
    aliases:
      'Registered Respiratory Therapist|RRT|Respiratory Care Practitioner|Respiratory Physiotherapist',
    otherLanguages:
      'Atmungstherapeut|Atmungstherapeutin|inhalothérapeute|terapeuta respiratorio|terapista respiratorio|fisioterapeuta respiratório',
    related: 'Critical Care Nurse|Physical Therapist',
    skills: 'Respiratory Therapy|Critical Care|Patient Care',
  },
  {
    name: 'Recreational Therapist',
    socGroup: '29-1000',
    aliases:
      'Recreation Therapist|Art Therapist|Music Therapist|Activities Therapist|Exercise Physiologist',
    otherLanguages:
      'Musiktherapeut|Musiktherapeutin|Kunsttherapeut|Kunsttherapeutin|art-thérapeute|musicothérapeute|arteterapeuta|musicoterapeuta|musicoterapista|muziektherapeut',
    related: 'Occupational Therapist|Recreation Worker',
    skills: 'Care Planning|Patient Care|Creativity',
  },
  {
    name: 'Audiologist',
    socGroup: '29-1000',
    aliases: 'Hearing Aid Specialist|Clinical Audiologist',
    otherLanguages:
      'Audiologe|Hörakustiker|Hörakustikerin|audiologiste|audioprothésiste|audiólogo|audióloga|audioprotesista|audioprotesista acustico|audiologista|audicien|audioloog|audionom',
    related: 'Speech-Language Pathologist',
    skills: 'Patient Assessment|Patient Education',
  },
  {
    name: 'Optometrist',
    socGroup: '29-1000',
    aliases: 'Optometry Doctor|Ophthalmic Optician',
    otherLanguages: 'Augenoptiker|Augenoptikerin|optométriste|optometrista|optometrysta|optiker',
    related: 'Ophthalmologist|Optician',
    skills: 'Patient Assessment|Patient Education',
  },
  {
    name: 'Optician',
    socGroup: '29-2000',
    aliases: 'Dispensing Optician|Optical Technician',
    otherLanguages:
      'opticien|opticienne|óptico|ottico|ottica optometrista|técnico de óptica|opticien-lunetier|optyk',
    related: 'Optometrist',
    skills: 'Customer Service|Retail Sales|Patient Education',
  },
  {
    name: 'Chiropractor',
    socGroup: '29-1000',
    aliases: 'Osteopath|Chiropractic Physician',
    otherLanguages:
      'Chiropraktiker|Chiropraktikerin|Osteopathin|Heilpraktiker|Heilpraktikerin|chiropracteur|chiropraticien|ostéopathe|quiropráctico|osteópata|chiropratico|quiroprático|chiropraktyk|naprapat',
    related: 'Physical Therapist|Massage Therapist',
    skills: 'Physical Therapy|Patient Assessment',
  },
  {
    name: 'Podiatrist',
    socGroup: '29-1000',
    aliases: 'Chiropodist|Podiatric Physician',
    otherLanguages:
      'Podologe|Podologin|podologue|pédicure-podologue|podólogo|podóloga|podologista|podoloog',
    related: 'Physician',
    skills: 'Patient Assessment|Wound Care',
  },
  {
    name: 'Dietitian',
    socGroup: '29-1000',
    aliases: 'Dietician|Nutritionist|Registered Dietitian|Clinical Dietitian',
    otherLanguages:
      'Diätassistent|Diätassistentin|Ernährungsberater|Ernährungsberaterin|diététicien|diététicienne|nutritionniste|dietista|nutricionista|nutrizionista|dietologo|diëtist|diëtiste|dietetyk',
    related: 'Registered Nurse|Public Health Specialist',
    skills: 'Nutrition|Patient Education|Menu Planning|Public Health',
  },
  {
    name: 'Veterinarian',
    socGroup: '29-1000',
    aliases: 'Veterinary Surgeon|Veterinary Doctor|DVM',
    contextAliases: 'Vet',
    otherLanguages:
      'Tierarzt|Tierärztin|vétérinaire|docteur vétérinaire|veterinario|veterinaria|médico veterinário|dierenarts|lekarz weterynarii|weterynarz|veterinär',
    related: 'Veterinary Technician',
    skills: 'Veterinary Care|Pharmacology|Operating Room',
  },
  {
    name: 'Veterinary Technician',
    socGroup: '29-2000',
    aliases: 'Vet Tech|Veterinary Nurse|Veterinary Technologist|RVT',
    otherLanguages: 'tecnico veterinario|enfermeiro veterinário',
    related: 'Veterinarian|Veterinary Assistant',
    skills: 'Veterinary Care|Laboratory Techniques|Patient Care',
  },
  {
    name: 'Paramedic',
    socGroup: '29-2000',
    aliases:
      'EMT|Emergency Medical Technician|EMT-B|EMT-P|EMT Paramedic|Ambulance Technician|Ambulance Paramedic',
    otherLanguages:
      'Notfallsanitäter|Notfallsanitäterin|Rettungssanitäter|Rettungssanitäterin|Rettungsassistent|auxiliaire ambulancier|técnico en emergencias sanitarias|técnico de emergencias|técnica de emergencias|soccorritore|paramédico|paramédica|técnico de emergência médica|socorrista de ambulância|ambulanceverpleegkundige|ratownik medyczny|ratowniczka medyczna|ambulanssjukvårdare',
    related: 'Emergency Nurse|Firefighter|Emergency Dispatcher|Ambulance Driver',
    skills: 'Emergency Medicine|CPR|ACLS|Triage|First Aid',
  },
  {
    name: 'Radiologic Technologist',
    socGroup: '29-2000',
    aliases:
      'Radiographer|Radiology Technician|X-Ray Technician|X-Ray Tech|Rad Tech|Radiology Technologist|CT Technologist|MRI Technologist|MRI Tech|CT Tech|Mammographer|Mammography Technologist|Diagnostic Radiographer|Therapeutic Radiographer|Radiation Therapist|Nuclear Medicine Technologist',
    otherLanguages:
      "medizinisch-technischer Radiologieassistent|Medizinische Technologin für Radiologie|Medizinischer Technologe für Radiologie|manipulateur radio|manipulatrice radio|manipulateur en radiologie|manipulatrice en radiologie|técnico en radiología|técnica en radiología|técnico de rayos|tecnico di radiologia|tecnico radiologo|técnico de radiologia|técnico em radiologia|laborant radiologie|MBB'er|röntgensjuksköterska|technik elektroradiologii",
    related: 'Diagnostic Medical Sonographer|Radiologist',
    skills: 'Radiology|MRI|Patient Care',
  },
  {
    name: 'Diagnostic Medical Sonographer',
    socGroup: '29-2000',
    aliases:
      'Sonographer|Ultrasound Technician|Ultrasound Tech|Ultrasonographer|Echocardiographer|Cardiac Sonographer|Vascular Technologist',
    otherLanguages: 'échographiste|ecografista|técnico en ecografía|sonografista|echografist',
    related: 'Radiologic Technologist|Cardiovascular Technologist',
    skills: 'Ultrasound|Radiology|Obstetrics',
  },
  {
    name: 'Cardiovascular Technologist',
    socGroup: '29-2000',
    aliases:
      'EKG Technician|ECG Technician|Cardiac Technician|Monitor Technician|Cath Lab Technologist|Cardiac Physiologist|Telemetry Technician',
    otherLanguages:
      'Kardiotechniker|Kardiotechnikerin|técnico en cardiología|tecnico di cardiologia|hartfunctielaborant',
    related: 'Diagnostic Medical Sonographer|Radiologic Technologist',
    skills: 'ECG|Telemetry Nursing|Patient Care',
  },
  {
    name: 'Medical Laboratory Scientist',
    socGroup: '29-2000',
    aliases:
      'Medical Technologist|Clinical Laboratory Scientist|Biomedical Scientist|Medical Laboratory Technologist|Medical Laboratory Technician|Medical Lab Technician|Clinical Laboratory Technician|Histotechnologist|Histotechnician|Medical Lab Scientist',
    otherLanguages:
      'Medizinische Technologin für Laboratoriumsanalytik|medizinisch-technischer Laboratoriumsassistent|technicien de laboratoire médical|technicienne de laboratoire médical|técnico de laboratorio clínico|técnica de laboratorio clínico|tecnico di laboratorio biomedico|técnico de análises clínicas|biomédico|biomédica|medisch laborant|medisch analist|biomedicinsk analytiker|diagnosta laboratoryjny',
    related: 'Phlebotomist|Laboratory Technician|Microbiologist',
    skills: 'Laboratory Techniques|Laboratory Research|Quality Control',
  },
  {
    name: 'Surgical Technologist',
    socGroup: '29-2000',
    aliases:
      'Surgical Technician|Surgical Tech|Scrub Tech|Scrub Technician|Operating Department Practitioner|Operating Room Technician',
    otherLanguages:
      'Operationstechnischer Assistent|Operationstechnische Assistentin|instrumentador quirúrgico|instrumentadora quirúrgica|instrumentista chirurgico|instrumentador cirúrgico',
    related: 'Operating Room Nurse|Sterile Processing Technician',
    skills: 'Operating Room|Infection Control|Patient Care',
  },
  {
    name: 'Medical Records Specialist',
    socGroup: '29-2000',
    aliases:
      'Medical Coder|Medical Coding Specialist|Health Information Technician|Medical Records Technician|Medical Records Clerk|Certified Coder|Clinical Coder|Health Information Specialist',
    otherLanguages:
      "Medizinischer Dokumentar|Medizinische Dokumentarin|Medizincontroller|codeur médical|technicien d'information médicale|codificador médico|documentalista clínico|codificador clínico|archivista medico",
    related: 'Medical Secretary|Billing Clerk',
    skills:
      'Medical Coding|Medical Billing|Medical Terminology|HIPAA|Electronic Health Records|Records Management',
  },
  {
    name: 'Psychiatric Technician',
    socGroup: '29-2000',
    aliases: 'Mental Health Technician|Psych Tech',
    otherLanguages: 'técnico en psiquiatría',
    related: 'Psychiatric Nurse|Psychiatric Aide',
    skills: 'Psychiatric Care|Crisis Intervention|Patient Care',
  },
  {
    name: 'Athletic Trainer',
    socGroup: '29-9000',
    aliases: 'Certified Athletic Trainer|Sports Therapist',
    otherLanguages: 'entraîneur athlétique|preparatore atletico|preparador físico|idrottsterapeut',
    related: 'Physical Therapist|Personal Trainer',
    skills: 'Physical Therapy|First Aid|Fitness Instruction',
  },
  {
    name: 'Genetic Counselor',
    socGroup: '29-9000',
    aliases: 'Genetic Counsellor',
    otherLanguages: 'conseiller en génétique|conseillère en génétique|asesor genético',
    related: 'Biologist|Registered Nurse',
    skills: 'Patient Education|Clinical Research|Biology',
  },
  {
    name: 'Prosthetist',
    socGroup: '29-2000',
    aliases: 'Orthotist|Orthotist and Prosthetist',
    otherLanguages:
      'Orthopädietechniker|Orthopädietechnikerin|orthoprothésiste|ortoprotésico|tecnico ortopedico|ortopedista técnico|orthopedisch instrumentmaker',
    related: 'Physical Therapist',
    skills: 'Patient Assessment|CAD',
  },
];
