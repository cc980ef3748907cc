import type { RefusalKind } from './refusal.ts';

export type Value = string | number | boolean | null | readonly string[];
type Stored = Readonly<Record<string, Value>>;

interface Good {
  record: Stored;
  /** What our columns are to hold. */
  compared: Stored;
}

interface Bad {
  kind: RefusalKind;
  change: Stored;
  /** Of a row that is moved all the same, what differs from the one it was made of. */
  compared?: Stored;
}

export interface SyntheticTable {
  file: string;
  format: 'csv' | 'array' | 'lines';
  /** Our table. */
  ours: string;
  good: readonly Good[];
  /** Ways to spoil a copy of a good row. */
  bad: Readonly<Record<string, (record: Stored) => Bad>>;
  newId: () => string;
}

export interface Person {
  id: string;
  email: string;
  jobIds: string[];
}

/** Rows of one person, their own included. */
const ROWS_PER_PERSON = 24;

const TEXTS = [
  "Kept the lamp burning, “every” night; it's all in the log",
  'First line,\nsecond "line"\r\n\tthird \\ line',
  'Überprüfung der Anlagen in Zürich — 100 %',
  '東京で灯台の保守を担当しました。',
  'Работал на маяке и вёл журнал',
  'حارس المنارة في الإسكندرية',
  "Robert'); DROP TABLE users;-- 👩‍🚀🚀",
  '{"looks": "like JSON"}, {and,like,an array}',
];

/** Every table of a synthetic dump, parents first. */
export function tablesOf(rows: number, random: () => number) {
  const below = (max: number): number => Math.floor(random() * max);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('');
  const newId = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const said = (topic: string): string => `${topic}: ${TEXTS[below(TEXTS.length)]} ${below(1e6)}`;
  const times = { created_at: '2024-05-01 09:30:00.25+00', updated_at: '2024-06-01T10:00:00Z' };

  const people: Person[] = Array.from({ length: Math.ceil(rows / ROWS_PER_PERSON) }, (_, i) => ({
    id: newId(),
    email: `person-${i}@predecessor.example`,
    jobIds: Array.from({ length: 10 }, newId),
  }));
  const each = (
    count: number,
    make: (person: Person, at: number, index: number) => Good['record'],
    compared: (record: Stored) => Stored,
  ): Good[] =>
    people.flatMap((person, index) =>
      Array.from({ length: count }, (_, at) => {
        const record = { ...make(person, at, index), ...times };
        return { record, compared: compared(record) };
      }),
    );
  const owned = (person: Person) => ({ id: newId(), user_id: person.id });
  const stranger = (id: string): Person =>
    people[(people.findIndex((person) => person.id === id) + 1) % people.length] ?? failing();
  const dangling = (): Bad => ({ kind: 'dangling', change: { user_id: newId() } });
  const tooLong = (field: string, length: number) => (): Bad => ({
    kind: 'oversize',
    change: { [field]: 'x'.repeat(length) },
  });
  const unknown = (field: string) => (): Bad => ({
    kind: 'unknown-value',
    change: { [field]: 'whatever' },
  });
  const pick =
    (...columns: string[]) =>
    (record: Stored): Stored =>
      Object.fromEntries(columns.map((column) => [column, record[column] ?? null]));

  const tables: SyntheticTable[] = [
    {
      ...{ file: 'profiles.csv', format: 'csv', ours: 'users', newId },
      good: each(
        1,
        (person) => ({
          ...{
            id: person.id,
            email: person.email.toUpperCase(),
            first_name: said('Name').slice(0, 90).trim(),
          },
          ...{ professional_summary: said('Summary'), years_of_experience: below(40) },
          email_confirmed_at: '2024-05-02 10:00:00+00',
        }),
        (record) => ({
          email: textOf(record['email']).toLowerCase(),
          ...pick('first_name', 'professional_summary', 'years_of_experience')(record),
        }),
      ),
      bad: {
        email: () => ({ kind: 'bad-email', change: { email: 'nobody at nowhere' } }),
        twice: () => ({ kind: 'duplicate', change: {} }),
        long: () => ({
          kind: 'oversize',
          change: { email: `${newId()}@x.example`, professional_summary: 'x'.repeat(6_000) },
        }),
      },
    },
    {
      ...{ file: 'work_experience.json', format: 'array', ours: 'work_experience', newId },
      good: each(
        2,
        (person, at) => ({
          ...{
            ...owned(person),
            company: said('Company').slice(0, 150).trim(),
            title: said('Keeper').slice(0, 150).trim(),
          },
          ...{
            employment_type: 'Full_Time',
            start_date: '2015-03-01',
            end_date: at === 0 ? null : '2019-05-31',
          },
          ...{
            is_current: at === 0,
            description: said('Did'),
            accomplishments: [said('A'), said('B')],
          },
        }),
        (record) => ({
          ...pick('user_id', 'company', 'description', 'start_date', 'end_date')(record),
          employment_type: 'full-time',
          accomplishments: JSON.stringify(record['accomplishments']),
        }),
      ),
      bad: {
        dangling,
        enum: unknown('employment_type'),
        long: tooLong('description', 11_000),
        period: () => ({ kind: 'invalid', change: { end_date: '2001-01-01', is_current: false } }),
      },
    },
    {
      ...{ file: 'skills.jsonl', format: 'lines', ours: 'skills', newId },
      good: each(
        4,
        (person, at) => ({
          ...owned(person),
          name: `Skill ${at} ${TEXTS[at]}`.slice(0, 60).trim(),
          proficiency_level: 'Expert',
        }),
        (record) => ({ ...pick('user_id', 'name')(record), proficiency_level: 'expert' }),
      ),
      bad: {
        dangling,
        enum: unknown('proficiency_level'),
        long: tooLong('name', 200),
        twice: ({ name }) => ({
          kind: 'duplicate',
          change: { name: textOf(name).replace('Skill', 'SKILL') },
        }),
      },
    },
    {
      ...{ file: 'job_preferences.json', format: 'array', ours: 'job_preferences', newId },
      good: each(
        1,
        (person) => ({
          ...owned(person),
          desired_titles: ['Keeper', 'Warden'],
          job_types: ['full_time'],
          salary_min: 40_000,
        }),
        (record) => ({ ...pick('user_id', 'salary_min')(record), job_types: '["full-time"]' }),
      ),
      bad: { dangling, twice: () => ({ kind: 'duplicate', change: {} }) },
    },
    {
      ...{ file: 'jobs.csv', format: 'csv', ours: 'jobs', newId },
      good: each(
        10,
        (person, at, index) => ({
          ...{
            id: person.jobIds[at] ?? failing(),
            user_id: person.id,
            title: said('Lighthouse keeper').slice(0, 250).trim(),
          },
          ...{
            company: 'Lights & Sons',
            description: said('Keep the lamp').repeat(3),
            source: 'linkedin',
          },
          ...{ source_id: `${index}-${at}`, job_type: 'fulltime', work_arrangement: 'onsite' },
          ...{
            required_skills: ['Lamps, "old"', 'Sea'],
            is_saved: at % 3 === 0,
            is_archived: at % 5 === 0,
          },
        }),
        (record) => ({
          ...pick('title', 'description')(record),
          ...{
            owner_id: record['user_id'] ?? null,
            source: 'import',
            source_id: `linkedin:${textOf(record['source_id'])}`,
          },
          ...{
            work_arrangement: 'on-site',
            required_skills: JSON.stringify(record['required_skills']),
          },
        }),
      ),
      bad: {
        dangling: () => ({ ...dangling(), change: { user_id: newId() } }),
        enum: unknown('job_type'),
        long: tooLong('title', 400),
        twice: () => ({ kind: 'duplicate', change: {} }),
      },
    },
    {
      ...{ file: 'applications.jsonl', format: 'lines', ours: 'applications', newId },
      good: each(
        3,
        (person, at) => ({
          ...{
            ...owned(person),
            job_id: person.jobIds[at] ?? failing(),
            job_title: 'Lighthouse keeper',
            company: 'Lights & Sons',
          },
          ...{
            status: 'submitted',
            cover_letter: said('Dear sirs'),
            submitted_at: '2024-05-03 10:00:00+00',
          },
        }),
        pick('user_id', 'job_id', 'status', 'cover_letter'),
      ),
      bad: {
        dangling,
        enum: unknown('status'),
        long: tooLong('cover_letter', 12_000),
        foreign: ({ user_id }) => ({
          kind: 'unlinked',
          change: { job_id: stranger(textOf(user_id)).jobIds[0] ?? null },
          compared: { job_id: null },
        }),
      },
    },
    {
      ...{ file: 'tracked_applications.csv', format: 'csv', ours: 'tracked_applications', newId },
      good: each(
        3,
        (person, at) => ({
          ...{
            ...owned(person),
            job_id: person.jobIds[at] ?? failing(),
            job_title: 'Lighthouse keeper',
            company: 'Lights & Sons',
          },
          ...{
            status: 'screening',
            applied_date: '2024-05-03',
            notes: said('Called'),
            tags: ['sea, air', 'night "shift"'],
          },
        }),
        (record) => ({
          ...pick('user_id', 'job_id', 'status', 'notes', 'applied_date')(record),
          tags: JSON.stringify(record['tags']),
        }),
      ),
      bad: { dangling, enum: unknown('status'), long: tooLong('notes', 11_000) },
    },
  ];
  return { people, tables };
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function failing(): never {
  throw new Error('There is nobody.');
}
