import * as v from 'valibot';
import { boardElements, boardUrl, nameOfToken, posting, unreadable } from './board-json.ts';
import type { BoardSource } from './job-source.ts';
import { periodNamed } from './pay/pay-period.ts';
import type { Pay } from './pay/pay.ts';

const Text = v.nullish(v.string());
const Address = v.nullish(
  v.object({
    postalAddress: v.nullish(v.object({ addressCountry: Text })),
  }),
);
const Component = v.object({
  compensationType: Text,
  interval: Text,
  currencyCode: Text,
  minValue: v.nullish(v.number()),
  maxValue: v.nullish(v.number()),
});
const Job = v.object({
  id: v.string(),
  title: v.string(),
  isListed: v.nullish(v.boolean()),
  location: Text,
  secondaryLocations: v.nullish(v.array(v.object({ location: Text }))),
  workplaceType: Text,
  isRemote: v.nullish(v.boolean()),
  employmentType: Text,
  descriptionHtml: Text,
  descriptionPlain: Text,
  publishedAt: Text,
  jobUrl: Text,
  address: Address,
  compensation: v.nullish(
    v.object({
      compensationTiers: v.nullish(
        v.array(v.object({ components: v.nullish(v.array(Component)) })),
      ),
    }),
  ),
});
type Job = v.InferOutput<typeof Job>;

/**
 * https://developers.ashbyhq.com/docs/public-job-posting-api. Unlisted postings are in the answer and
 * are not to be shown. `isRemote` is also true of hybrid work: `workplaceType` decides where it is given.
 */
export const ashby: BoardSource = {
  name: 'ashby',
  async *find(wanted, access) {
    const path = `/posting-api/job-board/${wanted.token}?includeCompensation=true`;
    const entries = boardElements(wanted, access, {
      url: boardUrl(wanted, path),
      key: 'jobs',
      schema: Job,
    });
    for await (const { raw, item } of entries) {
      if (item === null) {
        yield unreadable(raw);
        continue;
      }
      if (item.isListed === false) continue;
      yield posting({
        sourceId: item.id,
        title: item.title,
        company: nameOfToken(wanted.token),
        url: item.jobUrl ?? null,
        description: [item.descriptionHtml ?? item.descriptionPlain],
        places: [item.location, ...(item.secondaryLocations ?? []).map(({ location }) => location)],
        country: item.address?.postalAddress?.addressCountry ?? null,
        arrangement: item.workplaceType ?? (item.isRemote === true ? 'Remote' : null),
        employmentType: item.employmentType ?? null,
        pay: payOf(item),
        postedAt: item.publishedAt ?? null,
      });
    }
  },
};

/** The salary over all tiers; equity and bonuses are components of other types. */
function payOf({ compensation }: Job): Pay | null {
  const components = (compensation?.compensationTiers ?? []).flatMap(
    (tier) => tier.components ?? [],
  );
  const salaries = components.filter(({ compensationType: type }) => type === 'Salary');
  const [main] = salaries;
  if (main === undefined) return null;
  const same = salaries.filter(
    ({ currencyCode, interval }) =>
      currencyCode === main.currencyCode && interval === main.interval,
  );
  const lows = same.flatMap(({ minValue }) => minValue ?? []);
  const highs = same.flatMap(({ maxValue }) => maxValue ?? []);
  return {
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: highs.length > 0 ? Math.max(...highs) : null,
    currency: main.currencyCode ?? null,
    period: periodNamed(main.interval),
  };
}
