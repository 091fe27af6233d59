import { Migration } from '@mikro-orm/migrations';

export class Migration20261123170000_template_drafts extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`create table "template_drafts" ("id" uuid not null, "waba_id" uuid not null, "template_id" uuid null, "state" text not null, "is_open" boolean not null default true, "name" text not null, "language" text not null, "category" text not null, "parameter_format" text not null, "components" jsonb not null, "message_send_ttl_seconds" int null, "version" int not null default 1, "author" text not null, "updated_by" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "submitted_at" timestamptz null, "account_problems" jsonb not null, "error_code" int null, "error_subcode" int null, "error_trace_id" text null, "error_message" text null, primary key ("id"));`);
    this.addSql(`create unique index "template_drafts_one_open" on "template_drafts" ("template_id") where "is_open" and "template_id" is not null;`);
    this.addSql(`create index "template_drafts_waba_id_is_open_updated_at_id_index" on "template_drafts" ("waba_id", "is_open", "updated_at", "id");`);

    this.addSql(`alter table "template_drafts" add constraint "template_drafts_waba_id_foreign" foreign key ("waba_id") references "wabas" ("id");`);
    this.addSql(`alter table "template_drafts" add constraint "template_drafts_template_id_foreign" foreign key ("template_id") references "templates" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "template_drafts" cascade;`);
  }

}
