/** Saves the file of a student, to read or as data, and says where. */
import type { Id } from '../../../shared/model/records.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

export function SaveFile({ id, withAdults }: { id: Id; withAdults: boolean }) {
  const text = useText(privacy);
  const language = useLanguage();
  const saving = usePrintJob();
  const save = (as: 'pdf' | 'json') =>
    saving.start((job) => callBackend('privacy.saveFile', { id, language, withAdults, as, job }));
  return (
    <>
      <div className="row">
        <Button kind="filled" onPress={() => save('pdf')}>
          {text.savePdf}
        </Button>
        <Button onPress={() => save('json')}>{text.saveData}</Button>
      </div>
      <PackState pack={saving} />
    </>
  );
}
