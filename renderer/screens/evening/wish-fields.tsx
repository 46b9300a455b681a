/** The wishes of one talk: typed in a hurry or chosen, each as a wish or as something that must be. */
import { readWish } from '../../../shared/domain/evening/read-wish.ts';
import { wishInWords } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningSession, EveningWish } from '../../../shared/model/evening-plan.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today, weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';

interface WishFieldsProps {
  wishes: readonly EveningWish[];
  sessions: readonly EveningSession[];
  onChange: (wishes: readonly EveningWish[]) => void;
  /** What stands in the field: saving takes it along. */
  typed: string;
  onType: (typed: string) => void;
  /** Whether adding or saving was tried with what is typed. */
  tried: boolean;
  onTry: () => void;
}

/** As in the model. */
const mostWishes = 12;
/** Two wishes that ask the same, however strongly. */
const isSame = (a: EveningWish, b: EveningWish): boolean =>
  JSON.stringify({ ...a, must: false }) === JSON.stringify({ ...b, must: false });

/** With one more wish, which takes the place of the same one. */
export const addWish = (wishes: readonly EveningWish[], wish: EveningWish): EveningWish[] => [
  ...wishes.filter((other) => !isSame(other, wish)),
  wish,
];

export function WishFields(props: WishFieldsProps) {
  const { wishes, sessions, onChange, typed, onType, tried, onTry } = props;
  const text = useText(eveningTalks);
  const language = useLanguage();
  const read = readWish(typed, sessions, today());
  const say = (wish: EveningWish): string => wishInWords(wish, sessions, language) ?? '';
  const isFull = wishes.length >= mostWishes;
  const add = (wish: EveningWish): void => {
    if (!isFull) onChange(addWish(wishes, wish));
  };
  const offered: EveningWish[] = [
    { kind: 'early' as const, must: false },
    { kind: 'late' as const, must: false },
    ...(sessions.length > 1
      ? sessions.map(({ id }) => ({
          kind: 'not' as const,
          window: { session: id, from: null, to: null },
          must: false,
        }))
      : []),
  ].filter((wish) => !wishes.some((other) => isSame(other, wish)));
  const nameOf = (wish: EveningWish): string => {
    if (wish.kind === 'early' || wish.kind === 'late') return text[wish.kind];
    const day = wish.kind === 'not' ? sessions.find(({ id }) => id === wish.window.session)?.day : undefined;
    return day === undefined ? say(wish) : text.notOn(weekdayShort(day, language));
  };
  return (
    <div className="stack-tight">
      <TextField
        label={text.quick}
        value={typed}
        onChange={onType}
        autoFocus
        autoComplete="off"
        maxLength={60}
        hint={
          typed.trim() === ''
            ? `${text.quickHint} ${text.quickSave}`
            : read === null
              ? text.quickHint
              : text.quickUnderstood(say(read))
        }
        problem={
          isFull && typed.trim() !== ''
            ? text.quickFull
            : tried && read === null
              ? text.quickWrong
              : undefined
        }
        onKeyDown={(event) => {
          // An empty field lets Enter save, and Escape close.
          if (event.key !== 'Enter' || typed.trim() === '') return event.continuePropagation();
          event.preventDefault();
          onTry();
          if (read === null || isFull) return;
          add(read);
          onType('');
        }}
      />
      {offered.length > 0 && (
        <div className="wish-offers">
          {offered.map((wish) => (
            <Button key={say(wish)} isDisabled={isFull} onPress={() => add(wish)}>
              <span aria-hidden="true">+ </span>
              {nameOf(wish)}
            </Button>
          ))}
        </div>
      )}
      {wishes.length > 0 && (
        <ul className="lines" aria-label={text.wishesLabel}>
          {wishes.map((wish, index) => {
            const words = say({ ...wish, must: false });
            return (
              <li key={words} className="wish-line">
                <span className="grow">{words}</span>
                <SegmentedChoice
                  label={text.strength(words)}
                  hideLabel
                  options={[
                    { id: 'wish', label: text.wish },
                    { id: 'must', label: text.must },
                  ]}
                  value={wish.must ? 'must' : 'wish'}
                  onChange={(id) => onChange(wishes.with(index, { ...wish, must: id === 'must' }))}
                />
                <Button
                  kind="quiet"
                  aria-label={text.removeWish(words)}
                  onPress={() => onChange(wishes.toSpliced(index, 1))}
                >
                  {text.drop}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
