interface Part {
  /** Where it begins in the snippet. */
  start: number;
  text: string;
  isFound: boolean;
}

/** A snippet's text in parts: what stood between « and » was found. The API has none of its own in it. */
export const partsOf = (snippet: string): Part[] =>
  Array.from(snippet.matchAll(/«(?<found>[^»]*)»|[^«]+|«/g), ({ 0: whole, index, groups }) => {
    const found = groups?.['found'];
    return { start: index, text: found ?? whole, isFound: found !== undefined };
  });
