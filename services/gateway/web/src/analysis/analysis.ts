import type { AnswerOf } from '@jobmatch/client/answers';

/** What the API says of a posting and whoever asks, in ten dimensions. */
export type Analysis = AnswerOf<'/api/jobs/{id}/analyze', 'post'>;
export type Dimension = Analysis['dimensions']['skillsMatch'] & { key: string };
export type Evidence = Dimension['evidence'][number];

/** The ten, heaviest first, as the API has them in its answer. */
export const dimensionsOf = ({ dimensions }: Analysis): Dimension[] =>
  Object.entries(dimensions).map(([key, dimension]) => ({ key, ...dimension }));

/** A score of 1 to 10 in words: `9.2 of 10`, or that it is not known. */
export const scoreText = ({ score }: Pick<Dimension, 'score'>): string =>
  score === null ? 'unknown' : `${score} of 10`;
