import type { ModelAnswer } from './model-answer.ts';

/** An answer that says nothing, but for `said`. */
export const exampleAnswer = (said: Partial<ModelAnswer> = {}): ModelAnswer => ({
  requiredSkills: [],
  preferredSkills: [],
  minYears: null,
  seniority: null,
  degree: null,
  arrangement: null,
  salary: null,
  industries: [],
  benefits: [],
  signals: [],
  ...said,
});
