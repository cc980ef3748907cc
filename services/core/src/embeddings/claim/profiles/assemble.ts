import type { ProfileForEmbedding } from '@jobmatch/shared/contracts/embeddings';
import type { selectProfiles } from './queries.ts';

type Answers<Statements extends readonly unknown[]> = {
  [Index in keyof Statements]: Awaited<Statements[Index]>;
};

/** What {@link selectProfiles} answered, by account. */
export function assembleProfiles([people, worked, studied, skilled, wishes]: Answers<
  ReturnType<typeof selectProfiles>
>): Map<string, ProfileForEmbedding> {
  const [jobs, schools, skills] = [byUser(worked), byUser(studied), byUser(skilled)];
  const preferences = byUser(wishes);
  return new Map(
    people.map(({ userId, ...person }) => [
      userId,
      {
        candidate: {
          ...person,
          workExperience: jobs.get(userId) ?? [],
          education: schools.get(userId) ?? [],
          skills: skills.get(userId) ?? [],
        },
        preferences: preferences.get(userId)?.[0] ?? null,
      },
    ]),
  );
}

/** Rows by their account, without what only grouped and ordered them. */
function byUser<Row extends { userId: string; place?: number }>(
  rows: readonly Row[],
): Map<string, Omit<Row, 'userId' | 'place'>[]> {
  const grouped = new Map<string, Omit<Row, 'userId' | 'place'>[]>();
  for (const { userId, place: _, ...row } of rows) {
    const group = grouped.get(userId);
    if (group === undefined) grouped.set(userId, [row]);
    else group.push(row);
  }
  return grouped;
}
