import type { Mode } from './order.ts';

/** `as usual` is the status of a healthy answer; anything else is the code of a problem. */
type Expected =
  | 'as usual'
  | 'UNAVAILABLE'
  | 'INTERNAL_ERROR'
  | 'UPSTREAM_ERROR'
  | 'UNREADABLE_DOCUMENT';

interface Documented {
  /** As `service.BINDING`; a pattern where the rest of a service's are alike. */
  bindings: RegExp;
  /** How the table calls them. */
  named: string;
  answers: Readonly<Record<Mode, readonly Expected[]>>;
  /** Longest that an answer takes while it is slow, in seconds. */
  withinSeconds: number;
  why: string;
}

const always = (...expected: Expected[]): Documented['answers'] => ({
  error: expected,
  slow: expected,
  wrong: expected,
  gone: expected,
});

/** How long the gateway waits for a service. */
const FORWARD_SECONDS = 60;
const PATIENT_SECONDS = 240;
const PATIENT = /^POST \/api\/(?:jobs\/scrape|feeds\/\{id\}\/refresh)$/;

/** What a route answers while a binding is broken. The first row that matches counts. */
const DOCUMENTED: readonly Documented[] = [
  {
    bindings: /^gateway\.(?:CORE|AI_SERVICE|INTEGRATIONS)$/,
    named: 'gateway: `CORE`, `AI_SERVICE`, `INTEGRATIONS`',
    answers: always('UNAVAILABLE'),
    withinSeconds: FORWARD_SECONDS,
    why: 'The service is down. After five failures in a row it is left alone for ten seconds.',
  },
  {
    bindings: /^gateway\.CORE_IDENTITY$/,
    named: 'gateway: `CORE_IDENTITY`',
    answers: always('UNAVAILABLE'),
    withinSeconds: 5,
    why: 'Nobody is let in who cannot be known. Tokens of known keys and sessions do not need it.',
  },
  {
    bindings: /^gateway\.RATE_LIMITS$/,
    named: 'gateway: `RATE_LIMITS`',
    answers: { ...always('as usual', 'UNAVAILABLE'), wrong: ['as usual'] },
    withinSeconds: 5,
    why: 'The default limits are counted in the isolate alone (`x-ratelimit-degraded`), routes with a limit of their own are refused.',
  },
  {
    bindings: /^gateway\.SESSIONS$/,
    named: 'gateway: `SESSIONS`',
    answers: always('as usual'),
    withinSeconds: 5,
    why: 'An ended session may live on until its token expires, 15 minutes at most.',
  },
  {
    bindings: /^gateway\.API_CACHE$/,
    named: 'gateway: `API_CACHE`',
    answers: { ...always('as usual'), gone: ['INTERNAL_ERROR'] },
    withinSeconds: 5,
    why: 'The answer is made anew.',
  },
  {
    bindings: /^gateway\.(?:STRICT_LIMIT|IDEMPOTENCY)$/,
    named: 'gateway: `STRICT_LIMIT`, `IDEMPOTENCY`',
    answers: always('UNAVAILABLE', 'as usual'),
    withinSeconds: 10,
    why: 'What must be counted, or done once, is not done uncounted. What was done is answered, even if the answer cannot be kept.',
  },
  {
    bindings: /^gateway\.ASSETS$/,
    named: 'gateway: `ASSETS`',
    answers: { ...always('UNAVAILABLE'), gone: ['INTERNAL_ERROR'] },
    withinSeconds: 5,
    why: 'Pages are files of the same deploy.',
  },
  {
    bindings: /^core\.DB$/,
    named: 'core: `DB`',
    answers: {
      error: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
      slow: ['UNAVAILABLE', 'as usual'],
      wrong: ['INTERNAL_ERROR', 'as usual'],
      gone: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'A read may be sent again. What a write did is not known: `INTERNAL_ERROR`, and its key stays taken. `as usual` is what says nothing of the database, such as a forgotten password.',
  },
  {
    bindings: /^core\.SESSIONS$/,
    named: 'core: `SESSIONS`',
    answers: { ...always('as usual', 'UNAVAILABLE'), gone: ['as usual', 'INTERNAL_ERROR'] },
    withinSeconds: FORWARD_SECONDS,
    why: 'The session has ended in the database, which a refresh asks.',
  },
  {
    bindings: /^core\.(?:AVATARS|RESUMES|EXPORTS)$/,
    named: 'core: `AVATARS`, `RESUMES`, `EXPORTS`',
    answers: {
      error: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
      slow: ['UNAVAILABLE', 'as usual'],
      wrong: ['INTERNAL_ERROR', 'UNREADABLE_DOCUMENT', 'as usual'],
      gone: ['INTERNAL_ERROR', 'as usual'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'An upload that is cut short, and an object that could not be deleted, keep a row until they are swept.',
  },
  {
    bindings:
      /^(?:core|ai|integrations)\.(?:EMAILS|EMBEDDINGS|MATCHING|SEARCHES|WEBHOOKS|ERASURES_\w+)$/,
    named: 'queues',
    answers: {
      ...always('as usual', 'INTERNAL_ERROR'),
      slow: ['as usual', 'UNAVAILABLE'],
      wrong: ['as usual'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'The row that the message is about is written first, and a sweep sends what was not sent. Only a replayed webhook is nothing but its message.',
  },
  {
    bindings: /^gateway\.REQUEST_METRICS$|^\w+\.QUEUE_METRICS$/,
    named: 'what requests and queues are measured by',
    answers: always('as usual'),
    withinSeconds: FORWARD_SECONDS,
    why: 'A point that cannot be written is lost, and the log says so.',
  },
  {
    bindings:
      /^ai\.(?:JOB_ANALYSIS_CACHE|EMBEDDINGS_CACHE|AI|VECTORIZE|OPENAI|FACTS_IN_FLIGHT|MODEL_CALLS|AI_METRICS)$/,
    named: 'ai: caches, models, the index, metrics',
    answers: { ...always('as usual'), gone: ['as usual', 'INTERNAL_ERROR'] },
    withinSeconds: 30,
    why: 'The rules analyse and write without a model, words find without vectors: `degraded` says so.',
  },
  {
    bindings: /^ai\.CORE_\w+$/,
    named: 'ai: `CORE_…`',
    answers: {
      error: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
      slow: ['UNAVAILABLE', 'as usual'],
      wrong: ['INTERNAL_ERROR', 'UNREADABLE_DOCUMENT', 'UNAVAILABLE', 'as usual'],
      gone: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'As for `DB`. What core says in another shape than is agreed is not passed on; a file in another shape is no document.',
  },
  {
    bindings: /^integrations\.(?:WEB|WEBHOOK_WEB|SENDGRID)$/,
    named: 'integrations: the internet, `SENDGRID`',
    answers: {
      ...always('as usual', 'UPSTREAM_ERROR', 'UNAVAILABLE'),
      gone: ['UNAVAILABLE', 'INTERNAL_ERROR'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'A site that fails is named in `errors`; if all do, there is nothing to answer.',
  },
  {
    bindings: /^integrations\.(?:OAUTH_STATES|OAUTH_STATE_USE|FONTS|CORE_\w+)$/,
    named: 'integrations: `CORE_…`, `OAUTH_…`, `FONTS`',
    answers: {
      error: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
      slow: ['UNAVAILABLE', 'as usual'],
      wrong: ['INTERNAL_ERROR', 'UNAVAILABLE', 'as usual'],
      gone: ['UNAVAILABLE', 'INTERNAL_ERROR', 'as usual'],
    },
    withinSeconds: FORWARD_SECONDS,
    why: 'As for `DB`. A callback of LinkedIn’s sends the browser back with an error; a font that cannot be read is named in `notices`.',
  },
];

export const documentedFor = (binding: string): Documented => {
  const row = DOCUMENTED.find(({ bindings }) => bindings.test(binding));
  if (row === undefined)
    throw new Error(`Nobody says what is answered while ${binding} is broken.`);
  return row;
};

/** Whether the gateway waits for longer than for others. */
export const isPatient = (route: string): boolean => PATIENT.test(route);

/** The longest an answer may take, in milliseconds. */
export const deadlineMs = (route: string, { withinSeconds }: Documented): number =>
  (withinSeconds === FORWARD_SECONDS && isPatient(route) ? PATIENT_SECONDS : withinSeconds) * 1000;

/** The rows as docs/resilience.md has them. */
export function documentedTable(): string {
  const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const code = (expected: readonly Expected[]): string =>
    expected.map((one) => (one === 'as usual' ? one : `\`${one}\``)).join(' or ');
  return [
    cells(['Binding', 'Fails', 'Slow', 'Wrong', 'Gone', 'Answered within', 'Why']),
    cells(Array.from({ length: 7 }, () => '---')),
    ...DOCUMENTED.map(({ named, answers, withinSeconds, why }) =>
      cells([
        ...[
          named,
          code(answers.error),
          code(answers.slow),
          code(answers.wrong),
          code(answers.gone),
        ],
        ...[`${withinSeconds} s`, why],
      ]),
    ),
  ].join('\n');
}
