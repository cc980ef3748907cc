import { phraseTable } from './phrase-table.ts';
import type { FoundPhrase } from './phrase-table.ts';

/** A licence or certificate that an employer can make a condition. `label` is its usual name. */
export interface Licence {
  key: string;
  label: string;
}

const row = (key: string, label: string, phrases: string): readonly [Licence, string] => [
  { key, label },
  phrases,
];

const table = phraseTable<Licence>([
  row(
    'rn',
    'registered nurse licence',
    'rn license|rn licence|rn licensure|registered nurse license|registered nurse licence|registered nurse licensure|registered nurse|nursing license|nursing licence|licensed rn|active rn',
  ),
  row(
    'lpn',
    'practical nurse licence',
    'practical nurse licence|lpn license|lvn license|licensed practical nurse|licensed vocational nurse',
  ),
  row(
    'medical',
    'medical licence',
    'medical license|medical licence|license to practice medicine|board certified|board certification',
  ),
  row('bls', 'BLS certificate', 'bls|bls certification|basic life support'),
  row(
    'acls',
    'ACLS certificate',
    'acls|advanced cardiac life support|advanced cardiovascular life support',
  ),
  row(
    'cdl',
    'commercial driving licence',
    "commercial driving licence|cdl|class a cdl|commercial driver license|commercial driver s license|commercial driver’s license|commercial driver's license|hgv license|hgv licence",
  ),
  row(
    'teaching',
    'teaching certificate',
    'teaching license|teaching licence|teaching certificate|teaching certification|teacher certification|state teaching license|qualified teacher status|qts|teaching credential',
  ),
  row('cpa', 'CPA', 'cpa|cpa license|certified public accountant'),
  row(
    'bar',
    'admission to the bar',
    'bar admission|admitted to the bar|member of the bar|bar license|admission to the bar',
  ),
  row(
    'pe',
    'professional engineer licence',
    'pe license|professional engineer license|professional engineer|professional engineering license',
  ),
  row(
    'electrician',
    'electrician licence',
    'electrician license|electrician licence|licensed electrician|journeyman license|journeyman electrician|master electrician',
  ),
  row(
    'plumber',
    'plumber licence',
    'plumber licence|plumbing license|plumber license|licensed plumber|master plumber',
  ),
  row(
    'pharmacist',
    'pharmacist licence',
    'pharmacist licence|pharmacist license|licensed pharmacist',
  ),
  row(
    'therapist',
    'therapist licence',
    'therapist licence|licensed therapist|lcsw|lmft|licensed clinical social worker|physical therapist license',
  ),
  row(
    'real-estate',
    'real estate licence',
    'real estate licence|real estate license|realtor license',
  ),
  row(
    'pilot',
    'pilot licence',
    'pilot licence|pilot license|commercial pilot certificate|airline transport pilot',
  ),
  row(
    'clearance',
    'security clearance',
    'security clearance|secret clearance|top secret clearance|ts sci|ts/sci',
  ),
  row('pmp', 'PMP', 'pmp|project management professional'),
  row('cissp', 'CISSP', 'cissp'),
  row('ccna', 'CCNA', 'ccna|ccnp'),
  row(
    'forklift',
    'forklift certificate',
    'forklift certificate|forklift certified|forklift certification|forklift license',
  ),
  row('servsafe', 'food safety certificate', 'servsafe|food handler card|food safety certificate'),
]);

/** Every licence or certificate a text names, in reading order. */
export function licencesIn(text: string): FoundPhrase<Licence>[] {
  return table.find(text);
}
