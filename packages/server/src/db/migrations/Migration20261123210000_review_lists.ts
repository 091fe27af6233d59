import { Migration } from '@mikro-orm/migrations';

export class Migration20261123210000_review_lists extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`alter table "clients" add "requires_template_review" boolean not null default false;`);
    this.addSql(`update "clients" c set "requires_template_review" = true from "organizations" o where o."client_id" = c."id" and o."requires_template_review";`);

    this.addSql(`alter table "template_drafts" add "reviewed_at" timestamptz null;`);
    this.addSql(`create index "template_drafts_in_review" on "template_drafts" ("updated_at", "id") where "state" = 'IN_REVIEW';`);
    this.addSql(`create index "template_drafts_of_all" on "template_drafts" ("updated_at", "id") where "is_open";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "clients" drop column "requires_template_review";`);

    this.addSql(`drop index "template_drafts_in_review";`);
    this.addSql(`drop index "template_drafts_of_all";`);
    this.addSql(`alter table "template_drafts" drop column "reviewed_at";`);
  }

}
