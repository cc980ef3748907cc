import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { UploadBucket } from '@jobmatch/core/uploads';
import { getPlatformProxy } from 'wrangler';
import { configOf, root } from '../local/paths.ts';

interface NewObject {
  bucket: UploadBucket;
  key: string;
  /** Where its bytes are. */
  path: string;
  contentType: string;
}

/** The buckets of an environment. */
export interface Objects {
  put: (object: NewObject) => Promise<void>;
  close: () => Promise<void>;
}

const BINDINGS = { avatars: 'AVATARS', resumes: 'RESUMES' } as const;

/** The buckets of a local fleet, whose state is in the folder. */
export async function localObjects(persistTo: string): Promise<Objects> {
  const proxy = await getPlatformProxy<{ AVATARS: R2Bucket; RESUMES: R2Bucket }>({
    configPath: configOf('core'),
    environment: 'local',
    persist: { path: join(persistTo, 'v3') },
  });
  return {
    async put({ bucket, key, path, contentType }) {
      const httpMetadata = { contentType };
      await proxy.env[BINDINGS[bucket]].put(key, readFileSync(path), { httpMetadata });
    },
    close: () => proxy.dispose(),
  };
}

/** The buckets of a deployed environment, one `wrangler r2 object put` for each file. */
export async function deployedObjects(env: string): Promise<Objects> {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  return {
    async put({ bucket, key, path, contentType }) {
      const object = `jobmatch-${bucket}-${env}/${key}`;
      const options = ['--file', path, '--content-type', contentType, '--remote'];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [wrangler, 'r2', 'object', 'put', object, ...options],
        { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
      );
      if (status !== 0) throw new Error(`The bucket of ${env} refused.\n${stdout}\n${stderr}`);
    },
    async close() {},
  };
}
