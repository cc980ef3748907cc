import { QueryClientProvider } from '@tanstack/react-query';
import { session } from './api/browser-session.ts';
import { queryClient } from './api/query-client.ts';
import { routes } from './routes.ts';
import { Shell } from './shell/shell.tsx';
import { Toasts } from './ui/toasts.tsx';

// Nothing that was loaded for one person is ever shown to the next.
session.subscribe(() => queryClient.clear());

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <Shell routes={routes} />
    <Toasts />
  </QueryClientProvider>
);
