import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, unpackedChromium, unpackedIn } from './chromium.ts';

const debianPackage = 'chromium-headless-shell';

/** Installs Chromium where none is: Debian's package, else Playwright's own download. */
function installChromium(): void {
  if (findChromium() !== null) return;
  process.stdout.write('No Chromium found, getting one for the browser tests …\n');
  if (!existsSync('/usr/bin/apt-get')) run('npx', ['playwright-core', 'install', 'chromium']);
  else if (process.getuid?.() === 0) installPackage();
  else unpackPackages();
  if (findChromium() === null) throw new Error('No Chromium: set CHROMIUM_PATH to one.');
}

function installPackage(): void {
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage]);
}

/** What only root may install, everybody may download and unpack: the package and what the machine lacks for it. */
function unpackPackages(): void {
  const lists = path.join(unpackedIn, 'lists');
  const archives = path.join(unpackedIn, 'archives');
  for (const folder of [lists, archives])
    mkdirSync(path.join(folder, 'partial'), { recursive: true });
  const options = [
    `Dir::State::Lists=${lists}`,
    `Dir::Cache=${unpackedIn}`,
    `Dir::Cache::Archives=${archives}`,
    'Debug::NoLocking=true',
  ].flatMap((option) => ['--option', option]);
  run('apt-get', [...options, 'update']);
  const download = ['install', '--yes', '--no-install-recommends', '--download-only'];
  run('apt-get', [...options, ...download, debianPackage]);
  for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb'))) {
    run('dpkg-deb', ['--extract', path.join(archives, name), unpackedIn]);
  }
  for (const folder of [lists, archives]) rmSync(folder, { recursive: true });
  writeStarter();
}

/** Packages expect themselves below the root of the file system: libraries and fonts are told where they are. */
function writeStarter(): void {
  const fonts = path.join(unpackedIn, 'fonts.conf');
  const folders = ['/usr/share/fonts', path.join(unpackedIn, 'usr/share/fonts')];
  writeFileSync(
    fonts,
    `<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${unpackedIn}/fonts</cachedir></fontconfig>\n`,
  );
  const starter = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${foldersOfLibraries().join(':')}' FONTCONFIG_FILE='${fonts}'`,
    `exec '${unpackedIn}/usr/lib/chromium/${debianPackage}' "$@"`,
    '',
  ];
  // In one step: a starter stands for everything being unpacked.
  writeFileSync(`${unpackedChromium}.new`, starter.join('\n'), { mode: 0o755 });
  renameSync(`${unpackedChromium}.new`, unpackedChromium);
}

function foldersOfLibraries(): string[] {
  const found = readdirSync(unpackedIn, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.so(\.|$)/.test(entry.name))
    .map((entry) => entry.parentPath);
  return [...new Set(found)];
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

installChromium();
