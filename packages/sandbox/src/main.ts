import { readConfig } from './config.ts';
import { createSandbox } from './create-sandbox.ts';

async function start(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  const sandbox = await createSandbox({
    world: config.world,
    token: config.token,
    appSecret: config.appSecret,
    frozen: config.frozen,
    ...(config.stateFile !== undefined && { stateFile: config.stateFile }),
    ...(config.webhook && { webhook: config.webhook }),
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    sandbox.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const { url } = await sandbox.listen({ host: config.host, port: config.port });
  const lines = [
    ['Graph API', `${url}/meta/v25.0`],
    ['Access token', config.token],
    ['Control', `${url}/control/clock`],
    ['Mail', `${url}/mail`],
    ['Webhooks to', config.webhook?.url ?? 'nowhere yet (PUT /control/webhooks/target)'],
    ['Clock', config.frozen ? 'frozen, moves by POST /control/advance' : 'real time'],
  ];
  process.stdout.write(lines.map(([name = '', value]) => `${name.padEnd(13)} ${value}\n`).join(''));
}

function fail(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const message = error instanceof Error ? error.message : String(error);
  const line = taken ? `${message}: set PORT to a free port` : message.split('\n', 1)[0];
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

start().catch(fail);
