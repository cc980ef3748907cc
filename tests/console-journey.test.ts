import { readFile } from 'node:fs/promises';
import { type Browser, type Page } from 'playwright-core';
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
  await page.goto('/jobs/add');
  await page.getByLabel('Title').fill(TITLE);
  await page.getByLabel('Company').fill('Harbour Payments');
  await page
    .getByLabel('Description')
    .fill('We need TypeScript, Node.js and PostgreSQL. You have built payment services for 5 years.');
  await page.getByLabel('Required skills').fill('TypeScript, Node.js, PostgreSQL');
  await press(page, /^Add/);
}

describe.skipIf(!hasChromium || !hasSharedData)('a job seeker', () => {
  it('goes from a sign-up to an offer and leaves nothing behind', async () => {
    const { page, complaints } = await openWindow(browser, { baseURL: fleet.url.href });
    await signUp(page);
    await bringInResume(page);
    await addPosting(page);

    await page.goto('/jobs?q=payments');
    await page.getByRole('link', { name: TITLE }).first().click();
    await heading(page, TITLE);
    await press(page, 'Analyse the fit');
    await page.getByRole('heading', { name: 'The ten dimensions' }).waitFor();
    await page.getByRole('heading', { name: 'Similar postings' }).waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);
});
