import { Button, FileButton } from '@mantine/core';
import { IconCircleCheck, IconUpload } from '@tabler/icons-react';
import { use, useId, useState } from 'react';
import { fieldId, pathOf, UploadContext, useEdit, useFieldProblem } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import { FieldNote } from './FieldNote.tsx';
import classes from './MediaSample.module.css';
import { type Json, list, object } from './templateJson.ts';

/** What Meta takes, by the format of the header. */
const FILES: Record<string, { accept: string; words: string }> = {
  IMAGE: { accept: 'image/jpeg,image/png', words: 'JPEG or PNG, at most 5 MB' },
  VIDEO: { accept: 'video/mp4,video/3gpp', words: 'MP4 or 3GPP, at most 16 MB' },
  GIF: { accept: 'video/mp4', words: 'MP4 without sound, at most 3.5 MB' },
  DOCUMENT: { accept: 'application/pdf', words: 'PDF, at most 100 MB' },
};

type Props = { part: Json; at: string; format: string };

/** A picture, video or document that Meta's reviewer sees; whoever sends the template brings others. */
export function MediaSample({ part, at, format }: Props) {
  const edit = useEdit();
  const upload = use(UploadContext);
  const noteId = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [name, setName] = useState<string>();
  const rule = useFieldProblem(`${at}.example`);
  const [handle] = list(object(part['example'])?.['header_handle']);
  const files = FILES[format];
  const send = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    const answer = await upload(format, file);
    setBusy(false);
    if ('problem' in answer) return setProblem(answer.problem);
    setName(file.name);
    edit(setValue(pathOf(`${at}.example`), { header_handle: [answer.handle] }));
  };
  return (
    <div>
      <div className={classes.sample}>
        <FileButton onChange={(file) => void send(file)} {...(files && { accept: files.accept })}>
          {(props) => (
            <Button
              {...props}
              id={fieldId(`${at}.example`)}
              loading={busy}
              aria-describedby={noteId}
              leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
            >
              {handle ? 'Upload another sample' : 'Upload a sample'}
            </Button>
          )}
        </FileButton>
        {typeof handle === 'string' && (
          <span className={classes.there} role="status">
            <IconCircleCheck size={15} stroke={1.9} aria-hidden />
            {name ?? 'Meta has a sample'}
          </span>
        )}
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <FieldNote
        id={noteId}
        at={`${at}.example`}
        hint={rule ? undefined : `For Meta’s review: ${files?.words ?? 'a file'}`}
      />
    </div>
  );
}
