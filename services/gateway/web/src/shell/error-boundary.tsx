import { Component, type ReactNode } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface State {
  hasFailed: boolean;
}

/** Keeps a page that breaks from taking the console with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <h1>This page does not work right now</h1>
        <EmptyState
          title="It may have been replaced by a newer version, or it has a fault."
          action={
            <>
              <Button variant="primary" onClick={() => location.reload()}>
                Load it again
              </Button>
              <LinkButton href="/">To the overview</LinkButton>
            </>
          }
        />
      </div>
    );
  }
}
