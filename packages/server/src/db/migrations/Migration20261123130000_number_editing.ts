import { Migration } from '@mikro-orm/migrations';

export class Migration20261123130000_number_editing extends Migration {

  override name = 'Migration20261123130000_number_editing';

  override up(): void | Promise<void> {
    this.addSql(`create table "two_step_pins" ("id" uuid not null, "phone_number_id" uuid not null, "sealed" text null, "kept_since" timestamptz null, "set_by_name" text null, "source" text not null default 'HUB', "next_sealed" text null, "next_set_by_name" text null, "pending_since" timestamptz null, "error_code" int null, "error_subcode" int null, "error_trace_id" text null, "error_message" text null, primary key ("id"));`);
    this.addSql(`alter table "two_step_pins" add constraint "two_step_pins_phone_number_id_unique" unique ("phone_number_id");`);

    this.addSql(`create table "commerce_settings" ("id" uuid not null, "phone_number_id" uuid not null, "is_catalog_visible" boolean not null, "is_cart_enabled" boolean not null, "synced_at" timestamptz null, "sync_requested_at" timestamptz null, "sync_failed_at" timestamptz null, "sync_failure_permanent" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "commerce_settings" add constraint "commerce_settings_phone_number_id_unique" unique ("phone_number_id");`);

    this.addSql(`create table "business_profiles" ("id" uuid not null, "phone_number_id" uuid not null, "about" text null, "address" text null, "description" text null, "email" text null, "websites" jsonb not null default '[]', "vertical" text null, "vertical_raw" text null, "picture_url" text null, "synced_at" timestamptz null, "sync_requested_at" timestamptz null, "sync_failed_at" timestamptz null, "sync_failure_permanent" boolean not null default false, "sync_error_code" int null, "sync_error_subcode" int null, "sync_error_trace_id" text null, "sync_error_message" text null, primary key ("id"));`);
    this.addSql(`alter table "business_profiles" add constraint "business_profiles_phone_number_id_unique" unique ("phone_number_id");`);

    this.addSql(`alter table "phone_numbers" add "pending_display_name" text null, add "name_change_times" jsonb not null default '[]', add "registration_times" jsonb not null default '[]', add "registration_blocked_until" timestamptz null;`);

    this.addSql(`alter table "display_name_requests" add "is_latest" boolean not null default true, add "requested_by_name" text null, add "source" text not null default 'META', add "submitted_at" timestamptz null, add "registration" text null, add "register_by" timestamptz null, add "registers_at" timestamptz null, add "registered_at" timestamptz null, add "error_code" int null, add "error_subcode" int null, add "error_trace_id" text null, add "error_message" text null;`);
    this.addSql(`update "display_name_requests" set "is_latest" = false where "id" not in (select distinct on ("phone_number_id") "id" from "display_name_requests" order by "phone_number_id", "requested_at" desc, "id" desc);`);
    this.addSql(`update "display_name_requests" set "submitted_at" = "requested_at";`);
    this.addSql(`update "phone_numbers" n set "pending_display_name" = r."new_name" from "display_name_requests" r where r."phone_number_id" = n."id" and r."status" = 'PENDING';`);
    this.addSql(`create unique index "display_name_requests_one_latest" on "display_name_requests" ("phone_number_id") where is_latest;`);

    this.addSql(`alter table "two_step_pins" add constraint "two_step_pins_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);

    this.addSql(`alter table "commerce_settings" add constraint "commerce_settings_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);

    this.addSql(`alter table "business_profiles" add constraint "business_profiles_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "two_step_pins" cascade;`);
    this.addSql(`drop table if exists "commerce_settings" cascade;`);
    this.addSql(`drop table if exists "business_profiles" cascade;`);

    this.addSql(`drop index "display_name_requests_one_latest";`);
    this.addSql(`alter table "display_name_requests" drop column "is_latest", drop column "requested_by_name", drop column "source", drop column "submitted_at", drop column "registration", drop column "register_by", drop column "registers_at", drop column "registered_at", drop column "error_code", drop column "error_subcode", drop column "error_trace_id", drop column "error_message";`);

    this.addSql(`alter table "phone_numbers" drop column "pending_display_name", drop column "name_change_times", drop column "registration_times", drop column "registration_blocked_until";`);
  }

}
