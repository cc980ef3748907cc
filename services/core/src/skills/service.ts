import type { UserScope } from '@jobmatch/shared/caller';
import type { CreateSkill, Skill, UpdateSkill } from '@jobmatch/shared/contracts/profile';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { type Database, isUniqueViolation } from '../database.ts';
import { full } from '../owned-collection.ts';
import { insertSkill, updateSkill } from './queries.ts';

export const MAX_SKILLS = 300;

/** Adds a skill. A name the caller already has, in any case, is a CONFLICT; so is one too many. */
export async function addSkill(db: Database, scope: UserScope, body: CreateSkill): Promise<Skill> {
  const row = { id: newId(), ...body };
  const skill = await refusingRepeats(insertSkill(db, scope, row, MAX_SKILLS));
  if (skill === null) throw full('skills', MAX_SKILLS);
  return skill;
}

/** Changes the sent fields. A name that another of the caller's skills has is a CONFLICT. */
export async function changeSkill(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateSkill,
): Promise<Skill> {
  const skill = await refusingRepeats(updateSkill(db, scope, id, changes));
  if (skill === null) throw notFound('Skill');
  return skill;
}

async function refusingRepeats<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (err) {
    if (!isUniqueViolation(err, 'skills.user_id, skills.name')) throw err;
    throw new AppError('CONFLICT', 'The profile already has a skill with this name.');
  }
}
