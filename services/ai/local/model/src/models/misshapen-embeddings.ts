/** An embedding model's answer. */
export interface Embeddings {
  shape: readonly number[];
  data: readonly (readonly number[])[];
}

const withFirst = ({ data }: Embeddings, first: unknown): unknown[] => [first, ...data.slice(1)];

/** The ways in which an answer can be malformed, from nothing at all to one number that is none. */
const SPOILERS: readonly ((answer: Embeddings) => unknown)[] = [
  () => null,
  () => ({}),
  () => 'upstream connect error or disconnect/reset before headers',
  ({ data: _data, ...rest }) => rest,
  (answer) => ({ ...answer, data: null }),
  (answer) => ({ ...answer, data: [], shape: [0, 768] }),
  (answer) => ({ ...answer, data: answer.data.slice(1) }),
  (answer) => ({ ...answer, data: [...answer.data, ...answer.data.slice(0, 1)] }),
  (answer) => ({ ...answer, data: withFirst(answer, answer.data[0]?.slice(1)) }),
  (answer) => ({ ...answer, data: withFirst(answer, answer.data[0]?.with(0, Number.NaN)) }),
  (answer) => ({ ...answer, data: withFirst(answer, [null, ...(answer.data[0]?.slice(1) ?? [])]) }),
  (answer) => ({
    ...answer,
    data: withFirst(
      answer,
      answer.data[0]?.map(() => 0),
    ),
  }),
  (answer) => ({ ...answer, data: withFirst(answer, answer.data[0]?.map(String)) }),
];

/** `answer` spoilt in the way that `draw` chooses; neither it nor its vectors are changed. */
export function misshapenEmbeddings(answer: Embeddings, draw: number): unknown {
  return SPOILERS[draw % SPOILERS.length]?.(answer);
}
