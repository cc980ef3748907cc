import type {
  EmailClaim,
  EmailOutcome,
  EmailRef,
  QueuedEmail,
  UserEmailContent,
} from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { AppError } from '@jobmatch/shared/errors';
import { describe, expect, it } from 'vitest';
import type { RenderAttachment } from './attachment.ts';
import { consumeEmails } from './consume.ts';
import { consumeEmailDeadLetters } from './consume-dead-letters.ts';

const SECRET = 'secret-token';

const accountEmail = (emailId: string = newId()): QueuedEmail => ({
  kind: 'verify_email',
  emailId,
  userId: newId(),
  to: 'ada@example.com',
  requestId: 'request-1',
  token: SECRET,
});
const userEmail = (emailId: string = newId()): QueuedEmail => ({
  kind: 'user_email',
  emailId,
  requestId: 'request-2',
});

const content: UserEmailContent = {
  userId: 'u',
  applicationId: null,
  to: 'rec@example.com',
  subject: 'Hello',
  text: 'text',
  html: '<p>text</p>',
  sender: { name: 'Ada', email: 'ada@example.com' },
  attachment: null,
};

interface World {
  /** What the provider answers, by what it is sent; 202 where it says nothing. */
  answer?: (to: string) => Response | Promise<Response>;
  claim?: (refs: EmailRef[]) => Promise<EmailClaim[]>;
  record?: () => Promise<void>;
  render?: RenderAttachment;
  attempts?: number;
}

/** Consumes messages and tells what was sent, recorded, logged and done with each message. */
async function consume(bodies: readonly unknown[], world: World = {}) {
  const fates: string[] = [];
  const lines: string[] = [];
  const posted: string[] = [];
  const recorded: (EmailRef & { outcome: EmailOutcome })[] = [];
  const messages = bodies.map((body, i) => ({
    id: String(i),
    timestamp: new Date(0),
    body,
    attempts: world.attempts ?? 1,
    ack: () => void fates.push(`ack ${i}`),
    retry: ({ delaySeconds }: QueueRetryOptions = {}) =>
      void fates.push(`retry ${i} in ${delaySeconds}`),
  }));
  const batch: MessageBatch = {
    queue: 'emails',
    messages,
    metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
    ackAll: () => {},
    retryAll: () => {},
  };
  const write = (event: string, fields: object = {}) =>
    void lines.push(JSON.stringify({ event, ...fields }));
  const log = { info: write, warn: write, error: write };
  const grantAll = async (refs: EmailRef[]): Promise<EmailClaim[]> =>
    refs.map(({ emailId, isUsers }) => ({
      emailId,
      state: 'granted',
      content: isUsers ? content : null,
    }));
  const env = {
    CORE_EMAILS: {
      claim: world.claim ?? grantAll,
      record: async (outcomes: typeof recorded) => {
        await world.record?.();
        recorded.push(...outcomes);
      },
    },
    SENDGRID: {
      fetch: async (_: URL, { body }: { body: string }) => {
        posted.push(body);
        const [, to = ''] = /"to":\[{"email":"([^"]+)"/.exec(body) ?? [];
        const headers = { 'x-message-id': 'sg' };
        return (await world.answer?.(to)) ?? new Response(null, { status: 202, headers });
      },
    },
    SENDGRID_URL: 'http://sendgrid.test',
    SENDGRID_TIMEOUT_MS: 1_000,
    MAIL_FROM: 'no-reply@jobmatch.example',
    EMAIL_RETRY_SECONDS: [60, 300, 900],
    APP_URL: 'https://app.example',
    API_URL: 'https://api.example',
  };
  // The parts of the bindings that are used, in the place of the whole of them.
  await consumeEmails(
    batch,
    env as unknown as Parameters<typeof consumeEmails>[1],
    log,
    world.render,
  );
  return { fates: fates.toSorted(), lines: lines.join('\n'), posted, recorded };
}

describe('e-mails from the queue', () => {
  it('are sent when core grants them, recorded and acknowledged', async () => {
    const [mine, account] = [userEmail(), accountEmail()];
    const { fates, posted, recorded } = await consume([mine, account]);
    expect(posted).toHaveLength(2);
    const sent = { status: 'sent', providerMessageId: 'sg' };
    expect(recorded).toEqual([
      { emailId: mine.emailId, isUsers: true, outcome: sent },
      { emailId: account.emailId, isUsers: false, outcome: sent },
    ]);
    expect(fates).toEqual(['ack 0', 'ack 1']);
  });

  it('are not sent when core does not grant them', async () => {
    const claim = async (refs: EmailRef[]): Promise<EmailClaim[]> =>
      refs.map(({ emailId }) => ({ emailId, state: 'refused', content: null }));
    const { fates, posted, recorded } = await consume([userEmail(), accountEmail()], { claim });
    expect([posted, recorded, fates]).toEqual([[], [], ['ack 0', 'ack 1']]);
  });

  it('that come twice in one batch are asked for and sent once', async () => {
    const email = userEmail();
    const { fates, posted } = await consume([email, email, email]);
    expect(posted).toHaveLength(1);
    expect(fates).toEqual(['ack 0', 'ack 1', 'ack 2']);
  });

  it('are tried again by one message when the provider is busy', async () => {
    const email = userEmail();
    const answer = () => new Response(null, { status: 429 });
    const { fates, recorded } = await consume([email, email], { answer });
    expect(recorded).toMatchObject([{ outcome: { status: 'postponed' } }]);
    expect(fates).toEqual(['ack 1', 'retry 0 in 60']);
  });

  it.each([
    [1, null, 60],
    [2, null, 300],
    [3, null, 900],
    [4, null, undefined],
    [1, '200', 200],
    [2, '200', 300],
    [1, '999999', 43_200],
  ])('after try %i and Retry-After %s come again in %s s', async (attempts, after, delay) => {
    const headers = after === null ? {} : { 'retry-after': after };
    const answer = () => new Response(null, { status: 429, headers });
    const { fates } = await consume([userEmail()], { answer, attempts });
    expect(fates).toEqual([`retry 0 in ${delay}`]);
  });

  it('are never tried again when they may have been accepted', async () => {
    const answer = () => new Response(null, { status: 500 });
    const { fates, recorded } = await consume([userEmail(), accountEmail()], { answer });
    expect(recorded.map(({ outcome }) => outcome.status)).toEqual(['unknown', 'unknown']);
    expect(fates).toEqual(['ack 0', 'ack 1']);
  });

  it('come again when core cannot be asked, and nothing is sent', async () => {
    const { fates, posted } = await consume([userEmail()], {
      claim: () => Promise.reject(new Error('core')),
    });
    expect([posted, fates]).toEqual([[], ['retry 0 in 60']]);
  });

  it('do not come again when what was sent cannot be recorded', async () => {
    const { fates, posted, lines } = await consume([userEmail()], {
      record: () => Promise.reject(new Error('core')),
    });
    expect(posted).toHaveLength(1);
    expect(fates).toEqual(['ack 0']);
    expect(lines).toContain('email.unrecorded');
  });

  it('do not hold each other up', async () => {
    const { fates } = await consume([accountEmail(), userEmail()], {
      answer: (to) => new Response(null, { status: to === 'rec@example.com' ? 202 : 429 }),
    });
    expect(fates).toEqual(['ack 1', 'retry 0 in 60']);
  });

  it('carry what is rendered for them; what cannot be rendered fails, or is tried again', async () => {
    const attachment = { format: 'pdf', variantId: 'variant-impact' } as const;
    const claim = async (refs: EmailRef[]): Promise<EmailClaim[]> =>
      refs.map(({ emailId }) => ({
        emailId,
        state: 'granted',
        content: { ...content, applicationId: 'a', attachment },
      }));
    const render: RenderAttachment = async ({ applicationId, variantId, format }) => ({
      fileName: `${applicationId}-${variantId}.${format}`,
      contentType: 'application/pdf',
      bytes: new Uint8Array([37, 80]),
    });
    const { posted } = await consume([userEmail()], { claim, render });
    expect(posted[0]).toContain('"filename":"a-variant-impact.pdf"');
    const without = await consume([userEmail()], {
      claim,
      render: () => Promise.reject(new AppError('CONFLICT', 'Nothing is written.')),
    });
    expect(without.posted).toEqual([]);
    expect(without.recorded).toMatchObject([{ outcome: { status: 'failed' } }]);
    for (const err of [new Error(), new AppError('UNAVAILABLE', 'Core is away.')]) {
      const broken = await consume([userEmail()], { claim, render: () => Promise.reject(err) });
      expect([broken.posted, broken.fates]).toEqual([[], ['retry 0 in 60']]);
    }
  });

  it('are dropped, with an error logged, when malformed', async () => {
    const bad = [
      null,
      { ...accountEmail(), to: '' },
      { ...userEmail(), emailId: 'x' },
      { kind: 'x' },
    ];
    const { fates, posted, lines } = await consume(bad);
    expect([posted, fates]).toEqual([[], ['ack 0', 'ack 1', 'ack 2', 'ack 3']]);
    expect(lines.match(/email\.malformed/g)).toHaveLength(4);
  });

  it('leave neither token nor address in the log, however they end', async () => {
    const statuses = [202, 400, 429, 500];
    const logs = await Promise.all(
      statuses.map(async (status) => {
        const answer = () => new Response(null, { status });
        return (
          await consume([accountEmail(), userEmail(), { ...accountEmail(), x: 1 }], { answer })
        ).lines;
      }),
    );
    expect(logs.join()).not.toMatch(/secret-token|example\.com/);
  });
});

describe('e-mails that the queue gave up on', () => {
  it('are told to core without address and token, and kept where core is away', async () => {
    const told: unknown[] = [];
    const fates: string[] = [];
    const email = accountEmail();
    const give = (deadLetters: (letters: unknown[]) => Promise<void>) => {
      const message = {
        id: 'm1',
        timestamp: new Date(0),
        body: email,
        attempts: 1,
        ack: () => void fates.push('ack'),
        retry: () => void fates.push('retry'),
      };
      const batch = { queue: 'emails-dlq', messages: [message], ackAll() {}, retryAll() {} };
      const log = { info() {}, warn() {}, error() {} };
      // The one binding that is used, and a batch without the metrics that are not.
      return consumeEmailDeadLetters(
        batch as unknown as MessageBatch,
        { CORE_EMAILS: { deadLetters } } as unknown as Parameters<
          typeof consumeEmailDeadLetters
        >[1],
        log,
      );
    };
    await give(async (letters) => void told.push(...letters));
    await give(() => Promise.reject(new Error('core')));
    const { emailId, kind, requestId } = email;
    expect(told).toEqual([{ emailId, isUsers: false, messageId: 'm1', kind, requestId }]);
    expect(fates).toEqual(['ack', 'retry']);
  });
});
