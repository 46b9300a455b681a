/** The letters as texts, one for each home, to copy into the school's own mail. Sends nothing. */
import { useRef, useState } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import type { LetterText } from '../../../shared/model/evening-paper.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningPrint } from '../../../shared/text/evening-print.ts';
import { callBackend, useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { putOnClipboard } from '../../own-copy.ts';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

interface MailTextsProps {
  id: Id;
  language: Language;
}

export function MailTexts({ id, language }: MailTextsProps) {
  const text = useText(eveningPrint).mails;
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useRead('evenings.letterTexts', { id, language }, { enabled: isOpen });
  return (
    <section className="paper-action stack-tight">
      <h2>{text.title}</h2>
      <p className="soft small">{text.hint}</p>
      <Problem error={error} />
      {!isOpen && (
        <div className="row">
          <Button onPress={() => setOpen(true)}>{text.show}</Button>
        </div>
      )}
      <ul className="mail-texts">
        {data?.map((letter, index) => (
          <MailText key={`${letter.talkId} ${index}`} id={id} letter={letter} language={language} />
        ))}
      </ul>
    </section>
  );
}

function MailText({ id, letter, language }: MailTextsProps & { letter: LetterText }) {
  const text = useText(eveningPrint);
  const [state, setState] = useState<'shown' | 'copied' | 'failed'>('shown');
  const shown = useRef<HTMLPreElement>(null);
  const job = usePrintJob();
  const left = useChange('evenings.letterCopied');
  const { talkId, displayName, to, subject, body } = letter;
  const whose = text.mails.to(displayName, to);
  const copy = async (): Promise<void> => {
    try {
      await putOnClipboard(`${subject}\n\n${body}`);
      setState('copied');
    } catch {
      // Not every shell gives a page the clipboard; the keys of the system always work on what is selected.
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setState('failed');
    }
    left.mutate({ talkId });
  };
  return (
    <li>
      <details>
        <summary>{whose}</summary>
        <div className="stack-tight">
          <pre ref={shown} className="mail-text" lang={language}>
            {`${text.mails.subject}: ${subject}\n\n${body}`}
          </pre>
          <div className="row">
            <Button onPress={() => void copy()}>{text.mails.copy(whose)}</Button>
            <Button
              onPress={() =>
                job.start(async (one) => {
                  const { path } = await callBackend('evenings.saveCalendar', {
                    id,
                    talkId,
                    language,
                    job: one,
                  });
                  return { path, pages: 0 };
                })
              }
            >
              {text.calendar.one(whose)}
            </Button>
            <span role="status" className="small">
              {state === 'copied' && text.mails.copied}
              {state === 'failed' && text.mails.notCopied}
            </span>
          </div>
          <Problem error={left.error} />
          <PackState pack={job} />
        </div>
      </details>
    </li>
  );
}
