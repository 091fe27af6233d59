import { Migration } from '@mikro-orm/migrations';

export class Migration20261123170000_tag_colors extends Migration {

  override name = 'Migration20261123170000_tag_colors';

  override up(): void | Promise<void> {
    this.addSql(`alter table "tags" add "color" text not null default 'GREY';`);

    this.addSql(`alter table "users" add "has_single_key_shortcuts" boolean not null default true;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "tags" drop column "color";`);

    this.addSql(`alter table "users" drop column "has_single_key_shortcuts";`);
  }

}
