import * as v from 'valibot';
import { runActor } from './apify.ts';
import { posting } from './board-json.ts';
import type { SiteSource } from './job-source.ts';

const Text = v.nullish(v.string());

const Item = v.object({
  id: v.string(),
  positionName: v.string(),
  company: v.string(),
  location: Text,
  url: v.string(),
  salary: Text,
  jobType: v.nullish(v.union([v.string(), v.array(v.string())])),
  description: Text,
  descriptionHTML: Text,
  postingDateParsed: Text,
  isExpired: v.nullish(v.boolean()),
});

/** Indeed by the actor misceres~indeed-scraper. Expired postings are in its answer; `postedAt` is prose. */
export const indeed: SiteSource = {
  name: 'indeed',
  async *find({ search, apify }, access) {
    const { keywords, location, salaryMin, maxResults } = search;
    const input = {
      position: keywords.join(' '),
      location: location ?? '',
      maxItems: maxResults,
      ...(salaryMin === null ? {} : { salaryMin }),
    };
    for (const raw of await runActor(apify, input, maxResults, access)) {
      const { success, output: item } = v.safeParse(Item, raw);
      if (!success) {
        yield { kind: 'unreadable', sourceId: null };
        continue;
      }
      if (item.isExpired === true) continue;
      yield posting({
        sourceId: item.id,
        title: item.positionName,
        company: item.company,
        url: item.url,
        description: [item.descriptionHTML ?? item.description],
        places: [item.location],
        employmentType: [item.jobType ?? []].flat().join(' '),
        pay: item.salary ?? null,
        postedAt: item.postingDateParsed ?? null,
      });
    }
  },
};
