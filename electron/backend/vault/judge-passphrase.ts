/** Judges how hard a passphrase is to guess, against Dutch and English words, names and known passwords. Offline. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Language } from '../../../shared/model/language.ts';
import type { Strength } from '../../../shared/model/vault.ts';
import { passphraseAdvice } from '../../../shared/text/passphrase-advice.ts';

/** zxcvbn's "safely unguessable": more than 10^8 guesses, each of which costs a quarter of a second here. */
const enoughScore = 3;
/** Judging takes more than a second on long patterns; what comes after the first 64 signs only makes it stronger. */
const judgedSigns = 64;

let loading: Promise<ZxcvbnFactory> | undefined;

/** The word lists take a third of a second to load: not before somebody chooses a passphrase. */
async function load(): Promise<ZxcvbnFactory> {
  const [core, common, dutch, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: judgedSigns,
  });
}

export async function judgePassphrase(passphrase: string, language: Language): Promise<Strength> {
  const judge = await (loading ??= load());
  const { score, feedback } = judge.check(passphrase.normalize('NFC'), ['driehoek', 'mentor', 'leerling']);
  const enough = score >= enoughScore;
  return { score, enough, advice: enough ? '' : adviceFor(feedback.warning, language) };
}

function adviceFor(warning: string | null, language: Language): string {
  const { warnings, otherwise } = passphraseAdvice[language];
  return Object.entries(warnings).find(([key]) => key === warning)?.[1] ?? otherwise;
}
