/** What must hold of everything that a person reads when something went wrong: whole sentences, and nothing of the inside. */
import { Failure } from '../../shared/model/errors.ts';

/** Signs of a program's inside: paths, places in code, names of errors. */
const inside =
  /[/\\]\w+[/\\]|\bat \w+ \(|\b(?:SQLITE|E(?:IO|NO\w+|ACCES|PERM|ROFS|EXIST|BUSY|MFILE|INVAL|ISDIR)|\w*Error|undefined|null|NaN)\b/u;

/** Whether a text is one or more whole sentences. */
export const isSentence = (text: string): boolean =>
  /^[\p{Lu}][^\n]*[\p{L}\p{N})’"][.]$/u.test(text) && !/\s{2}|\.\./u.test(text) && !inside.test(text);

/** What is wrong with an answer that is a failure. `secrets`: what must not be in it, such as folders and passphrases. */
export function faultsOfFailure(reply: unknown, secrets: readonly string[]): string[] {
  const failure = Failure.safeParse(reply);
  if (!failure.success) return ['not a failure of the contract'];
  const { message } = failure.data;
  return [
    ...(isSentence(message) ? [] : [`no whole sentence: ${message}`]),
    ...secrets.filter((secret) => secret !== '' && JSON.stringify(reply).includes(secret)),
  ];
}
