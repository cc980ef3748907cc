import type { UserScope } from '@jobmatch/shared/caller';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { full } from '../owned-collection.ts';
import type { Language, CreateLanguage, UpdateLanguage } from './language.ts';
import { insertLanguage, updateLanguage } from './queries.ts';

export const MAX_LANGUAGES = 100;

/** Adds a language; one too many is a CONFLICT. */
export async function addLanguage(
  db: Database,
  scope: UserScope,
  body: CreateLanguage,
): Promise<Language> {
  const write = insertLanguage(db, scope, { id: newId(), ...body }, MAX_LANGUAGES);
  const language = await write;
  if (language === null) throw full('languages', MAX_LANGUAGES);
  return language;
}

/** Changes the sent fields. */
export async function changeLanguage(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateLanguage,
): Promise<Language> {
  const write = updateLanguage(db, scope, id, changes);
  const language = await write;
  if (language === null) throw notFound('Language');
  return language;
}
