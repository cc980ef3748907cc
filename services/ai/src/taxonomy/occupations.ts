import { phraseTable } from './phrase-table.ts';
import type { FoundPhrase, PhraseRow } from './phrase-table.ts';
import type { SkillDomain } from './skill-concept.ts';

/** Families of occupations: years in one count as years in that one. */
export type OccupationFamily =
  | 'software'
  | 'data'
  | 'security'
  | 'it-support'
  | 'engineering'
  | 'design'
  | 'product'
  | 'project-management'
  | 'nursing'
  | 'medicine'
  | 'allied-health'
  | 'care'
  | 'teaching'
  | 'trades'
  | 'manufacturing'
  | 'agriculture'
  | 'finance'
  | 'procurement'
  | 'legal'
  | 'hospitality'
  | 'sales'
  | 'customer-service'
  | 'marketing'
  | 'administration'
  | 'human-resources'
  | 'logistics'
  | 'public-safety'
  | 'policy'
  | 'science'
  | 'arts-media'
  | 'leadership';

/** `generic` words (engineer, analyst) name a rank of work whose field the text has to tell. */
const TITLES: readonly PhraseRow<OccupationFamily | 'generic'>[] = [
  [
    'software',
    'software|software engineer|software engineering|software developer|developer|programmer|full stack|fullstack|front end|frontend|back end|backend|web developer|web designer and developer|mobile developer|ios developer|android developer|devops|dev ops|site reliability|sre|platform engineer|platform engineering|infrastructure engineer|cloud engineer|cloud architect|solution architect|solutions architect|software architect|integration engineer|embedded engineer|qa engineer|test engineer|blockchain engineer|appsw|engineering manager|cto|chief technology officer|coder|distributed systems|machine learning engineer|game developer',
  ],
  [
    'data',
    'data|data analyst|data scientist|data science|data engineer|data engineering|analytics|business intelligence|statistician|machine learning|database administrator|data architect|bi analyst|bi developer|ai engineer|remote sensing scientist|market research analyst',
  ],
  [
    'security',
    'cybersecurity|cyber security|information security|security engineer|security engineering|security analyst|infosec|security architect|penetration tester|isso|security compliance|product security|cloud security|vulnerability management|fedramp|fedramp security',
  ],
  [
    'it-support',
    'it support|help desk|desktop support|system administrator|systems administrator|network administrator|network engineer|it specialist|information technology|it technician|computer support|technical support|it manager|systems analyst|sysanalysis',
  ],
  [
    'engineering',
    'mechanical engineer|civil engineer|electrical engineer|chemical engineer|industrial engineer|manufacturing engineer|hardware engineer|computer hardware engineer|aerospace engineer|structural engineer|mechatronics engineer|nanosystems engineer|solar energy|geothermal|biofuel|photonics|occupational health and safety|transportation engineer|engineering technician|engineering technologist|telecommunications engineering|human factors engineer|environmental engineer|process engineer|petroleum engineer|nuclear engineer|flight engineer|automotive engineering|mechanical engineering|nanotechnology|surveyor|robotics|drafter|architect',
  ],
  [
    'design',
    'designer|ux|ui|user experience|user researcher|ux researcher|graphic designer|product designer|visual designer|service design|design|research operation|content designer|accessibility specialist|illustrator',
  ],
  ['product', 'product manager|product management|product owner|product director|product lead'],
  [
    'project-management',
    'project manager|program manager|programme manager|project management|scrum master|delivery manager|project coordinator|program lead|project lead|it project manager|information technology project manager',
  ],
  [
    'nursing',
    'nurse|registered nurse|nursing|rn|lpn|lvn|nurse practitioner|midwife|staff nurse|charge nurse|nurse manager|midwives',
  ],
  [
    'medicine',
    'physician|doctor|surgeon|psychiatrist|neurologist|cardiologist|dermatologist|pediatrician|hospitalist|dentist|orthodontist|prosthodontist|veterinarian|anesthesiologist|radiologist|physician assistant|optometrist|pharmacist|pathologist|gp',
  ],
  [
    'allied-health',
    'therapist|physical therapist|occupational therapist|speech language pathologist|audiologist|chiropractor|dietetic technician|speech language pathology|radiographer|sonographer|pharmacy technician|medical assistant|dental assistant|dental hygienist|paramedic|emt|phlebotomist|laboratory technologist|clinical laboratory|medical technician|medical technologist|psychiatric technician|exercise physiologist|histotechnologist|histology technician|ophthalmic|medical transcriptionist|medical registrar|dietitian|nutritionist|community health worker|neurodiagnostic|medical appliance|health information',
  ],
  [
    'care',
    'caregiver|personal care|personal and home care|care assistant|home health aide|nursing assistant|cna|nanny|childcare|childcare worker|social worker|counselor|residential advisor|psychologist|neuropsychologist|clergy|support worker',
  ],
  [
    'teaching',
    'teacher|teaching|professor|lecturer|instructor|tutor|educator|teaching assistant|instructional coordinator|principal teacher|school principal|faculty|trainer|training and development|library|librarian',
  ],
  [
    'trades',
    'electrician|plumber|carpenter|welder|mechanic|hvac|roofer|mason|brickmason|stonemason|painter|installer|repairer|construction|millwright|boilermaker|machinist|pipefitter|sheet metal|plasterer|drywall|tile|paperhanger|maintenance worker|maintenance|service technician|handyman|laborer|helper|equipment operator|paving|hazardous materials removal|crane|iron and steel worker|technician automotive|foreman|diver',
  ],
  [
    'manufacturing',
    'machine operator|assembler|production worker|machine setter|tool setter|grinder|polisher|presser|batchmaker|tool grinder|layout worker|model maker|furnace|kiln|plant operator|plant technician|operator|grader|sorter|factory|quality inspector|patternmaker|tailor|dressmaker|polishing worker|coating|tender',
  ],
  [
    'agriculture',
    'farmer|farm|agricultural|logging|rancher|range manager|animal caretaker|animal|forestry|gardener|landscaper|groundskeeper|agriculture|pest control|pesticide|mining|derrick|oil and gas|roof bolter|continuous mining',
  ],
  [
    'finance',
    'accountant|accounting|bookkeeper|bookkeeping|auditor|auditing|financial|finance|financial analyst|banker|teller|loan|loan officer|credit|credit counselor|underwriter|actuary|tax|payroll|controller|cfo|claims adjuster|claim|budget analyst|investment|insurance|billing|fraud analyst|fraud|fraud examiner|financial examiner',
  ],
  [
    'procurement',
    'procurement|purchasing|buyer|acquisition|contract specialist|contracting|contracting officer|sourcing',
  ],
  [
    'legal',
    'lawyer|attorney|paralegal|legal|judge|counsel|law clerk|solicitor|barrister|magistrate|arbitrator|compliance manager|compliance officer|regulatory affairs|bailiff',
  ],
  [
    'hospitality',
    'chef|cook|barista|bartender|waiter|waitress|server|restaurant|restaurant manager|hotel|food service|concierge|housekeeper|housekeeping|food preparation|catering|shift supervisor|host|bellhop|janitorial|cleaner|shampooer|hairdresser|barber|flight attendant|gambling|parking attendant|entertainment and recreation|travel guide|tour guide|attendant|skincare specialist|funeral|mortician|embalmer|fitness|kitchen|baker|butcher',
  ],
  [
    'sales',
    'sales|salesperson|sales representative|account executive|business development|retail|cashier|telemarketer|sales manager|real estate agent|real estate broker|appraiser|store manager|demonstrator|counter and rental clerk|account manager|technical account manager',
  ],
  [
    'customer-service',
    'customer service|customer support|customer success|call center|contact center|switchboard|interviewer|customer experience|customer care',
  ],
  [
    'marketing',
    'marketing|marketing manager|seo|social media|brand manager|public relations|communications manager|copywriter|content strategist|advertising|growth manager|outreach|fundraiser',
  ],
  [
    'administration',
    'administrative|administrative assistant|secretary|receptionist|office manager|clerk|executive assistant|data entry|office assistant|office|administrative support|clerical',
  ],
  [
    'human-resources',
    'human resources|hr|recruiter|recruiting|talent acquisition|talent|people operations|hiring|labor contractor',
  ],
  [
    'logistics',
    'driver|truck driver|courier|messenger|warehouse|logistics|logistician|supply chain|dispatcher|mail|postal service|freight|shipping|customs broker|pilot|sailor|subway|rail|inventory clerk|stocker|order filler|forklift|material moving|baggage porter|delivery driver',
  ],
  [
    'public-safety',
    'police|firefighter|fire inspector|security guard|security officer|security manager|security worker|detective|correctional officer|loss prevention|border protection|transportation security|emergency management|parking enforcement|coroner|sheriff|surveillance|public safety|firefighting|game warden|soldier|military|telecommunicator|explosive',
  ],
  ['policy', 'policy|policy analyst|policy lead|policy advisor|public policy|government affairs'],
  [
    'science',
    'scientist|researcher|biologist|chemist|physicist|microbiologist|geographer|geoscientist|research assistant|research associate|environmental|hydrologic|chemical technician|forensic science|animal scientist|materials scientist|food science|lab technician|laboratory|research intern|economist|astronomer',
  ],
  [
    'arts-media',
    'artist|animator|choreographer|athlete|dancer|musician|singer|journalist|reporter|editor|writer|photographer|video|audio|broadcast|disc jockey|music|actor|producer|projectionist|director of photography|special effect|news analyst|publisher|desktop publisher',
  ],
  [
    'leadership',
    'ceo|president|founder|co founder|general manager|managing director|chief executive|coo|commissioner|executive director|chief of staff|operations manager|deputy director',
  ],
  [
    'generic',
    'engineer|engineering|analyst|manager|director|supervisor|lead|specialist|consultant|technician|architect|administrator|coordinator|intern|associate|officer|fellow|branch chief|innovation fellow|various role',
  ],
];

/** How far a year in one family counts in the other (0–1); set by hand, the same both ways. */
const AFFINITIES: readonly (readonly [OccupationFamily, OccupationFamily, number])[] = [
  ['software', 'data', 0.7],
  ['software', 'security', 0.7],
  ['software', 'it-support', 0.6],
  ['software', 'product', 0.4],
  ['software', 'project-management', 0.3],
  ['software', 'design', 0.3],
  ['software', 'engineering', 0.4],
  ['software', 'leadership', 0.3],
  ['data', 'security', 0.5],
  ['data', 'it-support', 0.4],
  ['data', 'finance', 0.3],
  ['data', 'science', 0.5],
  ['data', 'product', 0.3],
  ['data', 'marketing', 0.2],
  ['security', 'it-support', 0.7],
  ['design', 'product', 0.5],
  ['design', 'marketing', 0.3],
  ['design', 'arts-media', 0.4],
  ['product', 'project-management', 0.6],
  ['product', 'marketing', 0.4],
  ['product', 'leadership', 0.4],
  ['project-management', 'leadership', 0.4],
  ['nursing', 'care', 0.4],
  ['nursing', 'allied-health', 0.4],
  ['nursing', 'medicine', 0.4],
  ['medicine', 'allied-health', 0.4],
  ['care', 'allied-health', 0.4],
  ['care', 'teaching', 0.3],
  ['engineering', 'trades', 0.4],
  ['engineering', 'manufacturing', 0.4],
  ['engineering', 'science', 0.4],
  ['trades', 'manufacturing', 0.5],
  ['agriculture', 'trades', 0.3],
  ['finance', 'administration', 0.3],
  ['finance', 'procurement', 0.4],
  ['finance', 'legal', 0.2],
  ['legal', 'policy', 0.4],
  ['legal', 'procurement', 0.3],
  ['hospitality', 'customer-service', 0.5],
  ['hospitality', 'sales', 0.4],
  ['hospitality', 'leadership', 0.3],
  ['sales', 'customer-service', 0.6],
  ['sales', 'marketing', 0.5],
  ['marketing', 'arts-media', 0.4],
  ['administration', 'customer-service', 0.5],
  ['administration', 'human-resources', 0.5],
  ['logistics', 'procurement', 0.4],
  ['logistics', 'manufacturing', 0.3],
  ['it-support', 'customer-service', 0.3],
  ['policy', 'leadership', 0.3],
];

const FAMILY_OF_DOMAIN: Partial<Record<SkillDomain, OccupationFamily>> = {
  software: 'software',
  data: 'data',
  cloud: 'software',
  healthcare: 'nursing',
  teaching: 'teaching',
  trades: 'trades',
  finance: 'finance',
  hospitality: 'hospitality',
  design: 'design',
};

const titles = phraseTable(TITLES);
const affinities = new Map<string, number>(
  AFFINITIES.flatMap(([one, other, share]) => [
    [`${one} ${other}`, share],
    [`${other} ${one}`, share],
  ]),
);

/** The family a job title names: the longest phrase, the first of equals; `generic` or null if none. */
export function familyInTitle(title: string): FoundPhrase<OccupationFamily | 'generic'> | null {
  let best: FoundPhrase<OccupationFamily | 'generic'> | null = null;
  for (const found of titles.find(title)) {
    if (best === null || rank(found) > rank(best)) best = found;
  }
  return best;
}

function rank(found: FoundPhrase<OccupationFamily | 'generic'>): number {
  if (found.value === 'generic') return 0;
  if (found.value === 'leadership') return 1;
  return 1 + found.quote.split(/[\s-]+/).length;
}

/** 1 for the same family, 0 for two that share nothing. */
export function familyAffinity(one: OccupationFamily, other: OccupationFamily): number {
  return one === other ? 1 : (affinities.get(`${one} ${other}`) ?? 0);
}

/**
 * The family that at least `atLeast` of these skills, and half of all that are not general, belong
 * to; null if there is none. It is how a generic title ("Engineer") gets its field.
 */
export function familyOfSkills(
  domains: readonly SkillDomain[],
  atLeast: number,
): OccupationFamily | null {
  const counts = new Map<OccupationFamily, number>();
  const special = domains.filter((domain) => domain !== 'general');
  for (const domain of special) {
    const family = FAMILY_OF_DOMAIN[domain];
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  for (const [family, count] of counts) {
    if (count >= atLeast && count * 2 >= special.length) return family;
  }
  return null;
}
