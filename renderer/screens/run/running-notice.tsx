/** One sentence on every page while a talk is going on, and the way back to it. */
import { run as words } from '../../../shared/text/run.ts';
import { useRead } from '../../api.ts';
import { Notice } from '../../components/notice.tsx';
import { today, weekdayTime } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { runPath } from './run-path.ts';

export function RunningNotice() {
  const { running } = useText(words);
  const language = useLanguage();
  const { data } = useRead('run.running', {});
  if (data === undefined || data === null) return null;
  const isOfToday = new Date(data.began).toDateString() === new Date(`${today()}T12:00:00`).toDateString();
  return (
    <Notice>
      <div className="row">
        <span className="grow">
          {isOfToday
            ? running.notice(data.givenName)
            : running.since(data.givenName, weekdayTime(data.began, language))}
        </span>
        <a href={`#${runPath(data)}`}>{running.go}</a>
      </div>
    </Notice>
  );
}
