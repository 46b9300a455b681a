/** Values by how a word begins: walks a word letter by letter and stops where nothing begins so. Knows no meanings. */

export interface WordTree<Value> {
  values: Value[];
  next: Map<string, WordTree<Value>>;
}

export const emptyTree = <Value>(): WordTree<Value> => ({ values: [], next: new Map() });

/** Puts `value` under `beginning`, which may be there already. */
export function addBeginning<Value>(tree: WordTree<Value>, beginning: Iterable<string>, value: Value): void {
  let node = tree;
  for (const letter of beginning) {
    let next = node.next.get(letter);
    if (next === undefined) {
      next = emptyTree();
      node.next.set(letter, next);
    }
    node = next;
  }
  node.values.push(value);
}

/**
 * Calls `visit` with the values of every beginning of `word`, the shortest first; of every ending where `backwards`,
 * with a tree whose beginnings were added backwards. Ends when `visit` answers true.
 */
export function visitBeginnings<Value>(
  tree: WordTree<Value>,
  word: string,
  backwards: boolean,
  visit: (values: readonly Value[]) => boolean,
): void {
  let node: WordTree<Value> | undefined = tree;
  for (let at = 0; at < word.length; at++) {
    node = node.next.get(word.charAt(backwards ? word.length - 1 - at : at));
    if (node === undefined) return;
    if (node.values.length > 0 && visit(node.values)) return;
  }
}
