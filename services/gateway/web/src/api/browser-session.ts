import { Session } from './session.ts';

/** The session of this tab. Without Web Locks (an insecure origin) each tab is on its own. */
export const session = new Session({
  storage: localStorage,
  exclusively: (name, work) =>
    'locks' in navigator ? navigator.locks.request(name, work) : work(),
  channel: new BroadcastChannel('jobmatch-session'),
  fetch: (request) => fetch(request),
  origin: location.origin,
  now: Date.now,
});
