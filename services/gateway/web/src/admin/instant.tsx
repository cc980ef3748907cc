import { TimeAgo } from '../ui/time.tsx';
import { UNKNOWN } from './format.ts';

interface Props {
  at: string | null;
  /** When it was last asked for, in epoch milliseconds: how long ago it was is counted to then. */
  seenAtMs: number;
}

/** How long ago an instant was, on a page that refreshes itself. */
export const Instant = ({ at, seenAtMs }: Props) =>
  at === null ? UNKNOWN : <TimeAgo key={seenAtMs} at={at} />;
