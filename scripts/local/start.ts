import { buildConsole } from './console.ts';
import { loadDemoData } from './demo-data.ts';
import { startFleet } from './fleet.ts';
import { startLinkedInStandIn } from './linked-in.ts';
import { migrate } from './migrate.ts';
import { oncePerInput } from './once.ts';
import { serveOutboxPage } from './outbox-page.ts';
import { demoDataFolder, migrationsFolder } from './paths.ts';
import { isFree, wantedPort } from './port.ts';
import { resumePipeline } from './resume-pipeline.ts';
import { generateSecrets } from './secrets.ts';
import { welcome } from './welcome.ts';

const step = (text: string): void => console.log(`• ${text}`);

async function main(): Promise<number> {
  const port = wantedPort();
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=8788 npm start.`,
    );
    return 1;
  }
  step('Secrets for this machine');
  generateSecrets();
  step('The console');
  await buildConsole();
  step('Database migrations');
  await oncePerInput('migrations', [migrationsFolder], () => migrate());
  step('Demo data');
  await oncePerInput('demo-data', [migrationsFolder, demoDataFolder], loadDemoData);
  step("LinkedIn's stand-in");
  // Not worth failing for: everything but LinkedIn works without it.
  await startLinkedInStandIn().catch((err: unknown) => {
    console.error(`LinkedIn's stand-in does not run: ${String(err)}`);
  });
  step('Starting the Workers');
  const fleet = await startFleet(port);
  const url = `http://localhost:${port}`;
  // Not worth failing for: postings without vectors are found by their words.
  await resumePipeline(url).catch((err: unknown) => console.error(String(err)));
  const outbox = await serveOutboxPage(port).catch((err: unknown) => {
    console.error(`The outbox cannot be looked at: ${String(err)}`);
    return null;
  });
  console.log(welcome(url, outbox));

  const stopped = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // A terminal's Ctrl-C arrives twice: from the terminal and from the process that started us.
      process.on(signal, () => void fleet.stop().then(() => resolve(0)));
    }
  });
  return Promise.race([fleet.ended, stopped]);
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
