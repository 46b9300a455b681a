/**
 * Shows a print page exactly as it prints: the sheet's own tree and style, closed off from the window's style by a
 * shadow root.
 */
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SheetNode } from '../../shared/print/node.ts';
import { sheetStyle } from '../../shared/print/sheet-style.ts';
import { drawNode } from './draw-node.tsx';

const style = new CSSStyleSheet();
style.replaceSync(sheetStyle);

interface SheetPreviewProps {
  sheet: SheetNode;
  /** 1: as large as the paper. */
  zoom?: number;
}

export function SheetPreview({ sheet, zoom = 1 }: SheetPreviewProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    setRoot(shadow);
  }, []);
  return (
    <div ref={attach} className="sheet-host" style={{ zoom }}>
      {root !== null && createPortal(drawNode(sheet), root)}
    </div>
  );
}
