/** On the class list, in summer: the school year was not turned yet. */
import { isTurnTime } from '../../../shared/domain/school-year-turn.ts';
import { schoolYear, schoolYearName } from '../../../shared/text/school-year.ts';
import { useRead } from '../../api.ts';
import { Notice } from '../../components/notice.tsx';
import { today } from '../../days.ts';
import { useText } from '../../language.tsx';

export function SchoolYearNotice() {
  const text = useText(schoolYear);
  const { data } = useRead('schoolYear.preview', {}, { enabled: isTurnTime(today()) });
  if (data === undefined || data.done || !data.due || data.students.length === 0) return null;
  return (
    <Notice>
      {text.notice(schoolYearName(data.schoolYear))} <a href="#/school-year">{text.noticeLink}</a>
    </Notice>
  );
}
