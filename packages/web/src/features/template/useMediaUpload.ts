import { useCallback, useState } from 'react';
import type { TemplateDraftContentsFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import type { OnUpload } from './editorContext.ts';
import { object, objects } from './templateJson.ts';
import type { Pictures } from './TemplatePreview.tsx';

const FAILED = 'The file could not be sent.';

/** Sends a file to Meta by way of the draft, which is begun for it if need be. */
export function useMediaUpload(flush: () => Promise<TemplateDraftContentsFragment | null>): {
  upload: OnUpload;
  pictures: Pictures;
} {
  const workspace = useWorkspace();
  const [pictures, setPictures] = useState<Pictures>(new Map());
  const upload = useCallback<OnUpload>(
    async (format, file) => {
      const draft = await flush();
      if (!draft) return { problem: 'The draft could not be saved, which the file belongs to.' };
      const response = await fetch(paths.templateMedia(workspace, draft.id, format), {
        method: 'PUT',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      }).catch(() => undefined);
      const answer = object(await response?.json().catch(() => undefined)) ?? {};
      const { handle, message } = answer;
      if (response?.ok && typeof handle === 'string') {
        if (format === 'IMAGE') {
          const url = URL.createObjectURL(file);
          setPictures((before) => new Map([...before, [handle, url]]));
        }
        return { handle };
      }
      const [refusal] = objects(answer['userErrors']);
      const told = refusal?.['message'] ?? message;
      return { problem: typeof told === 'string' ? told : FAILED };
    },
    [flush, workspace],
  );
  return { upload, pictures };
}
