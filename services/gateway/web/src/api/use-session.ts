import { useSyncExternalStore } from 'react';
import { session } from './browser-session.ts';

function subscribe(changed: () => void): () => void {
  const unsubscribe = session.subscribe(changed);
  // Another tab's word of it can be here before what it wrote is.
  addEventListener('storage', changed);
  return () => {
    unsubscribe();
    removeEventListener('storage', changed);
  };
}

/** Whether somebody is signed in, in whichever tab that changes. */
export const useIsSignedIn = (): boolean =>
  useSyncExternalStore(subscribe, () => session.isSignedIn);
