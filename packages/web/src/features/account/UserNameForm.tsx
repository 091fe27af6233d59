import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useUpdateViewerMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { FormProblem } from './FormProblem.tsx';
import classes from './UserNameForm.module.css';

export function UserNameForm({ name }: { name: string }) {
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  const [updateViewer] = useUpdateViewerMutation();
  const form = useForm({
    initialValues: { name },
    validate: { name: (value) => (value.trim() ? null : 'Enter your name') },
    validateInputOnBlur: true,
    onValuesChange: () => setSaved(false),
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await updateViewer({ variables: { input: { name: values.name.trim() } } });
      const { byField, rest } = fieldErrors(data?.updateViewer.userErrors ?? [], ['name']);
      form.setErrors(byField);
      setProblem(rest);
      if (data?.updateViewer.user) {
        form.resetDirty({ name: data.updateViewer.user.name });
        setSaved(true);
      }
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormProblem>{problem}</FormProblem>
      <TextInput {...form.getInputProps('name')} label="Name" name="name" autoComplete="name" />
      <div className={classes.line}>
        <ReasonedButton
          type="submit"
          variant="filled"
          loading={form.submitting}
          reason={form.isDirty() ? undefined : 'Nothing is changed yet'}
          isLocked={false}
        >
          Save name
        </ReasonedButton>
        <span role="status">{saved ? 'Saved' : ''}</span>
      </div>
    </form>
  );
}
