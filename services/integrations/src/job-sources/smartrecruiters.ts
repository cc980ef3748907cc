import * as v from 'valibot';
import { UpstreamError } from '../outbound/upstream-error.ts';
import { askJson, boardUrl, posting, unreadable } from './board-json.ts';
import type { BoardSource, BoardWanted, Found } from './job-source.ts';

const PAGE = 100;
const MAX_PAGES = 150;
/** Texts of new postings asked for in one run; the others wait for the next. */
const MAX_NEW_TEXTS = 300;
/** Texts of known postings asked for in one run, in turn. */
const MAX_KNOWN_TEXTS = 200;
const AT_ONCE = 4;
const HOUR_MS = 3_600_000;
const RUNS_A_DAY = 4;

const Text = v.nullish(v.string());
const Label = v.nullish(
  v.object({ id: v.nullish(v.union([v.string(), v.number()])), label: Text }),
);

const Summary = v.object({
  id: v.string(),
  name: v.string(),
  company: v.nullish(v.object({ identifier: Text, name: Text })),
  releasedDate: Text,
  location: v.nullish(
    v.object({
      city: Text,
      region: Text,
      country: Text,
      remote: v.nullish(v.boolean()),
      hybrid: v.nullish(v.boolean()),
    }),
  ),
  industry: Label,
  typeOfEmployment: Label,
  experienceLevel: Label,
  language: v.nullish(v.object({ code: Text })),
});
type Summary = v.InferOutput<typeof Summary>;

const Page = v.object({ totalFound: v.number(), content: v.array(v.unknown()) });

const Section = v.nullish(v.object({ title: Text, text: Text }));
const Detail = v.object({
  postingUrl: Text,
  applyUrl: Text,
  jobAd: v.nullish(
    v.object({
      sections: v.nullish(
        v.object({
          companyDescription: Section,
          jobDescription: Section,
          qualifications: Section,
          additionalInformation: Section,
        }),
      ),
    }),
  ),
});

type Access = Parameters<BoardSource['find']>[1];

/**
 * https://developers.smartrecruiters.com/docs/posting-api. The list has no texts: those of postings
 * that are not stored yet are asked for one by one, and those of stored ones in turn, each once a day
 * where there are no more than 800. A company that does not exist is an empty list.
 */
export const smartrecruiters: BoardSource = {
  name: 'smartrecruiters',
  async *find(wanted, access) {
    const known = await wanted.knownSourceIds();
    const needsText = textsOf(wanted, known);
    let group: Summary[] = [];
    for await (const { raw, item } of summaries(wanted, access)) {
      if (item === null) {
        yield unreadable(raw);
      } else if (needsText(item)) {
        group.push(item);
      } else {
        yield { kind: 'sighting', sourceId: item.id };
      }
      if (group.length < AT_ONCE) continue;
      yield* await Promise.all(group.map((summary) => withText(wanted, access, summary)));
      group = [];
    }
    yield* await Promise.all(group.map((summary) => withText(wanted, access, summary)));
  },
};

/** The list, page by page. It may move while it is read: a posting that comes twice counts once. */
async function* summaries(wanted: BoardWanted, access: Access) {
  const seen = new Set<string>();
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const url = boardUrl(wanted, `/v1/companies/${wanted.token}/postings`);
    url.searchParams.set('limit', String(PAGE));
    url.searchParams.set('offset', String(page * PAGE));
    const { totalFound, content } = await askJson(access, url, Page);
    for (const raw of content) {
      const parsed = v.safeParse(Summary, raw);
      const item = parsed.success ? parsed.output : null;
      if (item !== null && seen.has(item.id)) continue;
      if (item !== null) seen.add(item.id);
      yield { raw, item };
    }
    if (content.length === 0 || (page + 1) * PAGE >= totalFound) return;
  }
  throw new UpstreamError('too_large');
}

/** Which texts to ask for, called with each posting of the list. */
function textsOf(wanted: BoardWanted, known: ReadonlySet<string>): (summary: Summary) => boolean {
  const turns = Math.max(RUNS_A_DAY, Math.ceil(known.size / MAX_KNOWN_TEXTS));
  const run = Math.floor(wanted.now.getTime() / ((24 / RUNS_A_DAY) * HOUR_MS));
  let newTexts = 0;
  return ({ id, name }) => {
    if (!wanted.isWanted(name)) return false;
    if (known.has(id)) return turnOf(id, turns) === run % turns;
    newTexts += 1;
    return newTexts <= MAX_NEW_TEXTS;
  };
}

/** Spreads postings over the turns by their names. */
function turnOf(sourceId: string, turns: number): number {
  let sum = 0;
  for (const char of sourceId) sum = (sum * 31 + char.charCodeAt(0)) % 65_521;
  return sum % turns;
}

async function withText(wanted: BoardWanted, access: Access, summary: Summary): Promise<Found> {
  const path = `/v1/companies/${wanted.token}/postings/${encodeURIComponent(summary.id)}`;
  try {
    const detail = await askJson(access, boardUrl(wanted, path), Detail);
    return posting(read(wanted, summary, detail));
  } catch (err) {
    // Taken down between the list and the text: the next list will not have it.
    if (err instanceof UpstreamError && err.fault === 'not_found') {
      return { kind: 'unreadable', sourceId: summary.id };
    }
    throw err;
  }
}

function read(wanted: BoardWanted, summary: Summary, detail: v.InferOutput<typeof Detail>) {
  const { location } = summary;
  const sections = detail.jobAd?.sections;
  return {
    sourceId: summary.id,
    title: summary.name,
    company: summary.company?.name ?? wanted.token,
    url: detail.postingUrl ?? detail.applyUrl ?? null,
    description: [
      sections?.companyDescription?.text,
      sections?.jobDescription?.text,
      sections?.additionalInformation?.text,
    ],
    requirements: sections?.qualifications?.text ?? null,
    places: [[location?.city, location?.region].filter(Boolean).join(', ')],
    country: location?.country ?? null,
    arrangement: arrangementOf(summary),
    employmentType: summary.typeOfEmployment?.label ?? null,
    level: summary.experienceLevel?.label ?? null,
    industry: summary.industry?.label ?? null,
    language: summary.language?.code ?? null,
    postedAt: summary.releasedDate ?? null,
  };
}

function arrangementOf({ location }: Summary): string | null {
  if (location?.hybrid === true) return 'hybrid';
  return location?.remote === true ? 'remote' : null;
}
