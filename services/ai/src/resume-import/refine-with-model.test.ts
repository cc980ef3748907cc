import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { refineWithModel } from './refine-with-model.ts';

const TEXT = [
  'Mira Okafor, mira@example.com, +47 555 01 023',
  'OKAFOR builds boats.',
  'Keel & Co, where Mira was Shipwright',
  'March 2016 - Present',
  `${'x'.repeat(300)} Ashgrove`,
].join('\n');

const spanOf = (said: string) => ({
  start: TEXT.indexOf(said),
  end: TEXT.indexOf(said) + said.length,
});

const RESUME: ParsedResume = {
  source: { format: 'txt', pages: 1, text: TEXT },
  profile: {
    ...{ firstName: 'Mira', lastName: 'Okafor', email: 'mira@example.com' },
    ...{ phone: '+47 555 01 023', location: null, headline: null, summary: null },
    linkedInUrl: null,
  },
  links: [],
  workExperience: [
    {
      ...{ company: 'Keel & Co', position: null, location: null, startDate: '2016-03' },
      ...{ endDate: null, current: true, description: null, accomplishments: [] },
    },
  ],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  confidence: {},
  spans: {
    'profile.firstName': spanOf('Mira'),
    'workExperience.0.company': spanOf('Keel & Co'),
    'workExperience.0.startDate': spanOf('March 2016'),
  },
};

async function refined(replies: string[], resume: ParsedResume = RESUME) {
  const shown: string[] = [];
  const counts: AiCount[] = [];
  const env = {
    AI: {
      run: async (_: string, input: Record<string, unknown>) => {
        shown.push(JSON.stringify(input));
        return { response: replies[shown.length - 1] };
      },
    },
    AI_GATEWAY_ID: '',
    RESUME_MODELS: replies.map((_, i) => `model-${i}`),
    RESUME_MODEL_TIMEOUT_MS: 100,
  };
  const count = (added: AiCount[]) => void counts.push(...added);
  const answer = await refineWithModel(env, createLog({}), count, resume);
  return { answer, shown, counts };
}

const says = (value: string, path = 'workExperience.0.position') =>
  JSON.stringify({ values: [{ path, value }] });

describe('a résumé with a gap', () => {
  it('takes what a model finds in its text, and says where and how sure', async () => {
    const { answer, counts } = await refined([says('Shipwright')]);
    expect(answer.workExperience[0]?.position).toBe('Shipwright');
    expect(answer.spans['workExperience.0.position']).toEqual(spanOf('Shipwright'));
    expect(answer.confidence['workExperience.0.position']).toBe(0.5);
    expect(counts).toMatchObject([{ model: 'model-0', errors: 0 }]);
    expect(RESUME.workExperience[0]?.position).toBeNull();
  });

  it.each([
    ['was made up', says('Admiral')],
    ['differs by a letter', says('shipwright')],
    ['stands far from the entry', says('Ashgrove')],
    ['is the owner’s name', says('Okafor')],
    ['was found already', says('Shipwright', 'workExperience.0.company')],
    ['belongs to no entry', says('Shipwright', 'workExperience.7.position')],
    ['would change the answer’s shape', says('Shipwright', '__proto__')],
  ])('drops a value that %s', async (_, reply) => {
    expect((await refined([reply])).answer).toEqual(RESUME);
  });

  it('asks the next model where one says nothing of use, and stays as it is after the last', async () => {
    const { answer, counts } = await refined(['Sure! Here it is:', says('Shipwright')]);
    expect(answer.workExperience[0]?.position).toBe('Shipwright');
    expect(counts).toMatchObject([{ errors: 1 }, { errors: 0 }]);
    expect((await refined(['', '{"values":7}'])).answer).toEqual(RESUME);
  });

  it('shows no model whose it is or how to reach them', async () => {
    const { shown } = await refined([says('Shipwright')]);
    expect(shown[0]).toContain('Shipwright');
    expect(shown[0]).not.toMatch(/mira|okafor|example\.com|555/i);
  });

  it('asks nobody where nothing is missing, or no model is there', async () => {
    const [job] = RESUME.workExperience;
    const whole = { ...RESUME, workExperience: job ? [{ ...job, position: 'Builder' }] : [] };
    expect((await refined([says('x')], whole)).shown).toEqual([]);
    expect((await refined([])).answer).toBe(RESUME);
  });
});
