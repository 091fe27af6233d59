import { countryName } from '../lib/format.ts';
import classes from './CountryTag.module.css';

/** Two letters, no flag: flags mean nations, not numbering plans. */
export function CountryTag({ country }: { country: string }) {
  return (
    <abbr className={classes.tag} title={countryName(country)}>
      {country}
    </abbr>
  );
}
