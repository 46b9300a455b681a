/** Every view that was filled in, newest first; one that is wrong can be removed. */
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import type { StoredView, Student } from '../../../shared/model/records.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import type { Undo } from '../../components/undo-notice.tsx';
import { Voice } from '../../components/voice.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';

interface ViewHistoryProps {
  student: Student;
  offerUndo: (undo: Undo) => void;
}

export function ViewHistory({ student, offerUndo }: ViewHistoryProps) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  const save = useChange('views.save');
  const remove = useChange('views.remove');
  if (student.views.length === 0) return null;
  const drop = ({ id, ...view }: StoredView): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          offerUndo({
            text: text.viewRemoved,
            run: () => save.mutate({ ...view, studentId: student.id }),
          }),
      },
    );
  return (
    <Disclosure className="fold">
      <AriaButton slot="trigger" className="button button-quiet">
        {text.history(student.views.length)}
      </AriaButton>
      <DisclosurePanel>
        <ul className="lines">
          {student.views.map((view) => {
            const who = view.who === '' ? terms.rater[view.by] : view.who;
            const day = dateInWords(view.day, language);
            return (
              <li key={view.id} className="line">
                <Voice of={view.by === 'parent' ? 'parents' : view.by} size={12} />
                <span className="grow">
                  {who}, {day}
                </span>
                <Button kind="quiet" aria-label={text.removeView(who, day)} onPress={() => drop(view)}>
                  {text.remove}
                </Button>
              </li>
            );
          })}
        </ul>
        <Problem error={save.error ?? remove.error} />
      </DisclosurePanel>
    </Disclosure>
  );
}
