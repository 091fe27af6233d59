import { Migration } from '@mikro-orm/migrations';

/** Tells open streams what changed, and whose access. */
export class Migration20261123110000_live_notices extends Migration {

  override up(): void {
    this.addSql(`create or replace function "organization_api_keys_organization_api_keys_changed_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' or to_jsonb(new) - 'last_used_at' is distinct from to_jsonb(old) - 'last_used_at' then
      perform pg_notify('hub_live', 'access:' || old.id);     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "organization_api_keys_changed" AFTER UPDATE OR DELETE on "organization_api_keys" for each ROW execute function "organization_api_keys_organization_api_keys_changed_fn"();`);

    this.addSql(`create or replace function "memberships_memberships_changed_fn"() returns trigger as \$\$ begin perform pg_notify('hub_live', 'access:' || old.user_id); return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "memberships_changed" AFTER UPDATE OR DELETE on "memberships" for each ROW execute function "memberships_memberships_changed_fn"();`);

    this.addSql(`create or replace function "phone_numbers_phone_numbers_changed_fn"() returns trigger as \$\$ begin if to_jsonb(new) - 'synced_at' is distinct from to_jsonb(old) - 'synced_at' then
      perform pg_notify('hub_live', concat_ws(':', 'number', new.id, coalesce(new.client_id::text, ''), coalesce(new.partner_id::text, '')));       if (new.client_id, new.partner_id) is distinct from (old.client_id, old.partner_id) then
        perform pg_notify('hub_live', concat_ws(':', 'number', old.id, coalesce(old.client_id::text, ''), coalesce(old.partner_id::text, '')));       end if;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "phone_numbers_changed" AFTER UPDATE on "phone_numbers" for each ROW execute function "phone_numbers_phone_numbers_changed_fn"();`);
    // Sessions are better-auth's table.
    this.addSql(`create function auth_sessions_ended_fn() returns trigger as $$ begin perform pg_notify('hub_live', 'access:' || old.user_id); return null; end; $$ language plpgsql`);
    this.addSql('create trigger auth_sessions_ended after update of expires_at, user_id or delete on auth_sessions for each row execute function auth_sessions_ended_fn()');
  }

  override down(): void {
    this.addSql(`drop trigger if exists "memberships_changed" on "memberships";`);
    this.addSql(`drop function if exists "memberships_memberships_changed_fn"();`);

    this.addSql(`drop trigger if exists "organization_api_keys_changed" on "organization_api_keys";`);
    this.addSql(`drop function if exists "organization_api_keys_organization_api_keys_changed_fn"();`);

    this.addSql(`drop trigger if exists "phone_numbers_changed" on "phone_numbers";`);
    this.addSql(`drop function if exists "phone_numbers_phone_numbers_changed_fn"();`);
    this.addSql('drop trigger auth_sessions_ended on auth_sessions');
    this.addSql('drop function auth_sessions_ended_fn()');
  }

}
