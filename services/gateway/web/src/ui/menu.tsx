import { Suspense, cloneElement, lazy, useState } from 'react';
import type { MenuProps } from './open-menu.tsx';

const load = () => import('./open-menu.tsx');
const OpenMenu = lazy(async () => ({ default: (await load()).OpenMenu }));

/** A menu under a button, by arrow keys, letters and clicks. Its code comes with the first use. */
export function Menu(props: MenuProps) {
  const [isWanted, setIsWanted] = useState(false);
  const trigger = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onClick: () => setIsWanted(true),
  });
  if (!isWanted) return trigger;
  return (
    <Suspense fallback={trigger}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
