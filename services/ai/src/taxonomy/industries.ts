import type { OccupationFamily } from './occupations.ts';
import { phraseTable } from './phrase-table.ts';
import type { FoundPhrase } from './phrase-table.ts';

export type Industry =
  | 'technology'
  | 'healthcare'
  | 'education'
  | 'finance'
  | 'government'
  | 'retail'
  | 'hospitality'
  | 'manufacturing'
  | 'construction'
  | 'logistics'
  | 'energy'
  | 'media'
  | 'legal'
  | 'nonprofit'
  | 'agriculture'
  | 'real-estate'
  | 'telecommunications'
  | 'defence'
  | 'automotive'
  | 'pharmaceuticals';

const table = phraseTable<Industry>([
  [
    'technology',
    'technology|information technology|software|saas|software company|tech company|tech startup|internet|cloud platform|it services|computer software|open source|web development|e commerce platform|cybersecurity|ai company|developer tools|cloud services|web applications',
  ],
  [
    'healthcare',
    'healthcare|health care|hospital|clinic|patient|medical center|nursing home|health system|hospital and health care|medical practice|telehealth',
  ],
  [
    'education',
    'education|school|university|college|edtech|e learning|higher education|school district|classroom|academy',
  ],
  [
    'finance',
    'finance|financial services|bank|banking|fintech|insurance|investment|hedge fund|payments|accounting firm|credit union|trading firm',
  ],
  [
    'government',
    'government|federal government|public sector|federal agency|state government|local government|government agency|public service|federal agencies|city council|civil service|municipality|gs grade',
  ],
  ['retail', 'retail|ecommerce|e commerce|consumer goods|supermarket|grocery|store|fashion|shop'],
  [
    'hospitality',
    'hospitality|hotel|restaurant|food and beverage|catering|travel|tourism|casino|resort|bar and grill|cafe',
  ],
  ['manufacturing', 'manufacturing|factory|industrial|machinery|production plant|manufacturer'],
  ['construction', 'construction|building contractor|general contractor|civil works|homebuilder'],
  [
    'logistics',
    'logistics|transportation|shipping company|supply chain|warehousing|trucking|freight|delivery company|airline|railway',
  ],
  [
    'energy',
    'energy|utilities|oil and gas|solar|renewable energy|power plant|electric utility|petroleum|mining',
  ],
  [
    'media',
    'media|publishing|entertainment|broadcasting|film|music industry|games|gaming|news|newspaper|streaming',
  ],
  ['legal', 'legal services|law firm|law practice|court'],
  [
    'nonprofit',
    'nonprofit|non profit|charity|ngo|foundation|social services|volunteer organization',
  ],
  ['agriculture', 'agriculture|farm|farming|agribusiness|forestry|livestock'],
  ['real-estate', 'real estate|property management|realty'],
  ['telecommunications', 'telecommunications|telecom|wireless carrier|mobile operator'],
  ['defence', 'defense|defence|military|aerospace|aerospace and defense|armed forces'],
  ['automotive', 'automotive|car manufacturer|vehicle manufacturer|auto dealership'],
  [
    'pharmaceuticals',
    'pharmaceutical|pharmaceuticals|biotech|biotechnology|life sciences|pharma|drug development',
  ],
]);

/** The industry a family of occupations is at home in, where there is one. */
const HOME_INDUSTRY: Partial<Record<OccupationFamily, Industry>> = {
  software: 'technology',
  data: 'technology',
  security: 'technology',
  'it-support': 'technology',
  nursing: 'healthcare',
  medicine: 'healthcare',
  'allied-health': 'healthcare',
  care: 'healthcare',
  teaching: 'education',
  trades: 'construction',
  manufacturing: 'manufacturing',
  agriculture: 'agriculture',
  finance: 'finance',
  legal: 'legal',
  hospitality: 'hospitality',
  logistics: 'logistics',
  'arts-media': 'media',
  'public-safety': 'government',
};

const NEIGHBOURS = new Set([
  'finance real-estate',
  'healthcare pharmaceuticals',
  'manufacturing automotive',
  'manufacturing energy',
  'manufacturing defence',
  'manufacturing pharmaceuticals',
  'technology telecommunications',
  'technology media',
  'technology finance',
  'construction real-estate',
  'construction manufacturing',
  'retail hospitality',
  'retail logistics',
  'government education',
  'government defence',
  'government nonprofit',
  'education nonprofit',
  'healthcare nonprofit',
  'logistics manufacturing',
  'energy construction',
]);

/** Every industry word in a text, in reading order. */
export function industriesIn(text: string): FoundPhrase<Industry>[] {
  return table.find(text);
}

export function homeIndustry(family: OccupationFamily): Industry | null {
  return HOME_INDUSTRY[family] ?? null;
}

export function areNeighbours(one: Industry, other: Industry): boolean {
  return NEIGHBOURS.has(`${one} ${other}`) || NEIGHBOURS.has(`${other} ${one}`);
}
