import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useLocation } from 'react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { isEditorPath } from '../../lib/paths.ts';
import { BreadcrumbSlotContext } from '../../ui/Breadcrumb.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import classes from './AppFrame.module.css';
import { BottomBar } from './BottomBar.tsx';
import { ConnectionDot } from './ConnectionDot.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { HelpMenu } from './HelpMenu.tsx';
import { Navigation } from './Navigation.tsx';
import { SearchButton } from './SearchButton.tsx';
import { useJumps } from './useJumps.ts';
import { WorkspaceSwitcher } from './WorkspaceSwitcher.tsx';

const KeyboardSheet = lazy(async () => ({
  default: (await import('./KeyboardSheet.tsx')).KeyboardSheet,
}));

type Props = {
  /** The command palette, which knows more than the shell does. */
  palette: (doors: { onClose: () => void; onShortcuts: () => void }) => ReactNode;
  /** What stands in the header of every page. */
  tools: ReactNode;
  children: ReactNode;
};

const NOW = { getInitialValueInEffect: false };

/** Navigation, header and the place for the page, in the three widths of the product. */
export function AppFrame({ palette, tools, children }: Props) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [sheetOpened, setSheetOpened] = useState(false);
  const [paletteOpened, setPaletteOpened] = useState(false);
  const openPalette = () => setPaletteOpened(true);
  const isPhone = useMediaQuery('(max-width: 719px)', false, NOW);
  const isEditor = isEditorPath(useLocation().pathname);
  const isNarrow = useMediaQuery('(max-width: 1099px)', false, NOW) || isEditor;
  useShortcut('?', () => setSheetOpened(true));
  // With a modifier it is no single key: it works in fields too.
  useHotkeys([['mod+K', openPalette]], [], true);
  useJumps();

  return (
    <BreadcrumbSlotContext value={slot}>
      <a href="#page" className={classes.skip}>
        Skip to the page
      </a>
      <div
        className={classes.frame}
        data-phone={isPhone || undefined}
        data-editor={isEditor || undefined}
      >
        {!isPhone && <Navigation rail={isNarrow} onSearch={openPalette} />}
        <div className={classes.column}>
          <header className={classes.header}>
            {isPhone && <WorkspaceSwitcher compact />}
            <div ref={setSlot} className={classes.crumbs} />
            {isPhone && <SearchButton compact onOpen={openPalette} />}
            <ConnectionDot />
            {tools}
            {!isPhone && <HelpMenu onShortcuts={() => setSheetOpened(true)} />}
            {!isPhone && <ColorSchemeSwitch />}
          </header>
          <main id="page" className={classes.page} tabIndex={-1}>
            {children}
          </main>
        </div>
        {isPhone && !isEditor && <BottomBar />}
      </div>
      <Toasts />
      <Suspense>
        {sheetOpened && <KeyboardSheet onClose={() => setSheetOpened(false)} />}
        {paletteOpened &&
          palette({
            onClose: () => setPaletteOpened(false),
            onShortcuts: () => setSheetOpened(true),
          })}
      </Suspense>
    </BreadcrumbSlotContext>
  );
}
