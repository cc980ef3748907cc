import { describeTypes } from '@jobmatch/client/describe';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

it('has the types of the API as it is; `npm run client` makes them', async () => {
  const { text } = await fleet.send('GET', '/openapi.json');
  await expect(await describeTypes(text)).toMatchFileSnapshot('../packages/client/src/schema.ts');
});
