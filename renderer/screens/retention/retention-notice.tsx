/** On the class list: something was kept long enough. Read after the list is drawn, so that nobody waits for it. */
import { retention } from '../../../shared/text/retention.ts';
import { useRead } from '../../api.ts';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';

export function RetentionNotice() {
  const text = useText(retention);
  const { data = [] } = useRead('retention.list', {});
  const students = new Set(data.filter(({ state }) => state === 'due').map(({ studentId }) => studentId));
  if (students.size === 0) return null;
  return (
    <Notice>
      {text.due(students.size)} <a href="#/retention">{text.look}</a>
    </Notice>
  );
}
