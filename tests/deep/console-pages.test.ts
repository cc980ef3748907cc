import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicants } from '../support/applicants.ts';
import {
  DESKTOP,
  PHONE,
  accessibilityFaults,
  hasChromium,
  launchChromium,
  openWindow,
} from '../support/chromium.ts';
import { createRow } from '../support/create-row.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';

/** Layout shifts of a page may add up to this (web.dev/cls calls 0.1 good). */
const SHIFT_MAX = 0.05;

const HOSTILE = {
  title: `<img src=x onerror=alert(1)> \u202Eecila\u202C ${'W'.repeat(150)}`,
  company: '<script>alert(1)</script>',
  description: `<h1>not a heading</h1> ${'x'.repeat(5_000)} ${'Long text. '.repeat(8_500)}`,
};

let fleet: Fleet;
let browser: Browser;
let person: Person;
let paths: string[];

beforeAll(async () => {
  if (!hasChromium) return;
  fleet = await startFleet({ limits: 'raised' });
  browser = await launchChromium();
  const { newApplicant, generate } = applicants(fleet);
  const applicant = await newApplicant();
  const { jobId } = applicant;
  person = applicant.person;
  await fleet.database.rows("update users set role = 'admin' where id = ?", person.id);
  const hostileId = await createRow(fleet, person, '/api/jobs', HOSTILE);
  await fleet.send('POST', `/api/jobs/${jobId}/analyze`, { token: person.token });
  await fleet.send('POST', `/api/jobs/${hostileId}/analyze`, { token: person.token });
  const generated = await generate(person, jobId);
  const applicationId = generated.json<{ id: string }>().id;
  const trackedId = await createRow(fleet, person, '/api/tracked-applications', { applicationId });
  const searchId = await createRow(fleet, person, '/api/search-templates', {
    name: 'Yards',
    searchCriteria: { query: 'welder' },
    schedule: 'weekly',
  });
  paths = [
    ...['/', '/resume', '/profile', '/preferences', '/notifications', '/analyses', '/gaps'],
    ...['/jobs', '/jobs?q=engineer', '/jobs/add?from=hand', `/jobs/${jobId}`, `/jobs/${hostileId}`],
    ...[
      `/jobs/${jobId}/edit`,
      '/searches',
      '/searches/new',
      `/searches/${searchId}/edit`,
      '/feeds',
    ],
    ...['/applications', `/applications/new?job=${jobId}`, `/applications/${applicationId}`],
    ...['/tracker', `/tracker/${trackedId}`, '/emails', '/settings/account', '/settings/security'],
    ...['/settings/data', '/settings/webhooks', '/admin/embeddings', '/admin/costs'],
    ...['/admin/dimensions', '/admin/feeds', '/admin/spam', '/admin/health', '/admin/accounts'],
    ...['/docs', '/no/such/page'],
  ];
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await fleet?.close();
});

async function signIn(page: Page) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: /^Sign in$/ }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

/** Runs in the page as it comes up: how far it shifts, and when its largest part was there. */
const WATCH_VITALS = `
  globalThis.vitals = { shift: 0, largestMs: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) vitals.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) vitals.largestMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

interface Vitals {
  shift: number;
  largestMs: number;
  isOverflowing: boolean;
}

const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate<Vitals>(
    '({ ...vitals, isOverflowing: document.documentElement.scrollWidth > innerWidth })',
  );

const LOOKS = [
  ['a phone', PHONE, 'light'],
  ['a phone', PHONE, 'dark'],
  ['a desktop', DESKTOP, 'light'],
  ['a desktop', DESKTOP, 'dark'],
] as const;

describe.skipIf(!hasChromium)('every page', () => {
  it.each(LOOKS)(
    'on %s in %o, %s is accessible, quiet and stays where it is',
    async (_, viewport, colorScheme) => {
      const look = { baseURL: fleet.url.href, viewport, colorScheme };
      const { context, page, complaints } = await openWindow(browser, look);
      await context.addInitScript({ content: WATCH_VITALS });
      await signIn(page);
      const faults: string[] = [];
      const paints: number[] = [];
      for (const path of paths) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        const { shift, largestMs, isOverflowing } = await vitalsOf(page);
        paints.push(largestMs);
        const found = [
          ...(path === '/docs' ? [] : await accessibilityFaults(page)),
          ...complaints.splice(0),
          ...(shift < SHIFT_MAX ? [] : [`It shifts by ${shift.toFixed(3)}.`]),
          ...(isOverflowing ? ['It scrolls sideways.'] : []),
        ];
        faults.push(...found.map((fault) => `${path}: ${fault}`));
      }
      const sorted = paints.toSorted((a, b) => a - b);
      process.stdout.write(
        `${viewport.width} px ${colorScheme}: ${paths.length} pages, largest paint p50 ` +
          `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms\n`,
      );
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
