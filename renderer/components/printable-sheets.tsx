/** The sheets at full size, for the printer only: printing from this screen gives these pages and not the window. */
import { createPortal } from 'react-dom';
import type { SheetNode } from '../../shared/print/node.ts';
import { SheetPreview } from './sheet-preview.tsx';

export function PrintableSheets({ sheets }: { sheets: readonly { id: string; node: SheetNode }[] }) {
  return createPortal(
    <div className="printable">
      {sheets.map(({ id, node }) => (
        <SheetPreview key={id} sheet={node} />
      ))}
    </div>,
    document.body,
  );
}
