import * as v from 'valibot';

/** The profile of a prompt that asks for an application, and the posting after it. */
const MARKED =
  /^<<<profile [^\n]*\n([^]*?)\nprofile [^\n]*>>>\n<<<posting [^\n]*\n([^]*)\n[^\n]*>>>$/;

const Profile = v.looseObject({
  title: v.nullable(v.string()),
  jobs: v.array(
    v.looseObject({
      job: v.number(),
      title: v.string(),
      company: v.string(),
      accomplishments: v.array(v.string()),
    }),
  ),
  skills: v.array(v.string()),
});

export const asksForApplication = (prompt: string): boolean => MARKED.test(prompt.trim());

/** What a model writes that keeps to the profile of a prompt. */
export function writeApplication(prompt: string): object {
  const [, json = '{}', posting = ''] = MARKED.exec(prompt.trim()) ?? [];
  const { title, jobs, skills } = v.parse(Profile, JSON.parse(json));
  const [position = '', company = ''] = posting.split('\n');
  const [latest] = jobs;
  const told = jobs.flatMap((job) => job.accomplishments.slice(0, 1));
  return {
    summary: `${title ?? latest?.title ?? ''} with work at ${latest?.company ?? ''} behind them. ${told[0] ?? ''}`,
    experience: jobs.map(({ job, accomplishments }) => ({ job, bullets: accomplishments })),
    skills,
    letter: [
      `The ${position} opening at ${company} is close to what I do today at ${latest?.company ?? ''}, and I would like to be considered for it.`,
      `Three things describe my work there best. ${told.join('. ')}. I enjoy work that others can build on, and I take care to leave it in good order for whoever comes next.`,
      `I would enjoy hearing what ${company} needs most from the person in this position, and how my work so far could help with it.`,
    ],
  };
}

/** The same with claims that no profile makes. */
export function inventApplication(prompt: string): object {
  const honest = v.parse(
    v.looseObject({
      summary: v.string(),
      skills: v.array(v.string()),
      letter: v.array(v.string()),
    }),
    writeApplication(prompt),
  );
  return {
    ...honest,
    summary: `${honest.summary} Grew revenue by 873 percent as Chief Klingon Officer.`,
    skills: [...honest.skills, 'Klingon'],
    letter: [
      ...honest.letter,
      'At Starfleet Command I led 940 officers. I hold the Galactic Safety certification since 1987.',
    ],
  };
}
