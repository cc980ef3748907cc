import { useOnline } from '../api/use-online.ts';
import { Banner } from '../ui/banner.tsx';

/** Says that there is no connection, for as long as there is none. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <Banner tone="warn">
          You are offline. What you see may be old, and nothing can be sent until you are connected.
        </Banner>
      )}
    </div>
  );
}
