import * as Radix from '@radix-ui/react-dropdown-menu';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { useLocation } from 'wouter';
import styles from './open-menu.module.css';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  /** A page to go to, or something to do. */
  href?: string;
  onSelect?: () => void;
  danger?: boolean;
  disabled?: boolean;
}

export interface MenuProps {
  /** The button that opens it: one `Button` or `IconButton`. */
  trigger: ReactElement<ComponentProps<'button'>>;
  items: readonly MenuItem[];
  /** A line at its top, for example whose menu it is. */
  heading?: ReactNode;
}

/** The menu itself, open from the start: it is loaded when somebody wants it. */
export function OpenMenu({ trigger, items, heading }: MenuProps) {
  const [, navigate] = useLocation();
  return (
    // Not in a portal: a dialog that is open would cover it. Modal would block scrolling with an inline style sheet, which the policy refuses.
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Content className={styles['menu']} align="end" sideOffset={4} collisionPadding={8}>
        {heading !== undefined && (
          <Radix.Label className={styles['heading']}>{heading}</Radix.Label>
        )}
        {items.map(({ label, icon, href, onSelect, danger = false, disabled = false }) => (
          <Radix.Item
            key={label}
            className={danger ? styles['danger'] : styles['item']}
            disabled={disabled}
            onSelect={() => (href === undefined ? onSelect?.() : navigate(href))}
          >
            {icon}
            {label}
          </Radix.Item>
        ))}
      </Radix.Content>
    </Radix.Root>
  );
}
