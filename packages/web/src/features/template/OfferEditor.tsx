import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import { PlainTextField } from './PlainTextField.tsx';
import { RemoveComponent } from './RemoveComponent.tsx';
import { type Json, object, textIn } from './templateJson.ts';

const LIMIT = 16;

/** Meta documents it inside of `limited_time_offer` and sends it flat at times; it stays as it is. */
export const OfferEditor = memo(function OfferEditor({ at, part }: { at: string; part: Json }) {
  const edit = useEdit();
  const nested = object(part['limited_time_offer']);
  const inside = nested ? `${at}.limited_time_offer` : at;
  const offer = nested ?? part;
  return (
    <EditorCard
      at={at}
      title="Limited-time offer"
      actions={<RemoveComponent type="LIMITED_TIME_OFFER" label="Remove offer" />}
    >
      <div>
        <PlainTextField
          at={`${inside}.text`}
          label="Offer"
          text={textIn(offer) ?? ''}
          hint="In bold above the text"
          limit={LIMIT}
        />
      </div>
      <Checkbox
        label="Say when it ends"
        checked={offer['has_expiration'] === true}
        onChange={({ currentTarget: { checked } }) =>
          edit(setValue(pathOf(`${inside}.has_expiration`), checked))
        }
      />
    </EditorCard>
  );
});
