// Puts the fonts of exports where wrangler uploads them from. Runs after every install.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILES = {
  '@expo-google-fonts/noto-sans': [
    ['400Regular/NotoSans_400Regular.ttf', 'noto-sans-regular.ttf'],
    ['700Bold/NotoSans_700Bold.ttf', 'noto-sans-bold.ttf'],
    ['LICENSE_FONT', 'OFL.txt'],
  ],
  '@expo-google-fonts/noto-sans-sc': [
    ['400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc-regular.ttf'],
  ],
};

const folder = join(import.meta.dirname, 'fonts');
const { resolve } = createRequire(import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, files] of Object.entries(FILES)) {
  const source = dirname(resolve(`${name}/package.json`));
  for (const [from, to] of files) copyFileSync(join(source, from), join(folder, to));
}
