import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRow } from './support/create-row.ts';
import { type Answer, type Fleet, type Person, startFleet } from './support/fleet.ts';
import { furnish, requestsOut } from './support/job-boards.ts';
import { type Line, logLines, logTexts } from './support/log-lines.ts';
import { mailsTo, mailTo, tokenIn } from './support/outbox.ts';
import { WITHOUT_PAUSES } from './support/pipeline.ts';

const PATIENCE = { timeout: 60_000, interval: 200 };
const HOST = 'traced.example';
const BOARD = 'traced-yard';

let fleet: Fleet;
let person: Person;
let template: string;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  person = await fleet.signUp();
  const { token } = person;
  const preferences = { minMatchScore: 40 };
  await fleet.send('PUT', '/api/notification-preferences', { token, body: preferences });
  const work = { company: 'Old Yard', title: 'Welder', startDate: '2015-01', isCurrent: true };
  await createRow(fleet, person, '/api/profile/work-experience', work);
  await createRow(fleet, person, '/api/profile/skills', { name: 'Welding' });
  const board = `board:greenhouse/${BOARD}`;
  await furnish(fleet, board, { company: 'Harbour Works', postings: [] });
  await createRow(fleet, person, '/api/feeds', { boardType: 'greenhouse', token: BOARD });
  await vi.waitUntil(
    () => logLines(fleet).some(({ event }) => event === 'board.completed'),
    PATIENCE,
  );
  const description = 'You must know welding. Weld ship hulls.';
  const postings = [{ id: '1', title: 'Welder', description }];
  await furnish(fleet, board, { company: 'Harbour Works', postings });
  await createRow(fleet, person, '/api/webhooks/endpoints', {
    url: `https://${HOST}/hook`,
    events: ['jobs.matched'],
  });
  template = await createRow(fleet, person, '/api/search-templates', {
    ...{ name: 'Welding', searchCriteria: { keywords: ['welder'] } },
  });
}, 120_000);
afterAll(() => fleet.close());

const traceIdOf = ({ headers }: Answer): string => headers.get('x-trace-id') ?? '';
const linesOf = (traceId: string): Line[] =>
  logLines(fleet).filter((line) => line['traceId'] === traceId);
const eventsOf = (traceId: string): string[] =>
  linesOf(traceId).map(({ service, event }) => `${service} ${event}`);

async function received(): Promise<{ headers: Record<string, string>; body: string }[]> {
  const url = `http://receivers.test/received?host=${HOST}`;
  return JSON.parse(await (await fleet.worker('webhook-receivers').fetch(url)).text());
}

describe('one request', () => {
  it(
    'has one trace through four services, their queues and back',
    { timeout: 120_000 },
    async () => {
      const answer = await fleet.send('POST', `/api/search-templates/${template}/use`, {
        token: person.token,
      });
      expect(answer.status, answer.text).toBe(200);
      const traceId = traceIdOf(answer);
      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      await expect
        .poll(() => eventsOf(traceId), PATIENCE)
        .toEqual(
          expect.arrayContaining([
            'gateway request.answered',
            // Run by integrations, stored by core over RPC, which has it embedded.
            'integrations scrape.finished',
            'core embedding.enqueued',
            'ai embedding.done',
            // What it found is scored by ai, and told of by core and integrations.
            'ai matching.completed',
            'integrations webhook.attempted',
          ]),
        );
      const direct = linesOf(traceId).filter(({ event }) => event === 'request.answered');
      expect(direct.map((line) => line['requestId'])).toEqual([answer.headers.get('x-request-id')]);
    },
  );

  it('brings its own trace if it has one, and an e-mail it causes goes out in it', async () => {
    const traceId = randomBytes(16).toString('hex');
    const headers = {
      traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
      'x-request-id': `request-${randomUUID()}`,
    };
    const body = { email: person.email };
    const answer = await fleet.send('POST', '/api/auth/password/forgot', { headers, body });
    expect(traceIdOf(answer)).toBe(traceId);
    await expect
      .poll(() => linesOf(traceId), PATIENCE)
      .toEqual(
        expect.arrayContaining(
          ['request.answered', 'email.queued', 'email.sent'].map((event) =>
            expect.objectContaining({ event, requestId: headers['x-request-id'] }),
          ),
        ),
      );
  });

  it('that fails says in its answer and in every line which one it was', async () => {
    const answer = await fleet.send('GET', `/api/jobs/${randomUUID()}`, { token: person.token });
    expect(answer.status).toBe(404);
    expect(linesOf(traceIdOf(answer))).toMatchObject([{ event: 'request.answered', status: 404 }]);
  });
});

describe('scheduled work', () => {
  it('has a trace of its own for each task, of core and of integrations', async () => {
    const known = new Set(logLines(fleet).map((line) => line['traceId']));
    await fleet.worker('core').scheduled({ cron: '*/5 * * * *', scheduledTime: new Date() });
    await fleet.worker('integrations').scheduled({
      ...{ cron: '20 * * * *', scheduledTime: new Date() },
    });
    const runs = logLines(fleet).filter(({ event }) => event === 'cron.completed');
    expect(runs.map((line) => line['task'])).toEqual(
      expect.arrayContaining(['embedding-tasks', 'emails', 'due-boards']),
    );
    const traceIds = runs.map((line) => line['traceId']);
    expect(new Set(traceIds).size).toBe(runs.length);
    expect(traceIds.filter((id) => known.has(id ?? null))).toEqual([]);
    for (const run of runs) expect(run['requestId']).toBe(`cron-${run['runId']}`);
  });
});

describe('after all of that', () => {
  it('every line is flat and named, and in a trace', () => {
    const lines = logLines(fleet);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      expect(line.event, JSON.stringify(line)).toMatch(/^[a-z\d_]+\.[a-z\d_]+$/);
      expect(['info', 'warn', 'error']).toContain(line.level);
      expect(Object.values(line).filter((value) => Object(value) === value)).toEqual([]);
      expect(line['traceId'], JSON.stringify(line)).toMatch(/^[\da-f]{32}$/);
    }
  });

  it('no line holds an address, a token, a name or what anybody wrote', async () => {
    const texts = logTexts(fleet).join('\n');
    const mail = await mailTo(fleet, person.email, 'Choose a new password');
    const secrets = [
      ...[person.email, person.password, person.token, tokenIn(mail)],
      ...['Test Person', '198.51.100.1', 'Old Yard', 'Harbour Works', 'Weld ship hulls', HOST],
    ];
    expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
    expect(texts).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    // Three dotted parts of base64: a token of ours or of an issuer.
    expect(texts).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  });

  it('nothing that left us says who it was for, beyond what it was sent for', async () => {
    const requests = await requestsOut(fleet);
    expect(requests.length).toBeGreaterThan(0);
    const ids = new Set(logLines(fleet).flatMap((line) => [line['traceId'], line['requestId']]));
    const known = [person.id, person.email, ...ids].map(String);
    expect(requests.filter((request) => known.some((id) => request.includes(id)))).toEqual([]);

    const [hook] = await received();
    const names = Object.keys(hook?.headers ?? {});
    expect(names).toContain('x-jobmatch-delivery');
    const ours = ['traceparent', 'x-request-id', 'x-trace-id', 'x-jobmatch-user-id'];
    expect(names.filter((name) => ours.includes(name))).toEqual([]);
    expect(known.filter((id) => hook?.body.includes(id))).toEqual([]);

    const [mail] = await mailsTo(fleet, person.email);
    if (mail === undefined) throw new Error('No e-mail was sent.');
    const { personalizations } = mail.payload as { personalizations: { custom_args: object }[] };
    expect(Object.keys(personalizations[0]?.custom_args ?? {}).toSorted()).toEqual([
      ...['emailId', 'userId'],
    ]);
    expect([...ids].filter((id) => JSON.stringify(mail.payload).includes(String(id)))).toEqual([]);
  });
});
