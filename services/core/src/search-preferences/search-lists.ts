import { textList } from '@jobmatch/shared/text';
import * as v from 'valibot';

const blacklist = { companies: textList(200, 200), keywords: textList(200) };
const enabledSources = textList(50);

/** Whose postings, and postings with which words, the candidate does not want to see. */
export const Blacklist = v.object(blacklist);
export type Blacklist = v.InferOutput<typeof Blacklist>;
/** PUT body: replaces what was set; an absent list is an empty one. */
export const PutBlacklist = v.strictObject({
  companies: v.optional(blacklist.companies, []),
  keywords: v.optional(blacklist.keywords, []),
});

/** Where searches look; empty for everywhere. */
export const EnabledSources = v.object({ enabledSources });
export type EnabledSources = v.InferOutput<typeof EnabledSources>;
export const PutEnabledSources = v.strictObject({ enabledSources });
