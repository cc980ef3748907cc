import { listed } from '../listed.ts';
import type { Theme } from '../theme.ts';

/** A year or a version is a number, but no result. */
const NO_RESULT = /\b(?:19|20)\d{2}\b|\b[vV]?\d+\.\d+(?:\.\d+)+\b/g;
const RESULT = /\d|\b(?:doubled|tripled|halved|per ?cent)\b/i;
const LOOKED_AT = 3;

export const noMetrics: Theme = {
  impact: 'Without numbers a reader cannot tell how much you did, or how well.',
  advice: 'Note results as you go: how many, how much, how often, how fast, before and after.',
  find({ jobs }) {
    const described = jobs.filter(({ prose }) => prose !== '').slice(-LOOKED_AT);
    const without = described.filter(({ prose }) => !RESULT.test(prose.replaceAll(NO_RESULT, '')));
    const last = without.at(-1);
    if (last === undefined) return null;
    return {
      severity: without.length === described.length ? 'HIGH' : 'MEDIUM',
      description: `No number tells what was achieved as ${listed(without.map(({ label }) => label))}.`,
      questions: [
        {
          question: `What changed for the better through your work as ${last.title} at ${last.company}, and by how much?`,
          context: 'Customers, patients, money, time, errors, people: an honest estimate will do.',
          expected_outcome: 'One or two results with a number.',
        },
        {
          question: `How large was what you worked on at ${last.company}: the team, the budget, the volume?`,
          context: 'Size tells a reader what you are used to.',
          expected_outcome: 'Numbers that give your work a scale.',
        },
      ],
    };
  },
};
