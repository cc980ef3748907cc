import * as v from 'valibot';
import { Id } from '../ids.ts';
import { text } from '../text.ts';
import { BOARD_TYPES } from './postings-intake.ts';

/** A message on the searches queue: a board that is to be read, or a saved search that is to be run. */
export const SearchMessage = v.variant('kind', [
  v.object({
    kind: v.literal('board'),
    boardType: v.picklist(BOARD_TYPES),
    token: text(80),
    traceId: text(64),
  }),
  v.object({ kind: v.literal('saved_search'), searchId: Id, traceId: text(64) }),
]);
export type SearchMessage = v.InferOutput<typeof SearchMessage>;
