import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { form } from '../support/form.ts';
import { exchange, statusesIn } from './raw-http.ts';

const EVIL = 'evil.example';
/** Whose pages may read our answers, and where the console is, as the local configuration has it. */
const APP = 'http://localhost:5173';
const CONSOLE = 'http://localhost:8787';

let fleet: Fleet;
let routes: DescribedRoute[];
let victim: Person;
let attacker: Person;
let firstDescription: string;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
  // Before anybody else has asked: what is kept now is what everybody gets.
  firstDescription = await exchange(fleet.url, poisoned('/openapi.json'));
  routes = describedRoutes((await fleet.send('GET', '/openapi.json')).json<ApiDescription>());
  [victim, attacker] = [await fleet.signUp(), await fleet.signUp()];
});
afterAll(() => fleet.close());

/** Headers that caches leave out of their key and that some servers believe. */
const UNKEYED = [
  `X-Forwarded-Host: ${EVIL}`,
  `X-Forwarded-Proto: http`,
  `X-Forwarded-Prefix: //${EVIL}`,
  `X-Host: ${EVIL}`,
  `Forwarded: host=${EVIL}`,
  'X-Original-URL: /api/profile',
  'X-Rewrite-URL: /api/profile',
  'X-HTTP-Method-Override: DELETE',
  'X-Method-Override: POST',
  'Range: bytes=0-9',
  `Origin: https://${EVIL}`,
  'Accept: text/html',
  'Accept-Language: xx',
];

const lines = (...parts: readonly string[]): string => `${parts.join('\r\n')}\r\n\r\n`;
const poisoned = (path: string): string =>
  lines(`GET ${path} HTTP/1.1`, `Host: ${EVIL}`, ...UNKEYED, 'Connection: close');

const bearer = ({ token }: Person) => `Authorization: Bearer ${token}`;
const get = (path: string, ...headers: string[]) =>
  lines(`GET ${path} HTTP/1.1`, 'Host: api.test', ...headers, 'Connection: close');
const post = (path: string, body: string, ...headers: string[]) =>
  `${lines(
    `POST ${path} HTTP/1.1`,
    'Host: api.test',
    ...headers,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  )}${body}`;
const raw = (bytes: string) => exchange(fleet.url, bytes);

describe('identity headers', () => {
  const names = [
    ...['x-jobmatch-user-id', 'X-JOBMATCH-USER-ID', 'X-JobMatch-User-Id', 'x_jobmatch_user_id'],
    ...[
      'x-jobmatch-user-id ',
      ' x-jobmatch-user-id',
      'x-jobmatch-user-id\t',
      'x-jobmatch-user-id\0',
    ],
    ...['x-jobmatch-user-id\u00a0', 'X-Jobmatch-User_Id', 'x-jobmatch\u2010user-id'],
  ];
  const forged = (name: string) => [
    `${name}: ${victim.id}`,
    `${name.replace(/user.id/i, 'session-id')}: ${randomUUID()}`,
    `${name.replace(/user.id/i, 'role')}: admin`,
  ];

  it('from outside make nobody somebody, however they are written', async () => {
    for (const name of names) {
      const headers = forged(name);
      for (const sent of [headers, [...headers, ...headers], ['X-A: b', ...headers]]) {
        const alone = await raw(get('/api/profile', ...sent));
        expect([name, statusesIn(alone).filter((status) => status < 400)]).toEqual([name, []]);
        const along = await raw(get('/api/profile', ...sent, bearer(attacker)));
        expect([name, along.includes(victim.id)]).toEqual([name, false]);
        const admin = await raw(get('/api/admin/health', ...sent, bearer(attacker)));
        expect([name, statusesIn(admin).filter((status) => status < 400)]).toEqual([name, []]);
      }
    }
  }, 60_000);

  it('are not believed where a link may take the place of a token', async () => {
    const { token } = victim;
    const sent = await fleet.send('POST', '/api/resume/upload', {
      token,
      ...form('resume', 'Only mine.', 'cv.txt'),
    });
    const path = `/api/files/download/${sent.json<{ id: string }>().id}`;
    expect(await raw(get(path, bearer(victim)))).toContain('Only mine.');
    for (const name of names) {
      for (const query of ['?sig=x', '?exp=9999999999&sig=x', '?sig=']) {
        const said = await raw(get(path + query, ...forged(name)));
        expect([name, query, said.includes('Only mine.')]).toEqual([name, query, false]);
      }
    }
  });

  it('cannot be written into the value of another, nor ours be taken off on the way', async () => {
    const smuggled = [
      [`X-A: b\r\n x-jobmatch-user-id: ${victim.id}`],
      [`X-A: b\nx-jobmatch-user-id: ${victim.id}\nx-jobmatch-session-id: ${randomUUID()}`],
      ['Connection: close, x-jobmatch-user-id, x-jobmatch-role'],
      ['Connection: x-jobmatch-session-id', ...forged('x-jobmatch-user-id')],
      ['TE: trailers', 'Trailer: x-jobmatch-user-id'],
    ];
    for (const headers of smuggled) {
      const said = await raw(get('/api/profile', bearer(attacker), ...headers));
      expect([headers[0], said.includes(victim.id)]).toEqual([headers[0], false]);
      const alone = await raw(get('/api/profile', ...headers));
      expect([headers[0], statusesIn(alone).filter((status) => status < 400)]).toEqual([
        headers[0],
        [],
      ]);
    }
  });
});

describe('a body whose length is told in two ways', () => {
  const inner = () => get('/api/profile', bearer(victim));
  const chunked = (text: string) =>
    `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;
  const head = (...headers: string[]) =>
    lines('POST /api/skills HTTP/1.1', 'Host: api.test', bearer(attacker), ...headers);

  it('never has one client get another’s answer', async () => {
    const attacks = [
      head('Content-Length: 4', 'Transfer-Encoding: chunked') + chunked('{}') + inner(),
      head('Transfer-Encoding: chunked', 'Content-Length: 4') + `0\r\n\r\n${inner()}`,
      head('Content-Length: 2', 'Content-Length: 60') + `{}${inner()}`,
      head('Content-Length: 2, 60') + `{}${inner()}`,
      head('Content-Length: +2') + `{}${inner()}`,
      head('Content-Length: -1') + inner(),
      head('Content-Length: 0x2') + `{}${inner()}`,
      head('Transfer-Encoding: xchunked') + chunked('{}') + inner(),
      head('Transfer-Encoding: chunked, identity') + chunked('{}') + inner(),
      head('Transfer-Encoding : chunked') + chunked('{}') + inner(),
      head('Transfer-Encoding:\tchunked') + chunked('{}') + inner(),
      head('X: y\nTransfer-Encoding: chunked', 'Content-Length: 0') + chunked('{}') + inner(),
      head('Transfer-Encoding: chunked') + `ffffffffffffffff\r\n{}\r\n0\r\n\r\n${inner()}`,
      head('Transfer-Encoding: chunked') + `2;a\nb\r\n{}\r\n0\r\n\r\n${inner()}`,
      head('Transfer-Encoding: chunked') + `0\r\nx-jobmatch-user-id: ${victim.id}\r\n\r\n`,
    ];
    for (const [index, attack] of attacks.entries()) {
      const [, ...answers] = await Promise.all([
        exchange(fleet.url, attack, 1_000),
        ...Array.from({ length: 4 }, () =>
          fleet.send('GET', '/api/profile', { token: attacker.token }),
        ),
      ]);
      for (const answer of answers) {
        expect([index, answer.status, answer.json()['id']]).toEqual([index, 200, attacker.id]);
      }
    }
    const skills = await fleet.send('GET', '/api/skills', { token: victim.token });
    expect(skills.json()).toMatchObject({ total: 0 });
  }, 60_000);

  it.each([
    ['twice and differently', 'Content-Length: 2\r\nContent-Length: 60'],
    ['as a list', 'Content-Length: 2, 60'],
    ['as less than nothing', 'Content-Length: -1'],
    ['in another notation', 'Content-Length: 0x2'],
    ['in a coding nobody knows', 'Transfer-Encoding: xchunked'],
  ])('%s is not read', async (_, header) => {
    const said = await exchange(fleet.url, `${head(header)}{}`, 1_000);
    expect(statusesIn(said).filter((status) => status < 400)).toEqual([]);
  });
});

describe('a path written otherwise', () => {
  const spelledOtherwise = (path: string): string[] => {
    const [, first = '', ...rest] = path.split('/');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const parent = path.slice(0, path.lastIndexOf('/'));
    const escaped = `%${last.charCodeAt(0).toString(16)}${last.slice(1)}`;
    return [
      ...[`/${path}`, `//${path}`, `/${first}//${rest.join('/')}`, `${path}/`, `${path}//`],
      ...[`${path}/.`, `${path}/x/..`, `/x/..${path}`, `/x/%2e%2e${path}`, `/x/.%2E${path}`],
      ...[
        `${parent}/${escaped}`,
        `${parent}/${escaped.replace('%', '%25')}`,
        `${parent}%2f${last}`,
      ],
      ...[`${parent}%5c${last}`, `${parent}\\${last}`, `${path};x=1`, `${path}%00`, `${path}%20`],
      ...[`${path}%0a`, `${path}.json`, `${path}#x`, path.toUpperCase(), `/%61pi${path.slice(4)}`],
      ...[
        `/api/resume/supported-formats/../..${path.slice(4)}`,
        `/api/auth/login/..;${path.slice(4)}`,
      ],
      ...[`/api/resume/supported-formats%2f..%2f..${path.slice(4)}`, `/health/../${path.slice(1)}`],
      ...[
        `http://${EVIL}${path}`,
        `http://jobmatch-core-local${path}`,
        `${path}?intent=signin&sig=x`,
      ],
    ];
  };

  /** Whether an answer is one, and not the console's page or its way to another path. */
  const isShown = (said: string) =>
    statusesIn(said).some((status) => status < 300) && !/^content-type: text\/html/im.test(said);

  it('opens to nobody what asks for a token', async () => {
    for (const path of [
      '/api/profile',
      '/api/admin/health',
      '/api/jobs',
      '/api/feeds',
      '/api/analyses',
    ]) {
      for (const spelled of spelledOtherwise(path)) {
        const alone = await raw(get(spelled));
        expect([spelled, isShown(alone)]).toEqual([spelled, false]);
        if (path !== '/api/admin/health') continue;
        const asUser = await raw(get(spelled, bearer(attacker)));
        expect([spelled, isShown(asUser)]).toEqual([spelled, false]);
      }
    }
  }, 60_000);

  const policyIn = (said: string) => /^ratelimit-policy: (".+?")/im.exec(said)?.[1];

  it('is counted as what it is', async () => {
    const limited = [
      ...['/api/auth/login', '/api/auth/signup', '/api/auth/password/forgot', '/api/emails/send'],
      ...[
        '/api/applications/generate',
        '/api/jobs/scrape',
        '/api/jobs/search',
        '/api/resume/parse',
      ],
      ...['/api/exports/pdf', '/api/exports/resume/pdf', '/api/auth/2fa/confirm'],
    ];
    for (const path of limited) {
      const policy = policyIn(await raw(post(path, '{}', bearer(attacker))));
      expect([path, policy]).not.toEqual([path, '"write"']);
      for (const spelled of spelledOtherwise(path)) {
        const said = await raw(post(spelled, '{}', bearer(attacker)));
        const [status = 400] = statusesIn(said);
        // What no route answers was not done.
        const isDone = said.includes('VALIDATION_ERROR') || status < 400;
        expect([spelled, isDone ? policyIn(said) : policy]).toEqual([spelled, policy]);
      }
    }
  }, 60_000);
});

describe('what is kept for everybody', () => {
  it('is not what the first to ask made of it', async () => {
    expect(statusesIn(firstDescription)).toEqual([200]);
    expect(firstDescription).not.toContain(EVIL);
    const answer = await fleet.send('GET', '/openapi.json');
    expect(answer.text).not.toContain(EVIL);
    expect(answer.json<ApiDescription>().openapi).toMatch(/^3\.1/);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('stays what it is, whatever is asked for it with', async () => {
    const plain = await fleet.send('GET', '/openapi.json');
    for (const header of [...UNKEYED, bearer(victim), 'Cookie: a=b']) {
      await raw(get('/openapi.json', header));
      await raw(get('/openapi.json?cb=1', header));
      const after = await fleet.send('GET', '/openapi.json');
      expect([header, after.status, after.text === plain.text]).toEqual([header, 200, true]);
    }
  });

  it('is nothing of a user’s: no answer to one may be kept on the way', async () => {
    const reads = routes.filter(
      ({ method, path, operation }) =>
        method === 'GET' && !path.includes('{') && accessOf(operation) === 'user',
    );
    for (const { path } of reads) {
      const { headers } = await fleet.send('GET', path, { token: victim.token });
      const caching = headers.get('cache-control') ?? '';
      expect([path, /public|s-maxage/.test(caching), headers.get('x-cache')]).toEqual([
        path,
        false,
        null,
      ]);
    }
  });

  it('and the path of a request is not taken from a header', async () => {
    const job = await fleet.send('POST', '/api/jobs', {
      token: victim.token,
      body: { title: 'Welder', company: 'Harbour Works' },
    });
    const path = `/api/jobs/${job.json<{ id: string }>().id}`;
    for (const name of ['X-HTTP-Method-Override', 'X-Method-Override', 'X-HTTP-Method']) {
      await raw(get(path, bearer(victim), `${name}: DELETE`));
      await raw(get(`${path}?_method=DELETE`, bearer(victim)));
    }
    expect((await fleet.send('GET', path, { token: victim.token })).status).toBe(200);
    const said = await raw(get('/health', 'X-Original-URL: /api/profile', bearer(victim)));
    expect(said).not.toContain(victim.id);
  });
});

describe('a page of somebody else’s', () => {
  const origins = [
    ...[
      'null',
      `https://${EVIL}`,
      `${APP}.${EVIL}`,
      `${APP}0`,
      'https://localhost:5173',
      'http://localhost',
    ],
    ...[
      `http://${EVIL}/${APP}`,
      `http://localhost:5173@${EVIL}`,
      `${APP}/`,
      ` ${APP}x`,
      'http://LOCALHOST:5173',
    ],
    ...['*', 'http://localhost:5173,https://evil.example', 'file://', 'http://xlocalhost:5173'],
  ];

  it('may not read what we answer, nor is its preflight granted', async () => {
    const allowed = await raw(get('/api/profile', bearer(victim), `Origin: ${APP}`));
    expect(allowed).toMatch(/^access-control-allow-origin: http:\/\/localhost:5173\r$/im);
    for (const origin of origins) {
      for (const path of ['/api/profile', '/api/auth/linkedin/initiate', '/openapi.json', '/mcp']) {
        const read = await raw(get(path, bearer(victim), `Origin: ${origin}`));
        expect([origin, path, /access-control-allow/i.test(read)]).toEqual([origin, path, false]);
        const preflight = await raw(
          lines(
            ...[`OPTIONS ${path} HTTP/1.1`, 'Host: api.test', `Origin: ${origin}`],
            ...['Access-Control-Request-Method: DELETE', 'Connection: close'],
          ),
        );
        expect([origin, path, /access-control-allow/i.test(preflight)]).toEqual([
          origin,
          path,
          false,
        ]);
      }
    }
  }, 60_000);
});

describe('where a browser is sent', () => {
  const locationIn = (said: string) => /^location: (.*)\r$/im.exec(said)?.[1];

  it('by a return from LinkedIn is our own page', async () => {
    const parameters = [
      'redirect',
      'redirect_uri',
      'returnTo',
      'next',
      'url',
      'continue',
      'state',
      'error',
    ];
    for (const name of parameters) {
      const query = `${name}=https://${EVIL}/&code=x`;
      const path = `/api/auth/linkedin/callback?${query}`;
      const said = await raw(get(path, `X-Forwarded-Host: ${EVIL}`, `Referer: https://${EVIL}/`));
      expect(statusesIn(said)).toEqual([302]);
      expect(new URL(locationIn(said) ?? '').origin).toBe(CONSOLE);
      expect(locationIn(said)).not.toContain(EVIL);
    }
  });

  it('by a page that is called otherwise stays with us', async () => {
    const paths = [
      ...[`//${EVIL}/`, `//${EVIL}/index.html`, `/\\${EVIL}/index.html`, `/%2f${EVIL}/index.html`],
      ...[
        `//${EVIL}/docs.html`,
        `/docs.html?//${EVIL}`,
        `//${EVIL}/docs/`,
        `/%5c${EVIL}/docs.html`,
      ],
      ...[`//${EVIL}/..`, `/.//${EVIL}/index.html`, `/docs/..//${EVIL}/docs.html`, '/index.html'],
    ];
    for (const path of paths) {
      const location = locationIn(await raw(get(path)));
      if (location === undefined) continue;
      expect([path, new URL(location, 'https://own.example/').host]).toEqual([path, 'own.example']);
    }
  });
});

describe('a line break', () => {
  it('in what is sent writes no header of an answer', async () => {
    const injected = '%0d%0aset-cookie:%20stolen=1%0d%0a';
    for (const path of [
      `/api/jobs?cursor=${injected}`,
      `/api/jobs/${injected}`,
      `/${injected}`,
      `/api/auth/linkedin/callback?state=${injected}&error=${injected}`,
      `/api/emails/recipients/confirm?token=${injected}`,
      `/api/erasures/${injected}`,
      `/api/auth/linkedin/initiate?intent=${injected}`,
    ]) {
      const said = await raw(get(path, bearer(attacker), `X-Request-Id: ${injected}`));
      const [head = ''] = said.split('\r\n\r\n');
      expect([path, /^set-cookie:.*stolen/im.test(head)]).toEqual([path, false]);
    }
  });

  it('in the name of a file comes down as part of its name or not at all', async () => {
    for (const name of [
      'cv\u2028x.txt',
      'a%0d%0aset-cookie: stolen=1.txt',
      'a\\"; filename=evil.html; x=\\".txt',
      '../../../etc/passwd.txt',
      'a\u202Etxt.exe.txt',
    ]) {
      const { token } = attacker;
      const sent = await fleet.send('POST', '/api/resume/upload', {
        token,
        ...form('resume', 'CV', name),
      });
      if (sent.status !== 201) continue;
      const { id } = sent.json<{ id: string }>();
      const { headers } = await fleet.send('GET', `/api/files/download/${id}`, { token });
      const disposition = headers.get('content-disposition') ?? '';
      expect(headers.get('set-cookie')).toBeNull();
      expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w.%()~!*'-]+$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
