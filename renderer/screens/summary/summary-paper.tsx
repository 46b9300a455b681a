/** Shows the pages of a summary as they will leave: their own tree and style, closed off by a shadow root. */
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SheetNode } from '../../../shared/print/node.ts';
import { libraryStyle } from '../../../shared/print/library-style.ts';
import { summaryStyle } from '../../../shared/print/summary-document.ts';
import { drawNode } from '../../components/draw-node.tsx';

const style = new CSSStyleSheet();
style.replaceSync(`${libraryStyle({ left: '', numbers: null })}${summaryStyle}
.library{padding:14mm 17mm 12mm}`);

export function SummaryPaper({ pages, zoom }: { pages: SheetNode; zoom: number }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    setRoot(shadow);
  }, []);
  return (
    <div ref={attach} className="sheet-host" style={{ zoom }}>
      {root !== null && createPortal(drawNode(pages), root)}
    </div>
  );
}
