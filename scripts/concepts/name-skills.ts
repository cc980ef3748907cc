import { labelKey } from '@jobmatch/core/label-key';
import { skillConceptUri } from '@jobmatch/core/skill-concept';
import { skills } from '@jobmatch/db-schema/profile';
import { type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { jsonChunks } from '../database/json-chunks.ts';
import type { Target } from '../database/target.ts';

const SKILLS_PER_PAGE = 5_000;

const Named = v.array(v.object({ id: v.string(), name: v.string() }));

/**
 * Gives every skill of every profile the concept its name means now, page by page; none where it
 * means none any more. The keys are made here, as SQLite folds A–Z only.
 */
export async function nameSkills(target: Target): Promise<void> {
  let after = '';
  for (;;) {
    const page = v.parse(Named, await target.rows(skillsAfter(after)));
    const rows = page.map(({ id, name }) => [id, name, labelKey(name)]);
    await target.run(jsonChunks(rows).map(setConcepts));
    const last = page.at(-1);
    if (last === undefined || page.length < SKILLS_PER_PAGE) return;
    after = last.id;
  }
}

const skillsAfter = (id: string): SQL => sql`
  select id, name from ${skills} where id > ${id} order by id limit ${SKILLS_PER_PAGE}`;

/** A skill that was renamed since it was read is left as that has set it. */
export const setConcepts = (rows: string): SQL => sql`
  update ${skills} set concept_uri = found.uri
  from (
    select value ->> 0 as id, value ->> 1 as name, ${skillConceptUri(sql`value ->> 2`)} as uri
    from json_each(${rows})
  ) as found
  where ${skills.id} = found.id and ${skills.name} = found.name
    and ${skills.conceptUri} is not found.uri`;
