import type { Conversation } from './conversation.ts';
import { followUps } from './follow-ups.ts';
import { questions } from './questions.ts';

/** Conversations that the rules' author has not seen. */
export const conversationsKeptAside: readonly Conversation[] = [...questions, ...followUps];
