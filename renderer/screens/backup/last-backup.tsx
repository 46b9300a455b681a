/** The line at the foot of the bar: when the last backup was made, or that it failed. */
import { backup } from '../../../shared/text/backup.ts';
import { useRead } from '../../api.ts';
import { useLanguage, useText } from '../../language.tsx';
import { whenInWords } from './moment-in-words.ts';

export function LastBackup() {
  const text = useText(backup);
  const language = useLanguage();
  const { data } = useRead('backups.list', {});
  if (data === undefined) return null;
  const newest = data.backups.find(({ readable }) => readable);
  return (
    <p>
      {data.problem === null ? (
        text.last(newest === undefined ? null : whenInWords(newest.made, language))
      ) : (
        <a href="#/settings" className="bar-warning">
          {text.failedShort}
        </a>
      )}
    </p>
  );
}
