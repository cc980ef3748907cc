import type { OccupationConcept } from '../occupation-concept.ts';

/** Community and social service, and legal: SOC major groups 21 and 23. */
export const communityLegalOccupations: readonly OccupationConcept[] = [
  {
    name: 'Social Worker',
    socGroup: '21-1000',
    aliases:
      'Licensed Social Worker|LCSW|LMSW|Clinical Social Worker|Medical Social Worker|School Social Worker|Child and Family Social Worker|Hospital Social Worker|Child Protection Worker|Child Welfare Worker|Licensed Clinical Social Worker|Family Support Worker|Healthcare Social Worker',
    otherLanguages:
      'Sozialarbeiter|Sozialarbeiterin|Sozialpädagoge|Sozialpädagogin|assistant social|assistante sociale|assistant de service social|assistante de service social|travailleur social|travailleuse sociale|éducateur spécialisé|éducatrice spécialisée|trabajador social|trabajadora social|assistente sociale|assistente social|maatschappelijk werker|maatschappelijk werkster|pracownik socjalny|socionom|socialsekreterare',
    related: 'Case Manager|Mental Health Counselor|Probation Officer',
    skills: 'Social Work|Case Management|Crisis Intervention|Care Planning|Communication',
  },
  {
    name: 'Case Manager',
    socGroup: '21-1000',
    aliases:
      'Case Worker|Caseworker|Social Services Case Manager|Care Manager|Care Coordinator|Intake Coordinator|Patient Navigator',
    otherLanguages:
      'Fallmanager|Fallmanagerin|Case-Managerin|gestionnaire de cas|référent de parcours|gestor de casos|gestora de casos|coordinador de casos|responsabile del caso|casemanager|zorgcoördinator',
    related: 'Social Worker|Registered Nurse',
    skills: 'Case Management|Care Planning|Social Work|Clinical Documentation',
  },
  {
    name: 'Social and Human Service Assistant',
    socGroup: '21-1000',
    aliases:
      'Social Services Assistant|Human Services Assistant|Community Support Worker|Social Work Assistant|Residential Counselor|Family Advocate|Victim Advocate|Community Outreach Worker|Outreach Worker|Peer Support Specialist',
    otherLanguages:
      'Betreuer Jugendhilfe|Heilerziehungspfleger|Heilerziehungspflegerin|moniteur-éducateur|monitrice-éducatrice|animateur social|integrador social|integradora social|educador social|educadora social|técnico en integración social|educatore sociale|educatore professionale|educatrice professionale|operatore sociale|sociaal werker|persoonlijk begeleider|woonbegeleider|asystent rodziny|behandlingsassistent|boendestödjare',
    related: 'Social Worker|Community Health Worker',
    skills: 'Social Work|Case Management|Crisis Intervention|Communication',
  },
  {
    name: 'Mental Health Counselor',
    socGroup: '21-1000',
    aliases:
      'Mental Health Counsellor|Licensed Professional Counselor|LMHC|Behavioral Health Counselor|Mental Health Therapist|Psychotherapist|Behavioral Health Therapist|Licensed Therapist|Behavioral Therapist',
    otherLanguages:
      'psychologischer Berater|psychologische Beraterin|Verhaltenstherapeut|Verhaltenstherapeutin|conseiller en santé mentale|consejero de salud mental|consejera de salud mental|consulente psicologico|conselheiro de saúde mental|GGZ-begeleider|samtalsterapeut',
    related: 'Clinical Psychologist|Substance Abuse Counselor|Social Worker',
    skills: 'Psychotherapy|Psychiatric Care|Crisis Intervention|Care Planning|Case Management',
  },
  {
    name: 'Substance Abuse Counselor',
    socGroup: '21-1000',
    aliases:
      'Addiction Counselor|Drug and Alcohol Counselor|Substance Use Counselor|CADC|Drug Worker|Addictions Counsellor|Substance Misuse Worker|Recovery Coach',
    otherLanguages:
      'Suchtberater|Suchtberaterin|Suchttherapeut|conseiller en addictologie|addictologue|consejero en adicciones|terapeuta de adicciones|operatore delle dipendenze|conselheiro em dependência química|verslavingsdeskundige|terapeuta uzależnień|alkoholterapeut',
    related: 'Mental Health Counselor|Social Worker',
    skills: 'Substance Abuse Treatment|Psychotherapy|Crisis Intervention|Case Management',
  },
  {
    name: 'Marriage and Family Therapist',
    socGroup: '21-1000',
    aliases:
      'Family Therapist|LMFT|Couples Therapist|Marriage Counselor|Family Counselor|Relationship Counsellor',
    otherLanguages:
      'Paartherapeut|Paartherapeutin|Familientherapeut|Familientherapeutin|thérapeute familial|thérapeute de couple|conseiller conjugal|conseillère conjugale|terapeuta familiar|terapeuta de pareja|terapeuta familiare|terapeuta de casal|relatietherapeut|gezinstherapeut',
    related: 'Mental Health Counselor|Clinical Psychologist',
    skills: 'Psychotherapy|Conflict Resolution|Communication',
  },
  {
    name: 'School Counselor',
    socGroup: '21-1000',
    aliases: 'Guidance Counselor|School Counsellor|Educational Counselor',
    otherLanguages:
      "Schulsozialarbeiter|Schulsozialarbeiterin|conseiller d'orientation|conseillère d'orientation|conseiller principal d'éducation|orientador escolar|orientadora escolar|consulente di orientamento|orientatore scolastico|orientador educacional|orientadora educacional|syokonsulent",
    related: 'Clinical Psychologist|Social Worker|Principal',
    skills: 'Student Advising|Communication|Crisis Intervention|Mentoring',
  },
  {
    name: 'Rehabilitation Counselor',
    socGroup: '21-1000',
    aliases:
      'Vocational Rehabilitation Counselor|Rehabilitation Specialist|Employment Specialist|Disability Counselor|Job Coach|Vocational Counselor',
    otherLanguages:
      'Rehabilitationsberater|conseiller en réadaptation|consejero de rehabilitación|jobcoach|preparador laboral|conselheiro de reabilitação|re-integratieconsulent',
    related: 'Occupational Therapist|Social Worker',
    skills: 'Case Management|Care Planning|Communication',
  },
  {
    name: 'Probation Officer',
    socGroup: '21-1000',
    aliases:
      'Parole Officer|Correctional Treatment Specialist|Juvenile Probation Officer|Community Corrections Officer',
    otherLanguages:
      "Bewährungshelfer|Bewährungshelferin|conseiller pénitentiaire d'insertion et de probation|agent de probation|agente de libertad condicional|delegado de libertad vigilada|funzionario di servizio sociale penitenziario|agente de liberdade condicional|reclasseringswerker|kurator sądowy|frivårdsinspektör",
    related: 'Social Worker|Correctional Officer',
    skills: 'Case Management|Law Enforcement|Crisis Intervention',
  },
  {
    name: 'Community Health Worker',
    socGroup: '21-1000',
    aliases:
      'Health Educator|Health Promotion Specialist|Community Health Educator|Health Coach|Promotora|Health Education Specialist|Health Promotion Officer|Wellness Coordinator',
    otherLanguages:
      'Gesundheitsberater|Gesundheitspädagoge|Gesundheitspädagogin|agent de santé communautaire|médiateur santé|médiatrice santé|éducateur à la santé|agente comunitario de salud|promotor de salud|promotora de salud|educador para la salud|educatore sanitario|agente comunitário de saúde|agente comunitária de saúde|gezondheidsvoorlichter|hälsopedagog|hälsocoach',
    related: 'Public Health Specialist|Social and Human Service Assistant',
    skills: 'Public Health|Patient Education|Case Management|Communication',
  },
  {
    name: 'Public Health Specialist',
    socGroup: '21-1000',
    aliases:
      'Public Health Analyst|Public Health Advisor|Public Health Officer|Public Health Manager|Public Health Practitioner|Global Health Specialist',
    otherLanguages:
      'Gesundheitswissenschaftler|Gesundheitswissenschaftlerin|chargé de santé publique|médecin de santé publique|especialista en salud pública|técnico en salud pública|specialista in sanità pubblica|sanitarista|GGD-adviseur|folkhälsovetare',
    related: 'Epidemiologist|Community Health Worker',
    skills: 'Public Health|Statistics|Policy Analysis|Research',
  },
  {
    name: 'Clergy Member',
    socGroup: '21-2000',
    aliases:
      'Chaplain|Hospital Chaplain|Youth Pastor|Minister of Religion|Rabbi|Imam|Religious Worker|Priest|Clergyman|Military Chaplain|Church Minister|Worship Leader',
    contextAliases: 'Pastor|Vicar|Minister|Deacon',
    otherLanguages:
      'Pfarrer|Pfarrerin|Seelsorger|Seelsorgerin|Klinikseelsorger|aumônier|aumônière|prêtre catholique|sacerdote|capellán|cappellano|capelão|padre católico|geestelijk verzorger|predikant|ksiądz|kapelan|präst|diakon',
    related: 'Mental Health Counselor|Director of Religious Education',
    skills: 'Public Speaking|Communication|Crisis Intervention',
  },
  {
    name: 'Director of Religious Education',
    socGroup: '21-2000',
    aliases:
      'Religious Education Coordinator|Religious Activities Director|Parish Administrator|Faith Formation Director',
    otherLanguages:
      'Gemeindereferent|Gemeindereferentin|Gemeindepädagoge|responsable de catéchèse|catéchiste|catequista|catechista|coordenador de catequese|pastoraal werker|katecheta',
    related: 'Clergy Member|Elementary School Teacher',
    skills: 'Teaching|Communication|Public Speaking',
  },
  {
    name: 'Lawyer',
    socGroup: '23-1000',
    aliases:
      'Attorney|Solicitor|Barrister|Associate Attorney|Litigation Attorney|Litigator|Attorney at Law|Staff Attorney|Trial Lawyer|Trial Attorney|Family Lawyer|Tax Lawyer|Litigation Associate|Legal Advisor|Legal Adviser',
    contextAliases: 'Counsel',
    otherLanguages:
      'Rechtsanwalt|Rechtsanwältin|Anwalt|Anwältin|Jurist|Juristin|avocat|avocate|juriste|abogado|abogada|asesor jurídico|asesora jurídica|letrado|letrada|procurador judicial|avvocato|avvocata|avvocatessa|consulente legale|advogado|advogada|jurista|consultor jurídico|advocaat|advocate|adwokat|prawnik|prawniczka|advokat',
    related: 'Paralegal|Judge|Compliance Officer',
    skills:
      'Legal Research|Legal Writing|Litigation|Contract Management|Negotiation|Intellectual Property',
  },
  {
    name: 'Paralegal',
    socGroup: '23-2000',
    aliases:
      'Legal Assistant|Law Clerk Assistant|Litigation Paralegal|Corporate Paralegal|Legal Executive|Chartered Legal Executive|Paralegal Specialist|Legal Analyst|eDiscovery Specialist',
    otherLanguages:
      "Rechtsfachwirt|Rechtsfachwirtin|Wirtschaftsjurist|clerc d'avocat|parajuriste|asistente legal|asistente jurídico|pasante legal|auxiliar jurídico|assistente legale|praticante avvocato|assistente jurídico|solicitador|solicitadora|juridisch medewerker|asystent prawny|biträdande jurist",
    related: 'Lawyer|Legal Secretary',
    skills: 'Paralegal Work|Legal Research|Legal Writing|Litigation|Records Management',
  },
  {
    name: 'Judge',
    socGroup: '23-1000',
    aliases:
      'Magistrate|Administrative Law Judge|Hearing Officer|Immigration Judge|District Judge|Justice of the Peace|Adjudicator|Circuit Judge|Appeals Examiner',
    contextAliases: 'Judge',
    otherLanguages:
      "Richter am Amtsgericht|Richter am Landgericht|Amtsrichter|Amtsrichterin|Verwaltungsrichter|magistrat|juge d'instruction|juge administratif|magistrado|magistrada|juez de paz|juez de instrucción|magistrato|giudice di pace|giudice civile|juiz de direito|juíza de direito|sędzia|rechter bij de rechtbank|domare i tingsrätt",
    related: 'Lawyer|Arbitrator',
    skills: 'Legal Research|Legal Writing|Decision Making|Conflict Resolution',
  },
  {
    name: 'Arbitrator',
    socGroup: '23-1000',
    aliases: 'Mediator|Family Mediator|Conciliator|Dispute Resolution Specialist|Ombudsman',
    contextAliases: 'Ombudsperson',
    otherLanguages:
      'Schlichter|Schlichterin|Mediatorin|Schiedsrichter Recht|médiateur|médiatrice|médiateur familial|médiatrice familiale|mediador familiar|mediadora familiar|árbitro jurídico|mediatore familiare|mediatore civile|mediador de conflitos|mediadora de conflitos|conflictbemiddelaar|medlare',
    related: 'Judge|Lawyer|Labor Relations Specialist',
    skills: 'Negotiation|Conflict Resolution|Legal Research',
  },
  {
    name: 'Judicial Law Clerk',
    socGroup: '23-1000',
    aliases: 'Judicial Clerk|Judicial Assistant|Court Attorney|Appellate Law Clerk|Law Clerk',
    otherLanguages:
      'Rechtsreferendar|Rechtsreferendarin|assistant de justice|assistante de justice|juriste assistant|letrado judicial|auxiliar judicial|assistente giudiziario|assessor de juiz|gerechtssecretaris|asystent sędziego',
    related: 'Lawyer|Paralegal',
    skills: 'Legal Research|Legal Writing',
  },
  {
    name: 'Court Reporter',
    socGroup: '23-2000',
    aliases: 'Stenographer|Court Stenographer|Court Transcriptionist|Legal Transcriptionist',
    otherLanguages:
      'Gerichtsstenograf|Protokollführer|Protokollführerin|sténotypiste|greffier audiencier|taquígrafa|estenógrafo judicial|stenografo|stenotipista|taquígrafo judicial|estenotipista|rechtbankverslaggever|protokolant sądowy',
    related: 'Paralegal|Court Clerk',
    skills: 'Data Entry|Attention to Detail|Legal Writing',
  },
  {
    name: 'Title Examiner',
    socGroup: '23-2000',
    aliases:
      'Title Abstractor|Title Searcher|Title Officer|Title Agent|Escrow Officer|Landman|Abstractor',
    otherLanguages:
      'Grundbuchführer|Grundbuchrechtspfleger|oficial de registro de la propiedad|notaire assistant|visurista|oficial de registro de imóveis',
    related: 'Paralegal|Real Estate Agent',
    skills: 'Real Estate|Legal Research|Records Management',
  },
  {
    name: 'Notary',
    socGroup: '23-1000',
    aliases: 'Notary Public|Civil Law Notary',
    contextAliases: 'Notary',
    otherLanguages:
      'Notar|Notarin|notaire|notario|notaria|notaio|tabelião|tabeliã|notaris|notariusz',
    related: 'Lawyer|Title Examiner',
    skills: 'Legal Writing|Real Estate|Contract Management',
  },
  {
    name: 'Contract Manager',
    socGroup: '23-1000',
    aliases:
      'Contract Administrator|Contract Negotiator|Contract Lawyer|Contract Attorney|Legal Operations Manager',
    otherLanguages:
      'Vertragsmanager|Vertragsmanagerin|gestionnaire de contrats|gestor de contratos|gestora de contratos|responsable de contratos|responsabile contratti|analista de contratos|contractmanager',
    related: 'Buyer|Lawyer|Paralegal',
    skills: 'Contract Management|Negotiation|Legal Writing|Procurement',
  },
  {
    name: 'Intellectual Property Specialist',
    socGroup: '23-2000',
    aliases:
      'Patent Examiner|Patent Agent|Trademark Specialist|Patent Analyst|IP Specialist|Trademark Examiner|Patent Engineer|IP Paralegal',
    otherLanguages:
      'Patentprüfer|Patentprüferin|Patentreferent|examinateur de brevets|ingénieur brevets|conseil en propriété industrielle|examinador de patentes|agente de patentes|esaminatore di brevetti|consulente in proprietà industriale|examinador de patentes e marcas|octrooionderzoeker|patentombud',
    related: 'Lawyer|Paralegal',
    skills: 'Intellectual Property|Legal Research|Legal Writing|Research',
  },
  {
    name: 'Process Server',
    socGroup: '23-2000',
    aliases:
      'Court Records Examiner|Enforcement Agent|Legal Document Specialist|Legal Document Reviewer|Document Review Attorney',
    otherLanguages:
      'Gerichtsvollzieher|Gerichtsvollzieherin|huissier de justice|commissaire de justice|agente judicial|ufficiale giudiziario|gerechtsdeurwaarder|komornik sądowy|kronofogde',
    related: 'Paralegal|Court Reporter',
    skills: 'Legal Research|Records Management',
  },
  {
    name: 'Religious Educator',
    socGroup: '21-2000',
    aliases: 'Missionary|Youth Minister|Campus Minister|Pastoral Assistant|Lay Minister',
    otherLanguages:
      'Religionslehrer|Religionslehrerin|Missionar|missionnaire|misionero|misionera|missionario|missionária|missionaris|misjonarz',
    related: 'Clergy Member|Social Worker',
    skills: 'Public Speaking|Communication|Teaching',
  },
  {
    name: 'Behavior Analyst',
    socGroup: '21-1000',
    aliases:
      'BCBA|Behaviour Analyst|Board Certified Behavior Analyst|Applied Behavior Analyst|ABA Therapist|Registered Behavior Technician|RBT|Behavior Specialist|Behavior Interventionist',
    otherLanguages:
      'Verhaltensanalytiker|analyste du comportement|analista de conducta|analista del comportamento|gedragsdeskundige',
    related: 'Mental Health Counselor|Special Education Teacher',
    skills: 'Crisis Intervention|Care Planning|Special Education|Psychotherapy',
  },
  {
    name: 'Career Counselor',
    socGroup: '21-1000',
    aliases:
      'Career Advisor|Careers Adviser|Career Coach|Employment Advisor|Career Consultant|Employment Counselor',
    otherLanguages:
      'Berufsberater|Berufsberaterin|conseiller en insertion professionnelle|conseillère en insertion professionnelle|orientador laboral|orientadora laboral|orientador profissional|consulente di carriera|loopbaanbegeleider|loopbaancoach|doradca zawodowy',
    related: 'School Counselor|Recruiter|Academic Advisor',
    skills: 'Student Advising|Communication|Mentoring',
  },
  {
    name: 'Academic Advisor',
    socGroup: '21-1000',
    aliases:
      'Academic Adviser|Student Advisor|Admissions Counselor|Enrollment Counselor|Student Success Coach|College Counselor|Academic Counselor',
    otherLanguages:
      'Studienberater|Studienberaterin|conseiller pédagogique|conseillère pédagogique|asesor académico|asesora académica|orientador académico|consulente accademico|studieadviseur|studievägledare',
    related: 'School Counselor|Career Counselor',
    skills: 'Student Advising|Higher Education|Communication',
  },
  {
    name: 'Youth Worker',
    socGroup: '21-1000',
    aliases:
      'Youth Support Worker|Youth Care Worker|Youth Counselor|Youth Development Specialist|Youth Program Coordinator|Youth Mentor',
    otherLanguages:
      'Jugendarbeiter|Jugendarbeiterin|Jugendbetreuer|Jugendbetreuerin|animateur jeunesse|animatrice jeunesse|educador juvenil|animatore giovanile|jongerenwerker',
    related: 'Social and Human Service Assistant|Recreation Worker',
    skills: 'Mentoring|Crisis Intervention|Communication',
  },
  {
    name: 'Prosecutor',
    socGroup: '23-1000',
    aliases:
      'District Attorney|Public Prosecutor|Assistant District Attorney|Crown Prosecutor|State Attorney|Prosecuting Attorney|Deputy District Attorney',
    otherLanguages:
      'Staatsanwalt|Staatsanwältin|procureur|procureure|procureur de la République|fiscal del ministerio público|pubblico ministero|promotor de justiça|promotora de justiça|officier van justitie|prokurator|åklagare',
    related: 'Lawyer|Public Defender|Judge',
    skills: 'Litigation|Legal Research|Legal Writing|Public Speaking',
  },
  {
    name: 'Public Defender',
    socGroup: '23-1000',
    aliases:
      'Criminal Defense Attorney|Criminal Lawyer|Defense Attorney|Criminal Defence Lawyer|Criminal Defence Solicitor',
    otherLanguages:
      "Strafverteidiger|Strafverteidigerin|avocat pénaliste|avocate pénaliste|avocat commis d'office|abogado penalista|abogada penalista|defensor público|defensora pública|avvocato penalista|advogado criminalista|strafpleiter|strafrechtadvocaat",
    related: 'Lawyer|Prosecutor',
    skills: 'Litigation|Legal Research|Negotiation',
  },
  {
    name: 'Corporate Counsel',
    socGroup: '23-1000',
    aliases:
      'General Counsel|In-House Counsel|Corporate Lawyer|Legal Counsel|Legal Director|In-House Lawyer|Corporate Attorney|Commercial Lawyer|Head of Legal|Chief Legal Officer|Commercial Solicitor',
    otherLanguages:
      "Syndikusrechtsanwalt|Syndikusrechtsanwältin|Unternehmensjurist|Unternehmensjuristin|Leiter Recht|juriste d'entreprise|directeur juridique|directrice juridique|asesor jurídico de empresa|abogado de empresa|abogada de empresa|giurista d'impresa|responsabile legale|advogado corporativo|advogado empresarial|diretor jurídico|bedrijfsjurist|radca prawny|bolagsjurist",
    related: 'Lawyer|Contract Manager|Compliance Officer',
    skills: 'Contract Management|Legal Writing|Negotiation|Regulatory Compliance',
  },
  {
    name: 'Immigration Lawyer',
    socGroup: '23-1000',
    aliases:
      'Immigration Attorney|Immigration Solicitor|Immigration Specialist|Immigration Consultant|Immigration Adviser',
    otherLanguages:
      "Fachanwalt für Migrationsrecht|avocat en droit des étrangers|abogado de inmigración|abogada de inmigración|abogado de extranjería|avvocato dell'immigrazione|advogado de imigração|vreemdelingenadvocaat",
    related: 'Lawyer|Paralegal',
    skills: 'Legal Research|Legal Writing|Foreign Languages',
  },
  {
    name: 'Patent Attorney',
    socGroup: '23-1000',
    aliases:
      'Patent Lawyer|Intellectual Property Lawyer|IP Attorney|IP Lawyer|Intellectual Property Attorney|Trademark Attorney|Patent Counsel',
    otherLanguages:
      'Patentanwalt|Patentanwältin|avocat en propriété intellectuelle|abogado de patentes|abogado de propiedad intelectual|avvocato brevettuale|advogado de propriedade intelectual|octrooigemachtigde|rzecznik patentowy|patentjurist',
    related: 'Lawyer|Intellectual Property Specialist',
    skills: 'Intellectual Property|Legal Writing|Litigation',
  },
  {
    name: 'Conveyancer',
    socGroup: '23-2000',
    aliases:
      'Licensed Conveyancer|Property Lawyer|Conveyancing Solicitor|Conveyancing Assistant|Real Estate Attorney|Real Estate Paralegal|Conveyancing Executive',
    otherLanguages:
      'clerc de notaire|oficial de notaría|pasante de notaría|praticante notaio|escrevente de cartório|notarieel medewerker|kandidaat-notaris',
    related: 'Paralegal|Title Examiner|Notary',
    skills: 'Real Estate|Contract Management|Legal Writing',
  },
];
