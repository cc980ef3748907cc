import { expect, it } from 'vitest';
import { requireConfigured } from './service.ts';

// The check asks the binding for nothing else.
const bound = (isConfigured: () => Promise<boolean>) =>
  ({ SENDGRID: { isConfigured } }) as unknown as Parameters<typeof requireConfigured>[0];

it('lets an e-mail be written where there is something to send it with', async () => {
  await expect(requireConfigured(bound(async () => true))).resolves.toBeUndefined();
  await expect(requireConfigured(bound(async () => false))).rejects.toMatchObject({
    code: 'EMAIL_NOT_CONFIGURED',
  });
});

it('is UNAVAILABLE where that cannot be found out', async () => {
  const lost = bound(() => Promise.reject(new Error('Network connection lost.')));
  await expect(requireConfigured(lost)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
