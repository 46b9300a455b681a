/** The parent evenings that are kept, the latest first; without any it says what to do. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { EveningSummary } from '../../../shared/model/evening.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { undoScreen } from '../../../shared/text/undo.ts';
import { readNow, useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { UndoNotice, useUndo } from '../../components/undo-notice.tsx';
import { weekdayShort, weekdayShortYear } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

export function EveningsScreen() {
  const text = useText(eveningForm);
  const undoWords = useText(undoScreen);
  const [, navigate] = useLocation();
  const { data, error } = useRead('evenings.list', {});
  const remove = useChange('evenings.remove');
  const back = useChange('undo.back');
  const { undo, offer, forget } = useUndo();
  const [said, setSaid] = useState('');
  if (data === undefined) return <Problem error={error} />;
  const offerBack = async (what: string): Promise<void> => {
    const [step] = (await readNow('undo.list', {})).back;
    if (step === undefined) return;
    const run = (): void =>
      back.mutate({ step: step.step }, { onSuccess: () => setSaid(undoWords.undone(1, step.text)) });
    offer({ text: what, run });
  };
  const drop = ({ id, title }: EveningSummary): void =>
    remove.mutate({ id }, { onSuccess: () => void offerBack(text.removed(title)) });
  return (
    <div className="page-narrow stack">
      <header className="row">
        <div className="grow">
          <PageTitle windowTitle={text.listTitle}>
            {data.length === 0 ? text.emptyTitle : text.listTitle}
          </PageTitle>
        </div>
        {data.length > 0 && (
          <Button kind="filled" onPress={() => navigate('/evening/new')}>
            {text.add}
          </Button>
        )}
      </header>
      <UndoNotice undo={undo} onDone={forget} />
      {said !== '' && undo === null && <Notice kind="done">{said}</Notice>}
      <Problem error={remove.error ?? back.error} />
      {data.length === 0 ? (
        <>
          <p>{text.emptyText}</p>
          <div className="row">
            <Button kind="filled" onPress={() => navigate('/evening/new')}>
              {text.add}
            </Button>
          </div>
        </>
      ) : (
        <ul className="kept-list evening-list">
          {data.map((evening) => (
            <EveningLine key={evening.id} evening={evening} onRemove={() => drop(evening)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EveningLine({ evening, onRemove }: { evening: EveningSummary; onRemove: () => void }) {
  const text = useText(eveningForm);
  const language = useLanguage();
  const { id, title, days, talks, placed, held } = evening;
  const when = days.map((day, at) =>
    at === days.length - 1 ? weekdayShortYear(day, language) : weekdayShort(day, language),
  );
  return (
    <li>
      <div className="row">
        <div className="grow">
          <a href={`#/evening/${id}`} className="evening-link">
            {title}
          </a>
          <div className="soft small">
            {when.join(', ')} · {talks === 0 ? text.nobodyYet : text.summary(talks, placed, held)}
          </div>
        </div>
        <Button kind="quiet" aria-label={text.removeOf(title)} onPress={onRemove}>
          {text.remove}
        </Button>
      </div>
    </li>
  );
}
