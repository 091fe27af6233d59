import { Migration } from '@mikro-orm/migrations';

export class Migration20261123150000_support extends Migration {
  override up(): void {
    this.addSql(`create table "support_tickets" ("id" uuid not null, "organization_id" uuid not null, "topic" text not null, "subject" text not null, "phone_number_id" uuid null, "waba_id" uuid null, "facts" jsonb not null, "request_id" text null, "upstream_trace_id" text null, "status" text not null, "severity" text null, "created_by_name" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "support_tickets_status_updated_at_id_index" on "support_tickets" ("status", "updated_at", "id");`);
    this.addSql(`create index "support_tickets_updated_at_id_index" on "support_tickets" ("updated_at", "id");`);
    this.addSql(`create index "support_tickets_organization_id_updated_at_id_index" on "support_tickets" ("organization_id", "updated_at", "id");`);

    this.addSql(`create table "two_factor_disable_requests" ("id" uuid not null, "ticket_id" uuid not null, "phone_number_id" uuid not null, "state" text not null, "rejection_reason" text null, "requested_at" timestamptz not null, "decided_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "two_factor_disable_requests" add constraint "two_factor_disable_requests_ticket_id_unique" unique ("ticket_id");`);
    this.addSql(`create unique index "two_factor_disable_requests_one_open" on "two_factor_disable_requests" ("phone_number_id") where state in ('REQUESTED', 'IDENTITY_CHECK');`);

    this.addSql(`create table "ticket_messages" ("id" uuid not null, "ticket_id" uuid not null, "side" text not null, "author_name" text not null, "body" text not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "ticket_messages_ticket_id_created_at_id_index" on "ticket_messages" ("ticket_id", "created_at", "id");`);

    this.addSql(`create table "ticket_attachments" ("id" uuid not null, "ticket_id" uuid not null, "name" text not null, "content_type" text not null, "size" int not null, "side" text not null, "author_name" text not null, "is_stored" boolean not null default false, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "ticket_attachments_ticket_id_created_at_id_index" on "ticket_attachments" ("ticket_id", "created_at", "id");`);

    this.addSql(`create table "ticket_attachment_chunks" ("id" uuid not null, "attachment_id" uuid not null, "position" int not null, "content" bytea not null, primary key ("id"));`);
    this.addSql(`alter table "ticket_attachment_chunks" add constraint "ticket_attachment_chunks_attachment_id_position_unique" unique ("attachment_id", "position");`);

    this.addSql(`alter table "support_tickets" add constraint "support_tickets_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id");`);
    this.addSql(`alter table "support_tickets" add constraint "support_tickets_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id") on delete set null;`);
    this.addSql(`alter table "support_tickets" add constraint "support_tickets_waba_id_foreign" foreign key ("waba_id") references "wabas" ("id") on delete set null;`);

    this.addSql(`alter table "two_factor_disable_requests" add constraint "two_factor_disable_requests_ticket_id_foreign" foreign key ("ticket_id") references "support_tickets" ("id");`);
    this.addSql(`alter table "two_factor_disable_requests" add constraint "two_factor_disable_requests_phone_number_id_foreign" foreign key ("phone_number_id") references "phone_numbers" ("id");`);

    this.addSql(`alter table "ticket_messages" add constraint "ticket_messages_ticket_id_foreign" foreign key ("ticket_id") references "support_tickets" ("id");`);

    this.addSql(`alter table "ticket_attachments" add constraint "ticket_attachments_ticket_id_foreign" foreign key ("ticket_id") references "support_tickets" ("id");`);

    this.addSql(`alter table "ticket_attachment_chunks" add constraint "ticket_attachment_chunks_attachment_id_foreign" foreign key ("attachment_id") references "ticket_attachments" ("id") on delete cascade;`);
  }

  override down(): void {
    this.addSql(`alter table "two_factor_disable_requests" drop constraint "two_factor_disable_requests_ticket_id_foreign";`);
    this.addSql(`alter table "ticket_messages" drop constraint "ticket_messages_ticket_id_foreign";`);
    this.addSql(`alter table "ticket_attachments" drop constraint "ticket_attachments_ticket_id_foreign";`);
    this.addSql(`alter table "ticket_attachment_chunks" drop constraint "ticket_attachment_chunks_attachment_id_foreign";`);

    this.addSql(`drop table if exists "support_tickets" cascade;`);
    this.addSql(`drop table if exists "two_factor_disable_requests" cascade;`);
    this.addSql(`drop table if exists "ticket_messages" cascade;`);
    this.addSql(`drop table if exists "ticket_attachments" cascade;`);
    this.addSql(`drop table if exists "ticket_attachment_chunks" cascade;`);
  }
}
