/** How far the PDF is, where it was saved, or what went wrong. */
import { pack as texts } from '../../../shared/text/pack.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { useText } from '../../language.tsx';
import type { PrintJob } from './use-print-job.ts';

export function PackState({ pack }: { pack: Omit<PrintJob, 'start'> }) {
  const text = useText(texts);
  const { progress, saved, error } = pack;
  return (
    <>
      {progress !== null && (
        <div className="pack-progress">
          <div className="grow">
            <Progress
              label={text.progress(text.phase[progress.phase], progress.done, progress.total)}
              done={progress.done}
              total={progress.total}
            />
          </div>
          <Button onPress={pack.cancel}>{text.cancel}</Button>
        </div>
      )}
      {saved !== null && (
        <Notice kind="done">
          {saved.pages === 0 ? text.savedData(saved.path) : text.saved(saved.path, text.pages(saved.pages))}
        </Notice>
      )}
      {error?.failure.code === 'cancelled' ? <Notice>{text.cancelled}</Notice> : <Problem error={error} />}
    </>
  );
}
