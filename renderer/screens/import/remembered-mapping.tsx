/** Says that the columns are mapped as the last time, and forgets that when asked. */
import { importTexts } from '../../../shared/text/import.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';

interface RememberedMappingProps {
  layout: string;
  onForgotten: () => void;
}

export function RememberedMapping({ layout, onForgotten }: RememberedMappingProps) {
  const text = useText(importTexts);
  const forget = useChange('import.forget');
  return (
    <Notice>
      <p>{text.remembered}</p>
      <Button
        kind="quiet"
        isDisabled={forget.isPending}
        onPress={() => forget.mutate({ layout }, { onSuccess: onForgotten })}
      >
        {text.forget}
      </Button>
      <Problem error={forget.error} />
    </Notice>
  );
}
