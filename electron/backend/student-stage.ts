/** The stage that a list shows of a student: the engine's, as of today. No rule of its own. */
import { combineNewest, newestViews } from '../../shared/domain/combine-views.ts';
import { judgeStage } from '../../shared/domain/stage.ts';
import type { Day } from '../../shared/model/day.ts';
import type { StageOverride } from '../../shared/model/facts.ts';
import type { StudentRow, Student } from '../../shared/model/records.ts';
import type { View } from '../../shared/model/views.ts';

/** `views`: at least the newest of each rater; `from`: the first day that is recent today, see `freshFrom`. */
export const studentStage = (
  views: readonly View[],
  override: StageOverride | null,
  from: Day,
): Pick<StudentRow, 'stage' | 'provisional'> & Pick<Student, 'lead'> =>
  judgeStage(combineNewest(newestViews(views), from), override);
