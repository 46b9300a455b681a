/** The list itself with its search field and the bar for the chosen students. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { ListFilter } from '../../../shared/model/settings.ts';
import type { Id, StudentRow } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { Button } from '../../components/button.tsx';
import { LongTable } from '../../components/long-table.tsx';
import { useText } from '../../language.tsx';
import { today } from '../../days.ts';
import { filterStudents } from './filter-students.ts';
import { indexStudents, matchStudents } from './match-students.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useStudentColumns } from './student-columns.tsx';

interface StudentTableProps {
  rows: readonly StudentRow[];
  withClass: boolean;
  archived: boolean;
  filter: ListFilter;
  /** Takes the filter away. */
  onShowAll: () => void;
  onArchive: (ids: Id[]) => void;
  onPrepared: (count: number) => void;
  /** Stands beside the search field. */
  children: ReactNode;
}

export function StudentTable(props: StudentTableProps) {
  const { rows, withClass, archived, filter, onShowAll, onArchive, onPrepared, children } = props;
  const text = useText(students);
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  // Not `autoFocus`: that makes the browser lay out the page in the middle of the first drawing.
  useEffect(() => search.current?.focus(), []);
  const table = useRef<HTMLDivElement>(null);
  const columns = useStudentColumns(withClass, filter === 'due');
  const index = useMemo(() => indexStudents(rows), [rows]);
  const shown = useMemo(
    () => matchStudents(filterStudents(rows, filter, today()), index, query),
    [rows, filter, index, query],
  );
  // Who left the list is not chosen any more; who is only hidden by the search still is.
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const open = (row: StudentRow): void => navigate(`/student/${row.id}`);

  if (rows.length === 0)
    return (
      <>
        {children}
        <p className="soft">{archived ? text.emptyArchive : text.emptyClass}</p>
      </>
    );
  return (
    <>
      <div className="row">
        <SearchField
          className="field students-search"
          value={query}
          onChange={setQuery}
          onSubmit={() => {
            const [first] = shown;
            if (first !== undefined && query.trim() !== '') open(first);
          }}
        >
          <Label className="visually-hidden">{text.search}</Label>
          <Input
            ref={search}
            className="input"
            placeholder={text.search}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              table.current?.focus();
            }}
          />
        </SearchField>
        {children}
      </div>
      <span role="status" className="visually-hidden">
        {query.trim() === '' ? '' : text.countStudents(shown.length)}
      </span>
      {shown.length === 0 ? (
        <div className="row">
          <p>{query.trim() === '' ? text.filterEmpty[filter] : text.nothingFound(query)}</p>
          <Button
            kind="quiet"
            onPress={() => {
              setQuery('');
              onShowAll();
            }}
          >
            {text.clearSearch}
          </Button>
        </div>
      ) : (
        <LongTable
          key={`${filter} ${query}`}
          label={text.allTitle}
          columns={columns}
          rows={shown}
          onOpen={open}
          selected={selected}
          onSelect={setSelected}
          onType={(letter) => {
            setQuery((before) => before + letter);
            search.current?.focus();
          }}
          tableRef={table}
        />
      )}
      <SelectionBar
        chosen={chosen}
        shown={shown.length}
        archived={archived}
        onChooseAll={() => setSelected(new Set([...chosen, ...shown.map(({ id }) => id)]))}
        onClear={() => setSelected(new Set())}
        onArchive={() => onArchive(chosen)}
        onPrepared={() => onPrepared(chosen.length)}
      />
    </>
  );
}
