import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';

type Props = {
  title: string;
  description?: string;
  /** Words of the button, and of the dialog that it opens. */
  change: string;
  form: (close: () => void) => ReactNode;
  children: ReactNode;
};

/** A part of the own login that is changed in a dialog. */
export function DialogSection({ change, form, children, ...section }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Section {...section} actions={<Button onClick={open}>{change}</Button>}>
      {children}
      <Modal
        opened={opened}
        onClose={close}
        title={change}
        size={440}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {form(close)}
      </Modal>
    </Section>
  );
}
