/** Opening what a mentor sent: the file, its passphrase, what is in it, and only then adding it. */
import { useMutation } from '@tanstack/react-query';
import type { CallOutput } from '../../../shared/contract.ts';
import { joinWords } from '../../../shared/domain/join-words.ts';
import { mostBundleBytes } from '../../../shared/model/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { callBackend, queries, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { SealedFile, type Sealed } from '../../components/sealed-file.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { periodLabel } from './choice-options.ts';

/** Asked without the query cache: neither the passphrase nor the file may stay behind there. */
const useLook = () =>
  useMutation<CallOutput<'summary.openBundle'>, CallFailed, Sealed>({
    mutationFn: (sent) => callBackend('summary.openBundle', sent),
    gcTime: 0,
  });
const useTake = () =>
  useMutation<CallOutput<'summary.takeBundle'>, CallFailed, Sealed>({
    mutationFn: (sent) => callBackend('summary.takeBundle', sent),
    onSuccess: () => queries.invalidateQueries(),
    gcTime: 0,
  });

export function OpenBundle() {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const looking = useLook();
  const taking = useTake();
  const found = looking.data;
  return (
    <div className="stack">
      <SealedFile
        mostBytes={mostBundleBytes}
        tooLarge={text.tooLarge}
        opened={null}
        opening={looking}
        onChoose={() => taking.reset()}
      >
        {(sealed) =>
          taking.isSuccess ? (
            <Notice kind="done">{text.mergeTaken}</Notice>
          ) : (
            found !== undefined && (
              <>
                <p>
                  {text.mergeFound(
                    found.students,
                    joinWords(found.classes, language),
                    periodLabel(found.periodId, language),
                  )}
                  {found.exports > 0 && ` ${text.mergeExports(found.exports)}`}
                  {found.known > 0 && ` ${text.mergeKnown(found.known)}`}
                </p>
                <Problem error={taking.error} />
                <div>
                  <Button kind="filled" isDisabled={taking.isPending} onPress={() => taking.mutate(sealed)}>
                    {text.mergeTake}
                  </Button>
                </div>
              </>
            )
          )
        }
      </SealedFile>
    </div>
  );
}
