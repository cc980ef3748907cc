import { CookieJar } from 'tough-cookie';
import type { Fleet } from './fleet.ts';

const CALLBACK_PATH = '/api/auth/linkedin/callback';
const MAX_REDIRECTS = 10;

interface Init {
  method?: string;
  token?: string;
  form?: Record<string, string>;
}

let browsers = 0;

/** Somebody's browser: an address of its own, a jar of cookies, and nobody else's. */
export class Browser {
  readonly #cookies = new CookieJar();
  readonly #fleet: Fleet;
  readonly #address: string;

  constructor(fleet: Fleet) {
    browsers += 1;
    this.#fleet = fleet;
    this.#address = `203.0.113.${browsers}`;
  }

  /** One request, with the cookies that belong to it; a redirect is answered and not followed. */
  async fetch(url: string, { method = 'GET', token, form }: Init = {}) {
    const { pathname, search } = new URL(url, 'http://gateway.test');
    const isGateway = pathname.startsWith('/api/');
    const jarUrl = isGateway ? 'http://gateway.test/' : url;
    const headers = {
      'cf-connecting-ip': this.#address,
      cookie: await this.#cookies.getCookieString(jarUrl),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const body = form === undefined ? {} : { body: new URLSearchParams(form).toString() };
    const init = { method, headers, redirect: 'manual', ...body } as const;
    const response = isGateway
      ? await this.#fleet.harness.fetch(`${pathname}${search}`, init)
      : await fetch(url, init);
    for (const cookie of response.headers.getSetCookie()) {
      await this.#cookies.setCookie(cookie, jarUrl);
    }
    return response;
  }

  /** Where LinkedIn begins: an import with a token, a sign-in without. */
  async initiate(token?: string): Promise<{ authUrl: string; state: string }> {
    const query = token === undefined ? '?intent=signin' : '';
    const init = token === undefined ? {} : { token };
    const response = await this.fetch(`/api/auth/linkedin/initiate${query}`, init);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`Initiate: ${response.status} ${text}`);
    return JSON.parse(text);
  }

  /** Signs in to LinkedIn as somebody, or cancels; answers the address it sends the browser to. */
  async visitLinkedIn(authUrl: string, choice: string): Promise<string> {
    let url = authUrl;
    for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
      const response = await this.fetch(url);
      const location = response.headers.get('location');
      if (location === null) {
        const chosen = await this.fetch(url, { method: 'POST', form: { person: choice } });
        url = new URL(chosen.headers.get('location') ?? '', url).href;
      } else {
        url = new URL(location, url).href;
      }
      if (new URL(url).pathname === CALLBACK_PATH) return url;
    }
    throw new Error('LinkedIn does not send the browser back.');
  }

  /** Opens an address at the gateway and answers where it sends the browser: path and query. */
  async land(url: string): Promise<string> {
    const response = await this.fetch(url);
    const location = response.headers.get('location');
    if (response.status !== 302 || location === null) throw new Error(`It is ${response.status}.`);
    const { pathname, search } = new URL(location);
    return pathname + search;
  }

  /** All the way from the beginning to where the front end takes over. */
  async goThrough(choice: string, token?: string): Promise<string> {
    const { authUrl } = await this.initiate(token);
    return this.land(await this.visitLinkedIn(authUrl, choice));
  }
}
