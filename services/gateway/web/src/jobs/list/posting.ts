import type { AnswerOf } from '@jobmatch/client/answers';

/** A posting as the person signed in sees it. */
export type Posting = AnswerOf<'/api/jobs', 'get'>['jobs'][number];
