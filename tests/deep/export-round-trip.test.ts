import type { Export } from '@jobmatch/shared/contracts/exports';
import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRow } from '../support/create-row.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { form } from '../support/form.ts';
import { type Sections, plausibleResume } from './plausible-resumes.ts';
import { type ComparedField, comparedFields } from './same-resume.ts';

const PROFILES = Number(process.env['ROUND_TRIP_PROFILES'] ?? 200);
const SEED = Number(process.env['ROUND_TRIP_SEED'] ?? 1);
const FORMATS = ['pdf', 'docx'] as const;
/** An account keeps at most 50 résumés. */
const PROFILES_EACH = 20;
const AT_ONCE = 2;

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
});
afterAll(() => fleet.close());

/** Every other résumé leaves the contact card to the account's profile, where it is as well. */
async function saved(person: Person, sections: Sections, at: number): Promise<string> {
  const { header, ...body } = sections;
  const { email, links, fullName, headline, phone, location } = header;
  const [firstName, ...rest] = (fullName ?? '').split(' ');
  const answer = await fleet.send('PATCH', '/api/profile', {
    token: person.token,
    body: {
      firstName,
      lastName: rest.join(' '),
      currentTitle: headline,
      phone,
      location,
      linkedinUrl: links.find(isLinkedIn) ?? null,
    },
  });
  expect(answer.status, answer.text).toBe(200);
  const inProfile = links.every(isLinkedIn) ? { email } : { email, links };
  return createRow(fleet, person, '/api/resume', {
    title: `Résumé ${at}`,
    sections: { ...body, header: at % 2 === 0 ? inProfile : header },
  });
}

const isLinkedIn = (link: string): boolean => link.includes('linkedin.com/');

/** Downloaded by its link, without a token, and read as an upload is. */
async function readBack(person: Person, resumeId: string, format: (typeof FORMATS)[number]) {
  const { token } = person;
  const body = { resumeId, pageSize: format === 'pdf' ? 'a4' : 'letter' };
  const answer = await fleet.send('POST', `/api/exports/resume/${format}`, { token, body });
  expect(answer.status, answer.text).toBe(200);
  const { url, notices, fileName } = answer.json<Export>();
  expect(notices).toEqual([]);
  const file = new Uint8Array(await (await fleet.harness.fetch(url)).arrayBuffer());
  const upload = form('resume', file, fileName);
  const parsed = await fleet.send('POST', '/api/resume/parse', { token, ...upload });
  expect(parsed.status, parsed.text).toBe(200);
  return parsed.json<ParsedResume>();
}

it(`${PROFILES} profiles are read back from their PDF and their DOCX as they were (ROUND_TRIP_SEED=${SEED})`, async () => {
  const resumes = fc.sample(plausibleResume, { seed: SEED, numRuns: PROFILES });
  const waiting = [...resumes.entries()];
  const fields: (ComparedField & { where: string })[] = [];
  const work = async (): Promise<void> => {
    let person = await fleet.signUp();
    for (let done = 1, next = waiting.shift(); next !== undefined; done += 1) {
      const [at, sections] = next;
      if (done % PROFILES_EACH === 0) person = await fleet.signUp();
      const resumeId = await saved(person, sections, at);
      for (const format of FORMATS) {
        const where = `${at}.${format}`;
        const parsed = await readBack(person, resumeId, format);
        fields.push(...comparedFields(sections, parsed).map((field) => ({ ...field, where })));
      }
      next = waiting.shift();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stdout.write(`${tally(fields)}\n`);
  const lost = fields.filter(({ written, read }) => written !== read);
  expect(lost.map(({ where, path, written, read }) => [where, path, written, read])).toEqual([]);
  expect(new Set(fields.map(({ where }) => where)).size).toBe(FORMATS.length * PROFILES);
}, 600_000);

/** `email 400/400, experience.title 1424/1424`: how many of each kind came back, of how many. */
function tally(fields: readonly ComparedField[]): string {
  const kinds = Map.groupBy(fields, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, all]) => {
      const same = all.filter(({ written, read }) => written === read);
      return `${kind} ${same.length}/${all.length}`;
    })
    .join(', ');
}
