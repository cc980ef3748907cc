import type { OccupationConcept } from '../occupation-concept.ts';

/** Shops, sales desks, insurance and property: SOC major group 41. */
export const salesOccupations: readonly OccupationConcept[] = [
  {
    name: 'Retail Supervisor',
    socGroup: '41-1000',
    aliases:
      'Store Supervisor|Store Manager|Shop Manager|Assistant Store Manager|Retail Store Manager|Retail Manager|Shift Lead Retail|Department Supervisor Retail|Key Holder Retail|Retail Team Leader|Head Cashier|Checkout Supervisor',
    otherLanguages:
      'Filialleiter|Filialleiterin|Marktleiter|Marktleiterin|Ladenleiter|Abteilungsleiter Einzelhandel|responsable de magasin|directeur de magasin|directrice de magasin|chef de rayon|cheffe de rayon|encargado de tienda|encargada de tienda|jefe de tienda|responsabile di negozio|direttore di negozio|direttrice di negozio|gerente de loja|encarregado de loja|filiaalmanager|winkelmanager|bedrijfsleider winkel|kierownik sklepu|butikschef',
    related: 'Retail Sales Assistant|Cashier|Sales Manager',
    skills: 'Retail Sales|People Management|Inventory Management|Cash Handling|Customer Service',
  },
  {
    name: 'Sales Supervisor',
    socGroup: '41-1000',
    aliases:
      'Sales Team Leader|Inside Sales Supervisor|Call Centre Sales Team Leader|Telesales Manager|Field Sales Supervisor',
    otherLanguages:
      'Vertriebsteamleiter|Vertriebsteamleiterin|chef des ventes|cheffe des ventes|jefe de ventas|jefa de ventas|supervisor de ventas|capo area vendite|supervisor de vendas|teamleider verkoop',
    related: 'Sales Manager|Sales Representative|Telemarketer',
    skills: 'Sales|People Management|Account Management|CRM',
  },
  {
    name: 'Cashier',
    socGroup: '41-2000',
    aliases:
      'Checkout Operator|Checkout Assistant|Till Operator|Store Cashier|Supermarket Cashier|Grocery Cashier|Toll Collector|Ticket Seller|Self-Checkout Attendant|Gas Station Attendant Cashier|Cage Cashier|Front End Cashier',
    otherLanguages:
      'Kassierer|Kassiererin|Kassenkraft|caissier|caissière|hôte de caisse|hôtesse de caisse|cajera|cajero de tienda|cajero de supermercado|cassiere|cassiera|addetto alla cassa|operador de caixa|operadora de caixa|caissière magasin|kassamedewerker|caissière winkel|kassier winkel|kasjer|kasjerka|kassörska|kassabiträde',
    related: 'Retail Sales Assistant|Bank Teller|Fast Food Worker',
    skills: 'Cash Handling|Point of Sale|Customer Service|Attention to Detail',
  },
  {
    name: 'Retail Sales Assistant',
    socGroup: '41-2000',
    aliases:
      'Retail Sales Associate|Sales Assistant|Shop Assistant|Retail Salesperson|Retail Assistant|Salesperson|Salesman|Saleswoman|Store Associate|Retail Associate|Shop Clerk|Sales Clerk|Store Clerk|Sales Advisor|Customer Assistant Retail|Beauty Advisor|Fashion Advisor|Retail Worker|Fishmonger Counter Assistant',
    otherLanguages:
      'Verkäufer|Verkäuferin|Verkaufsberater|Verkaufsberaterin|Einzelhandelskaufmann|Einzelhandelskauffrau|Fachverkäufer|Fachverkäuferin|vendeur|vendeuse|vendeur en magasin|conseiller de vente|conseillère de vente|employé de commerce|dependiente de tienda|dependienta|vendedor|vendedora|commesso di negozio|commessa di negozio|addetto alle vendite|addetta alle vendite|assistente alle vendite|balconista|atendente de loja|vendedor de loja|verkoper winkel|verkoopmedewerker|winkelmedewerker|winkelverkoper|verkoopster|sprzedawca|sprzedawczyni|butikssäljare|butiksbiträde',
    related: 'Cashier|Retail Supervisor|Shelf Stocker|Sales Representative',
    skills: 'Retail Sales|Customer Service|Point of Sale|Cash Handling|Inventory Management',
  },
  {
    name: 'Car Salesperson',
    socGroup: '41-2000',
    aliases:
      'Car Salesman|Car Sales Executive|Automotive Sales Consultant|Auto Salesperson|Vehicle Sales Executive|Automobile Salesperson|New Car Sales Consultant',
    otherLanguages:
      'Automobilverkäufer|Automobilverkäuferin|Autoverkäufer|vendeur automobile|vendeuse automobile|vendedor de coches|vendedora de coches|venditore di auto|vendedor de automóveis|autoverkoper|bilsäljare',
    related: 'Retail Sales Assistant|Vehicle Service Advisor|Sales Representative',
    skills: 'Sales|Negotiation|Customer Service|CRM',
  },
  {
    name: 'Parts Salesperson',
    socGroup: '41-2000',
    aliases:
      'Parts Counter Clerk|Auto Parts Clerk|Parts Advisor|Parts Adviser|Parts Specialist|Counter Parts Sales',
    otherLanguages:
      'Teileverkäufer|Ersatzteilverkäufer|magasinier vendeur pièces automobiles|vendeur de pièces détachées|vendedor de repuestos|recambista|ricambista|addetto ricambi|balconista de autopeças|vendedor de autopeças|onderdelenverkoper',
    related: 'Retail Sales Assistant|Vehicle Service Advisor|Warehouse Worker',
    skills: 'Retail Sales|Inventory Management|Automotive Repair|Customer Service',
  },
  {
    name: 'Counter and Rental Clerk',
    socGroup: '41-2000',
    aliases:
      'Rental Clerk|Car Rental Agent|Rental Agent|Equipment Rental Clerk|Car Hire Assistant|Dry Cleaning Counter Clerk|Rental Sales Associate',
    otherLanguages:
      'Vermietmitarbeiter Autovermietung|agent de location de voitures|agente de alquiler de coches|addetto al noleggio|atendente de locadora|atendente de locação|medewerker autoverhuur',
    related: 'Retail Sales Assistant|Hotel Front Desk Agent|Customer Service Representative',
    skills: 'Customer Service|Point of Sale|Reservations|Sales',
  },
  {
    name: 'Vehicle Service Advisor',
    socGroup: '41-2000',
    aliases:
      'Service Advisor Automotive|Automotive Service Advisor|Automotive Service Writer|Service Adviser Dealership|Service Consultant Automotive',
    otherLanguages:
      'Serviceberater Kfz|Serviceberaterin Kfz|Kundendienstberater Automobil|conseiller service automobile|réceptionnaire automobile|asesor de servicio automotriz|asesor de taller|accettatore auto|consultor técnico automotivo|receptionist autobedrijf|serviceadviseur automotive',
    related: 'Car Salesperson|Automotive Mechanic|Customer Service Representative',
    skills: 'Customer Service|Automotive Repair|Sales|Communication',
  },
  {
    name: 'Advertising Sales Agent',
    socGroup: '41-3000',
    aliases:
      'Advertising Sales Representative|Media Sales Executive|Ad Sales Executive|Advertising Account Executive|Media Sales Representative',
    otherLanguages:
      "Anzeigenverkäufer|Anzeigenverkäuferin|Mediaberater|Mediaberaterin|chef de publicité|cheffe de publicité|vendeur d'espaces publicitaires|comercial de publicidad|agente di vendita pubblicitaria|venditore di spazi pubblicitari|vendedor de publicidade|advertentieverkoper|annonssäljare",
    related: 'Account Executive|Marketing Manager|Sales Representative',
    skills: 'Sales|Advertising|Account Management|Negotiation|CRM',
  },
  {
    name: 'Insurance Agent',
    socGroup: '41-3000',
    aliases:
      'Insurance Sales Agent|Insurance Broker|Insurance Advisor|Insurance Producer|Life Insurance Agent|Insurance Sales Representative|Insurance Account Manager',
    otherLanguages:
      "Versicherungsvertreter|Versicherungsvertreterin|Versicherungsmakler|Versicherungsmaklerin|Versicherungskaufmann|Versicherungskauffrau|agent d'assurance|agente d'assurance|courtier en assurance|courtière en assurance|conseiller en assurances|agente de seguros|corredor de seguros|corredora de seguros|agente assicurativo|assicuratore|broker assicurativo|corretor de seguros|corretora de seguros|mediador de seguros|verzekeringsagent|verzekeringsadviseur|assurantieadviseur|agent ubezpieczeniowy|försäkringssäljare|försäkringsrådgivare",
    related: 'Insurance Underwriter|Claims Adjuster|Financial Advisor',
    skills: 'Insurance|Sales|Customer Service|Negotiation|Regulatory Compliance',
  },
  {
    name: 'Securities Sales Agent',
    socGroup: '41-3000',
    aliases:
      'Stockbroker|Stock Broker|Securities Broker|Securities Trader|Equity Trader|Commodity Broker|Commodities Trader|Registered Representative Securities|Bond Trader|FX Trader|Energy Trader',
    otherLanguages:
      'Börsenmakler|Börsenmaklerin|Wertpapierhändler|Wertpapierhändlerin|courtier en bourse|courtière en bourse|agent de change|corredor de bolsa|corredora de bolsa|agente di borsa|broker finanziario|corretor de valores|corretora de valores|effectenmakelaar|beurshandelaar|makler giełdowy|börsmäklare',
    related: 'Financial Advisor|Financial Analyst|Investment Banker',
    skills:
      'Trading Securities|Investment Management|Financial Analysis|Regulatory Compliance|Bloomberg Terminal',
  },
  {
    name: 'Travel Agent',
    socGroup: '41-3000',
    aliases:
      'Travel Consultant|Travel Advisor|Travel Counselor|Holiday Sales Consultant|Corporate Travel Consultant|Travel Agency Clerk',
    otherLanguages:
      'Reiseverkehrskaufmann|Reiseverkehrskauffrau|Tourismuskaufmann|Tourismuskauffrau|Reiseberater|Reiseberaterin|agent de voyages|agente de voyages|conseiller voyages|conseillère voyages|agente de viajes|asesor de viajes|agente di viaggio|consulente di viaggi|agente de viagens|consultor de viagens|reisagent|reisbureaumedewerker|reisadviseur|agent biura podróży|reserådgivare|resebyråtjänsteman',
    related: 'Tour Guide|Reservation Agent|Event Planner',
    skills: 'Travel Planning|Reservations|Customer Service|Sales',
  },
  {
    name: 'Sales Development Representative',
    socGroup: '41-3000',
    aliases:
      'SDR|BDR|Business Development Representative|Lead Generation Specialist|Lead Development Representative|Outbound Sales Representative|Sales Development Rep',
    otherLanguages:
      'Vertriebsentwickler|chargé de prospection commerciale|chargée de prospection|representante de desarrollo de ventas|pré-vendedor|addetto allo sviluppo commerciale',
    related: 'Account Executive|Telemarketer|Sales Representative',
    skills: 'Cold Calling|Sales|CRM|Salesforce|Business Development',
  },
  {
    name: 'Account Executive',
    socGroup: '41-3000',
    aliases:
      'Sales Executive|Enterprise Account Executive|Business Development Executive|SaaS Account Executive|Account Manager Sales|Key Account Manager|Inside Sales Representative|Inside Sales Executive|Strategic Account Manager|Sales Account Manager',
    otherLanguages:
      "Kundenbetreuer im Vertrieb|Kundenberater Vertrieb|Key-Account-Managerin|chargé d'affaires|chargée d'affaires|responsable grands comptes|ingénieur d'affaires|ejecutivo de cuentas|ejecutiva de cuentas|ejecutivo de ventas|gestor de grandes cuentas|account commerciale|gestore clienti chiave|executivo de contas|executiva de contas|gerente de contas|relatiebeheerder|kundansvarig säljare",
    related: 'Sales Representative|Sales Manager|Sales Development Representative',
    skills: 'Sales|Account Management|Negotiation|CRM|Business Development|Salesforce',
  },
  {
    name: 'Energy Sales Representative',
    socGroup: '41-3000',
    aliases:
      'Solar Sales Representative|Solar Sales Consultant|Telecom Sales Representative|Utility Sales Representative|Broadband Sales Advisor|Alarm Sales Representative',
    otherLanguages:
      'Energieberater im Vertrieb|comercial de energía|asesor de energía solar|commercial en énergie|consulente commerciale energia|vendedor de energia solar|energieverkoper',
    related: 'Sales Representative|Door-to-Door Salesperson',
    skills: 'Sales|Cold Calling|Renewable Energy|Negotiation',
  },
  {
    name: 'Sales Representative',
    socGroup: '41-4000',
    aliases:
      "Sales Rep|Field Sales Representative|Field Sales Executive|Territory Sales Representative|Outside Sales Representative|Wholesale Sales Representative|Manufacturer's Representative|Travelling Salesman|Territory Manager Sales|Export Sales Representative|Regional Sales Representative|Trade Sales Representative",
    otherLanguages:
      'Vertriebsmitarbeiter|Vertriebsmitarbeiterin|Außendienstmitarbeiter|Außendienstmitarbeiterin|Handelsvertreter|Handelsvertreterin|Vertriebler|Gebietsverkaufsleiter|commercial itinérant|attaché commercial|attachée commerciale|technico-commercial|technico-commerciale|délégué commercial|représentant commercial|agente comercial|comercial de ventas|representante de ventas|representante comercial|agente di commercio|agente di vendita|rappresentante commerciale|venditore|venditrice|vendedor externo|delegado comercial|vertegenwoordiger|verkoper buitendienst|accountmanager buitendienst|przedstawiciel handlowy|przedstawicielka handlowa|utesäljare|säljare|säljrepresentant',
    related: 'Account Executive|Sales Engineer|Sales Manager|Retail Sales Assistant',
    skills: 'Sales|Account Management|Negotiation|CRM|Cold Calling',
  },
  {
    name: 'Medical Sales Representative',
    socGroup: '41-4000',
    aliases:
      'Pharmaceutical Sales Representative|Pharma Rep|Medical Device Sales Representative|Pharmaceutical Representative|Medical Rep|Medical Device Sales Specialist',
    otherLanguages:
      'Pharmareferent|Pharmareferentin|Pharmaberater|Medizinprodukteberater|Medizinprodukteberaterin|visiteur médical|visiteuse médicale|délégué médical|déléguée médicale|visitador médico|visitadora médica|delegado médico|informatore scientifico del farmaco|informatrice scientifica|delegado de informação médica|propagandista médico|representante propagandista|artsenbezoeker|przedstawiciel medyczny|läkemedelskonsulent',
    related: 'Sales Representative|Sales Engineer|Pharmacist',
    skills: 'Sales|Pharmacology|Account Management|Medical Terminology|CRM',
  },
  {
    name: 'Technical Sales Representative',
    socGroup: '41-4000',
    aliases:
      'Technical Sales Specialist|Technical Sales Executive|Industrial Sales Representative|Scientific Sales Representative|Chemical Sales Representative|Technical Salesperson',
    otherLanguages:
      'technischer Verkäufer|technischer Vertriebsmitarbeiter|technische Vertriebsmitarbeiterin|comercial técnico|técnico comercial industrial|tecnico commerciale|vendedor técnico|technisch verkoper|technisch commercieel medewerker|teknisk säljare',
    related: 'Sales Engineer|Sales Representative',
    skills: 'Sales|Account Management|Negotiation|Communication',
  },
  {
    name: 'Sales Engineer',
    socGroup: '41-9000',
    aliases:
      'Pre-Sales Engineer|Presales Engineer|Presales Consultant|Technical Sales Engineer|Field Sales Engineer|Solutions Engineer|Pre-Sales Consultant|Presales Solutions Consultant|Field Application Engineer',
    otherLanguages:
      'Vertriebsingenieur|Vertriebsingenieurin|ingénieur commercial|ingénieure commerciale|ingénieur technico-commercial|ingénieur avant-vente|ingeniero de ventas|ingeniera de ventas|ingeniero preventa|ingegnere commerciale|tecnico prevendita|engenheiro de vendas|engenheira de vendas|engenheiro de pré-vendas|inżynier sprzedaży|säljingenjör',
    related: 'Account Executive|Technical Sales Representative|Solutions Architect',
    skills: 'Sales|Communication|Public Speaking|Account Management|CRM',
  },
  {
    name: 'Real Estate Agent',
    socGroup: '41-9000',
    aliases:
      'Realtor|Estate Agent|Real Estate Broker|Real Estate Salesperson|Property Agent|Letting Agent|Lettings Negotiator|Leasing Agent|Leasing Consultant|Property Sales Consultant|Sales Negotiator Estate Agency|Commercial Property Agent',
    otherLanguages:
      'Immobilienmakler|Immobilienmaklerin|Immobilienkaufmann|Immobilienkauffrau|agent immobilier|agente immobilière|négociateur immobilier|conseiller immobilier|agente inmobiliario|agente inmobiliaria|asesor inmobiliario|corredor de propiedades|agente immobiliare|consulente immobiliare|agente imobiliário|corretor de imóveis|corretora de imóveis|mediador imobiliário|makelaar in onroerend goed|vastgoedmakelaar|agent nieruchomości|pośrednik w obrocie nieruchomościami|fastighetsmäklare',
    related: 'Property Manager|Loan Officer|Sales Representative|Insurance Agent',
    skills: 'Real Estate|Sales|Negotiation|Contract Management|Customer Service',
  },
  {
    name: 'Telemarketer',
    socGroup: '41-9000',
    aliases:
      'Telesales Agent|Telesales Executive|Telesales Representative|Telemarketing Agent|Telephone Sales Representative|Outbound Call Center Agent|Telefundraiser',
    otherLanguages:
      'Telefonverkäufer|Telefonverkäuferin|Telemarketingmitarbeiter|téléprospecteur|téléprospectrice|télévendeur|télévendeuse|teleoperador de ventas|televendedor|televendedora|operatore telemarketing|operatrice telemarketing|operador de telemarketing|operadora de telemarketing|telemarketeer|telefonisch verkoper|telesprzedawca|telefonförsäljare',
    related: 'Customer Service Representative|Sales Development Representative',
    skills: 'Cold Calling|Sales|Contact Center Operations|CRM',
  },
  {
    name: 'Product Demonstrator',
    socGroup: '41-9000',
    aliases:
      'Brand Ambassador Retail|In-Store Demonstrator|Product Promoter|Field Promoter|Demonstrator Retail|Sampling Promoter',
    otherLanguages:
      'Promoter im Handel|Promoterin|Produktvorführer|démonstrateur en magasin|démonstratrice|animateur commercial|promotor de ventas|promotora de ventas|promotore vendite|promoter commerciale|promotor de vendas|promotora de vendas|demonstrador de produtos|promotiemedewerker|hostessa promocyjna|demonstratör butik',
    related: 'Retail Sales Assistant|Fashion Model|Event Planner',
    skills: 'Sales|Customer Service|Public Speaking',
  },
  {
    name: 'Fashion Model',
    socGroup: '41-9000',
    aliases:
      'Catwalk Model|Photographic Model|Runway Model|Commercial Model|Fit Model|Life Model|Art Model',
    otherLanguages:
      'Fotomodell|Fotomodel|Mannequin|mannequin cabine|modelo de pasarela|indossatrice|indossatore|modelo fotográfico|modella|modelka',
    related: 'Actor|Product Demonstrator',
    skills: 'Creativity|Communication|Adaptability',
  },
  {
    name: 'Door-to-Door Salesperson',
    socGroup: '41-9000',
    aliases:
      'Door-to-Door Sales Representative|Door to Door Canvasser|Street Vendor|Market Trader|Stallholder|News Vendor|Face-to-Face Fundraiser|Street Fundraiser',
    otherLanguages:
      'Haustürverkäufer|Straßenverkäufer|Marktverkäufer|Marktverkäuferin|vendeur à domicile|vendeur ambulant|vendeuse ambulante|marchand forain|vendedor ambulante|vendedor a domicilio|venditore ambulante|venditore porta a porta|feirante|colporteur|marktkoopman|straatverkoper|sprzedawca uliczny|dörrförsäljare',
    related: 'Retail Sales Assistant|Telemarketer|Sales Representative',
    skills: 'Sales|Cold Calling|Cash Handling|Negotiation',
  },
  {
    name: 'Auctioneer',
    socGroup: '41-9000',
    aliases: 'Livestock Auctioneer|Art Auctioneer|Auction House Specialist',
    otherLanguages:
      "Auktionator|Auktionatorin|Versteigerer|commissaire-priseur|commissaire-priseuse|subastador|subastadora|banditore d'asta|leiloeiro|leiloeira|veilingmeester|licytator|auktionsförrättare",
    related: 'Real Estate Agent|Appraiser',
    skills: 'Public Speaking|Negotiation|Sales',
  },
];
