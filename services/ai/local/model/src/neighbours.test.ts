import { describe, expect, it } from 'vitest';
import { cosine, embeddingsOf } from '../test/worker-under-test.ts';

describe('the nearer of two', () => {
  it.each([
    ['nurse', 'registered nurse', 'welder'],
    ['nurse', 'staff nurse on a hospital ward', 'forklift operator in a warehouse'],
    ['sofware enginer', 'software engineer', 'office manager'],
    ['acountant', 'accountant', 'electrician'],
    ['frontend developer', 'front-end development with React and CSS', 'back-end development'],
    ['front end developer', 'HTML, CSS and JavaScript', 'REST APIs and databases'],
    ['back end developer', 'back-end development of REST APIs', 'front-end development with React'],
    ['truck driver', 'heavy lorry driver', 'primary school teacher'],
    ['machine learning engineer', 'deep learning with PyTorch', 'mechanical engineer of pumps'],
    ['attorney', 'lawyer', 'chef'],
    ['nurse', 'infirmière', 'welder'],
    ['Schweißer', 'welder', 'nurse'],
  ])('to “%s” is “%s”, not “%s”', async (text, near, far) => {
    const { data } = await embeddingsOf([text, near, far]);
    expect(cosine(data[0], data[1])).toBeGreaterThan(cosine(data[0], data[2]) + 0.03);
  });
});

describe('a posting', () => {
  const duties = 'You will plan the week with the team, keep records and report to the manager.';

  it('is told by its title more than by its body', async () => {
    const { data } = await embeddingsOf([
      'welder',
      `Welder\n\n${duties} Next door works a teacher`,
      `Teacher\n\n${duties} Next door works a welder`,
    ]);
    expect(cosine(data[0], data[1])).toBeGreaterThan(cosine(data[0], data[2]) + 0.15);
  });

  it('is told by rare words and names too', async () => {
    const { data } = await embeddingsOf([
      'Zyxomatic',
      `Sales representative at Zyxomatic\n\n${duties}`,
      `Sales representative at Brandywell\n\n${duties}`,
    ]);
    expect(cosine(data[0], data[1])).toBeGreaterThan(cosine(data[0], data[2]) + 0.05);
  });
});
