/** What was printed and is not true any more, named one by one, and a way to print only that. */
import { EveningPart, type PageToPrint } from '../../../shared/model/evening-paper.ts';
import { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningPrint } from '../../../shared/text/evening-print.ts';
import { callBackend, useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';
import { thenReadAgain } from './paper-action.tsx';

type File = 'pack' | 'letters' | 'labels';
const fileOf = ({ kind }: PageToPrint): File =>
  kind === 'letter' ? 'letters' : kind === 'label' ? 'labels' : 'pack';

/** The pages of one student or date with one reason stand on one line. */
function linesOf(pages: readonly PageToPrint[]): PageToPrint[][] {
  return [...Map.groupBy(pages, ({ of, studentId, why }) => JSON.stringify([of, studentId, why])).values()];
}

export function PrintAgain({ id }: { id: Id }) {
  const text = useText(eveningPrint).again;
  const { data, error } = useRead('evenings.toPrintAgain', { id });
  const discard = useChange('evenings.discardGone');
  const job = usePrintJob();
  if (data === undefined) return <Problem error={error} />;
  const { printed, pages } = data;
  const isGone = ({ reason }: PageToPrint): boolean => reason === 'gone';
  const files = [
    ...Map.groupBy(
      pages.filter((page) => !isGone(page)),
      (page) => `${page.language} ${fileOf(page)}`,
    ).values(),
  ];
  return (
    <div className="stack-tight">
      {pages.length === 0 && printed && !job.isRunning && job.saved === null && (
        <p className="soft">{text.right}</p>
      )}
      {pages.length > 0 && (
        <Notice>
          <h2 className="paper-again">{text.title(pages.length)}</h2>
          <ul className="kept-list">
            {linesOf(pages).map((line) => {
              const [
                { of, studentId, why, language } = { of: '', studentId: null, why: '', language: 'nl' },
              ] = line;
              return (
                <li key={`${of} ${studentId} ${why} ${language}`}>
                  {text.line(of, line.map(({ page }) => page).join(', '), why)}
                </li>
              );
            })}
          </ul>
          <div className="row">
            {files.map((group) => (
              <FileButton
                key={group.map(({ page }) => page).join()}
                id={id}
                pages={group}
                start={job.start}
              />
            ))}
            {pages.some(isGone) && <Button onPress={() => discard.mutate({ id })}>{text.thrown}</Button>}
          </div>
        </Notice>
      )}
      <Problem error={discard.error} />
      <PackState pack={job} />
    </div>
  );
}

interface FileButtonProps {
  id: Id;
  /** Of one file and one language; at least one. */
  pages: readonly PageToPrint[];
  start: ReturnType<typeof usePrintJob>['start'];
}

function FileButton({ id, pages, start }: FileButtonProps) {
  const text = useText(eveningPrint);
  const screen = useLanguage();
  const [first] = pages;
  if (first === undefined) return null;
  const { language } = first;
  const file = fileOf(first);
  const ask = { id, language, changedOnly: true };
  const parts = EveningPart.options.filter((part) => pages.some(({ kind }) => kind === part));
  const print = (job: string) => {
    if (file === 'letters') return callBackend('evenings.printLetters', { ...ask, job });
    if (file === 'labels') return callBackend('evenings.printLabels', { ...ask, job });
    return callBackend('evenings.printPack', { ...ask, parts, job });
  };
  const words = text.again.print[file];
  return (
    <Button onPress={() => start((job) => thenReadAgain(print(job)))}>
      {language === screen ? words : text.again.inLanguage(words, text.languages[Language.parse(language)])}
    </Button>
  );
}
