import { dropDrafts } from '../ui/use-draft.ts';
import { api } from './api.ts';
import { session } from './browser-session.ts';

/** Ends the session: at the server, so that its tokens are worth nothing, and in every tab. */
export async function signOut(): Promise<void> {
  try {
    await api.POST('/api/auth/logout');
  } catch (err) {
    // Who wants to leave leaves, offline too: without its tokens nobody here can use the session.
    console.warn('The server was not told of the sign-out.', err);
  }
  dropDrafts();
  session.signOut();
}
