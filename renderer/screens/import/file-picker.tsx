/** Choosing the file, or dropping it. */
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { importTexts } from '../../../shared/text/import.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';

export function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  const text = useText(importTexts);
  return (
    <DropZone
      className="drop"
      aria-label={text.dropLabel}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') void dropped.getFile().then(onFile);
      }}
    >
      <FileTrigger
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button kind="filled">{text.choose}</Button>
      </FileTrigger>
      <Text slot="label" className="soft">
        {text.drop}
      </Text>
    </DropZone>
  );
}
