import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpAdmin } from '../support/admin.ts';
import {
  WITHOUT_EMAIL_PAUSES,
  acceptedMails,
  newApplication,
  report,
  sendEmail,
  setFaults,
  settledHistoryOf,
} from '../support/emails.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';

const USERS = 5;
const SENDS_EACH = 100;
const AT_ONCE = 10;
const SEED = Number(process.env['EMAILS_SEED'] ?? 8);

let fleet: Fleet;
let queue: Queue;
let admin: Person;
const people: Person[] = [];

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_EMAIL_PAUSES });
  queue = (await fleet.harness.getWorker<{ EMAILS: Queue }>('jobmatch-core-local').getEnv()).EMAILS;
  admin = await signUpAdmin(fleet);
  for (let i = 0; i < USERS; i += 1) {
    const person = await fleet.signUp();
    const plan = await fleet.send('PATCH', `/api/admin/users/${person.id}`, {
      token: admin.token,
      body: { plan: 'premium' },
    });
    expect(plan.status, plan.text).toBe(200);
    people.push(person);
  }
});
afterAll(() => fleet.close());

/** Sends an application to as many recruiters, and puts each e-mail's message on the queue again. */
async function sendAll(person: Person, sender: number): Promise<string[]> {
  const applicationId = await newApplication(fleet, person);
  const ids: string[] = [];
  while (ids.length < SENDS_EACH) {
    const some = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, i) => {
        const recipientEmail = `recruiter-${sender}-${ids.length + i}@example.com`;
        const answer = await sendEmail(fleet, person, { applicationId, recipientEmail });
        expect(answer.status, answer.text).toBe(202);
        return answer.json<{ emailId: string }>().emailId;
      }),
    );
    await queue.sendBatch(
      some.map((emailId) => ({
        body: { kind: 'user_email', emailId, requestId: randomUUID() },
      })),
    );
    ids.push(...some);
  }
  return ids;
}

const remainingOf = async ({ token }: Person) => {
  const answer = await fleet.send('GET', '/api/emails/remaining', { token });
  return answer.json<{ limit: number; sent: number; remaining: number }>();
};

it(`500 e-mails through a provider that refuses, breaks and lies are each accepted once at most (EMAILS_SEED=${SEED})`, async () => {
  await setFaults(fleet, { seed: SEED, limited: 0.2, failing: 0.05, lying: 0.05 });
  const sent = await Promise.all(people.map((person, i) => sendAll(person, i)));
  const ids = new Set(sent.flat());
  expect(ids.size).toBe(USERS * SENDS_EACH);

  const histories = await Promise.all(people.map((person) => settledHistoryOf(fleet, person)));
  const byId = new Map(histories.flat().map((entry) => [entry.id, entry]));
  expect(new Set(byId.keys())).toEqual(ids);
  const withStatus = (status: string) =>
    [...byId.values()].filter((entry) => entry.status === status).map(({ id }) => id);
  const [done, failed, unknown] = ['sent', 'failed', 'unknown'].map(withStatus);
  expect((done?.length ?? 0) + (failed?.length ?? 0) + (unknown?.length ?? 0)).toBe(500);

  const accepted = (await acceptedMails(fleet)).filter(({ id }) => ids.has(id));
  const copies = accepted.map(({ id }) => id);
  expect(copies.length).toBe(new Set(copies).size);
  // What was answered with 202 is sent under its message id; what was accepted besides is unknown.
  const messageIds = new Map(accepted.map(({ id, messageId }) => [id, messageId]));
  for (const id of done ?? []) expect(byId.get(id)?.messageId).toBe(messageIds.get(id));
  for (const id of failed ?? []) expect(messageIds.has(id)).toBe(false);
  const lies = (unknown ?? []).filter((id) => messageIds.has(id));
  expect(copies.length).toBe((done?.length ?? 0) + lies.length);
  // 5 % each of 500 first tries, and of the retries.
  expect(lies.length).toBeGreaterThan(5);
  expect((unknown?.length ?? 0) - lies.length).toBeGreaterThan(5);

  for (const [i, person] of people.entries()) {
    const inHistory = histories[i] ?? [];
    const units = inHistory.filter(({ status }) => status !== 'failed').length;
    expect(await remainingOf(person)).toMatchObject({
      limit: 500,
      sent: units,
      remaining: 500 - units,
    });
  }

  // The provider tells of everything that it accepted, once more than it has to.
  for (let i = 0; i < 2; i += 1) {
    expect((await report(fleet, 'delivered')).status).toBe(200);
  }
  const after = (await Promise.all(people.map((person) => settledHistoryOf(fleet, person)))).flat();
  for (const { id, status, messageId, error } of after) {
    const was = byId.get(id)?.status;
    const is = messageIds.has(id) ? 'delivered' : was;
    expect([id, status, messageId]).toEqual([id, is, messageIds.get(id) ?? null]);
    expect(error === null).toBe(messageIds.has(id));
  }
  process.stdout.write(
    `500 sends: ${done?.length} sent, ${failed?.length} failed, ${unknown?.length} unknown, ` +
      `of which ${lies.length} were accepted and reconciled\n`,
  );
}, 180_000);

it('an e-mail that is refused every time fails, costs nothing and tells the admins', async () => {
  const [person] = people;
  if (person === undefined) throw new Error('Nobody is signed up.');
  const before = await remainingOf(person);
  await setFaults(fleet, { limited: 1, retryAfterSeconds: 0 });
  const applicationId = await newApplication(fleet, person);
  const body = { applicationId, recipientEmail: 'busy@example.com' };
  const answer = await sendEmail(fleet, person, body);
  const { emailId } = answer.json<{ emailId: string }>();
  await settledHistoryOf(fleet, person);
  await setFaults(fleet, {});
  const [entry] = await settledHistoryOf(fleet, person);
  expect(entry).toMatchObject({
    id: emailId,
    status: 'failed',
    error: 'The provider answered 429.',
    messageId: null,
  });
  expect(await remainingOf(person)).toEqual(before);
  const notifications = async () => {
    const list = await fleet.send('GET', '/api/notifications', { token: admin.token });
    return list.json<{ notifications: { type: string }[] }>().notifications;
  };
  await expect
    .poll(notifications)
    .toContainEqual(expect.objectContaining({ type: 'email_dead_letters' }));
});

it.each([
  ['silent', 'unknown', 'The provider did not answer in time.'],
  ['unauthorized', 'failed', 'The provider answered 401.'],
  ['refusing', 'failed', 'The provider answered 521.'],
])('a provider that is %s leaves it %s', async (fault, status, error) => {
  const [, person] = people;
  if (person === undefined) throw new Error('Nobody is signed up.');
  await setFaults(fleet, { [fault]: 1 });
  const applicationId = await newApplication(fleet, person);
  await sendEmail(fleet, person, { applicationId, recipientEmail: `${fault}@example.com` });
  const [entry] = await settledHistoryOf(fleet, person);
  await setFaults(fleet, {});
  expect(entry).toMatchObject({ to: `${fault}@example.com`, status, error });
  const copies = (await acceptedMails(fleet)).filter(({ to }) => to === `${fault}@example.com`);
  expect(copies).toHaveLength(fault === 'silent' ? 1 : 0);
});
