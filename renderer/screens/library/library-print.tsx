/** Makes a PDF of the present choice, or of the whole library where nothing is chosen. */
import type { LibraryChoice } from '../../../shared/model/library-choice.ts';
import { choiceInWords } from '../../../shared/domain/part-in-words.ts';
import { library } from '../../../shared/text/library-browser.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

export function LibraryPrint({ choice, bothLanguages }: { choice: LibraryChoice; bothLanguages: boolean }) {
  const text = useText(library);
  const language = useLanguage();
  const print = usePrintJob();
  return (
    <div className="stack-tight">
      <div className="row">
        <Button
          onPress={() =>
            print.start((job) => callBackend('print.library', { choice, language, bothLanguages, job }))
          }
        >
          {text.print}
        </Button>
        <span className="soft small">{text.printHint(choiceInWords(choice, language))}</span>
      </div>
      <PackState pack={print} />
    </div>
  );
}
