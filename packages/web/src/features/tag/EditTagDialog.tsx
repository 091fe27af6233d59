import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TagColor,
  type TagsTableRowFragment,
  useUpdateTagMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { tagColors } from '../../lib/tagColors.ts';
import { fieldErrors } from '../../lib/userErrors.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TagChip } from '../../ui/TagChip.tsx';
import { numbersOf } from './words.ts';

type Props = { tag: TagsTableRowFragment; onClose: () => void };

const COLORS = Object.keys(tagColors) as TagColor[];

/** Another name or colour for a tag, on all numbers at once. */
export function EditTagDialog({ tag, onClose }: Props) {
  const { form, submit, problem } = useTagForm(tag, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Edit tag"
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          <TextInput
            {...form.getInputProps('name')}
            label="Name"
            description={`On ${numbersOf(tag)}. Saved views find them by the new name.`}
            maxLength={30}
            data-autofocus
          />
          <Radio.Group {...form.getInputProps('color')} label="Colour">
            <Group gap="md" mt="xs">
              {COLORS.map((color) => (
                <Radio
                  key={color}
                  value={color}
                  size="xs"
                  label={<TagChip name={tagColors[color].word} tone={tagColors[color].tone} />}
                />
              ))}
            </Group>
          </Radio.Group>
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={form.submitting}>
              Save tag
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useTagForm({ id, name, color }: TagsTableRowFragment, onSaved: () => void) {
  const [problem, setProblem] = useState<string>();
  const [updateTag] = useUpdateTagMutation();
  const form = useForm({
    initialValues: { name, color },
    validate: { name: (typed) => (typed.trim() ? null : 'Enter a tag') },
    validateInputOnBlur: true,
  });
  const submit = form.onSubmit(async (values) => {
    setProblem(undefined);
    try {
      const { data } = await updateTag({ variables: { input: { tagId: id, ...values } } });
      if (data?.updateTag.tag) return onSaved();
      const { byField, rest } = fieldErrors(data?.updateTag.userErrors ?? [], ['name', 'color']);
      form.setErrors(byField);
      setProblem(rest);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  });
  return { form, submit, problem };
}
