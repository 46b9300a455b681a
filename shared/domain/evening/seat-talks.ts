/**
 * The cheapest way to give each of many talks one slot, or none: exact, by shortest augmenting paths (Jonker and Volgenant,
 * Computing 38, 1987), and kept exact while single slots are closed and opened again. Knows costs only, no rules.
 *
 * Beside the seats it keeps a price for every slot (the dual solution): closing a slot makes the whole dearer by at least its
 * price. So a search can throw a place away by adding up numbers, and asks for an exact answer only where that may pay.
 * All costs must be whole numbers below 2^51: sums of them are then exact.
 */
export interface Seating {
  total: () => number;
  /** At least what closing this open slot adds to the total: 0 or more. */
  price: (column: number) => number;
  /** -1: none. */
  columnOf: (row: number) => number;
  /** Nobody sits there any more; who did finds another seat. */
  close: (column: number) => void;
  open: (column: number) => void;
  /** The talk takes no part any more, as if it were not there; `join` takes it back. */
  leave: (row: number) => void;
  join: (row: number) => void;
  /** What the slots and the first rows alone cost at the prices that there are. */
  worth: (rows: number) => number;
  save: () => Saved;
  restore: (saved: Saved) => void;
  /** Elementary steps so far: a measure of time that is the same on every machine. */
  work: () => number;
}
export interface Saved {
  dearness: Float64Array;
  prices: Float64Array;
  seats: Int32Array;
  closed: Uint8Array;
  absent: Uint8Array;
}

/** `costs[row][column]`: Infinity where a talk may not be. `nowhere[row]`: what it costs to have no seat, finite. */
export function seatTalks(
  costs: readonly Float64Array[],
  nowhere: readonly number[],
  columns: number,
): Seating {
  const rows = costs.length;
  /** Duals: `u[row] + v[column] <= cost`, equal where seated; `v <= 0`, 0 where free; `u <= nowhere`, equal without seat. */
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  const closed = new Uint8Array(columns);
  const absent = new Uint8Array(rows);
  const columnDistance = new Float64Array(columns);
  const columnDone = new Uint8Array(columns);
  const cameFrom = new Int32Array(columns);
  const rowDistance = new Float64Array(rows);
  const rowDone = new Uint8Array(rows);
  const cameVia = new Int32Array(rows);
  let work = 0;

  /** Finds the cheapest chain of talks that move up so that `start` gets a seat, or that puts one of them nowhere. */
  function seat(start: number): void {
    columnDistance.fill(Infinity);
    columnDone.fill(0);
    let row = start;
    let distance = 0;
    let least = Infinity;
    let dropped = -1;
    let empty = -1;
    for (;;) {
      const cost = costs[row] as Float64Array;
      const own = u[row] as number;
      const drop = distance + (nowhere[row] as number) - own;
      if (drop < least) {
        least = drop;
        dropped = row;
      }
      let next = -1;
      let nearest = Infinity;
      for (let column = 0; column < columns; column++) {
        if (columnDone[column] === 1 || closed[column] === 1) continue;
        const reached = distance + (cost[column] as number) - own - (v[column] as number);
        if (reached < (columnDistance[column] as number)) {
          columnDistance[column] = reached;
          cameFrom[column] = row;
        }
        if ((columnDistance[column] as number) < nearest) {
          nearest = columnDistance[column] as number;
          next = column;
        }
      }
      work += columns;
      if (nearest >= least) break;
      if (rowOf[next] === -1) {
        least = nearest;
        empty = next;
        break;
      }
      columnDone[next] = 1;
      distance = nearest;
      row = rowOf[next] as number;
    }
    u[start] = (u[start] as number) + least;
    for (let column = 0; column < columns; column++) {
      if (columnDone[column] === 0) continue;
      const change = least - (columnDistance[column] as number);
      v[column] = (v[column] as number) - change;
      u[rowOf[column] as number] = (u[rowOf[column] as number] as number) + change;
    }
    let column = empty;
    if (empty === -1) {
      if (dropped === start) return;
      column = columnOf[dropped] as number;
      columnOf[dropped] = -1;
    }
    for (;;) {
      const mover = cameFrom[column] as number;
      const left = columnOf[mover] as number;
      rowOf[column] = mover;
      columnOf[mover] = column;
      if (mover === start) return;
      column = left;
    }
  }

  /** The same the other way round: the cheapest chain of talks that move up into `start`, which has just become free. */
  function fill(start: number): void {
    rowDistance.fill(Infinity);
    rowDone.fill(0);
    let column = start;
    let distance = 0;
    let least = -(v[start] as number);
    let left = start;
    let seated = -1;
    for (;;) {
      const own = v[column] as number;
      let next = -1;
      let nearest = Infinity;
      for (let row = 0; row < rows; row++) {
        if (rowDone[row] === 1 || absent[row] === 1) continue;
        const reached =
          distance + ((costs[row] as Float64Array)[column] as number) - (u[row] as number) - own;
        if (reached < (rowDistance[row] as number)) {
          rowDistance[row] = reached;
          cameVia[row] = column;
        }
        if ((rowDistance[row] as number) < nearest) {
          nearest = rowDistance[row] as number;
          next = row;
        }
      }
      work += rows;
      if (nearest >= least) break;
      if (columnOf[next] === -1) {
        least = nearest;
        seated = next;
        break;
      }
      rowDone[next] = 1;
      distance = nearest;
      column = columnOf[next] as number;
      if (distance - (v[column] as number) < least) {
        least = distance - (v[column] as number);
        left = column;
      }
    }
    v[start] = (v[start] as number) + least;
    for (let row = 0; row < rows; row++) {
      if (rowDone[row] === 0) continue;
      const change = least - (rowDistance[row] as number);
      u[row] = (u[row] as number) - change;
      v[columnOf[row] as number] = (v[columnOf[row] as number] as number) + change;
    }
    let row = seated;
    if (seated === -1) {
      if (left === start) return;
      row = rowOf[left] as number;
      rowOf[left] = -1;
    }
    for (;;) {
      const into = cameVia[row] as number;
      const before = rowOf[into] as number;
      rowOf[into] = row;
      columnOf[row] = into;
      if (into === start) return;
      row = before;
    }
  }

  function join(row: number): void {
    let least = nowhere[row] as number;
    for (let column = 0; column < columns; column++)
      if (closed[column] === 0)
        least = Math.min(least, ((costs[row] as Float64Array)[column] as number) - (v[column] as number));
    absent[row] = 0;
    u[row] = least;
    seat(row);
  }
  function free(column: number): void {
    let least = 0;
    for (let row = 0; row < rows; row++)
      if (absent[row] === 0)
        least = Math.min(least, ((costs[row] as Float64Array)[column] as number) - (u[row] as number));
    rowOf[column] = -1;
    v[column] = least;
    if (least < 0) fill(column);
  }
  for (let row = 0; row < rows; row++) join(row);

  return {
    total: () => {
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        if (absent[row] === 1) continue;
        const column = columnOf[row] as number;
        sum += column === -1 ? (nowhere[row] as number) : ((costs[row] as Float64Array)[column] as number);
      }
      return sum;
    },
    price: (column) => -(v[column] as number),
    columnOf: (row) => columnOf[row] as number,
    close(column) {
      const row = rowOf[column] as number;
      closed[column] = 1;
      rowOf[column] = -1;
      v[column] = 0;
      if (row === -1) return;
      columnOf[row] = -1;
      seat(row);
    },
    open(column) {
      closed[column] = 0;
      free(column);
    },
    leave(row) {
      const column = columnOf[row] as number;
      absent[row] = 1;
      columnOf[row] = -1;
      if (column !== -1) free(column);
    },
    join,
    worth(first) {
      let sum = 0;
      for (let row = 0; row < first; row++) if (absent[row] === 0) sum += u[row] as number;
      for (let column = 0; column < columns; column++) if (closed[column] === 0) sum += v[column] as number;
      return sum;
    },
    save: () => ({
      dearness: u.slice(),
      prices: v.slice(),
      seats: columnOf.slice(),
      closed: closed.slice(),
      absent: absent.slice(),
    }),
    restore(saved) {
      u.set(saved.dearness);
      v.set(saved.prices);
      columnOf.set(saved.seats);
      closed.set(saved.closed);
      absent.set(saved.absent);
      rowOf.fill(-1);
      for (let row = 0; row < rows; row++)
        if ((columnOf[row] as number) !== -1) rowOf[columnOf[row] as number] = row;
    },
    work: () => work,
  };
}
