import { Migration } from '@mikro-orm/migrations';

export class Migration20261122120000_initial extends Migration {

  override name = 'Migration20261122120000_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "mails" ("id" uuid not null, "recipient" text not null, "subject" text not null, "text" text not null, "html" text not null, "created_at" timestamptz not null, "sent_at" timestamptz null, primary key ("id"));`);

    this.addSql(`create table "meta_notices" ("id" uuid not null, "body_hash" text not null, "body" text not null, "received_at" timestamptz not null, "applied_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "meta_notices" add constraint "meta_notices_body_hash_unique" unique ("body_hash");`);

    this.addSql(`create table "partners" ("id" uuid not null, "brand_name" text not null, "logo_url" text null, "country" text not null, "currency" text not null, "payment_model" text not null, "payment_processor" text not null, "plan" text not null, "redirect_url" text null, "clients_may_add_numbers" boolean not null, "auto_accept_partner_changes" boolean not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create or replace function "partners_partners_rename_organization_fn"() returns trigger as \$\$ begin update organizations set name = new.brand_name where partner_id = new.id and name <> new.brand_name; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "partners_rename_organization" AFTER UPDATE on "partners" for each ROW execute function "partners_partners_rename_organization_fn"();`);

    this.addSql(`create table "clients" ("id" uuid not null, "name" text not null, "legal_name" text not null, "contact_full_name" text not null, "contact_email" text not null, "contact_phone" text null, "contact_language" text not null, "address_street" text not null, "address_zip" text not null, "address_city" text not null, "address_country" text not null, "website" text null, "timezone" text not null, "vat_id" text null, "billing_email" text null, "external_reference" text null, "max_numbers" int not null, "status" text not null, "partner_id" uuid null, "search_text" text not null default '', "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "clients_search_text_trgm" on "clients" using gin ("search_text" gin_trgm_ops);`);
    this.addSql(`create index "clients_name_id_index" on "clients" ("name", "id");`);
    this.addSql(`create index "clients_partner_id_name_id_index" on "clients" ("partner_id", "name", "id");`);
    this.addSql(`create or replace function "clients_clients_renamed_fn"() returns trigger as \$\$ begin update organizations set name = new.name where client_id = new.id and name <> new.name;     if new.name <> old.name or new.legal_name <> old.legal_name then
      update phone_numbers set search_text = '' where client_id = new.id;     end if;     return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "clients_renamed" AFTER UPDATE on "clients" for each ROW execute function "clients_clients_renamed_fn"();`);
    this.addSql(`create or replace function "clients_clients_search_text_fn"() returns trigger as \$\$ begin new.search_text = lower(unaccent(concat_ws(' ', new.name, new.legal_name, new.contact_email, new.external_reference))); return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "clients_search_text" BEFORE INSERT OR UPDATE on "clients" for each ROW execute function "clients_clients_search_text_fn"();`);

    this.addSql(`create table "organizations" ("id" uuid not null, "kind" text not null, "name" text not null, "slug" text not null, "client_id" uuid null, "partner_id" uuid null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "organizations" add constraint "organizations_slug_unique" unique ("slug");`);
    this.addSql(`alter table "organizations" add constraint "organizations_client_id_unique" unique ("client_id");`);
    this.addSql(`alter table "organizations" add constraint "organizations_partner_id_unique" unique ("partner_id");`);
    this.addSql(`alter table "organizations" add constraint "organizations_kind_matches" check ((kind = 'CLIENT') = (client_id is not null) and (kind = 'PARTNER') = (partner_id is not null) and kind in ('CLIENT', 'PARTNER', 'OPERATOR'));`);

    this.addSql(`create table "audit_entries" ("id" uuid not null, "organization_id" uuid not null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text not null, "action" text not null, "subject_type" text not null, "subject_id" uuid not null, "changes" jsonb not null, "ip" text null, "request_id" text null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "audit_entries_organization_id_at_id_index" on "audit_entries" ("organization_id", "at", "id");`);

    this.addSql(`create table "events" ("id" uuid not null, "type" text not null, "client_id" uuid null, "partner_id" uuid null, "subject_type" text not null, "subject_id" uuid not null, "payload" jsonb not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "events_at_id_index" on "events" ("at", "id");`);
    this.addSql(`create index "events_partner_id_at_id_index" on "events" ("partner_id", "at", "id");`);
    this.addSql(`create index "events_client_id_at_id_index" on "events" ("client_id", "at", "id");`);

    this.addSql(`create table "business_portfolios" ("id" uuid not null, "meta_id" text not null, "name" text not null, "client_id" uuid not null, "verification_status" text null, "verification_status_raw" text null, "messaging_limit" text null, "messaging_limit_raw" text null, "phone_number_count" int not null default 0, "synced_at" timestamptz null, "sync_requested_at" timestamptz null, "sync_failed_at" timestamptz null, "sync_failure_permanent" boolean not null default false, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "business_portfolios" add constraint "business_portfolios_meta_id_unique" unique ("meta_id");`);
    this.addSql(`create index "business_portfolios_client_id_index" on "business_portfolios" ("client_id");`);

    this.addSql(`create table "users" ("id" uuid not null, "name" text not null, "email" text not null, "email_verified" boolean not null, "image" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "users" add constraint "users_email_unique" unique ("email");`);

    this.addSql(`create table "organization_api_keys" ("id" uuid not null, "organization_id" uuid not null, "name" text not null, "prefix" text not null, "last4" text not null, "secret_hash" text not null, "scopes" jsonb not null, "ip_allow_list" jsonb not null, "created_by_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "organization_api_keys" add constraint "organization_api_keys_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create index "organization_api_keys_organization_id_created_at_id_index" on "organization_api_keys" ("organization_id", "created_at", "id");`);

    this.addSql(`create table "memberships" ("id" uuid not null, "organization_id" uuid not null, "user_id" uuid not null, "role" text not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "memberships_organization_id_index" on "memberships" ("organization_id");`);
    this.addSql(`alter table "memberships" add constraint "memberships_user_id_organization_id_unique" unique ("user_id", "organization_id");`);

    this.addSql(`create table "invitations" ("id" uuid not null, "organization_id" uuid not null, "email" text not null, "name" text not null, "role" text not null, "token_hash" text not null, "invited_by_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "invitations" add constraint "invitations_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create unique index "invitations_one_open" on "invitations" ("organization_id", "email") where accepted_at is null and withdrawn_at is null;`);

    this.addSql(`create table "wabas" ("id" uuid not null, "meta_id" text not null, "name" text not null, "type" text not null, "client_id" uuid not null, "business_portfolio_id" uuid null, "timezone_id" int null, "namespace" text null, "currency" text null, "account_review_status" text null, "account_review_status_raw" text null, "business_verification_status" text null, "business_verification_status_raw" text null, "sanction" text null, "sanction_at" timestamptz null, "message_on_behalf_name" text null, "message_on_behalf_status" text not null, "consent_status" text not null, "synced_at" timestamptz null, "sync_requested_at" timestamptz null, "sync_failed_at" timestamptz null, "sync_failure_permanent" boolean not null default false, "sync_error_code" int null, "sync_error_subcode" int null, "sync_error_trace_id" text null, "sync_error_message" text null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "wabas" add constraint "wabas_meta_id_unique" unique ("meta_id");`);
    this.addSql(`create index "wabas_business_portfolio_id_index" on "wabas" ("business_portfolio_id");`);
    this.addSql(`create index "wabas_name_id_index" on "wabas" ("name", "id");`);
    this.addSql(`create index "wabas_client_id_name_id_index" on "wabas" ("client_id", "name", "id");`);

    this.addSql(`create table "phone_numbers" ("id" uuid not null, "meta_id" text null, "number" text not null, "country" text null, "display_name" text null, "sort_name" text not null default '', "search_text" text not null default '', "waba_id" uuid not null, "business_portfolio_id" uuid null, "client_id" uuid not null, "partner_id" uuid null, "account_status" text not null, "status_reason_codes" jsonb not null, "setup_status" text not null, "connection_status" text null, "connection_status_raw" text null, "code_verification_status" text null, "name_status" text null, "quality_rating" text null, "quality_rating_raw" text null, "hosting_platform" text null, "account_mode" text null, "is_official_business_account" boolean null, "throughput_level" text null, "registration_ivr" boolean not null default false, "registration_method" text not null default 'SMS', "partner_permission" text not null, "partner_permission_since" timestamptz null, "plan" text not null, "billing_started_at" timestamptz null, "unpaid_since" timestamptz null, "porting_state" text null, "cancellation_requested_at" timestamptz null, "terminates_at" timestamptz null, "deactivated_at" timestamptz null, "deleted_at" timestamptz null, "missing_at_meta_since" timestamptz null, "messaging_webhook_url" text null, "inbox_active" boolean not null default false, "synced_at" timestamptz null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create unique index "phone_numbers_one_live" on "phone_numbers" ("number") where deleted_at is null;`);
    this.addSql(`create unique index "phone_numbers_meta_id_unique" on "phone_numbers" ("meta_id") where meta_id is not null;`);
    this.addSql(`create index "phone_numbers_search_text_trgm" on "phone_numbers" using gin ("search_text" gin_trgm_ops);`);
    this.addSql(`create index "phone_numbers_partner_id_account_status_id_index" on "phone_numbers" ("partner_id", "account_status", "id");`);
    this.addSql(`create index "phone_numbers_client_id_account_status_id_index" on "phone_numbers" ("client_id", "account_status", "id");`);
    this.addSql(`create index "phone_numbers_account_status_id_index" on "phone_numbers" ("account_status", "id");`);
    this.addSql(`create index "phone_numbers_partner_id_sort_name_id_index" on "phone_numbers" ("partner_id", "sort_name", "id");`);
    this.addSql(`create index "phone_numbers_client_id_sort_name_id_index" on "phone_numbers" ("client_id", "sort_name", "id");`);
    this.addSql(`create index "phone_numbers_sort_name_id_index" on "phone_numbers" ("sort_name", "id");`);
    this.addSql(`create index "phone_numbers_partner_id_number_id_index" on "phone_numbers" ("partner_id", "number", "id");`);
    this.addSql(`create index "phone_numbers_client_id_number_id_index" on "phone_numbers" ("client_id", "number", "id");`);
    this.addSql(`create index "phone_numbers_number_id_index" on "phone_numbers" ("number", "id");`);
    this.addSql(`create index "phone_numbers_business_portfolio_id_created_at_id_index" on "phone_numbers" ("business_portfolio_id", "created_at", "id");`);
    this.addSql(`create index "phone_numbers_waba_id_created_at_id_index" on "phone_numbers" ("waba_id", "created_at", "id");`);
    this.addSql(`create index "phone_numbers_partner_id_created_at_id_index" on "phone_numbers" ("partner_id", "created_at", "id");`);
    this.addSql(`create index "phone_numbers_client_id_created_at_id_index" on "phone_numbers" ("client_id", "created_at", "id");`);
    this.addSql(`create index "phone_numbers_created_at_id_index" on "phone_numbers" ("created_at", "id");`);
    this.addSql(`create or replace function "phone_numbers_phone_numbers_search_text_fn"() returns trigger as \$\$ begin new.sort_name = lower(coalesce(new.display_name, ''));     new.search_text = lower(unaccent(concat_ws(' ', new.number, new.display_name, new.meta_id,
      (select concat_ws(' ', c.name, c.legal_name) from clients c where c.id = new.client_id),
      (select w.meta_id from wabas w where w.id = new.waba_id),
      (select p.meta_id from business_portfolios p where p.id = new.business_portfolio_id))));     return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "phone_numbers_search_text" BEFORE INSERT OR UPDATE on "phone_numbers" for each ROW execute function "phone_numbers_phone_numbers_search_text_fn"();`);

    this.addSql(`create table "number_api_keys" ("id" uuid not null, "phone_number_id" uuid not null, "prefix" text not null, "last4" text not null, "secret_hash" text not null, "created_by_name" text not null, "created_at" timestamptz not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "number_api_keys_phone_number_id_index" on "number_api_keys" ("phone_number_id");`);
    this.addSql(`alter table "number_api_keys" add constraint "number_api_keys_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create unique index "number_api_keys_one_live" on "number_api_keys" ("phone_number_id") where revoked_at is null;`);

    this.addSql(`create table "phone_number_history" ("id" uuid not null, "phone_number_id" uuid not null, "kind" text not null, "previous" text null, "current" text null, "detail" text null, "source" text not null, "actor_name" text null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "phone_number_history_phone_number_id_at_id_index" on "phone_number_history" ("phone_number_id", "at", "id");`);

    this.addSql(`create table "display_name_requests" ("id" uuid not null, "phone_number_id" uuid not null, "old_name" text null, "new_name" text not null, "status" text not null, "rejection_reason" text null, "requested_at" timestamptz not null, "decided_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "display_name_requests_phone_number_id_index" on "display_name_requests" ("phone_number_id");`);
    this.addSql(`create unique index "display_name_requests_one_pending" on "display_name_requests" ("phone_number_id") where status = 'PENDING';`);

    this.addSql(`alter table "clients" add constraint "clients_partner_id_foreign" foreign key ("partner_id") references "partners" ("id") on delete set null;`);

    this.addSql(`alter table "organizations" add constraint "organizations_client_id_foreign" foreign key ("client_id") references "clients" ("id") on delete set null;`);
    this.addSql(`alter table "organizations" add constraint "organizations_partner_id_foreign" foreign key ("partner_id") references "partners" ("id") on delete set null;`);

    this.addSql(`alter table "audit_entries" add constraint "audit_entries_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);

    this.addSql(`alter table "events" add constraint "events_client_id_foreign" foreign key ("client_id") references "clients" ("id") on delete set null;`);
    this.addSql(`alter table "events" add constraint "events_partner_id_foreign" foreign key ("partner_id") references "partners" ("id") on delete set null;`);

    this.addSql(`alter table "business_portfolios" add constraint "business_portfolios_client_id_foreign" foreign key ("client_id") references "clients" ("id");`);

    this.addSql(`alter table "organization_api_keys" add constraint "organization_api_keys_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "organization_api_keys" add constraint "organization_api_keys_created_by_id_foreign" foreign key ("created_by_id") references "users" ("id") on delete set null;`);

    this.addSql(`alter table "memberships" add constraint "memberships_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "memberships" add constraint "memberships_user_id_foreign" foreign key ("user_id") references "users" ("id");`);

    this.addSql(`alter table "invitations" add constraint "invitations_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "invitations" add constraint "invitations_invited_by_id_foreign" foreign key ("invited_by_id") references "users" ("id") on delete set null;`);

    this.addSql(`alter table "wabas" add constraint "wabas_client_id_foreign" foreign key ("client_id") references "clients" ("id");`);
    this.addSql(`alter table "wabas" add constraint "wabas_business_portfolio_id_foreign" foreign key ("business_portfolio_id") references "business_portfolios" ("id") on delete set null;`);

    this.addSql(`alter table "phone_numbers" add constraint "phone_numbers_waba_id_foreign" foreign key ("waba_id") references "wabas" ("id");`);
    this.addSql(`alter table "phone_numbers" add constraint "phone_numbers_business_portfolio_id_foreign" foreign key ("business_portfolio_id") references "business_portfolios" ("id") on delete set null;`);
    this.addSql(`alter table "phone_numbers" add constraint "phone_numbers_client_id_foreign" foreign key ("client_id") references "clients" ("id");`);
    this.addSql(`alter table "phone_numbers" add constraint "phone_numbers_partner_id_foreign" foreign key ("partner_id") references "partners" ("id") on delete set null;`);

    this.addSql(`alter table "number_api_keys" add constraint "number_api_keys_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);

    this.addSql(`alter table "phone_number_history" add constraint "phone_number_history_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);

    this.addSql(`alter table "display_name_requests" add constraint "display_name_requests_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);
  }

}
