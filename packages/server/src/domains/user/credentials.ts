import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Auth } from './auth.ts';
import { User } from './user.entity.ts';

interface NewUser {
  email: string;
  name: string;
  /** Of {@link hashPassword}. */
  passwordHash: string;
  now: Date;
}

/** A password as better-auth stores it; slow on purpose. */
export async function hashPassword(auth: Auth, password: string): Promise<string> {
  const { password: passwords } = await auth.$context;
  return passwords.hash(password);
}

/**
 * Creates a person who can sign in with a password, in the caller's transaction. Rows are those
 * that better-auth itself makes and reads.
 */
export async function createUser(
  em: EntityManager,
  { email, name, passwordHash, now }: NewUser,
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
  await em.execute(
    `insert into auth_accounts (id, account_id, provider_id, user_id, password, created_at, updated_at)
     values (?, ?, 'credential', ?, ?, ?, ?)`,
    [uuid(), user.id, user.id, passwordHash, now, now],
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
