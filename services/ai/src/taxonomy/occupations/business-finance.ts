import type { OccupationConcept } from '../occupation-concept.ts';

/** Business and financial operations: SOC major group 13. */
export const businessFinanceOccupations: readonly OccupationConcept[] = [
  {
    name: 'Accountant',
    socGroup: '13-2000',
    aliases:
      'Staff Accountant|Senior Accountant|Cost Accountant|Tax Accountant|Certified Public Accountant|Chartered Accountant|Management Accountant|Financial Accountant|General Ledger Accountant|Fund Accountant|Accounting Analyst|Assistant Accountant|Junior Accountant',
    otherLanguages:
      'Bilanzbuchhalter|Bilanzbuchhalterin|comptable|expert-comptable|experte-comptable|contable|contador público|contadora pública|contabile|ragioniere|ragioniera|commercialista|contabilista|técnico de contas|accountantsmedewerker|redovisningsekonom|redovisningskonsult',
    related: 'Bookkeeping Clerk|Auditor|Controller',
    skills: 'Accounting|GAAP|Reconciliation|Financial Reporting|Tax Preparation|Microsoft Excel',
  },
  {
    name: 'Auditor',
    socGroup: '13-2000',
    aliases:
      'Internal Auditor|External Auditor|Audit Associate|Audit Manager|Audit Senior|IT Auditor|Financial Auditor',
    otherLanguages:
      'Wirtschaftsprüfer|Wirtschaftsprüferin|Revisor|Revisorin|auditeur|auditrice|auditeur interne|commissaire aux comptes|auditora|auditor interno|revisore dei conti|revisore contabile|auditeur financier|biegły rewident|auktoriserad revisor',
    related: 'Accountant|Compliance Officer',
    skills: 'Auditing|Accounting|GAAP|Regulatory Compliance|Risk Management',
  },
  {
    name: 'Tax Advisor',
    socGroup: '13-2000',
    aliases:
      'Tax Preparer|Tax Consultant|Tax Adviser|Tax Specialist|Tax Manager|Tax Analyst|Tax Examiner|Tax Inspector|Revenue Agent|Enrolled Agent|Tax Associate',
    otherLanguages:
      'Steuerberater|Steuerberaterin|Steuerfachangestellter|Steuerfachangestellte|Finanzbeamter|conseiller fiscal|conseillère fiscale|fiscaliste|inspecteur des impôts|asesor fiscal|asesora fiscal|inspector de hacienda|consulente fiscale|consultor fiscal|inspetor tributário|belastingadviseur|doradca podatkowy|skatterådgivare',
    related: 'Accountant|Auditor',
    skills: 'Tax Preparation|Accounting|Regulatory Compliance|Customer Service',
  },
  {
    name: 'Financial Analyst',
    socGroup: '13-2000',
    aliases:
      'FP&A Analyst|Finance Analyst|Investment Analyst|Equity Research Analyst|Budget Analyst|Financial Planning Analyst|Corporate Finance Analyst|Cost Analyst|Securities Analyst|Treasury Analyst|Valuation Analyst',
    otherLanguages:
      'Finanzanalyst|Finanzanalystin|analyste financier|analyste financière|analista financiero|analista financiera|analista finanziario|analista finanziaria|analista financeiro|analista financeira|financieel analist|analityk finansowy|finansanalytiker',
    related: 'Controller|Investment Banker|Business Analyst',
    skills: 'Financial Analysis|Financial Modeling|Forecasting|Budgeting|Microsoft Excel',
  },
  {
    name: 'Investment Banker',
    socGroup: '13-2000',
    aliases:
      'Investment Banking Analyst|Investment Banking Associate|M&A Analyst|Mergers and Acquisitions Analyst|Private Equity Associate|Private Equity Analyst|Venture Capital Associate',
    otherLanguages:
      "Investmentbanker|Investmentbankerin|banquier d'affaires|banquière d'affaires|banquier d'investissement|banquero de inversión|banchiere d'investimento|banqueiro de investimento|zakenbankier|bankier inwestycyjny",
    related: 'Financial Analyst|Portfolio Manager',
    skills: 'Investment Banking|Financial Modeling|Financial Analysis|Negotiation',
  },
  {
    name: 'Portfolio Manager',
    socGroup: '13-2000',
    aliases:
      'Fund Manager|Investment Manager|Asset Manager|Wealth Manager|Hedge Fund Manager|Investment Officer',
    otherLanguages:
      "Portfoliomanager|Portfoliomanagerin|Fondsmanager|Fondsmanagerin|Vermögensverwalter|gérant de portefeuille|gestionnaire de portefeuille|gestionnaire d'actifs|gestionnaire de patrimoine|gestor de carteras|gestor de fondos|gestora de fondos|gestore di portafoglio|gestore di fondi|gestor de carteira|gestor de investimentos|vermogensbeheerder|zarządzający portfelem|portföljförvaltare",
    related: 'Financial Analyst|Financial Advisor',
    skills: 'Investment Management|Financial Analysis|Trading Securities|Bloomberg Terminal|CFA',
  },
  {
    name: 'Financial Advisor',
    socGroup: '13-2000',
    aliases:
      'Financial Adviser|Financial Planner|Personal Financial Advisor|Wealth Advisor|Certified Financial Planner|Investment Advisor|Independent Financial Adviser',
    otherLanguages:
      'Finanzberater|Finanzberaterin|Vermögensberater|Vermögensberaterin|conseiller financier|conseillère financière|conseiller en gestion de patrimoine|conseiller bancaire|conseillère bancaire|asesor financiero|asesora financiera|consulente finanziario|consulente finanziaria|consultor financeiro|assessor de investimentos|financieel adviseur|doradca finansowy|finansiell rådgivare',
    related: 'Portfolio Manager|Loan Officer|Insurance Agent',
    skills: 'Financial Planning|Investment Management|Customer Service|Sales',
  },
  {
    name: 'Risk Analyst',
    socGroup: '13-2000',
    aliases:
      'Risk Manager|Credit Risk Analyst|Market Risk Analyst|Operational Risk Manager|Financial Risk Analyst|Quantitative Analyst|Financial Risk Specialist|Quant Analyst|Risk Officer',
    otherLanguages:
      'Risikomanager|Risikomanagerin|Risikoanalyst|Risikocontroller|analyste risques|analyste des risques|gestionnaire de risques|analista de riesgos|gestor de riesgos|analista del rischio|responsabile rischi|analista de risco|gestor de risco|risicoanalist|risicomanager|analityk ryzyka',
    related: 'Financial Analyst|Credit Analyst|Compliance Officer',
    skills: 'Risk Management|Statistics|Financial Analysis|Regulatory Compliance|Python',
  },
  {
    name: 'Credit Analyst',
    socGroup: '13-2000',
    aliases: 'Credit Manager|Credit Specialist|Credit Underwriter',
    otherLanguages:
      'Kreditanalyst|Kreditanalystin|analyste crédit|analyste de crédit|analista de crédito|analista crediti|analista del credito|kredietanalist|analityk kredytowy|kreditanalytiker',
    related: 'Loan Officer|Risk Analyst',
    skills: 'Credit Analysis|Financial Analysis|Risk Management|Banking',
  },
  {
    name: 'Loan Officer',
    socGroup: '13-2000',
    aliases:
      'Mortgage Loan Officer|Mortgage Advisor|Mortgage Adviser|Lending Officer|Loan Originator|Mortgage Broker|Mortgage Loan Originator|Commercial Lender|Mortgage Banker',
    otherLanguages:
      'Kreditberater|Kreditberaterin|Baufinanzierungsberater|chargé de crédit|courtier en crédit|courtier en prêts immobiliers|asesor hipotecario|agente de préstamos|consulente mutui|mediatore creditizio|oficial de crédito|hypotheekadviseur|doradca kredytowy',
    related: 'Credit Analyst|Financial Advisor',
    skills: 'Credit Analysis|Banking|Sales|Customer Service|Regulatory Compliance',
  },
  {
    name: 'Insurance Underwriter',
    socGroup: '13-2000',
    aliases: 'Underwriter|Underwriting Analyst|Commercial Underwriter|Underwriting Assistant',
    otherLanguages:
      "Versicherungsmathematischer Underwriter|souscripteur assurance|souscripteur d'assurance|suscriptor de seguros|suscriptora de seguros|sottoscrittore assicurativo|subscritor de seguros|acceptant verzekeringen",
    related: 'Claims Adjuster|Actuary',
    skills: 'Insurance|Risk Management|Financial Analysis',
  },
  {
    name: 'Claims Adjuster',
    socGroup: '13-1000',
    aliases:
      'Insurance Adjuster|Claims Examiner|Insurance Investigator|Claims Specialist|Loss Adjuster|Claims Representative|Claims Analyst|Insurance Appraiser',
    otherLanguages:
      "Schadenregulierer|expert d'assurance|perito de seguros|perito assicurativo|regulador de sinistros|perito de sinistros|schade-expert|likwidator szkód",
    related: 'Insurance Underwriter|Insurance Claims Clerk',
    skills: 'Insurance|Negotiation|Customer Service|Clinical Documentation',
  },
  {
    name: 'Compliance Officer',
    socGroup: '13-1000',
    aliases:
      'Compliance Manager|Compliance Analyst|Compliance Specialist|Regulatory Affairs Specialist|Regulatory Affairs Manager|AML Analyst|KYC Analyst|Anti-Money Laundering Analyst|Data Protection Officer|Chief Compliance Officer|Privacy Officer|Fraud Analyst|Fraud Investigator|Financial Examiner|Regulatory Compliance Manager',
    otherLanguages:
      'Compliance-Beauftragter|Compliance-Beauftragte|Datenschutzbeauftragter|Datenschutzbeauftragte|Geldwäschebeauftragter|responsable conformité|chargé de conformité|chargée de conformité|chargé des affaires réglementaires|délégué à la protection des données|responsable de cumplimiento|oficial de cumplimiento|delegado de protección de datos|responsabile compliance|analista de compliance|encarregado de proteção de dados|functionaris gegevensbescherming',
    related: 'Auditor|Risk Analyst|Lawyer',
    skills: 'Regulatory Compliance|Auditing|Risk Management|Anti-Money Laundering|Policy Analysis',
  },
  {
    name: 'Cost Estimator',
    socGroup: '13-1000',
    aliases:
      'Estimator|Construction Estimator|Quantity Surveyor|Project Estimator|Bid Manager|Cost Engineer|Bid Writer|Proposal Manager|Tender Manager',
    otherLanguages:
      "Kalkulator Bau|Baukalkulator|Baukalkulatorin|Bauabrechner|métreur|métreuse|économiste de la construction|chargé d'affaires bâtiment|estimador de costos|presupuestista|preventivista|computista edile|orçamentista|calculator bouw|werkvoorbereider|kosztorysant|kosztorysantka|kalkylator",
    related: 'Construction Manager|Civil Engineer',
    skills: 'Construction Estimating|Blueprint Reading|Budgeting|Microsoft Excel',
  },
  {
    name: 'Buyer',
    socGroup: '13-1000',
    aliases:
      'Purchasing Agent|Purchaser|Procurement Specialist|Procurement Officer|Purchasing Specialist|Procurement Analyst|Sourcing Specialist|Strategic Buyer|Senior Buyer|Purchasing Officer|Merchandise Buyer|Fashion Buyer|Retail Buyer|Contract Specialist|Contracting Officer|Procurement Agent',
    contextAliases: 'Buyer',
    otherLanguages:
      'Einkäufer|Einkäuferin|acheteur|acheteuse|comprador de empresa|técnico de compras|técnica de compras|responsable de aprovisionamiento|addetto acquisti|addetta acquisti|analista de compras|inkoper|inkoopster|specjalista ds. zakupów|inköpare',
    related: 'Purchasing Manager|Supply Chain Manager',
    skills: 'Procurement|Negotiation|Vendor Management|Contract Management|SAP',
  },
  {
    name: 'Logistician',
    socGroup: '13-1000',
    aliases:
      'Logistics Analyst|Supply Chain Analyst|Supply Chain Planner|Logistics Specialist|Supply Chain Coordinator|Supply Chain Specialist|Logistics Planner|Inventory Analyst',
    otherLanguages:
      'Logistiker|Logistikerin|Logistikplaner|logisticien|logisticienne|approvisionneur|approvisionneuse|técnico de logística|coordinadora de logística|planificador de la demanda|addetto logistica|addetta logistica|analista logistico|analista de logística|logistyk|specjalista ds. logistyki',
    related: 'Supply Chain Manager|Buyer',
    skills: 'Supply Chain Management|Forecasting|Inventory Management|SAP|Microsoft Excel',
  },
  {
    name: 'Project Manager',
    socGroup: '13-1000',
    aliases:
      'Project Coordinator|Project Lead|Project Leader|IT Project Manager|Technical Project Manager|Program Manager|Programme Manager|Project Management Specialist|Technical Program Manager|PMO Manager|Project Director|Delivery Manager|Project Officer|PMO Analyst|Senior Project Manager',
    contextAliases: 'PM|TPM',
    otherLanguages:
      'Projektmanager|Projektmanagerin|Projektleiter|Projektleiterin|Projektkoordinator|Projektkoordinatorin|chef de projet|cheffe de projet|responsable de projet|coordinateur de projet|jefe de proyecto|jefa de proyecto|gestor de proyectos|gestora de proyectos|director de proyecto|gerente de proyecto|coordinador de proyectos|responsabile di progetto|capo progetto|gestore di progetto|gerente de projeto|gestor de projetos|gestora de projetos|coordenador de projetos|projectmanager|projectleider|projectcoördinator|kierownik projektu|projektledare',
    related: 'Scrum Master|Product Manager|Operations Manager',
    skills: 'Project Management|Agile|PMP|Stakeholder Management|Budgeting|Risk Management',
  },
  {
    name: 'Scrum Master',
    socGroup: '13-1000',
    aliases:
      'Agile Coach|Agile Project Manager|Release Train Engineer|Agile Delivery Manager|Iteration Manager',
    otherLanguages: 'coach agile|facilitateur agile|facilitador ágil',
    related: 'Project Manager|Product Manager',
    skills: 'Scrum|Agile|Kanban|Jira|Mentoring',
  },
  {
    name: 'Business Analyst',
    socGroup: '13-1000',
    aliases:
      'IT Business Analyst|Business Process Analyst|Process Analyst|Functional Analyst|Requirements Analyst|Technical Business Analyst|Business Intelligence Consultant|Requirements Engineer',
    otherLanguages:
      "Business-Analystin|Geschäftsanalyst|Wirtschaftsanalyst|analyste métier|analyste d'affaires|analyste fonctionnel|analyste fonctionnelle|analista de negocio|analista de procesos|analista funzionale|analista di business|analista de processos|bedrijfsanalist|analityk biznesowy|verksamhetsanalytiker",
    related: 'Systems Analyst|Data Analyst|Product Manager',
    skills: 'Business Analysis|Process Improvement|SQL|Stakeholder Management|User Stories',
  },
  {
    name: 'Management Consultant',
    socGroup: '13-1000',
    aliases:
      'Strategy Consultant|Business Consultant|Management Analyst|Organizational Consultant|Process Improvement Specialist|Program Analyst|Operations Analyst|Change Manager|Business Process Consultant|Strategy Manager',
    otherLanguages:
      'Unternehmensberater|Unternehmensberaterin|consultant en management|consultante en management|conseiller en organisation|consultant en stratégie|consultor de gestión|consultora de gestión|consultor de negocio|consultor estratégico|consulente aziendale|consulente di direzione|consulente strategico|consultor empresarial|consultor de gestão|organisatieadviseur|bedrijfsadviseur|konsultant biznesowy|managementkonsult',
    related: 'Business Analyst|Project Manager',
    skills:
      'Management Consulting|Business Analysis|Strategic Planning|Process Improvement|Microsoft PowerPoint',
  },
  {
    name: 'Human Resources Specialist',
    socGroup: '13-1000',
    aliases:
      'HR Specialist|HR Generalist|Human Resources Generalist|HR Business Partner|HRBP|Human Resources Business Partner|HR Advisor|HR Adviser|HR Officer|HR Coordinator|Human Resources Coordinator|Employee Relations Specialist|People Partner|HR Consultant|HR Analyst|People Operations Specialist',
    otherLanguages:
      'Personalreferent|Personalreferentin|HR-Referent|HR-Referentin|chargé de ressources humaines|chargée de ressources humaines|chargé RH|gestionnaire RH|gestionnaire ressources humaines|técnico de recursos humanos|técnica de recursos humanos|especialista en recursos humanos|addetta risorse umane|specialista risorse umane|analista de recursos humanos|analista de RH|personeelsadviseur|HR-adviseur|P&O-adviseur|specjalista ds. kadr|personalhandläggare',
    related: 'Recruiter|Human Resources Manager',
    skills:
      'Human Resources|Employee Relations|Onboarding|Benefits Administration|Performance Management',
  },
  {
    name: 'Recruiter',
    socGroup: '13-1000',
    aliases:
      'Technical Recruiter|Talent Acquisition Specialist|Recruitment Consultant|Talent Acquisition Partner|Recruitment Specialist|Headhunter|Talent Sourcer|Corporate Recruiter|Staffing Specialist|IT Recruiter|Recruiting Coordinator|Executive Recruiter|Recruitment Officer|Resourcer',
    otherLanguages:
      'Personalberater|Personalberaterin|Recruiterin|Personalvermittler|Personaldisponent|Personaldisponentin|recruteur|recruteuse|chargé de recrutement|chargée de recrutement|consultant en recrutement|consultante en recrutement|reclutador|reclutadora|técnico de selección|técnica de selección|selezionatore del personale|addetto alla selezione|recrutador|recrutadora|analista de recrutamento|recrutementconsulent|rekruter|rekruterka|rekryterare',
    related: 'Human Resources Specialist',
    skills: 'Recruiting|Onboarding|Communication|Negotiation',
  },
  {
    name: 'Corporate Trainer',
    socGroup: '13-1000',
    aliases:
      'Training Specialist|Training Coordinator|Learning and Development Specialist|L&D Specialist|Training and Development Specialist|Technical Trainer|Training Officer|Learning Consultant|Training Consultant|Software Trainer',
    otherLanguages:
      'Trainer in der Erwachsenenbildung|Personalentwickler|Personalentwicklerin|formateur|formatrice|formateur en entreprise|formador|formadora|técnico de formación|formatore|formatrice aziendale|formatore aziendale|formador profissional|instrutor de treinamento|analista de treinamento|bedrijfstrainer|opleidingsadviseur|szkoleniowiec|utbildare',
    related: 'Training Manager|Instructional Designer',
    skills: 'Corporate Training|Instructional Design|Public Speaking|Communication',
  },
  {
    name: 'Compensation Analyst',
    socGroup: '13-1000',
    aliases:
      'Benefits Specialist|Compensation and Benefits Specialist|Benefits Administrator|Benefits Analyst|Job Analyst|Compensation Specialist|Total Rewards Analyst',
    otherLanguages:
      'Vergütungsspezialist|chargé de rémunération|analista de compensaciones|specialista compensation|analista de remuneração',
    related: 'Human Resources Specialist|Compensation and Benefits Manager',
    skills: 'Benefits Administration|Payroll|Human Resources|Microsoft Excel',
  },
  {
    name: 'Labor Relations Specialist',
    socGroup: '13-1000',
    aliases:
      'Industrial Relations Officer|Union Representative|Labour Relations Officer|Labor Relations Manager|Union Organizer',
    otherLanguages:
      'Gewerkschaftssekretär|délégué syndical|responsable relations sociales|delegado sindical|sindicalista|sindacalista|vakbondsbestuurder|facklig ombudsman',
    related: 'Human Resources Specialist|Arbitrator',
    skills: 'Employee Relations|Negotiation|Conflict Resolution',
  },
  {
    name: 'Event Planner',
    socGroup: '13-1000',
    aliases:
      'Event Manager|Event Coordinator|Meeting Planner|Conference Organizer|Wedding Planner|Conference Manager|Event Organiser|Convention Planner',
    otherLanguages:
      "Veranstaltungskaufmann|Veranstaltungskauffrau|Eventmanager|Eventmanagerin|Veranstaltungsmanager|organisateur d'événements|organisatrice d'événements|chargé d'événementiel|chef de projet événementiel|organizador de eventos|organizadora de eventos|coordinador de eventos|organizzatore di eventi|organizzatrice di eventi|produtor de eventos|organizador de eventos corporativos|evenementenmanager|organizator imprez|evenemangskoordinator",
    related: 'Public Relations Specialist|Hotel Manager',
    skills: 'Event Planning|Budgeting|Vendor Management|Customer Service',
  },
  {
    name: 'Fundraiser',
    socGroup: '13-1000',
    aliases:
      'Fundraising Officer|Fundraising Coordinator|Grant Writer|Grants Manager|Grant Coordinator|Grants Specialist|Annual Giving Officer',
    otherLanguages:
      'Fundraiserin|chargé de collecte de fonds|chargé de mécénat|captador de fondos|captadora de fondos|addetto alla raccolta fondi|captador de recursos|fondsenwervingsmedewerker|insamlare',
    related: 'Fundraising Manager|Public Relations Specialist',
    skills: 'Fundraising|Grant Writing|Writing|Communication',
  },
  {
    name: 'Marketing Specialist',
    socGroup: '13-1000',
    aliases:
      'Market Research Analyst|Digital Marketing Specialist|SEO Specialist|Marketing Analyst|Marketing Coordinator|Marketing Executive|Marketing Assistant|Social Media Manager|PPC Specialist|Content Marketing Specialist|Growth Marketer|Email Marketing Specialist|Social Media Specialist|Marketing Associate|Digital Marketer|SEM Specialist|SEO Manager|Community Manager|Performance Marketing Manager|Marketing Officer|Social Media Coordinator|Market Researcher|Marketer',
    otherLanguages:
      "Marketingreferent|Marketingreferentin|Online-Marketing-Manager|Online-Marketing-Managerin|Marktforscher|Marktforscherin|chargé de marketing|chargée de marketing|chargé d'études marketing|assistant marketing|assistante marketing|référenceur web|especialista en marketing|técnico de marketing|técnica de marketing|analista de mercado|especialista en marketing digital|addetto marketing|addetta marketing|specialista marketing|analista di mercato|analista de marketing|especialista em marketing|técnico de marketing digital|marketingmedewerker|marktonderzoeker|online marketeer|marketeer|specjalista ds. marketingu|marknadsförare|marknadskoordinator",
    related: 'Marketing Manager|Public Relations Specialist|Copywriter',
    skills: 'Digital Marketing|SEO|SEM|Google Analytics|Social Media Marketing|Market Research',
  },
  {
    name: 'Appraiser',
    socGroup: '13-2000',
    aliases:
      'Real Estate Appraiser|Property Appraiser|Property Valuer|Chartered Valuation Surveyor|Property Assessor|Property Valuation Surveyor',
    otherLanguages:
      'Immobiliengutachter|Immobilienbewerter|Grundstücksgutachter|expert immobilier|experte immobilière|évaluateur immobilier|tasador|tasadora|perito tasador|perito immobiliare|perito avaliador|avaliador de imóveis|taxateur|rzeczoznawca majątkowy|fastighetsvärderare',
    related: 'Real Estate Agent|Claims Adjuster',
    skills: 'Real Estate|Financial Analysis|Attention to Detail',
  },
  {
    name: 'Customs Broker',
    socGroup: '13-1000',
    aliases:
      'Import Export Specialist|Customs Specialist|Customs Declarant|Trade Compliance Specialist|Import Specialist|Export Manager|Import Manager',
    otherLanguages:
      'Zolldeklarant|Zolldeklarantin|Zollsachbearbeiter|déclarant en douane|déclarante en douane|agente aduanal|spedizioniere doganale|despachante aduaneiro|despachante aduaneira|douanedeclarant|agent celny|tulldeklarant',
    related: 'Freight Forwarding Agent|Logistician',
    skills: 'Freight|Regulatory Compliance|Supply Chain Management',
  },
  {
    name: 'Sustainability Specialist',
    socGroup: '13-1000',
    aliases:
      'Sustainability Manager|ESG Analyst|ESG Manager|CSR Manager|Energy Auditor|Sustainability Consultant|Sustainability Officer|Energy Manager',
    otherLanguages:
      'Nachhaltigkeitsmanager|Nachhaltigkeitsmanagerin|Energieberater|Energieberaterin|responsable développement durable|responsable RSE|auditeur énergétique|técnico de sostenibilidad|responsable de sostenibilidad|responsabile sostenibilità|analista de sustentabilidade|duurzaamheidsadviseur|hållbarhetschef',
    related: 'Environmental Scientist|Compliance Officer',
    skills:
      'Environmental Compliance|Renewable Energy|Environmental Science|Stakeholder Management',
  },
  {
    name: 'Trader',
    socGroup: '13-2000',
    aliases: 'Stock Trader|Foreign Exchange Trader|Quantitative Trader|Derivatives Trader',
    contextAliases: 'Trader',
    otherLanguages:
      'Börsenhändler|Börsenhändlerin|opérateur de marché|opérateur de marchés|operador de bolsa|operador de mercados|operatore di borsa|operador da bolsa',
    related: 'Portfolio Manager|Securities Sales Agent',
    skills: 'Trading Securities|Bloomberg Terminal|Financial Analysis|Risk Management',
  },
];
