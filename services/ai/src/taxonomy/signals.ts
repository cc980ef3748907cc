import { phraseTable } from './phrase-table.ts';

/** What a posting says of itself. `good` is false for what most people would rather avoid. */
export interface Signal {
  kind: 'benefit' | 'culture' | 'growth' | 'stability';
  label: string;
  good: boolean;
}

const row = (
  kind: Signal['kind'],
  good: boolean,
  label: string,
  phrases: string,
): readonly [Signal, string] => [{ kind, good, label }, phrases];

const table = phraseTable<Signal>([
  row(
    'benefit',
    true,
    'health insurance',
    'health insurance|medical insurance|medical coverage|healthcare coverage|health coverage|private health|health benefits|medical dental',
  ),
  row('benefit', true, 'dental insurance', 'dental|dental insurance|dental coverage'),
  row(
    'benefit',
    true,
    'vision insurance',
    'vision insurance|vision coverage|vision plan|dental and vision',
  ),
  row('benefit', true, 'life insurance', 'life insurance|disability insurance'),
  row(
    'benefit',
    true,
    'retirement plan',
    '401k|401 k|401 ( k )|retirement plan|retirement|pension|pension scheme|thrift savings plan|superannuation',
  ),
  row(
    'benefit',
    true,
    'paid time off',
    'paid time off|pto|paid vacation|vacation days|unlimited vacation|annual leave|paid leave|paid holidays|sick leave|holiday allowance|days holiday',
  ),
  row(
    'benefit',
    true,
    'parental leave',
    'parental leave|maternity leave|paternity leave|family leave',
  ),
  row(
    'benefit',
    true,
    'flexible hours',
    'flexible hours|flexible schedule|flexible working hours|flexible work schedule|flextime|flexible working|four day week|4 day week',
  ),
  row(
    'benefit',
    true,
    'remote work',
    'remote work stipend|home office stipend|home office budget|work from home|telework|remote work',
  ),
  row(
    'benefit',
    true,
    'bonus',
    'bonus|annual bonus|performance bonus|sign on bonus|signing bonus|profit sharing',
  ),
  row(
    'benefit',
    true,
    'equity',
    'equity|stock options|stock option|rsu|employee stock purchase|espp|shares',
  ),
  row(
    'benefit',
    true,
    'wellness',
    'gym membership|wellness program|wellness stipend|wellness|employee assistance program',
  ),
  row(
    'benefit',
    true,
    'commuter benefit',
    'commuter benefits|transit benefit|commuter|transit subsidy|company car|free parking',
  ),
  row(
    'benefit',
    true,
    'meals',
    'free lunch|free meals|meal allowance|catered lunch|free food|meal vouchers',
  ),
  row(
    'benefit',
    true,
    'childcare',
    'childcare benefit|childcare support|on site childcare|childcare subsidy',
  ),
  row(
    'benefit',
    true,
    'tuition reimbursement',
    'tuition reimbursement|tuition assistance|education assistance|student loan repayment',
  ),
  row(
    'benefit',
    true,
    'relocation help',
    'relocation assistance|relocation package|relocation support',
  ),

  row(
    'culture',
    true,
    'collaborative',
    'collaborative environment|collaborative team|collaborative culture|work collaboratively|collaborative',
  ),
  row(
    'culture',
    true,
    'inclusive',
    'inclusive workplace|inclusive culture|inclusive|inclusion|diverse team|diverse teams|diversity',
  ),
  row(
    'culture',
    true,
    'mission-driven',
    'mission driven|our mission|mission is to|make a difference|impact on people|improve the lives|sense of purpose',
  ),
  row(
    'culture',
    true,
    'autonomy',
    'autonomy|autonomous|ownership of your work|self directed|self organizing',
  ),
  row(
    'culture',
    true,
    'work–life balance',
    'work life balance|healthy balance|sustainable pace|no overtime',
  ),
  row(
    'culture',
    true,
    'openness',
    'transparency|transparent|open culture|open communication|blameless|psychological safety|candid feedback',
  ),
  row(
    'culture',
    true,
    'supportive',
    'supportive environment|supportive team|supportive culture|supportive|supports each other|caring team',
  ),
  row(
    'culture',
    true,
    'respectful',
    'respectful|mutual respect|treat each other|friendly team|empathetic|empathy',
  ),
  row(
    'culture',
    true,
    'trust in staff',
    'flat hierarchy|trust our people|trust our employees|low ego|user centered culture|multidisciplinary team|cross functional team',
  ),
  row(
    'culture',
    false,
    'hustle culture',
    'hustle|rockstar|rock star|ninja|work hard play hard|crush it|grind',
  ),
  row(
    'culture',
    false,
    'constant pressure',
    'high pressure|pressure cooker|thick skin|thrive under pressure|thrives under pressure|work under pressure|stressful environment|fast paced',
  ),
  row(
    'culture',
    false,
    'stretched roles',
    'wear many hats|wears many hats|whatever it takes|like a family|no job too small',
  ),
  row(
    'culture',
    false,
    'long hours',
    'long hours|nights and weekends|mandatory overtime|overtime required|weekends required|60 hours|always on|24/7 availability',
  ),

  row(
    'growth',
    true,
    'professional development',
    'professional development|career development|personal development|development plan|talent growth|growth plan|continuous learning|learning and development',
  ),
  row(
    'growth',
    true,
    'training budget',
    'training budget|learning budget|learning stipend|training provided|paid training|training program|conference budget|attend conferences|education budget|certification reimbursement',
  ),
  row(
    'growth',
    true,
    'mentoring',
    'mentorship|mentorship program|mentoring program|mentored by|coaching program',
  ),
  row(
    'growth',
    true,
    'career path',
    'career path|career growth|growth opportunities|opportunities for growth|opportunity to grow|room to grow|career advancement|advancement opportunities|career progression|career ladder|opportunities for advancement|grow your career',
  ),
  row(
    'growth',
    true,
    'promotion',
    'promotion potential|promotion|promote from within|internal mobility|internal promotion',
  ),
  row('growth', true, 'tuition support', 'tuition|continuing education'),
  row(
    'growth',
    true,
    'new skills',
    'build your expertise|learn new skills|new technologies|accelerate our growth|expand your skills|everything else can be learned|emerging technologies',
  ),
  row(
    'growth',
    false,
    'no way up',
    'no promotion potential|no opportunity for advancement|dead end',
  ),

  row(
    'stability',
    true,
    'permanent post',
    'permanent position|permanent role|permanent contract|permanent employment|permanent|perm',
  ),
  row('stability', true, 'full-time post', 'full time'),
  row(
    'stability',
    true,
    'public employer',
    'federal government|public servants|civil service|federal employees|government agency|public sector',
  ),
  row(
    'stability',
    true,
    'established company',
    'established company|well established|market leader|industry leader|fortune 500|fortune 100|publicly traded|years in business|family owned since',
  ),
  row(
    'stability',
    true,
    'sound finances',
    'profitable|cash flow positive|well funded|series c|series d|long term funding|stable company|job security',
  ),
  row('stability', true, 'union', 'union position|unionized|collective bargaining|union benefits'),
  row(
    'stability',
    false,
    'limited term',
    'term limited|limited term|fixed term|temporary position|temporary role|temporary|temp to hire|seasonal|contract position|contract role|short term contract|not to exceed|6 month contract|12 month contract',
  ),
  row(
    'stability',
    false,
    'unsettled company',
    'layoffs|restructuring|bankruptcy|pre revenue|pre seed|turnaround|subject to funding|contingent on funding|contingent upon funding|early stage startup',
  ),
  row(
    'stability',
    false,
    'uncertain pay',
    'commission only|100% commission|unpaid|1099|zero hours|zero hour contract',
  ),
]);

/** Every signal in a text, in reading order. */
export const signalsIn = table.find;

/** The benefit a free-text wish names ("401k", "Dental"), or null when it is none we know. */
export function benefitNamed(wish: string): string | null {
  return table.find(wish).find(({ value }) => value.kind === 'benefit')?.value.label ?? null;
}
