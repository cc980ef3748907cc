import { randomUUID } from 'node:crypto';
import type { Seeded } from '../seeded.ts';
import type { Ledger } from './ledger.ts';
import type { Member } from './population.ts';

interface Action {
  /** Method and route. */
  name: string;
  method: string;
  path: string;
  body?: unknown;
  /** A write that is to happen once, whatever becomes of its answer. */
  idempotencyKey?: string;
  /** Notes what an answer acknowledges. */
  acknowledge?: (ledger: Ledger, answer: string) => void;
}

type Choose = (member: Member, ledger: Ledger, random: Seeded) => Action;

const read =
  (path: string): Choose =>
  ({ seededJobIds }, { postings }, random) => {
    const jobId = random.pick([...seededJobIds, ...postings]);
    return { name: `GET ${path}`, method: 'GET', path: path.replace('{id}', jobId) };
  };

const idOf = (answer: string): string => {
  const { id }: { id: string } = JSON.parse(answer);
  return id;
};

const post = (
  path: string,
  body: unknown,
): Pick<Action, 'body' | 'idempotencyKey' | 'method' | 'name' | 'path'> => ({
  ...{ name: `POST ${path}`, method: 'POST', path, body, idempotencyKey: randomUUID() },
});

const addPosting: Choose = (_, __, random) => ({
  ...post('/api/jobs', {
    title: `Fitter ${random.below(1_000_000)}`,
    company: `Yard ${randomUUID()}`,
  }),
  acknowledge: ({ postings }, answer) => postings.push(idOf(answer)),
});

const save: Choose = ({ seededJobIds }, { postings }, random) => {
  const jobId = random.pick([...seededJobIds, ...postings]);
  const isSaved = random.below(2) === 0;
  return {
    ...{
      name: 'PATCH /api/jobs/{id}',
      method: 'PATCH',
      path: `/api/jobs/${jobId}`,
      body: { isSaved },
    },
    acknowledge: ({ saved }) => saved.set(jobId, isSaved),
  };
};

const track: Choose = () => ({
  ...post('/api/tracked-applications', { jobTitle: 'Fitter', company: `Yard ${randomUUID()}` }),
  acknowledge: ({ tracked }, answer) => tracked.push(idOf(answer)),
});

const search: Choose = (_, __, random) => ({
  name: 'POST /api/jobs/search',
  method: 'POST',
  path: '/api/jobs/search',
  body: { query: random.pick(['engineer', 'typescript', 'services', 'company 12']) },
});

const analyze: Choose = ({ seededJobIds }, _, random) => ({
  name: 'POST /api/jobs/{id}/analyze',
  method: 'POST',
  path: `/api/jobs/${random.pick(seededJobIds)}/analyze`,
  body: {},
});

const generate: Choose = ({ seededJobIds }, _, random) => ({
  ...post('/api/applications/generate', { jobId: random.pick(seededJobIds) }),
  acknowledge: ({ generated }, answer) => generated.push(idOf(answer)),
});

/** What of a hundred requests candidates send: 80 that only read, searches and analyses, and writes. */
const MIX: readonly (readonly [share: number, choose: Choose])[] = [
  [28, read('/api/jobs')],
  [18, read('/api/jobs/{id}')],
  [10, read('/api/profile/complete')],
  [8, read('/api/tracked-applications')],
  [8, read('/api/notifications')],
  [4, read('/api/billing/usage-limits')],
  [4, read('/api/jobs/{id}/similar')],
  [5, search],
  [4, analyze],
  [5, addPosting],
  [3, save],
  [2, track],
  [1, generate],
];
const DEALT = MIX.flatMap(([share, choose]) => Array.from({ length: share }, () => choose));

/** What somebody does next. */
export const nextAction: Choose = (member, ledger, random) =>
  random.pick(DEALT)(member, ledger, random);
