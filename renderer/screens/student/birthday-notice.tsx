/** A 16th or 18th birthday that is near, and what changes on it (domain.md §6). */
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { comingRightsBirthday } from '../../../shared/domain/rights-birthday.ts';
import type { Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

export function BirthdayNotice({ student: { givenName, birthDay } }: { student: Student }) {
  const text = useText(words);
  const language = useLanguage();
  const coming = comingRightsBirthday(birthDay, today());
  if (coming === null) return null;
  return <Notice>{text.birthday[coming.age](givenName, dateInWords(coming.day, language))}</Notice>;
}
