/** A link of a notification where it leads to a page of ours; null for any other address. */
export const ownPathOf = (actionUrl: string | null): string | null =>
  // `//host` and `/\host` are other sites to a browser.
  actionUrl !== null && /^\/(?![/\\])/.test(actionUrl) ? actionUrl : null;
