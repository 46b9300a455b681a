/** A closed period as an encrypted file for a coordinator, under a passphrase of its own. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { emptyPassphrase, NewPassphraseFields } from '../new-passphrase.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';
import { periodLabel } from './choice-options.ts';

export function SaveBundle({ periods }: { periods: readonly string[] }) {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const [period, setPeriod] = useState<string | null>(null);
  const [chosen, setChosen] = useState(emptyPassphrase);
  const saving = usePrintJob();
  const periodId = periods.find((id) => id === period) ?? periods[0];
  if (periodId === undefined) return <p className="soft">{text.noPeriods}</p>;
  const isReady = chosen.passphrase !== '' && chosen.passphrase === chosen.again;
  const save = (): void =>
    saving.start(async (job) => {
      const { path } = await callBackend('summary.saveBundle', {
        periodId,
        passphrase: chosen.passphrase,
        language,
        job,
      });
      setChosen(emptyPassphrase);
      return { path, pages: 0 };
    });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save();
      }}
    >
      <ListChoice
        label={text.slot.period}
        options={periods.map((id) => ({ id, label: periodLabel(id, language) }))}
        value={periodId}
        onChange={setPeriod}
      />
      <NewPassphraseFields label={text.bundlePassphrase} value={chosen} onChange={setChosen} />
      <p className="soft small">{text.bundlePassphraseHint}</p>
      <PackState pack={saving} />
      <div>
        <Button type="submit" isDisabled={!isReady}>
          {text.bundleSave(periodLabel(periodId, language))}
        </Button>
      </div>
    </Form>
  );
}
