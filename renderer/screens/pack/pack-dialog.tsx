/** Prints the sheets of the chosen students as one PDF: which sheets, in what order. */
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Id } from '../../../shared/model/records.ts';
import { SheetKind } from '../../../shared/model/sheet.ts';
import { app } from '../../../shared/text/app.ts';
import { pack as texts } from '../../../shared/text/pack.ts';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from './pack-state.tsx';
import { usePack } from './use-pack.ts';

interface PackDialogProps {
  /** In the order that the pages get. */
  studentIds: readonly Id[];
  isOpen: boolean;
  onClose: () => void;
}

const groupings = ['student', 'sheet'] as const;

export function PackDialog({ studentIds, isOpen, onClose }: PackDialogProps) {
  const text = useText(texts);
  const common = useText(app);
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly SheetKind[]>(SheetKind.options);
  const [groupBy, setGroupBy] = useState<(typeof groupings)[number]>('student');
  const pack = usePack();
  const close = () => {
    pack.forget();
    onClose();
  };
  return (
    <Dialog title={text.title(studentIds.length)} isOpen={isOpen} onClose={close} busy={pack.isRunning}>
      <CheckboxGroup
        className="stack-tight"
        value={[...chosen]}
        isDisabled={pack.isRunning}
        onChange={(ids) => setChosen(SheetKind.options.filter((id) => ids.includes(id)))}
      >
        <Label className="field-name">{text.which}</Label>
        {SheetKind.options.map((id) => (
          <Checkbox key={id} value={id} className="checkbox">
            <span className="checkbox-box" />
            <span>
              {text.sheet[id]} <span className="soft">· {text.sheetHint[id]}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="stack-tight">
        <SegmentedChoice
          label={text.order}
          options={groupings.map((id) => ({ id, label: text.groupBy[id] }))}
          value={groupBy}
          onChange={setGroupBy}
          isDisabled={pack.isRunning}
        />
        <p className="soft small">{text.groupByHint[groupBy]}</p>
      </div>
      <PackState pack={pack} />
      {chosen.length === 0 && <p className="small">{text.chooseOne}</p>}
      <div className="row-end">
        <Button isDisabled={pack.isRunning} onPress={close}>
          {common.close}
        </Button>
        <Button
          kind={pack.saved === null ? 'filled' : 'plain'}
          isDisabled={chosen.length === 0}
          onPress={() => pack.start({ studentIds: [...studentIds], sheets: [...chosen], groupBy, language })}
        >
          {pack.saved === null ? text.make : text.again}
        </Button>
      </div>
    </Dialog>
  );
}
