import { Migration } from '@mikro-orm/migrations';

export class Migration20261124010000_permission_requested_at extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`alter table "phone_numbers" add "permission_requested_at" timestamptz null;`);
    this.addSql(`update "phone_numbers" n set "permission_requested_at" = r."requested_at" from "permission_requests" r where r."phone_number_id" = n."id" and r."status" = 'PENDING';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "phone_numbers" drop column "permission_requested_at";`);
  }

}
