import { memo, type ReactNode } from 'react';
import type { TemplateDraftState } from '../../gql/operations.ts';
import { Breadcrumb, type Crumb } from '../../ui/Breadcrumb.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { EditorTools } from './EditorTools.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import classes from './TemplateEditor.module.css';
import type { SaveState } from './useDraftSaving.ts';
import type { Pane } from './usePane.ts';

type Props = {
  title: string;
  crumbs: readonly Crumb[];
  isNarrow: boolean;
  pane: Pane;
  onPane: (pane: Pane) => void;
  problems: number;
  state: TemplateDraftState;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  /** What sends it. */
  action: ReactNode;
};

/** Above the panes: where one is, whether it is kept, and what can be done; on a phone below the header. */
export const EditorHead = memo(function EditorHead(props: Props) {
  const { title, crumbs, isNarrow, pane, onPane, problems, action, ...tools } = props;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1 className={classes.heading}>{title}</h1>
      <Breadcrumb
        crumbs={[...crumbs, { label: title }]}
        facts={isNarrow ? null : <EditorTools {...tools}>{action}</EditorTools>}
      />
      {isNarrow && (
        <>
          <EditorTools {...tools} />
          <PaneTabs pane={pane} onChange={onPane} problems={problems} />
        </>
      )}
    </>
  );
});
