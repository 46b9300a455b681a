/** Says while an evening is typed how many talks fit in it, against how many there are to be. */
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { useText } from '../../language.tsx';

interface RoomSentenceProps {
  /** For each date; null: the rhythm cannot be read yet. */
  slots: readonly number[] | null;
  minutes: number;
  /** Slots that the families take; null: nobody is chosen yet. */
  needed: number | null;
}

export function RoomSentence({ slots, minutes, needed }: RoomSentenceProps) {
  const text = useText(eveningForm);
  if (slots === null || slots.length === 0) return <p role="status" className="room-sentence" />;
  const all = slots.reduce((sum, count) => sum + count, 0);
  const spare = needed === null ? 0 : all - needed;
  return (
    <p role="status" className={spare < 0 || all === 0 ? 'room-sentence room-short' : 'room-sentence'}>
      {all === 0 ? (
        text.fitsNothing
      ) : (
        <>
          <strong>{text.fits(slots, minutes)}</strong>{' '}
          {needed !== null &&
            needed > 0 &&
            (spare < 0 ? text.fitsNot(needed, -spare) : text.fitsAll(needed, spare))}
        </>
      )}
    </p>
  );
}
