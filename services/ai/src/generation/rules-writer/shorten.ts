/** Where a statement may end before its end, best first. */
const BOUNDARIES = [
  /;\s/g,
  /\s[–—-]\s/g,
  /,\s(?=(?:which|who|where|resulting|reducing|increasing|improving|cutting|saving|leading|surfacing|and)\b)/g,
  /,\s/g,
  /\s(?=(?:using|through|by|while|resulting|so that|in order to|with|across|for|after|during)\b)/g,
  /\s(?=(?:and)\b)/g,
] as const;

/** Words that no statement ends with. */
const DANGLING =
  /[\s,;:–—-]+(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|per|that|the|their|to|under|using|via|with|including|such)?$/i;

/** The longest beginning of a text, within the limits, that ends where a clause does; null for none. */
export function shortened(text: string, { min, max }: { min: number; max: number }): string | null {
  if (text.length <= max) return text.length >= min ? text : null;
  for (const boundary of BOUNDARIES) {
    const ends = [...text.matchAll(boundary)].map(({ index }) => index).toReversed();
    for (const end of ends) {
      const cut = withoutTail(text.slice(0, end));
      if (cut.length >= min && cut.length <= max && isBalanced(cut)) return cut;
    }
  }
  return null;
}

function withoutTail(text: string): string {
  let cut = text.trimEnd();
  while (DANGLING.test(cut)) cut = cut.replace(DANGLING, '');
  return cut;
}

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;
