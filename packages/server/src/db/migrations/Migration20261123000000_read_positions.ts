import { Migration } from '@mikro-orm/migrations';

/**
 * Up to where each caller has written. Unlogged: it is of use for seconds, and no history but this
 * server's own.
 */
export class Migration20261123000000_read_positions extends Migration {
  override up(): void {
    this.addSql(`create unlogged table read_positions (
      caller uuid primary key,
      wal_position pg_lsn not null
    )`);
  }

  override down(): void {
    this.addSql('drop table read_positions');
  }
}
