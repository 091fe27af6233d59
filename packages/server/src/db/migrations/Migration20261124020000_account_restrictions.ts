import { Migration } from '@mikro-orm/migrations';

export class Migration20261124020000_account_restrictions extends Migration {

  override name = 'Migration20261124020000_account_restrictions';

  override up(): void | Promise<void> {
    this.addSql(`alter table "wabas" add "freed_at" timestamptz null, add "restrictions_told" jsonb not null default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "wabas" drop column "freed_at", drop column "restrictions_told";`);
  }

}
