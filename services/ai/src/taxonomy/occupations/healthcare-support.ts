import type { OccupationConcept } from '../occupation-concept.ts';

/** Aides and assistants in care, therapy and clinics: SOC major group 31. */
export const healthcareSupportOccupations: readonly OccupationConcept[] = [
  {
    name: 'Home Health Aide',
    socGroup: '31-1100',
    aliases:
      'HHA|Home Care Aide|Home Carer|Domiciliary Carer|Domiciliary Care Worker|Home Care Worker|Homecare Worker|Home Support Worker|Home Care Assistant',
    otherLanguages:
      'Pflegehelfer ambulant|ambulante Pflegekraft|aide à domicile|auxiliaire de vie|auxiliaire de vie sociale|auxiliar de ayuda a domicilio|cuidador a domicilio|cuidadora a domicilio|assistente domiciliare|auxiliar de apoio domiciliário|thuiszorgmedewerker|hemtjänstpersonal',
    related: 'Personal Care Aide|Nursing Assistant|Hospice Aide|Licensed Practical Nurse',
    skills:
      'Bathing and Grooming|Home Health Aide Certification|Companionship Care|Home Health|Caregiving|Vital Signs|Patient Care|CPR',
  },
  {
    name: 'Personal Care Aide',
    socGroup: '31-1100',
    aliases:
      'Personal Care Assistant|Personal Care Attendant|Caregiver|Care Assistant|Care Worker|Carer|Support Worker|Direct Support Professional|Direct Care Worker|Personal Attendant|Elderly Companion',
    contextAliases: 'PCA|DSP',
    otherLanguages:
      'Betreuungskraft|Alltagsbegleiter|Alltagsbegleiterin|Betreuungsassistent|Betreuungsassistentin|aide-soignant à domicile|assistant de vie|assistante de vie|cuidador de personas mayores|cuidadora de personas mayores|asistente personal de dependientes|badante|cuidador de idosos|cuidadora de idosos|verzorgende|opiekun osób starszych|opiekunka osób starszych|personlig assistent|vårdbiträde',
    related: 'Home Health Aide|Nursing Assistant|Live-In Carer|Childcare Worker',
    skills:
      'Companionship Care|Disability Support|Bathing and Grooming|Caregiving|Patient Care|Home Health|Communication|First Aid',
  },
  {
    name: 'Live-In Carer',
    socGroup: '31-1100',
    aliases: 'Live-In Caregiver|Live-In Care Worker|Live-In Companion|24-Hour Carer',
    otherLanguages:
      '24-Stunden-Betreuungskraft|24-Stunden-Pflegerin|cuidadora interna|cuidador interno|badante convivente|inwonende verzorger|auxiliaire de vie à demeure',
    related: 'Personal Care Aide|Home Health Aide|Housekeeper',
    skills:
      'Companionship Care|Dementia Care|Caregiving|Cooking|Housekeeping|Medication Administration|First Aid',
  },
  {
    name: 'Nursing Assistant',
    socGroup: '31-1100',
    aliases:
      "CNA|Certified Nursing Assistant|Certified Nurse Assistant|Certified Nurse Aide|Nurse Aide|Nurse's Aide|Nursing Aide|State Tested Nursing Assistant|STNA|Nursing Auxiliary|Auxiliary Nurse|Healthcare Assistant|Health Care Assistant|Patient Care Technician|Patient Care Assistant|Nurse Tech",
    contextAliases: 'HCA|PCT',
    otherLanguages:
      'Pflegehelfer|Pflegehelferin|Pflegeassistent|Pflegeassistentin|Krankenpflegehelfer|Krankenpflegehelferin|Pflegefachhelfer|aide-soignant|aide-soignante|auxiliar de enfermería|auxiliar de clínica|técnico en cuidados auxiliares de enfermería|operatore socio sanitario|operatrice socio sanitaria|auxiliar de enfermagem|técnico auxiliar de saúde|verpleeghulp|helpende zorg|undersköterska|pomoc pielęgniarska|opiekun medyczny|opiekunka medyczna',
    related:
      'Licensed Practical Nurse|Registered Nurse|Home Health Aide|Hospital Orderly|Medical Assistant',
    skills:
      'Nursing Assistant Certification|Bathing and Grooming|Patient Transfers|Patient Care|Vital Signs|Infection Control|Caregiving|BLS Certification',
  },
  {
    name: 'Hospice Aide',
    socGroup: '31-1100',
    aliases: 'Hospice Nursing Assistant|Hospice CNA|Palliative Care Assistant|Hospice Caregiver',
    otherLanguages:
      'Hospizhelfer|Hospizhelferin|auxiliar de cuidados paliativos|aide-soignant en soins palliatifs',
    related: 'Nursing Assistant|Home Health Aide|Registered Nurse',
    skills: 'Bathing and Grooming|Hospice Care|Patient Care|Caregiving|Vital Signs',
  },
  {
    name: 'Care Home Assistant',
    socGroup: '31-1100',
    aliases:
      'Care Home Worker|Residential Care Worker|Residential Care Assistant|Nursing Home Assistant|Senior Care Assistant|Residential Support Worker|Assisted Living Aide|Resident Assistant Caregiver|Memory Care Assistant',
    otherLanguages:
      'Altenpflegehelfer|Altenpflegehelferin|aide médico-psychologique|accompagnant éducatif et social|accompagnante éducative et sociale|gerocultor|gerocultora|auxiliar de geriatría|auxiliar de geriatria|auxiliar de lar|verzorgende IG|medewerker verpleeghuis',
    related: 'Nursing Assistant|Personal Care Aide|Activities Coordinator',
    skills:
      'Nursing Home Care|Dementia Care|Feeding Assistance|Geriatrics|Caregiving|Patient Care|Infection Control|Medication Administration',
  },
  {
    name: 'Hospital Orderly',
    socGroup: '31-1100',
    aliases:
      'Hospital Porter|Medical Porter|Patient Transporter|Patient Transport Aide|Theatre Porter|Ward Orderly|Patient Escort',
    contextAliases: 'Orderly',
    otherLanguages:
      'Krankentransporteur|Krankentransporteurin|Hol- und Bringedienst|brancardier|brancardière|celador de hospital|celadora de hospital|barelliere|maqueiro|maqueira|patiëntenvervoerder|vaktmästare sjukhus|sanitariusz|sanitariuszka',
    related: 'Nursing Assistant|Sterile Processing Technician|Ambulance Driver',
    skills:
      'Patient Transport|Patient Transfers|Patient Care|Infection Control|Communication|Workplace Safety',
  },
  {
    name: 'Psychiatric Aide',
    socGroup: '31-1100',
    aliases:
      'Mental Health Aide|Behavioral Health Aide|Mental Health Support Worker|Psychiatric Nursing Assistant|Behavioral Health Technician|Mental Health Worker',
    otherLanguages:
      'Helfer in der Psychiatrie|psychiatrischer Pflegehelfer|aide-soignant en psychiatrie|auxiliar de psiquiatría|auxiliar de psiquiatria|ausiliario psichiatrico',
    related: 'Nursing Assistant|Mental Health Counselor|Social Worker',
    skills:
      'Behavioral Health Support|Psychiatric Care|Crisis Intervention|Patient Care|Caregiving|CPR',
  },
  {
    name: 'Patient Sitter',
    socGroup: '31-1100',
    aliases:
      'Patient Observer|Bedside Sitter|Hospital Sitter|One-to-One Sitter|Patient Safety Attendant',
    otherLanguages: 'Sitzwache',
    related: 'Nursing Assistant|Psychiatric Aide|Personal Care Aide',
    skills: 'Patient Care|Caregiving|Vital Signs',
  },
  {
    name: 'Occupational Therapy Assistant',
    socGroup: '31-2000',
    aliases:
      'COTA|Certified Occupational Therapy Assistant|Occupational Therapist Assistant|OT Assistant',
    otherLanguages:
      'Ergotherapie-Assistent|Ergotherapieassistentin|assistant en ergothérapie|auxiliar de terapia ocupacional|assistente de terapia ocupacional',
    related: 'Occupational Therapist|Physical Therapist Assistant|Occupational Therapy Aide',
    skills: 'Occupational Therapy|Patient Care|Patient Education|Clinical Documentation',
  },
  {
    name: 'Occupational Therapy Aide',
    socGroup: '31-2000',
    aliases: 'OT Aide|Occupational Therapy Support Worker|Occupational Therapy Technician',
    otherLanguages: 'aide en ergothérapie|ayudante de terapia ocupacional',
    related: 'Occupational Therapy Assistant|Physical Therapist Aide',
    skills: 'Therapy Aide Work|Occupational Therapy|Patient Care|Administrative Support',
  },
  {
    name: 'Physical Therapist Assistant',
    socGroup: '31-2000',
    aliases:
      'Physical Therapy Assistant|Physiotherapy Assistant|LPTA|Physio Assistant|Physiotherapist Assistant|Rehabilitation Assistant',
    contextAliases: 'PTA',
    otherLanguages:
      'Physiotherapie-Assistent|Physiotherapieassistentin|Masseur und medizinischer Bademeister|assistant en physiothérapie|aide-kinésithérapeute|auxiliar de fisioterapia|assistente di fisioterapia|fisioterapie-assistent|fysiotherapie-assistent',
    related:
      'Physical Therapist|Physical Therapist Aide|Occupational Therapy Assistant|Massage Therapist',
    skills: 'Physical Therapy|Patient Care|Patient Education|Clinical Documentation',
  },
  {
    name: 'Physical Therapist Aide',
    socGroup: '31-2000',
    aliases:
      'Physical Therapy Aide|Physical Therapy Technician|PT Aide|Rehab Aide|Rehab Tech|Physiotherapy Aide',
    otherLanguages: 'ayudante de fisioterapia',
    related: 'Physical Therapist Assistant|Occupational Therapy Aide',
    skills: 'Therapy Aide Work|Physical Therapy|Patient Care|Administrative Support',
  },
  {
    name: 'Speech-Language Pathology Assistant',
    socGroup: '31-9000',
    aliases:
      'SLPA|Speech Therapy Assistant|Speech and Language Therapy Assistant|Speech Pathology Aide',
    otherLanguages: 'assistente de fonoaudiologia|logopedisch assistent|auxiliar de logopedia',
    related: 'Speech-Language Pathologist|Teaching Assistant|Occupational Therapy Assistant',
    skills: 'Speech Therapy|Patient Care|Clinical Documentation',
  },
  {
    name: 'Massage Therapist',
    socGroup: '31-9000',
    aliases:
      'LMT|Licensed Massage Therapist|Massage Practitioner|Masseuse|Spa Therapist|Sports Massage Therapist|Bodywork Therapist',
    contextAliases: 'Masseur',
    otherLanguages:
      'Masseurin|Massagetherapeut|Massagetherapeutin|massothérapeute|masseur-kinésithérapeute|masajista|massaggiatore|massaggiatrice|massagista|masażysta|masażystka|massör|massageterapeut',
    related: 'Physical Therapist Assistant|Esthetician|Personal Trainer',
    skills: 'Massage Therapy|Patient Care|Customer Service|Physical Therapy',
  },
  {
    name: 'Dental Assistant',
    socGroup: '31-9000',
    aliases:
      'Dental Nurse|Dental Surgery Assistant|Orthodontic Assistant|Expanded Functions Dental Assistant|EFDA|RDA Dental Assistant|Chairside Assistant',
    otherLanguages:
      'Zahnarzthelfer|Zahnarzthelferin|Zahnmedizinischer Fachangestellter|Zahnmedizinische Fachangestellte|assistant dentaire|assistante dentaire|auxiliar dental|auxiliar de odontología|assistente alla poltrona|assistente di studio odontoiatrico|assistente dentário|assistente dentária|auxiliar de saúde bucal|tandartsassistent|tandartsassistente|asystent stomatologiczny|asystentka stomatologiczna|tandsköterska',
    related: 'Dental Hygienist|Medical Assistant|Sterile Processing Technician',
    skills: 'Dental Care|Radiology|Infection Control|Patient Care',
  },
  {
    name: 'Medical Assistant',
    socGroup: '31-9000',
    aliases:
      'Certified Medical Assistant|Clinical Medical Assistant|Registered Medical Assistant|Clinic Assistant|Physician Office Assistant|Ophthalmic Assistant|Podiatric Assistant',
    contextAliases: 'CMA|RMA',
    otherLanguages:
      'Arzthelfer|Arzthelferin|Medizinischer Fachangestellter|Medizinische Fachangestellte|assistant médical|assistante médicale|auxiliar médico|asistente médico|asistente médica|assistente di studio medico|auxiliar de consultório|doktersassistent|doktersassistente|asystent medyczny|asystentka medyczna',
    related: 'Nursing Assistant|Medical Secretary|Phlebotomist|Licensed Practical Nurse',
    skills:
      'Medical Assisting|Medical Office Procedures|Vital Signs|Phlebotomy|Electronic Health Records|Medical Terminology|ECG|Patient Care',
  },
  {
    name: 'Sterile Processing Technician',
    socGroup: '31-9000',
    aliases:
      'Sterile Processing Tech|Central Sterile Technician|Central Service Technician|CRCST|Sterile Services Technician|Decontamination Technician|Medical Equipment Preparer|Sterilisation Technician|Instrument Technician Sterile',
    otherLanguages:
      'Sterilisationsassistent|Sterilisationsassistentin|agent de stérilisation|técnico en esterilización|técnico de esterilização|addetto alla sterilizzazione|medewerker centrale sterilisatie|sterilisatiemedewerker',
    related: 'Surgical Technologist|Hospital Orderly|Dental Assistant',
    skills:
      'Sterile Processing|Standard Precautions|Infection Control|Operating Room|Attention to Detail|Quality Control',
  },
  {
    name: 'Endoscopy Technician',
    socGroup: '31-9000',
    aliases: 'Endoscopy Tech|GI Technician|Endoscope Reprocessing Technician|Endoscopy Assistant',
    otherLanguages:
      'Endoskopieassistent|Endoskopieassistentin|técnico de endoscopia|auxiliar de endoscopia',
    related: 'Sterile Processing Technician|Surgical Technologist|Medical Assistant',
    skills: 'Infection Control|Patient Care|Operating Room',
  },
  {
    name: 'Medical Transcriptionist',
    socGroup: '31-9000',
    aliases:
      'Medical Transcriber|Medical Language Specialist|Clinical Transcriptionist|Medical Audio Typist',
    otherLanguages:
      'Medizinische Schreibkraft|transcripteur médical|transcriptrice médicale|transcriptor médico|transcriptora médica|trascrittore medico|transcritor médico|medisch transcriptionist',
    related: 'Medical Secretary|Medical Records Specialist|Typist',
    skills: 'Medical Transcription|Medical Terminology|Clinical Documentation|HIPAA',
  },
  {
    name: 'Medical Scribe',
    socGroup: '31-9000',
    aliases: 'Clinical Scribe|Emergency Department Scribe|Physician Scribe|Virtual Scribe',
    otherLanguages: 'escriba médico',
    related: 'Medical Transcriptionist|Medical Assistant',
    skills: 'Electronic Health Records|Clinical Documentation|Medical Terminology|HIPAA',
  },
  {
    name: 'Pharmacy Aide',
    socGroup: '31-9000',
    aliases:
      'Pharmacy Clerk|Pharmacy Cashier|Pharmacy Counter Assistant|Medicines Counter Assistant|Pharmacy Assistant',
    otherLanguages:
      'PKA Apotheke|Pharmazeutisch-kaufmännische Angestellte|Pharmazeutisch-kaufmännischer Angestellter|auxiliar de farmacia|auxiliar de farmácia|employé en pharmacie|apothekersassistent',
    related: 'Pharmacy Technician|Retail Sales Assistant|Cashier',
    skills: 'Pharmacy|Customer Service|Cash Handling|Inventory Management',
  },
  {
    name: 'Veterinary Assistant',
    socGroup: '31-9000',
    aliases:
      'Vet Assistant|Animal Hospital Assistant|Laboratory Animal Caretaker|Veterinary Care Assistant|Animal Nursing Assistant',
    otherLanguages:
      'Tierarzthelfer|Tierarzthelferin|Tiermedizinischer Fachangestellter|Tiermedizinische Fachangestellte|auxiliaire vétérinaire|assistant vétérinaire|assistante vétérinaire|auxiliar veterinario|auxiliar de veterinaria|ayudante veterinario|assistente veterinario|assistente veterinaria|auxiliar de veterinária|dierenartsassistent|dierenartsassistente',
    related: 'Veterinary Technician|Animal Caretaker|Pet Groomer',
    skills: 'Veterinary Assisting|Veterinary Care|Patient Care|Laboratory Techniques',
  },
  {
    name: 'Phlebotomist',
    socGroup: '31-9000',
    aliases:
      'Phlebotomy Technician|Certified Phlebotomy Technician|Venipuncture Technician|Blood Collection Technician|Donor Phlebotomist|Venepuncturist',
    otherLanguages:
      'Blutentnahmekraft|préleveur sanguin|préleveuse sanguine|flebotomista|flebotomo|prelevatore di sangue|bloedafnemer|prikmedewerker|flebotomista clínico',
    related: 'Medical Assistant|Nursing Assistant|Medical Laboratory Scientist',
    skills:
      'Specimen Processing|Capillary Puncture|Phlebotomy|Patient Care|Infection Control|Laboratory Techniques|HIPAA',
  },
  {
    name: "Optician's Assistant",
    socGroup: '31-9000',
    aliases: 'Optical Assistant|Optometric Assistant|Optometry Assistant|Optometric Technician',
    otherLanguages:
      'Augenoptikergehilfe|assistant en optique|auxiliar de óptica|ayudante de óptica',
    related: 'Optician|Medical Assistant|Retail Sales Assistant',
    skills: 'Patient Care|Customer Service|Retail Sales',
  },
];
