/** What left the program or was erased, for the mentor and the privacy officer. Without names and contents. */
import { dateInWords } from '../../shared/domain/date-in-words.ts';
import { privacy } from '../../shared/text/privacy.ts';
import { retention } from '../../shared/text/retention.ts';
import { logKeptFrom } from '../../shared/domain/retention.ts';
import { callBackend, useChange, useRead } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Notice, Problem } from '../components/notice.tsx';
import { today } from '../days.ts';
import { PackState } from './pack/pack-state.tsx';
import { usePrintJob } from './pack/use-print-job.ts';
import { useLanguage, useText } from '../language.tsx';

export function PrivacyLog() {
  const text = useText(privacy);
  const kept = useText(retention);
  const language = useLanguage();
  const { data, error } = useRead('privacy.log', {});
  const saving = usePrintJob();
  const clear = useChange('privacy.clearLog');
  const old = data?.filter(({ day }) => day < logKeptFrom(today())).length ?? 0;
  return (
    <section className="stack-tight" aria-labelledby="privacy-log-title">
      <h2 id="privacy-log-title">{text.logTitle}</h2>
      <p>
        <a href="#/retention">{kept.window}</a>
      </p>
      <p className="soft small">{text.logIntro}</p>
      <Problem error={error ?? clear.error} />
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
      {clear.data !== undefined && <Notice kind="done">{text.logCleared(clear.data.removed)}</Notice>}
      {data !== undefined && data.length > 0 && (
        <>
          <p className="soft small">{text.logTerm}</p>
          <div className="row">
            <Button
              onPress={() =>
                saving.start(async (job) => {
                  const { path } = await callBackend('privacy.saveLog', { language, job });
                  return { path, pages: 0 };
                })
              }
            >
              {text.logSave}
            </Button>
            {old > 0 && <Button onPress={() => clear.mutate({})}>{text.logClear(old)}</Button>}
          </div>
          <PackState pack={saving} />
        </>
      )}
    </section>
  );
}
