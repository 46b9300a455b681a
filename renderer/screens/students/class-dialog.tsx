/** Changing a class: its name, school type and year; removing it when nobody is in it. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { SchoolClass } from '../../../shared/model/records.ts';
import { students } from '../../../shared/text/students.ts';
import { useChange } from '../../api.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogFoot } from '../../components/dialog-foot.tsx';
import { SchoolTypeFields } from '../../components/school-type-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';

interface ClassDialogProps {
  schoolClass: SchoolClass;
  onClose: () => void;
  onRemoved: () => void;
}

export function ClassDialog({ schoolClass, onClose, onRemoved }: ClassDialogProps) {
  const text = useText(students);
  const [name, setName] = useState(schoolClass.name);
  const [type, setType] = useState({ schoolType: schoolClass.schoolType, year: schoolClass.year });
  const [tried, setTried] = useState(false);
  const save = useChange('classes.save');
  const remove = useChange('classes.remove');
  return (
    <Dialog title={text.classTitle(schoolClass.name)} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim() === '') return;
          save.mutate(
            { id: schoolClass.id, name, ...type },
            {
              onSuccess: onClose,
              onError: ({ failure }) => {
                if (failure.code === 'safety') setName('');
              },
            },
          );
        }}
      >
        <TextField
          label={text.className}
          value={name}
          onChange={setName}
          maxLength={40}
          problem={tried && name.trim() === '' ? text.classNameNeeded : undefined}
        />
        <SchoolTypeFields value={type} onChange={setType} />
        <p className="soft small">{text.classHint}</p>
        <DialogFoot
          error={save.error ?? remove.error}
          isSaving={save.isPending}
          onClose={onClose}
          remove={
            schoolClass.students > 0
              ? null
              : {
                  label: text.removeClass,
                  run: () => remove.mutate({ id: schoolClass.id }, { onSuccess: onRemoved }),
                }
          }
        />
      </Form>
    </Dialog>
  );
}
