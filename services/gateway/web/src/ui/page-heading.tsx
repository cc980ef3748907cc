import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-heading.module.css';
import { wasNavigated } from './navigation.ts';

interface Props {
  title: string;
  description?: ReactNode;
  /** Buttons or links of the page as a whole. */
  actions?: ReactNode;
}

/** The one h1 of a page: names the tab and takes the focus when one comes from another page. */
export function PageHeading({ title, description, actions }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · JobMatch AI`;
  }, [title]);
  useEffect(() => {
    // The page that was asked for by its address keeps the browser's own order of focus.
    if (wasNavigated()) ref.current?.focus();
  }, []);
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        <h1 ref={ref} tabIndex={-1} className={styles['title']} dir="auto">
          {title}
        </h1>
        {description !== undefined && <p className={styles['description']}>{description}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
