import type { Resume } from '@jobmatch/shared/contracts/resumes';
import * as fc from 'fast-check';

export type Sections = Resume['sections'];

const PEOPLE = {
  first:
    'Zoë|Łukasz|José Luis|Søren|Ana-Maria|Jean-François|Sinéad|Ömer|Mary|Nguyễn Văn|Þóra|Ștefan|Anh|Małgorzata|Ivo|Čedomir|Liam|Aoife',
  last: 'Ångström|Wójcik|García Márquez|Kierkegaard|Sørensen|D’Angelo|O’Brien|van der Berg|de la Cruz|Müller-Lüdenscheidt|Smith|Yılmaz|Kovács|Dvořák|Núñez|Țepeș|Baker|Bishop|Jónsdóttir|Lê',
} as const;

const TITLES =
  'Software Engineer|Senior Software Engineer|Engineering Manager, Payments|Head of Sales – EMEA|Nurse|Registered Nurse (Night Shift)|Chef de partie|Projektleiterin|Développeur C++|Data Analyst|Welder|Lead, Data & Analytics|Founder|Warehouse Operative|Teaching Assistant|Chief Executive Officer|Account Executive|Diseñadora gráfica|Responsabile vendite|Électricien|Kierownik projektu|.NET Developer|QA|VP Engineering|Intern|Carpenter|Bus Driver|Research Fellow|Freelance Illustrator|Lecturer in Economics|Floor Supervisor|Złota rączka|Sales Assistant / Cashier|Platform Engineer II|Barista|Maître d’hôtel|Tutor';
const HEADLINES =
  'Helps teams ship what they promised|Nurse, 12 years in intensive care|Engineer – speaker – writer|Künstlerin und Pädagogin|I build boats with people who never built one|C++ & .NET, from Łódź to the world';
const COMPANIES =
  'Acme|Siemens AG|Müller & Söhne GmbH|Société Générale|Harbour Works|Łódź Fabryka Okien|Baker Street Coffee|Nordea Bank|Deloitte|St. Mary’s Hospital|University of Leeds|Yahoo!|AT&T|7-Eleven|Self-employed|Crédit Agricole, S.A.|Procter & Gamble|Þór ehf.|Zürich Insurance Group|IKEA|Chef’s Table Restaurants|The Hair Company|Engineer Brothers Ltd|Stadt Köln|Ørsted|Dr. Oetker|Etsy, Inc.|Krankenhaus Nord|Café Central|Banco Santander|H&M|Ateliers Lévêque';
const PLACES =
  'Berlin|Łódź|New York, NY|Paris, France|Remote|São Paulo, Brazil|Århus, Denmark|Vila Nova de Gaia|Brno|Tromsø, Norway|München|Leeds|Austin, TX|Győr, Hungary|Bergen|Saint-Étienne|Kecskemét|London, United Kingdom|L’Aquila, Italy|Málaga';
const SCHOOLS =
  'University of Leeds|Technische Universität Berlin|Universidade de São Paulo|École Polytechnique|Politechnika Łódzka|Università di Bologna|MIT|Aalto-yliopisto|Imperial College London|St Andrews|Lycée Henri-IV|Københavns Universitet|Harvard University|Craft School of Bergen|Masarykova univerzita|Sorbonne';
const DEGREES =
  'Bachelor of Science|BSc|B.A. (Hons)|Master of Arts|MSc|PhD|Diploma|Diplom|Licenciatura|Laurea Magistrale|Magister|MBA|Abitur|Master of Public Policy|Inżynier|Diplôme d’ingénieur|Bachelor of Engineering|Baccalauréat|Kandidatexamen';
const FIELDS =
  'Computer Science|Économie|Mathematics|Nursing|Histoire de l’art|Maschinenbau|Electrical & Electronic Engineering|Law|Lettere moderne|Zarządzanie|Physics|Ingeniería civil|History, Politics and Economics';
const GRADES = '1.3|3.8/4.0|First Class Honours|cum laude|A|sehr gut|110/110|17/20|Distinction|2:1';
const SKILLS =
  'C++|C#|.NET|Node.js|TypeScript|Python|SQL|R|C|Go|CI/CD|TIG welding|Forklift licence|Project Management|Adobe Photoshop|Excel|PL/SQL|ASP.NET Core|Objective-C|F#|HTML & CSS|A/B testing|Kundenbetreuung|Gestion de projet|SAP S/4HANA|First aid|Public speaking|Next.js|Vue.js|GraphQL|Patient care|Food hygiene (level 2)|OAuth 2.0|ISO 9001|Français|Rust|Kubernetes|AWS|Test-driven development|TCP/IP|Machine learning|Négociation|Buchhaltung|K8s|x86 assembly|Microsoft Office 365|3D printing|Budgeting|iOS|gRPC';
const CLAUSES =
  'Led a team of seven through two reorganisations|reduced the time to deliver by 37 %|built the reporting that finance still uses|trained 14 apprentices|introduced C++ and .NET services beside Node.js|cut costs by €1.2m a year|négocié les contrats avec les fournisseurs|betreute Großkunden in Österreich|kept 40 cranes standing through the winter|wrote the handbook for new colleagues|organizowała szkolenia dla całego działu|moved everything from paper to a shared system|answered for health & safety (ISO 45001)|won the regional prize|planned shifts for 120 people|migrated 3,400 customers without an outage|diseñó la identidad de la marca|worked end-to-end with well-known clients|ran the on-call rota|reviewed every change before it went out|ran the migration from 2018 to 2020|grew sales since March 2019|since May 2021 in charge of three sites|opened shops in Paris, Lyon and Nice';

const capitalised = (text: string): string => text.replace(/^\p{L}/u, (char) => char.toUpperCase());

/** What nobody has in a dictionary. */
const invented = fc
  .array(
    fc.constantFrom(...'bra|lo|vić|ne|kø|mar|tü|sé|gwen|dal|ska|rio|thor|bel|ñu|zy'.split('|')),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .map((syllables) => capitalised(syllables.join('')));

const oneOf = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split('|'));
const mostly = (usual: fc.Arbitrary<string>, rare: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: rare });

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });

/** A few clauses, as people join them; long ones reach over several lines. */
const sentence = fc
  .tuple(
    fc.uniqueArray(oneOf(CLAUSES), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(', ', '; ', ' and ', ' – '),
  )
  .map(([clauses, joint]) => capitalised(clauses.join(joint)));

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((sentences) => `${sentences.join('. ')}.`);

const paragraphs = (max: number) =>
  fc.array(paragraph, { minLength: 1, maxLength: max }).map((all) => all.join('\n\n'));

/** What people write in a line, with and without a full stop; nothing, a few words, or pages. */
const description = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: paragraphs(2) },
  { weight: 1, arbitrary: paragraphs(8) },
);

const item = fc
  .tuple(sentence, fc.constantFrom('', '', '.'))
  .map(([text, stop]) => `${text}${stop}`);

/** Each once: a résumé is saved without repetitions. */
const items = (length: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(item, { ...length, selector: (text) => text.toLowerCase() });

const pad = (value: number): string => String(value).padStart(2, '0');

/** Months since the year 0, in one of the three precisions. */
const dateOf = (months: number, precision: 'year' | 'month' | 'day'): string => {
  const year = String(Math.floor(months / 12));
  const month = pad((months % 12) + 1);
  if (precision === 'year') return year;
  return precision === 'month' ? `${year}-${month}` : `${year}-${month}-17`;
};

const precision = fc.constantFrom('year', 'month', 'month', 'month', 'day');

/** Begun, over, going on, or only one end of it known. */
const period = fc
  .record({
    from: fc.integer({ min: 12 * 1975, max: 12 * 2024 }),
    months: fc.integer({ min: 12, max: 120 }),
    precisions: fc.tuple(precision, precision),
    known: fc.constantFrom('both', 'both', 'both', 'both', 'current', 'current', 'start', 'end'),
  })
  .map(({ from, months, precisions: [first, second], known }) => ({
    startDate: known === 'end' ? null : dateOf(from, first),
    endDate: known === 'both' || known === 'end' ? dateOf(from + months, second) : null,
    isCurrent: known === 'current',
  }));

const UNKNOWN = { startDate: null, endDate: null, isCurrent: false };

const job = fc
  .record({
    title: oneOf(TITLES),
    company: mostly(oneOf(COMPANIES), invented),
    location: maybe(mostly(oneOf(PLACES), invented)),
    description,
    accomplishments: fc.oneof(
      { weight: 1, arbitrary: fc.constant<string[]>([]) },
      { weight: 3, arbitrary: items({ minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: items({ minLength: 8, maxLength: 16 }) },
    ),
    when: fc.oneof(
      { weight: 15, arbitrary: period },
      { weight: 1, arbitrary: fc.constant(UNKNOWN) },
    ),
  })
  .map(({ when, ...rest }) => ({ ...rest, ...when }));

const school = fc
  .record({
    institution: mostly(oneOf(SCHOOLS), invented),
    degree: maybe(oneOf(DEGREES)),
    fieldOfStudy: maybe(oneOf(FIELDS)),
    grade: maybe(oneOf(GRADES)),
    description: maybe(sentence),
    when: fc.oneof(
      { weight: 4, arbitrary: period },
      { weight: 1, arbitrary: fc.constant(UNKNOWN) },
    ),
  })
  .map(({ when, ...rest }) => ({ ...rest, ...when }));

const header = fc
  .record({
    first: mostly(oneOf(PEOPLE.first), invented),
    last: mostly(oneOf(PEOPLE.last), invented),
    headline: maybe(fc.oneof(oneOf(TITLES), oneOf(HEADLINES))),
    phone: maybe(
      fc.constantFrom('+49 30 1234567', '+44 (0)20 7946 0958', '(212) 555-0134', '06 12 34 56 78'),
    ),
    location: maybe(mostly(oneOf(PLACES), invented)),
    host: fc.constantFrom('example.com', 'mail.example.org', 'posteo.example.de'),
    links: fc.subarray([
      'https://www.linkedin.com/in/someone-1a2b3c',
      'https://github.com/someone',
      'https://someone.dev/work?lang=en',
    ]),
  })
  .map(({ first, last, host, ...rest }) => ({
    ...rest,
    fullName: `${first} ${last}`,
    email: `${asciiOf(first)}.${asciiOf(last)}@${host}`,
  }));

const asciiOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

/** What people of Latin-script countries say of themselves: from a few lines to many pages. */
export const plausibleResume: fc.Arbitrary<Sections> = fc.record({
  header,
  summary: maybe(paragraphs(3)),
  experience: fc.array(job, { minLength: 1, maxLength: 6 }),
  education: fc.array(school, { maxLength: 3 }),
  skills: fc.uniqueArray(oneOf(SKILLS), { maxLength: 40 }),
});
