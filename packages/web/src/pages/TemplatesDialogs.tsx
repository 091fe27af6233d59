import { ExportFilesDialog } from '../features/template/ExportFilesDialog.tsx';
import { ImportTextsDialog } from '../features/template/ImportTextsDialog.tsx';

type Props = {
  waba: { readonly id: string; readonly name: string };
  opened: 'texts' | 'export' | null;
  onClose: () => void;
};

/** What is open above the templates of an account, as its address says. */
export function TemplatesDialogs({ waba, opened, onClose }: Props) {
  if (opened === 'texts') return <ImportTextsDialog wabaId={waba.id} onClose={onClose} />;
  return opened === 'export' && <ExportFilesDialog waba={waba} onClose={onClose} />;
}
