import * as v from 'valibot';
import { runActor } from './apify.ts';
import { posting } from './board-json.ts';
import type { SiteSource } from './job-source.ts';

const Text = v.nullish(v.string());

const Item = v.object({
  id: v.nullish(v.union([v.string(), v.number()])),
  title: v.string(),
  companyName: v.string(),
  companyLogo: Text,
  location: Text,
  jobUrl: v.string(),
  publishedAt: Text,
  description: Text,
  descriptionHtml: Text,
  salary: Text,
  contractType: Text,
  experienceLevel: Text,
  workType: Text,
  sector: Text,
});

/** The actor's codes: https://apify.com/bebity/linkedin-jobs-scraper. */
const LEVELS = { entry: '2', mid: '3', senior: '4', lead: '4', executive: '5' } as const;

/** LinkedIn by the actor bebity~linkedin-jobs-scraper. Its links carry tracking, its ids may be missing. */
export const linkedin: SiteSource = {
  name: 'linkedin',
  async *find({ search, apify }, access) {
    const { keywords, location, experienceLevel, maxResults } = search;
    const input = {
      keywords: keywords.join(' '),
      location: location ?? '',
      maxItems: maxResults,
      ...(experienceLevel === null ? {} : { experienceLevel: LEVELS[experienceLevel] }),
    };
    for (const raw of await runActor(apify, input, maxResults, access)) {
      const { success, output: item } = v.safeParse(Item, raw);
      const sourceId = success ? String(item.id ?? idIn(item.jobUrl) ?? '') : '';
      if (!success || sourceId === '') {
        yield { kind: 'unreadable', sourceId: null };
        continue;
      }
      yield posting({
        sourceId,
        title: item.title,
        company: item.companyName,
        companyLogo: item.companyLogo ?? null,
        url: withoutTracking(item.jobUrl),
        description: [item.descriptionHtml ?? item.description],
        places: [item.location],
        arrangement: item.workType ?? null,
        employmentType: item.contractType ?? null,
        level: item.experienceLevel ?? null,
        pay: item.salary ?? null,
        industry: item.sector ?? null,
        postedAt: item.publishedAt ?? null,
      });
    }
  },
};

/** `https://www.linkedin.com/jobs/view/data-engineer-at-acme-3912345678`. */
const idIn = (url: string): string | undefined => /\/view\/(?:[^/?]*-)?(\d{6,})/.exec(url)?.[1];

const withoutTracking = (url: string): string => url.replace(/[?#].*$/, '');
