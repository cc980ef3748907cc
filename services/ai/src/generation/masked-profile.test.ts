import { describe, expect, it } from 'vitest';
import { exampleMaterial, writingCandidate } from './example-material.ts';
import { generationPrompt } from './generation-prompt.ts';

describe('what a model is shown', () => {
  const material = exampleMaterial({
    candidate: writingCandidate({
      professionalSummary:
        'Ada Marsh plans routes. Ask Ada at ada.marsh@work.example, +44 20 7946 0991 or 12 King Street. Will travel.',
    }),
  });

  it('has the profile and the posting, between marks that a text cannot contain', async () => {
    const [system, user] = await generationPrompt(material, 'impact');
    expect(system?.content).toContain('invent');
    expect(user?.content).toMatch(
      /^<<<profile [0-9a-f]{16}\n.*\nprofile [0-9a-f]{16}>>>\n<<<posting /s,
    );
    expect(user?.content).toContain('Lakeside Freight Inc');
    expect(user?.content).toContain('Supply Chain Planner\nHarbour Works');
  });

  it.each(['Ada', 'Marsh', 'ada', '7946', 'King Street', 'Mill Lane', 'linkedin'])(
    'has no %s',
    async (hidden) => {
      const messages = await generationPrompt(material, 'impact');
      expect(JSON.stringify(messages)).not.toContain(hidden);
    },
  );

  it('keeps words that only look like a name', async () => {
    const messages = await generationPrompt(material, 'impact');
    expect(JSON.stringify(messages)).toContain('Will travel');
  });
});
