import type { UserScope } from '@jobmatch/shared/caller';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { findCompleteProfile } from '../profile/complete.ts';
import { JsonResume } from './document.ts';
import { type Skipped, fromJsonResume } from './from-json-resume.ts';
import { applyDocument, findKeptDocument } from './queries.ts';
import { toJsonResume } from './to-json-resume.ts';

/**
 * Applies a document to the caller's profile without changing anything that is there, and keeps it.
 * `filled` names the fields of the profile that were empty and are not any more.
 */
export async function putJsonResume(db: Database, scope: UserScope, document: JsonResume) {
  const found = fromJsonResume(document);
  const { before, after, added, noRoom } = await applyDocument(db, scope, document, found);
  const filled = Object.keys(found.profile).filter(
    (field) => valueOf(before, field) === null && typeof valueOf(after, field) === 'string',
  );
  const full = Object.entries(noRoom).flatMap(([section, rows]) =>
    rows.map(({ index }): Skipped => ({ section, index, reason: 'The profile is full.' })),
  );
  return { added, filled, skipped: [...found.skipped, ...full] };
}

const valueOf = (row: object | undefined, field: string): unknown =>
  Object.entries(row ?? {}).find(([name]) => name === field)?.[1];

/** The caller's profile as a document; null when the account is gone. */
export async function getJsonResume(db: Database, scope: UserScope): Promise<JsonResume | null> {
  const [profile, kept] = await Promise.all([
    // A signed photo link runs out; the image of the document does not.
    findCompleteProfile(db, scope, () => null),
    findKeptDocument(db, scope),
  ]);
  return profile && toJsonResume(profile, v.parse(JsonResume, kept ?? {}));
}
