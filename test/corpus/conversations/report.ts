import { type Score, scores } from '../score.ts';
import { printTable } from '../table.ts';
import { conversations } from './index.ts';
import { holdConversations } from './run.ts';

/**
 * `npx tsx test/corpus/conversations/report.ts`: figures of the conversations, by turn.
 */

const turns = await holdConversations(conversations);
const counted = turns.map(({ isFirst, score }) => ({ labels: { turn: isFirst ? 'first' : 'later' }, verdict: score }));
printTable('conversations', 'turn', counted, scores);

const fine: readonly Score[] = ['exact', 'capability'];
const off = new Set(turns.filter(({ score }) => !fine.includes(score)).map(({ conversation }) => conversation));
const whole = conversations.length - off.size;
console.log(`\n${whole} of ${conversations.length} conversations went as they should from beginning to end`);
