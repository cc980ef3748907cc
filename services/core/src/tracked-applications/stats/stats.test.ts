import { env } from 'cloudflare:workers';
import { applications, trackedApplications } from '@jobmatch/db-schema/applications';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { recordingDatabase } from '../../jobs/recording-database.ts';
import { readStats } from '../stats.ts';

const path = '/api/tracked-applications/stats';

it('counts what became of the applications', async () => {
  const { userId, send } = await newUser();
  const db = database(env);
  const about = { userId, jobTitle: 'Engineer', company: 'Acme' };
  const applicationId = newId();
  await db.insert(applications).values({
    ...about,
    id: applicationId,
    variants: [{ id: 'variant-impact', name: 'Impact-Focused' }],
    selectedVariantId: 'variant-impact',
  });
  const step = (status: string, at: string) => ({ status, at, note: null });
  const row = (values: Partial<typeof trackedApplications.$inferInsert>) => ({
    ...about,
    id: newId(),
    createdAt: '2026-01-01T00:00:00.000Z',
    ...values,
  });
  await db.insert(trackedApplications).values([
    row({
      applicationId,
      matchScore: 80,
      status: 'offer',
      statusHistory: [
        step('applied', '2026-01-01T00:00:00.000Z'),
        step('screening', '2026-01-03T00:00:00.000Z'),
        step('interview_scheduled', '2026-01-05T00:00:00.000Z'),
        step('interview_completed', '2026-01-09T00:00:00.000Z'),
        step('offer', '2026-01-11T12:00:00.000Z'),
      ],
    }),
    row({
      matchScore: 79,
      status: 'rejected',
      appliedDate: '2026-01-02',
      statusHistory: [
        step('applied', '2026-01-02T20:00:00.000Z'),
        step('rejected', '2026-01-06T01:00:00.000Z'),
      ],
    }),
    row({
      matchScore: 34,
      archived: true,
      statusHistory: [step('applied', '2026-01-01T00:00:00.000Z')],
    }),
    row({ status: 'screening', statusHistory: [step('screening', '2026-01-01T00:00:00.000Z')] }),
  ]);
  const { body } = await send('GET', path);
  expect(body).toMatchObject({
    total: 4,
    active: 2,
    archived: 1,
    responses: 3,
    interviews: 1,
    offers: 1,
    responseRate: 0.75,
    byStatus: { offer: 1, rejected: 1, applied: 1, screening: 1, accepted: 0 },
    averageDays: { toResponse: 3, toInterview: 4, toOffer: 10.5 },
    byScoreBand: [
      { band: 'Strong', total: 1, offers: 1, responseRate: 1 },
      { band: 'Good', total: 1, responses: 1, interviews: 0 },
      { band: 'Moderate', total: 0, responseRate: null },
      { band: 'Weak', total: 0 },
      { band: 'Poor', total: 1, responseRate: 0 },
      { band: 'Unscored', total: 1 },
    ],
    byVariant: [
      { variantId: 'variant-impact', variantName: 'Impact-Focused', total: 1, offers: 1 },
    ],
  });
});

it('is nothing for who tracks nothing, in one batch of four statements', async () => {
  const recording = recordingDatabase();
  const scope = userScope({ userId: newId() });
  expect(await readStats(database({ DB: recording.DB }), scope)).toMatchObject({
    total: 0,
    responseRate: null,
    averageDays: { toResponse: null, toInterview: null, toOffer: null },
    byVariant: [],
  });
  expect([recording.batches, recording.statements.length]).toEqual([1, 4]);
});
