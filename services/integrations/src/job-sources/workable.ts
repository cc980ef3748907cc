import * as v from 'valibot';
import { boardElements, boardUrl, nameOfToken, posting, unreadable } from './board-json.ts';
import type { BoardSource, Found } from './job-source.ts';

const Text = v.nullish(v.string());

const Job = v.object({
  shortcode: v.string(),
  title: v.string(),
  url: Text,
  description: Text,
  employment_type: Text,
  telecommuting: v.nullish(v.boolean()),
  workplace_type: Text,
  experience: Text,
  industry: Text,
  published_on: Text,
  created_at: Text,
  city: Text,
  state: Text,
  country: Text,
  locations: v.nullish(
    v.array(
      v.object({
        city: Text,
        region: Text,
        country: Text,
        countryCode: Text,
        hidden: v.nullish(v.boolean()),
      }),
    ),
  ),
});
type Job = v.InferOutput<typeof Job>;

const Named = v.object({ shortcode: v.string() });

/**
 * The widget of Workable's career pages. `state` is a region, not a status: what is in the list is
 * published. The company's name stands before the list.
 */
export const workable: BoardSource = {
  name: 'workable',
  async *find(wanted, access) {
    const url = boardUrl(wanted, `/api/v1/widget/accounts/${wanted.token}?details=true`);
    const entries = boardElements(wanted, access, { url, key: 'jobs', schema: Job });
    for await (const { raw, item, outer } of entries) {
      if (item === null) {
        yield nameless(raw);
        continue;
      }
      yield posting({
        sourceId: item.shortcode,
        title: item.title,
        company: outer.get('name') ?? nameOfToken(wanted.token),
        url: item.url ?? null,
        description: [item.description],
        places: placesOf(item),
        country: item.locations?.[0]?.countryCode ?? item.country ?? null,
        arrangement: item.workplace_type ?? (item.telecommuting === true ? 'Remote' : null),
        employmentType: item.employment_type ?? null,
        level: item.experience ?? null,
        industry: item.industry ?? null,
        postedAt: item.published_on ?? item.created_at ?? null,
      });
    }
  },
};

function nameless(raw: unknown): Found {
  const { success, output } = v.safeParse(Named, raw);
  return success ? { kind: 'unreadable', sourceId: output.shortcode } : unreadable(raw);
}

function placesOf({ city, state, country, locations }: Job): string[] {
  const shown = (locations ?? []).filter(({ hidden }) => hidden !== true);
  const all =
    shown.length > 0
      ? shown.map((place) => [place.city, place.region, place.country])
      : [[city, state, country]];
  return all.map((parts) => parts.filter(Boolean).join(', '));
}
