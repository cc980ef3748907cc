import * as v from 'valibot';
import { boardElements, boardUrl, nameOfToken, posting, unreadable } from './board-json.ts';
import type { BoardSource } from './job-source.ts';
import { periodNamed } from './pay/pay-period.ts';

const Text = v.nullish(v.string());

const Posting = v.object({
  id: v.string(),
  text: v.string(),
  hostedUrl: v.string(),
  categories: v.optional(
    v.object({
      commitment: Text,
      location: Text,
      allLocations: v.nullish(v.array(v.string())),
    }),
    {},
  ),
  country: Text,
  workplaceType: Text,
  description: Text,
  descriptionPlain: Text,
  lists: v.nullish(v.array(v.object({ text: Text, content: Text }))),
  additional: Text,
  createdAt: v.nullish(v.number()),
  salaryRange: v.nullish(
    v.object({
      min: v.nullish(v.number()),
      max: v.nullish(v.number()),
      currency: Text,
      interval: Text,
    }),
  ),
  salaryDescription: Text,
});
type Posting = v.InferOutput<typeof Posting>;

const REQUIREMENTS =
  /requirement|qualification|you(?:['’]ll)? (?:need|bring|have)|must have|looking for|who you are|about you|skills/i;

/**
 * https://github.com/lever/postings-api. A bare array. What is required is in `lists`, not in the
 * description; `createdAt` is in milliseconds; nothing says the company's name.
 */
export const lever: BoardSource = {
  name: 'lever',
  async *find(wanted, access) {
    const url = boardUrl(wanted, `/v0/postings/${wanted.token}?mode=json`);
    const entries = boardElements(wanted, access, { url, key: null, schema: Posting });
    for await (const { raw, item } of entries) {
      if (item === null) {
        yield unreadable(raw);
        continue;
      }
      const { categories } = item;
      yield posting({
        sourceId: item.id,
        title: item.text,
        company: nameOfToken(wanted.token),
        url: item.hostedUrl,
        description: [
          item.description ?? item.descriptionPlain,
          ...listsOf(item, false),
          item.additional,
        ],
        requirements: listsOf(item, true).join(''),
        places: [...new Set([categories.location, ...(categories.allLocations ?? [])])],
        country: item.country ?? null,
        arrangement: item.workplaceType === 'unspecified' ? null : (item.workplaceType ?? null),
        employmentType: categories.commitment ?? null,
        pay: payOf(item),
        postedAt: item.createdAt ?? null,
      });
    }
  },
};

/** The lists that ask for something, or the others, as HTML: `content` is list items without a list. */
const listsOf = ({ lists }: Posting, areRequirements: boolean): string[] =>
  (lists ?? [])
    .filter(({ text }) => REQUIREMENTS.test(text ?? '') === areRequirements)
    .map(({ text, content }) => `<h3>${text ?? ''}</h3><ul>${content ?? ''}</ul>`);

function payOf({ salaryRange, salaryDescription }: Posting) {
  if (salaryRange === null || salaryRange === undefined) return salaryDescription ?? null;
  const { min = null, max = null, currency = null, interval } = salaryRange;
  return { min, max, currency, period: periodNamed(interval) };
}
