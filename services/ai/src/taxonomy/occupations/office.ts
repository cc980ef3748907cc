import type { OccupationConcept } from '../occupation-concept.ts';

/** Offices, counters, call centres, stockrooms and post: SOC major group 43. */
export const officeOccupations: readonly OccupationConcept[] = [
  {
    name: 'Office Supervisor',
    socGroup: '43-1000',
    aliases:
      'Office Administrator Supervisor|Administrative Supervisor|Clerical Supervisor|Office Manager|Call Center Supervisor|Customer Service Supervisor|Contact Centre Team Leader|Front Office Supervisor|Practice Manager',
    otherLanguages:
      "Büroleiter|Büroleiterin|Teamleiter Callcenter|Teamleiterin Callcenter|Teamleiter Kundenservice|responsable administratif|responsable administrative|responsable de bureau|chef d'équipe centre d'appels|jefe de oficina|jefa de administración|encargado de oficina|supervisor de call center|capoufficio|responsabile d'ufficio|responsabile amministrativo|chefe de escritório|gerente de escritório|supervisor de atendimento|kantoormanager|officemanager|teamleider klantenservice|kierownik biura|kontorschef",
    related:
      'Administrative Assistant|Customer Service Representative|Administrative Services Manager',
    skills: 'People Management|Administrative Support|Customer Service|Microsoft Office',
  },
  {
    name: 'Switchboard Operator',
    socGroup: '43-2000',
    aliases:
      'Telephone Operator|Telephonist|Telephone Receptionist|PBX Operator|Answering Service Operator',
    otherLanguages:
      'Telefonist|Telefonistin|Mitarbeiter Telefonzentrale|standardiste|opérateur téléphonique|opératrice téléphonique|telefonista|operador de centralita|operadora de centralita|centralinista|telefonista de central|telefoniste|telefonistka',
    related: 'Receptionist|Customer Service Representative|Emergency Dispatcher',
    skills: 'Customer Service|Communication|Multitasking',
  },
  {
    name: 'Bank Teller',
    socGroup: '43-3000',
    aliases:
      'Bank Cashier|Bank Clerk|Branch Teller|Head Teller|Universal Banker|Personal Banker Teller|Bank Customer Advisor|Building Society Cashier',
    contextAliases: 'Teller',
    otherLanguages:
      'Bankkaufmann|Bankkauffrau|Bankangestellter|Bankangestellte|Schalterangestellter|guichetier|guichetière|employé de banque|employée de banque|cajero de banco|cajera de banco|empleado de banca|empleada de banca|cassiere di banca|impiegato di banca|sportellista bancario|caixa bancário|bancário|bancária|baliemedewerker bank|bankmedewerker|kasjer bankowy|banktjänsteman',
    related: 'Cashier|Loan Officer|Customer Service Representative',
    skills: 'Banking|Cash Handling|Customer Service|Anti-Money Laundering|Sales',
  },
  {
    name: 'Bookkeeping Clerk',
    socGroup: '43-3000',
    aliases:
      'Bookkeeper|Accounting Clerk|Accounts Clerk|Accounts Assistant|Accounting Assistant|Finance Assistant|Auditing Clerk|Ledger Clerk|Sales Ledger Clerk|Purchase Ledger Clerk|Full Charge Bookkeeper|Junior Bookkeeper|Finance Clerk',
    otherLanguages:
      'Buchhalter|Buchhalterin|Finanzbuchhalter|Finanzbuchhalterin|aide-comptable|assistant comptable|assistante comptable|teneur de livres|auxiliar contable|administrativo contable|auxiliar de contabilidad|aiuto contabile|impiegato contabile|impiegata contabile|addetto alla contabilità|auxiliar de contabilidade|assistente contábil|técnico de contabilidade|boekhouder|boekhoudster|administratief medewerker boekhouding|księgowy|księgowa|bokförare|redovisningsassistent|ekonomiassistent',
    related: 'Accountant|Payroll Clerk|Accounts Payable Clerk|Accounts Receivable Clerk',
    skills: 'Bookkeeping|Accounting|Reconciliation|Accounts Payable|QuickBooks|Microsoft Excel',
  },
  {
    name: 'Accounts Payable Clerk',
    socGroup: '43-3000',
    aliases:
      'AP Clerk|Accounts Payable Specialist|AP Specialist|Accounts Payable Assistant|Accounts Payable Analyst|Accounts Payable Coordinator|Invoice Clerk|Invoice Processor',
    otherLanguages:
      'Kreditorenbuchhalter|Kreditorenbuchhalterin|comptable fournisseurs|analista de cuentas por pagar|auxiliar de cuentas por pagar|addetto contabilità fornitori|assistente de contas a pagar|analista de contas a pagar|medewerker crediteurenadministratie|crediteurenadministrateur|leverantörsreskontraassistent',
    related: 'Bookkeeping Clerk|Accounts Receivable Clerk|Accountant',
    skills: 'Accounts Payable|Reconciliation|Microsoft Excel|ERP|Attention to Detail',
  },
  {
    name: 'Accounts Receivable Clerk',
    socGroup: '43-3000',
    aliases:
      'AR Clerk|Accounts Receivable Specialist|AR Specialist|Credit Controller|Accounts Receivable Analyst|Cash Application Specialist|Credit Control Assistant',
    otherLanguages:
      'Debitorenbuchhalter|Debitorenbuchhalterin|comptable clients|chargé de recouvrement clients|analista de cuentas por cobrar|auxiliar de cuentas por cobrar|addetto contabilità clienti|assistente de contas a receber|medewerker debiteurenadministratie|debiteurenbeheerder|kundreskontraassistent',
    related: 'Bookkeeping Clerk|Billing Clerk|Debt Collector',
    skills: 'Accounts Receivable|Reconciliation|Microsoft Excel|Communication',
  },
  {
    name: 'Payroll Clerk',
    socGroup: '43-3000',
    aliases:
      'Payroll Specialist|Payroll Administrator|Payroll Officer|Payroll Assistant|Payroll Coordinator|Timekeeping Clerk|Payroll Processor',
    otherLanguages:
      'Lohnbuchhalter|Lohnbuchhalterin|Gehaltsbuchhalter|Entgeltabrechner|Entgeltabrechnerin|gestionnaire de paie|gestionnaire paie|técnico de nóminas|técnica de nóminas|analista de nómina|addetto paghe e contributi|addetto alle paghe|assistente de folha de pagamento|técnico de processamento salarial|salarisadministrateur|medewerker salarisadministratie|specjalista do spraw płac|löneadministratör|lönespecialist',
    related: 'Bookkeeping Clerk|Human Resources Assistant|Accountant',
    skills: 'Payroll|Microsoft Excel|Accounting|Attention to Detail|Benefits Administration',
  },
  {
    name: 'Billing Clerk',
    socGroup: '43-3000',
    aliases:
      'Billing Specialist|Billing Coordinator|Invoicing Clerk|Medical Biller|Medical Billing Specialist|Billing Administrator|Patient Account Representative|Invoicing Assistant',
    otherLanguages:
      'Fakturist|Fakturistin|facturier|facturière|agent de facturation|facturista|auxiliar de facturación|addetto alla fatturazione|assistente de faturamento|faturista|medewerker facturatie|fakturzystka|fakturaadministratör',
    related: 'Accounts Receivable Clerk|Bookkeeping Clerk|Medical Records Specialist',
    skills:
      'Revenue Cycle Management|Medical Billing|Accounts Receivable|Data Entry|Microsoft Excel',
  },
  {
    name: 'Debt Collector',
    socGroup: '43-3000',
    aliases:
      'Bill Collector|Collections Agent|Collections Specialist|Collection Agent|Debt Recovery Agent|Debt Collection Officer|Collections Representative|Collections Officer',
    otherLanguages:
      'Inkassomitarbeiter|Inkassomitarbeiterin|Forderungsmanager|agent de recouvrement|chargé de recouvrement|gestor de cobros|gestora de cobros|agente de cobranza|addetto al recupero crediti|agente de cobrança|analista de cobrança|incassomedewerker|windykator|inkassohandläggare',
    related: 'Accounts Receivable Clerk|Customer Service Representative|Loan Clerk',
    skills: 'Negotiation|Communication|Contact Center Operations|Regulatory Compliance',
  },
  {
    name: 'Procurement Clerk',
    socGroup: '43-3000',
    aliases:
      'Purchasing Clerk|Purchasing Assistant|Procurement Assistant|Buying Assistant|Procurement Administrator|Purchase Order Clerk',
    otherLanguages:
      'Einkaufssachbearbeiter|Einkaufssachbearbeiterin|Sachbearbeiter Einkauf|assistant achats|assistante achats|auxiliar de compras|administrativo de compras|addetto agli acquisti|assistente de compras|inkoopmedewerker|inköpsassistent',
    related: 'Buyer|Inventory Clerk|Accounts Payable Clerk',
    skills: 'Procurement|Vendor Management|ERP|Data Entry',
  },
  {
    name: 'Loan Clerk',
    socGroup: '43-4000',
    aliases:
      'Loan Processor|Mortgage Processor|Loan Administrator|Mortgage Administrator|Loan Interviewer|Credit Checker|Credit Clerk|Loan Closer|Mortgage Underwriting Assistant',
    otherLanguages:
      'Kreditsachbearbeiter|Kreditsachbearbeiterin|gestionnaire de crédit|gestionnaire prêts immobiliers|gestor de préstamos|administrativo de hipotecas|addetto ai prestiti|addetto ai mutui|analista de crédito imobiliário|medewerker kredietadministratie|hypotheekmedewerker',
    related: 'Loan Officer|Bank Teller|Billing Clerk',
    skills: 'Credit Analysis|Banking|Data Entry|Regulatory Compliance',
  },
  {
    name: 'Customer Service Representative',
    socGroup: '43-4000',
    aliases:
      'Customer Service Agent|Customer Service Advisor|Customer Service Assistant|Customer Service Associate|Customer Support Representative|Customer Support Agent|Customer Care Representative|Customer Service Rep|Call Center Agent|Call Centre Agent|Call Center Representative|Call Handler|Contact Centre Agent|Contact Center Representative|Customer Support Specialist|Client Service Representative|Customer Service Officer|Call Centre Operator|Live Chat Agent|Member Services Representative',
    contextAliases: 'CSR',
    otherLanguages:
      'Kundendienstmitarbeiter|Kundendienstmitarbeiterin|Kundenberater|Kundenberaterin|Kundenbetreuer|Kundenbetreuerin|Callcenter-Agent|Callcenter-Agentin|Mitarbeiter Kundenservice|Mitarbeiterin Kundenservice|chargé de clientèle|chargée de clientèle|téléconseiller|téléconseillère|conseiller clientèle|conseillère clientèle|conseiller client|agente de atención al cliente|teleoperador|teleoperadora|representante de servicio al cliente|asesor de atención al cliente|addetto al servizio clienti|addetta al servizio clienti|operatore call center|operatrice call center|atendente de call center|assistente de apoio ao cliente|representante de atendimento|operador de atendimento|klantenservicemedewerker|medewerker klantenservice|callcentermedewerker|pracownik obsługi klienta|konsultant telefoniczny|kundtjänstmedarbetare',
    related: 'Receptionist|IT Support Specialist|Telemarketer',
    skills: 'Customer Service|Contact Center Operations|CRM|Conflict Resolution|Data Entry',
  },
  {
    name: 'Receptionist',
    socGroup: '43-4000',
    aliases:
      'Front Desk Receptionist|Front Desk Clerk Office|Medical Receptionist|Dental Receptionist|Office Receptionist|Corporate Receptionist|Veterinary Receptionist|GP Receptionist|Salon Receptionist|Information Clerk|Front of House Receptionist|Reception Clerk',
    otherLanguages:
      "Rezeptionist|Rezeptionistin|Empfangsmitarbeiter|Empfangsmitarbeiterin|Empfangsdame|Empfangskraft|réceptionniste|agent d'accueil|agente d'accueil|hôtesse d'accueil|hôte d'accueil|chargé d'accueil|chargée d'accueil|recepcionista|addetto alla reception|addetta alla reception|impiegato di portineria|rececionista|atendente de recepção|receptioniste|baliemedewerker|recepcjonista|recepcjonistka|receptionist kontor",
    related:
      'Administrative Assistant|Hotel Front Desk Agent|Switchboard Operator|Medical Secretary',
    skills: 'Customer Service|Administrative Support|Microsoft Office|Communication',
  },
  {
    name: 'Hotel Front Desk Agent',
    socGroup: '43-4000',
    aliases:
      'Hotel Receptionist|Hotel Front Desk Clerk|Hotel Clerk|Guest Service Agent|Guest Services Representative|Hotel Desk Clerk|Night Auditor|Front Office Agent|Hotel Night Auditor',
    otherLanguages:
      "Hotelfachmann|Hotelfachfrau|Hotelkaufmann|Hotelkauffrau|Hotelrezeptionist|Hotelrezeptionistin|réceptionniste d'hôtel|veilleur de nuit hôtel|recepcionista de hotel|receptionist d'albergo|addetto al ricevimento|portiere notturno|rececionista de hotel|recepcionista de hotelaria|hotelreceptionist|hotelreceptioniste|recepcjonista hotelowy|hotellreceptionist",
    related: 'Concierge|Receptionist|Reservation Agent|Hotel Manager',
    skills: 'Hotel Operations|Reservations|Customer Service|Cash Handling|Point of Sale',
  },
  {
    name: 'Reservation Agent',
    socGroup: '43-4000',
    aliases:
      'Reservations Agent|Airline Customer Service Agent|Airport Check-In Agent|Airline Ticket Agent|Passenger Service Agent|Booking Agent Travel|Ticketing Agent|Gate Agent|Railway Ticket Clerk|Ticket Office Clerk',
    otherLanguages:
      "Reservierungsmitarbeiter|Reservierungsmitarbeiterin|Check-in-Agent|Servicekaufmann im Luftverkehr|Servicekauffrau im Luftverkehr|agent de réservation|agente de réservation|agent d'escale|agente d'escale|agente de reservas|agente de pasaje|agente de facturación aeropuerto|addetto alle prenotazioni|addetto check-in|agente de reservas hotel|agente de check-in|técnico de tráfego de assistência|reserveringsmedewerker|incheckmedewerker|biljettförsäljare",
    related: 'Travel Agent|Hotel Front Desk Agent|Flight Attendant',
    skills: 'Airline Reservation Systems|Reservations|Customer Service|Travel Planning|Data Entry',
  },
  {
    name: 'Human Resources Assistant',
    socGroup: '43-4000',
    aliases:
      'HR Assistant|HR Administrator|HR Admin|Human Resources Administrator|Personnel Assistant|HR Clerk|People Operations Assistant|Recruitment Administrator',
    otherLanguages:
      'Personalsachbearbeiter|Personalsachbearbeiterin|Personalassistent|assistant RH|assistante RH|assistant ressources humaines|assistante ressources humaines|auxiliar de recursos humanos|administrativo de recursos humanos|addetto risorse umane|impiegato ufficio personale|assistente de recursos humanos|assistente de RH|hr-medewerker|personeelsmedewerker|asystent ds kadr|hr-assistent',
    related: 'Human Resources Specialist|Administrative Assistant|Payroll Clerk',
    skills:
      'Human Resources|Onboarding|Records Management|Administrative Support|Benefits Administration',
  },
  {
    name: 'Court Clerk',
    socGroup: '43-4000',
    aliases:
      'Clerk of Court|Municipal Clerk|License Clerk|City Clerk|Town Clerk|Court Administrator|Court Usher Clerk|Licensing Officer Clerk|Deputy Court Clerk',
    otherLanguages:
      'Justizfachangestellter|Justizfachangestellte|Urkundsbeamter|greffier|greffière|secretario judicial|secretaria judicial|auxilio judicial|tramitador judicial|cancelliere di tribunale|escrivão judicial|escrevente|técnico judiciário|griffier',
    related: 'Paralegal|Legal Secretary|Court Bailiff',
    skills: 'Records Management|Legal Research|Administrative Support|Attention to Detail',
  },
  {
    name: 'Eligibility Interviewer',
    socGroup: '43-4000',
    aliases:
      'Benefits Eligibility Specialist|Eligibility Specialist|Eligibility Worker|Benefits Assessor|Welfare Eligibility Worker|Benefits Officer Government|Work Coach Benefits',
    otherLanguages:
      'Leistungssachbearbeiter|Leistungssachbearbeiterin|gestionnaire de droits|gestor de prestaciones|analista de benefícios|consulent uitkeringen|medewerker sociale zaken',
    related: 'Social Worker|Case Manager|Customer Service Representative',
    skills: 'Case Management|Customer Service|Data Entry|Regulatory Compliance',
  },
  {
    name: 'Survey Interviewer',
    socGroup: '43-4000',
    aliases:
      'Market Research Interviewer|Telephone Interviewer|Census Enumerator|Field Interviewer|Census Taker|Market Research Fieldworker',
    otherLanguages:
      'Interviewer Marktforschung|Meinungsforscher Interviewer|enquêteur sondage|enquêteur téléphonique|enquêtrice de sondage|encuestador|encuestadora|entrevistador de encuestas|intervistatore|intervistatrice|inquiridor|recenseador|pesquisador de campo|enquêteur marktonderzoek|ankieter|ankieterka',
    related: 'Marketing Specialist|Customer Service Representative',
    skills: 'Market Research|Data Entry|Communication|Research',
  },
  {
    name: 'Library Assistant',
    socGroup: '43-4000',
    aliases: 'Library Clerk|Library Page|Circulation Assistant|Circulation Clerk|Library Aide',
    otherLanguages:
      'Bibliotheksassistent|Bibliotheksassistentin|Fachangestellter für Medien- und Informationsdienste|agent de bibliothèque|assistant de bibliothèque|auxiliar de biblioteca|ayudante de biblioteca|assistente di biblioteca|assistente de biblioteca|bibliotheekmedewerker|biblioteksassistent',
    related: 'Librarian|Library Technician|File Clerk',
    skills: 'Library Science|Customer Service|Records Management|Data Entry',
  },
  {
    name: 'File Clerk',
    socGroup: '43-4000',
    aliases:
      'Filing Clerk|Records Clerk|Records Assistant|Document Control Clerk|Document Controller|Archive Clerk|Records Officer|Correspondence Clerk|Order Clerk|Order Entry Clerk',
    otherLanguages:
      "Archivmitarbeiter|Registraturangestellter|Sachbearbeiter Auftragsbearbeitung|agent d'archives|agent de classement|auxiliar de archivo|archivero auxiliar|addetto all'archivio|archivista d'ufficio|auxiliar de arquivo|arquivista auxiliar|archiefmedewerker|medewerker documentbeheer|dokumentkontrollant",
    related: 'Data Entry Clerk|Administrative Assistant|Medical Records Specialist',
    skills: 'Records Management|Data Entry|Attention to Detail|Microsoft Office',
  },
  {
    name: 'Freight Forwarding Agent',
    socGroup: '43-5000',
    aliases:
      'Freight Forwarder|Freight Agent|Cargo Agent|Air Cargo Agent|Shipping Agent|Import Export Clerk|Forwarding Clerk|Freight Broker|Import Clerk|Export Clerk|Freight Coordinator',
    otherLanguages:
      'Speditionskaufmann|Speditionskauffrau|Kaufmann für Spedition und Logistikdienstleistung|Kauffrau für Spedition und Logistikdienstleistung|Disponent Spedition|transitaire|agent de transit|agente de transit|affréteur|affréteuse|agente de carga|transitario|agente consignatario|spedizioniere|addetto import export|agente de carga aérea|despachante de carga|expediteur|medewerker expeditie|declarant|spedytor|speditör',
    related: 'Logistician|Customs Broker|Freight Dispatcher|Shipping Clerk',
    skills:
      'Bills of Lading|Customs Brokerage|Freight|Transportation Management|Supply Chain Management|Customer Service',
  },
  {
    name: 'Delivery Courier',
    socGroup: '43-5000',
    aliases:
      'Bike Courier|Bicycle Courier|Motorcycle Courier|Cycle Courier|Office Messenger|Courier Driver|Parcel Courier|Food Delivery Rider|Delivery Rider|Medical Courier',
    contextAliases: 'Courier',
    otherLanguages:
      'Kurier|Kurierin|Fahrradkurier|Fahrradkurierin|Kurierfahrer|coursier|coursière|livreur à vélo|mensajero en moto|mensajero|mensajera|repartidor en bicicleta|corriere|fattorino|pony express|rider consegne|estafeta|motoboy|entregador de bicicleta|koerier|fietskoerier|koerierster|kurier rowerowy|cykelbud|kurir',
    related: 'Delivery Driver|Postal Carrier',
    skills:
      'Last-Mile Delivery|Delivery Driving|Time Management|Customer Service|Defensive Driving',
  },
  {
    name: 'Emergency Dispatcher',
    socGroup: '43-5000',
    aliases:
      '911 Dispatcher|999 Call Handler|Public Safety Telecommunicator|Police Dispatcher|Emergency Call Handler|Ambulance Dispatcher|Emergency Medical Dispatcher|Fire Dispatcher|911 Operator|911 Telecommunicator',
    otherLanguages:
      "Leitstellendisponent|Leitstellendisponentin|Notrufdisponent|assistant de régulation médicale|opérateur de centre d'urgence|operador de emergencias|operadora de emergencias|operatore centrale operativa|operador de emergência|técnico operador de telecomunicações de emergência|centralist meldkamer|meldkamercentralist|larmoperatör|dyspozytor medyczny",
    related: 'Switchboard Operator|Freight Dispatcher|Paramedic',
    skills:
      'Emergency Dispatch|Crisis Intervention|Multitasking|Incident Response|Communication|Data Entry',
  },
  {
    name: 'Freight Dispatcher',
    socGroup: '43-5000',
    aliases:
      'Truck Dispatcher|Transport Planner|Transport Coordinator|Fleet Dispatcher|Taxi Dispatcher|Load Planner|Service Dispatcher|Traffic Clerk Transport|Logistics Coordinator|Transport Clerk|Route Planner',
    contextAliases: 'Dispatcher',
    otherLanguages:
      "Disponent|Disponentin|Transportdisponent|Fahrdienstdisponent|exploitant transport|exploitante transport|agent d'exploitation transport|répartiteur|despachador de camiones|planificador de transporte|coordinador de tráfico|coordinador de logística|pianificatore trasporti|addetto al traffico|coordinatore logistico|despachante de transporte|planeador de transportes|coordenador de logística|transportplanner|planner transport|logistiek coördinator|dyspozytor transportu|transportledare|trafikledare",
    related: 'Truck Driver|Logistician|Freight Forwarding Agent|Emergency Dispatcher',
    skills:
      'Route Optimization|Transportation Management Systems|Transportation Management|Freight|Communication|Multitasking',
  },
  {
    name: 'Meter Reader',
    socGroup: '43-5000',
    aliases: 'Utility Meter Reader|Gas Meter Reader|Water Meter Reader|Smart Meter Reader',
    otherLanguages:
      'Zählerableser|Zählerableserin|releveur de compteurs|lector de contadores|lector de medidores|letturista|leiturista|leitor de contadores|meteropnemer',
    related: 'Field Service Technician|Delivery Courier',
    skills: 'Customer Service|Data Entry|Attention to Detail',
  },
  {
    name: 'Postal Carrier',
    socGroup: '43-5000',
    aliases:
      'Mail Carrier|Letter Carrier|Postman|Postwoman|Postperson|Rural Carrier|City Carrier Assistant|Postal Delivery Worker|Mailman|Royal Mail Postperson',
    contextAliases: 'Mail Man',
    otherLanguages:
      'Briefträger|Briefträgerin|Postbote|Postbotin|Zusteller|Zustellerin|Pöstler|factrice|agent courrier|préposé au courrier|cartero|cartera|postino|postina|portalettere|carteiro|carteira postal|postbode|postbezorger|listonosz|listonoszka|brevbärare',
    related: 'Postal Clerk|Delivery Courier|Delivery Driver',
    skills: 'Delivery Driving|Time Management|Customer Service',
  },
  {
    name: 'Postal Clerk',
    socGroup: '43-5000',
    aliases:
      'Post Office Clerk|Postal Service Clerk|Mail Sorter|Postal Sorter|Mail Handler|Post Office Counter Clerk|Mail Processing Clerk|Postal Service Mail Sorter',
    otherLanguages:
      'Postschalterangestellter|Postsortierer|Fachkraft für Kurier- Express- und Postdienstleistungen|guichetier de La Poste|agent de tri postal|empleado de correos|clasificador de correo|impiegato postale|addetto allo smistamento|atendente dos correios|postsorteerder|baliemedewerker post|brevsorterare',
    related: 'Postal Carrier|Mail Clerk',
    skills: 'Customer Service|Cash Handling|Attention to Detail',
  },
  {
    name: 'Production Planning Clerk',
    socGroup: '43-5000',
    aliases:
      'Production Planner|Production Scheduler|Material Planner|Materials Planner|Production Controller|Planning Clerk|Expediting Clerk|Production Coordinator Manufacturing|Material Expediter|Demand Planner|Supply Planner',
    otherLanguages:
      'Produktionsplaner|Produktionsplanerin|Arbeitsvorbereiter|Fertigungsplaner|Materialdisponent|planificateur de production|ordonnanceur|gestionnaire de production|planificador de producción|programador de producción|pianificatore della produzione|programmatore di produzione|planejador de produção|programador de produção|técnico de planeamento|productieplanner|materiaalplanner|planista produkcji|produktionsplanerare',
    related: 'Logistician|Inventory Clerk|Production Supervisor',
    skills:
      'Production Planning|Demand Planning|Manufacturing|ERP|Forecasting|Supply Chain Management',
  },
  {
    name: 'Shipping Clerk',
    socGroup: '43-5000',
    aliases:
      'Shipping and Receiving Clerk|Receiving Clerk|Goods In Operative|Despatch Clerk|Goods Receiving Clerk|Warehouse Clerk|Dispatch Clerk|Warehouse Administrator|Shipping Coordinator|Shipping Specialist|Receiver Warehouse',
    otherLanguages:
      "Versandmitarbeiter|Versandmitarbeiterin|Wareneingangsmitarbeiter|Sachbearbeiter Versand|agent d'expédition|agent de réception marchandises|préparateur d'expéditions|empleado de expedición|recepcionista de mercancías|administrativo de almacén|addetto alle spedizioni|addetto al ricevimento merci|auxiliar de expedição|conferente de mercadorias|expeditiemedewerker|medewerker goederenontvangst|pracownik ekspedycji|godsmottagare",
    related: 'Warehouse Worker|Inventory Clerk|Freight Forwarding Agent',
    skills: 'Bills of Lading|Warehousing|Freight|Inventory Management|Data Entry',
  },
  {
    name: 'Inventory Clerk',
    socGroup: '43-5000',
    aliases:
      'Stock Clerk|Inventory Control Clerk|Inventory Specialist|Stock Controller|Inventory Controller|Inventory Coordinator|Cycle Counter|Storekeeper|Stores Person|Storeman|Stock Control Clerk|Weigher Clerk',
    otherLanguages:
      'Lagerverwalter|Lagerverwalterin|Bestandsverwalter|gestionnaire de stock|gestionnaire des stocks|controlador de inventario|encargado de inventario|gestore del magazzino|addetto inventario|controlador de estoque|fiel de armazém|voorraadbeheerder|inventarist magazijn|lageransvarig',
    related: 'Shipping Clerk|Shelf Stocker|Warehouse Worker',
    skills:
      'Cycle Counting|Warehouse Management Systems|Inventory Management|Warehousing|Data Entry|ERP',
  },
  {
    name: 'Executive Assistant',
    socGroup: '43-6000',
    aliases:
      'Executive Secretary|Personal Assistant|Senior Executive Assistant|Executive Administrative Assistant|Executive PA|PA to CEO|Assistant to the CEO|Management Assistant|Administrative Assistant to Director',
    otherLanguages:
      'Chefsekretär|Chefsekretärin|Vorstandsassistent|Vorstandsassistentin|Direktionsassistent|Direktionsassistentin|Assistent der Geschäftsführung|Assistentin der Geschäftsführung|Vorstandssekretärin|assistant de direction|assistante de direction|secrétaire de direction|secretario de dirección|secretaria de dirección|asistente de dirección|asistente ejecutivo|asistente ejecutiva|assistente di direzione|segretaria di direzione|segretario di direzione|assistente executivo|assistente executiva|secretária executiva|secretária de direção|directiesecretaresse|directiesecretaris|directieassistent|managementassistent|managementassistente|asystentka zarządu|chefssekreterare|vd-assistent',
    related: 'Administrative Assistant|Office Supervisor|Event Planner',
    skills:
      'Administrative Support|Calendar Management|Travel Planning|Microsoft Office|Communication',
  },
  {
    name: 'Administrative Assistant',
    socGroup: '43-6000',
    aliases:
      'Admin Assistant|Administrative Secretary|Office Assistant|Administrative Officer|Office Administrator|Administrative Coordinator|Office Clerk|Team Assistant|Administration Assistant|Business Support Officer|Office Secretary|School Secretary|Administrative Specialist|Administrative Associate|Program Assistant|Virtual Assistant|Department Secretary|General Office Clerk|Clerical Assistant|Clerical Officer|Office Coordinator|Business Administrator Apprentice',
    contextAliases: 'Secretary',
    otherLanguages:
      'Sekretär|Sekretärin|Bürokaufmann|Bürokauffrau|Kaufmann für Büromanagement|Kauffrau für Büromanagement|Sachbearbeiter|Sachbearbeiterin|Verwaltungsfachangestellter|Verwaltungsfachangestellte|Bürokraft|Büroassistent|Büroassistentin|Teamassistent|Teamassistentin|Verwaltungsassistentin|assistant administratif|assistante administrative|secrétaire administratif|secrétaire administrative|employé de bureau|employée de bureau|agent administratif|auxiliar administrativo|auxiliar administrativa|administrativo de oficina|asistente administrativo|asistente administrativa|secretario administrativo|oficinista|impiegato amministrativo|impiegata amministrativa|segretario amministrativo|segretaria|segretaria amministrativa|assistente amministrativo|assistente administrativo|assistente administrativa|secretária|escriturário|administratief medewerker|administratief assistent|secretaresse|bedrijfsassistent|asystent biurowy|asystentka biurowa|pracownik biurowy|sekretarka|kontorist|administratör',
    related: 'Executive Assistant|Receptionist|Data Entry Clerk|Office Supervisor',
    skills:
      'Administrative Support|Microsoft Office|Data Entry|Calendar Management|Records Management',
  },
  {
    name: 'Legal Secretary',
    socGroup: '43-6000',
    aliases:
      "Legal Assistant Secretary|Legal Administrative Assistant|Legal Administrator|Legal PA|Litigation Secretary|Barristers' Clerk",
    otherLanguages:
      'Rechtsanwaltsfachangestellter|Rechtsanwaltsfachangestellte|Anwaltssekretärin|Notarfachangestellte|Notarfachangestellter|secrétaire juridique|assistant juridique|assistante juridique|secretaria jurídica|secretario jurídico|segretaria legale|segretaria di studio legale|secretária jurídica|assistente jurídica|juridisch secretaresse|advocatensecretaresse|sekretarka prawna|juristsekreterare|advokatsekreterare',
    related: 'Paralegal|Administrative Assistant|Court Clerk',
    skills:
      'Administrative Support|Legal Writing|Paralegal Work|Calendar Management|Records Management',
  },
  {
    name: 'Medical Secretary',
    socGroup: '43-6000',
    aliases:
      'Medical Administrative Assistant|Medical Office Assistant|Patient Services Representative|Patient Access Representative|Ward Clerk|Unit Secretary|Health Unit Coordinator|Patient Registration Clerk|Medical Office Secretary|Patient Coordinator|Hospital Registrar Clerk|Medical Administrator',
    otherLanguages:
      'Arztsekretär|Arztsekretärin|Medizinische Sekretärin|Stationssekretärin|secrétaire médical|secrétaire médicale|secretaria médica|secretario médico|administrativo sanitario|segretaria medica|segretaria di reparto|secretária clínica|secretária de consultório|doktersassistent administratie|medisch secretaresse|medisch secretaris|sekretarka medyczna|rejestratorka medyczna|medicinsk sekreterare|läkarsekreterare|vårdadministratör',
    related: 'Medical Assistant|Receptionist|Medical Transcriptionist|Billing Clerk',
    skills:
      'Patient Registration|Medical Office Procedures|Medical Terminology|Electronic Health Records|Administrative Support|HIPAA|Customer Service',
  },
  {
    name: 'Data Entry Clerk',
    socGroup: '43-9000',
    aliases:
      'Data Entry Operator|Data Entry Specialist|Data Entry Keyer|Data Input Clerk|Data Entry Assistant|Keypunch Operator|Data Processor Clerical|Data Capture Clerk',
    otherLanguages:
      "Datenerfasser|Datenerfasserin|Datentypist|Datentypistin|agent de saisie|opérateur de saisie|opératrice de saisie|grabador de datos|grabadora de datos|capturista de datos|digitador|digitadora|addetto all'inserimento dati|data entry operatore|operador de introdução de dados|digitador de dados|medewerker data-entry|gegevenstypist|operator wprowadzania danych|dataregistrerare",
    related: 'Administrative Assistant|Typist|File Clerk',
    skills: 'Data Entry|Microsoft Excel|Attention to Detail|Time Management',
  },
  {
    name: 'Typist',
    socGroup: '43-9000',
    aliases:
      'Word Processor Operator|Audio Typist|Copy Typist|Transcriptionist|Stenographer Typist|Shorthand Typist|Transcriber',
    otherLanguages:
      'Schreibkraft|Stenotypist|Stenotypistin|Phonotypistin|dactylo|dactylographe|sténodactylo|mecanógrafo|mecanógrafa|taquígrafo|transcriptor|dattilografo|dattilografa|trascrittore|datilógrafo|datilógrafa|transcritor|typiste|notulist|maszynistka biurowa|maskinskriverska',
    related: 'Data Entry Clerk|Medical Transcriptionist|Court Reporter',
    skills: 'Microsoft Word|Data Entry|Attention to Detail',
  },
  {
    name: 'Desktop Publisher',
    socGroup: '43-9000',
    aliases:
      'Desktop Publishing Operator|DTP Operator|DTP Specialist|Desktop Publishing Specialist|Typesetter',
    otherLanguages:
      "DTP-Fachkraft|Schriftsetzer|Schriftsetzerin|Mediengestalter Print|maquettiste PAO|opérateur PAO|infographiste PAO|maquetador|maquetadora|impaginatore|impaginatrice|paginador|arte-finalista|diagramador|dtp'er|dtp-vormgever|operator DTP",
    related: 'Graphic Designer|Prepress Technician',
    skills: 'Adobe InDesign|Graphic Design|Adobe Photoshop|Adobe Illustrator',
  },
  {
    name: 'Insurance Claims Clerk',
    socGroup: '43-9000',
    aliases:
      'Claims Processor|Insurance Processing Clerk|Insurance Clerk|Policy Processing Clerk|Claims Handler|Claims Assistant|Claims Administrator|Insurance Administrator|Policy Administrator',
    otherLanguages:
      "Schadensachbearbeiter|Schadensachbearbeiterin|Sachbearbeiter Schaden|gestionnaire sinistres|gestionnaire de sinistres|gestionnaire d'assurances|tramitador de siniestros|tramitadora de siniestros|liquidatore sinistri|addetto sinistri|analista de sinistros|gestor de sinistros|schadebehandelaar|schademedewerker|skadereglerare",
    related: 'Claims Adjuster|Insurance Agent|Medical Records Specialist',
    skills: 'Insurance|Data Entry|Customer Service|Regulatory Compliance',
  },
  {
    name: 'Mail Clerk',
    socGroup: '43-9000',
    aliases:
      'Mailroom Clerk|Mailroom Assistant|Post Room Assistant|Mail Room Operator|Mailing Machine Operator|Post Room Clerk',
    otherLanguages:
      'Poststellenmitarbeiter|Poststellenmitarbeiterin|agent de service courrier|vaguemestre|auxiliar de correspondencia|empleado de correspondencia|addetto ufficio posta|auxiliar de expediente|postkamermedewerker',
    related: 'Postal Clerk|File Clerk|Print Finisher',
    skills: 'Records Management|Administrative Support|Time Management',
  },
  {
    name: 'Office Machine Operator',
    socGroup: '43-9000',
    aliases:
      'Copy Center Operator|Scanning Clerk|Document Imaging Specialist|Reprographics Technician|Scanner Operator|Print Room Operator|Document Scanning Operator',
    otherLanguages:
      'Reprograf|agent de reprographie|opérateur de numérisation|operador de reprografía|operador de digitalización|addetto alla copisteria|operador de fotocopiadora|operador de digitalização|reprografisch medewerker|scanmedewerker',
    related: 'Mail Clerk|Print Press Operator',
    skills: 'Records Management|Equipment Maintenance|Attention to Detail',
  },
  {
    name: 'Proofreader',
    socGroup: '43-9000',
    aliases: 'Copy Marker|Proof Reader|Copy Proofreader|Transcript Proofreader',
    otherLanguages:
      'Korrektor|Korrektorin|Lektor Korrektorat|correcteur|correctrice|relecteur correcteur|corrector de textos|correctora de textos|corrector ortotipográfico|correttore di bozze|correttrice di bozze|revisor de textos|revisora de textos|drukproefcorrector|tekstcorrector|korektor|korektorka|korrekturläsare',
    related: 'Editor|Copywriter|Desktop Publisher',
    skills: 'Writing|Attention to Detail|Adobe Acrobat',
  },
  {
    name: 'Statistical Assistant',
    socGroup: '43-9000',
    aliases:
      'Statistical Clerk|Actuarial Assistant|Actuarial Clerk|Statistics Clerk|Research Data Assistant|Data Assistant',
    otherLanguages:
      'Statistischer Assistent|Statistikassistentin|assistant statisticien|auxiliar de estadística|auxiliar estadístico|assistente statistico|assistente de estatística|statistisch assistent|statistikassistent',
    related: 'Statistician|Data Entry Clerk|Survey Interviewer',
    skills: 'Statistics|Microsoft Excel|Data Analysis|Data Entry',
  },
];
