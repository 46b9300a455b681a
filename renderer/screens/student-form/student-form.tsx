/** The form of one student. Nothing that was typed is lost when something is wrong; the first wrong field gets the focus. */
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { Id, SchoolClass, Student } from '../../../shared/model/records.ts';
import { app } from '../../../shared/text/app.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange, type CallFailed } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Problem } from '../../components/notice.tsx';
import { today } from '../../days.ts';
import { useText } from '../../language.tsx';
import { FamilyFields } from './family-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { SchoolFields } from './school-fields.tsx';
import { findProblems, newClass, noClass, toDraft, type TypedStudent } from './student-draft.ts';

interface StudentFormProps {
  /** null: a new student. */
  before: Student | null;
  from: TypedStudent;
  classes: readonly SchoolClass[];
}

export function StudentForm({ before, from, classes }: StudentFormProps) {
  const text = useText(words);
  const common = useText(app);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(from);
  const [tries, setTries] = useState(0);
  const page = useRef<HTMLFormElement>(null);
  const saveClass = useChange('classes.save');
  const save = useChange('students.save');
  const problems = findProblems(typed, today());
  useEffect(() => {
    if (tries > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const back = before === null ? '/' : `/student/${before.id}`;
  const wipeUnsafe = ({ failure }: CallFailed): void => {
    if (failure.code !== 'safety') return;
    setTyped((now) => ({
      ...now,
      givenName: '',
      particle: '',
      surname: '',
      studentNumber: '',
      newClassName: '',
    }));
  };
  const saveIn = (classId: Id | null): void =>
    save.mutate(toDraft(typed, classId, before), {
      onSuccess: (saved) => navigate(`/student/${saved.id}`, { replace: true }),
      onError: wipeUnsafe,
    });
  const submit = (): void => {
    if (problems.size > 0) return setTries(tries + 1);
    if (typed.classChoice !== newClass)
      return saveIn(typed.classChoice === noClass ? null : typed.classChoice);
    const { newClassName: name, schoolType, year } = typed;
    return saveClass.mutate(
      { name, schoolType, year },
      {
        onSuccess: ({ id }) => {
          // From here on the class is there: a second try must not make it again.
          setTyped({ ...typed, classChoice: id, newClassName: '' });
          saveIn(id);
        },
        onError: wipeUnsafe,
      },
    );
  };
  const part = {
    typed,
    change: (changed: Partial<TypedStudent>) => setTyped({ ...typed, ...changed }),
    problems: tries > 0 ? problems : new Map<never, never>(),
  };
  return (
    <Form
      ref={page}
      className="page-narrow stack"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageTitle windowTitle={text.windowTitle}>
        {before === null ? text.newTitle : text.editTitle(before.displayName)}
      </PageTitle>
      <NameFields {...part} />
      <SchoolFields {...part} classes={classes} />
      <FamilyFields {...part} />
      <Problem error={save.error ?? saveClass.error} />
      <div className="row-end form-end">
        <Button onPress={() => navigate(back)}>{common.cancel}</Button>
        <Button kind="filled" type="submit" isDisabled={save.isPending || saveClass.isPending}>
          {before === null ? text.saveNew : common.save}
        </Button>
      </div>
    </Form>
  );
}
