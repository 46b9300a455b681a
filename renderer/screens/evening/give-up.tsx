/** The smallest sets of things to give up that would give everybody a place, each with a button that does it. */
import type { EveningSacrifice } from '../../../shared/model/evening-plan.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { canCarryOut, carryOut } from './carry-out.ts';
import type { EveningWork } from './use-evening.ts';

export function GiveUp({ work }: { work: EveningWork }) {
  const text = useText(eveningScreen);
  const { evening, proposal, change, isBusy } = work;
  const sets = (proposal ?? evening.plan).giveUp;
  if (sets.length === 0) return null;
  const take = (set: readonly EveningSacrifice[]): void =>
    change(() => ({
      run: async () => {
        await carryOut(evening.id, set);
        await callBackend('evenings.propose', { id: evening.id, fresh: false });
      },
      say: () => text.said.gaveUp,
    }));
  return (
    <section className="stack-tight" aria-label={text.giveUpTitle}>
      <h2>{text.giveUpTitle}</h2>
      <p className="soft small">{text.giveUpIntro}</p>
      <ul className="remarks">
        {sets.map((set) => {
          const words = set.map((sacrifice) => sacrifice.text).join(' ');
          return (
            <li key={words} className="give-up small">
              <span>{words}</span>
              {set.every((sacrifice) => canCarryOut(evening, sacrifice)) ? (
                <Button isDisabled={isBusy} aria-label={`${text.giveUp}: ${words}`} onPress={() => take(set)}>
                  {text.giveUp}
                </Button>
              ) : (
                <a href={`#/evening/${evening.id}/edit`}>{text.edit}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
