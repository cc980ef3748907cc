import * as v from 'valibot';
import { boardElements, boardUrl, nameOfToken, posting, unreadable } from './board-json.ts';
import type { BoardSource } from './job-source.ts';
import { periodIn } from './pay/pay-period.ts';
import type { Pay, PayPeriod } from './pay/pay.ts';

const PayRange = v.object({
  min_cents: v.nullish(v.number()),
  max_cents: v.nullish(v.number()),
  currency_type: v.nullish(v.string()),
  title: v.nullish(v.string()),
  blurb: v.nullish(v.string()),
});
type PayRange = v.InferOutput<typeof PayRange>;

const Job = v.object({
  id: v.number(),
  title: v.string(),
  absolute_url: v.string(),
  location: v.nullish(v.object({ name: v.nullish(v.string()) })),
  content: v.nullish(v.string()),
  company_name: v.nullish(v.string()),
  first_published: v.nullish(v.string()),
  updated_at: v.nullish(v.string()),
  application_deadline: v.nullish(v.string()),
  language: v.nullish(v.string()),
  pay_input_ranges: v.nullish(v.array(PayRange)),
});

/**
 * https://developers.greenhouse.io/job-board.html. One document, however many postings. `content` is
 * HTML whose tags are entities, pay is in cents and says for which period only in its title.
 */
export const greenhouse: BoardSource = {
  name: 'greenhouse',
  async *find(wanted, access) {
    const path = `/v1/boards/${wanted.token}/jobs?content=true&pay_transparency=true`;
    const url = boardUrl(wanted, path);
    const entries = boardElements(wanted, access, { url, key: 'jobs', schema: Job });
    for await (const { raw, item } of entries) {
      if (item === null) {
        yield unreadable(raw);
        continue;
      }
      yield posting({
        sourceId: String(item.id),
        title: item.title,
        company: item.company_name ?? nameOfToken(wanted.token),
        url: item.absolute_url,
        description: [item.content],
        places: [item.location?.name],
        pay: payOf(item.pay_input_ranges ?? []),
        language: item.language ?? null,
        postedAt: item.first_published ?? item.updated_at ?? null,
        expiresAt: item.application_deadline ?? null,
      });
    }
  },
};

/** The widest of the ranges in the first one's currency: boards give one per place. */
function payOf(ranges: readonly PayRange[]): Pay | null {
  const [main] = ranges;
  if (main === undefined) return null;
  const same = ranges.filter(({ currency_type: currency }) => currency === main.currency_type);
  const lows = same.flatMap(({ min_cents: cents }) => (cents ? cents / 100 : []));
  const highs = same.flatMap(({ max_cents: cents }) => (cents ? cents / 100 : []));
  const min = lows.length > 0 ? Math.min(...lows) : null;
  const max = highs.length > 0 ? Math.max(...highs) : null;
  const stated = periodIn(`${main.title ?? ''} ${main.blurb ?? ''}`);
  const period = stated ?? likelyPeriod(max ?? min);
  return { min, max, currency: main.currency_type ?? null, period };
}

/** Sums that can be nothing but an hour's or a year's pay. */
function likelyPeriod(amount: number | null): PayPeriod | null {
  if (amount === null) return null;
  if (amount >= 15_000) return 'year';
  return amount < 300 ? 'hour' : null;
}
