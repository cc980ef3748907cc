import type { CandidateForGeneration } from '@jobmatch/shared/contracts/applications';
import type { Seeded } from './seeded.ts';

type Job = CandidateForGeneration['workExperience'][number];

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  15: 'fifteen',
  20: 'twenty',
};

const FRAMES: readonly ((said: string, job: Job) => string)[] = [
  (said) => `${said}.`,
  (said) => `Among other things: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  (said, { company }) => `${said} while at ${company}.`,
  (said, { title }) => `${said} in the role of ${title}.`,
  (said, { company }) => `One example from ${company}: ${said}.`,
  (said) => `${said}, which is the kind of work I enjoy most.`,
  (said, { company }) => `At ${company}: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  (said) => `A result I am still proud of: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  (said, { title, company }) => `As ${title} at ${company}, my work included this: ${said}.`,
];

const ABOUT_JOB: readonly ((job: Job) => string)[] = [
  ({ title, company }) => `I know this work from my time as ${title} at ${company}.`,
  ({ company, startDate }) => `My time at ${company} began in ${startDate.slice(0, 4)}.`,
  ({ company }) => `What I learned at ${company} still guides how I work.`,
  ({ title }) => `The daily work of a ${title} is familiar to me.`,
  ({ title, company }) => `${company} employed me as ${title}.`,
  ({ company, title }) =>
    `When I was hired by ${company} as ${title}, I had a great deal to learn.`,
  ({ company }) => `People at ${company} would describe me as calm and thorough.`,
  ({ company, startDate }) =>
    `Since ${startDate.slice(0, 4)}, when I came to ${company}, I have kept learning.`,
  ({ company }) => `Every day at ${company} I see how much preparation matters.`,
];

const ABOUT_SKILLS: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `I work confidently with ${one} and ${other}.`,
  (one) => `My experience with ${one} would be useful from the first week.`,
  (one, other) => `Skilled in ${one} as well as ${other}.`,
  (one) => `Much of my recent work involved ${one}.`,
  (one, other) => `Both ${one} and ${other} are part of what I do.`,
  (one) => `If the team needs ${one}, I can help from the start.`,
  (one, other) => `My strengths are ${one}, ${other} and a clear way of explaining things.`,
  (one) => `I would describe my ${one} as solid and practical.`,
];

const ABOUT_POSTING: readonly ((title: string, company: string) => string)[] = [
  (title, company) => `The ${title} role at ${company} caught my attention at once.`,
  (_, company) => `I would be glad to bring this experience to ${company}.`,
  (title) => `I believe the ${title} position suits my background.`,
  (_, company) => `Thank you for considering me for your team at ${company}.`,
  (title, company) => `I am writing to apply for ${title} with ${company}.`,
  (title, company) => `What draws me to ${company} is the chance to do careful work as ${title}.`,
  (_, company) => `I admire how ${company} talks about its work and would like to be part of it.`,
  (title, company) =>
    `My application for the role of ${title} comes with a simple promise to ${company}: I prepare well.`,
  (_, company) => `Please let me know when would be a good time to talk about joining ${company}.`,
];

/** What anybody may say of how they work; it claims nothing that could be looked up. */
const PLAIN: readonly string[] = [
  'I like to understand a problem before I touch it, and I ask questions early.',
  'Good work, to me, is work that others can pick up the next morning.',
  'I write things down, share what I know and keep my promises.',
  'Working closely with other people is the part of the job I look forward to.',
  'One of the lessons I took from that time is to test small changes first.',
  'That experience taught me patience, and how to say no politely.',
  'I learn new tools quickly and am not afraid of unglamorous tasks.',
  'What matters most to me is that customers notice the difference.',
  'I would welcome the opportunity to discuss how I can help.',
  'My references will confirm that I finish what I start.',
];

/** Sentences that say what the profile says, in other words. */
export function truthfulSentences(random: Seeded, candidate: CandidateForGeneration) {
  const ofJob = (job: Job): string[] => {
    const statements = [...job.accomplishments, ...(job.description?.split(/(?<=[.!?])\s+/) ?? [])];
    return statements
      .map((text) => text.trim().replace(/[.]$/, ''))
      .filter((text) => text.length > 20 && text.length < 130 && !/\b(?:he|his)\b/i.test(text))
      .map((text) => random.pick(FRAMES)(reworded(random, text), job));
  };
  const skills = candidate.skills.map(({ name }) => name).filter((name) => name.length > 2);
  return {
    ofJob,
    aboutJob: (): string => random.pick(ABOUT_JOB)(random.pick(candidate.workExperience)),
    aboutSkills: (): string => random.pick(ABOUT_SKILLS)(random.pick(skills), random.pick(skills)),
    aboutPosting: (title: string, company: string): string =>
      random.pick(ABOUT_POSTING)(title, company),
    plain: (): string => random.pick(PLAIN),
    aboutStudies: (): string => {
      const [first] = candidate.education;
      const { institution, fieldOfStudy } = first ?? { institution: null, fieldOfStudy: null };
      return fieldOfStudy === null
        ? 'I like to keep learning.'
        : `At ${institution} I studied ${fieldOfStudy}.`;
    },
    skills: (): string[] => skills.filter(() => random.next() < 0.6),
  };
}

/** The same amounts, written otherwise. */
function reworded(random: Seeded, text: string): string {
  if (random.next() < 0.5) return text;
  return text
    .replaceAll(/(\d)%/g, '$1 percent')
    .replaceAll(/\$(\d+)M\b/g, '$$$1 million')
    .replaceAll(/\b(\d+)k\b/gi, '$1,000')
    .replaceAll(
      /(?<![\d$.,])\b(\d{1,2})\b(?=\s(?:\p{Ll}+))/gu,
      (digits) => NUMBER_WORDS[digits] ?? digits,
    );
}
