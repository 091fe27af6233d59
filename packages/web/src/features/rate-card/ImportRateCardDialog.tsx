import { Button, FileButton, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useImportRateCardMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import classes from './ImportRateCardDialog.module.css';
import { type ParsedCsv, parseRateCsv } from './parseRateCsv.ts';

type Props = { onClose: () => void; onImported: (rateCardId: string) => void };

/** Takes a rate card as Meta hands it out, or any list with the same columns. */
export function ImportRateCardDialog({ onClose, onImported }: Props) {
  const [currency, setCurrency] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [file, setFile] = useState<ParsedCsv & { name: string }>();
  const [unread, setUnread] = useState<string>();
  const [importCard] = useImportRateCardMutation();
  const { attempt, problem, errors, busy } = useAttempt(['currency', 'validFrom']);
  const read = async (given: File | null) => {
    if (!given) return;
    const parsed = await given
      .text()
      .then(parseRateCsv)
      .catch(() => ({ problem: NOT_READ }));
    const isRead = 'rates' in parsed;
    setUnread(isRead ? undefined : parsed.problem);
    setFile(isRead ? { name: given.name, ...parsed } : undefined);
    if (isRead && parsed.currency) setCurrency(parsed.currency.toUpperCase());
  };
  const submit = () =>
    attempt(async () => {
      const input = { currency, validFrom, rates: file?.rates ?? [] };
      const { data } = await importCard({ variables: { input } });
      const answer = data?.importRateCard;
      if (answer?.rateCard) onImported(answer.rateCard.id);
      return answer?.userErrors.map((refusal) => withLine(refusal, file?.lines ?? []));
    });
  return (
    <FormDialog
      title="Import a rate card"
      submit="Import"
      blocked={file ? undefined : 'Choose a file first'}
      busy={busy}
      problem={problem ?? unread}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={classes.text}>
        A CSV with the columns Market, Marketing, Utility and Authentication, priced per message.
        Meta offers one for each currency. A card of the same currency and day is replaced.
      </p>
      <div className={classes.file}>
        <FileButton onChange={(given) => void read(given)} accept=".csv,text/csv">
          {(props) => (
            <Button
              {...props}
              data-autofocus
              leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
            >
              {file ? 'Choose another file' : 'Choose a file'}
            </Button>
          )}
        </FileButton>
        <span role="status">{file && `${file.name}: ${marketsWord(file.rates.length)}`}</span>
      </div>
      <TextInput
        label="Currency"
        description="Three letters, e.g. EUR"
        required
        maxLength={3}
        value={currency}
        error={errors.currency}
        onChange={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
      />
      <TextInput
        label="Valid from"
        description="The first day, in UTC"
        type="date"
        required
        value={validFrom}
        error={errors.validFrom}
        onChange={({ currentTarget }) => setValidFrom(currentTarget.value)}
      />
    </FormDialog>
  );
}

const marketsWord = (count: number) => `${count} ${count === 1 ? 'market' : 'markets'}`;
const NOT_READ = 'The file could not be read. Choose it again.';

type Refusal = { readonly message: string; readonly path: readonly string[] };

/** Tells in which line of the file it is; others are about the form. */
function withLine({ message, path }: Refusal, lines: readonly number[]): Refusal {
  const line = path[1] === 'rates' ? lines[Number(path[2])] : undefined;
  return { message: line === undefined ? message : `Line ${line}: ${message}`, path };
}
