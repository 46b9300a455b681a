/** Counts what is asked of the real solver: whether every model is closed, and whether it is spared what it need not do. */
import type { OpenModel } from '../../shared/model/program.ts';

export interface Watched {
  open: OpenModel;
  /** How often each was called so far. */
  asked: { opened: number; closed: number; solved: number };
}

export function watchSolver(solver: OpenModel): Watched {
  const asked = { opened: 0, closed: 0, solved: 0 };
  return {
    asked,
    open(program) {
      const model = solver(program);
      asked.opened++;
      return {
        ...model,
        solve(sense) {
          asked.solved++;
          return model.solve(sense);
        },
        close() {
          asked.closed++;
          model.close();
        },
      };
    },
  };
}
