import { Link } from 'react-router';
import type { PeopleLinkFragment } from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';

/** To the people of a customer. */
export function PeopleLink({ organization }: { organization: PeopleLinkFragment }) {
  const { id, name, members } = organization;
  const count = members.totalCount;
  const words = `${formatInteger(count)} ${count === 1 ? 'person' : 'people'}`;
  return (
    <Link to={paths.people(useWorkspace(), id)} aria-label={`${words} of ${name}`}>
      {words}
    </Link>
  );
}
