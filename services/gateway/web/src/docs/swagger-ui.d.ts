/** As much as we use; the package has no types of its own. */
declare module 'swagger-ui-dist/swagger-ui-es-bundle' {
  import type { ComponentType, createElement } from 'react';

  type Component = ComponentType<Record<string, unknown>>;

  /** Made with the React that the bundle brings along, which is not the console's. */
  export type Plugin = (system: { React: { createElement: typeof createElement } }) => {
    wrapComponents: Record<string, (original: Component) => Component>;
  };

  interface Options {
    url: string;
    domNode: Element | null;
    deepLinking: boolean;
    displayRequestDuration: boolean;
    docExpansion: 'none' | 'list' | 'full';
    filter: boolean;
    validatorUrl: string | null;
    persistAuthorization: boolean;
    plugins: Plugin[];
  }
  export default function SwaggerUI(options: Options): unknown;
}
