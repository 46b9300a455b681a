/** Shows a print page exactly as it prints: its own tree and style, closed off from the window's style by a shadow root. */
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SheetNode } from '../../shared/print/node.ts';
import { drawNode } from './draw-node.tsx';

interface PaperProps {
  page: SheetNode;
  /** Of the paper alone; always the same one. */
  style: CSSStyleSheet;
  /** 1: as large as the paper. */
  zoom: number;
}

export function Paper({ page, style, zoom }: PaperProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback(
    (host: HTMLDivElement | null) => {
      if (host === null) return;
      const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [style];
      setRoot(shadow);
    },
    [style],
  );
  return (
    <div ref={attach} className="sheet-host" style={{ zoom }}>
      {root !== null && createPortal(drawNode(page), root)}
    </div>
  );
}
