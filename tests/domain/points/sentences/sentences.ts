/** The shape of a file with labelled sentences of one class: who typed them, in which language. */
import type { Speaker } from '../../../../shared/model/facts.ts';
import type { Language } from '../../../../shared/model/language.ts';

export type Sentences = Readonly<Record<Speaker, Readonly<Record<Language, readonly string[]>>>>;
