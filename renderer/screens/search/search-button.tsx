/** Opens the search from every screen, with its shortcut beside it. */
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { search as words } from '../../../shared/text/search.ts';
import { useText } from '../../language.tsx';
import type { SearchDialog } from './search-dialog.tsx';
import { useSearchKey } from './use-search-key.ts';

const shortcut = /Mac/u.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

export function SearchButton() {
  const text = useText(words);
  const [loaded, setLoaded] = useState<{ Shown: typeof SearchDialog } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useSearchKey(open);
  // Loaded when the window has nothing else to do, and there at once when it is asked for: who types on types into it.
  useEffect(() => {
    const load = async () => setLoaded({ Shown: (await import('./search-dialog.tsx')).SearchDialog });
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <>
      <Button className="bar-link bar-search" aria-keyshortcuts="Control+K Meta+K" onPress={open}>
        {text.open} <kbd>{shortcut}</kbd>
      </Button>
      {isOpen && loaded !== null && <loaded.Shown onClose={() => setOpen(false)} />}
    </>
  );
}
