/** One point: its words, where the program would send it, and the mentor's own choice, which goes before that. */
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { JudgedPoint } from '../../../shared/model/agenda.ts';
import { ChosenKind } from '../../../shared/model/facts.ts';
import type { StoredPoint } from '../../../shared/model/records.ts';
import { points as words } from '../../../shared/text/points.ts';
import { student as studentWords } from '../../../shared/text/student.ts';
import { Button } from '../../components/button.tsx';
import { useTerms, useText } from '../../language.tsx';

interface PointLineProps {
  point: StoredPoint;
  /** undefined: not judged yet. */
  judged: JudgedPoint | undefined;
  /** null: follow the suggestion. */
  onChoose: (kind: ChosenKind | null) => void;
  onRemove: () => void;
}

export function PointLine({ point, judged, onChoose, onRemove }: PointLineProps) {
  const text = useText(words);
  const student = useText(studentWords);
  const terms = useTerms();
  const elsewhere = ChosenKind.options.filter((kind) => kind !== 'involvement');
  return (
    <li className="point">
      <div className="line">
        <span className="grow">
          {point.text}
          {point.who !== '' && <span className="soft small"> ({point.who})</span>}
        </span>
        {point.kind === null && judged?.kind === 'involvement' && (
          <MenuTrigger>
            <AriaButton className="button button-quiet" aria-label={text.belongsElsewhereOf(point.text)}>
              {text.belongsElsewhere}
            </AriaButton>
            <Popover className="popover">
              <Menu className="options" onAction={(key) => onChoose(ChosenKind.parse(key))}>
                {elsewhere.map((kind) => (
                  <MenuItem key={kind} id={kind} className="option">
                    {terms.pointKind[kind]}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
        <Button kind="quiet" aria-label={student.removePoint(point.text)} onPress={onRemove}>
          {student.remove}
        </Button>
      </div>
      {point.kind !== null && (
        <div className="line small">
          <span className="soft grow">{text.youChose(terms.pointKind[point.kind])}</span>
          <Button kind="quiet" aria-label={text.followAgainOf(point.text)} onPress={() => onChoose(null)}>
            {text.followAgain}
          </Button>
        </div>
      )}
      {point.kind === null && judged !== undefined && judged.kind !== 'involvement' && (
        <div className="line small">
          <span className="soft grow" title={judged.because}>
            {text.goesTo(terms.pointKind[judged.kind], judged.route)}
          </span>
          <Button
            kind="quiet"
            aria-label={text.discussOf(point.text)}
            onPress={() => onChoose('involvement')}
          >
            {text.discuss}
          </Button>
        </div>
      )}
    </li>
  );
}
