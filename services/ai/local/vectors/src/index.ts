import { controls } from './controls.ts';

export { VectorIndex } from './vector-index.ts';
export { Vectors } from './vectors.ts';

export default controls;
