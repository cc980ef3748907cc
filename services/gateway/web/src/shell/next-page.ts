/** The address of the sign-in that comes back to where one wanted to go. */
export function signInAt(path: string, search: string): string {
  if (path === '/') return '/sign-in';
  const next = search === '' ? path : `${path}?${search}`;
  return `/sign-in?${new URLSearchParams({ next }).toString()}`;
}

/** Where a sign-in goes on to: a page of ours and nothing else, whatever the address says. */
export function nextOf(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  // `//host` and `/\host` are other sites to a browser.
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
