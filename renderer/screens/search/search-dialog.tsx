/** Searching as you type: one field, what is found in three groups. The field keeps the focus; arrows choose. */
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useLocation } from 'wouter';
import type { SearchAnswer } from '../../../shared/model/search.ts';
import { search as words } from '../../../shared/text/search.ts';
import { useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { SearchResults } from './search-results.tsx';

const nothing: SearchAnswer = { students: [], agreements: [], notes: [] };

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const text = useText(words);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const found = useRead('search.find', { text: typed.trim() }, { placeholderData: keepPreviousData });
  const { data } = found;
  const count = data === undefined ? 0 : data.students.length + data.agreements.length + data.notes.length;
  const isEmpty = typed.trim() === '';
  return (
    <ModalOverlay
      className="overlay search-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal search-modal">
        <Dialog className="search">
          <Heading slot="title" className="visually-hidden" level={2}>
            {text.title}
          </Heading>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              className="field search-field"
              autoFocus
              maxLength={100}
              onKeyDown={(event) => {
                // One press closes: an emptied field helps nobody.
                if (event.key === 'Escape') onClose();
              }}
            >
              <Label className="visually-hidden">{text.field}</Label>
              <Input className="input" placeholder={text.field} autoComplete="off" spellCheck={false} />
            </SearchField>
            <SearchResults
              found={isEmpty || data === undefined ? nothing : data}
              onOpen={(studentId) => {
                onClose();
                navigate(`/student/${studentId}`);
              }}
            />
          </Autocomplete>
          <p className="soft small" role="status">
            {isEmpty ? text.hint : count === 0 && !found.isPlaceholderData ? text.nothing(typed.trim()) : ''}
            {!isEmpty && count > 0 && <span className="visually-hidden">{text.found(count)}</span>}
          </p>
          <Problem error={found.error} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
