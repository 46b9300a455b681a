/**
 * Keeps one note while it is typed: judged before every save, one save at a time, always from the newest text. Only
 * whole sentences are kept at a pause, so that half a sentence about safety is not in the vault before the whole of it
 * can be refused (domain.md §6). Knows no screen.
 */
import { takeBackSentence } from '../../../shared/domain/take-back-sentence.ts';
import { longestSentence, splitSentences, wholeSentences } from '../../../shared/domain/sentences.ts';
import type { JudgedPoint } from '../../../shared/model/agenda.ts';
import type { Id } from '../../../shared/model/records.ts';
import { CallFailed, callBackend, queries } from '../../api.ts';
import { showReferral } from '../../referral.ts';

export interface NoteState {
  typed: string;
  /** What the vault holds; empty: no note. */
  kept: string;
  /** A sentence that the mentor must choose about before anything is saved; null: none. */
  asked: JudgedPoint | null;
  error: CallFailed | null;
}

const draftKey = (studentId: Id) => ['notes.draft', studentId] as const;

/** Takes out what was left behind unsaved on the page of this student; null: nothing. */
export function takeDraft(studentId: Id): NoteKeeper | null {
  const draft = queries.getQueryData<NoteKeeper>(draftKey(studentId)) ?? null;
  queries.removeQueries({ queryKey: draftKey(studentId) });
  return draft;
}

let keys = 0;

export class NoteKeeper {
  state: NoteState;
  id: Id | null;
  /** Stays the same when a new note gets its id. */
  readonly key = (keys += 1);
  /** Made here, and not in the list before. */
  readonly isNew: boolean;
  readonly #studentId: Id;
  readonly #listeners = new Set<() => void>();
  /** Sentences that the mentor chose to keep, or that were kept before. */
  readonly #allowed = new Set<string>();
  #running: Promise<void> | null = null;

  constructor(studentId: Id, note: { id: Id; text: string } | null) {
    this.#studentId = studentId;
    this.id = note?.id ?? null;
    this.isNew = note === null;
    const text = note?.text ?? '';
    this.state = { typed: text, kept: text, asked: null, error: null };
    for (const sentence of splitSentences(text, longestSentence)) this.#allowed.add(sentence);
  }

  get isKept(): boolean {
    return this.state.typed.trim() === this.state.kept;
  }

  /** Answers how to stop listening. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(typed: string): void {
    this.#set({ typed, asked: null, error: null });
  }

  /** The sentence that was asked about may be kept. */
  allow(sentence: string): Promise<void> {
    this.#allowed.add(sentence);
    this.#set({ asked: null });
    return this.keepAll();
  }

  /** Puts other words in the place of the sentence that was asked about. */
  replace(sentence: string, neutral: string): Promise<void> {
    this.#set({ typed: this.state.typed.replace(sentence, () => neutral), asked: null });
    return this.keepAll();
  }

  /** The page is left: what cannot be kept without a choice waits in memory until the page is opened again. */
  async leave(): Promise<void> {
    await this.keepAll();
    if (!this.isKept) queries.setQueryData(draftKey(this.#studentId), this);
  }

  keepAll(): Promise<void> {
    return this.keep('all');
  }

  /** `whole`: up to the last whole sentence; `all`: also the sentence that is being typed. Never rejects for a failed call. */
  async keep(what: 'whole' | 'all'): Promise<void> {
    // What runs may have begun with an older text.
    while (this.#running !== null) await this.#running;
    this.#running = this.#keepNow(what);
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #keepNow(what: 'whole' | 'all'): Promise<void> {
    const { typed } = this.state;
    const text = (what === 'all' ? typed : wholeSentences(typed)).trim();
    if (this.state.asked !== null) return;
    if (this.isKept) return;
    try {
      // All that is typed: half of it may be harmless where the whole is not.
      const judged = await callBackend('notes.judge', { studentId: this.#studentId, text: typed });
      if (judged.safety) return await this.#takeBack(typed);
      const asked = judged.sensitive.find((one) => !this.#allowed.has(one.text) && text.includes(one.text));
      if (asked !== undefined) return this.#set({ asked });
      await this.#write(text);
      this.#set({ error: null });
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      if (problem.failure.code === 'safety') await this.#takeBack(typed);
      else this.#set({ error: problem });
    }
  }

  /** Nothing about safety stays: not on the screen, and not the beginning of it that was kept as it was typed. */
  async #takeBack(unsafe: string): Promise<void> {
    const stays = takeBackSentence(this.state.kept, unsafe);
    this.#set({ typed: stays });
    showReferral();
    await this.#write(stays, true);
  }

  /** `forget`: what stood there is not to be undone to. */
  async #write(text: string, forget = false): Promise<void> {
    if (text === this.state.kept) return;
    if (text !== '') {
      const note = { studentId: this.#studentId, text, forget, ...(this.id === null ? {} : { id: this.id }) };
      this.id = (await callBackend('notes.save', note)).id;
    } else if (this.id !== null) {
      const { id } = this;
      this.id = null;
      await callBackend('notes.remove', { id, forget });
    }
    this.#set({ kept: text });
    void queries.invalidateQueries();
  }

  #set(changes: Partial<NoteState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
