import { ViewTabs } from '../../ui/ViewTabs.tsx';
import classes from './TemplateEditor.module.css';
import { PANES, type Pane } from './usePane.ts';

const WORDS: Record<Pane, string> = { edit: 'Edit', problems: 'Problems', preview: 'Preview' };

type Props = { pane: Pane; onChange: (pane: Pane) => void; problems: number };

export function PaneTabs({ pane, onChange, problems }: Props) {
  return (
    <div className={classes.panes}>
      <ViewTabs
        label="Editor"
        tabs={PANES.map((each) => ({
          label: WORDS[each],
          on: each === pane,
          count: each === 'problems' && problems > 0 ? String(problems) : undefined,
          onSelect: () => onChange(each),
        }))}
      />
    </div>
  );
}
