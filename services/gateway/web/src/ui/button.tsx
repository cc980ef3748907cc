import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  /** Secondary unless told. At most one primary button in a view. */
  variant?: Variant;
  icon?: ReactNode;
}

const classOf = (variant: Variant): string => `${styles['button']} ${styles[variant]}`;

/** A button; while `pending` it stays focused and does nothing. */
export function Button({
  variant = 'secondary',
  icon,
  pending = false,
  children,
  type = 'button',
  onClick,
  ...rest
}: ComponentProps<'button'> & Look & { pending?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(variant)}
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {pending ? <span className={styles['spinner']} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function LinkButton({
  href,
  variant = 'secondary',
  icon,
  children,
}: Look & { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={classOf(variant)}>
      {icon}
      {children}
    </Link>
  );
}

/** A button that is an icon only; `label` is its name and its tooltip. */
export function IconButton({
  label,
  children,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & { label: string }) {
  return (
    <button {...rest} type={type} className={styles['icon']} aria-label={label} title={label}>
      {children}
    </button>
  );
}
