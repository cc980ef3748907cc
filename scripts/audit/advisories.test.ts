import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askRegistry } from './advisories.ts';

const ADVISORY = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Validates nothing',
  severity: 'high',
  vulnerable_versions: '<99',
  cwe: ['CWE-20'],
  cvss: { score: 7, vectorString: null },
};

let server: Server;
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

/** A registry that answers every question about vulnerabilities alike. */
async function registry(status: number, answer: object): Promise<{ options: readonly string[] }> {
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP
  const { port } = server.address() as AddressInfo;
  return { options: ['--registry', `http://127.0.0.1:${port}/`] };
}

describe('the registry', () => {
  it('that knows of a vulnerability has it reported, with who brought it', async () => {
    const outcome = await askRegistry('2026-01-31', await registry(200, { valibot: [ADVISORY] }));
    expect(outcome).toMatchObject({
      found: [
        {
          place: expect.stringMatching(/^valibot \d/),
          what: expect.stringMatching(/^high: Validates nothing \(https:.+\), by \w+.*valibot$/),
        },
      ],
    });
  });

  it('that knows of one that we live with is a pass until the day that was agreed', async () => {
    const { options } = await registry(200, { valibot: [ADVISORY] });
    const entry = { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'x', untilDay: '2026-02-01' } as const;
    const found = async (today: string, name: string) => {
      const accepted = [{ ...entry, package: name }];
      const outcome = await askRegistry(today, { accepted, options });
      return 'found' in outcome ? outcome.found.length : null;
    };
    expect(await found('2026-01-31', 'valibot')).toBe(0);
    expect(await found('2026-02-01', 'valibot')).toBe(1);
    expect(await found('2026-01-31', 'another')).toBe(1);
  });

  it('that knows of none is a pass', async () => {
    const outcome = await askRegistry('2026-01-31', await registry(200, {}));
    expect(outcome).toMatchObject({
      found: [],
      looked: expect.stringMatching(/^\d+ dependencies/),
    });
  });

  // A registry that fails with 5xx is asked again for minutes, by pnpm itself.
  it.each([
    [405, {}],
    [403, {}],
    [200, { valibot: 'of no known form' }],
  ])('that answers %i %j was not asked, which is no pass', async (status, answer) => {
    const outcome = await askRegistry('2026-01-31', await registry(status, answer));
    expect(outcome).toEqual({ notAsked: expect.stringContaining('the registry did not say') });
  });
});
