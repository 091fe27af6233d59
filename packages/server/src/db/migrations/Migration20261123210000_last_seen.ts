import { Migration } from '@mikro-orm/migrations';

export class Migration20261123210000_last_seen extends Migration {

  override name = 'Migration20261123210000_last_seen';

  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "memberships_changed" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_changed_fn"();`);
    this.addSql(`drop trigger if exists "memberships_counted" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_counted_fn"();`);
    this.addSql(`alter table "memberships" add "last_seen_at" timestamptz null;`);
    this.addSql(`create or replace function "memberships_memberships_changed_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' or to_jsonb(new) - 'last_seen_at' is distinct from to_jsonb(old) - 'last_seen_at' then
      perform pg_notify('hub_live', 'access:' || old.user_id);     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_changed" AFTER UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_changed_fn"();`);
    this.addSql(`create or replace function "memberships_memberships_counted_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' and (new.role, new.organization_id, new.user_id) = (old.role, old.organization_id, old.user_id) then
      return null;     end if;     if tg_op <> 'INSERT' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = old.organization_id and m.role in ('OWNER', 'ADMIN')) where id = old.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = old.user_id) where id = old.user_id;     end if;     if tg_op <> 'DELETE' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = new.organization_id and m.role in ('OWNER', 'ADMIN')) where id = new.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = new.user_id) where id = new.user_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_counted" AFTER INSERT OR UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_counted_fn"();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "memberships_changed" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_changed_fn"();`);
    this.addSql(`drop trigger if exists "memberships_counted" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_counted_fn"();`);
    this.addSql(`alter table "memberships" drop column "last_seen_at";`);
    this.addSql(`create or replace function "memberships_memberships_changed_fn"() returns trigger as \$\$ begin perform pg_notify('hub_live', 'access:' || old.user_id); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_changed" AFTER UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_changed_fn"();`);
    this.addSql(`create or replace function "memberships_memberships_counted_fn"() returns trigger as \$\$ begin if tg_op <> 'INSERT' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = old.organization_id and m.role in ('OWNER', 'ADMIN')) where id = old.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = old.user_id) where id = old.user_id;     end if;     if tg_op <> 'DELETE' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = new.organization_id and m.role in ('OWNER', 'ADMIN')) where id = new.organization_id;       update users set membership_count = (select count(*) from memberships m where m.user_id = new.user_id) where id = new.user_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_counted" AFTER INSERT OR UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_counted_fn"();`);
  }

}
