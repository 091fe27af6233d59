import { ActionIcon, Button, Menu, ScrollArea } from '@mantine/core';
import { IconLanguage, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { SearchField } from '../../ui/SearchField.tsx';
import classes from './LanguageList.module.css';
import { META_LANGUAGES } from './metaLanguages.ts';
import { languageName } from './templateWords.ts';

type MenuProps = {
  label: string;
  taken: ReadonlySet<string>;
  onChoose: (language: string) => void;
  /** A word of its own instead of a plus beside a heading. */
  look?: 'plus' | 'button' | 'quiet';
};

/** Chooses one of the languages that Meta knows. */
export function LanguageMenu({ label, taken, onChoose, look = 'plus' }: MenuProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = META_LANGUAGES.filter(
    (code) => !taken.has(code) && `${languageName(code)} ${code}`.toLowerCase().includes(wanted),
  );
  return (
    <Menu position="bottom-start" onClose={() => setSearch('')}>
      <Menu.Target>
        {look === 'plus' ? (
          <ActionIcon aria-label={label}>
            <IconPlus size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            {...(look === 'quiet' && { variant: 'subtle', size: 'xs' })}
            leftSection={<IconLanguage size={16} stroke={1.75} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <SearchField label="Find a language" value={search} onChange={setSearch} />
        <ScrollArea.Autosize mah={260} type="auto">
          {found.map((code) => (
            <Menu.Item key={code} onClick={() => onChoose(code)}>
              {languageName(code)} <span className={classes.code}>{code}</span>
            </Menu.Item>
          ))}
          {found.length === 0 && <Menu.Label>Meta has no such language</Menu.Label>}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
