import * as v from 'valibot';

/** Longest cursor accepted, in characters. A sort key of 100 escaped characters gives one of 900. */
const CURSOR_MAX = 1500;

const Position = v.strictTuple([v.union([v.string(), v.number()]), v.string()]);
/** Where a page ended: the last row's sort key and its id, which breaks ties. */
export type Position = v.InferOutput<typeof Position>;

/** The opaque form of a {@link Position}: base64url of its JSON. Anything else is a field error. */
const Cursor = v.pipe(
  v.string(),
  v.maxLength(CURSOR_MAX, 'Must be a cursor of this list.'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const position = v.safeParse(Position, decode(dataset.value));
    if (position.success) return position.output;
    addIssue({ message: 'Must be a cursor of this list.' });
    return NEVER;
  }),
);

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const wholeNumber = (min: number, max: number, fallback: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/, 'Must be a whole number.'),
      v.transform(Number),
      v.minValue(min, `Must be at least ${min}.`),
      v.maxValue(max, `Must be at most ${max}.`),
    ),
    String(fallback),
  );

export const pageLimit = (fallback: number) => wholeNumber(1, 100, fallback);

/** Query parameters of every list. `cursor`, when sent, says where to go on and `page` is ignored. */
export const PageQuery = {
  page: wholeNumber(1, 1_000_000, 1),
  limit: pageLimit(20),
  cursor: v.optional(Cursor),
};

export interface Page {
  page: number;
  limit: number;
  cursor?: Position | undefined;
}

/** LIMIT and OFFSET for {@link pageOf}: one row more than the page shows tells whether more follow. */
export const rowWindow = ({ page, limit, cursor }: Page) => ({
  limit: limit + 1,
  offset: cursor === undefined ? (page - 1) * limit : 0,
});

/** Response entries that every list has beside its rows. */
export const PageInfo = {
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
};

/**
 * The page that `rows`, as read with {@link rowWindow}, make up. `total` counts the whole list;
 * `cursorOf` gives the sort key and id of the last row shown.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  total: number,
  { page, limit }: Page,
  cursorOf: (row: Row) => Position,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  const nextCursor = hasMore && last !== undefined ? encode(cursorOf(last)) : null;
  return { rows: shown, info: { total, page, limit, hasMore, nextCursor } };
}

const encode = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');
