import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../services.ts';
import { SealBroken } from '../lib/secret.ts';

const BATCH = 500;

/** One sealed text of a row, and what it is sealed for. */
interface Sealed {
  id: string;
  sealed: string;
  context: string;
}

interface Sealings {
  /** What the log calls them. */
  readonly name: string;
  /** The next ones by id after this one that do not begin with the pattern of SQL's LIKE. */
  readonly find: (
    em: EntityManager,
    olderThan: string,
    after: string,
    limit: number,
  ) => Promise<Sealed[]>;
  /** Puts the new text in the place of the old one, only if nobody has set another meanwhile. */
  readonly replace: (em: EntityManager, old: Sealed, sealed: string) => Promise<unknown>;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Seals anew what an older key has sealed, so that the older key can be taken out of the
 * configuration. Ends at once when there is nothing to do; what no key opens is left and logged.
 */
export async function reseal(
  { orm, sealer, logger }: Services,
  { name, find, replace }: Sealings,
): Promise<void> {
  const current = `${sealer.currentPrefix.replaceAll('_', '\\_')}%`;
  let count = 0;
  for (let after = FIRST; ;) {
    const em = orm.em.fork();
    const found = await find(em, current, after, BATCH);
    for (const old of found) {
      try {
        await replace(em, old, sealer.seal(sealer.open(old.sealed, old.context), old.context));
        count += 1;
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        logger.error({ err: error, context: old.context }, 'a sealed text cannot be opened');
      }
      after = old.id;
    }
    if (found.length < BATCH) break;
  }
  if (count > 0) logger.info({ [name]: count }, `${name} sealed with the newest key`);
}
