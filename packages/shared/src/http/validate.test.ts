import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors.ts';
import { validate } from './validate.ts';

const Person = v.strictObject({
  name: v.optional(v.string()),
  tags: v.optional(v.array(v.number())),
});

function fieldsOf(json: string, schema: v.GenericSchema = Person): Record<string, string> | null {
  try {
    validate(schema, JSON.parse(json));
    return null;
  } catch (err) {
    if (!isAppError(err)) throw err;
    return err.details?.['fields'] as Record<string, string>;
  }
}

describe('a field that has no business in a body', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'id', ''])(
    '%j is refused by name',
    (name) => {
      const fields = fieldsOf(`{"name": "A", ${JSON.stringify(name)}: {"role": "admin"}}`);
      expect(fields).not.toBeNull();
      expect(Object.entries(fields ?? {})).toEqual([[name, 'Unknown field.']]);
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    },
  );

  it('is refused inside an object too', () => {
    const schema = v.strictObject({ person: Person });
    expect(fieldsOf('{"person": {"__proto__": {}}}', schema)).toEqual({
      'person.__proto__': 'Unknown field.',
    });
  });

  it('changes no other object', () => {
    fieldsOf('{"__proto__": {"polluted": true}}');
    expect('polluted' in {}).toBe(false);
  });
});

describe('an array where an object belongs', () => {
  it.each(['[]', '[1]'])('%s is refused', (json) => {
    expect(fieldsOf(json)).toEqual({ $: 'Must be an object.' });
    expect(fieldsOf(json, v.optional(Person, {}))).toEqual({ $: 'Must be an object.' });
    expect(
      fieldsOf(
        json,
        v.pipe(
          Person,
          v.check(() => true),
        ),
      ),
    ).toEqual({ $: 'Must be an object.' });
  });
});

describe('a refusal', () => {
  it('stays short whatever was sent', () => {
    const huge = 'x'.repeat(300_000);
    const many = JSON.stringify({ tags: Array.from({ length: 10_000 }, () => huge.slice(0, 9)) });
    for (const json of [JSON.stringify(huge), `{"${huge}": 1}`, many]) {
      expect(JSON.stringify(fieldsOf(json)).length).toBeLessThan(20_000);
    }
  });

  it('keeps the first message of a path', () => {
    const schema = v.strictObject({
      name: v.pipe(v.string(), v.minLength(3, 'Too short.'), v.includes('x', 'No x.')),
    });
    expect(fieldsOf('{"name": "a"}', schema)).toEqual({ name: 'Too short.' });
  });
});
