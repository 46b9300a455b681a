/** What one family asks of the evening. Made for the keyboard: a wish typed and Enter, Enter once more saves. */
import { useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import { readWish } from '../../../shared/domain/evening/read-wish.ts';
import { talkName } from '../../../shared/domain/evening/talk-in-words.ts';
import type { EveningTalk, EveningTalkDraft } from '../../../shared/model/evening.ts';
import { slotLengths } from '../../../shared/model/facts.ts';
import { app } from '../../../shared/text/app.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { eveningTalks } from '../../../shared/text/evening-talks.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { today } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { toTalkDraft } from './to-draft.ts';
import type { EveningWork } from './use-evening.ts';
import { WindowList } from './window-list.tsx';
import { addWish, WishFields } from './wish-fields.tsx';

interface TalkDialogProps {
  talk: EveningTalk;
  work: EveningWork;
  onClose: () => void;
}

const ways = ['room', 'online', 'phone'] as const;

export function TalkDialog({ talk, work, onClose }: TalkDialogProps) {
  const text = useText(eveningTalks);
  const words = useText(eveningScreen);
  const common = useText(app);
  const language = useLanguage();
  const [draft, setDraft] = useState(toTalkDraft(talk));
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { sessions } = work.evening;
  const name = talkName(talk, language);
  const set = (changed: Partial<EveningTalkDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const keep = (run: () => Promise<unknown>, said: string): void => {
    work.change(() => ({ run, say: () => said }));
    onClose();
  };
  const save = (): void => {
    const wish = readWish(typed, sessions, today());
    setTried(true);
    if (typed.trim() !== '' && wish === null) return;
    const wishes = wish === null ? draft.wishes : addWish(draft.wishes, wish);
    keep(() => callBackend('evenings.saveTalk', { ...draft, wishes }), words.said.saved(name));
  };
  const check = (field: 'hard' | 'mayMeet' | 'needed', label: string) => (
    <Checkbox className="checkbox" isSelected={draft[field]} onChange={(chosen) => set({ [field]: chosen })}>
      <span className="checkbox-box" aria-hidden="true" />
      {label}
    </Checkbox>
  );
  return (
    <Dialog title={text.title(name)} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WishFields
          wishes={draft.wishes}
          sessions={sessions}
          onChange={(wishes) => set({ wishes: [...wishes] })}
          typed={typed}
          onType={(value) => {
            setTyped(value);
            setTried(false);
          }}
          tried={tried}
          onTry={() => setTried(true)}
        />
        <div className="talk-choices">
          <SegmentedChoice
            label={text.minutes}
            options={slotLengths.map((length) => ({ id: String(length), label: String(length) }))}
            value={String(draft.minutes)}
            onChange={(id) =>
              set({ minutes: slotLengths.find((length) => String(length) === id) ?? draft.minutes })
            }
          />
          <SegmentedChoice
            label={text.way}
            options={ways.map((id) => ({ id, label: text.ways[id] }))}
            value={draft.way}
            onChange={(way) => set({ way })}
          />
        </div>
        <div>
          {check('needed', text.needed)}
          {check('hard', text.hard)}
          {talk.household > 0 && check('mayMeet', text.mayMeet)}
        </div>
        {talk.needsInterpreter && (
          <WindowList
            title={text.interpreterTitle}
            hint={text.interpreterHint}
            windows={draft.interpreter ?? []}
            sessions={sessions}
            onChange={(windows) => set({ interpreter: windows.length === 0 ? null : [...windows] })}
          />
        )}
        <WindowList
          title={text.elsewhereTitle}
          hint={text.elsewhereHint}
          windows={draft.elsewhere}
          sessions={sessions}
          onChange={(windows) => set({ elsewhere: [...windows] })}
        />
        <div className="row-end">
          <Button
            kind="stop"
            onPress={() =>
              keep(() => callBackend('evenings.removeTalk', { id: talk.id }), words.said.removed(name))
            }
          >
            {text.remove}
          </Button>
          <span className="grow" />
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="filled" type="submit">
            {common.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
