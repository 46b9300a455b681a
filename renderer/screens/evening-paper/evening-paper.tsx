/** The paper of one parent evening: what must be printed again, and everything that can be made of it. */
import { useState } from 'react';
import { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningPrint } from '../../../shared/text/evening-print.ts';
import { useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { MailTexts } from './mail-texts.tsx';
import { CalendarAction, LabelsAction, LettersAction, MergeAction } from './other-actions.tsx';
import { PackAction } from './pack-action.tsx';
import { PrintAgain } from './print-again.tsx';

export function EveningPaperScreen({ id }: { id: Id }) {
  const text = useText(eveningPrint);
  const { data: evening, error } = useRead('evenings.get', { id });
  if (evening === undefined) return <Problem error={error} />;
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href={`#/evening/${id}`}>
          ‹ {text.back}
        </a>
        <PageTitle windowTitle={text.window}>{text.title}</PageTitle>
        <p>
          {evening.title}. <span className="soft">{text.intro}</span>
        </p>
      </header>
      {evening.talks.some(({ needed }) => needed) ? <EveningPaper id={id} /> : <p>{text.noTalks}</p>}
    </div>
  );
}

/** Without a title: also to stand within the screen of the evening. */
export function EveningPaper({ id }: { id: Id }) {
  const text = useText(eveningPrint);
  const screen = useLanguage();
  const [language, setLanguage] = useState<Language>(screen);
  return (
    <div className="stack">
      <PrintAgain id={id} />
      <SegmentedChoice
        label={text.language}
        options={Language.options.map((one) => ({ id: one, label: text.languages[one] }))}
        value={language}
        onChange={setLanguage}
      />
      <PackAction id={id} language={language} />
      <LettersAction id={id} language={language} />
      <LabelsAction id={id} language={language} />
      <CalendarAction id={id} language={language} />
      <MergeAction id={id} language={language} />
      <MailTexts key={language} id={id} language={language} />
    </div>
  );
}
