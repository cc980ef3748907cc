import type { Mail, MailReceipt } from '@jobmatch/shared/contracts/emails';
import { describe, expect, it, vi } from 'vitest';
import { deliverAccountEmails } from './deliver.ts';

const SECRET = 'secret-token';
const valid = (emailId = '7f0c4e0e-58a1-4f5e-9d0a-000000000001') => ({
  kind: 'verify_email',
  emailId,
  userId: '7f0c4e0e-58a1-4f5e-9d0a-000000000002',
  to: 'ada@example.com',
  requestId: 'request-1',
  token: SECRET,
});

function message(body: unknown, attempts = 1) {
  return {
    id: 'm',
    timestamp: new Date(0),
    body,
    attempts,
    ack: vi.fn<Message['ack']>(),
    retry: vi.fn<Message['retry']>(),
  };
}

async function deliver(
  messages: ReturnType<typeof message>[],
  send: (mail: Mail) => Promise<MailReceipt>,
) {
  const lines: string[] = [];
  const write = (event: string, fields: object = {}) =>
    void lines.push(JSON.stringify({ event, ...fields }));
  const batch = { queue: 'q', messages, ackAll() {}, retryAll() {} };
  await deliverAccountEmails(
    batch as unknown as MessageBatch,
    { APP_URL: 'https://app.example', MAIL: { send } },
    { info: write, warn: write, error: write },
  );
  return lines.join('\n');
}

const sent = async () => ({ status: 'sent', providerMessageId: null }) as const;

describe('account e-mails from the queue', () => {
  it('are sent under their e-mail id and acknowledged', async () => {
    const mails: Mail[] = [];
    const one = message(valid());
    await deliver([one], async (mail) => {
      mails.push(mail);
      return sent();
    });
    expect(mails.map(({ id, to }) => [id, to])).toEqual([[valid().emailId, 'ada@example.com']]);
    expect(one.ack).toHaveBeenCalledOnce();
    expect(one.retry).not.toHaveBeenCalled();
  });

  it.each([
    [1, 60],
    [2, 300],
    [3, 900],
    [4, 900],
  ])('are tried again after try %i in %i s when the transport fails', async (attempts, delay) => {
    const one = message(valid(), attempts);
    await deliver([one], () => Promise.reject(new Error('503')));
    expect(one.retry).toHaveBeenCalledWith({ delaySeconds: delay });
    expect(one.ack).not.toHaveBeenCalled();
  });

  it('are dropped, with an error logged, when the transport refuses them for good', async () => {
    const one = message(valid());
    const log = await deliver([one], async () => ({ status: 'refused', reason: 'no' }));
    expect(one.ack).toHaveBeenCalledOnce();
    expect(log).toContain('email.refused');
  });

  it('are dropped, with an error logged, when malformed', async () => {
    const send = vi.fn<typeof sent>(sent);
    const bad = [
      message(null),
      message({ ...valid(), to: '' }),
      message({ ...valid(), kind: 'x' }),
    ];
    const log = await deliver(bad, send);
    for (const one of bad) expect(one.ack).toHaveBeenCalledOnce();
    expect(send).not.toHaveBeenCalled();
    expect(log.match(/email\.malformed/g)).toHaveLength(3);
  });

  it('do not hold each other up', async () => {
    const [failing, fine] = [
      message(valid('7f0c4e0e-58a1-4f5e-9d0a-00000000000f')),
      message(valid()),
    ];
    await deliver([failing, fine], (mail) =>
      mail.id.endsWith('f') ? Promise.reject(new Error('503')) : sent(),
    );
    expect(failing.retry).toHaveBeenCalledOnce();
    expect(fine.ack).toHaveBeenCalledOnce();
  });

  it('leave neither token nor address in the log, however they end', async () => {
    const bad = message({ ...valid(), extra: 1 });
    const log = [
      await deliver([message(valid()), bad], sent),
      await deliver([message(valid())], async () => ({ status: 'refused', reason: 'no' })),
      await deliver([message(valid())], (mail) => Promise.reject(new Error(mail.text))),
    ].join('\n');
    expect(log).not.toContain(SECRET);
    expect(log).not.toContain('ada@example.com');
  });
});
