import { AppError } from '@jobmatch/shared/errors';
import { publicUrl } from '../safe-fetch/public-url.ts';

/**
 * Refuses an address that events are not sent to: anything but https on the public internet. Where its
 * name leads is looked at for each attempt, as that changes.
 */
export function requireReceiver(address: string): void {
  const read = publicUrl(address);
  if ('refusal' in read) throw invalid(read.refusal);
  if (read.url.protocol !== 'https:') throw invalid('Must be an https URL.');
}

const invalid = (message: string) =>
  new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields: { url: message } });
