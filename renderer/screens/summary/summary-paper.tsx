/** The pages of a summary as they will leave. */
import { libraryStyle } from '../../../shared/print/library-style.ts';
import type { SheetNode } from '../../../shared/print/node.ts';
import { summaryStyle } from '../../../shared/print/summary-document.ts';
import { Paper } from '../../components/paper.tsx';

const style = new CSSStyleSheet();
style.replaceSync(`${libraryStyle({ left: '', numbers: null })}${summaryStyle}
.library{padding:14mm 17mm 12mm}`);

export const SummaryPaper = ({ pages, zoom }: { pages: SheetNode; zoom: number }) => (
  <Paper page={pages} style={style} zoom={zoom} />
);
