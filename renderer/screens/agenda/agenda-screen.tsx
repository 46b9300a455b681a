/** The agenda of one student's conversation: items on the left, the A4 page as it will print on the right. */
import { useState } from 'react';
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import type { OpenConversation } from '../../../shared/model/open-conversation.ts';
import type { Id } from '../../../shared/model/records.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { AgendaFacts } from './agenda-facts.tsx';
import { acceptRebuild, hasEdits, putBack } from './change-edits.ts';
import { ConversationSettings } from './conversation-settings.tsx';
import { ElsewhereList } from './elsewhere-list.tsx';
import { ItemList } from './item-list.tsx';
import { RemovedItems } from './removed-items.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import { TalkShare } from './talk-share.tsx';
import { TimeBar } from './time-bar.tsx';
import { useConversation } from './use-conversation.ts';

export function AgendaScreen({ studentId }: { studentId: Id }) {
  const text = useText(texts);
  const language = useLanguage();
  const opened = useRead('conversations.open', { studentId, language });
  if (opened.data !== undefined) return <Agenda opened={opened.data} />;
  return (
    <div className="page-narrow stack">
      <Problem error={opened.error} />
      {opened.error?.failure.code === 'school-type-missing' && (
        <a href={`#/student/${studentId}`}>{text.schoolTypeFirst}</a>
      )}
    </div>
  );
}

function Agenda({ opened }: { opened: OpenConversation }) {
  const text = useText(texts);
  const terms = useTerms();
  const language = useLanguage();
  const { student, plan, rebuilt } = opened;
  const conversation = useConversation(opened);
  const { draft, agenda, edit } = conversation;
  const [isChanging, setIsChanging] = useState(false);
  const names = nameVoices(student, language);
  return (
    <div className="agenda-screen">
      <div className="agenda-main">
        <div className="agenda-top">
          <a href={`#/student/${student.id}`}>{text.toStudent(student.givenName)}</a>
          <Button kind="quiet" aria-expanded={isChanging} onPress={() => setIsChanging(!isChanging)}>
            {isChanging ? text.changeDone : text.change}
          </Button>
        </div>
        <PageTitle windowTitle={text.window}>
          {text.title(student.givenName, terms.occasion[draft.occasion])}
        </PageTitle>
        <AgendaFacts student={student} agenda={agenda} common={conversation.sheet.common} names={names} />
        {isChanging && <ConversationSettings draft={draft} names={names} onChange={conversation.set} />}
        <TimeBar items={agenda.items} minutes={agenda.minutes} />
        <TalkShare share={agenda.talkShare} names={names} />
        <div className="agenda-notices">
          {conversation.error !== null && (
            <Notice kind="stop">
              <p>{conversation.error.message}</p>
              <p>{text.notSaved}</p>
              <Button onPress={conversation.saveAgain}>{text.tryAgain}</Button>
            </Notice>
          )}
          {(rebuilt.gone.length > 0 || rebuilt.added.length > 0) && (
            <Notice>
              {rebuilt.gone.length > 0 && (
                <p>{text.gone(rebuilt.gone.map((id) => draft.edits.titles[id]))}</p>
              )}
              {rebuilt.added.length > 0 && <p>{text.added(rebuilt.added)}</p>}
              <Button kind="quiet" onPress={() => edit((before) => acceptRebuild(before, plan, agenda), '')}>
                {text.understood}
              </Button>
            </Notice>
          )}
          {agenda.notices.length > 0 && (
            <Notice>
              <ul className="notice-lines">
                {agenda.notices.map(({ rule, text: notice }) => (
                  <li key={`${rule} ${notice}`}>{notice}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
        <ItemList
          studentId={student.id}
          agenda={agenda}
          edits={draft.edits}
          start={draft.time}
          names={names}
          onEdit={edit}
        />
        <RemovedItems
          removed={agenda.removed}
          onPutBack={(item) => edit((before) => putBack(before, item.id), text.restored(item.title))}
          onUndo={conversation.undo}
          onRestoreAll={hasEdits(draft.edits) ? conversation.restoreAll : null}
        />
        <ElsewhereList student={student} points={agenda.elsewhere} />
        <p role="status" className="visually-hidden">
          {conversation.said}
        </p>
      </div>
      <SheetPanel studentId={student.id} adults={names.parents} sheet={conversation.sheet} />
    </div>
  );
}
