/** The sheets beside the agenda: which one is shown, the page itself at the size that fits, and what to do with it. */
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { capitalise } from '../../../shared/domain/join-words.ts';
import type { Id } from '../../../shared/model/records.ts';
import { SheetKind, type SheetInput } from '../../../shared/model/sheet.ts';
import { sheetOf } from '../../../shared/print/render-pack.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { PrintableSheets } from '../../components/printable-sheets.tsx';
import { SheetPreview } from '../../components/sheet-preview.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePack } from '../pack/use-pack.ts';
import { usePageZoom } from './use-page-zoom.ts';

/** A region that scrolls has to be within reach of the keyboard. */
const reachable = { tabIndex: 0 };

interface SheetPanelProps {
  studentId: Id;
  /** What the adults at home are to this student: "ouders", "voogd". */
  adults: string;
  sheet: SheetInput;
}

export function SheetPanel({ studentId, adults, sheet }: SheetPanelProps) {
  const text = useText(texts);
  const language = useLanguage();
  const [chosen, setChosen] = useState<SheetKind>('student');
  const [all, setAll] = useState(false);
  const pack = usePack();
  const logPrint = useChange('privacy.printed');
  const { desk, zoom } = usePageZoom();

  const available = SheetKind.options.flatMap((id) => {
    const node = sheetOf(id, sheet);
    return node === null ? [] : [{ id, node }];
  });
  // Somebody who is not there has no sheet: the mentor always has one.
  const shown = available.find(({ id }) => id === chosen) ?? available.at(-1);
  if (shown === undefined) return null;
  const nameOf = (id: SheetKind): string => (id === 'parents' ? capitalise(adults) : text.sheet[id]);
  const toPrint = all ? available : [shown];

  return (
    <aside className="sheet-panel" aria-label={text.sheetsTitle}>
      <SegmentedChoice
        label={text.sheetsTitle}
        hideLabel
        options={available.map(({ id }) => ({ id, label: nameOf(id) }))}
        value={shown.id}
        onChange={setChosen}
      />
      <section ref={desk} className="desk" aria-label={text.preview(nameOf(shown.id))} {...reachable}>
        <SheetPreview sheet={shown.node} zoom={zoom} />
      </section>
      <div className="sheet-actions">
        <Checkbox className="checkbox" isSelected={all} onChange={setAll}>
          <span className="checkbox-box" />
          {text.allSheets}
        </Checkbox>
        <Button
          onPress={() =>
            pack.start({
              studentIds: [studentId],
              sheets: toPrint.map(({ id }) => id),
              groupBy: 'student',
              language,
            })
          }
        >
          {text.savePdf}
        </Button>
        <Button
          kind="filled"
          onPress={() => {
            logPrint.mutate({ students: 1 });
            window.print();
          }}
        >
          {text.print}
        </Button>
      </div>
      <PackState pack={pack} />
      <PrintableSheets sheets={toPrint} />
    </aside>
  );
}
