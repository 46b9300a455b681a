/** All commands, some more often than others. */
import { oneof } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Command } from './command.ts';
import { recordCommands } from './record-commands.ts';
import { vaultCommands } from './vault-commands.ts';

const weights: Record<keyof typeof recordCommands | keyof typeof vaultCommands, number> = {
  saveClass: 1,
  removeClass: 1,
  saveStudent: 3,
  archive: 1,
  eraseStudent: 1,
  saveView: 1,
  savePoint: 1,
  saveAgreement: 2,
  settleAgreement: 2,
  saveNote: 4,
  remove: 2,
  refuseUnsafe: 1,
  refuseNobody: 1,
  undoBack: 3,
  undoAgain: 2,
  search: 2,
  saveSettings: 1,
  lock: 1,
  unlock: 2,
  restart: 1,
  changePassphrase: 1,
  makeBackup: 1,
  restore: 1,
  setClock: 2,
};

export const anyCommand: Arbitrary<Command> = oneof(
  ...Object.entries({ ...recordCommands, ...vaultCommands }).map(([name, arbitrary]) => ({
    arbitrary,
    weight: weights[name as keyof typeof weights],
  })),
);
