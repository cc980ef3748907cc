import { cloneElement, useState } from 'react';
import type { MenuProps } from './open-menu.tsx';
import { useLoaded } from './use-loaded.ts';

const loadMenu = () => import('./open-menu.tsx');

/** A menu under a button, by arrow keys, letters and clicks. */
export function Menu(props: MenuProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { code, again } = useLoaded(loadMenu);
  if (isWanted && code !== null) return <code.OpenMenu {...props} />;
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: again,
    onClick: () => {
      setIsWanted(true);
      if (code === null) again();
    },
  });
}
