import type { OccupationFamily } from './occupations.ts';
import { phraseTable } from './phrase-table.ts';

/** The family of occupations that a field of study leads to. */
const fields = phraseTable<OccupationFamily>([
  [
    'software',
    'computer science|computing|software engineering|software development|web development|information technology|information systems|computer engineering|informatics|human computer interaction|game development',
  ],
  [
    'data',
    'data science|data analytics|statistics|mathematics|artificial intelligence|machine learning|business analytics',
  ],
  ['security', 'cybersecurity|cyber security|information security'],
  [
    'engineering',
    'mechanical engineering|civil engineering|electrical engineering|chemical engineering|industrial engineering|aerospace engineering|mechatronics|architecture',
  ],
  ['design', 'graphic design|industrial design|interaction design|design'],
  ['nursing', 'nursing|midwifery'],
  ['medicine', 'medicine|dentistry|pharmacy|veterinary medicine'],
  [
    'allied-health',
    'physiotherapy|physical therapy|occupational therapy|radiography|nutrition|dietetics|medical laboratory science|public health',
  ],
  ['care', 'social work|psychology|counselling|counseling'],
  [
    'teaching',
    'education|elementary education|early childhood education|special education|pedagogy|library science',
  ],
  [
    'trades',
    'electrical technology|carpentry|plumbing|welding|automotive technology|hvac|construction technology',
  ],
  ['agriculture', 'agriculture|horticulture|forestry'],
  ['finance', 'accounting|finance|banking|actuarial science|taxation'],
  ['legal', 'law|legal studies'],
  ['hospitality', 'culinary arts|hospitality management|hotel management|tourism'],
  ['marketing', 'marketing|advertising|public relations|communications'],
  ['human-resources', 'human resources'],
  ['logistics', 'logistics|supply chain management'],
  ['public-safety', 'criminal justice|fire science'],
  ['policy', 'public policy|political science|public administration'],
  ['science', 'biology|chemistry|physics|geology|environmental science|economics|geography'],
  ['arts-media', 'fine arts|music|journalism|film|theatre|theater|photography'],
]);

/** The first family that a field of study names, or null. */
export function familyOfStudy(field: string): OccupationFamily | null {
  return fields.find(field)[0]?.value ?? null;
}
