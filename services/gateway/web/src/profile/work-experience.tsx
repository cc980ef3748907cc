import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../api/api.ts';
import { UserText, UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { type Values, choiceOf, isChecked, linesOf, textOf, textOrNull } from './entered.ts';
import type { ListKind } from './list-kind.ts';
import { periodText } from './period-text.ts';
import styles from './profile.module.css';
import { EMPLOYMENT_TYPES, WorkExperienceFields } from './work-experience-fields.tsx';

type WorkExperience = CompleteProfile['workExperience'][number];

const SHOWN_CHARACTERS = 600;

const entryOf = (values: Values) => ({
  title: textOf(values, 'title'),
  company: textOf(values, 'company'),
  location: textOrNull(values, 'location'),
  employmentType: choiceOf(values, 'employmentType', EMPLOYMENT_TYPES),
  startDate: textOf(values, 'startDate'),
  endDate: textOrNull(values, 'endDate'),
  isCurrent: isChecked(values, 'isCurrent'),
  description: textOrNull(values, 'description'),
  accomplishments: linesOf(values, 'accomplishments'),
});

async function tell(id: string, narrative: string | null, before: string | null): Promise<void> {
  if (narrative === before) return;
  const params = { path: { id } };
  const path = '/api/profile/work-experience-narratives/{id}';
  if (narrative === null) await api.DELETE(path, { params });
  else await api.PUT(path, { params, body: { narrative } });
}

async function create(
  body: ReturnType<typeof entryOf>,
  narrative: string | null,
  key: string,
): Promise<void> {
  const headers = onceOnly(key);
  const { id } = await dataOf(api.POST('/api/profile/work-experience', { body, headers }));
  await tell(id, narrative, null);
}

export const workExperience: ListKind<WorkExperience> = {
  name: 'workExperience',
  title: 'Work experience',
  one: 'a position',
  reason: 'Scores and letters rest on it.',
  isShort: false,
  rowsOf: (complete) => complete.workExperience,
  nameOf: ({ title, company }) => `${title}, ${company}`,
  create: (values, key) => create(entryOf(values), textOrNull(values, 'narrative'), key),
  update: async (row, values) => {
    const params = { path: { id: row.id } };
    await api.PATCH('/api/profile/work-experience/{id}', { params, body: entryOf(values) });
    await tell(row.id, textOrNull(values, 'narrative'), row.narrative);
  },
  remove: (id) => api.DELETE('/api/profile/work-experience/{id}', { params: { path: { id } } }),
  restore: ({
    narrative,
    title,
    company,
    location,
    employmentType,
    startDate,
    endDate,
    isCurrent,
    description,
    accomplishments,
  }) =>
    create(
      {
        title,
        company,
        location,
        employmentType,
        startDate,
        endDate,
        isCurrent,
        description,
        accomplishments,
      },
      narrative,
      crypto.randomUUID(),
    ),
  Details: ({ row }) => (
    <>
      <p className={styles['detail']}>
        {periodText(row)}
        {row.employmentType !== null && ` · ${row.employmentType}`}
        {row.location !== null && (
          <>
            {' · '}
            <UserWords text={row.location} />
          </>
        )}
      </p>
      {row.description !== null && (
        <UserText text={row.description} maxCharacters={SHOWN_CHARACTERS} />
      )}
      {row.accomplishments.length > 0 && (
        <ul className={styles['bullets']}>
          {row.accomplishments.map((text) => (
            <li key={text}>
              <UserWords text={text} />
            </li>
          ))}
        </ul>
      )}
      {row.narrative !== null && (
        <div className={styles['story']}>
          <p className={styles['detail']}>Your story of it</p>
          <UserText text={row.narrative} maxCharacters={SHOWN_CHARACTERS} />
        </div>
      )}
    </>
  ),
  Fields: WorkExperienceFields,
};
