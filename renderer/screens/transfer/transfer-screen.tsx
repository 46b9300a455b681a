/** Opening a hand-over: the file, its passphrase, what is in it, and only then taking it over. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { mostTransferBytes } from '../../../shared/model/transfer.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { callBackend, queries, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SealedFile, type Sealed } from '../../components/sealed-file.tsx';
import { useText } from '../../language.tsx';
import { TransferRows } from './transfer-rows.tsx';

/** Asked without the query cache: neither the passphrase nor the words of the file may stay behind there. */
const useOpen = () =>
  useMutation<CallOutput<'transfer.preview'>, CallFailed, Sealed>({
    mutationFn: (sealed) => callBackend('transfer.preview', sealed),
    gcTime: 0,
  });
type Apply = Sealed & { answers: ReadonlyMap<number, boolean> };
const useTakeOver = () =>
  useMutation<CallOutput<'transfer.apply'>, CallFailed, Apply>({
    mutationFn: ({ content, passphrase, answers }) =>
      callBackend('transfer.apply', {
        content,
        passphrase,
        answers: [...answers].map(([index, same]) => ({ index, same })),
      }),
    onSuccess: () => queries.invalidateQueries(),
    gcTime: 0,
  });

export function TransferScreen() {
  const text = useText(transfer);
  const [answers, setAnswers] = useState<ReadonlyMap<number, boolean>>(new Map());
  const opening = useOpen();
  const taking = useTakeOver();
  if (taking.data !== undefined)
    return (
      <div className="page-narrow stack">
        <PageTitle windowTitle={text.screenTitle}>
          {text.done(taking.data.added, taking.data.completed)}
        </PageTitle>
        <p>{text.undoHint}</p>
        <p>
          <a href="#/">{text.toList}</a>
        </p>
      </div>
    );
  return (
    <div className="page-narrow stack">
      <header>
        <PageTitle windowTitle={text.screenTitle}>{text.screenTitle}</PageTitle>
        <p>{text.screenIntro}</p>
      </header>
      <SealedFile
        mostBytes={mostTransferBytes}
        tooLarge={text.tooLarge}
        opened="transfer"
        opening={opening}
        onChoose={() => setAnswers(new Map())}
      >
        {(sealed) =>
          opening.data !== undefined && (
            <>
              <TransferRows
                preview={opening.data}
                answers={answers}
                onAnswer={(index, same) => setAnswers(new Map(answers).set(index, same))}
              />
              <Problem error={taking.error} />
              <div>
                <Button
                  kind="filled"
                  isDisabled={taking.isPending}
                  onPress={() => taking.mutate({ ...sealed, answers })}
                >
                  {text.apply}
                </Button>
              </div>
            </>
          )
        }
      </SealedFile>
    </div>
  );
}
