import { Migration } from '@mikro-orm/migrations';

/** What people are told, and how. */
export class Migration20261123120000_notifications extends Migration {

  override up(): void {
    this.addSql(`create table "notifications" ("id" uuid not null, "membership_id" uuid not null, "user_id" uuid not null, "organization_id" uuid not null, "event_id" uuid null, "kind" text not null, "severity" text not null, "title" text not null, "body" text null, "path" text not null, "event_count" int not null default 1, "is_shown" boolean not null default true, "email" text not null, "mailed_at" timestamptz null, "read_at" timestamptz null, "at" timestamptz not null, "position" bigint not null, primary key ("id"));`);
    this.addSql(`create index "notifications_organization_id_index" on "notifications" ("organization_id");`);
    this.addSql(`create index "notifications_event_id_index" on "notifications" ("event_id");`);
    this.addSql(`create index "notifications_to_mail" on "notifications" ("membership_id") where email <> 'OFF' and mailed_at is null;`);
    this.addSql(`create index "notifications_unread" on "notifications" ("user_id", "organization_id", "position", "id") where read_at is null and is_shown;`);
    this.addSql(`create index "notifications_user_id_organization_id_position_id_index" on "notifications" ("user_id", "organization_id", "position", "id");`);
    this.addSql(`alter table "notifications" add constraint "notifications_membership_id_event_id_unique" unique ("membership_id", "event_id");`);

    this.addSql(`alter table "memberships" add "notification_settings" jsonb not null default '{}';`);

    this.addSql(`alter table "notifications" add constraint "notifications_membership_id_foreign" foreign key ("membership_id") references "memberships" ("id") on delete cascade;`);
    this.addSql(`alter table "notifications" add constraint "notifications_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`);
    this.addSql(`alter table "notifications" add constraint "notifications_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id") on delete cascade;`);
    this.addSql(`alter table "notifications" add constraint "notifications_event_id_foreign" foreign key ("event_id") references "events" ("id") on delete set null;`);
  }

  override down(): void {
    this.addSql(`drop table if exists "notifications" cascade;`);

    this.addSql(`alter table "memberships" drop column "notification_settings";`);
  }

}
