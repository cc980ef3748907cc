import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { hasChromium, launchChromium, openWindow } from './support/chromium.ts';
import { type Fleet, startFleet } from './support/fleet.ts';
import { WITHOUT_PAUSES, importPostings, posting, setModelFaults } from './support/pipeline.ts';
import { hasSharedData, sharedPath } from './support/shared-data.ts';

const PASSWORD = 'mossy-lantern-42-harbour';
const EMAIL = 'journey@example.com';
/** A text that the model cannot take. */
const POISON = 'unembeddable';
const TITLE = 'Backend Engineer, Payments';

let fleet: Fleet;
let browser: Browser;
beforeAll(async () => {
  if (!hasChromium) return;
  fleet = await startFleet({ vars: WITHOUT_PAUSES });
  // LinkedIn's answer is sent on to where `npm start` listens.
  browser = await launchChromium({ 'localhost:8787': fleet.url.host });
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
  const path = await (await download).path();
  await page.keyboard.press('Escape');
  return readFile(path);
}

const statusOf = async (): Promise<unknown> =>
  (await fleet.database.rows('select status from tracked_applications'))[0]?.['status'];

async function track(page: Page) {
  await press(page, 'Track it');
  await page.getByRole('dialog').getByRole('button', { name: /Track/ }).last().click();
  await expect.poll(statusOf).toBe('applied');
  await page.goto('/tracker');
  for (const [label, status] of [
    ['Screening', 'screening'],
    ['Interview planned', 'interview_scheduled'],
  ] as const) {
    await press(page, /^Move/);
    await page.getByRole('menuitem', { name: label }).click();
    await expect.poll(statusOf).toBe(status);
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
    expect(await fleet.database.rows('select 1 from users where email = ?', EMAIL)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 180_000);
});

describe.skipIf(!hasChromium)('an admin', () => {
  it('sees the pipeline in three tabs and has a failed embedding tried again', async () => {
    const admin = await signUpAdmin(fleet);
    await setModelFaults(fleet, { poison: POISON });
    const [id] = await importPostings(fleet, admin, [posting(`Welder of ${POISON}`)]);
    const status = async () =>
      (await fleet.database.rows('select embedding_status from jobs where id = ?', id ?? ''))[0];
    await expect.poll(status, { timeout: 20_000 }).toEqual({ embedding_status: 'failed' });
    await setModelFaults(fleet);

    const { page, complaints } = await openWindow(browser, { baseURL: fleet.url.href });
    await page.goto('/admin/embeddings');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password').fill(admin.password);
    await press(page, /^Sign in$/);
    for (const tab of ['Worker Status', 'Embedding Status', 'Queue Health']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
    }
    await press(page, /^Retry task/);
    await expect.poll(status, { timeout: 20_000 }).toEqual({ embedding_status: 'completed' });
    expect(complaints).toEqual([]);
  }, 90_000);
});

describe.skipIf(!hasChromium)('an address that is typed in', () => {
  it.each([
    ['/health', '"status":"ok"'],
    ['/docs', 'JobMatch AI'],
    ['/api/auth/linkedin/callback?error=user_cancelled', 'LinkedIn'],
    ['/no/such/page', 'Page not found'],
  ])('%s shows what is there', async (path, text) => {
    const { page, complaints } = await openWindow(browser, { baseURL: fleet.url.href });
    await page.goto(path);
    await page.getByText(text).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
