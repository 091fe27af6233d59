import { NumberInput } from '@mantine/core';
import { memo } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { fieldId, pathOf, useEdit, useFieldError } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import { PlainTextField } from './PlainTextField.tsx';
import { RemoveComponent } from './RemoveComponent.tsx';
import { type Json, textIn } from './templateJson.ts';
import { BaseText } from './TextPart.tsx';

const LIMIT = 60;
const MINUTES = { min: 1, max: 90 };

type Props = { at: string; part: Json; baseText: string | undefined; isRightToLeft: boolean };

export const FooterEditor = memo(function FooterEditor(props: Props) {
  const { at, part, baseText, isRightToLeft } = props;
  return (
    <EditorCard
      at={at}
      title="Footer"
      actions={<RemoveComponent type="FOOTER" label="Remove footer" />}
    >
      <div>
        <PlainTextField
          at={`${at}.text`}
          label="Footer"
          text={textIn(part) ?? ''}
          hint="No variables"
          limit={LIMIT}
          dir={isRightToLeft ? 'rtl' : 'ltr'}
        />
        <BaseText text={baseText} of={fieldId(`${at}.text`)} />
      </div>
    </EditorCard>
  );
});

/** The footer of a code says how long it holds. */
export const ExpiryEditor = memo(function ExpiryEditor({ at, part }: { at: string; part: Json }) {
  const edit = useEdit();
  const error = useFieldError(`${at}.code_expiration_minutes`);
  const minutes = part['code_expiration_minutes'];
  return (
    <EditorCard
      at={at}
      title="Footer"
      actions={<RemoveComponent type="FOOTER" label="Remove expiry" />}
    >
      <NumberInput
        id={fieldId(`${at}.code_expiration_minutes`)}
        label="The code expires after"
        description="1 to 90 minutes"
        suffix=" min"
        {...MINUTES}
        clampBehavior="none"
        value={typeof minutes === 'number' ? minutes : ''}
        error={error}
        onChange={(value) =>
          edit(
            setValue(
              pathOf(`${at}.code_expiration_minutes`),
              typeof value === 'number' ? value : undefined,
            ),
            at,
          )
        }
      />
    </EditorCard>
  );
});
