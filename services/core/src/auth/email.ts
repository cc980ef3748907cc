import { rewrite, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

/** An account's e-mail address in the one form it is stored and looked up in. */
export const Email = v.pipe(
  text(254),
  rewrite((value) => value.normalize('NFKC').toLowerCase()),
  v.email('Must be an e-mail address.'),
);
