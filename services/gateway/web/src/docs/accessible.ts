import type { Plugin } from 'swagger-ui-dist/swagger-ui-es-bundle';

/** What Swagger UI leaves out for assistive technology: landmarks, and a heading of the level in between. */
export const accessible: Plugin = ({ React: { createElement } }) => ({
  wrapComponents: {
    // The only server is the one that serves the page; its choice has no label.
    ServersContainer: () => () => null,
    InfoContainer: (Original) => (props) =>
      createElement('section', { 'aria-label': 'About' }, createElement(Original, props)),
    AuthorizeBtnContainer: (Original) => (props) =>
      createElement('section', { 'aria-label': 'Token' }, createElement(Original, props)),
    FilterContainer: (Original) => (props) =>
      createElement(
        'search',
        null,
        createElement('h2', { className: 'visually-hidden' }, 'Operations'),
        createElement(Original, props),
      ),
  },
});
