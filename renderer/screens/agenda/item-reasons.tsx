/** Why an item stands where it stands, and what helps the mentor there. */
import type { EditedItem } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useText } from '../../language.tsx';

export function ItemReasons({ item }: { item: EditedItem }) {
  const text = useText(texts);
  return (
    <>
      <div className="because">
        <strong>{text.why}</strong>
        {item.because.map(({ rule, text: reason }) => (
          <p key={`${rule} ${reason}`}>{reason}</p>
        ))}
      </div>
      {item.tips.map((tip) => (
        <p key={tip} className="item-tip">
          <strong>{text.tips}</strong> {tip}
        </p>
      ))}
    </>
  );
}
