import * as v from 'valibot';
import { boardElements, boardUrl, nameOfToken, posting, unreadable } from './board-json.ts';
import type { BoardSource } from './job-source.ts';
import { periodNamed } from './pay/pay-period.ts';
import type { Pay } from './pay/pay.ts';
import { numberOf } from './pay/written-number.ts';

const Text = v.nullish(v.string());
const Amount = v.nullish(v.union([v.number(), v.string()]));

const Offer = v.object({
  id: v.number(),
  title: v.string(),
  status: Text,
  description: Text,
  requirements: Text,
  company_name: Text,
  careers_url: Text,
  location: Text,
  city: Text,
  country: Text,
  country_code: Text,
  locations: v.nullish(v.array(v.object({ name: Text, city: Text, country: Text }))),
  remote: v.nullish(v.boolean()),
  hybrid: v.nullish(v.boolean()),
  on_site: v.nullish(v.boolean()),
  employment_type_code: Text,
  experience_code: Text,
  tags: v.nullish(v.array(v.string())),
  published_at: Text,
  created_at: Text,
  close_at: Text,
  salary: v.nullish(v.object({ min: Amount, max: Amount, currency: Text, period: Text })),
});
type Offer = v.InferOutput<typeof Offer>;

/**
 * https://docs.recruitee.com/reference/offers. The board's name is the host's. Requirements stand
 * beside the description, times are `2024-05-01 10:00:00 UTC`, and `status=published` is asked for
 * because a careers site may answer with its internal offers too.
 */
export const recruitee: BoardSource = {
  name: 'recruitee',
  async *find(wanted, access) {
    const url = boardUrl(wanted, '/api/offers/?status=published');
    const entries = boardElements(wanted, access, { url, key: 'offers', schema: Offer });
    for await (const { raw, item } of entries) {
      if (item === null) {
        yield unreadable(raw);
        continue;
      }
      if (item.status !== null && item.status !== undefined && item.status !== 'published')
        continue;
      yield posting({
        sourceId: String(item.id),
        title: item.title,
        company: item.company_name ?? nameOfToken(wanted.token),
        url: item.careers_url ?? null,
        description: [item.description],
        requirements: item.requirements ?? null,
        places: placesOf(item),
        country: item.country_code ?? item.country ?? null,
        arrangement: arrangementOf(item),
        employmentType: item.employment_type_code ?? null,
        level: item.experience_code ?? null,
        pay: payOf(item),
        skills: item.tags ?? [],
        postedAt: item.published_at ?? item.created_at ?? null,
        expiresAt: item.close_at ?? null,
      });
    }
  },
};

function placesOf({ location, city, country, locations }: Offer): (string | null | undefined)[] {
  const named = (locations ?? []).map(
    (place) => [place.city, place.country].filter(Boolean).join(', ') || place.name,
  );
  return named.length > 0 ? named : [location ?? [city, country].filter(Boolean).join(', ')];
}

/** More than one may be true: who may choose works hybrid. */
function arrangementOf({ remote, hybrid, on_site: onSite }: Offer): string | null {
  if (hybrid === true || (remote === true && onSite === true)) return 'hybrid';
  if (remote === true) return 'remote';
  return onSite === true ? 'on-site' : null;
}

function payOf({ salary }: Offer): Pay | null {
  if (salary === null || salary === undefined) return null;
  return {
    min: amountOf(salary.min),
    max: amountOf(salary.max),
    currency: salary.currency ?? null,
    period: periodNamed(salary.period),
  };
}

const amountOf = (value: number | string | null | undefined): number | null =>
  typeof value === 'string' ? numberOf(value) : (value ?? null);
