// Plain JavaScript, so that an old Node can read it and say what is wrong.
const needed = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < needed) {
  console.error(
    `Hub needs Node ${needed} or newer, this is ${process.versions.node}: start it with "npx -y pnpm@12 start".`,
  );
  process.exitCode = 1;
} else {
  await import('./src/main.ts');
}
