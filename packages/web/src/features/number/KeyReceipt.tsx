import { type KeyReceiptFragment, useNumberKeyQuery } from '../../gql/operations.ts';
import { Bar } from '../../ui/Bar.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ApiKeyDefinition.module.css';
import { keyWords } from './keyWords.ts';

type Key = NonNullable<KeyReceiptFragment['apiKey']>;

/** Asks for the key only where somebody looks: in a list hundreds would be asked for. */
export function KeyOfNumber({ numberId }: { numberId: string }) {
  const { data, error } = useNumberKeyQuery({ variables: { id: numberId } });
  if (error) return 'The API key could not be loaded.';
  if (!data) return <Bar width="80%" />;
  const key = data.phoneNumber?.apiKey;
  return key ? <KeyReceipt apiKey={key} /> : 'No API key.';
}

/** The live key, who holds it since when, and when it was last used. */
export function KeyReceipt({ apiKey }: { apiKey: Key }) {
  return (
    <span>
      <code className={classes.key}>
        {apiKey.prefix}…{apiKey.last4}
      </code>{' '}
      {keyWords(apiKey)}{' '}
      {apiKey.lastUsedAt ? (
        <>
          Last used <RelativeTime at={apiKey.lastUsedAt} />.
        </>
      ) : (
        'Never used.'
      )}
    </span>
  );
}
