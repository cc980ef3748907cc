interface Device {
  browser: string | null;
  os: string | null;
  userAgent: string | null;
}

/** What somebody recognises a device by: “Chrome on Linux”, or what it called itself; null where it said nothing. */
export function deviceName({ browser, os, userAgent }: Device): string | null {
  if (browser !== null && os !== null) return `${browser} on ${os}`;
  return browser ?? os ?? userAgent;
}
