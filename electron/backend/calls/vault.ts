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
  door,
  backups,
  kiosk,
  idle,
  host,
}: CallContext): HandlersOf<
  | 'vault.status'
  | 'vault.touch'
  | 'vault.salvage'
  | 'vault.offerRecoveryKey'
  | 'vault.keepRecoveryKey'
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
  'vault.unlock': async ({ passphrase, takeOver }) => {
    await vault.unlock(passphrase, takeOver);
    // A form that was handed out is still in somebody else's hands.
    if (kiosk.current() === null) door.resume();
    return {};
  },
  'vault.recover': async ({ recoveryKey, passphrase, takeOver }) => {
    await requireStrong(passphrase);
    await vault.recover(recoveryKey, passphrase, takeOver);
    return {};
  },
  // That it was called counts as well, as with every call (create-backend.ts).
  'vault.touch': ({ talking }) => {
    idle.talk(talking);
    return {};
  },
  'vault.lock': async ({ away }) => {
    if (away) kiosk.keepOverLock();
    else kiosk.end();
    await vault.lock();
    return {};
  },
  'vault.salvage': async ({ secret }) => {
    const { salvageVault } = await import('../backup/salvage-vault.ts');
    return salvageVault({ dataDir: host.dataDir, vault, backups }, secret);
  },
  'vault.offerRecoveryKey': ({ passphrase }) => vault.offerRecoveryKey(passphrase),
  'vault.keepRecoveryKey': async ({ recoveryKey }) => {
    await vault.keepRecoveryKey(recoveryKey);
    return {};
  },
  'vault.changePassphrase': async ({ current, next }) => {
    await requireStrong(next);
    await vault.changePassphrase(current, next);
    return {};
  },
});
