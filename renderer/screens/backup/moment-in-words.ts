/** A moment in the words of a list of backups. Takes the clock of this computer. */
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { addDays } from '../../../shared/domain/days.ts';
import type { Language } from '../../../shared/model/language.ts';
import { backup } from '../../../shared/text/backup.ts';
import { dayOf, timeOf, today } from '../../days.ts';

/** "2 februari 2026, 09:30". `moment`: ISO, UTC. */
export const momentInWords = (moment: string, language: Language): string =>
  `${dateInWords(dayOf(moment), language)}, ${timeOf(moment)}`;

/** "vandaag 09:30", "gisteren 09:30", or the date. */
export function whenInWords(moment: string, language: Language): string {
  const [day, now] = [dayOf(moment), today()];
  if (day === now) return backup[language].today(timeOf(moment));
  return day === addDays(now, -1) ? backup[language].yesterday(timeOf(moment)) : dateInWords(day, language);
}
