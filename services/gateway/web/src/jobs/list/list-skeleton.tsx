import { Skeleton } from '../../ui/skeleton.tsx';

const HEIGHT_PX = 720;

/** The place of a list of postings. */
export const ListSkeleton = () => <Skeleton heightPx={HEIGHT_PX} label="Loading postings" />;
