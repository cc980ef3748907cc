import { describe, expect, it } from 'vitest';
import { type Deployed, deployedIn } from '../provision/deployed-settings.ts';
import { deployOrder } from './deploy-order.ts';
import { ENVIRONMENTS } from './environment.ts';

describe('the order of deployment', () => {
  it.each(ENVIRONMENTS)('has each service after those it calls: %s', (environment) => {
    expect(deployOrder(deployedIn(environment))).toEqual(['core', 'ai', 'integrations', 'gateway']);
  });

  it('does not exist for services that call each other', () => {
    const calling = (deployed: Deployed, service: string): Deployed => ({
      ...deployed,
      settings: { ...deployed.settings, services: [{ service }] },
    });
    const [ai, core] = deployedIn('staging');
    if (ai === undefined || core === undefined) throw new Error('There are two services at least.');
    const circle = [calling(ai, core.settings.name), calling(core, ai.settings.name)];

    expect(() => deployOrder(circle)).toThrow('circle');
  });
});
