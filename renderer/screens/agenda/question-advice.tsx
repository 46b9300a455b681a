/** Gentle hints on a question while it is typed, read out when the typing pauses. Never stands in the way. */
import { judgeQuestion } from '../../../shared/domain/judge-question.ts';
import type { Addressee } from '../../../shared/model/agenda.ts';
import { hintTexts } from '../../../shared/text/question-hints.ts';
import { useText } from '../../language.tsx';

/** Shorter than this nobody has asked anything yet. */
const leastLength = 8;
/** The weightiest come first; more at once is no hint but a correction. */
const mostHints = 2;

export function QuestionAdvice({ question, to }: { question: string; to: Addressee }) {
  const text = useText(hintTexts);
  const hints = question.trim().length < leastLength ? [] : judgeQuestion(question, to).slice(0, mostHints);
  return (
    <div className="question-advice" role="status" aria-live="polite">
      {hints.length > 0 && (
        <>
          <p className="soft small">{text.title}</p>
          <ul>
            {hints.map((hint) => (
              <li key={hint} className="small">
                {text.of[hint].reason}{' '}
                <span className="soft">
                  {text.example} {text.of[hint].example[to]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
