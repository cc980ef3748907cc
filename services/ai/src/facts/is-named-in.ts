const EDGE = /[\p{L}\p{N}+#]/u;

/** Whether a text has a name in it as whole words, in any capitals. */
export function isNamedIn(text: string, name: string): boolean {
  const lowered = text.toLowerCase();
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return false;
  for (let at = lowered.indexOf(wanted); at !== -1; at = lowered.indexOf(wanted, at + 1)) {
    const before = lowered[at - 1] ?? ' ';
    const after = lowered[at + wanted.length] ?? ' ';
    if (!EDGE.test(before) && !EDGE.test(after)) return true;
  }
  return false;
}
