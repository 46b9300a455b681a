/** Most talks are longer than a slot: says what comes of it, and divides the evening anew where the mentor wants that. */
import { usualLength } from '../../../shared/domain/evening/usual-length.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import type { EveningWork } from './use-evening.ts';

export function RhythmHint({ work: { evening, change, isBusy } }: { work: EveningWork }) {
  const text = useText(eveningScreen);
  const { rhythm } = evening;
  const usual = usualLength(evening);
  if (usual === null) return null;
  const divide = (): void =>
    change(({ id, title, occasion, sessions }) => ({
      run: () =>
        callBackend('evenings.save', {
          id,
          title,
          occasion,
          sessions,
          rhythm: { ...rhythm, minutes: usual },
        }),
      say: () => text.said.divided(usual),
    }));
  return (
    <Notice>
      <div className="row">
        <span className="grow">{text.longerThanSlots(usual, rhythm.minutes)}</span>
        <Button isDisabled={isBusy} onPress={divide}>
          {text.divide(usual)}
        </Button>
      </div>
    </Notice>
  );
}
