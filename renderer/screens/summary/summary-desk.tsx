/** Choosing a summary, seeing it as it will leave, and saving it. */
import { useState } from 'react';
import { summaryPages } from '../../../shared/print/summary-document.ts';
import {
  type SummaryChoice,
  summaryFormats,
  type SummaryOptions,
  SummaryTable,
} from '../../../shared/model/summary-page.ts';
import { summaryPage } from '../../../shared/text/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { pack as packTexts } from '../../../shared/text/pack.ts';
import { callBackend, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';
import { firstPopulation, studentsIn } from './choice-options.ts';
import { ChoiceSentence } from './choice-sentence.tsx';
import { SummaryNotes } from './summary-notes.tsx';
import { SummaryPaper } from './summary-paper.tsx';
import { usePaperZoom } from './use-paper-zoom.ts';
import { usePreview } from './use-preview.ts';

type Origin = SummaryChoice['origin'];
interface PeriodsOf {
  own: readonly string[];
  merged: readonly string[];
}

/** A region that scrolls has to be within reach of the keyboard. */
const reachable = { tabIndex: 0 };

/** At least one period. */
export function SummaryDesk({ periods }: { periods: PeriodsOf }) {
  const text = useText(summaryScreen);
  const [origin, setOrigin] = useState<Origin>(periods.own.length > 0 ? 'own' : 'merged');
  const [periodId, setPeriodId] = useState<string | null>(null);
  const here = periods[origin].length > 0 ? origin : origin === 'own' ? 'merged' : 'own';
  const chosen = periods[here].find((id) => id === periodId) ?? periods[here][0];
  const options = useRead(
    'summary.options',
    { origin: here, periodId: chosen ?? '' },
    { enabled: chosen !== undefined },
  );
  return (
    <>
      {periods.own.length > 0 && periods.merged.length > 0 && (
        <SegmentedChoice
          label={text.originLabel}
          options={(['own', 'merged'] as const).map((id) => ({ id, label: text.origin[id] }))}
          value={here}
          onChange={setOrigin}
        />
      )}
      <Problem error={options.error} />
      {options.data !== undefined && chosen !== undefined && (
        <ChosenSummary
          key={`${here} ${chosen}`}
          origin={here}
          periodId={chosen}
          periods={periods[here]}
          options={options.data}
          onPeriod={setPeriodId}
        />
      )}
    </>
  );
}

interface ChosenSummaryProps {
  origin: Origin;
  periodId: string;
  periods: readonly string[];
  options: SummaryOptions;
  onPeriod: (id: string) => void;
}

function ChosenSummary({ origin, periodId, periods, options, onPeriod }: ChosenSummaryProps) {
  const text = useText(summaryScreen);
  const page = useText(summaryPage);
  const packText = useText(packTexts);
  const language = useLanguage();
  const [choice, setChoice] = useState<SummaryChoice>({
    origin,
    periodId,
    population: firstPopulation(options),
    tables: [...SummaryTable.options],
    breakdowns: [],
    mode: 'rounded',
  });
  const saving = usePrintJob();
  const [again, setAgain] = useState(0);
  const { preview, isCurrent, progress, error, cancel } = usePreview(choice, language, again);
  const { desk, zoom } = usePaperZoom();
  const isReady = preview?.status === 'ready' && isCurrent;
  const save = (as: (typeof summaryFormats)[number]) =>
    saving.start(async (job) => {
      const saved = await callBackend('summary.export', { choice, language, as, job });
      // What was saved is looked at from now on.
      setAgain((times) => times + 1);
      return saved;
    });
  return (
    <div className="summary-columns">
      <div className="summary-left stack">
        <ChoiceSentence
          choice={choice}
          options={options}
          periods={periods}
          onChange={(next) => {
            saving.forget();
            if (next.periodId !== periodId) onPeriod(next.periodId);
            else setChoice(next);
          }}
        />
        <p className="soft small">{text.students(studentsIn(options, choice.population))}</p>
        {preview?.repeated === true && isCurrent && <Notice>{text.repeated}</Notice>}
        {preview?.status === 'refused' && isCurrent && <Notice>{text.nothingSafe}</Notice>}
        {error?.failure.code !== 'cancelled' && <Problem error={error} />}
        <div className="summary-save">
          {summaryFormats.map((as) => (
            <Button
              key={as}
              {...(as === 'pdf' ? { kind: 'filled' as const } : {})}
              isDisabled={!isReady}
              onPress={() => save(as)}
            >
              {page.format[as]}
            </Button>
          ))}
        </div>
        <PackState pack={saving} />
        {preview !== null && <SummaryNotes preview={preview} />}
      </div>
      <section className="summary-right stack" aria-label={text.previewTitle} aria-busy={!isCurrent}>
        <h2 className="summary-right-title">{text.previewTitle}</h2>
        {progress !== null && (
          <div className="pack-progress">
            <div className="grow">
              <Progress
                label={packText.progress(text.looking, progress.done, progress.total)}
                done={progress.done}
                total={progress.total}
              />
            </div>
            <Button onPress={cancel}>{text.cancel}</Button>
          </div>
        )}
        <section ref={desk} className="desk summary-desk" aria-label={text.previewTitle} {...reachable}>
          {preview !== null && <SummaryPaper pages={summaryPages(preview.document)} zoom={zoom} />}
        </section>
      </section>
    </div>
  );
}
