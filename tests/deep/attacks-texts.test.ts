import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { createRow } from '../support/create-row.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { form } from '../support/form.ts';
import { furnish } from '../support/job-boards.ts';
import { WITHOUT_PAUSES, untilIdle } from '../support/pipeline.ts';
import { type TenantRows, createRows } from '../support/tenant-rows.ts';
import { type Place, plainBodies, withValue } from './plain-bodies.ts';

const LENGTH = 50_000;
/** Texts of a body that are long at once: it has to stay within 1 MiB. */
const TEXTS_AT_ONCE = 16;
/**
 * How much longer a hostile text may take than plain words of its length. An expression that goes back
 * over what it has read takes thousands of times as long on this many characters.
 */
const RATIO_MAX = 10;
/** The best of so many: what is slow by itself is slow every time. */
const ATTEMPTS = 4;

const long = (unit: string, end = ''): string =>
  unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH - end.length) + end;

const PLAIN = long('Plain words of a quiet text about work at the harbour. ');

/** What makes expressions with repetitions inside repetitions, or several ways to match, go back and forth. */
const HOSTILE: Record<string, string> = {
  spaces: long(' ', 'x'),
  breaks: long('\n \t', 'x'),
  'one letter': long('a', '!'),
  digits: long('1', 'x'),
  'dates that never end': long('2020-01-', '!'),
  'addresses that never end': long('a@a.', '@'),
  'places that never end': long('http://a.', ' '),
  brackets: long('<a "(['),
  'tags that never open': long('<'),
  'words of one letter': long('a-a, ', '!'),
  accents: long('a\u0301\u200b', '!'),
};

let fleet: Fleet;
let api: ApiDescription;
let person: Person;
let own: TenantRows;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  api = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
  person = await fleet.signUp();
  own = await createRows(fleet, person);
  await untilIdle(fleet);
});
afterAll(() => fleet.close());

/** A request with a text in it; what it needs beforehand is not timed. */
type Ask = (text: string) => Promise<() => Promise<Answer>>;

async function tookMs(ask: Ask, text: string): Promise<number> {
  const send = await ask(text);
  const startedMs = performance.now();
  const answer = await send();
  const ms = performance.now() - startedMs;
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500);
  return ms;
}

async function bestMs(ask: Ask, text: string, attempts: number): Promise<number> {
  const all = [];
  for (let i = 0; i < attempts; i += 1) all.push(await tookMs(ask, text));
  return Math.min(...all);
}

/** How many times as long as plain words each hostile text takes; looked at again where it seems too long. */
async function slowest(ask: Ask) {
  let worst = { what: '', ratio: 0 };
  let plainMs = await bestMs(ask, PLAIN, 2);
  for (const [what, text] of Object.entries(HOSTILE)) {
    let ms = await tookMs(ask, text);
    if (ms > RATIO_MAX * plainMs) {
      ms = Math.min(ms, await bestMs(ask, text, ATTEMPTS));
      plainMs = await bestMs(ask, PLAIN, ATTEMPTS);
    }
    if (ms / plainMs > worst.ratio) worst = { what, ratio: ms / plainMs };
  }
  return worst;
}

const within = { ratio: expect.toSatisfy((ratio: number) => ratio < RATIO_MAX) };

const ownPath = ({ path }: DescribedRoute): string =>
  path.replaceAll(/\/\{\w+\}/g, (_, offset: number) => {
    return `/${own[path.slice(0, offset).replaceAll(/\/\{\w+\}/g, '')] ?? ''}`;
  });

const isText = ({ schema }: Place) =>
  schema.type === 'string' && schema.enum === undefined && !('const' in schema);

const groupsOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );

describe('a text of 50,000 characters', () => {
  it('costs in no field more than plain words do', async () => {
    const writing = describedRoutes(api).filter(
      ({ operation, path }) => accessOf(operation) !== 'admin' && path !== '/mcp',
    );
    const printed: string[] = [];
    let fields = 0;
    for (const route of writing) {
      for (const { body, leaves } of plainBodies(route, api)) {
        for (const group of groupsOf(leaves.filter(isText), TEXTS_AT_ONCE)) {
          fields += group.length;
          const path = ownPath(route);
          const { what, ratio } = await slowest(async (text) => {
            const sent = group.reduce(
              (changed, place) => withValue(changed, place.path, text),
              body,
            );
            return () => fleet.send(route.method, path, { token: person.token, body: sent });
          });
          printed.push(`${ratio.toFixed(1)} ${route.method} ${route.path}: ${what}`);
          expect({ route: `${route.method} ${route.path}`, what, ratio }).toMatchObject(within);
        }
      }
    }
    process.stdout.write(`${fields} fields; the slowest, in times as long as plain words:\n`);
    process.stdout.write(
      `${printed
        .toSorted((a, b) => parseFloat(b) - parseFloat(a))
        .slice(0, 8)
        .join('\n')}\n`,
    );
    expect(fields).toBeGreaterThan(200);
  }, 200_000);

  it('costs no query more than plain words do', async () => {
    const { token } = person;
    for (const searchType of ['keyword', 'hybrid']) {
      const worst = await slowest(async (text) => () => {
        const body = { query: text.slice(0, 500), searchType };
        return fleet.send('POST', '/api/jobs/search', { token, body });
      });
      expect({ searchType, ...worst }).toMatchObject(within);
    }
    for (const name of ['search', 'cursor', 'source', 'sort', 'x']) {
      const worst = await slowest(async (text) => () => {
        return fleet.send('GET', `/api/jobs?${name}=${encodeURIComponent(text.slice(0, 6_000))}`, {
          token,
        });
      });
      expect({ name, ...worst }).toMatchObject(within);
    }
  }, 60_000);
});

describe('a document of 50,000 characters', () => {
  it('is parsed as a résumé in the time of plain words', async () => {
    const worst = await slowest(async (text) => () => {
      const resume = `Eve Okafor\neve@example.com\n\nEXPERIENCE\n${text}\nSKILLS\n${text}`;
      const file = form('resume', resume, 'cv.txt');
      return fleet.send('POST', '/api/resume/parse', { token: person.token, ...file });
    });
    expect(worst).toMatchObject(within);
  }, 60_000);

  it('is read from a page in the time of plain words', async () => {
    const url = 'https://careers.loft.example/long';
    const worst = await slowest(async (text) => {
      const posting = { '@type': 'JobPosting', title: 'Rigger', description: text };
      const script = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
      await furnish(fleet, `page:${url}`, { html: `<body>${text}${script}` });
      return () => fleet.send('POST', '/api/feeds/import', { token: person.token, body: { url } });
    });
    expect(worst).toMatchObject(within);
  }, 60_000);

  it.each([
    ['analysed', (id: string) => `/api/jobs/${id}/analyze`],
    ['looked through for spam', (id: string) => `/api/spam-detection/analyze/${id}`],
  ])(
    'is %s in the time of plain words',
    async (_, path) => {
      const worst = await slowest(async (text) => {
        // What was made of the same words before is kept.
        const description = `Posting ${randomUUID()}. ${text}`;
        const posting = { title: 'Welder', company: 'Harbour Works', description };
        const id = await createRow(fleet, person, '/api/jobs', posting);
        return () => fleet.send('POST', path(id), { token: person.token });
      });
      expect(worst).toMatchObject(within);
    },
    90_000,
  );
});
