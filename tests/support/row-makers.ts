import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createRow } from './create-row.ts';
import type { Fleet, Person } from './fleet.ts';

/** Longest that a board's message lies on the queue. */
const FIRST_RUN_MS = 15_000;

/** Makes a row of the owner's and answers its ids, in the order in which a path has them. */
type MakeRow = (fleet: Fleet, owner: Person) => Promise<readonly string[]>;

/**
 * How rows are made where a body that is only as described does not make them, by their collection:
 * those of an upload or of the server's, and those that need another row.
 */
export const ROW_MAKERS: ReadonlyMap<string, MakeRow> = new Map<string, MakeRow>([
  ['/api/feeds', async (fleet, owner) => [await followBoard(fleet, owner)]],
  ['/api/files', async (fleet, owner) => [await upload(fleet, owner)]],
  ['/api/files/download', async (fleet, owner) => [await upload(fleet, owner)]],
  ['/api/notifications', async (fleet, owner) => [await notify(fleet, owner)]],
  [
    '/api/profile/work-experience-narratives',
    async (fleet, owner) => [await narrateWork(fleet, owner)],
  ],
  ['/api/jobs/{id}/duplicates', (fleet, owner) => postTwice(fleet, owner)],
  ['/api/tracked-applications', async (fleet, owner) => [await track(fleet, owner)]],
  [
    '/api/webhooks/deliveries',
    async (fleet, owner) => [(await deliverWebhook(fleet, owner)).delivery],
  ],
  ['/api/erasures', async (fleet) => [await eraseAccount(fleet)]],
  ['/api/spam-detection/analyze', async (fleet, owner) => [(await postTwice(fleet, owner))[0]]],
  [
    '/api/admin/spam-reports',
    async (fleet, owner) => [await report(fleet, owner, (await postTwice(fleet, owner))[0])],
  ],
  [
    '/api/resume/gap-analysis',
    async (fleet, owner) => {
      await narrateWork(fleet, owner);
      return [await findGaps(fleet, owner)];
    },
  ],
  ['/api/admin/users', async (fleet) => [(await fleet.signUp()).id]],
]);

/** A board that has been read: what its first run does would look like a change later. */
export async function followBoard(fleet: Fleet, owner: Person): Promise<string> {
  const board = { boardType: 'lever', token: `yard-${randomUUID().slice(0, 8)}` };
  const id = await createRow(fleet, owner, '/api/feeds', board);
  const deadline = Date.now() + FIRST_RUN_MS;
  while (Date.now() < deadline) {
    const { feeds } = (await fleet.send('GET', '/api/feeds', { token: owner.token })).json<{
      feeds: { id: string; lastRunAt: string | null }[];
    }>();
    if (feeds.some((feed) => feed.id === id && feed.lastRunAt !== null)) return id;
    await pause(100);
  }
  throw new Error('The board was not read.');
}

/** A text file among the owner's résumés. */
export async function upload(fleet: Fleet, { token }: Person): Promise<string> {
  const disposition = 'content-disposition: form-data; name="resume"; filename="cv.txt"';
  const answer = await fleet.send('POST', '/api/resume/upload', {
    token,
    headers: { 'content-type': 'multipart/form-data; boundary=bound' },
    body: `--bound\r\n${disposition}\r\n\r\nWelder\r\n--bound--\r\n`,
  });
  if (answer.status !== 201) throw new Error(`The upload: ${answer.status} ${answer.text}`);
  return answer.json<{ id: string }>().id;
}

/** Notifications are the server's to write. */
export async function notify(fleet: Fleet, { id: userId }: Person): Promise<string> {
  const id = randomUUID();
  await fleet.database.rows(
    "insert into notifications (id, user_id, type, title, message) values (?, ?, 'test', 'x', 'x')",
    id,
    userId,
  );
  return id;
}

/** The id of a work experience, which is the id of its narrative too. */
export async function narrateWork(fleet: Fleet, owner: Person): Promise<string> {
  const id = await createRow(fleet, owner, '/api/profile/work-experience', {
    company: 'Harbour Works',
    title: 'Welder',
    startDate: '2020',
  });
  const answer = await fleet.send('PUT', `/api/profile/work-experience-narratives/${id}`, {
    token: owner.token,
    body: { narrative: 'How it went.' },
  });
  if (answer.status !== 200) throw new Error(`The narrative: ${answer.status} ${answer.text}`);
  return id;
}

/** Two postings that say the same, and the same as no other. */
export async function postTwice(fleet: Fleet, owner: Person): Promise<[string, string]> {
  const posting = { title: 'Welder', company: `Harbour Works ${randomUUID()}` };
  const first = await createRow(fleet, owner, '/api/jobs', posting);
  return [first, await createRow(fleet, owner, '/api/jobs', posting)];
}

/** Reports a posting as spam, and answers its id. */
export async function report(fleet: Fleet, owner: Person, jobId: string): Promise<string> {
  await createRow(fleet, owner, `/api/jobs/${jobId}/feedback`, { feedbackType: 'reported_spam' });
  return jobId;
}

/** A gap analysis of somebody who has worked. */
export const findGaps = (fleet: Fleet, owner: Person): Promise<string> =>
  createRow(fleet, owner, '/api/resume/analyze-gaps', {});

/** Tracks an application that was made elsewhere. */
export const track = (fleet: Fleet, owner: Person): Promise<string> =>
  createRow(fleet, owner, '/api/tracked-applications', {
    jobTitle: 'Welder',
    company: 'Harbour Works',
  });

/** The token of the receipt of an account that was made to be erased. */
async function eraseAccount(fleet: Fleet): Promise<string> {
  const { token } = await fleet.signUp();
  const answer = await fleet.send('DELETE', '/api/profile', { token });
  if (answer.status !== 202) throw new Error(`The erasure: ${answer.status} ${answer.text}`);
  const { receiptUrl } = answer.json<{ receiptUrl: string }>();
  return receiptUrl.slice(receiptUrl.lastIndexOf('/') + 1);
}

/** An endpoint, and a delivery to it as if it had been made: deliveries are the server's to write. */
export async function deliverWebhook(
  fleet: Fleet,
  owner: Person,
): Promise<{ endpoint: string; delivery: string }> {
  const endpoint = await createRow(fleet, owner, '/api/webhooks/endpoints', {
    url: 'https://receiver.example/hook',
    events: ['analysis.completed'],
  });
  const delivery = randomUUID();
  await fleet.database.rows(
    `insert into webhook_deliveries (id, user_id, endpoint_id, event_id, event_type, payload, status)
      values (?1, ?2, ?3, ?1, 'analysis.completed', '{}', 'delivered')`,
    delivery,
    owner.id,
    endpoint,
  );
  return { endpoint, delivery };
}
