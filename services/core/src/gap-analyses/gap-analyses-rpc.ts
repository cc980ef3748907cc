import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  AnswerQuestion,
  GapAnalysesRpc as Contract,
  GapFindings,
  ListGapAnalyses,
} from '@jobmatch/shared/contracts/gap-analyses';
import { validate } from '@jobmatch/shared/http/validate';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { PageQuery } from '../pagination.ts';
import { readProfile } from './profile/queries.ts';
import { answerQuestion, findGapAnalysis, insertGapAnalysis, listGapAnalyses } from './queries.ts';

export class GapAnalysesRpc extends RpcEntrypoint<Env> implements Contract {
  profile(caller: Caller) {
    return readProfile(database(this.env), userScope(caller));
  }

  store(caller: Caller, { findings }: { findings: GapFindings }) {
    return insertGapAnalysis(database(this.env), userScope(caller), findings);
  }

  list(caller: Caller, { page, limit, cursor }: ListGapAnalyses) {
    const from = validate(v.object({ cursor: PageQuery.cursor }), { cursor });
    return listGapAnalyses(database(this.env), userScope(caller), { page, limit, ...from });
  }

  find(caller: Caller, { id }: { id: string }) {
    return findGapAnalysis(database(this.env), userScope(caller), id);
  }

  answer(caller: Caller, { id, ...answer }: { id: string } & AnswerQuestion) {
    return answerQuestion(database(this.env), userScope(caller), id, answer);
  }
}
