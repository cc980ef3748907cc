import { SignJWT, decodeJwt, importJWK } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium, openWindow } from '../support/chromium.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';

const OFFLINE_MS = 10_000;
const HOUR_S = 3600;
const TITLE = 'Sail maker';

let fleet: Fleet;
let browser: Browser;
beforeAll(async () => {
  if (!hasChromium) return;
  fleet = await startFleet({ limits: 'raised' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await fleet?.close();
});

async function signedIn() {
  const person = await fleet.signUp();
  const window = await openWindow(browser, { baseURL: fleet.url.href });
  const { page } = window;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: /^Sign in$/ }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  return { ...window, person };
}

async function fillIn(page: Page) {
  await page.goto('/jobs/add?from=hand');
  await page.getByLabel('Title').fill(TITLE);
  await page.getByLabel('Company').fill('Loft & Line');
}
const send = (page: Page) => page.getByRole('button', { name: 'Add the posting' }).click();
const titlesOf = async ({ id }: Person): Promise<unknown[]> =>
  (await fleet.database.rows('select title from jobs where owner_id = ?', id)).map(
    ({ title }) => title,
  );

/** The same token, an hour older. */
async function expired(token: string): Promise<string> {
  const key = await importJWK(fleet.signingKey, 'ES256');
  const claims = decodeJwt(token);
  const { iat = 0, exp = 0 } = claims;
  return new SignJWT({ ...claims, iat: iat - HOUR_S, exp: exp - HOUR_S })
    .setProtectedHeader({ alg: 'ES256', kid: fleet.signingKey.kid, typ: 'JWT' })
    .sign(key);
}

describe.skipIf(!hasChromium)('what was entered', () => {
  it('survives a reload and the way back', async () => {
    const { page } = await signedIn();
    await fillIn(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(TITLE);
    await page.goto('/notifications');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(TITLE);
  });

  it('is sent once when the token ran out meanwhile', async () => {
    const { page, person } = await signedIn();
    await fillIn(page);
    let refusals = 0;
    page.on('response', (response) => {
      if (response.status() === 401) refusals += 1;
    });
    await page.route(
      '**/api/jobs',
      async (route) => {
        const headers = await route.request().allHeaders();
        const token = headers['authorization']?.replace('Bearer ', '') ?? '';
        const authorization = `Bearer ${await expired(token)}`;
        await route.continue({ headers: { ...headers, authorization } });
      },
      { times: 1 },
    );
    await send(page);
    await expect.poll(() => titlesOf(person)).toEqual([TITLE]);
    expect(refusals).toBe(1);
    expect(new URL(page.url()).pathname).not.toBe('/sign-in');
  });

  it('is there after ten seconds without a connection, and can be sent then', async () => {
    const { context, page, person } = await signedIn();
    await fillIn(page);
    await context.setOffline(true);
    const banner = page.getByText('You are offline. What you see may be old');
    await banner.waitFor();
    await send(page);
    await page.waitForTimeout(OFFLINE_MS);
    expect(await page.getByLabel('Title').inputValue()).toBe(TITLE);
    await context.setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await send(page);
    await expect.poll(() => titlesOf(person)).toEqual([TITLE]);
  }, 60_000);
});

describe.skipIf(!hasChromium)('two tabs', () => {
  it('stay signed in when both are reloaded, and are signed out together', async () => {
    const { context, page } = await signedIn();
    const other = await context.newPage();
    await other.goto('/tracker');
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([page.reload(), other.reload()]);
      await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
      await other.getByRole('heading', { name: /Tracker/i, level: 1 }).waitFor();
    }
    await page.evaluate("sessionStorage.setItem('jobmatch.kept.letter', 'Dear')");
    await page
      .getByRole('button', { name: /account|menu for|Test Person/i })
      .last()
      .click();
    await page.getByRole('menuitem', { name: /Sign out/ }).click();
    await other.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(new URL(other.url()).pathname).toBe('/sign-in');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual([]);
  }, 60_000);
});

describe.skipIf(!hasChromium)('a link into the console', () => {
  it('leads there once its reader has signed in', async () => {
    const person = await fleet.signUp();
    const { page } = await openWindow(browser, { baseURL: fleet.url.href });
    await page.goto('/settings/security?from=mail');
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password').fill(person.password);
    await page.getByRole('button', { name: /^Sign in$/ }).click();
    await page.getByRole('heading', { name: 'Security' }).first().waitFor();
    expect(page.url()).toBe(new URL('/settings/security?from=mail', fleet.url).href);
  });
});
