/** A chosen file as base64, the form in which it goes to the back end. Reads nothing of it. */

/** What the contract takes: 12 MB (shared/model/import.ts). */
export const mostBytes = 12_000_000;

/** Rejects when the file cannot be read: it was moved, or access was refused. */
export function encodeFile(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}
