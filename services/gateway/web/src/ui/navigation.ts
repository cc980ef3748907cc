const firstPath = location.pathname;
let hasLeft = false;

/** Whether the page that is shown was reached from another one, and not by its address. */
export function wasNavigated(): boolean {
  hasLeft ||= location.pathname !== firstPath;
  return hasLeft;
}
