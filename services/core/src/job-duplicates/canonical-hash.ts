import { canonicalText } from './canonical-text.ts';

interface Named {
  title: string;
  company: string;
  location: string | null;
}

/**
 * SHA-256, in hex, of what names a posting: title, company and location, folded. Postings with the
 * same hash say that they are the same position, however they are written.
 */
export async function canonicalHash({ title, company, location }: Named): Promise<string> {
  const names = [title, company, location ?? ''].map(canonicalText);
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify(names)),
  );
  return Buffer.from(digest).toString('hex');
}
