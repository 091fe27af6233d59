import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Status } from '../../ui/Status.tsx';
import { editsWord } from './editsWord.ts';
import classes from './FilesPlan.module.css';
import { comparedBy } from './planContents.ts';
import { planActions } from './planWords.ts';
import { ProblemWords } from './ProblemWords.tsx';
import { TemplateDiff } from './TemplateDiff.tsx';
import { list } from './templateJson.ts';
import { placeWord } from './placeWord.ts';
import { languageName, severityTones } from './templateWords.ts';
import type { PlannedFile } from './useFilesImport.ts';

type Props = {
  wabaId: string;
  planned: PlannedFile;
  /** Whether what differs is shown from the beginning. */
  isShown: boolean;
};

/** What one file does: to which template, what speaks against it, and what differs. */
export function PlannedTemplate({ wabaId, planned: { file, step }, isShown }: Props) {
  const [isOpen, setOpen] = useState(isShown);
  const { action, name, language, problems, template, differences, draft } = step;
  const workspace = useWorkspace();
  const title = name === '' ? file.name : `${name}, ${languageName(language)}`;
  const hasContents = action === 'CREATE' || differences.length > 0;
  const [word, Chevron] = [
    action === 'CREATE' ? 'Contents' : 'What differs',
    isOpen ? IconChevronDown : IconChevronRight,
  ];
  return (
    <article className={classes.step} aria-label={`${title}: ${planActions[action].word}`}>
      <header className={classes.stepHead}>
        <h3 className={classes.name}>{title}</h3>
        <Status look={planActions[action]} />
        {name !== '' && <span className={classes.file}>{file.name}</span>}
      </header>
      {differences.length > 0 && (
        <p className={classes.fact}>
          Differs in {differences.map((field) => differenceWord(field)).join(', ')}
          {action === 'EDIT' && template && template.editsLeft !== null
            ? ` · ${editsWord(template.editsLeft)}`
            : ''}
        </p>
      )}
      {problems.length > 0 && (
        <ul className={classes.problems} aria-label="Problems">
          {problems.map((problem) => (
            <li
              key={`${problem.ruleId} ${problem.path.join('.')}`}
              data-tone={severityTones[problem.severity]}
            >
              <ProblemWords problem={problem} components={list(file.template['components'])} />
            </li>
          ))}
        </ul>
      )}
      {action === 'REFUSE' && draft && (
        <Link to={paths.templateDraft(workspace, wabaId, draft.id)} className={classes.draft}>
          Open the draft
        </Link>
      )}
      {hasContents && (
        <Button
          size="xs"
          variant="subtle"
          className={classes.door}
          aria-expanded={isOpen}
          aria-label={`${word}: ${title}`}
          leftSection={<Chevron size={15} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {word}
        </Button>
      )}
      {hasContents && isOpen && (
        <TemplateDiff label={`${word} of ${title}`} {...comparedBy(file.template, step)} />
      )}
    </article>
  );
}

/** "components" are what people read, so they are told as texts and parts. */
const differenceWord = (field: string) =>
  field === 'components' ? 'text and parts' : placeWord([field], []).toLowerCase();
