import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useLocation } from 'react-router';
import { lazy, type ReactNode, type Ref, Suspense, useEffect, useRef, useState } from 'react';
import { isEditorPath } from '../../lib/paths.ts';
import { BreadcrumbSlotContext } from '../../ui/Breadcrumb.tsx';
import { SidePanelSlotContext } from '../../ui/sidePanelSlot.ts';
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
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  const [sheetOpened, setSheetOpened] = useState(false);
  const [paletteOpened, setPaletteOpened] = useState(false);
  const openPalette = () => setPaletteOpened(true);
  const openSheet = () => setSheetOpened(true);
  const isPhone = useMediaQuery('(max-width: 719px)', false, NOW);
  const { pathname } = useLocation();
  const isEditor = isEditorPath(pathname);
  const isNarrow = useMediaQuery('(max-width: 1099px)', false, NOW) || isEditor;
  useShortcut('?', openSheet);
  // With a modifier it is no single key: it works in fields too.
  useHotkeys([['mod+K', openPalette]], [], true);
  useJumps();
  const page = useFocusInPage(pathname);

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
        <div>
          <Header
            ref={setSlot}
            {...{ isPhone, isEditor, tools }}
            onSearch={openPalette}
            onShortcuts={openSheet}
          />
          <div className={classes.below}>
            <main ref={page} id="page" className={classes.page} tabIndex={-1}>
              <SidePanelSlotContext value={beside}>{children}</SidePanelSlotContext>
            </main>
            <div ref={setBeside} className={classes.beside} />
          </div>
        </div>
        {isPhone && !isEditor && <BottomBar />}
      </div>
      <Toasts />
      <Suspense>
        {sheetOpened && <KeyboardSheet onClose={() => setSheetOpened(false)} />}
        {paletteOpened &&
          palette({
            onClose: () => setPaletteOpened(false),
            onShortcuts: openSheet,
          })}
      </Suspense>
    </BreadcrumbSlotContext>
  );
}

type HeaderProps = Pick<Props, 'tools'> & {
  /** Where the page says where it stands. */
  ref: Ref<HTMLDivElement>;
  isPhone: boolean;
  isEditor: boolean;
  onSearch: () => void;
  onShortcuts: () => void;
};

function Header({ ref, isPhone, isEditor, tools, onSearch, onShortcuts }: HeaderProps) {
  return (
    <header className={classes.header}>
      {isPhone && (
        <div className={classes.workspace}>
          <WorkspaceSwitcher compact />
        </div>
      )}
      <div ref={ref} className={classes.crumbs} />
      {isPhone && <SearchButton compact onOpen={onSearch} />}
      <ConnectionDot />
      {/* Elsewhere a phone has it in the bar at the bottom. */}
      {(!isPhone || isEditor) && <HelpMenu compact={isPhone} onShortcuts={onShortcuts} />}
      {!isPhone && <ColorSchemeSwitch />}
      {tools}
    </header>
  );
}

/** Another page takes the link away that has led to it: Tab goes on in the page, not before the navigation. */
function useFocusInPage(pathname: string) {
  const page = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [pathname]);
  return page;
}
