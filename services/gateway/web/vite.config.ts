import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` serves the fleet, for `pnpm dev` beside it. */
const GATEWAY = `http://localhost:${process.env['PORT'] ?? '8787'}`;

export default defineConfig({
  plugins: [react()],
  build: {
    // The first with light-dark(), which the tokens are written in.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // Data URLs are not in the content security policy.
    assetsInlineLimit: 0,
    // What scripts/check reads the initial weight from.
    manifest: true,
    rolldownOptions: { input: ['index.html', 'docs.html'] },
  },
  server: {
    proxy: { '/api': GATEWAY, '/openapi.json': GATEWAY, '/health': GATEWAY, '/ready': GATEWAY },
  },
});
