/** How long the parts of a document are, in UTF-16 units. */
export const SUMMARY = { min: 100, max: 300 } as const;
export const BULLET = { min: 50, max: 150 } as const;
export const LETTER = { min: 500, max: 1500 } as const;

/** The most that one document lists; an application holds no more. */
export const MAX_JOBS = 30;
export const MAX_BULLETS = 6;
export const MAX_SKILLS = 100;
export const MAX_EDUCATION = 20;

interface Limits {
  min: number;
  max: number;
}

export const fits = (text: string, { min, max }: Limits): boolean =>
  text.length >= min && text.length <= max;
