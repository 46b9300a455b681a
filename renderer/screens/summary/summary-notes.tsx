/** What the mentor reads beside the page: what is not on it and why, what would help, what a reader could know at most. */
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { joinWords } from '../../../shared/domain/join-words.ts';
import type { SummaryPreview } from '../../../shared/model/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { useLanguage, useText } from '../../language.tsx';

export function SummaryNotes({ preview }: { preview: SummaryPreview }) {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const { notes, atMost, considered, document, aboutClasses, status } = preview;
  const days = joinWords(
    considered.map((day) => dateInWords(day, language)),
    language,
  );
  return (
    <div className="summary-notes">
      {status === 'refused' && (
        <section className="stack-tight">
          <h2>{text.helpsTitle}</h2>
          <ul className="plain-list">
            {text.helps.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className="stack-tight">
          <h2>{text.notesTitle}</h2>
          <p className="soft small">{text.notesIntro(document.parts.length)}</p>
          <ul className="plain-list">
            {notes.map(({ code, about, text: why }) => (
              <li key={code}>
                <p>{why}</p>
                {about.map((line) => (
                  <p key={line} className="soft small">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {atMost !== null && (
        <section className="stack-tight">
          <h2>{text.atMostTitle}</h2>
          <p>{atMost}</p>
          <p className="soft small">
            {considered.length === 0 ? text.consideredNone : text.considered(days)}
            {aboutClasses && ` ${text.aboutMentor}`}
          </p>
        </section>
      )}
    </div>
  );
}
