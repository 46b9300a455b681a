/** What clashes and which wishes are not met, in sentences; each leads to the block that it is about. */
import type { EveningRemark } from '../../../shared/model/evening-plan.ts';
import type { Evening } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

interface RemarksProps {
  evening: Evening;
  nameOf: (id: Id) => string;
}

export function Remarks({ evening: { plan }, nameOf }: RemarksProps) {
  const text = useText(eveningScreen);
  const { conflicts, unmet, placed } = plan;
  if (placed.length === 0) return null;
  if (conflicts.length + unmet.length === 0) return <p className="small soft">{text.nothingWrong}</p>;
  return (
    <>
      <RemarkList
        kind="clash"
        title={text.conflictsTitle(conflicts.length)}
        note={text.decide}
        remarks={conflicts}
        nameOf={nameOf}
      />
      <RemarkList
        kind="unmet"
        title={text.unmetTitle(unmet.length)}
        note={null}
        remarks={unmet}
        nameOf={nameOf}
      />
    </>
  );
}

interface RemarkListProps {
  kind: 'clash' | 'unmet';
  title: string;
  note: string | null;
  remarks: readonly EveningRemark[];
  nameOf: (id: Id) => string;
}

function RemarkList({ kind, title, note, remarks, nameOf }: RemarkListProps) {
  const text = useText(eveningScreen);
  if (remarks.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={title}>
      <h2>{title}</h2>
      {note !== null && <p className="soft small">{note}</p>}
      <ul className="remarks">
        {remarks.map((remark) => {
          const [first] = remark.talks;
          return (
            <li key={`${remark.rule} ${remark.text}`} className={`small remark-${kind}`}>
              {remark.text}{' '}
              {first !== undefined && (
                <Button kind="quiet" onPress={() => showTalk(first)}>
                  {text.show(nameOf(first))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function showTalk(id: Id): void {
  const block = document.querySelector<HTMLElement>(`[data-talk="${CSS.escape(id)}"]`);
  block?.scrollIntoView({ block: 'center' });
  block?.focus();
}
