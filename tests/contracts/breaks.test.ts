import { describe, expect, it } from 'vitest';
import { type Break, breaksBetween } from './breaks.ts';
import type { Release } from './release.ts';
import type { Schema } from './schema.ts';
import { readSnapshot, snapshotNames } from './snapshots.ts';

const released = readSnapshot(snapshotNames().at(-1) ?? '');

/** A release that is as the last one but for what is planted in it. */
function planted(plant: (release: Release) => void): Release {
  const release = structuredClone(released);
  plant(release);
  return release;
}

const after = (plant: (release: Release) => void): Break[] =>
  breaksBetween(released, planted(plant));

function methodOf({ rpc }: Release, entrypoint: string, method: string) {
  const found = rpc.entrypoints[entrypoint]?.[method];
  if (found === undefined) throw new Error(`${entrypoint}.${method} is not in the snapshot.`);
  return found;
}

function fieldsOf(schema: Schema | undefined) {
  if (schema?.properties === undefined) throw new Error('It has no fields.');
  const required = (schema.required ??= []);
  return { properties: schema.properties, required };
}

const definition = ({ rpc }: Release, name: string) => fieldsOf(rpc.$defs[name]);

/** One of a queue's messages, by its kind. */
function messageOf({ messages }: Release, name: string, kind: string): Schema {
  const variants = messages[name]?.anyOf ?? messages[name]?.oneOf ?? [];
  const found = variants.flatMap((variant) => variant.anyOf ?? variant.oneOf ?? [variant]);
  const one = found.find(({ properties }) => properties?.['kind']?.const === kind);
  if (one === undefined) throw new Error(`${name} has no ${kind}.`);
  return one;
}

const about = (breaks: readonly Break[]) => breaks.map(({ moment, place }) => `${moment} ${place}`);

describe('a call', () => {
  it('that has not changed breaks nothing', () => {
    expect(after(() => {})).toEqual([]);
  });

  it('to a method that is gone breaks', () => {
    const breaks = after((release) => {
      delete release.rpc.entrypoints['UsageRpc']?.['take'];
    });
    expect(breaks).toEqual([{ moment: 'rollout', place: 'UsageRpc.take', what: 'is gone' }]);
  });

  it('to a new method breaks where the callee alone is taken back', () => {
    const breaks = after(({ rpc }) => {
      Object.assign(rpc.entrypoints['UsageRpc'] ?? {}, { other: { args: {}, result: {} } });
    });
    expect(breaks).toEqual([{ moment: 'rollback', place: 'UsageRpc.other', what: 'is new' }]);
  });

  it('without a field that is required from now on breaks', () => {
    const breaks = after((release) => {
      const { properties, required } = definition(release, 'NewEmail');
      properties['replyTo'] = { type: 'string' };
      required.push('replyTo');
    });
    expect(about(breaks)).toEqual(['rollout EmailsRpc.write arguments']);
    expect(breaks[0]?.what).toContain("must have required property 'replyTo'");
  });

  it('without an argument that is required from now on breaks', () => {
    const breaks = after((release) => {
      const { args } = methodOf(release, 'UsageRpc', 'take');
      args.prefixItems?.push({ type: 'string' });
      args.minItems = (args.minItems ?? 0) + 1;
    });
    expect(about(breaks)).toEqual(['rollout UsageRpc.take arguments']);
  });

  it('with a value that is not taken any more breaks', () => {
    const breaks = after((release) => {
      definition(release, 'NewEmail').properties['kind'] = { enum: ['application'] };
    });
    expect(about(breaks)).toContain('rollout EmailsRpc.write arguments');
    expect(breaks[0]?.what).toContain('must be equal to one of the allowed values');
  });

  it('with a field that may be left out from now on breaks where the callee alone is taken back', () => {
    const breaks = after((release) => {
      const { required } = definition(release, 'NewEmail');
      required.splice(required.indexOf('html'), 1);
    });
    expect(about(breaks)).toEqual(['rollback EmailsRpc.write arguments']);
  });

  it('with a field that both may leave out breaks nothing', () => {
    const breaks = after((release) => {
      definition(release, 'NewEmail').properties['replyTo'] = { type: 'string' };
    });
    expect(breaks).toEqual([]);
  });
});

describe('a result', () => {
  it('with a value that the caller does not know breaks', () => {
    const breaks = after((release) => {
      definition(release, 'EmailClaim').properties['state'] = {
        enum: ['granted', 'refused', 'delayed'],
      };
    });
    expect(about(breaks)).toEqual(['rollout EmailsRpc.claim result']);
  });

  it('with a renamed field breaks both ways', () => {
    const breaks = after((release) => {
      const { properties, required } = definition(release, 'EmailClaim');
      Object.assign(properties, { status: properties['state'] });
      delete properties['state'];
      required.splice(required.indexOf('state'), 1, 'status');
    });
    expect(about(breaks)).toEqual([
      'rollout EmailsRpc.claim result',
      'rollback EmailsRpc.claim result',
    ]);
  });

  it('with a further field breaks only a caller that needs it and is ahead', () => {
    const breaks = after((release) => {
      const { properties, required } = definition(release, 'EmailClaim');
      properties['claimedAt'] = { type: 'string' };
      required.push('claimedAt');
    });
    expect(about(breaks)).toEqual(['rollback EmailsRpc.claim result']);
  });
});

describe('a message', () => {
  const QUEUED = 'rollout QueuedEmail, a later one read earlier';
  const KEPT = 'rollout QueuedEmail, an earlier one read later';

  it('with a further field that readers may pass over breaks nothing', () => {
    const breaks = after((release) => {
      fieldsOf(messageOf(release, 'QueuedEmail', 'user_email')).properties['note'] = {
        type: 'string',
      };
    });
    expect(breaks).toEqual([]);
  });

  it('with a further field breaks readers that take no other', () => {
    const closed = planted((release) => {
      messageOf(release, 'QueuedEmail', 'user_email').additionalProperties = false;
    });
    const open = structuredClone(closed);
    fieldsOf(messageOf(open, 'QueuedEmail', 'user_email')).properties['note'] = { type: 'string' };
    expect(about(breaksBetween(closed, open))).toEqual([QUEUED]);
  });

  it('without a field that is required from now on breaks', () => {
    const breaks = after((release) => {
      const { properties, required } = fieldsOf(messageOf(release, 'QueuedEmail', 'user_email'));
      properties['priority'] = { type: 'number' };
      required.push('priority');
    });
    expect(about(breaks)).toEqual([KEPT]);
  });

  it('of a kind that readers do not know breaks', () => {
    const breaks = after((release) => {
      const kind = { ...messageOf(release, 'QueuedEmail', 'user_email') };
      kind.properties = { ...kind.properties, kind: { const: 'newsletter' } };
      const all = release.messages['QueuedEmail'];
      (all?.anyOf ?? all?.oneOf)?.push(kind);
    });
    expect(about(breaks)).toContain(QUEUED);
  });

  it('whose texts may be shorter or longer breaks whoever takes less', () => {
    const shorter = after((release) => {
      fieldsOf(messageOf(release, 'QueuedEmail', 'user_email')).properties['requestId'] = {
        ...{ type: 'string', minLength: 1, maxLength: 10 },
      };
    });
    expect(about(shorter)).toEqual([KEPT]);
  });
});

describe('an API', () => {
  it('without an operation breaks', () => {
    const breaks = after(({ http }) => {
      delete http.operations['GET /api/jobs'];
    });
    expect(about(breaks)).toEqual(['rollout GET /api/jobs']);
  });

  it('that answers without a field breaks its clients, and with a further one it does not', () => {
    const answerOf = ({ http }: Release) => {
      const schema = http.operations['GET /health']?.answers['200'];
      const name = schema?.$ref?.split('/').at(-1) ?? '';
      return fieldsOf(http.components.schemas[name] ?? schema);
    };
    const less = after((release) => {
      const { required } = answerOf(release);
      required.splice(required.indexOf('version'), 1);
    });
    expect(about(less)).toEqual(['rollout GET /health answer']);
    const more = after((release) => {
      answerOf(release).properties['region'] = { type: 'string' };
    });
    expect(more).toEqual([]);
  });
});
