/** How the file was read: its kind, its sheet, its characters and its separator, which can be set right. */
import { Encoding, Separator, type ImportPreview } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { useText } from '../../language.tsx';
import type { PreviewRequest } from '../../use-file-answer.ts';

/** What a change of any of these makes of the request: the columns are then looked at anew. */
export type Reading = Pick<PreviewRequest, 'encoding' | 'separator' | 'sheet'>;

interface UnderstoodProps {
  preview: Pick<ImportPreview, 'format' | 'encoding' | 'separator' | 'sheets' | 'sheet'>;
  onChange: (reading: Reading) => void;
}

export function Understood({ preview, onChange }: UnderstoodProps) {
  const text = useText(importTexts);
  const { format, encoding, separator, sheets, sheet } = preview;
  return (
    <>
      {format !== 'text' && <p className="soft small">{text.format(text.formats[format])}</p>}
      <div className="understood">
        {separator !== null && (
          <ListChoice
            label={text.separator}
            options={Separator.options.map((id) => ({ id, label: text.separators[id] }))}
            value={separator}
            onChange={(chosen) => onChange({ separator: chosen })}
          />
        )}
        {encoding !== null && (
          <ListChoice
            label={text.encoding}
            options={Encoding.options.map((id) => ({ id, label: text.encodings[id] }))}
            value={encoding}
            onChange={(chosen) => onChange({ encoding: chosen })}
          />
        )}
        {sheet !== null && sheets.length > 1 && (
          <ListChoice
            label={text.sheet}
            options={sheets.map((name, place) => ({ id: String(place), label: name }))}
            value={String(sheet)}
            onChange={(chosen) => onChange({ sheet: Number(chosen) })}
          />
        )}
      </div>
    </>
  );
}
