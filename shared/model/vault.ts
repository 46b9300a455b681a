/** State of the vault and judgement of a passphrase. */
import { z } from 'zod';

/** Long enough for a sentence; the lower bound is checked by strength, not here. */
export const Passphrase = z.string().min(1).max(256);

/** As it is typed: in any case, with or without dashes. */
export const RecoveryKey = z.string().min(1).max(100);

export const VaultState = z.enum(['none', 'locked', 'open']);
export type VaultState = z.infer<typeof VaultState>;

/**
 * Whether the keystore of the system opens the vault too. none: this shell has none; paused: not before the passphrase
 * was typed, because the machine was handed out.
 */
export const KeystoreState = z.enum(['none', 'off', 'on', 'paused']);
export type KeystoreState = z.infer<typeof KeystoreState>;

export const VaultStatus = z.object({
  state: VaultState,
  /** Seconds until the next try is taken after wrong passphrases; 0: now. */
  waitSeconds: z.int(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** Judgement of a passphrase: 0 (guessed at once) to 4 (strong); see zxcvbn. */
export const Strength = z.object({
  score: z.int().min(0).max(4),
  /** `vault.create` and `vault.changePassphrase` take nothing weaker. */
  enough: z.boolean(),
  /** One sentence of advice in the asked language; empty when there is none. */
  advice: z.string(),
});
export type Strength = z.infer<typeof Strength>;
