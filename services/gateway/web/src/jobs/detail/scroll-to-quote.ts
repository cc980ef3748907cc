/** Around a quote, so that it is not read at the very edge. */
const MARGIN_PX = 96;

/**
 * Brings the marks of a quote into view and focuses the first. A posting that scrolls by itself is
 * scrolled alone, so that what was being read beside it stays where it is.
 */
export function scrollToQuote(root: HTMLElement, id: number): void {
  const mark = root.querySelector<HTMLElement>(`[data-quotes~="${id}"]`);
  if (mark === null) return;
  const pane = mark.closest<HTMLElement>('[data-pane]');
  if (pane !== null && pane.scrollHeight > pane.clientHeight + 1) {
    const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - MARGIN_PX;
    pane.scrollIntoView({ block: 'nearest' });
  } else {
    mark.scrollIntoView({ block: 'center' });
  }
  mark.focus({ preventScroll: true });
}
