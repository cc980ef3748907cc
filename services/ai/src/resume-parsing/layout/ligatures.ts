/**
 * Fonts without a table of characters show their ligatures as NUL. Which of the five it was follows
 * from the letters around it; `fi` is the most frequent by far in the languages we read.
 */
const BY_CONTEXT: readonly (readonly [pattern: RegExp, ligature: string])[] = [
  [/(?<=\b(?:o|e|su|di|tra))\0(?=c(?:e|i|u))/gi, 'ffi'],
  [
    /(?<=\b(?:a|e|di|o|bu|sta|tra|su|coe|sheri|cli|cu|sti|stu))\0(?=e|ect|ort|s\b|\W|$|o|a|l|r)/gi,
    'ff',
  ],
  [
    /\0(?=ow|ex|uen|ight|eet|ect|ict|oor|at\b|uid|ag|ash|ask|ush|utter|ourish|y\b|aw|uss|ü|üss)/gi,
    'fl',
  ],
];

export function restoreLigatures(text: string): string {
  if (!text.includes('\0')) return text;
  const known = BY_CONTEXT.reduce(
    (mended, [pattern, ligature]) => mended.replaceAll(pattern, ligature),
    text,
  );
  return known.replaceAll('\0', 'fi');
}
