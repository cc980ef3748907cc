import { ImportedPosting } from '@jobmatch/shared/contracts/jobs';
import { isAppError } from '@jobmatch/shared/errors';
import { validate } from '@jobmatch/shared/http/validate';
import { canonicalHash } from '../../job-duplicates/canonical-hash.ts';
import { contentHash } from '../content-hash.ts';
import { fromSchemaOrg, isSchemaOrgPosting } from './schema-org-posting.ts';

/** One posting of an import, ready to be stored. */
export interface Incoming {
  content: Omit<ImportedPosting, 'source' | 'sourceId'>;
  contentHash: string;
  canonicalHash: string;
  /** What names the posting among the sender's imports: the `source_id` it is stored under. */
  key: string;
  /** Whether the sender named it. Otherwise `key` comes from the content. */
  isNamed: boolean;
}

/** Reads one item of an import; an item that is not a posting gives the reason, field by field. */
export async function readPosting(item: unknown): Promise<Incoming | { error: string }> {
  try {
    const sent = isSchemaOrgPosting(item) ? fromSchemaOrg(item) : item;
    const { source, sourceId, ...content } = validate(ImportedPosting, sent);
    const hash = await contentHash(content);
    const hashes = { contentHash: hash, canonicalHash: await canonicalHash(content) };
    if (sourceId === null) {
      // A key from the content lets the unique index decide between parallel imports. No source is
      // empty, so no sent source and id can give such a key.
      return { content, ...hashes, key: `:${hash}`, isNamed: false };
    }
    // An escaped colon: `a:b` with id `c` is not `a` with id `b:c`.
    const key = `${source.replaceAll(':', '%3A')}:${sourceId}`;
    return { content, ...hashes, key, isNamed: true };
  } catch (err) {
    if (!isAppError(err)) throw err;
    const fields = Object.entries(err.details?.['fields'] ?? {});
    return { error: fields.map(([path, message]) => `${path}: ${message}`).join(' ') };
  }
}
