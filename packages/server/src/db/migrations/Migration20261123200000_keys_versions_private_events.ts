import { Migration } from '@mikro-orm/migrations';

export class Migration20261123200000_keys_versions_private_events extends Migration {

  override name = 'Migration20261123200000_keys_versions_private_events';

  override up(): void | Promise<void> {
    this.addSql(`create table "idempotency_keys" ("id" uuid not null, "organization_id" uuid not null, "caller_id" uuid not null, "key" text not null, "request_hash" text not null, "started_at" timestamptz not null, "sealed_answer" text null, primary key ("id"));`);
    this.addSql(`create index "idempotency_keys_started_at_index" on "idempotency_keys" ("started_at");`);
    this.addSql(`alter table "idempotency_keys" add constraint "idempotency_keys_organization_id_caller_id_key_unique" unique ("organization_id", "caller_id", "key");`);

    this.addSql(`alter table "partners" add "version" int not null default 1;`);

    this.addSql(`alter table "clients" add "version" int not null default 1;`);

    this.addSql(`alter table "organizations" add "owner_count" int not null default 0;`);

    this.addSql(`alter table "users" add "membership_count" int not null default 0;`);

    this.addSql(`create or replace function "memberships_memberships_counted_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = old.organization_id and m.role in ('OWNER', 'ADMIN')) where id = old.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = old.user_id) where id = old.user_id;     end if;     if tg_op <> 'DELETE' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = new.organization_id and m.role in ('OWNER', 'ADMIN')) where id = new.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = new.user_id) where id = new.user_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_counted" AFTER INSERT OR UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_counted_fn"();`);

    this.addSql(`alter table "two_step_pins" add "doubtful_since" timestamptz null;`);

    this.addSql(`alter table "events" add "shared_client_id" uuid null;`);
    this.addSql(`alter table "events" add constraint "events_shared_client_id_foreign" foreign key ("shared_client_id") references "clients" ("id") on delete set null;`);

    this.addSql(`update "organizations" o set "owner_count" = (select count(*) from "memberships" m where m."organization_id" = o."id" and m."role" in ('OWNER', 'ADMIN'));`);
    this.addSql(`update "users" u set "membership_count" = (select count(*) from "memberships" m where m."user_id" = u."id");`);
    this.addSql(`update "events" set "shared_client_id" = "client_id" where "client_id" is not null and "type" <> 'ticket.updated';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "idempotency_keys" cascade;`);

    this.addSql(`alter table "events" drop constraint "events_shared_client_id_foreign";`);

    this.addSql(`alter table "clients" drop column "version";`);

    this.addSql(`alter table "events" drop column "shared_client_id";`);

    this.addSql(`drop trigger if exists "memberships_counted" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_counted_fn"();`);

    this.addSql(`alter table "organizations" drop column "owner_count";`);

    this.addSql(`alter table "partners" drop column "version";`);

    this.addSql(`alter table "two_step_pins" drop column "doubtful_since";`);

    this.addSql(`alter table "users" drop column "membership_count";`);
  }

}
