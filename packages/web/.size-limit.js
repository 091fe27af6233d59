import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** What a browser fetches for these modules, in the form that the server sends. */
function sent(modules) {
  const found = new Set();
  const follow = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the build: a route has moved.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  ['index.html', ...modules.map((name) => `src/${name}.tsx`)].forEach(follow);
  return [...found]
    .map((file) => path.join(dist, file))
    .map((file) => (existsSync(`${file}.br`) ? `${file}.br` : file));
}

const route = (name, modules, limit) => ({
  name,
  path: sent(modules),
  limit,
  // The files are compressed already.
  brotli: false,
});

export default [
  route('JavaScript of sign-in', ['app/AuthLayout', 'pages/SignInPage'], '153.2 kB'),
  route('JavaScript of the numbers', ['app/WorkspaceLayout', 'pages/NumbersPage'], '295 kB'),
  route(
    'JavaScript of a number',
    ['app/WorkspaceLayout', 'pages/NumberLayout', 'pages/NumberDetailsPage'],
    '276.7 kB',
  ),
];
