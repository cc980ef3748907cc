import { AppError } from '@jobmatch/shared/errors';
import { expect, it, vi } from 'vitest';
import { askCore } from './ask-core.ts';

it('is what core says', async () => {
  expect(await askCore(async () => 'somebody')).toBe('somebody');
});

it('passes on what core refuses', async () => {
  const refusal = new AppError('CONFLICT', 'The e-mail has an account.');
  await expect(askCore(() => Promise.reject(refusal))).rejects.toBe(refusal);
});

it('is UNAVAILABLE where core does not answer, or not what was asked, and the log says so', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  await expect(askCore(() => Promise.reject(new Error('lost')))).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('identity.not_answered'));
  logged.mockRestore();
});
