import { Migration } from '@mikro-orm/migrations';
import { formatPhoneNumber } from '../../lib/format-phone-number.ts';

const BATCH = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export class Migration20261123233000_formatted_numbers extends Migration {

  override async up(): Promise<void> {
    await this.execute(`alter table "phone_numbers" add "formatted_number" text null;`);
    // What is searched for stays as it is, and no list needs to hear of it.
    await this.execute(`alter table "phone_numbers" disable trigger user;`);
    await this.#fill();
    await this.execute(`alter table "phone_numbers" enable trigger user;`);
    await this.execute(`alter table "phone_numbers" alter column "formatted_number" set not null;`);
  }

  /** PostgreSQL knows no groups of digits. */
  async #fill(): Promise<void> {
    for (let last: string | undefined = BEFORE_ALL; last !== undefined; ) {
      const rows = await this.execute(`select "id", "number" from "phone_numbers" where "id" > ? order by "id" limit ?;`, [last, BATCH]);
      const filled = rows.map(({ id, number }) => ({ id: String(id), formatted: formatPhoneNumber(String(number)) }));
      await this.execute(`update "phone_numbers" n set "formatted_number" = f."formatted" from jsonb_to_recordset(?::jsonb) f("id" uuid, "formatted" text) where n."id" = f."id";`, [JSON.stringify(filled)]);
      last = filled.at(-1)?.id;
    }
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "phone_numbers" drop column "formatted_number";`);
  }

}
