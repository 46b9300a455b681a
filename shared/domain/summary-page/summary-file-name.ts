/** What the file of a summary is called: product, kind of population, period. Never a class, a name or a day. */
import type { Language } from '../../model/language.ts';
import type { SummaryChoice, SummaryFormat } from '../../model/summary-page.ts';
import { summaryPage } from '../../text/summary-page.ts';
import { periodOfId } from '../counts/periods.ts';

/** "driehoek-samenvatting-klas-eerste-helft-2026-2027.pdf" */
export function summaryFileName(
  { population, periodId }: SummaryChoice,
  as: SummaryFormat,
  language: Language,
): string {
  const text = summaryPage[language];
  const period = periodOfId(periodId);
  const when =
    period === null ? '' : `-${text.filePeriod[period.name]}-${period.schoolYear}-${period.schoolYear + 1}`;
  return `driehoek-${text.filePart}-${text.filePopulation[population.kind]}${when}.${as}`;
}
