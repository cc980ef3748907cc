import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '@jobmatch/ai/check-draft';
import { materialOf } from '@jobmatch/ai/material';
import type { CandidateForGeneration, ClaimKind } from '@jobmatch/shared/contracts/applications';
import { expect, it } from 'vitest';
import { candidateOf, postingOf } from './support/analysis-inputs.ts';
import type { JsonResume } from './support/json-resume.ts';
import { PLANTED_KINDS, type Planted, plantedClaim } from './support/planted-claims.ts';
import { seeded } from './support/seeded.ts';
import { hasSharedData, readSharedJson, sharedResumes } from './support/shared-data.ts';
import { truthfulSentences } from './support/truthful-sentences.ts';

const GENERATIONS = 400;
const SEED = 20_261_122;
const AT_LEAST = 0.98;

const folder = join(import.meta.dirname, 'support', 'profiles');

interface Resume extends JsonResume {
  certificates?: { name: string; issuer?: string; date?: string }[];
}

const profiles = (): Resume[] => [
  ...readdirSync(folder).map((name): Resume =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ),
  ...(hasSharedData ? sharedResumes().map((path) => readSharedJson<Resume>(path)) : []),
];

const candidate = (resume: Resume): CandidateForGeneration => ({
  ...candidateOf(resume),
  certifications: (resume.certificates ?? []).map(({ name, issuer, date }) => ({
    name,
    issuer: issuer ?? null,
    issuedOn: date ?? null,
  })),
  projects: [],
  languages: [],
});

const POSTINGS = [
  { title: 'Operations Coordinator', company: 'Harbour Works' },
  { title: 'Senior Software Engineer', company: 'Fjord Systems' },
  { title: 'Team Lead, Customer Care', company: 'Meadow & Co' },
  { title: 'Ward Manager', company: 'Saint Agnes Hospital' },
];

const CONTACT = {
  firstName: 'Robin',
  lastName: 'Example',
  email: 'robin@example.com',
  phone: null,
  streetAddress: null,
  linkedinUrl: null,
};

const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

it('takes out what was made up and leaves what is true, in 400 generations it has not seen', () => {
  const random = seeded(SEED);
  const candidates = profiles().map(candidate);
  const kinds = new Map<ClaimKind, { planted: number; caught: number; named: number }>(
    PLANTED_KINDS.map((kind) => [kind, { planted: 0, caught: 0, named: 0 }]),
  );
  const missed: string[] = [];
  const wronged: string[] = [];
  let clean = 0;
  let removedAll = 0;
  let wrongAll = 0;
  for (let n = 0; n < GENERATIONS; n += 1) {
    const person = random.pick(candidates);
    const posting = postingOf({ id: 'posting', ...random.pick(POSTINGS) });
    const material = materialOf(
      { posting, candidate: person, contact: CONTACT, usage: USAGE },
      '2026-11',
    );
    const known = JSON.stringify(person).toLowerCase();
    const say = truthfulSentences(random, material.candidate);
    const summary = [say.aboutSkills(), say.aboutStudies()];
    const bullets = material.jobs.map(({ job }) => say.ofJob(job));
    const letter = [
      [say.aboutPosting(posting.title, posting.company), say.aboutJob()],
      [say.aboutSkills(), ...bullets.flat().slice(0, 2), say.plain()],
      [say.plain(), say.aboutPosting(posting.title, posting.company)],
    ];
    const skills = say.skills();
    const truths = [...summary, ...bullets.flat(), ...letter.flat(), ...skills];
    clean += truths.length;
    const plants: Planted[] = Array.from({ length: 1 + random.below(4) }, () =>
      plantedClaim(random, random.pick(PLANTED_KINDS), known),
    );
    for (const { text } of plants) {
      const place = random.pick([summary, random.pick(bullets), random.pick(letter)]);
      place.splice(random.below(place.length + 1), 0, text);
    }
    const draft = {
      summary: summary.join(' '),
      bullets,
      skills,
      letter: letter.map((sentences) => sentences.join(' ')),
    };
    const { draft: kept, removed } = checkDraft(draft, material);
    const left = JSON.stringify([kept.summary, kept.bullets.flat().join('\n'), kept.letter]);
    for (const { kind, text } of plants) {
      const tally = kinds.get(kind) ?? { planted: 0, caught: 0, named: 0 };
      const listed = removed.filter((claim) => claim.text === text);
      const isCaught = listed.length > 0 && !left.includes(JSON.stringify(text).slice(1, -1));
      tally.planted += 1;
      tally.caught += isCaught ? 1 : 0;
      tally.named += listed.some((claim) => claim.kind === kind) ? 1 : 0;
      kinds.set(kind, tally);
      if (!isCaught) missed.push(`${kind}: ${text}`);
    }
    const texts = new Set(removed.map(({ where, text }) => `${where}: ${text}`));
    removedAll += texts.size;
    const planted = new Set(plants.map(({ text }) => text));
    wrongAll += [...texts].filter((text) => !planted.has(text.replace(/^[^:]+: /, ''))).length;
    for (const claim of removed) {
      if (!planted.has(claim.text)) wronged.push(`${claim.kind}: ${claim.text}`);
    }
  }
  const all = [...kinds.values()].reduce(
    (sum, { planted, caught }) => ({ planted: sum.planted + planted, caught: sum.caught + caught }),
    { planted: 0, caught: 0 },
  );
  const recall = rate(all.caught, all.planted);
  const precision = rate(removedAll - wrongAll, removedAll);
  const report = [
    `Truth gate on ${GENERATIONS} generations: ${all.planted} fabrications among ${clean} true sentences and skills`,
    `recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`,
    ...[...kinds].map(
      ([kind, { planted, caught, named }]) =>
        `  ${kind}: ${caught} of ${planted} removed, ${named} of them as ${kind}`,
    ),
    ...(process.env['TRUTH_GATE_DETAILS'] === undefined
      ? []
      : ['missed', ...new Set(missed), 'wronged', ...new Set(wronged)]),
  ];
  process.stdout.write(`${report.join('\n')}\n`);
  expect(recall).toBeGreaterThanOrEqual(AT_LEAST);
  expect(precision).toBeGreaterThanOrEqual(AT_LEAST);
});

const USAGE = {
  kind: 'aiGenerations' as const,
  limit: 10,
  used: 0,
  remaining: 10,
  resetsAt: '2026-12-01T00:00:00.000Z',
};
