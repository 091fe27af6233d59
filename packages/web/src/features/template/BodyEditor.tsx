import { ActionIcon, Button, Checkbox, Tooltip } from '@mantine/core';
import {
  IconBold,
  IconBraces,
  IconCode,
  IconItalic,
  IconList,
  IconQuote,
  IconStrikethrough,
} from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import classes from './BodyEditor.module.css';
import { EditorCard } from './EditorCard.tsx';
import { pathOf, useEdit } from './editorContext.ts';
import { setValue } from './editTemplate.ts';
import type { Json } from './templateJson.ts';
import { insertVariable, startLines, toggleMark } from './templateVariables.ts';
import { TextPart, type Writing } from './TextPart.tsx';
import type { MakeText, ToolbarProps } from './VariableTextField.tsx';

const mark =
  (sign: string): MakeText =>
  (text, at) =>
    toggleMark(text, at, sign);
const lines =
  (sign: string): MakeText =>
  (text, at) =>
    startLines(text, at, sign);

const TOOLS = [
  { label: 'Bold', icon: IconBold, make: mark('*') },
  { label: 'Italic', icon: IconItalic, make: mark('_') },
  { label: 'Strikethrough', icon: IconStrikethrough, make: mark('~') },
  { label: 'Monospace', icon: IconCode, make: mark('```') },
  { label: 'List', icon: IconList, make: lines('- ') },
  { label: 'Quote', icon: IconQuote, make: lines('> ') },
];

const KEYS: Record<string, MakeText> = { b: mark('*'), i: mark('_') };

type Props = {
  at: string;
  part: Json;
  limit: number;
  writing: Writing;
  baseText: string | undefined;
};

const Toolbar = memo(function Toolbar({ format, onApply }: ToolbarProps) {
  return (
    <div className={classes.toolbar} role="group" aria-label="Formatting of the body">
      {TOOLS.map(({ label, icon: ToolIcon, make }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon aria-label={label} onClick={() => onApply(make)}>
            <ToolIcon size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconBraces size={15} stroke={1.9} aria-hidden />}
        onClick={() => onApply((text, at) => insertVariable(text, at, format))}
      >
        Variable
      </Button>
    </div>
  );
});

export const BodyEditor = memo(function BodyEditor(props: Props) {
  return (
    <EditorCard at={props.at} title="Body">
      <TextPart
        {...props}
        label="Body"
        hint="Type {{ to insert a variable"
        toolbar={Toolbar}
        onKey={markOf}
      />
    </EditorCard>
  );
});

const markOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): MakeText | null =>
  (ctrlKey || metaKey) && !altKey ? (KEYS[key.toLowerCase()] ?? null) : null;

/** Meta writes the text of codes; one sentence may be added. */
export const CodeBodyEditor = memo(function CodeBodyEditor({
  at,
  part,
}: {
  at: string;
  part: Json;
}) {
  const edit = useEdit();
  return (
    <EditorCard at={at} title="Body" fact="Meta writes this text in every language">
      <Checkbox
        label="Warn not to share the code"
        checked={part['add_security_recommendation'] === true}
        onChange={({ currentTarget: { checked } }) =>
          edit(setValue(pathOf(`${at}.add_security_recommendation`), checked || undefined))
        }
      />
    </EditorCard>
  );
});
