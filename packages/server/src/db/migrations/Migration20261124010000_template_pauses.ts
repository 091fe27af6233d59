import { Migration } from '@mikro-orm/migrations';

export class Migration20261124010000_template_pauses extends Migration {

  override name = 'Migration20261124010000_template_pauses';

  override up(): void | Promise<void> {
    this.addSql(`alter table "templates" add "pause_ends_at" timestamptz null;`);

    this.addSql(`alter table "template_drafts" add "source_id" uuid null;`);
    this.addSql(`alter table "template_drafts" add constraint "template_drafts_source_id_foreign" foreign key ("source_id") references "templates" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "template_drafts" drop constraint "template_drafts_source_id_foreign";`);

    this.addSql(`alter table "template_drafts" drop column "source_id";`);

    this.addSql(`alter table "templates" drop column "pause_ends_at";`);
  }

}
