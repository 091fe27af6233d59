import { Migration } from '@mikro-orm/migrations';

export class Migration20261123190000_template_life extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`alter table "templates" add "deletion_requested_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "templates" drop column "deletion_requested_at";`);
  }

}
