/**
 * Shows a print page exactly as it prints: the sheet's own tree and style, closed off from the window's style by a
 * shadow root. Builds elements, never HTML text (the content policy allows no other way).
 */
import { createElement, useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { SheetNode } from '../../shared/print/node.ts';
import { sheetStyle } from '../../shared/print/sheet-style.ts';

const style = new CSSStyleSheet();
style.replaceSync(sheetStyle);

/** React writes these two names its own way. */
const reactNames: Readonly<Record<string, string>> = { class: 'className', 'text-anchor': 'textAnchor' };

function toElement({ tag, attributes, children }: SheetNode, key: number): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  );
  return createElement(
    tag,
    { ...props, key },
    ...children.map((child, index) => (typeof child === 'string' ? child : toElement(child, index))),
  );
}

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
      {root !== null && createPortal(toElement(sheet, 0), root)}
    </div>
  );
}
