import { profileEmbeddings } from '@jobmatch/db-schema/embeddings';
import type { UserScope } from '@jobmatch/shared/caller';
import type { RecommendationInputs } from '@jobmatch/shared/contracts/recommendations';
import { notFound } from '@jobmatch/shared/errors';
import { eq, sql } from 'drizzle-orm';
import { profileOf, selectProfile } from '../../analyses/inputs/queries.ts';
import type { Database } from '../../database.ts';
import { arrangementsOf } from '../admits.ts';

/** The latest postings of each opinion that are taken into account. */
const OPINIONS_MAX = 20;

/** What recommendations are made from, in one round trip. NOT_FOUND for an account that is gone. */
export async function readRecommendationInputs(
  db: Database,
  scope: UserScope,
): Promise<RecommendationInputs> {
  const { userId } = scope;
  const [vectors, opinions, ...rows] = await db.batch([
    db
      .select({
        model: profileEmbeddings.model,
        textHash: profileEmbeddings.textHash,
        vector: profileEmbeddings.vector,
      })
      .from(profileEmbeddings)
      .where(eq(profileEmbeddings.userId, userId)),
    selectOpinions(db, scope),
    ...selectProfile(db, scope),
  ]);
  const profile = profileOf(rows);
  if (profile === null) throw notFound('Account');
  const [stored] = vectors;
  const idsOf = (wanted: 0 | 1): string[] =>
    opinions.filter(({ isLike }) => isLike === wanted).map(({ jobId }) => jobId);
  return {
    profile,
    arrangements: profile.preferences === null ? null : arrangementsOf(profile.preferences),
    stored: stored === undefined ? null : { ...stored, vector: bytesOf(stored.vector) },
    liked: idsOf(1),
    disliked: idsOf(0),
  };
}

/**
 * What the caller last said of each posting, newest first. Saving one is a like too, whether by
 * feedback or in the list.
 */
function selectOpinions(db: Database, { userId }: UserScope) {
  const said = sql`
    select job_id, updated_at as at, feedback_type in ('thumbs_up', 'saved', 'applied') as is_like
    from job_feedback where user_id = ${userId} and feedback_type in
      ('thumbs_up', 'saved', 'applied', 'thumbs_down', 'not_interested', 'hidden')
    union all
    select job_id, coalesce(saved_at, updated_at), 1 from user_jobs
    where user_id = ${userId} and saved = 1`;
  // Of two opinions of one instant the dislike counts: it is the one that is not to be overlooked.
  const latest = sql`(select job_id, at, is_like,
    row_number() over (partition by job_id order by at desc, is_like) as age from (${said}))`;
  return db
    .select({ jobId: sql<string>`job_id`.as('job_id'), isLike: sql<0 | 1>`is_like`.as('is_like') })
    .from(
      sql`(select job_id, at, is_like,
        row_number() over (partition by is_like order by at desc, job_id) as place
        from ${latest} where age = 1) as opinion`,
    )
    .where(sql`place <= ${OPINIONS_MAX}`)
    .orderBy(sql`at desc`, sql`job_id`);
}

/** A copy with nothing before or behind it. */
const bytesOf = (stored: Uint8Array): ArrayBuffer => new Uint8Array(stored).buffer;
