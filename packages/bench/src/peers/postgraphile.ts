import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { z } from 'zod';

/* PostGraphile over the tables as they are; the one mutation is a function in SQL. */
const environment = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number() })
  .parse(process.env);

const service = makePgService({
  connectionString: environment.DATABASE_URL,
  schemas: ['public', 'bench'],
  poolConfig: { max: 10 },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [service],
  grafast: { explain: false },
  grafserv: { watch: false, websockets: false },
});
const server = createServer();
const serv = instance.createServ(grafserv);
await serv.addTo(server);
await serv.ready();
server.listen(environment.PORT, '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void Promise.resolve(serv.release()).then(() => instance.release()));
  server.closeAllConnections();
});
