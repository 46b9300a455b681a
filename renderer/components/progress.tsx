/** How far a job is, in words and as a bar. */
import { Label, ProgressBar } from 'react-aria-components';

/** `total` 0: not known; the bar then only shows that work goes on. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <ProgressBar
      className="progress"
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
    >
      <Label>{label}</Label>
      <svg className="progress-track" width="100%" height="8" aria-hidden="true">
        <rect className="progress-ground" width="100%" height="8" rx="4" />
        <rect
          className={total === 0 ? 'progress-unknown' : 'progress-done'}
          width={total === 0 ? '30%' : `${Math.round((100 * done) / total)}%`}
          height="8"
          rx="4"
        />
      </svg>
    </ProgressBar>
  );
}
