import type { Fleet } from '@jobmatch/tests/fleet';
import * as v from 'valibot';
import type { CorpusPosting } from './corpus.ts';
import type { Mode } from './report.ts';

/** Postings in one import. */
const IMPORT_MAX = 500;

const CreatedToken = v.object({ token: v.string() });

const Imported = v.object({
  results: v.array(v.object({ id: v.nullable(v.string()), error: v.optional(v.string()) })),
});

const Found = v.object({
  scores: v.array(v.object({ jobId: v.string(), combinedScore: v.number() })),
  degraded: v.array(v.string()),
});

const Similar = v.object({
  similar: v.array(v.object({ job: v.object({ id: v.string() }) })),
  status: v.picklist(['ready', 'computing']),
  computedAt: v.nullable(v.string()),
});

/** One posting's stored list of similar ones, as corpus ids, best first. */
export interface SimilarList {
  ranked: string[];
  isReady: boolean;
  computedAt: string | null;
}

/** A found posting, by its corpus id. */
interface FoundPosting {
  jobId: string;
  score: number;
}

/** An account whose postings are the corpus. What it finds is given as corpus ids. */
export interface CorpusAccount {
  /** Corpus ids, best first. */
  search(query: string, searchType: Mode, limit: number): Promise<string[]>;
  /** The same with scores, 0–1. */
  searchScored(query: string, searchType: Mode, limit: number): Promise<FoundPosting[]>;
  similar(corpusId: string): Promise<SimilarList>;
}

/** Signs one user up and imports the corpus as theirs. Throws where a posting is not taken. */
export async function corpusAccount(
  fleet: Pick<Fleet, 'send' | 'signUp'>,
  corpus: readonly CorpusPosting[],
): Promise<CorpusAccount> {
  const person = await fleet.signUp();

  const ask = async (token: string, method: string, path: string, body?: unknown) => {
    const answer = await fleet.send(method, path, {
      token,
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    }
    return answer.json<unknown>();
  };

  // A session's token lasts 15 minutes, and embedding the corpus may take longer.
  const newToken = { name: 'Benchmark', scope: 'write' };
  const created = await ask(person.token, 'POST', '/api/auth/tokens', newToken);
  const { token } = v.parse(CreatedToken, created);

  const jobIds = new Map<string, string>();
  for (let start = 0; start < corpus.length; start += IMPORT_MAX) {
    const postings = corpus.slice(start, start + IMPORT_MAX);
    const { results } = v.parse(
      Imported,
      await ask(token, 'POST', '/api/jobs/import', { postings }),
    );
    for (const [i, { sourceId }] of postings.entries()) {
      const { id, error } = results[i] ?? { id: null };
      if (id === null) throw new Error(`${sourceId} was not imported: ${error}`);
      jobIds.set(sourceId, id);
    }
  }
  const corpusIds = new Map([...jobIds].map(([corpusId, jobId]) => [jobId, corpusId]));
  if (corpusIds.size < corpus.length) throw new Error('Two postings were imported as one.');
  const named = (jobId: string): string => corpusIds.get(jobId) ?? jobId;

  const searchScored: CorpusAccount['searchScored'] = async (query, searchType, limit) => {
    const body = { query, searchType, limit };
    const answer = await ask(token, 'POST', '/api/jobs/search', body);
    const { scores, degraded } = v.parse(Found, answer);
    // The other arm would be measured under this one's name.
    if (degraded.length > 0)
      throw new Error(`${searchType} search went without ${degraded.join()}.`);
    return scores.map(({ jobId, combinedScore: score }) => ({ jobId: named(jobId), score }));
  };

  return {
    searchScored,
    search: async (...asked) => (await searchScored(...asked)).map(({ jobId }) => jobId),
    async similar(corpusId) {
      const path = `/api/jobs/${jobIds.get(corpusId)}/similar`;
      const { similar, status, computedAt } = v.parse(Similar, await ask(token, 'GET', path));
      return {
        ranked: similar.map(({ job }) => named(job.id)),
        isReady: status === 'ready',
        computedAt,
      };
    },
  };
}
