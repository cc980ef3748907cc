import type { AskedQuestion } from './theme.ts';

/** Asked where the findings give too few: useful whatever a profile looks like. */
export const GENERAL_QUESTIONS: readonly AskedQuestion[] = [
  {
    question: 'Which achievement of the last two years are you proudest of, and what came of it?',
    context: 'The best result is often missing because it seems ordinary to you.',
    expected_outcome: 'A strong first bullet point for your latest job.',
  },
  {
    question: 'What do colleagues or customers come to you for?',
    context: 'What others rely on is what you are good at.',
    expected_outcome: 'A strength for your summary, in plain words.',
  },
  {
    question: 'Which kind of employer would you like best: size, trade, place?',
    context: 'Preferences make recommendations better and your summary clearer.',
    expected_outcome: 'Preferences you can set, and a clearer direction.',
  },
  {
    question: 'What have you learnt lately, at work or on your own?',
    context: 'Recent learning shows that your knowledge is current.',
    expected_outcome: 'A course, skill or project to add.',
  },
  {
    question: 'What would you have to learn for the job after the next one?',
    context: 'It tells which experience to look for now.',
    expected_outcome: 'One goal for the next year.',
  },
];
