/** Hands a chosen backup to the back end in pieces: a vault of years is too large for one call. Keeps nothing of it. */
import { mostPieceBytes } from '../../../shared/model/backup.ts';
import { callBackend } from '../../api.ts';
import { encodeFile } from '../../encode-file.ts';

/** Answers the name under which it can be looked into. Rejects with `CallFailed`, or when the file cannot be read. */
export async function sendFile(file: File, report: (done: number) => void): Promise<string> {
  let name = '';
  for (let offset = 0; offset === 0 || offset < file.size; offset += mostPieceBytes) {
    report(offset);
    const piece = new File([file.slice(offset, offset + mostPieceBytes)], 'piece');
    ({ name } = await callBackend('backups.receive', { offset, content: await encodeFile(piece) }));
  }
  return name;
}
