import * as v from 'valibot';

/** One made-up posting of a board, from which its type's own shape is made. */
export const BoardPosting = v.object({
  id: v.string(),
  title: v.string(),
  html: v.optional(v.string(), '<p>About the work.</p>'),
  place: v.optional(v.string(), 'Bergen, Norway'),
});
export type BoardPosting = v.InferOutput<typeof BoardPosting>;

export const Board = v.object({
  company: v.optional(v.string(), 'Harbour Works'),
  postings: v.array(BoardPosting),
});
export type Board = v.InferOutput<typeof Board>;

/** How a site misbehaves. `slow` keeps its headers back, `stalled` its body; `huge` never ends. */
export const Fault = v.picklist([
  'none',
  'down',
  'failing',
  'busy',
  'slow',
  'stalled',
  'huge',
  'redirecting',
  'html',
  'truncated',
]);
export type Fault = v.InferOutput<typeof Fault>;

/** What an Apify actor finds, how its run ends, and how often it is looked at before it does. */
export const Actor = v.object({
  items: v.array(v.unknown()),
  ends: v.optional(
    v.picklist(['SUCCEEDED', 'FAILED', 'TIMED-OUT', 'ABORTED', 'RUNNING']),
    'SUCCEEDED',
  ),
  looks: v.optional(v.number(), 1),
});
export type Actor = v.InferOutput<typeof Actor>;

/** A page of the web, or where it sends one. */
export const Page = v.object({
  html: v.optional(v.string(), ''),
  status: v.optional(v.number(), 200),
  location: v.optional(v.string()),
});
export type Page = v.InferOutput<typeof Page>;

/** What a name resolves to. */
const Addresses = v.array(v.string());

/** What may be set, by the first part of its name. */
export const SETTINGS = {
  board: Board,
  fault: Fault,
  actor: Actor,
  page: Page,
  name: Addresses,
} as const;
