import type { Services } from '../../services.ts';

/** Deletes counted attempts whose window is over; nobody asks for them again. */
export async function forgetAttempts({ jobPool }: Services): Promise<void> {
  // The limiter writes its own clock, milliseconds since 1970.
  await jobPool.query('delete from auth_failures where expire < $1', [Date.now()]);
}
