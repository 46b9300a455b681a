/** Opens the search from every screen, with its shortcut beside it. */
import { lazy, Suspense, useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { search as words } from '../../../shared/text/search.ts';
import { useText } from '../../language.tsx';
import { useSearchKey } from './use-search-key.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

const shortcut = /Mac/u.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

export function SearchButton() {
  const text = useText(words);
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useSearchKey(open);
  return (
    <>
      <Button className="bar-link bar-search" aria-keyshortcuts="Control+K Meta+K" onPress={open}>
        {text.open} <kbd>{shortcut}</kbd>
      </Button>
      <Suspense>{isOpen && <SearchDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
