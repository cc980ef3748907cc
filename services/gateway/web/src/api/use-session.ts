import { useSyncExternalStore } from 'react';
import { session } from './browser-session.ts';

const subscribe = (changed: () => void) => session.subscribe(changed);

/** Whether somebody is signed in, in whichever tab that changes. */
export const useIsSignedIn = (): boolean =>
  useSyncExternalStore(subscribe, () => session.isSignedIn);
