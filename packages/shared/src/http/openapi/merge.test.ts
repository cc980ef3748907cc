import { describe, expect, it } from 'vitest';
import { mergeParts } from './merge.ts';

const part = (service: string, path: string, schemas: Record<string, unknown>, ref: string) => ({
  service,
  json: JSON.stringify({
    paths: { [path]: { get: { schema: { $ref: `#/components/schemas/${ref}` } } } },
    components: { schemas, responses: {} },
  }),
});

const JOB = { type: 'object', properties: { salary: { $ref: '#/components/schemas/Salary' } } };

describe('parts of an API description', () => {
  it('share a component that is the same in both', () => {
    const { paths, components } = mergeParts([
      part('Core', '/b', { Job: JOB, Salary: { type: 'number' } }, 'Job'),
      part('Ai', '/a', { Job: JOB, Salary: { type: 'number' } }, 'Job'),
    ]);
    expect(Object.keys(paths)).toEqual(['/a', '/b']);
    expect(Object.keys(components.schemas)).toEqual(['Job', 'Salary']);
  });

  it('keep their own where they differ, with all that refers to it', () => {
    const { paths, components } = mergeParts([
      part('Core', '/b', { Job: JOB, Salary: { type: 'number' } }, 'Job'),
      part('Ai', '/a', { Job: JOB, Salary: { type: 'string' } }, 'Job'),
    ]);
    expect(Object.keys(components.schemas)).toEqual(['AiJob', 'AiSalary', 'Job', 'Salary']);
    expect(paths['/a']).toEqual({ get: { schema: { $ref: '#/components/schemas/AiJob' } } });
    expect(paths['/b']).toEqual({ get: { schema: { $ref: '#/components/schemas/Job' } } });
    expect(components.schemas['AiJob']).toEqual({
      type: 'object',
      properties: { salary: { $ref: '#/components/schemas/AiSalary' } },
    });
  });

  it('are the same document in whatever order a service lists them', () => {
    const a = part('Core', '/a', { A: {} }, 'A');
    const b = part('Ai', '/b', { B: {} }, 'B');
    expect(JSON.stringify(mergeParts([a, b]))).toBe(JSON.stringify(mergeParts([b, a])));
  });

  it('that are no part at all are refused', () => {
    expect(() => mergeParts([{ service: 'Core', json: '{"status":503}' }])).toThrow('paths');
  });
});
