/**
 * Keeps one agreement while it is typed: judged before every save, one save at a time, always from the newest words, so
 * that a kill loses no more than the keys of the last moment. What turns out to be about safety goes without a trace
 * (domain.md §6). Knows no screen.
 */
import type { JudgedPoint } from '../../../shared/model/agenda.ts';
import type { Speaker } from '../../../shared/model/facts.ts';
import type { Id, StoredAgreement } from '../../../shared/model/records.ts';
import { typedDay } from '../../../shared/domain/read-day.ts';
import { CallFailed, callBackend, queries } from '../../api.ts';
import { judgeText } from '../../judge-text.ts';
import { readTypedDay } from '../../read-typed-day.ts';
import { showReferral } from '../../referral.ts';
import { isComposed } from '../student/agreement-text.ts';
import { composeDraft, isUnfinished } from './agreement-draft-text.ts';

export interface TypedAgreement {
  ownWords: string;
  ifPart: string;
  thenPart: string;
  owner: Speaker;
  /** Days as they were typed. */
  firstMoment: string;
  checkMoment: string;
  supportEnds: string;
}

export interface AgreementState {
  typed: TypedAgreement;
  /** What the vault holds is what was typed. */
  isKept: boolean;
  /** The mentor must choose about these words before anything is saved; null: no. */
  asked: JudgedPoint | null;
  error: CallFailed | null;
}

interface Place {
  talkId: Id;
  studentId: Id;
  words: { ifWord: string; thenWord: string };
}

/** As much as one point may hold (shared/model/facts.ts). */
const mostJudged = 400;
const typedMoment = (day: string | null | undefined): string => (day ? typedDay(day) : '');

function typedOf(from: StoredAgreement | null): TypedAgreement {
  return {
    ownWords: from === null || isComposed(from) || isUnfinished(from) ? '' : from.text,
    ifPart: from?.ifPart ?? '',
    thenPart: from?.thenPart ?? '',
    owner: from?.owner ?? 'student',
    firstMoment: typedMoment(from?.firstMoment),
    checkMoment: typedMoment(from?.checkMoment),
    supportEnds: typedMoment(from?.supportEnds),
  };
}

export class AgreementKeeper {
  state: AgreementState;
  id: Id | null;
  readonly #place: Place;
  /** As it was when it was opened; null: it was begun here. */
  readonly #before: StoredAgreement | null;
  readonly #listeners = new Set<() => void>();
  /** Words that the mentor chose to keep. */
  readonly #allowed = new Set<string>();
  #running: Promise<void> | null = null;

  constructor(place: Place, from: StoredAgreement | null) {
    this.#place = place;
    this.#before = from;
    this.id = from?.id ?? null;
    this.state = { typed: typedOf(from), isKept: true, asked: null, error: null };
  }

  get isEmpty(): boolean {
    return composeDraft(this.state.typed, this.#place.words) === null;
  }

  get isKept(): boolean {
    return this.state.isKept || this.isEmpty;
  }

  leave(): Promise<void> {
    return this.keepAll();
  }

  /** Answers how to stop listening. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(change: Partial<TypedAgreement>): void {
    this.#set({ typed: { ...this.state.typed, ...change }, isKept: false, asked: null, error: null });
  }

  /** What was asked about may be kept. */
  allow(words: string): Promise<void> {
    this.#allowed.add(words);
    this.#set({ asked: null });
    return this.keepAll();
  }

  /** Neutral words in the place of all that was typed. */
  replace(neutral: string): Promise<void> {
    this.type({ ownWords: neutral, ifPart: '', thenPart: '' });
    return this.keepAll();
  }

  /** Throws it away, kept or not. */
  async drop(): Promise<void> {
    await this.#settle();
    this.#set({ typed: typedOf(null), isKept: true, asked: null });
    if (this.id === null) return;
    const { id } = this;
    this.id = null;
    await this.#attempt(async () => {
      await callBackend('agreements.remove', { id });
      void queries.invalidateQueries();
    });
  }

  /** Never rejects for a failed call. */
  async keepAll(): Promise<void> {
    await this.#settle();
    this.#running = this.#attempt(() => this.#keepNow());
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }

  /** What runs may have begun with older words. */
  async #settle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof CallFailed)) throw problem;
      if (problem.failure.code === 'safety') await this.#takeBack();
      else this.#set({ error: problem });
    }
  }

  async #keepNow(): Promise<void> {
    const { typed, asked, isKept } = this.state;
    const composed = composeDraft(typed, this.#place.words);
    if (isKept || asked !== null || composed === null) return;
    const judgedWords = [composed.text, composed.ifPart, composed.thenPart].join(' ').slice(0, mostJudged);
    const judged = await judgeText(this.#place.studentId, typed.owner, judgedWords);
    if (judged?.kind === 'safety') return this.#takeBack();
    if (judged?.kind === 'sensitive' && !this.#allowed.has(judged.text)) return this.#set({ asked: judged });
    await this.#write(typed, composed);
    this.#set({ isKept: this.state.typed === typed, error: null });
  }

  async #write(
    typed: TypedAgreement,
    composed: { text: string; ifPart: string; thenPart: string },
  ): Promise<void> {
    const { talkId, studentId } = this.#place;
    const before = this.#before;
    const saved = await callBackend('run.agree', {
      talkId,
      studentId,
      ...(this.id === null ? {} : { id: this.id }),
      ...composed,
      owner: typed.owner,
      // What is no day is told at its field, and kept as none.
      firstMoment: readTypedDay(typed.firstMoment) ?? null,
      checkMoment: readTypedDay(typed.checkMoment) ?? null,
      supportEnds: readTypedDay(typed.supportEnds) ?? null,
      outcome: before?.outcome ?? 'open',
      timesMissed: before?.timesMissed ?? 0,
      follows: before?.follows ?? null,
    });
    this.id = saved.id;
    void queries.invalidateQueries();
  }

  /** Nothing about safety stays: not on the screen, and not the beginning of it that was kept as it was typed. */
  async #takeBack(): Promise<void> {
    const before = this.#before;
    this.#set({ typed: typedOf(before), isKept: true, asked: null });
    showReferral();
    if (this.id === null) return;
    const { talkId, studentId } = this.#place;
    if (before === null) {
      const { id } = this;
      this.id = null;
      await callBackend('agreements.remove', { id, forget: true });
    } else {
      const { madeOn: _, settledOn: __, ...agreement } = before;
      await callBackend('run.agree', { ...agreement, talkId, studentId, forget: true });
    }
    void queries.invalidateQueries();
  }

  #set(changes: Partial<AgreementState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
