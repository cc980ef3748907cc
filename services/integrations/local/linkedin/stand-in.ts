import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { CANCEL, CHOICE, loginPage } from './login-page.ts';
import { PEOPLE, type Person } from './person.ts';
import { linkedInProvider } from './provider.ts';

export type LinkedInStandIn = Awaited<ReturnType<typeof startLinkedIn>>;

interface Options {
  /** Of the loopback interface; any free one when absent. */
  port?: number;
  /** What the fleet has to show for codes; a new one when absent. */
  clientSecret?: string;
}

/** Starts what stands in for LinkedIn. It does not keep a process running by itself. */
export async function startLinkedIn({
  port = 0,
  clientSecret = randomBytes(32).toString('base64url'),
}: Options = {}) {
  const people = new Map(PEOPLE.map((person) => [person.sub, person]));
  const pictures = new Map<string, Uint8Array>();
  const failing = new Set<string>();
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const picture = pictures.get(pathname);
    if (failing.has(pathname)) response.writeHead(503).end();
    else if (picture !== undefined) response.end(picture);
    else if (provider === undefined) response.writeHead(503).end();
    else if (!pathname.startsWith('/interaction/')) void provider.callback()(request, response);
    else void interact(provider, people, request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  provider = linkedInProvider({ url, clientSecret, people });

  return {
    url,
    clientSecret,
    /** Gives somebody a LinkedIn account. */
    add: (person: Person): void => void people.set(person.sub, person),
    /** Puts an image on the stand-in and answers its address. */
    addPicture: (name: string, bytes: Uint8Array): string => {
      pictures.set(`/pictures/${name}`, bytes);
      return `${url}/pictures/${name}`;
    },
    /** Makes these paths answer 503, and all others work. */
    fail: (...paths: string[]): void => {
      failing.clear();
      for (const path of paths) failing.add(path);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The login page: shows it, and takes the choice. */
async function interact(
  provider: Provider,
  people: ReadonlyMap<string, Person>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method !== 'POST') {
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(loginPage(people.values()));
      return;
    }
    const choice = new URLSearchParams(await text(request)).get(CHOICE) ?? CANCEL;
    await provider.interactionFinished(
      request,
      response,
      choice === CANCEL
        ? { error: 'user_cancelled_login', error_description: 'The user cancelled the login.' }
        : { login: { accountId: choice } },
      { mergeWithLastSubmission: false },
    );
  } catch (err) {
    // An interaction that is unknown or over.
    response.writeHead(400).end(err instanceof Error ? err.name : 'error');
  }
}
