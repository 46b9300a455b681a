/** The forms on paper, one page a person, to hand out before they are typed in. */
import type { StudentRow } from '../../../shared/model/records.ts';
import { paperForm } from '../../../shared/text/paper-form.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

interface PrintFormsProps {
  rows: readonly StudentRow[];
  by: 'student' | 'parent';
}

export function PrintForms({ rows, by }: PrintFormsProps) {
  const text = useText(paperForm);
  const language = useLanguage();
  const print = usePrintJob();
  const studentIds = rows.map(({ id }) => id);
  return (
    <div className="stack-tight">
      <div className="row">
        <Button
          onPress={() => print.start((job) => callBackend('print.forms', { studentIds, by, language, job }))}
        >
          {text.save[by]}
        </Button>
        <span className="soft small">{text.saveHint}</span>
      </div>
      <PackState pack={print} />
    </div>
  );
}
