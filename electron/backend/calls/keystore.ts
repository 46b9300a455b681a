/** The calls of the keystore of the system: a way into the vault beside the passphrase, which is off until it is asked for. */
import type { CallContext, HandlersOf } from '../context.ts';

type KeystoreCalls = HandlersOf<
  'keystore.state' | 'keystore.switchOn' | 'keystore.switchOff' | 'keystore.unlock'
>;

export const keystoreCalls = ({ vault, door }: CallContext): KeystoreCalls => ({
  'keystore.state': () => ({ state: door.state() }),
  'keystore.switchOn': async ({ passphrase }) => {
    await vault.keepInKeystore(passphrase);
    return {};
  },
  'keystore.switchOff': () => {
    door.forget();
    return {};
  },
  'keystore.unlock': async ({ takeOver }) => {
    await vault.unlockByKeystore(takeOver);
    return {};
  },
});
