import { BOARD_TYPES, valueIn } from '../jobs/list/posting-options.ts';

interface Board {
  boardType: string;
  /** What the board is called at its type, in lower case. */
  token: string;
}

/** Where boards of each type are, and which part of the address names the board. */
const PLACES: readonly [boardType: (typeof BOARD_TYPES)[number]['value'], address: RegExp][] = [
  ['greenhouse', /^(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io\/(?:v1\/boards\/)?([^/]+)/],
  ['lever', /^jobs(?:\.eu)?\.lever\.co\/([^/]+)/],
  ['ashby', /^jobs\.ashbyhq\.com\/([^/]+)/],
  ['workable', /^apply\.workable\.com\/([^/]+)/],
  ['smartrecruiters', /^(?:jobs|careers)\.smartrecruiters\.com\/([^/]+)/],
  ['recruitee', /^([^./]+)\.recruitee\.com(?:\/|$)/],
];

/** The board that an address of one is about; null where it is no address of a board we read. */
export function boardOf(address: string): Board | null {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  if (url === null) return null;
  const place = `${url.hostname}${url.pathname}`;
  for (const [boardType, pattern] of PLACES) {
    const token = pattern.exec(place)?.[1]?.toLowerCase();
    if (token !== undefined) return { boardType, token };
  }
  return null;
}

/** What the form for following a board has, as the API takes it: a name, or an address that has one. */
export function enteredBoard({ boardType, token = '' }: Readonly<Record<string, string>>) {
  const board = boardOf(token.trim());
  return {
    boardType: valueIn(BOARD_TYPES, board?.boardType ?? boardType) ?? BOARD_TYPES[0].value,
    token: board?.token ?? token.trim().toLowerCase(),
  };
}
