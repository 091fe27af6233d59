import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { type NumberPeekQuery, useNumberPeekQuery } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Status } from '../../ui/Status.tsx';
import { ConsentReceiptLink } from './ConsentReceiptLink.tsx';
import { KeyReceipt } from './KeyReceipt.tsx';
import classes from './NumberPeek.module.css';
import { permissionWords } from './permissionWords.ts';
import { Tags } from './Tags.tsx';
import { accountStatuses, limitWord, partnerPermissions, qualityRatings } from './vocabulary.ts';

type Props = { numberId: string; onClose: () => void };

/** A number beside the list, to look without leaving. */
export function NumberPeek({ numberId, onClose }: Props) {
  const { data, error } = useNumberPeekQuery({ variables: { id: numberId } });
  const number = data?.phoneNumber;
  return (
    <SidePanel
      label="Number beside the list"
      title={number?.formattedNumber ?? 'Number'}
      shown={numberId}
      onClose={onClose}
    >
      <div role="status" className={classes.facts}>
        {number ? (
          <Facts number={number} />
        ) : error || data ? (
          'This number could not be loaded.'
        ) : (
          <Bar width="60%" />
        )}
      </div>
    </SidePanel>
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
