import type { Conversation } from './conversation.ts';
import { followUps } from './follow-ups.ts';
import { questions } from './questions.ts';

/** Conversations that the rules' author has not seen. */
export const conversations: readonly Conversation[] = [...questions, ...followUps];
