type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what is undefined, for requests whose optional fields are left out. */
export function present<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the names; none was added or changed.
  return Object.fromEntries(entries) as Present<T>;
}
