import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server of this run; the user may create databases. */
    postgresUrl: string;
  }
}
