/** Every column of the file with its first cells and its meaning, which can be changed; what must not be kept says so. */
import { ImportField, type ImportColumn } from '../../../shared/model/import.ts';
import { importTexts } from '../../../shared/text/import.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { CopyHeaders } from './copy-headers.tsx';
import { RememberedMapping } from './remembered-mapping.tsx';

interface ColumnListProps {
  columns: readonly ImportColumn[];
  droppedColumns: readonly string[];
  remembered: string | null;
  onMap: (mapping: ImportField[]) => void;
  onForgotten: () => void;
}

/** One meaning stands for one column: the column that had it before is then not used. */
const remap = (columns: readonly ImportColumn[], index: number, field: ImportField): ImportField[] =>
  columns.map((column, place) => {
    if (place === index) return field;
    return field !== 'ignore' && column.field === field ? 'ignore' : column.field;
  });

export function ColumnList({ columns, droppedColumns, remembered, onMap, onForgotten }: ColumnListProps) {
  const text = useText(importTexts);
  const meanings = ImportField.options
    .filter((id) => id !== 'dropped')
    .map((id) => ({ id, label: text.fields[id] }));
  return (
    <section aria-labelledby="columns-title" className="stack-tight">
      <h2 id="columns-title">{text.columnsTitle}</h2>
      {droppedColumns.length > 0 && <Notice>{text.droppedWhy(droppedColumns)}</Notice>}
      {remembered !== null && <RememberedMapping layout={remembered} onForgotten={onForgotten} />}
      <ul className="columns">
        {columns.map((column, index) => {
          const header = column.header.trim() === '' ? text.noHeader(index + 1) : column.header;
          return (
            // A column has no other name than its place: two may have the same header.
            <li key={`${index} ${column.header}`} className="mapping-line">
              <div className="column-what">
                <strong>{header}</strong>
                <span className="soft small clip">{column.samples.join(', ')}</span>
              </div>
              {column.field === 'dropped' ? (
                <span className="soft">{text.fields.dropped}</span>
              ) : (
                <ListChoice
                  label={text.meaningOf(header)}
                  hideLabel
                  options={meanings}
                  value={column.field}
                  onChange={(field) => onMap(remap(columns, index, field))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <CopyHeaders columns={columns} />
    </section>
  );
}
