/** What left the program or was erased, for the mentor and the privacy officer. Without names and contents. */
import { dateInWords } from '../../shared/domain/date-in-words.ts';
import { privacy } from '../../shared/text/privacy.ts';
import { retention } from '../../shared/text/retention.ts';
import { useRead } from '../api.ts';
import { Problem } from '../components/notice.tsx';
import { useLanguage, useText } from '../language.tsx';

export function PrivacyLog() {
  const text = useText(privacy);
  const kept = useText(retention);
  const language = useLanguage();
  const { data, error } = useRead('privacy.log', {});
  return (
    <section className="stack-tight" aria-labelledby="privacy-log-title">
      <h2 id="privacy-log-title">{text.logTitle}</h2>
      <p>
        <a href="#/retention">{kept.window}</a>
      </p>
      <p className="soft small">{text.logIntro}</p>
      <Problem error={error} />
      {data?.length === 0 && <p>{text.logEmpty}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="kept-list">
          {data.map(({ day, action, students }, index) => (
            // Entries are only ever added in front, and have nothing of their own to be told apart by.
            <li key={data.length - index}>
              {dateInWords(day, language)}: {text.action[action](students)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
