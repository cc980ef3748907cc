import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Where Chromium is; undefined where there is none, and its tests are skipped. */
const executablePath = process.env['CHROMIUM_PATH'] ?? PATHS.find((path) => existsSync(path));
export const hasChromium = executablePath !== undefined;

/** `elsewhere`: hosts with ports, and where they lead to instead. */
export const launchChromium = (elsewhere: Record<string, string> = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      `--host-resolver-rules=${Object.entries(elsewhere)
        .map((pair) => `MAP ${pair.join(' ')}`)
        .join(',')}`,
      // CI is root in a container, where Chromium cannot make its sandbox.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

export const DESKTOP = { width: 1280, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

interface Look {
  baseURL: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'dark' | 'light';
}

/** Somebody's browser window, and what its console and the policy of its pages complained of. */
export async function openWindow(
  browser: Browser,
  { baseURL, viewport = DESKTOP, colorScheme = 'light' }: Look,
) {
  const context = await browser.newContext({ baseURL, viewport, colorScheme });
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page) };
}

/** Answers that a page expects of the API are no complaint, though Chromium logs each 4xx as an error. */
const EXPECTED = /Failed to load resource: the server responded with a status of 4\d\d/;

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(text))
      complaints.push(text);
  });
  page.on('pageerror', (err) => complaints.push(String(err)));
  return complaints;
}

/** What axe finds against WCAG 2.2 AA on the page as it is now, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
