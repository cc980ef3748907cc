import { useEffect, useSyncExternalStore } from 'react';
import { shownToasts, subscribeToToasts } from './toast-store.ts';
import { useLoaded } from './use-loaded.ts';

const loadList = () => import('./toast-list.tsx');

/** The place of toasts, once in the app. Where their code has not come, what they say is there all the same. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const { code, again } = useLoaded(loadList);
  const isMissing = toasts.length > 0 && code === null;
  useEffect(() => {
    if (isMissing) again();
  }, [isMissing, again]);
  if (code !== null) return <code.ToastList />;
  return (
    <div role="status">
      {toasts.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
