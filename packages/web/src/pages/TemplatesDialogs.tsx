import { lazy, Suspense } from 'react';

// Few visits move texts or files.
const ImportTextsDialog = lazy(async () => ({
  default: (await import('../features/template/ImportTextsDialog.tsx')).ImportTextsDialog,
}));
const ExportFilesDialog = lazy(async () => ({
  default: (await import('../features/template/ExportFilesDialog.tsx')).ExportFilesDialog,
}));

type Props = {
  waba: { readonly id: string; readonly name: string };
  opened: 'texts' | 'export' | null;
  onClose: () => void;
};

/** What is open above the templates of an account, as its address says. */
export const TemplatesDialogs = ({ waba, opened, onClose }: Props) => (
  <Suspense>
    {opened === 'texts' && <ImportTextsDialog wabaId={waba.id} onClose={onClose} />}
    {opened === 'export' && <ExportFilesDialog waba={waba} onClose={onClose} />}
  </Suspense>
);
