/** A font's name, which is its file's without the ending; `collect-fonts.mjs` puts the files there. */
export type FontName = 'noto-sans-regular' | 'noto-sans-bold' | 'noto-sans-sc-regular';

/** Where the fonts are read from, each when it is needed. */
export type FontFiles = (name: FontName) => Promise<Uint8Array>;

/** Bytes and no promises: a promise belongs to the request that made it, and may end with it. */
const kept = new Map<FontName, Uint8Array>();

/** The fonts among this Worker's static assets; an isolate keeps what it has read. */
export const fontAssets =
  (assets: Pick<Fetcher, 'fetch'>): FontFiles =>
  async (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const response = await assets.fetch(`https://fonts.internal/${name}.ttf`);
    if (!response.ok) throw new Error(`The font ${name} answered ${response.status}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    kept.set(name, bytes);
    return bytes;
  };
