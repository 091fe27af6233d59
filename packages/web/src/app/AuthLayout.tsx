import { Outlet } from 'react-router';
import { useConfig } from '../lib/config.ts';
import classes from './AuthLayout.module.css';
import { Logo } from '../ui/Logo.tsx';

/** Pages that are read before somebody is signed in. */
export function AuthLayout() {
  const { productName, links, sandboxMailUrl } = useConfig();
  return (
    <div className={classes.frame}>
      <main className={classes.main}>
        <p className={classes.brand}>
          <Logo /> {productName}
        </p>
        <div className={classes.card}>
          <Outlet />
        </div>
      </main>
      <footer className={classes.footer}>
        {links.documentation && <a href={links.documentation}>Documentation</a>}
        {links.support && <a href={links.support}>Support</a>}
        {links.status && <a href={links.status}>Status</a>}
        {sandboxMailUrl && <a href={sandboxMailUrl}>Sandbox mail</a>}
      </footer>
    </div>
  );
}
