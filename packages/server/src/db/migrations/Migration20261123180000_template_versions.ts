import { Migration } from '@mikro-orm/migrations';

export class Migration20261123180000_template_versions extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`create table "template_versions" ("id" uuid not null, "template_id" uuid not null, "number" int not null, "origin" text not null, "category" text not null, "parameter_format" text not null, "components" jsonb not null, "message_send_ttl_seconds" int null, "submitted_at" timestamptz not null, "submitted_by" text null, "verdict" text not null, "decided_at" timestamptz null, "rejected_reason" text null, "rejection_detail" text null, "recommendation" text null, "is_latest" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "template_versions_submitted_at_index" on "template_versions" ("submitted_at");`);
    this.addSql(`create index "template_versions_template_id_number_id_index" on "template_versions" ("template_id", "number", "id");`);
    this.addSql(`alter table "template_versions" add constraint "template_versions_template_id_number_unique" unique ("template_id", "number");`);

    this.addSql(`alter table "templates" add "wording" text null, add "edit_times" jsonb not null default '[]', add "deleted_at" timestamptz null, add "locked_until" timestamptz null, add "archived_at" timestamptz null;`);
    this.addSql(`create index "templates_waba_id_wording_index" on "templates" ("waba_id", "wording");`);

    this.addSql(`alter table "template_drafts" add "submitted_by" text null, add "allow_category_change" boolean not null default false;`);

    this.addSql(`alter table "template_versions" add constraint "template_versions_template_id_foreign" foreign key ("template_id") references "templates" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "template_versions" cascade;`);

    this.addSql(`alter table "template_drafts" drop column "submitted_by", drop column "allow_category_change";`);

    this.addSql(`drop index "templates_waba_id_wording_index";`);
    this.addSql(`alter table "templates" drop column "wording", drop column "edit_times", drop column "deleted_at", drop column "locked_until", drop column "archived_at";`);
  }

}
