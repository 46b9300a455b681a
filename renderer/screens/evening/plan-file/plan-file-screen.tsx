/** An existing schedule from a file: choose it, check line by line what was understood, take it over. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/model/records.ts';
import { eveningFile } from '../../../../shared/text/evening-file.ts';
import { importTexts } from '../../../../shared/text/import.ts';
import { useRead } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Notice, Problem } from '../../../components/notice.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { Progress } from '../../../components/progress.tsx';
import { useText } from '../../../language.tsx';
import { encodeFile, mostBytes } from '../../../encode-file.ts';
import { FilePicker } from '../../import/file-picker.tsx';
import { PlanCheck } from './plan-check.tsx';
import { useFileAnswer, type PlanRequest } from '../../../use-file-answer.ts';

export function PlanFileScreen({ id }: { id: Id }) {
  const text = useText(eveningFile);
  const importing = useText(importTexts);
  const [, navigate] = useLocation();
  const evening = useRead('evenings.get', { id });
  const [request, setRequest] = useState<PlanRequest | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { preview, error } = useFileAnswer('evenings.previewFile', request);
  if (evening.data === undefined) return <Problem error={evening.error} />;
  const read = async (file: File): Promise<void> => {
    setRequest(null);
    setRefused(null);
    if (file.size > mostBytes) return setRefused(importing.tooLarge);
    try {
      setRequest({ id, fileName: file.name, content: await encodeFile(file) });
    } catch {
      setRefused(importing.unreadable);
    }
  };
  return (
    <div className="import stack">
      <header className="row">
        <div className="grow">
          <a className="small" href={`#/evening/${id}`}>
            ‹ {text.back}
          </a>
          <PageTitle windowTitle={text.title}>{text.title}</PageTitle>
          <p className="sub">{evening.data.title}</p>
        </div>
        {request !== null && <Button onPress={() => setRequest(null)}>{importing.chooseOther}</Button>}
      </header>
      {refused !== null && <Notice kind="stop">{refused}</Notice>}
      <Problem error={error} />
      {request === null && (
        <>
          <p>{text.intro}</p>
          <FilePicker onFile={(file) => void read(file)} />
          <p className="soft small">{text.useful}</p>
        </>
      )}
      {request !== null && preview === null && error === null && (
        <div className="late">
          <Progress label={importing.reading} done={0} total={0} />
        </div>
      )}
      {request !== null && preview !== null && (
        <PlanCheck
          request={request}
          preview={preview}
          evening={evening.data}
          onRequest={setRequest}
          onDone={() => navigate(`/evening/${id}`)}
        />
      )}
    </div>
  );
}
