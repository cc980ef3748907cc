import type { DEVICE_TYPES } from '@jobmatch/db-schema/auth';

export interface ClientSoftware {
  deviceType: (typeof DEVICE_TYPES)[number];
  browser: string | null;
  os: string | null;
}

/** Order matters: most browsers also name those they descend from. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|OPiOS)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPod)\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows NT\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const DESKTOPS = new Set(['Windows', 'ChromeOS', 'macOS', 'Linux']);

/**
 * A coarse reading of a User-Agent header, enough for people to recognise their own devices. What
 * is not recognised is null; nothing is decided by it.
 */
export function readUserAgent(userAgent: string | null): ClientSoftware {
  const named = (table: typeof BROWSERS) =>
    table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
  const os = named(SYSTEMS);
  return { browser: named(BROWSERS), os, deviceType: deviceTypeOf(userAgent ?? '', os) };
}

function deviceTypeOf(userAgent: string, os: string | null): ClientSoftware['deviceType'] {
  if (os === 'iPadOS' || /\bTablet\b/.test(userAgent)) return 'tablet';
  if (os === 'iOS') return 'mobile';
  // Android says Mobile on telephones only (developer.chrome.com/docs/privacy-security/user-agent).
  if (os === 'Android') return /\bMobile\b/.test(userAgent) ? 'mobile' : 'tablet';
  return os !== null && DESKTOPS.has(os) ? 'desktop' : 'unknown';
}
