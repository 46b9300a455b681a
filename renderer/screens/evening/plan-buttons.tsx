/** The buttons that plan: a first proposal, or again with as few moves as possible. */
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { Button } from '../../components/button.tsx';
import { Progress } from '../../components/progress.tsx';
import { useText } from '../../language.tsx';
import type { EveningWork } from './use-evening.ts';

interface PlanButtonsProps {
  work: EveningWork;
  /** The timeline shows what came of it. */
  onPlanned: () => void;
}

export function PlanButtons({ work, onPlanned }: PlanButtonsProps) {
  const text = useText(eveningScreen);
  const { evening, isBusy, propose } = work;
  const needed = evening.talks.filter((talk) => talk.needed);
  const plan = (fresh: boolean): void => {
    propose(fresh);
    onPlanned();
  };
  const isFirst = evening.plan.placed.length === 0;
  if (needed.length === 0) return null;
  return (
    <>
      <Button kind="filled" onPress={() => plan(false)}>
        {isFirst ? text.propose : text.planAgain}
      </Button>
      {!isFirst && (
        <Button kind="quiet" onPress={() => plan(true)}>
          {text.startOver}
        </Button>
      )}
      {isBusy && (
        <span className="late">
          <Progress label={text.planning} done={0} total={0} />
        </span>
      )}
    </>
  );
}
