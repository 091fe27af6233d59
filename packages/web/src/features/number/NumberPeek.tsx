import { ActionIcon, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type NumberPeekQuery, useNumberPeekQuery } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Status } from '../../ui/Status.tsx';
import { ConsentReceiptLink } from './ConsentReceiptLink.tsx';
import { KeyReceipt } from './KeyReceipt.tsx';
import classes from './NumberPeek.module.css';
import { permissionWords } from './permissionWords.ts';
import { Tags } from './Tags.tsx';
import { accountStatuses, limitWord, partnerPermissions, qualityRatings } from './vocabulary.ts';

type Props = { numberId: string; onClose: () => void };

/** A number beside the list, to look without leaving; the rows stay usable. */
export function NumberPeek({ numberId, onClose }: Props) {
  const { data, error } = useNumberPeekQuery({ variables: { id: numberId } });
  useHotkeys([['Escape', onClose]]);
  const number = data?.phoneNumber;
  return (
    <aside className={classes.panel} aria-label="Number beside the list">
      <header className={classes.head}>
        <h2 className={classes.title}>{number?.formattedNumber ?? 'Number'}</h2>
        <ActionIcon aria-label="Close" onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </header>
      <div role="status">
        {number ? (
          <Facts number={number} />
        ) : error || data ? (
          'This number could not be loaded.'
        ) : (
          <Bar width="60%" />
        )}
      </div>
    </aside>
  );
}

type Peeked = NonNullable<NumberPeekQuery['phoneNumber']>;

function Facts({ number }: { number: Peeked }) {
  const workspace = useWorkspace();
  return (
    <>
      <Status look={accountStatuses[number.accountStatus]} form="label" />
      {number.statusReasons.map(({ code, message, nextStep }) => (
        <p key={code} className={classes.reason}>
          {message} {nextStep}
        </p>
      ))}
      <DefinitionList>
        <Definition label="Display name">{number.displayName ?? <Unknown />}</Definition>
        <Definition label="Client">{number.client.name}</Definition>
        <Definition label="Quality">
          <Status look={qualityRatings[number.qualityRating ?? 'UNKNOWN']} />
        </Definition>
        <Definition label="Limit">{limitWord(number.messagingLimit) ?? <Unknown />}</Definition>
        <Definition label="Permission" note={permissionWords(number)}>
          <Status look={partnerPermissions[number.partnerPermission]} />
          {number.permissionConsent && <ConsentReceiptLink consent={number.permissionConsent} />}
        </Definition>
        <Definition label="API key">
          {number.apiKey ? <KeyReceipt apiKey={number.apiKey} /> : <Unknown>None</Unknown>}
        </Definition>
        <Definition label="Account">{number.waba.name}</Definition>
        <Definition label="WABA ID">
          <CopyableId value={number.waba.metaId} of="WABA ID" />
        </Definition>
        {number.tags.length > 0 && (
          <Definition label="Tags">
            <span className={classes.tags}>
              <Tags tags={number.tags} />
            </span>
          </Definition>
        )}
      </DefinitionList>
      <Button component={Link} to={paths.number(workspace, number.id)} variant="filled" fullWidth>
        Open
      </Button>
    </>
  );
}
