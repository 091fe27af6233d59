import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import classes from './FileDrop.module.css';

type Props = {
  /** What the button says, e.g. "Choose files". */
  label: string;
  /** What may be chosen, as the attribute of a file field has it. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  /** What becomes of the files. */
  children?: ReactNode;
  onFiles: (files: readonly File[]) => void;
};

/** A place for files: dropped, or chosen by the button. */
export function FileDrop({ label, accept, multiple = false, disabled, children, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const forget = useRef<() => void>(null);
  const give = (files: readonly File[]) => {
    if (files.length > 0 && disabled !== true) onFiles(files);
    // The same file can be chosen again once it has changed.
    forget.current?.();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    give(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      className={classes.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton
        resetRef={forget}
        multiple={multiple}
        accept={accept}
        // A list where several may be chosen, else one or null.
        onChange={(files: File[] | File | null) => give([files ?? []].flat())}
      >
        {(props) => (
          <Button
            {...props}
            disabled={disabled ?? false}
            leftSection={<IconUpload size={16} stroke={1.75} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      <span className={classes.hint}>{children}</span>
    </div>
  );
}
