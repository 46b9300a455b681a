/** What can be done with an evening as a whole, as a row of buttons beside its name. */
import { useLocation } from 'wouter';
import type { Evening } from '../../../shared/model/evening.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

export function EveningActions({ evening }: { evening: Evening }) {
  const text = useText(eveningScreen);
  const [, navigate] = useLocation();
  return (
    <div className="row">
      <Button kind="quiet" onPress={() => navigate(`/evening/${evening.id}/paper`)}>
        {text.paper}
      </Button>
      <Button kind="quiet" onPress={() => navigate(`/evening/${evening.id}/edit`)}>
        {text.edit}
      </Button>
    </div>
  );
}
