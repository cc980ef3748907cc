import { env } from 'cloudflare:workers';
import { accountEmails, emailHistory, suppressedRecipients } from '@jobmatch/db-schema/emails';
import { deadLetters } from '@jobmatch/db-schema/operations';
import { users } from '@jobmatch/db-schema/users';
import type { EmailEvent, EmailOutcome, EmailRef } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newWriter, recordedQueue } from '../../test/emails.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { readUsage } from '../usage/service.ts';
import { claimEmails } from './claim/queries.ts';
import { keepEmailDeadLetters } from './dead-letters/queries.ts';
import { takeEvents } from './events/queries.ts';
import { listEmails } from './history/queries.ts';
import { recordOutcomes } from './record/queries.ts';
import { removeOldEmailRecords, sweepEmails } from './sweep/sweep.ts';

const db = database(env);
const NOW = new Date('2026-05-17T10:00:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const mine = (emailId: string): EmailRef => ({ emailId, isUsers: true });
const account = (emailId: string): EmailRef => ({ emailId, isUsers: false });

const claim = async (ref: EmailRef, now = NOW) => {
  const [claimed] = await claimEmails(db, [ref], now);
  return claimed;
};
const record = (ref: EmailRef, outcome: EmailOutcome, now = NOW) =>
  recordOutcomes(db, [{ ...ref, outcome }], now);

const rowOf = async (id: string) => {
  const [row] = await db.select().from(emailHistory).where(eq(emailHistory.id, id));
  return row;
};

const usedBy = async ({ scope }: Awaited<ReturnType<typeof newWriter>>) =>
  (await readUsage(db, scope, NOW)).states.emailsSent.used;

const SENT: EmailOutcome = { status: 'sent', providerMessageId: null };
const FAILED: EmailOutcome = { status: 'failed', reason: 'No.' };
const UNKNOWN: EmailOutcome = { status: 'unknown', reason: 'Who knows.' };
const POSTPONED: EmailOutcome = { status: 'postponed', reason: 'Busy.', retryAfterSeconds: null };

describe('a claim', () => {
  it('is granted to one of many who ask at once, with what is to be sent', async () => {
    const writer = await newWriter();
    const id = await writer.write('rec@example.com', NOW);
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(mine(id))));
    const granted = claims.filter((one) => one?.state === 'granted');
    expect(granted).toMatchObject([
      {
        emailId: id,
        content: {
          userId: writer.userId,
          applicationId: writer.applicationId,
          to: 'rec@example.com',
          text: 'Dear team',
          sender: { name: null, email: `${writer.userId}@example.com` },
          attachment: null,
        },
      },
    ]);
  });

  it('is granted again after a refusal, and never after anything else', async () => {
    const writer = await newWriter();
    for (const [i, outcome] of [SENT, FAILED, UNKNOWN].entries()) {
      const id = await writer.write(`rec-${i}@example.com`, NOW);
      for (let tries = 0; tries < 2; tries += 1) {
        expect((await claim(mine(id)))?.state).toBe('granted');
        await record(mine(id), POSTPONED);
      }
      await claim(mine(id));
      await record(mine(id), outcome);
      expect((await claim(mine(id), later(60)))?.state).toBe('refused');
      expect(await rowOf(id)).toMatchObject({ status: outcome.status, content: null });
    }
  });

  it('that its consumer never ended becomes unknown instead of a second e-mail', async () => {
    const writer = await newWriter();
    const id = await writer.write('rec@example.com', NOW);
    await claim(mine(id));
    expect((await claim(mine(id), later(1)))?.state).toBe('refused');
    expect((await rowOf(id))?.status).toBe('pending');
    expect((await claim(mine(id), later(3)))?.state).toBe('refused');
    expect(await rowOf(id)).toMatchObject({ status: 'unknown', content: null, claimedAt: null });
    expect(await usedBy(writer)).toBe(1);
  });

  it('of an account that is being erased, or is gone, is not granted', async () => {
    const writer = await newWriter();
    const id = await writer.write('rec@example.com', NOW);
    await db.update(users).set({ erasingAt: NOW.toISOString() }).where(eq(users.id, writer.userId));
    expect((await claim(mine(id)))?.state).toBe('refused');
    await db.delete(users).where(eq(users.id, writer.userId));
    expect((await claim(mine(id)))?.state).toBe('refused');
  });

  it('of an e-mail to an account is granted once too, whoever the account is', async () => {
    const ref = account(newId());
    const claims = await Promise.all(Array.from({ length: 10 }, () => claim(ref)));
    expect(claims.filter((one) => one?.state === 'granted')).toHaveLength(1);
    await record(ref, POSTPONED);
    expect(await claim(ref)).toEqual({ emailId: ref.emailId, state: 'granted', content: null });
    await record(ref, SENT);
    expect((await claim(ref, later(60)))?.state).toBe('refused');
    expect((await claim(account(newId())))?.state).toBe('granted');
  });
});

describe('a unit of the plan', () => {
  it('is given back once for what was never accepted, and kept for what may have been', async () => {
    const writer = await newWriter();
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push(await writer.write(`u${i}@example.com`, NOW));
    const [failed = '', unknown = '', sent = ''] = ids;
    expect(await usedBy(writer)).toBe(3);
    for (const id of ids) await claim(mine(id));
    await record(mine(failed), FAILED);
    await record(mine(failed), FAILED);
    await record(mine(unknown), UNKNOWN);
    await record(mine(sent), SENT);
    expect(await usedBy(writer)).toBe(2);
  });

  it('is not taken by an e-mail that is refused', async () => {
    const writer = await newWriter();
    for (let i = 0; i < 10; i += 1) await writer.write('full@example.com', NOW);
    await expect(writer.write('full@example.com', NOW)).rejects.toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
    });
    expect(await usedBy(writer)).toBe(10);
    await writer.write('full@example.com', later(24 * 60 + 1));
  });

  it('that is not left leaves no e-mail behind', async () => {
    const writer = await newWriter();
    for (let i = 0; i < 20; i += 1) await writer.write(`r${i}@example.com`, NOW);
    await expect(writer.write('more@example.com', NOW)).rejects.toMatchObject({
      code: 'USAGE_LIMIT_EXCEEDED',
    });
    const { total } = await listEmails(db, writer.scope, { page: 1, limit: 1 });
    expect([total, writer.queue.bodies.length]).toEqual([20, 20]);
  });
});

describe('a recipient', () => {
  it('is written to 20 times a day by everybody together', async () => {
    const [one, two, three] = [await newWriter(), await newWriter(), await newWriter()];
    const to = `${newId()}@example.com`;
    for (let i = 0; i < 10; i += 1) {
      await one.write(to, NOW);
      await two.write(to, NOW);
    }
    await expect(three.write(to, NOW)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  });
});

const eventOf = (change: Partial<EmailEvent>): EmailEvent => ({
  eventId: newId(),
  event: 'delivered',
  at: NOW.toISOString(),
  providerMessageId: null,
  emailId: null,
  address: null,
  suppresses: false,
  ...change,
});

describe('events', () => {
  const take = (events: EmailEvent[], digest: string = newId()) =>
    takeEvents(db, { digest, events }, NOW);

  async function sentEmail(outcome: EmailOutcome = SENT) {
    const writer = await newWriter();
    const id = await writer.write(`${newId()}@example.com`, NOW);
    await claim(mine(id));
    await record(mine(id), outcome);
    return id;
  }

  it('find their e-mail by the provider’s id, else by ours, and else change nothing', async () => {
    const providerMessageId = newId();
    const [known, unknown] = [
      await sentEmail({ status: 'sent', providerMessageId }),
      await sentEmail(UNKNOWN),
    ];
    const other = newId();
    const taken = await take([
      eventOf({ providerMessageId }),
      eventOf({ providerMessageId: other, emailId: unknown }),
      eventOf({ providerMessageId: newId(), emailId: newId() }),
      eventOf({}),
    ]);
    expect(taken).toEqual({ isNew: true, matched: 2 });
    expect(await rowOf(known)).toMatchObject({ status: 'delivered', providerMessageId });
    expect(await rowOf(unknown)).toMatchObject({
      status: 'delivered',
      providerMessageId: other,
      sentAt: NOW.toISOString(),
      error: null,
    });
  });

  it('of a second copy do not take the first one’s e-mail over', async () => {
    const providerMessageId = newId();
    const id = await sentEmail({ status: 'sent', providerMessageId });
    const copy = eventOf({ event: 'bounce', providerMessageId: newId(), emailId: id });
    expect(await take([copy])).toMatchObject({ matched: 0 });
    expect(await rowOf(id)).toMatchObject({ status: 'sent', providerMessageId });
  });

  it('that are quicker than the answer to the send have the last word', async () => {
    const writer = await newWriter();
    const id = await writer.write('rec@example.com', NOW);
    await claim(mine(id));
    await take([eventOf({ event: 'open', emailId: id, providerMessageId: 'quick' })]);
    await record(mine(id), UNKNOWN);
    expect(await rowOf(id)).toMatchObject({ status: 'opened', providerMessageId: 'quick' });
    expect((await claim(mine(id), later(60)))?.state).toBe('refused');
  });

  it('come in any order: none takes a later one back', async () => {
    const id = await sentEmail();
    const statuses = [];
    for (const event of ['open', 'delivered', 'processed', 'bounce', 'open', 'spamreport']) {
      await take([eventOf({ emailId: id, event })]);
      statuses.push((await rowOf(id))?.status);
    }
    const then = ['opened', 'opened', 'opened', 'bounced', 'bounced', 'spamreport'];
    expect(statuses).toEqual(then);
  });

  it('count once each, in however many calls they come; a call that comes again is not new', async () => {
    const id = await sentEmail();
    const events = Array.from({ length: 120 }, () => eventOf({ emailId: id, event: 'open' }));
    const digest = newId();
    expect(await take(events, digest)).toEqual({ isNew: true, matched: 120 });
    expect(await take(events, digest)).toEqual({ isNew: false, matched: 0 });
    expect((await rowOf(id))?.events).toHaveLength(100);
    expect(await take(events.slice(0, 5))).toEqual({ isNew: true, matched: 0 });
  });

  it('of which two calls are the same are taken by one', async () => {
    const [id, digest] = [await sentEmail(), newId()];
    const event = eventOf({ emailId: id });
    const taken = await Promise.all(Array.from({ length: 5 }, () => take([event], digest)));
    expect(taken.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect((await rowOf(id))?.events).toHaveLength(1);
  });

  it('that end writing to an address do so for every sender', async () => {
    const [one, two] = [await newWriter(), await newWriter()];
    const address = `${newId()}@example.com`;
    await one.write(address, NOW);
    await take([
      eventOf({ event: 'spamreport', address, suppresses: true }),
      eventOf({ event: 'bounce', address, suppresses: true }),
    ]);
    for (const { write } of [one, two]) {
      await expect(write(address, NOW)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const rows = await db
      .select()
      .from(suppressedRecipients)
      .where(eq(suppressedRecipients.address, address));
    expect(rows).toMatchObject([{ reason: 'spamreport' }]);
  });
});

describe('the sweep', () => {
  it('queues what has no message any more, and ends what nobody ended', async () => {
    const writer = await newWriter();
    const [waiting, cut, fresh] = [
      await writer.write('a@example.com', NOW),
      await writer.write('b@example.com', NOW),
      await writer.write('c@example.com', later(30)),
    ];
    await claim(mine(cut));
    const { bodies, EMAILS } = recordedQueue();
    await sweepEmails({ ...env, EMAILS }, later(45));
    const of = (id: string) => bodies.filter((body) => JSON.stringify(body).includes(id)).length;
    expect([of(waiting), of(cut), of(fresh)]).toEqual([1, 0, 0]);
    expect((await rowOf(cut))?.status).toBe('unknown');
    await sweepEmails({ ...env, EMAILS }, later(50));
    expect(of(waiting)).toBe(1);
  });

  it('gives up after a day, and gives the unit back', async () => {
    const writer = await newWriter();
    const id = await writer.write('a@example.com', NOW);
    const { EMAILS } = recordedQueue();
    await sweepEmails({ ...env, EMAILS }, later(24 * 60));
    expect(await rowOf(id)).toMatchObject({ status: 'failed', content: null });
    expect(await usedBy(writer)).toBe(0);
    expect((await claim(mine(id), later(25 * 60)))?.state).toBe('refused');
  });

  it('removes records that have done their work', async () => {
    const [old, young] = [newId(), newId()];
    await claim(account(old), later(-8 * 24 * 60));
    await claim(account(young), later(-6 * 24 * 60));
    await takeEvents(db, { digest: old, events: [] }, later(-61));
    await takeEvents(db, { digest: young, events: [] }, later(-59));
    expect(await removeOldEmailRecords(db, NOW)).toBeGreaterThanOrEqual(2);
    const left = await db.select({ id: accountEmails.id }).from(accountEmails);
    expect(left.map(({ id }) => id)).toContain(young);
    expect(left.map(({ id }) => id)).not.toContain(old);
    const again = async (digest: string) => takeEvents(db, { digest, events: [] }, NOW);
    expect([(await again(young)).isNew, (await again(old)).isNew]).toEqual([false, true]);
  });
});

describe('what the queue gave up on', () => {
  it('is kept once, without a name, and has failed unless it is being sent', async () => {
    const writer = await newWriter();
    const [waiting, busy] = [
      await writer.write('a@example.com', NOW),
      await writer.write('b@example.com', NOW),
    ];
    await claim(mine(waiting));
    await record(mine(waiting), POSTPONED);
    await claim(mine(busy));
    const mail = account(newId());
    await claim(mail);
    await record(mail, POSTPONED);
    const letters = [mine(waiting), mine(busy), mail].map((ref) => ({
      ...ref,
      messageId: newId(),
      kind: ref.isUsers ? ('user_email' as const) : ('verify_email' as const),
      requestId: 'r',
    }));
    expect(await keepEmailDeadLetters(db, letters, NOW)).toBe(3);
    expect(await keepEmailDeadLetters(db, letters, NOW)).toBe(0);
    expect(await rowOf(waiting)).toMatchObject({ status: 'failed', error: 'Busy.', content: null });
    expect((await rowOf(busy))?.status).toBe('pending');
    expect(await usedBy(writer)).toBe(1);
    const [first] = letters;
    const [kept] = await db
      .select()
      .from(deadLetters)
      .where(eq(deadLetters.messageId, first?.messageId ?? ''));
    expect(kept).toMatchObject({
      queue: 'emails',
      message: { kind: 'user_email', emailId: waiting },
      error: 'Busy.',
      traceId: 'r',
    });
    const [stored] = await db
      .select()
      .from(accountEmails)
      .where(eq(accountEmails.id, mail.emailId));
    expect(stored?.status).toBe('failed');
  });
});

it('nothing here reads a table whole', async () => {
  const writer = await newWriter();
  const id = await writer.write('a@example.com', NOW);
  const recording = recordingDatabase();
  const watched = database(recording);
  await listEmails(watched, writer.scope, { page: 1, limit: 20 });
  await claimEmails(watched, [mine(id), account(newId())], NOW);
  await recordOutcomes(watched, [{ ...mine(id), outcome: POSTPONED }], NOW);
  await takeEvents(watched, { digest: newId(), events: [eventOf({ emailId: id })] }, NOW);
  await keepEmailDeadLetters(
    watched,
    [{ ...mine(id), messageId: newId(), kind: 'user_email', requestId: 'r' }],
    NOW,
  );
  await sweepEmails({ DB: recording.DB, EMAILS: recordedQueue().EMAILS }, NOW);
  await removeOldEmailRecords(watched, NOW);
  // What a call brings along, and the index of what is pending, are read through.
  const bounded = /^SCAN (?:json_each|letter|email_history USING INDEX email_history_pending)/;
  const scans = (await explain(recording))
    .flat()
    .filter((step) => step.startsWith('SCAN') && !bounded.test(step));
  expect(scans).toEqual([]);
});
