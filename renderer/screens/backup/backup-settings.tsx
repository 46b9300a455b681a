/** Backups in the settings: what the program keeps by itself, one more in another place, restoring, and what was set aside. */
import { backup } from '../../../shared/text/backup.ts';
import { callBackend, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';
import { whenInWords } from './moment-in-words.ts';
import { SetAsideList } from './set-aside-list.tsx';

export function BackupSettings() {
  const text = useText(backup);
  const language = useLanguage();
  const { data, error } = useRead('backups.list', {});
  const saving = usePrintJob();
  const newest = data?.backups.find(({ readable }) => readable);
  return (
    <section className="stack-tight" aria-labelledby="backup-title">
      <h2 id="backup-title">{text.title}</h2>
      <Problem error={error} />
      {data !== undefined && (
        <p>{text.last(newest === undefined ? null : whenInWords(newest.made, language))}</p>
      )}
      {data !== undefined && data.problem !== null && (
        <Notice kind="stop">{text.failed(data.problem)}</Notice>
      )}
      <p className="soft small">{text.intro}</p>
      <div className="row">
        <Button
          onPress={() =>
            saving.start(async (job) => {
              const { path } = await callBackend('backups.make', { language, job });
              return { path, pages: 0 };
            })
          }
        >
          {text.save}
        </Button>
        <a href="#/backup">{text.restoreLink}</a>
      </div>
      <p className="soft small">{text.saveHint}</p>
      {saving.saved === null ? (
        <PackState pack={saving} />
      ) : (
        <Notice kind="done">{text.saved(saving.saved.path)}</Notice>
      )}
      {data !== undefined && data.setAside.length > 0 && <SetAsideList vaults={data.setAside} />}
    </section>
  );
}
