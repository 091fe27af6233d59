import { Button } from '@mantine/core';

/** Takes the room of a button that comes with the answer. */
export const ButtonSkeleton = ({ children }: { children: string }) => (
  <Button disabled inert aria-hidden>
    {children}
  </Button>
);
