import { Select } from '@mantine/core';
import type { ProfileFormFragment } from '../../gql/operations.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { CountedText } from './CountedText.tsx';
import { PictureField } from './PictureField.tsx';
import classes from './ProfileForm.module.css';
import { LONGEST, type Place, problemsOf, type ProfileField } from './profileDraft.ts';
import { ReadProfileButton } from './ReadProfileButton.tsx';
import type { ProfileDraft } from './useProfileDraft.ts';
import { verticalChoices, verticalOf } from './verticals.ts';

type Props = { number: ProfileFormFragment; profile: ProfileDraft; disabled: boolean };

export function ProfileFields({ number, profile, disabled }: Props) {
  const { draft, refusals, edit } = profile;
  const raw = number.businessProfile?.verticalRaw ?? null;
  const text = (field: 'about' | 'address' | 'description' | 'email') => ({
    value: draft[field],
    onChange: (value: string) => edit(field, value),
    error: refusals[field],
    longest: LONGEST[field],
    disabled,
  });
  const choice = (field: ProfileField) => <ConflictChoice field={field} profile={profile} />;
  return (
    <>
      <Section
        title="Picture and texts"
        description={<Read number={number} />}
        actions={<ReadProfileButton number={number} disabled={disabled} />}
      >
        <div className={classes.fields}>
          <PictureField number={number} profile={profile} disabled={disabled} />
          <CountedText
            {...text('description')}
            label="Description"
            hint="Stands under the picture"
            rows={3}
          />
          {choice('description')}
          <CountedText
            {...text('about')}
            label="About"
            hint="Stands beneath the number, at the end of the profile. Meta does not let it be emptied."
          />
          {choice('about')}
          <Select
            label="Industry"
            description="Once chosen it can be changed, not emptied"
            placeholder="Not chosen"
            data={verticalChoices(draft.vertical, raw)}
            value={draft.vertical || null}
            onChange={(value) => edit('vertical', verticalOf(value))}
            error={refusals.vertical}
            allowDeselect={false}
            searchable
            disabled={disabled}
          />
          {choice('vertical')}
        </div>
      </Section>
      <Section title="Contact">
        <div className={classes.fields}>
          <CountedText {...text('address')} label="Address" rows={2} />
          {choice('address')}
          <CountedText {...text('email')} label="E-mail" type="email" />
          {choice('email')}
          <Websites profile={profile} disabled={disabled} />
          {choice('websites')}
        </div>
      </Section>
    </>
  );
}

function Websites({ profile, disabled }: Omit<Props, 'number'>) {
  const { draft, refusals, edit } = profile;
  const [first, second] = draft.websites;
  const found = problemsOf({ ...draft, websites: [first, second] });
  const website = (place: Place, value: string, change: (value: string) => void, label: string) => (
    <CountedText
      label={label}
      type="url"
      placeholder="https://"
      value={value}
      onChange={change}
      longest={LONGEST.website}
      error={refusals[place]}
      errorOnceLeft={found[place]}
      disabled={disabled}
    />
  );
  return (
    <>
      {website('websites.0', first, (to) => edit('websites', [to, second]), 'Website')}
      {website('websites.1', second, (to) => edit('websites', [first, to]), 'Second website')}
    </>
  );
}

function Read({ number }: Pick<Props, 'number'>) {
  const at = number.businessProfile?.syncedAt;
  return at ? (
    <>
      Read from Meta <RelativeTime at={at} />
    </>
  ) : (
    'Not read from Meta yet'
  );
}
