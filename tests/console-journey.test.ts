import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium, openWindow } from './support/chromium.ts';
import { type Fleet, startFleet } from './support/fleet.ts';
import { hasSharedData, sharedPath } from './support/shared-data.ts';

const PASSWORD = 'mossy-lantern-42-harbour';
const EMAIL = 'journey@example.com';
const TITLE = 'Backend Engineer, Payments';

let fleet: Fleet;
let browser: Browser;
beforeAll(async () => {
  if (!hasChromium) return;
  fleet = await startFleet();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await fleet?.close();
});

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1 }).waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

async function signUp(page: Page) {
  await page.goto('/sign-up');
  await page.getByLabel('Full name').fill('Journey Tester');
  await page.getByLabel('E-mail').fill(EMAIL);
  await page.getByLabel('Password').fill(PASSWORD);
  await press(page, 'Create the account');
  await heading(page, 'Overview');
}

async function bringInResume(page: Page) {
  await page.goto('/resume');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(sharedPath('resumes/pdf-layouts/onyx.pdf'));
  const add = page.getByRole('button', { name: 'Add to your profile' });
  await add.waitFor();
  // Beside what was read stands what it was read from.
  await page.getByRole('heading', { name: 'The file' }).waitFor();
  await add.click();
  await page.getByRole('heading', { name: 'Added to your profile' }).waitFor();
}

async function addPosting(page: Page) {
  await page.goto('/jobs/add?from=hand');
  await page.getByLabel('Title').fill(TITLE);
  await page.getByLabel('Company').fill('Harbour Payments');
  await page
    .getByLabel('Description')
    .fill('You know TypeScript, Node.js and PostgreSQL and have 5 years of experience.');
  await page.getByLabel('Required skills').fill('TypeScript, Node.js, PostgreSQL');
  await press(page, 'Add the posting');
  await page
    .getByRole('link', { name: TITLE })
    .or(page.getByRole('heading', { name: TITLE }))
    .first()
    .waitFor();
}

async function analyse(page: Page) {
  await page.goto('/jobs?q=payments');
  await page.getByRole('link', { name: TITLE }).first().click();
  await heading(page, TITLE);
  await press(page, 'Analyse the fit');
  await page.getByRole('heading', { name: 'The ten dimensions' }).waitFor();
  await page.getByRole('heading', { name: 'Similar jobs' }).waitFor();
}

async function write(page: Page) {
  await page
    .getByRole('link', { name: /Write an application/ })
    .first()
    .click();
  await press(page, 'Write it');
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: /^Edit/ }).first().click();
  const letter = page.locator('textarea[name=coverLetter]');
  await letter.fill(`${await letter.inputValue()}\n\nI can begin in June.`);
  await press(page, 'Save');
  await page.getByText('The variant is saved.').first().waitFor();
  await expect.poll(() => page.getByText('I can begin in June.').count()).toBeGreaterThan(0);
}

/** The file that the browser is given. */
async function exportPdf(page: Page): Promise<Buffer> {
  await press(page, /^Export/);
  const download = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Make|Export|Download/ })
    .first()
    .click();
  return readFile(await (await download).path());
}

async function track(page: Page) {
  await press(page, 'Track it');
  await page.getByRole('dialog').getByRole('button', { name: /Track/ }).last().click();
  await page.goto('/tracker');
  for (const status of ['Screening', 'Interview planned']) {
    await press(page, /^Move/);
    await page.getByRole('menuitem', { name: status }).click();
    await expect
      .poll(() => page.getByRole('status').or(page.locator('body')).first().innerText())
      .toContain(status);
  }
}

async function erase(page: Page) {
  await page.goto('/settings/data');
  await press(page, /Erase the account/);
  await page.getByLabel('Your e-mail address').fill(EMAIL);
  await press(page, 'Erase everything');
  await heading(page, 'Erasure');
  await page.getByText('Everything is gone.').waitFor();
}

describe.skipIf(!hasChromium || !hasSharedData)('a job seeker', () => {
  it('goes from a sign-up to an interview and leaves nothing behind', async () => {
    const { page, complaints } = await openWindow(browser, { baseURL: fleet.url.href });
    await signUp(page);
    await bringInResume(page);
    await addPosting(page);
    await analyse(page);
    await write(page);
    const pdf = await getDocumentProxy(new Uint8Array(await exportPdf(page)));
    expect((await extractText(pdf, { mergePages: true })).text).toContain('I can begin in June.');
    await track(page);
    await erase(page);
    await page.goto('/');
    await heading(page, 'Sign in');
    expect(complaints).toEqual([]);
  }, 180_000);
});
