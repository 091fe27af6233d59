import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Auth } from './auth.ts';
import { User } from './user.entity.ts';

interface NewUser {
  email: string;
  name: string;
  password: string;
  now: Date;
}

/**
 * Creates a person who can sign in with a password, in the caller's transaction. Rows and hash
 * are those that better-auth itself makes and reads.
 */
export async function createUser(
  em: EntityManager,
  auth: Auth,
  { email, name, password, now }: NewUser,
): Promise<User> {
  const user = em.create(User, {
    id: uuid(),
    email: email.toLowerCase(),
    name,
    emailVerified: true,
    image: null,
    createdAt: now,
    updatedAt: now,
  });
  await em.persist(user).flush();
  const { password: passwords } = await auth.$context;
  await em.execute(
    `insert into auth_accounts (id, account_id, provider_id, user_id, password, created_at, updated_at)
     values (?, ?, 'credential', ?, ?, ?, ?)`,
    [uuid(), user.id, user.id, await passwords.hash(password), now, now],
  );
  return user;
}

/** Whether this is the person's password. */
export async function checkPassword(
  em: EntityManager,
  auth: Auth,
  userId: string,
  password: string,
): Promise<boolean> {
  const rows: { password: string | null }[] = await em.execute(
    "select password from auth_accounts where user_id = ? and provider_id = 'credential'",
    [userId],
  );
  const hash = rows[0]?.password;
  if (hash === null || hash === undefined) return false;
  const { password: passwords } = await auth.$context;
  return passwords.verify({ hash, password });
}
