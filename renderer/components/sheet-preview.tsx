/** A conversation sheet as it prints. */
import type { SheetNode } from '../../shared/print/node.ts';
import { sheetStyle } from '../../shared/print/sheet-style.ts';
import { Paper } from './paper.tsx';

const style = new CSSStyleSheet();
style.replaceSync(sheetStyle);

interface SheetPreviewProps {
  sheet: SheetNode;
  /** 1: as large as the paper. */
  zoom?: number;
}

export const SheetPreview = ({ sheet, zoom = 1 }: SheetPreviewProps) => (
  <Paper page={sheet} style={style} zoom={zoom} />
);
