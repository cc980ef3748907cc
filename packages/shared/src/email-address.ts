import { rewrite, text } from './text.ts';
import * as v from 'valibot';

/** An e-mail address in the one form it is stored and looked up in. */
export const Email = v.pipe(
  text(254),
  rewrite((value) => value.normalize('NFKC').toLowerCase()),
  v.email('Must be an e-mail address.'),
);
