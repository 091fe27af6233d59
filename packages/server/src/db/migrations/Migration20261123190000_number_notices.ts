import { Migration } from '@mikro-orm/migrations';

/** Tells open streams of a number what belongs to it and changed. */
export class Migration20261123190000_number_notices extends Migration {

  override up(): void {
    this.addSql(`create or replace function "two_step_pins_two_step_pins_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{}'::text[] is distinct from to_jsonb(old) - '{}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'number', n.id, coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
        from phone_numbers n where n.id = new.phone_number_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "two_step_pins_changed" AFTER INSERT OR UPDATE on "two_step_pins" for each ROW execute function "two_step_pins_two_step_pins_changed_fn"();`);

    this.addSql(`create or replace function "display_name_requests_display_name_requests_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{}'::text[] is distinct from to_jsonb(old) - '{}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'number', n.id, coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
        from phone_numbers n where n.id = new.phone_number_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "display_name_requests_changed" AFTER INSERT OR UPDATE on "display_name_requests" for each ROW execute function "display_name_requests_display_name_requests_changed_fn"();`);

    this.addSql(`create or replace function "commerce_settings_commerce_settings_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{synced_at,sync_requested_at}'::text[] is distinct from to_jsonb(old) - '{synced_at,sync_requested_at}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'number', n.id, coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
        from phone_numbers n where n.id = new.phone_number_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "commerce_settings_changed" AFTER INSERT OR UPDATE on "commerce_settings" for each ROW execute function "commerce_settings_commerce_settings_changed_fn"();`);

    this.addSql(`create or replace function "business_profiles_business_profiles_changed_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' or to_jsonb(new) - '{synced_at,sync_requested_at}'::text[] is distinct from to_jsonb(old) - '{synced_at,sync_requested_at}'::text[] then
      perform pg_notify('hub_live', concat_ws(':', 'number', n.id, coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
        from phone_numbers n where n.id = new.phone_number_id;     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "business_profiles_changed" AFTER INSERT OR UPDATE on "business_profiles" for each ROW execute function "business_profiles_business_profiles_changed_fn"();`);
  }

  override down(): void {
    this.addSql(`drop trigger if exists "business_profiles_changed" on "business_profiles";`);
    this.addSql(`drop function if exists "business_profiles_business_profiles_changed_fn"();`);

    this.addSql(`drop trigger if exists "commerce_settings_changed" on "commerce_settings";`);
    this.addSql(`drop function if exists "commerce_settings_commerce_settings_changed_fn"();`);

    this.addSql(`drop trigger if exists "display_name_requests_changed" on "display_name_requests";`);
    this.addSql(`drop function if exists "display_name_requests_display_name_requests_changed_fn"();`);

    this.addSql(`drop trigger if exists "two_step_pins_changed" on "two_step_pins";`);
    this.addSql(`drop function if exists "two_step_pins_two_step_pins_changed_fn"();`);
  }

}
