import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PartTitle } from '../../ui/PartHeader.tsx';
import { useFocusOnce } from '../../ui/useFocusOnce.ts';
import classes from './AfterImport.module.css';

type Props = {
  title: string;
  fact: string;
  /** The templates of the account. */
  back: string;
  onAgain: () => void;
  children: ReactNode;
};

/** What became of the files, and where to go on. */
export function AfterImport({ title, fact, back, onAgain, children }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <section className={classes.result} aria-labelledby="files-result">
      <PartTitle id="files-result" ref={heading} tabIndex={-1}>
        {title}
      </PartTitle>
      <p role="status" className={classes.fact}>
        {fact}
      </p>
      {children}
      <Group gap="sm">
        <Button onClick={onAgain}>Import other files</Button>
        <Button component={Link} to={back} variant="filled">
          Show the templates
        </Button>
      </Group>
    </section>
  );
}
