import { Migration } from '@mikro-orm/migrations';

export class Migration20261123110000_keys_permissions_cancellations extends Migration {

  override name = 'Migration20261123110000_keys_permissions_cancellations';

  override up(): void | Promise<void> {
    this.addSql(`create table "permission_consents" ("id" uuid not null, "client_id" uuid not null, "partner_id" uuid not null, "kind" text not null, "source" text not null, "client_name" text not null, "partner_name" text not null, "numbers_then" jsonb not null, "keys_revoked" boolean not null, "actor_name" text not null, "actor_email" text null, "ip" text null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "permission_consents_partner_id_at_id_index" on "permission_consents" ("partner_id", "at", "id");`);
    this.addSql(`create index "permission_consents_client_id_at_id_index" on "permission_consents" ("client_id", "at", "id");`);
    this.addSql(`create index "permission_consents_at_id_index" on "permission_consents" ("at", "id");`);

    this.addSql(`create table "permission_requests" ("id" uuid not null, "phone_number_id" uuid not null, "client_id" uuid not null, "partner_id" uuid not null, "status" text not null, "note" text null, "partner_name" text not null, "requested_by_name" text not null, "requested_at" timestamptz not null, "expires_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_name" text null, "decline_reason" text null, primary key ("id"));`);
    this.addSql(`create index "permission_requests_phone_number_id_index" on "permission_requests" ("phone_number_id");`);
    this.addSql(`create index "permission_requests_partner_id_requested_at_id_index" on "permission_requests" ("partner_id", "requested_at", "id");`);
    this.addSql(`create index "permission_requests_client_id_requested_at_id_index" on "permission_requests" ("client_id", "requested_at", "id");`);
    this.addSql(`create index "permission_requests_requested_at_id_index" on "permission_requests" ("requested_at", "id");`);
    this.addSql(`create unique index "permission_requests_one_pending" on "permission_requests" ("phone_number_id") where status = 'PENDING';`);

    this.addSql(`create table "cancellations" ("id" uuid not null, "phone_number_id" uuid not null, "status" text not null, "requested_at" timestamptz not null, "requested_by_name" text not null, "terminates_at" timestamptz not null, "time_zone" text not null, "undone_at" timestamptz null, "undone_by_name" text null, "processed_at" timestamptz null, "deletes_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "cancellations_phone_number_id_index" on "cancellations" ("phone_number_id");`);
    this.addSql(`create unique index "cancellations_one_in_force" on "cancellations" ("phone_number_id") where status in ('PENDING', 'PROCESSED');`);

    this.addSql(`alter table "phone_numbers" add "permission_consent_id" uuid null, add "billing_ended_at" timestamptz null, add "messaging_webhook_state" text not null default 'NOT_SET', add "messaging_webhook_verify_token" text null, add "messaging_webhook_asked_at" timestamptz null, add "messaging_webhook_applied_at" timestamptz null, add "messaging_webhook_error" jsonb null;`);
    this.addSql(`alter table "phone_numbers" add constraint "phone_numbers_permission_consent_id_foreign" foreign key ("permission_consent_id") references "permission_consents" ("id") on delete set null;`);

    this.addSql(`alter table "number_api_keys" add "holder" text null, add "holder_name" text null;`);
    // Keys from before belong to whoever may generate the next one.
    this.addSql(`update "number_api_keys" k set "holder" = case when n.partner_permission = 'SHARED' and p.id is not null then 'PARTNER' else 'CLIENT' end,
      "holder_name" = case when n.partner_permission = 'SHARED' and p.id is not null then p.brand_name else c.name end
      from "phone_numbers" n join "clients" c on c.id = n.client_id left join "partners" p on p.id = n.partner_id
      where n.id = k.phone_number_id;`);
    this.addSql(`alter table "number_api_keys" alter column "holder" set not null, alter column "holder_name" set not null;`);

    this.addSql(`alter table "permission_consents" add constraint "permission_consents_client_id_foreign" foreign key ("client_id") references "clients" ("id");`);
    this.addSql(`alter table "permission_consents" add constraint "permission_consents_partner_id_foreign" foreign key ("partner_id") references "partners" ("id");`);

    this.addSql(`alter table "permission_requests" add constraint "permission_requests_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);
    this.addSql(`alter table "permission_requests" add constraint "permission_requests_client_id_foreign" foreign key ("client_id") references "clients" ("id");`);
    this.addSql(`alter table "permission_requests" add constraint "permission_requests_partner_id_foreign" foreign key ("partner_id") references "partners" ("id");`);

    this.addSql(`alter table "cancellations" add constraint "cancellations_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "phone_numbers" drop constraint "phone_numbers_permission_consent_id_foreign";`);

    this.addSql(`drop table if exists "permission_consents" cascade;`);
    this.addSql(`drop table if exists "permission_requests" cascade;`);
    this.addSql(`drop table if exists "cancellations" cascade;`);

    this.addSql(`alter table "number_api_keys" drop column "holder", drop column "holder_name";`);

    this.addSql(`alter table "phone_numbers" drop column "permission_consent_id", drop column "billing_ended_at", drop column "messaging_webhook_state", drop column "messaging_webhook_verify_token", drop column "messaging_webhook_asked_at", drop column "messaging_webhook_applied_at", drop column "messaging_webhook_error";`);
  }

}
