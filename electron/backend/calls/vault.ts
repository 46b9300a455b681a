/** The calls of the vault. Judges the strength of a new passphrase; the vault itself takes any. */
import { CallError } from '../call-error.ts';
import type { CallContext, HandlersOf } from '../context.ts';
import { judgePassphrase } from '../vault/judge-passphrase.ts';

const requireStrong = async (passphrase: string): Promise<void> => {
  const { enough } = await judgePassphrase(passphrase, 'nl');
  if (!enough) throw new CallError('weak-passphrase');
};

export const vaultCalls = ({
  vault,
}: CallContext): HandlersOf<
  | 'vault.status'
  | 'vault.strength'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.recover'
  | 'vault.lock'
  | 'vault.changePassphrase'
> => ({
  'vault.status': () => vault.status(),
  'vault.strength': ({ passphrase, language }) => judgePassphrase(passphrase, language),
  'vault.create': async ({ passphrase, recovery }) => {
    if (vault.status().state !== 'none') throw new CallError('vault-exists');
    await requireStrong(passphrase);
    return vault.create(passphrase, recovery);
  },
  'vault.unlock': async ({ passphrase }) => {
    await vault.unlock(passphrase);
    return {};
  },
  'vault.recover': async ({ recoveryKey, passphrase }) => {
    await requireStrong(passphrase);
    await vault.recover(recoveryKey, passphrase);
    return {};
  },
  'vault.lock': () => {
    vault.lock();
    return {};
  },
  'vault.changePassphrase': async ({ current, next }) => {
    await requireStrong(next);
    await vault.changePassphrase(current, next);
    return {};
  },
});
