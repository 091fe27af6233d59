import { Migration } from '@mikro-orm/migrations';

/** Text search needs trigrams and accents out of the way. */
export class Migration20261122000000_extensions extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql('create extension if not exists unaccent');
  }
}
