/** How much of a stretch has passed: one colour until it is over, then softly a second one. Never an alarm. */
import { timeLeft, type Stretch } from '../../../shared/domain/evening/talk-clock.ts';
import { run as words } from '../../../shared/text/run.ts';
import { useText } from '../../language.tsx';

interface CalmBarProps {
  label: string;
  stretch: Stretch;
  /** What is said in the first minute after the end. */
  done: string;
  kind: 'talk' | 'block';
  /** Where the parts end, in minutes; the bar shows them as fine lines. */
  marks?: readonly number[];
}

export function CalmBar({ label, stretch, done, kind, marks = [] }: CalmBarProps) {
  const text = useText(words);
  const left = timeLeft(stretch);
  const said =
    left.kind === 'left'
      ? text.minutesLeft(left.minutes)
      : left.kind === 'over'
        ? text.minutesOver(left.minutes)
        : done;
  const { passed, minutes } = stretch;
  const whole = Math.max(passed, minutes, 1);
  const share = (part: number): string => `${((100 * part) / whole).toFixed(2)}%`;
  const within = Math.min(passed, minutes);
  return (
    <div className={`calm-bar calm-bar-${kind}`} data-over={left.kind === 'left' ? undefined : true}>
      <svg
        width="100%"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={minutes}
        aria-valuenow={Math.floor(within)}
        aria-valuetext={said}
      >
        <rect className="calm-ground" width="100%" height="100%" rx="6" />
        <rect className="calm-passed" width={share(within)} height="100%" rx="6" />
        {passed > minutes && (
          <rect
            className="calm-over"
            x={share(minutes)}
            width={share(passed - minutes)}
            height="100%"
            rx="6"
          />
        )}
        {marks
          .filter((mark) => mark < minutes)
          .map((mark) => (
            <line key={mark} className="calm-mark" x1={share(mark)} x2={share(mark)} y1="0" y2="100%" />
          ))}
      </svg>
      <p className="calm-words">{said}</p>
    </div>
  );
}
