/** The text for the school's own system: shown before it is copied, and what becomes of it on the clipboard said in words. */
import { useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Recap } from '../../../shared/model/after.ts';
import { after as words } from '../../../shared/text/after.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { copiedFor, copyForAMinute, copyState, onCopyState } from './short-copy.ts';

interface SchoolCopyProps {
  recap: Recap;
  /** It was this text that was copied last. */
  isLast: boolean;
  onCopy: () => void;
  /** Buttons before this one. */
  children: ReactNode;
}

export function SchoolCopy({ recap, isLast, onCopy, children }: SchoolCopyProps) {
  const text = useText(words);
  const state = useSyncExternalStore(onCopyState, copyState);
  const [isShown, setIsShown] = useState(false);
  const shown = useRef<HTMLPreElement>(null);
  const copy = async (): Promise<void> => {
    setIsShown(true);
    onCopy();
    await copyForAMinute(recap.schoolText);
    // The keys of the system always work on what is selected.
    if (copyState() === 'failed' && shown.current !== null)
      window.getSelection()?.selectAllChildren(shown.current);
  };
  const said = {
    none: '',
    copied: text.copied(copiedFor / 1000),
    failed: text.notCopied,
    waiting: text.clearsLater,
    cleared: text.cleared,
  }[state];
  return (
    <div className="stack-tight">
      <div className="row">
        {children}
        <Button aria-label={text.copyOf(recap.displayName)} onPress={() => void copy()}>
          {text.copy}
        </Button>
        <span role="status" className="small grow">
          {isLast ? said : ''}
        </span>
      </div>
      {isShown && (
        <pre ref={shown} className="school-text" role="group" aria-label={text.copyTitle}>
          {recap.schoolText}
        </pre>
      )}
      {recap.leftOut > 0 && <p className="soft small">{text.leftOut(recap.leftOut)}</p>}
    </div>
  );
}
