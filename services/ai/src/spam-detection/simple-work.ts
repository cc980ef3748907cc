import type { ReadPosting } from './sign.ts';

const SIMPLE =
  /\b(?:data entry|typist|typing|clean(?:er|ing)|packers?|packing|packag\w+|clerk|assistant|receptionist|helper|cashier|warehouse|courier|delivery|driver|guard|call cent(?:er|re)|customer (?:service|care|support)|survey|envelopes?|trainee|beginner|home worker|mystery shopper|barista|waiter|waitress)\b/;
const NOT_SIMPLE =
  /\b(?:executive assistant|physician assistant|medical|dental|surgical|legal|professor|engineer|developer|analyst|manager|director|captain|data cent(?:er|re))\b/;

/** Work that is paid by the hour nearly everywhere, by its title. */
export function isSimpleWork({ posting }: ReadPosting): boolean {
  const title = posting.title.toLowerCase();
  return SIMPLE.test(title) && !NOT_SIMPLE.test(title);
}
