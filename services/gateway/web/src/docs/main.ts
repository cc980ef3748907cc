import 'swagger-ui-dist/swagger-ui.css';
import './docs.css';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle';
import { accessible } from './accessible.ts';

const { dataset, classList } = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const applyTheme = () =>
  classList.toggle(
    'dark-mode',
    (dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark',
  );
system.addEventListener('change', applyTheme);
applyTheme();

/** The reference of the API that serves this page; everything it needs comes from here. */
SwaggerUI({
  url: '/openapi.json',
  domNode: document.querySelector('#reference'),
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  // It would ask a third party whether the description is valid.
  validatorUrl: null,
  // A token that is typed in here stays in this page.
  persistAuthorization: false,
  plugins: [accessible],
});
