/** Remembers how the columns of a layout were mapped, by a hash of their names. Keeps no name of a column and no cell. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../../../shared/model/day.ts';
import { ImportField } from '../../../shared/model/import.ts';
import type { Store } from '../store/store.ts';
import { normaliseHeader } from './header-names.ts';

const Fields = z.array(ImportField);

/** 64 hexadecimal digits: the same for the same headers in the same order, whatever their case and punctuation. */
export const hashLayout = (headers: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(headers.map(normaliseHeader)))
    .digest('hex');

/** The mapping of this layout; null: none, or one for another number of columns. */
export function recallMapping(store: Store, layout: string, columns: number): ImportField[] | null {
  const row = store.first(
    store.query.selectFrom('import_mapping').select('fields').where('layout', '=', layout),
  );
  if (!row) return null;
  const fields = Fields.safeParse(JSON.parse(row.fields));
  return fields.success && fields.data.length === columns ? fields.data : null;
}

export function forgetMapping(store: Store, layout: string): void {
  store.run(store.query.deleteFrom('import_mapping').where('layout', '=', layout));
}

export function rememberMapping(
  store: Store,
  layout: string,
  mapping: readonly ImportField[],
  day: Day,
): void {
  const fields = JSON.stringify(mapping);
  store.run(
    store.query
      .insertInto('import_mapping')
      .values({ layout, fields, day })
      .onConflict((conflict) => conflict.column('layout').doUpdateSet({ fields, day })),
  );
}
