import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { parse } from 'pg-connection-string';
import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { ormConfig } from './db/orm-config.ts';
import { Replicas } from './db/replicas.ts';
import { findApiKey } from './domains/api-key/authenticate-api-key.ts';
import type { FindApiKey } from './domains/api-key/authenticate-api-key.ts';
import { sendLetter } from './domains/mail/send-letter.ts';
import {
  AddressLimit,
  LETTERS,
  PASSWORD_FAILURES,
  SIGN_IN_FAILURES,
} from './domains/user/address-limit.ts';
import { createAuth } from './domains/user/auth.ts';
import type { Auth } from './domains/user/auth.ts';
import { findSession } from './domains/user/find-session-viewer.ts';
import type { FindSession } from './domains/user/find-session-viewer.ts';
import { systemClock } from './lib/clock.ts';
import type { Clock } from './lib/clock.ts';
import { createSealer } from './lib/secret.ts';
import type { Sealer } from './lib/secret.ts';
import { Live } from './live/live.ts';
import { createMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { catcherMailer, smtpMailer } from './upstream/mail/mailer.ts';
import type { Mailer } from './upstream/mail/mailer.ts';
import { Lanes } from './read/lanes.ts';
import { createMeta } from './upstream/meta/meta.ts';
import type { Meta } from './upstream/meta/meta.ts';

/** Everything a request or a job may use. Made once, closed once. */
export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly orm: MikroORM;
  /** For reads: text rows, sessions in UTC, a time limit for each statement. */
  readonly readPool: pg.Pool;
  /** For short reads; on the primary. */
  readonly readLanes: Lanes;
  /** Who asks: asked for every request. */
  readonly findApiKey: FindApiKey;
  readonly findSession: FindSession;
  /** The queue's own, straight to the primary: it listens, and holds locks of the session. */
  readonly jobPool: pg.Pool;
  /** Where queries read when there are replicas; `readPool` is always the primary. */
  readonly replicas: Replicas;
  /** What other processes changed, for open streams. */
  readonly live: Live;
  readonly auth: Auth;
  readonly signInFailures: AddressLimit;
  readonly letterRequests: AddressLimit;
  readonly passwordFailures: AddressLimit;
  readonly meta: Meta;
  readonly mailer: Mailer;
  /** Keeps secrets that have to be read again. */
  readonly sealer: Sealer;
  readonly metrics: Metrics;
  close(): Promise<void>;
}

export type ServiceOverrides = Partial<Pick<Services, 'clock' | 'logger' | 'meta' | 'mailer'>>;

/** Builds all services from the configuration; tests replace single ones. */
export async function createServices(
  config: Config,
  overrides: ServiceOverrides = {},
): Promise<Services> {
  const clock = overrides.clock ?? systemClock;
  const logger = overrides.logger ?? pino({ level: config.LOG_LEVEL });
  // A connection that the database drops is replaced; without a listener it is fatal.
  const lost = (error: Error) => logger.warn({ err: error }, 'database connection lost');
  const sessions = (statementTimeout: number) => ({
    connectionString: config.DATABASE_URL,
    options: `-c TimeZone=UTC -c statement_timeout=${statementTimeout}`,
  });
  const pool = (max: number, statementTimeout: number, options: pg.PoolConfig = {}) => {
    const made = new pg.Pool({ max, ...sessions(statementTimeout), ...options });
    made.on('error', lost);
    made.on('connect', (client) => client.on('error', lost));
    return made;
  };
  const orm = await MikroORM.init({
    ...ormConfig(config.DATABASE_URL, config.DATABASE_POOL_SIZE),
    logger: (message) => logger.debug(message),
    colors: false,
  });
  const lanes = (beside: pg.Pool, options: pg.ClientConfig = {}) =>
    new Lanes(beside, { connectionString: config.DATABASE_URL, ...options }, lost);
  const readPool = pool(config.DATABASE_POOL_SIZE, 10_000);
  const readLanes = lanes(readPool);
  const authPool = pool(4, 10_000);
  const jobPool = pool(8, 0, {
    connectionString: config.JOBS_DATABASE_URL ?? config.DATABASE_URL,
  });
  const live = new Live({ pool: jobPool, logger });
  const replicas = new Replicas({
    primary: { pool: readPool, lanes: readLanes },
    // A machine that vanishes answers nothing at all, so these give up by themselves.
    replicas: config.READ_DATABASE_URLS.map((url) => {
      const brief = { connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 3_000 };
      const own = pool(config.DATABASE_POOL_SIZE, 10_000, {
        connectionString: url,
        connectionTimeoutMillis: 10_000,
        query_timeout: 12_000,
      });
      return {
        name: [parse(url).host, parse(url).port].join(':'),
        pool: own,
        lanes: lanes(own, brief),
        checks: pool(1, 2_000, brief),
      };
    }),
    maxLagSeconds: config.READ_REPLICA_MAX_LAG_SECONDS,
    logger,
  });
  const signInFailures = new AddressLimit(readPool, SIGN_IN_FAILURES);
  const auth = createAuth({
    pool: authPool,
    logger,
    secret: config.HUB_AUTH_SECRET,
    publicUrl: config.PUBLIC_URL,
    productName: config.PRODUCT_NAME,
    isProduction: config.NODE_ENV === 'production',
    send: (letter) => orm.em.fork().transactional((em) => sendLetter(em, letter, clock.now())),
    passwordWasReset: (email) => signInFailures.forget(email),
    // Replicas may not have heard of somebody who has just joined.
    signedIn: (userId) => replicas.remember(userId),
  });
  return {
    config,
    clock,
    logger,
    orm,
    readPool,
    readLanes,
    findApiKey: findApiKey(readLanes),
    findSession: findSession(readLanes),
    jobPool,
    replicas,
    live,
    auth,
    signInFailures,
    letterRequests: new AddressLimit(readPool, LETTERS),
    passwordFailures: new AddressLimit(readPool, PASSWORD_FAILURES),
    meta:
      overrides.meta ??
      createMeta({
        graphUrl: config.META_GRAPH_URL,
        accessToken: config.META_ACCESS_TOKEN,
        appSecret: config.META_APP_SECRET,
        verifyToken: config.META_VERIFY_TOKEN,
        clock,
        logger,
      }),
    mailer: overrides.mailer ?? createMailer(config),
    sealer: createSealer(config.HUB_SECRET_KEYS),
    metrics: createMetrics(),
    async close() {
      await live.close();
      await replicas.close();
      await Promise.all([readPool.end(), readLanes.end(), authPool.end(), jobPool.end()]);
      await orm.close(true);
    },
  };
}

function createMailer(config: Config): Mailer {
  if (config.SMTP_URL !== undefined) return smtpMailer(config.SMTP_URL, config.MAIL_FROM);
  if (config.MAIL_CATCHER_URL !== undefined) {
    return catcherMailer(config.MAIL_CATCHER_URL, config.MAIL_FROM);
  }
  return {
    send: () => Promise.reject(new Error('Neither SMTP_URL nor MAIL_CATCHER_URL is set')),
  };
}
