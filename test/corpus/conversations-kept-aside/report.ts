import { type Score, scores } from '../score.ts';
import { printTable } from '../table.ts';
import { conversationsKeptAside } from './index.ts';
import { holdConversations } from './run.ts';

/**
 * `npx tsx test/corpus/conversations-kept-aside/report.ts`: figures of the conversations kept aside, by turn. They are only ever
 * counted: whoever writes the rules runs this, and must not learn the messages.
 */

const turns = await holdConversations(conversationsKeptAside);
const counted = turns.map(({ isFirst, score }) => ({ labels: { turn: isFirst ? 'first' : 'later' }, verdict: score }));
printTable('conversations kept aside', 'turn', counted, scores);

const fine: readonly Score[] = ['exact', 'capability'];
const off = new Set(turns.filter(({ score }) => !fine.includes(score)).map(({ conversation }) => conversation));
const whole = conversationsKeptAside.length - off.size;
console.log(`\n${whole} of ${conversationsKeptAside.length} conversations went as they should from beginning to end`);
