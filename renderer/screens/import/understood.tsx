/** How the file was read: its characters and its separator, which can be set right. */
import { Encoding, Separator, type ImportPreview } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { useText } from '../../language.tsx';

interface UnderstoodProps {
  preview: Pick<ImportPreview, 'encoding' | 'separator'>;
  onEncoding: (encoding: Encoding) => void;
  onSeparator: (separator: Separator) => void;
}

export function Understood({ preview, onEncoding, onSeparator }: UnderstoodProps) {
  const text = useText(importTexts);
  return (
    <div className="understood">
      <ListChoice
        label={text.separator}
        options={Separator.options.map((id) => ({ id, label: text.separators[id] }))}
        value={preview.separator}
        onChange={onSeparator}
      />
      <ListChoice
        label={text.encoding}
        options={Encoding.options.map((id) => ({ id, label: text.encodings[id] }))}
        value={preview.encoding}
        onChange={onEncoding}
      />
    </div>
  );
}
