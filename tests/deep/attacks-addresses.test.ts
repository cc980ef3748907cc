import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { furnish, requestsOut } from '../support/job-boards.ts';
import { WITHOUT_PAUSES, untilIdle } from '../support/pipeline.ts';
import { type TenantRows, createRows } from '../support/tenant-rows.ts';
import { type PlainBody, plainBodies, withValue } from './plain-bodies.ts';

/** The fields whose address is asked by us; those of all others are only shown. */
const ASKED = new Set([
  'POST /api/feeds/import url',
  'POST /api/webhooks/endpoints url',
  'PATCH /api/webhooks/endpoints/{id} url',
]);

/** One for each way in which an address can lead inside; public-url.test.ts has them all. */
const INSIDE = (port: number) => [
  ...[`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://[::1]:${port}/`],
  ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/'],
  ...['http://①②⑦.⓪.⓪.①/', 'http://127.0.0.1.:80/', 'http://0/', 'http://[::ffff:7f00:1]/'],
  ...['http://169.254.169.254/latest/meta-data/', 'http://metadata.google.internal/'],
  ...['http://10.0.0.1/', 'http://100.64.0.1/', 'http://[fd00::1]/', 'http://[64:ff9b::a00:1]/'],
  ...['https://jobmatch-core-local/', 'https://core.internal/', 'https://user:pw@example.com/'],
  ...['https://example.com:8443/', 'http://localhost%00.example.com/', 'http://127.0.0.1\t/'],
];
const NO_PAGES = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
  ],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'blob:x'],
  ...['gopher://127.0.0.1:6379/_INFO', 'ftp://example.com/', 'dict://127.0.0.1/', '//example.com'],
];
/** Addresses that a name of the attacker's may lead to. */
const PRIVATE = [
  ...['127.0.0.1', '10.0.0.5', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '::1', '::', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '64:ff9b::7f00:1'],
  ...['2002:7f00:1::', '224.0.0.1', '255.255.255.255', '192.0.2.1', 'not an address'],
];

let fleet: Fleet;
let api: ApiDescription;
let person: Person;
let own: TenantRows;
let inside: Awaited<ReturnType<typeof startInside>>;
beforeAll(async () => {
  inside = await startInside();
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  api = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
  person = await fleet.signUp();
  own = await createRows(fleet, person);
});
afterAll(async () => {
  await fleet.close();
  await inside.close();
});

/** A server on this machine that nobody outside may have asked. */
async function startInside() {
  const visits: string[] = [];
  const server = createServer(({ method = '', url = '' }, response) => {
    visits.push(`${method} ${url}`);
    response.end('secret');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    visits,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Field {
  route: DescribedRoute;
  path: string;
  name: string;
  put: (address: string) => unknown;
}

/** Every field of every body that the description says is an address. */
function addressFields(): Field[] {
  const writing = describedRoutes(api).filter(({ operation }) => accessOf(operation) === 'user');
  return writing.flatMap((route) =>
    plainBodies(route, api).flatMap(({ body, leaves }: PlainBody) =>
      leaves
        .filter(({ schema }) => schema.format === 'uri')
        .map(({ path }) => ({
          route,
          path: route.path.replaceAll(/\/\{\w+\}/g, (_, at: number) => {
            return `/${own[route.path.slice(0, at)] ?? ''}`;
          }),
          name: `${route.method} ${route.path} ${path.join('.')}`,
          put: (address: string) => withValue(body, path, address),
        })),
    ),
  );
}

const sendTo = ({ route, path }: Field, body: unknown) =>
  fleet.send(route.method, path, { token: person.token, body });

describe('an address that a user chose', () => {
  it('leads nowhere inside, in whatever field and notation', async () => {
    const fields = addressFields();
    const asked = fields.filter(({ name }) => ASKED.has(name));
    expect(asked.map(({ name }) => name).toSorted()).toEqual([...ASKED].toSorted());
    expect(fields.length).toBeGreaterThanOrEqual(18);
    for (const field of fields) {
      for (const address of INSIDE(inside.port)) {
        const { status } = await sendTo(field, field.put(address));
        const isRight = ASKED.has(field.name) ? status === 400 : status < 500;
        expect([field.name, address, status, isRight]).toEqual([field.name, address, status, true]);
      }
    }
    await untilIdle(fleet);
    expect(inside.visits).toEqual([]);
    const hosts = (await requestsOut(fleet)).map(
      (line) => new URL(line.split(' ')[1] ?? '').hostname,
    );
    expect(hosts.filter((host) => !/^(?:cloudflare-dns\.com|api\.lever\.co)$/.test(host))).toEqual(
      [],
    );
  }, 120_000);

  it('is a page of the web or refused, so that no link of ours runs anything', async () => {
    for (const field of addressFields()) {
      for (const address of NO_PAGES) {
        const { status } = await sendTo(field, field.put(address));
        expect([field.name, address, status]).toEqual([field.name, address, 400]);
      }
    }
  }, 120_000);

  it('in a résumé that anybody may have written becomes no link that runs something', async () => {
    const { token } = await fleet.signUp();
    for (const url of NO_PAGES) {
      const document = {
        basics: { name: 'Eve', url, profiles: [{ network: 'LinkedIn', url }] },
        projects: [{ name: `Gate ${url}`, url }],
        certificates: [{ name: `TIG ${url}`, url }],
      };
      const put = await fleet.send('PUT', '/api/resume/json-resume', { token, body: document });
      expect([200, 400]).toContain(put.status);
      const links = [url];
      const profile = { firstName: 'Eve', linkedInUrl: url };
      const body = { profile, links, projects: [{ name: `Gate ${url}`, url }] };
      await fleet.send('POST', '/api/resume/apply', { token, body });
    }
    const kept = await fleet.send('GET', '/api/profile/complete', { token });
    const addresses: string[] = [];
    JSON.parse(kept.text, (key, value: unknown) => {
      if (/url|link/i.test(key) && typeof value === 'string') addresses.push(value);
      return value;
    });
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  });

  it('is not asked when its name leads inside', async () => {
    const { token } = await fleet.signUp();
    for (const [index, address] of PRIVATE.entries()) {
      const host = `inside-${index}.example`;
      await furnish(fleet, `name:${host}`, ['93.184.215.14', address]);
      const body = { url: `https://${host}/job` };
      const answer = await fleet.send('POST', '/api/feeds/import', { token, body });
      // What is no address of either family is not in the resolver’s answer as one.
      const expected = address === 'not an address' ? [400, 422] : [400];
      expect([address, expected.includes(answer.status)]).toEqual([address, true]);
    }
    const asked = (await requestsOut(fleet)).filter((line) => line.includes('//inside-'));
    expect(asked).toEqual([]);
  });

  it('is not told what was found there', async () => {
    const { token } = await fleet.signUp();
    const marker = 'root:x:0:0';
    const url = 'https://oracle.example/';
    const html = `<title>${marker}</title><script type="application/ld+json">{"@type":"${marker}`;
    for (const page of [{ html }, { html, status: 500 }, { html, status: 403 }]) {
      await furnish(fleet, `page:${url}`, page);
      const answer = await fleet.send('POST', '/api/feeds/import', { token, body: { url } });
      expect([422, 502]).toContain(answer.status);
      expect(answer.text).not.toContain(marker);
    }
  });
});
