import { Migration } from '@mikro-orm/migrations';

export class Migration20261123160000_templates extends Migration {

  override up(): void {
    this.addSql(`create table "templates" ("id" uuid not null, "meta_id" text not null, "waba_id" uuid not null, "name" text not null, "language" text not null, "status" text not null, "status_raw" text null, "category" text not null, "category_raw" text null, "previous_category" text null, "announced_category" text null, "quality" text not null, "quality_raw" text null, "parameter_format" text not null, "components" jsonb not null, "message_send_ttl_seconds" int null, "rejected_reason" text null, "rejection_detail" text null, "recommendation" text null, "created_at" timestamptz not null, "synced_at" timestamptz not null, "status_at" timestamptz not null, "category_at" timestamptz not null, "quality_at" timestamptz not null, "search_text" text not null, primary key ("id"));`);
    this.addSql(`create index "templates_meta_id_index" on "templates" ("meta_id");`);
    this.addSql(`create index "templates_search_text_trgm" on "templates" using gin ("search_text" gin_trgm_ops);`);
    this.addSql(`create index "templates_name_id_index" on "templates" ("name", "id");`);
    this.addSql(`create index "templates_waba_id_name_id_index" on "templates" ("waba_id", "name", "id");`);
    this.addSql(`alter table "templates" add constraint "templates_waba_id_name_language_unique" unique ("waba_id", "name", "language");`);

    this.addSql(`create table "template_changes" ("id" uuid not null, "template_id" uuid not null, "kind" text not null, "previous" text null, "current" text null, "detail" text null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "template_changes_template_id_at_id_index" on "template_changes" ("template_id", "at", "id");`);

    this.addSql(`alter table "wabas" add "templates_synced_at" timestamptz null, add "templates_sync_requested_at" timestamptz null, add "templates_sync_failed_at" timestamptz null, add "templates_sync_failure_permanent" boolean not null default false, add "templates_sync_error" text null, add "templates_sync_outcome" jsonb null;`);

    this.addSql(`alter table "templates" add constraint "templates_waba_id_foreign" foreign key ("waba_id") references "wabas" ("id");`);

    this.addSql(`alter table "template_changes" add constraint "template_changes_template_id_foreign" foreign key ("template_id") references "templates" ("id");`);
  }

  override down(): void {
    this.addSql(`alter table "template_changes" drop constraint "template_changes_template_id_foreign";`);

    this.addSql(`drop table if exists "templates" cascade;`);
    this.addSql(`drop table if exists "template_changes" cascade;`);

    this.addSql(`alter table "wabas" drop column "templates_synced_at", drop column "templates_sync_requested_at", drop column "templates_sync_failed_at", drop column "templates_sync_failure_permanent", drop column "templates_sync_error", drop column "templates_sync_outcome";`);
  }

}
