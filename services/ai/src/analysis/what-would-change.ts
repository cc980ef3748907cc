import type { Analysis, DimensionKey } from '@jobmatch/shared/contracts/analyses';
import { blockersOf } from './blockers.ts';
import { skillCredits } from './dimensions/skills-match.ts';
import type { Engine } from './engines.ts';
import type { CandidateFacts, CandidateWishes, PostingFacts } from './facts.ts';
import { offeredPay } from './offered-pay.ts';
import { withSkill } from './read-candidate-facts.ts';

const CHANGES_MAX = 5;
/** Missing skills tried, heaviest first; postings can list a hundred. */
const SKILLS_TRIED = 12;

/** A change to the candidate's facts that can be tried out. */
interface PossibleChange {
  change: string;
  dimension: DimensionKey;
  apply: (candidate: CandidateFacts) => CandidateFacts;
}

/**
 * What the candidate could change, and by how much the overall score would then move: each change
 * is applied to the facts and scored again. Only gains, at most five, greatest first.
 */
export function whatWouldChange(
  posting: PostingFacts,
  candidate: CandidateFacts,
  overallScore: number | null,
  score: Engine['score'],
): Analysis['whatWouldChange'] {
  if (overallScore === null) return [];
  return possibleChanges(posting, candidate)
    .map(({ change, dimension, apply }) => ({
      change,
      dimension,
      delta: (score(posting, apply(candidate)).overallScore ?? overallScore) - overallScore,
    }))
    .filter(({ delta }) => delta > 0)
    .toSorted((a, b) => b.delta - a.delta)
    .slice(0, CHANGES_MAX);
}

/** Every change worth trying for this posting, in a fixed order. */
function possibleChanges(posting: PostingFacts, candidate: CandidateFacts): PossibleChange[] {
  return [
    ...blockerChanges(posting, candidate),
    ...skillChanges(posting, candidate),
    ...yearChanges(candidate),
    ...wishChanges(posting, candidate),
  ];
}

function skillChanges(posting: PostingFacts, candidate: CandidateFacts): PossibleChange[] {
  return skillCredits(posting, candidate)
    .filter(({ credit }) => credit < 1)
    .toSorted((a, b) => b.weight * (1 - b.credit) - a.weight * (1 - a.credit))
    .slice(0, SKILLS_TRIED)
    .map(({ asked }) => ({
      change: `Add the skill ${asked.name}`,
      dimension: 'skillsMatch',
      apply: (facts) => withSkill(facts, asked.name),
    }));
}

/** The same as analysing a year later with nothing else changed. */
function yearChanges(candidate: CandidateFacts): PossibleChange[] {
  if (!candidate.periods.some(({ isOngoing }) => isOngoing)) return [];
  return [
    {
      change: 'Work one more year in the current job',
      dimension: 'experienceLevel',
      apply: (facts) => ({
        ...facts,
        periods: facts.periods.map((period) =>
          period.isOngoing ? { ...period, to: period.to + 12 } : period,
        ),
      }),
    },
  ];
}

function wishChanges(posting: PostingFacts, candidate: CandidateFacts): PossibleChange[] {
  const wishes = candidate.preferences;
  if (wishes === null) return [];
  const changes: PossibleChange[] = [];
  const withWishes =
    (wish: Partial<CandidateWishes>): PossibleChange['apply'] =>
    (facts) => ({ ...facts, preferences: { ...(facts.preferences ?? wishes), ...wish } });
  const offered = posting.arrangement?.value;
  if (offered !== undefined && offered !== 'remote') {
    changes.push({
      change: `Accept ${offered} work`,
      dimension: 'commuteFlexibility',
      apply: withWishes({ remoteOnly: false, arrangements: [...wishes.arrangements, offered] }),
    });
  }
  const offer = posting.salary?.value;
  const pay = offer === undefined ? null : offeredPay(offer, wishes);
  const least = wishes.salaryMin ?? wishes.salaryMax;
  if (pay !== null && least !== null) {
    const high = Math.floor(pay.amount);
    if (high < least) {
      changes.push({
        change: `Accept a salary of ${high} a year`,
        dimension: 'salaryExpectations',
        apply: withWishes({ salaryMin: high, salaryMax: high }),
      });
    }
  }
  const place = posting.place?.split(',')[0]?.trim() ?? '';
  if (place !== '' && offered !== 'remote') {
    changes.push({
      change: `Add ${place} to the desired places`,
      dimension: 'locationAlignment',
      apply: withWishes({ places: [...wishes.places, place] }),
    });
  }
  const { jobType } = posting;
  if (jobType !== null && wishes.jobTypes.length > 0 && !wishes.jobTypes.includes(jobType)) {
    changes.push({
      change: `Accept ${jobType} work`,
      dimension: 'commuteFlexibility',
      apply: withWishes({ jobTypes: [...wishes.jobTypes, jobType] }),
    });
  }
  return changes;
}

function blockerChanges(posting: PostingFacts, candidate: CandidateFacts): PossibleChange[] {
  return blockersOf(posting, candidate).flatMap(({ kind, subject }): PossibleChange[] => {
    if (kind === 'licence') {
      const licence = posting.licences.find(({ value }) => value.key === subject);
      if (licence === undefined) return [];
      const change = `Obtain the ${licence.value.label}`;
      return [
        {
          change,
          dimension: 'skillsMatch',
          apply: (facts) => withSkill(facts, licence.value.label),
        },
      ];
    }
    if (kind === 'country') {
      return [
        wishChange(candidate, `Accept work in ${subject}`, (wishes) => ({
          excludedCountries: wishes.excludedCountries.filter((code) => code !== subject),
        })),
      ];
    }
    if (subject === '') return [];
    return [
      wishChange(candidate, `Become authorised to work in ${subject}`, (wishes) => ({
        authorizedIn: [...wishes.authorizedIn, subject],
      })),
    ];
  });
}

function wishChange(
  candidate: CandidateFacts,
  change: string,
  next: (wishes: CandidateWishes) => Partial<CandidateWishes>,
): PossibleChange {
  return {
    change,
    dimension: 'locationAlignment',
    apply: (facts) => {
      const wishes = facts.preferences ?? candidate.preferences;
      return wishes === null ? facts : { ...facts, preferences: { ...wishes, ...next(wishes) } };
    },
  };
}
