/** Who is in the file, what each brings, and the question where it is not certain who is meant. */
import type { CallOutput } from '../../../shared/contract.ts';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import type { TransferRow } from '../../../shared/model/transfer.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';

interface TransferRowsProps {
  preview: CallOutput<'transfer.preview'>;
  answers: ReadonlyMap<number, boolean>;
  onAnswer: (index: number, same: boolean) => void;
}

const nameAndClass = ({ displayName, className }: { displayName: string; className: string }): string =>
  className === '' ? displayName : `${displayName}, ${className}`;

export function TransferRows({ preview: { made, rows }, answers, onAnswer }: TransferRowsProps) {
  const text = useText(transfer);
  const language = useLanguage();
  const open = rows.filter(({ index, question }) => question !== null && !answers.has(index)).length;
  const standing = ({ known, question, ...row }: TransferRow): string =>
    known === null
      ? text.isNew
      : question === null
        ? nameAndClass(known) === nameAndClass(row)
          ? text.isThere
          : text.isKnown(nameAndClass(known))
        : text.asks[question](nameAndClass(known));
  return (
    <>
      <p className="soft">{text.made(dateInWords(made, language))}</p>
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.index} className="line family-line">
            <span className="grow">
              {nameAndClass(row)}
              <span className="soft small family-facts">
                {standing(row)} · {text.adds(row.views, row.points, row.agreements) || text.nothingNew}
              </span>
            </span>
            {row.question !== null && (
              <SegmentedChoice
                label={`${row.displayName}: ${standing(row)}`}
                hideLabel
                options={[
                  { id: 'same', label: text.same },
                  { id: 'other', label: text.other },
                ]}
                value={answers.has(row.index) ? (answers.get(row.index) === true ? 'same' : 'other') : null}
                onChange={(id) => onAnswer(row.index, id === 'same')}
              />
            )}
          </li>
        ))}
      </ul>
      {open > 0 && <p role="status">{text.unanswered(open)}</p>}
    </>
  );
}
