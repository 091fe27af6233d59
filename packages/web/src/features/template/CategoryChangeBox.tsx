import { Checkbox } from '@mantine/core';

type Props = { checked: boolean; onChange: (checked: boolean) => void };

/** Whether Meta may file a new template under a category that it finds fitting. */
export function CategoryChangeBox({ checked, onChange }: Props) {
  return (
    <Checkbox
      label="Meta may choose another category"
      description="Otherwise it rejects what it takes for another one. Categories have different prices."
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
