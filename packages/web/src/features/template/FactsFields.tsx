import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import type { ParameterFormat, TemplateCategory } from '../../gql/operations.ts';
import { fieldId, useEdit, useFieldError } from './editorContext.ts';
import { DeliveryField } from './DeliveryField.tsx';
import { setCategory, setParameterFormat } from './editTemplate.ts';
import classes from './FactsFields.module.css';
import { NameField } from './NameField.tsx';
import { templateCategories } from './templateWords.ts';

const CATEGORIES: TemplateCategory[] = ['MARKETING', 'UTILITY', 'AUTHENTICATION'];
const FORMATS: { value: ParameterFormat; label: string }[] = [
  { value: 'POSITIONAL', label: 'By number' },
  { value: 'NAMED', label: 'By name' },
];

type Props = {
  wabaId: string;
  name: string;
  category: TemplateCategory;
  format: ParameterFormat;
  ttl: number | null;
  /** Name and language are fixed once Meta has the template; the category once it is approved. */
  fixed: { name: boolean; category: boolean };
};

export const FactsFields = memo(function FactsFields(props: Props) {
  const { wabaId, name, category, format, ttl, fixed } = props;
  const edit = useEdit();
  return (
    <div className={classes.facts}>
      <NameField wabaId={wabaId} name={name} isFixed={fixed.name} />
      <NativeSelect
        id={fieldId('category')}
        label="Category"
        data={CATEGORIES.map((value) => ({ value, label: templateCategories[value] }))}
        value={category}
        disabled={fixed.category}
        description={fixed.category ? 'Fixed: it is approved' : undefined}
        error={useFieldError('category')}
        onChange={({ currentTarget: { value } }) => {
          const chosen = CATEGORIES.find((each) => each === value);
          if (chosen) edit(setCategory(chosen));
        }}
      />
      <NativeSelect
        id={fieldId('parameterFormat')}
        label="Variables"
        data={FORMATS}
        value={format}
        disabled={fixed.name}
        error={useFieldError('parameterFormat')}
        onChange={({ currentTarget }) =>
          edit(setParameterFormat(currentTarget.value === 'NAMED' ? 'NAMED' : 'POSITIONAL'))
        }
      />
      <DeliveryField category={category} seconds={ttl} />
    </div>
  );
});
