import type { OccupationConcept } from '../occupation-concept.ts';

/** The armed forces: SOC major group 55. */
export const militaryOccupations: readonly OccupationConcept[] = [
  {
    name: 'Military Officer',
    socGroup: '55-1000',
    aliases:
      'Army Officer|Commissioned Officer|Infantry Officer|Armed Forces Officer|Artillery Officer|Company Commander|Platoon Leader|Military Commander|Army Captain|Second Lieutenant|Lieutenant Colonel|Battalion Commander|Armor Officer',
    otherLanguages:
      "Offizier der Bundeswehr|Offizierin der Bundeswehr|Heeresoffizier|Truppenoffizier|officier de l'armée|officier de l'armée de terre|officier militaire|chef de section militaire|oficial del ejército|oficial de las fuerzas armadas|oficial militar|ufficiale dell'esercito|ufficiale militare|ufficiale delle forze armate|oficial do exército|oficial das forças armadas|legerofficier|landmachtofficier|officer krijgsmacht|oficer wojska|officer försvarsmakten",
    related: 'Noncommissioned Officer|Operations Manager|Emergency Management Director',
    skills:
      'Military Leadership|Military Operations|Leadership|Strategic Planning|People Management|Decision Making|Public Speaking',
  },
  {
    name: 'Naval Officer',
    socGroup: '55-1000',
    aliases:
      'Navy Officer|Surface Warfare Officer|Submarine Officer|Warfare Officer Navy|Naval Commander|Coast Guard Officer',
    otherLanguages:
      'Marineoffizier|Marineoffizierin|officier de marine|officière de marine|oficial de marina|oficial de la armada|oficial naval|ufficiale di marina|ufficiale della marina militare|oficial da marinha|oficial da armada|marineofficier|oficer marynarki|marinofficer|sjöofficer',
    related: 'Military Officer|Ship Captain|Navy Sailor',
    skills:
      'Naval Operations|Military Leadership|Leadership|Decision Making|People Management|Workplace Safety',
  },
  {
    name: 'Military Pilot',
    socGroup: '55-1000',
    aliases:
      'Air Force Officer|Fighter Pilot|Air Force Pilot|Naval Aviator|Army Aviator|Military Helicopter Pilot|Weapon Systems Officer Aircraft|RAF Pilot|Command Pilot Air Force',
    otherLanguages:
      "Militärpilot|Militärpilotin|Jetpilot|Luftwaffenoffizier|Kampfpilot|pilote de chasse|officier de l'armée de l'air|pilote militaire|piloto de caza|piloto militar|oficial de la fuerza aérea|pilota militare|pilota di caccia|ufficiale dell'aeronautica militare|piloto de caça|oficial da força aérea|piloto-aviador|gevechtspiloot|jachtvlieger|militair vlieger|luchtmachtofficier|pilot myśliwca|pilot wojskowy|stridspilot",
    related: 'Airline Pilot|Military Officer|Drone Pilot',
    skills: 'Aircraft Piloting|Military Operations|Aviation|Leadership|Decision Making|Teamwork',
  },
  {
    name: 'Noncommissioned Officer',
    socGroup: '55-2000',
    aliases:
      'Non-Commissioned Officer|Army Sergeant|Staff Sergeant|Platoon Sergeant|Squad Leader|First Sergeant|Sergeant First Class|Master Sergeant|Warrant Officer|Petty Officer|Chief Petty Officer|Sergeant Major|Army Corporal|Gunnery Sergeant|Section Commander Army|Colour Sergeant',
    contextAliases: 'NCO',
    otherLanguages:
      "Unteroffizier|Unteroffizierin|Feldwebel|Hauptfeldwebel|Stabsunteroffizier|Zugführer Bundeswehr|sous-officier|sous-officière|sergent-chef|adjudant-chef|suboficial|suboficial del ejército|sargento del ejército|sottufficiale|maresciallo dell'esercito|sergente maggiore|sargento do exército|suboficial da marinha|sargento-mor|onderofficier|sergeant-majoor|podoficer|sierżant sztabowy|underofficer|specialistofficer",
    related: 'Military Officer|Soldier|Security Supervisor',
    skills:
      'Military Leadership|Military Training Instruction|Leadership|People Management|Mentoring|Corporate Training|Decision Making',
  },
  {
    name: 'Soldier',
    socGroup: '55-3000',
    aliases:
      'Infantryman|Infantry Soldier|Rifleman|Army Private|Enlisted Soldier|Army Reservist|National Guardsman|Private First Class|Armed Forces Member|Combat Engineer|Sapper|Paratrooper|Infantry Rifleman|Tank Crew Member|Tank Crewman|Artilleryman|Gunner Army|Machine Gunner',
    contextAliases: 'Marine|Reservist',
    otherLanguages:
      'Soldat|Soldatin|Soldat auf Zeit|Zeitsoldat|Zeitsoldatin|Infanterist|Fallschirmjäger|Panzergrenadier|soldate|militaire du rang|fantassin|engagé volontaire militaire|soldado|soldado profesional|militar de tropa|soldada|infante de marina|soldato|soldatessa|militare di truppa|militare volontario|soldado do exército|praça do exército|fuzileiro naval|soldaat|militair der landmacht|żołnierz|żołnierz zawodowy|soldat försvarsmakten',
    related: 'Noncommissioned Officer|Security Guard|Police Officer|Navy Sailor',
    skills:
      'Military Operations|Firearms Handling|Teamwork|First Aid|Security Guarding|Workplace Safety|Adaptability',
  },
  {
    name: 'Navy Sailor',
    socGroup: '55-3000',
    aliases:
      "Naval Rating|Navy Seaman|Enlisted Sailor|Submariner|Coast Guardsman|Sonar Technician Navy|Radar Operator Military|Sonar Operator|Navy Electronics Technician|Boatswain's Mate|Gunner's Mate",
    otherLanguages:
      'Marinesoldat|Marinesoldatin|U-Boot-Fahrer|matelot de la marine nationale|quartier-maître|sous-marinier|marinero de la armada|marinero militar|submarinista militar|marinaio della marina militare|sommergibilista|marinheiro da armada|praça da marinha|matroos marine|marineman|onderzeebootbemanning|marynarz wojskowy|örlogssjöman',
    related: 'Naval Officer|Deckhand|Soldier',
    skills: 'Naval Operations|Seamanship|Teamwork|Equipment Maintenance|First Aid|Workplace Safety',
  },
  {
    name: 'Airman',
    socGroup: '55-3000',
    aliases:
      "Air Force Enlisted|Airwoman|Senior Airman|Aircraft Launch Specialist|Aircraft Recovery Specialist|RAF Aircraftman|Air Crew Member Military|Loadmaster|Aviation Boatswain's Mate|Crew Chief Air Force",
    otherLanguages:
      "Luftwaffensoldat|Luftwaffensoldatin|aviateur militaire du rang|militaire du rang de l'armée de l'air|soldado de aviación|militar de la fuerza aérea|aviere|aviere dell'aeronautica|soldado da força aérea|militair luchtmacht|szeregowy lotnictwa|flygsoldat",
    related: 'Military Pilot|Aircraft Mechanic|Soldier',
    skills:
      'Military Operations|Military Logistics|Aviation|Teamwork|Equipment Maintenance|Freight',
  },
  {
    name: 'Special Forces Operator',
    socGroup: '55-3000',
    aliases:
      'Special Operations Soldier|Special Forces Soldier|Navy SEAL|Green Beret|Army Ranger|Special Operations Forces|Commando Soldier|Royal Marine Commando|Special Warfare Operator|SAS Soldier',
    otherLanguages:
      'Kommandosoldat|Kampfschwimmer|Spezialkräfte-Soldat|commando marine|opérateur des forces spéciales|boina verde|soldado de operaciones especiales|incursore|operatore forze speciali|operador de forças especiais|commando forças especiais|commando krijgsmacht|komandos|specialförbandsoperatör',
    related: 'Soldier|Noncommissioned Officer|Security Guard',
    skills: 'Military Operations|Firearms Handling|Teamwork|Leadership|First Aid|Problem Solving',
  },
  {
    name: 'Explosive Ordnance Disposal Technician',
    socGroup: '55-3000',
    aliases:
      'EOD Technician|Bomb Disposal Technician|Bomb Disposal Expert|EOD Specialist|Ammunition Technician Military|Bomb Technician|Mine Clearance Specialist|Deminer',
    otherLanguages:
      'Kampfmittelräumer|Kampfmittelbeseitiger|Munitionsräumer|Feuerwerker Kampfmittel|démineur|démineuse|artificier militaire|artificiero|desactivador de explosivos|técnico en desactivación de explosivos|artificiere|sminatore|técnico de inativação de explosivos|desminador|explosievenopruimer|saper wojskowy|pirotechnik policyjny|minröjare|ammunitionsröjare',
    related: 'Explosives Blaster|Soldier|Police Officer',
    skills:
      'Explosive Ordnance Disposal|Explosives Handling|Workplace Safety|Attention to Detail|Problem Solving',
  },
  {
    name: 'Military Intelligence Specialist',
    socGroup: '55-3000',
    aliases:
      'Intelligence Analyst Military|Military Intelligence Analyst|Signals Intelligence Analyst|SIGINT Analyst|Military Intelligence Officer|Cryptologic Linguist|Cryptologic Technician|Human Intelligence Collector|Imagery Analyst Military|Army Intelligence Analyst',
    otherLanguages:
      'Nachrichtendienst-Analyst Militär|Fernmeldeaufklärer|analyste du renseignement militaire|analista de inteligencia militar|analista intelligence militare|analista de informações militares|inlichtingenanalist|analityk wywiadu wojskowego|underrättelseanalytiker',
    related: 'Political Scientist|Cybersecurity Analyst|Military Officer',
    skills: 'Military Intelligence|Research|Critical Thinking|Data Analysis|GIS|Foreign Languages',
  },
  {
    name: 'Military Communications Specialist',
    socGroup: '55-3000',
    aliases:
      'Signal Support Systems Specialist|Military Radio Operator|Army Signaller|Royal Signals Operator|Communications Specialist Army|Information Systems Technician Navy|Radio Operator Military|Military Communications Operator',
    otherLanguages:
      'Fernmelder Bundeswehr|Fernmeldesoldat|IT-Soldat|transmetteur militaire|opérateur radio militaire|operador de radio militar|especialista en transmisiones|radiofonista militare|operador de comunicações militares|operador de transmissões|verbindelaar|łącznościowiec wojskowy|signalist försvarsmakten',
    related: 'Telecommunications Technician|Network Administrator|Soldier',
    skills:
      'Military Communications|Computer Networking|Communication|Technical Support|Equipment Maintenance',
  },
];
