import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '@jobmatch/core/content-hash';
import { PASSWORD_ALGORITHM, hashPassword } from '@jobmatch/core/password';
import { credentials } from '@jobmatch/db-schema/auth';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { users } from '@jobmatch/db-schema/users';
import { ImportedPosting } from '@jobmatch/shared/contracts/jobs';
import * as profile from '@jobmatch/shared/contracts/profile';
import { PutSearchPreferences } from '@jobmatch/shared/contracts/search-preferences';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import * as v from 'valibot';
import { getPlatformProxy } from 'wrangler';
import { namedId } from '../named-id.ts';
import { DEMO_PASSWORD } from './demo-accounts.ts';
import { configOf, demoDataFolder, stateFolder } from './paths.ts';

const DAY_MS = 86_400_000;

const Person = v.object({
  email: v.string(),
  role: v.optional(v.picklist(['user', 'admin']), 'user'),
  ...profile.UpdateProfile.entries,
  workExperience: v.optional(v.array(profile.CreateWorkExperience), []),
  education: v.optional(v.array(profile.CreateEducation), []),
  skills: v.optional(v.array(profile.CreateSkill), []),
  preferences: v.optional(PutSearchPreferences),
});
const People = v.object({ candidate: Person, admin: Person });

const Postings = v.array(
  v.pipe(
    v.looseObject({ postedDaysAgo: v.pipe(v.number(), v.minValue(0)) }),
    v.transform(({ postedDaysAgo, ...posting }) => ({
      postedDaysAgo,
      posting: v.parse(ImportedPosting, posting),
    })),
  ),
);

/** Writes the demo accounts and the public demo postings. Running it again changes nothing. */
export async function loadDemoData(): Promise<void> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: configOf('core'),
    environment: 'local',
    persist: { path: join(stateFolder, 'v3') },
  });
  try {
    const db = drizzle(proxy.env.DB);
    const { candidate, admin } = v.parse(People, readJson('people.json'));
    for (const person of [candidate, admin]) await insertPerson(db, person);
    await insertPostings(db, v.parse(Postings, readJson('postings.json')));
  } finally {
    await proxy.dispose();
  }
}

async function insertPerson(db: DrizzleD1Database, person: v.InferOutput<typeof Person>) {
  const {
    workExperience: jobsHeld,
    education: schools,
    skills: known,
    preferences,
    ...user
  } = person;
  const userId = demoId(user.email);
  const now = new Date().toISOString();
  await db
    .insert(users)
    .values({ ...user, id: userId, emailVerifiedAt: now })
    .onConflictDoNothing();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await db
    .insert(credentials)
    .values({ userId, passwordHash, algorithm: PASSWORD_ALGORITHM, changedAt: now })
    .onConflictDoNothing();
  const owned = <Row>(kind: string, rows: readonly Row[]) =>
    rows.map((row, index) => ({ ...row, userId, id: demoId(`${user.email}/${kind}/${index}`) }));
  for (const row of owned('work', jobsHeld)) {
    await db.insert(workExperience).values(row).onConflictDoNothing();
  }
  for (const row of owned('school', schools)) {
    await db.insert(education).values(row).onConflictDoNothing();
  }
  for (const row of owned('skill', known)) {
    await db.insert(skills).values(row).onConflictDoNothing();
  }
  for (const row of owned('preferences', preferences === undefined ? [] : [preferences])) {
    await db.insert(jobPreferences).values(row).onConflictDoNothing();
  }
}

async function insertPostings(db: DrizzleD1Database, postings: v.InferOutput<typeof Postings>) {
  for (const { posting, postedDaysAgo } of postings) {
    const id = demoId(`posting/${posting.sourceId}`);
    const postedAt = new Date(Date.now() - postedDaysAgo * DAY_MS).toISOString();
    const row = { ...posting, id, postedAt, contentHash: await contentHash(posting) };
    await db.insert(jobs).values(row).onConflictDoNothing();
  }
}

/** The demo posting that the first commands show. */
export const demoPostingId = (): string =>
  demoId(`posting/${v.parse(Postings, readJson('postings.json'))[0]?.posting.sourceId}`);

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(demoDataFolder, file), 'utf8'));

const demoId = (name: string): string => namedId(`jobmatch-demo/${name}`);
