import { conceptLabels, concepts } from '@jobmatch/db-schema/concepts';
import { type SQL, sql } from 'drizzle-orm';

/**
 * The URI of the one loaded skill that has a name of this `labelKey`, as a scalar subquery. ESCO is
 * asked before O*NET, preferred labels before others; null where nothing has the name, and where
 * two skills of the first rank that knows it do.
 */
export const skillConceptUri = (key: string | SQL): SQL<string | null> => sql`(
  select case when count(distinct ${conceptLabels.uri}) = 1 then min(${conceptLabels.uri}) end
  from ${conceptLabels} join ${concepts} on ${concepts.uri} = ${conceptLabels.uri}
  where ${conceptLabels.labelKey} = ${key} and ${concepts.kind} = 'skill'
  group by ${concepts.scheme}, ${conceptLabels.isPreferred}
  order by ${concepts.scheme}, ${conceptLabels.isPreferred} desc
  limit 1
)`;
