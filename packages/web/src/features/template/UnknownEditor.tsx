import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit } from './editorContext.ts';
import { componentsAt, MESSAGE, setValue } from './editTemplate.ts';
import { object, typeOf } from './templateJson.ts';
import classes from './UnknownEditor.module.css';

/** What Meta may have added since: shown as it is, kept as it is. */
export const UnknownEditor = memo(function UnknownEditor({
  at,
  part,
}: {
  at: string;
  part: unknown;
}) {
  const edit = useEdit();
  const place = Number(pathOf(at).at(-1));
  return (
    <EditorCard
      at={at}
      title={typeOf(object(part) ?? {}) || 'Component without a type'}
      fact="The Hub does not know this component and leaves it as it is"
      actions={
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconTrash size={15} stroke={1.9} aria-hidden />}
          onClick={() =>
            edit((form) => setValue(MESSAGE, componentsAt(form, MESSAGE).toSpliced(place, 1))(form))
          }
        >
          Remove
        </Button>
      }
    >
      <pre className={classes.json}>{JSON.stringify(part, null, 2)}</pre>
    </EditorCard>
  );
});
