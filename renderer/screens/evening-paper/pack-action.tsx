/** The pack of an evening as one PDF: which parts. */
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { EveningPart } from '../../../shared/model/evening-paper.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningPrint } from '../../../shared/text/evening-print.ts';
import { callBackend } from '../../api.ts';
import { useText } from '../../language.tsx';
import { PaperAction } from './paper-action.tsx';

/** What lies ready on the evening itself; the strips go out before it. */
const usual = EveningPart.options.filter((part) => part !== 'strips');

export function PackAction({ id, language }: { id: Id; language: Language }) {
  const text = useText(eveningPrint).pack;
  const [parts, setParts] = useState<readonly EveningPart[]>(usual);
  return (
    <PaperAction
      title={text.title}
      hint=""
      make={text.make}
      kind="filled"
      isDisabled={parts.length === 0}
      print={(job) => callBackend('evenings.printPack', { id, parts: [...parts], language, job })}
    >
      <CheckboxGroup
        className="stack-tight"
        value={[...parts]}
        onChange={(ids) => setParts(EveningPart.options.filter((part) => ids.includes(part)))}
      >
        <Label className="field-name">{text.which}</Label>
        {EveningPart.options.map((part) => (
          <Checkbox key={part} value={part} className="checkbox">
            <span className="checkbox-box" />
            <span>
              {text.part[part]} <span className="soft">· {text.hint[part]}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {parts.length === 0 && <p className="small">{text.chooseOne}</p>}
    </PaperAction>
  );
}
