import 'reflect-metadata';
import { ormConfig } from './src/db/orm-config.ts';

/** For the MikroORM command line, which makes migrations from the snapshot without a database. */
export default ormConfig('postgresql://localhost/hub');
