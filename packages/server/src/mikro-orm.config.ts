import 'reflect-metadata';
import { ormConfig } from './db/orm-config.ts';

/** For the MikroORM command line, which only makes migrations. */
export default ormConfig(process.env['DATABASE_URL'] ?? 'postgresql://localhost/hub');
