import { createApp } from 'server/app';
import { readConfig } from 'server/config';
import { migrate } from 'server/db/migrate';
import { startPublisher } from 'server/domains/event/start-publisher';
import { startWorker } from 'server/jobs/worker';
import { createServices } from 'server/services';

import type { LocalConfig } from './config.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { followTime } from './follow-time.ts';
import { choosePort, reached, startInOrder, startSurroundings } from './surroundings.ts';
import type { Hub } from './surroundings.ts';

/** The whole Hub in this process, on loopback: database, sandbox, server with the built client. */
export async function startHub(config: LocalConfig): Promise<Hub> {
  return startInOrder(config.dataDir, async (started) => {
    const port = await choosePort(config.port);
    const publicUrl = `http://127.0.0.1:${port}`;
    const around = await startSurroundings(config, started);

    const { control } = around.sandbox;
    const services = await createServices(readConfig(around.environment({ port, publicUrl })), {
      clock: { now: () => control.now() },
    });
    started.push(() => services.close());
    await reached(migrate(services), config.databaseUrl);

    const app = await createApp(services);
    started.push(() => app.close());
    await app.listen({ host: '127.0.0.1', port });
    await control.setWebhook({
      url: `${publicUrl}/webhooks/meta`,
      verifyToken: around.secrets.metaVerifyToken,
    });

    const memory = await fillDemo(services, around.secrets.demo, around.remember);
    const worker = await startWorker(services);
    started.push(() => worker.stop());
    const publisher = await startPublisher(services);
    started.push(() => publisher.stop());
    started.push(followTime(services));
    return around.writeDemo(publicUrl, memory);
  });
}
