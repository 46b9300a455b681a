/** The names of the columns to hand to somebody who helps. Must never hold a cell of the list. */
import { useRef, useState } from 'react';
import type { ImportColumn } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

/** Shown before it is copied: in a list without headers the first line may have been taken for them. */
export function CopyHeaders({ columns }: { columns: readonly ImportColumn[] }) {
  const text = useText(importTexts);
  const [state, setState] = useState<'shown' | 'copied' | 'failed'>('shown');
  const shown = useRef<HTMLElement>(null);
  const line = columns.map(({ header }) => header).join('; ');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(line);
      setState('copied');
    } catch {
      // Not every shell gives a page the clipboard; the keys of the system always work on what is selected.
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setState('failed');
    }
  };
  return (
    <details className="copy-headers">
      <summary>{text.copyHeaders}</summary>
      <div className="stack-tight">
        <p className="soft small">{text.copyWhy}</p>
        <code ref={shown} aria-label={text.headerLine} role="group">
          {line}
        </code>
        <div className="row">
          <Button onPress={() => void copy()}>{text.copyHeaders}</Button>
          <span role="status" className="small">
            {state === 'copied' && text.copied}
            {state === 'failed' && text.notCopied}
          </span>
        </div>
      </div>
    </details>
  );
}
