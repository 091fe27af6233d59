import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type ProfileFormFragment, useSyncBusinessProfileMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { toast } from '../../ui/toasts.ts';

type Props = { number: ProfileFormFragment; disabled: boolean };

export function ReadProfileButton({ number, disabled }: Props) {
  const [sync, { loading }] = useSyncBusinessProfileMutation();
  const read = async () => {
    try {
      const { data } = await sync({ variables: { input: { phoneNumberId: number.id } } });
      const [refusal] = data?.syncBusinessProfile.userErrors ?? [];
      if (refusal) toast({ text: refusal.message, tone: 'red' });
    } catch (error) {
      toast({ text: failureOf(error).message, tone: 'red' });
    }
  };
  if (disabled) return null;
  return (
    <Button
      size="xs"
      leftSection={<IconRefresh size={15} stroke={1.9} aria-hidden />}
      loading={loading}
      onClick={() => void read()}
    >
      Read again
    </Button>
  );
}
