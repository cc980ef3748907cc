import { describe, expect, it } from 'vitest';
import { exampleAnswer } from './example-answer.ts';
import { MODEL_ANSWER_SCHEMA, ModelAnswer, parseModelAnswer } from './model-answer.ts';

const skill = { name: 'Grilling', quote: 'run the grill' };

describe('a model’s answer', () => {
  it('is read from JSON, wherever in the text it stands', () => {
    const answer = exampleAnswer({ requiredSkills: [skill] });
    expect(parseModelAnswer(JSON.stringify(answer))).toEqual(answer);
    expect(parseModelAnswer(`\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``)).toEqual(answer);
  });

  it.each([
    '',
    'null',
    '[]',
    'I cannot help with that.',
    '{"requiredSkills": [{"name": "Gril',
    '{]}',
  ])('is none in %j', (text) => {
    expect(parseModelAnswer(text)).toBeNull();
  });

  it('loses what is not as asked, and nothing else', () => {
    const text = JSON.stringify({
      requiredSkills: [skill, { name: 'No quote' }, 'Grill', { name: '', quote: 'x' }],
      preferredSkills: 'none',
      seniority: { level: 'wizard', quote: 'wizard' },
      minYears: { years: 300, quote: '300 years' },
      degree: { level: 'master', quote: 'a master' },
      signals: [{ kind: 'weather', name: 'sun', good: true, quote: 'sun' }],
    });
    expect(parseModelAnswer(text)).toEqual(
      exampleAnswer({ requiredSkills: [skill], degree: { level: 'master', quote: 'a master' } }),
    );
  });

  it('holds at most 60 skills', () => {
    const requiredSkills = Array.from({ length: 500 }, () => skill);
    expect(parseModelAnswer(JSON.stringify({ requiredSkills }))?.requiredSkills).toHaveLength(60);
  });

  it('has the fields that the JSON Schema asks for', () => {
    expect(MODEL_ANSWER_SCHEMA.required).toEqual(Object.keys(ModelAnswer.entries));
  });
});
