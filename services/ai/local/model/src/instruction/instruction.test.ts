import { beforeEach, describe, expect, it } from 'vitest';
import { ask, control } from '../../test/worker-under-test.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const GLM = '@cf/zai-org/glm-4.7-flash';
const POSTING =
  'Software Engineer\nYou must know Kotlin and have 5+ years of experience.\nYou need experience with Kitchenhub.';
const input = {
  messages: [
    { role: 'system', content: 'Read it.' },
    { role: 'user', content: `<<<posting 1\n${POSTING}\nposting 1>>>` },
  ],
};

const script = (told: unknown): Promise<Response> => control('PUT', '/script', told);
const questions = async () => (await control('GET', '/questions')).json();
const replyOf = (name = LLAMA): Promise<unknown> =>
  ask(input, name).then(
    (answer) => answer,
    (err: Error) => err.message,
  );

interface Read {
  requiredSkills: { name: string; quote: string }[];
  minYears: { years: number; quote: string };
}
const good = async (): Promise<Read> => ((await replyOf()) as { response: Read }).response;

beforeEach(async () => {
  await control('DELETE', '/script');
  await control('DELETE', '/questions');
});

describe('an instruction model', () => {
  it('reads the posting it is shown, with quotes that stand there', async () => {
    const { requiredSkills, minYears } = await good();
    expect(requiredSkills.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kotlin', 'Kitchenhub']),
    );
    expect(minYears.years).toBe(5);
    for (const { quote } of [...requiredSkills, minYears]) expect(POSTING).toContain(quote);
  });

  it('wraps its answer as its model does, and counts tokens', async () => {
    expect(await replyOf()).toMatchObject({ usage: { prompt_tokens: expect.any(Number) } });
    expect(await replyOf(GLM)).toMatchObject({
      choices: [{ message: { content: expect.stringContaining('Kotlin') } }],
    });
  });

  it('does as the script says, for one model or for all', async () => {
    const told = async (reply: string) => {
      await script({ reply });
      return replyOf();
    };
    expect(await told('3040')).toMatch(/^3040: /);
    expect(await told('429')).toContain('429');
    expect(await told('cut')).toContain('connection lost');
    expect(await told('empty')).toMatchObject({ response: '' });
    expect(await told('broken')).toMatchObject({ response: expect.stringContaining('Sure') });
    const truncated = (await told('truncated')) as { response: string };
    expect(truncated.response).toMatch(/^\{"requiredSkills"/);
    expect(await told('wrong-enum')).toMatchObject({
      response: { seniority: { level: 'wizard' } },
    });
    await script({ models: { [GLM]: '3040' } });
    expect(await replyOf(GLM)).toMatch(/^3040: /);
    expect(await good()).toBeTruthy();
  });

  it.each(['invented-quotes', 'changed-byte'])('has no true quote when told %s', async (reply) => {
    await script({ reply });
    const { requiredSkills } = await good();
    expect(requiredSkills.length).toBeGreaterThan(0);
    for (const { quote } of requiredSkills) expect(POSTING).not.toContain(quote);
  });

  it('refuses what it cannot read', async () => {
    const refusal = await ask({ text: 'nurse' }, LLAMA).catch((err: Error) => err.message);
    expect(refusal).toMatch(/5006: /);
    expect((await script({ reply: 'lovely' })).status).toBe(400);
  });

  it('counts what it was asked, by model and at once', async () => {
    await script({ delayMs: 50 });
    await Promise.all([replyOf(), replyOf(), replyOf(GLM)]);
    expect(await questions()).toEqual({
      calls: 3,
      byModel: { [LLAMA]: 2, [GLM]: 1 },
      atOnceMax: 2,
      lastPrompt: expect.stringContaining(POSTING),
    });
    await control('DELETE', '/questions');
    expect(await questions()).toMatchObject({ calls: 0, lastPrompt: null });
  });
});
