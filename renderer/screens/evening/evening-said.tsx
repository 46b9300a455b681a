/** What happened last on an evening: heard at once, and in sight with the way back wherever the page is scrolled to. */
import { Notice } from '../../components/notice.tsx';
import { UndoNotice } from '../../components/undo-notice.tsx';
import type { EveningWork } from './use-evening.ts';

export function EveningSaid({ work: { said, takeBack } }: { work: EveningWork }) {
  const { text, isChange } = said;
  return (
    <>
      <p role="status" className="visually-hidden">
        {text}
      </p>
      <div className="evening-said">
        {text !== '' &&
          (isChange && takeBack !== null ? (
            <UndoNotice undo={{ text, run: takeBack }} onDone={() => {}} isSilent />
          ) : (
            <Notice isSilent>{text}</Notice>
          ))}
      </div>
    </>
  );
}
