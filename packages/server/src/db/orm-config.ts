import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { parse } from 'pg-connection-string';
import { entities } from './entities.ts';

/** Tables of better-auth, of the limiter and of db/replicas.ts; our migrations make them, no entity maps them. */
const FOREIGN_TABLES = [
  'auth_sessions',
  'auth_accounts',
  'auth_verifications',
  'auth_two_factors',
  'auth_failures',
  'read_positions',
];

/** Options of MikroORM for one database; `poolSize` connections at most. */
export function ormConfig(databaseUrl: string, poolSize = 5) {
  return defineConfig({
    entities,
    extensions: [Migrator],
    dbName: parse(databaseUrl).database ?? 'hub',
    driverOptions: { connectionString: databaseUrl, options: '-c TimeZone=UTC' },
    pool: { min: 0, max: poolSize },
    forceUndefined: false,
    migrations: {
      path: new URL('./migrations', import.meta.url).pathname,
      snapshotName: 'snapshot',
      // It is written with a migration, never by what runs one.
      snapshotOnMigrate: false,
      disableForeignKeys: false,
      tableName: 'migrations',
    },
    schemaGenerator: {
      disableForeignKeys: false,
      ignoreSchema: ['graphile_worker'],
      skipTables: FOREIGN_TABLES,
    },
  });
}
