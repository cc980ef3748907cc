import type { ReactNode } from 'react';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './auth-page.module.css';

interface Props {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Links to the neighbouring pages. */
  footer?: ReactNode;
}

/** A page of one narrow form. */
export const AuthPage = ({ title, description, children, footer }: Props) => (
  <div className={styles['page']}>
    <PageHeading title={title} description={description} />
    <div className={styles['card']}>{children}</div>
    {footer !== undefined && <p className={styles['footer']}>{footer}</p>}
  </div>
);
