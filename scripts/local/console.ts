import { runTool } from '../check/tool.ts';

/** Builds the web console, which the gateway serves; turbo skips it where nothing has changed. */
export async function buildConsole(): Promise<void> {
  const { ok, output } = await runTool('turbo', [
    'run',
    'build',
    '--filter=@jobmatch/web',
    '--output-logs=errors-only',
  ]);
  if (!ok) throw new Error(`The console does not build.\n${output}`);
}
