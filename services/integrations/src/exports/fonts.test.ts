import { describe, expect, it } from 'vitest';
import { fontAssets } from './fonts.ts';

describe('a font', () => {
  it('is read once, and again after it could not be read', async () => {
    const asked: string[] = [];
    let status = 503;
    const fonts = fontAssets({
      fetch: async (input) => {
        asked.push(new URL(input instanceof Request ? input.url : input).pathname);
        return new Response('font', { status });
      },
    });
    await expect(fonts('noto-sans-bold')).rejects.toThrow('noto-sans-bold answered 503');
    status = 200;
    const first = await fonts('noto-sans-bold');
    expect(new TextDecoder().decode(first)).toBe('font');
    expect(await fonts('noto-sans-bold')).toBe(first);
    expect(asked).toEqual(['/noto-sans-bold.ttf', '/noto-sans-bold.ttf']);
  });
});
