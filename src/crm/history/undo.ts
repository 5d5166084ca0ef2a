import { section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { text, words } from '../../capability/fields.ts';
import { findUndoable, undoEntry } from './undo-entry.ts';

const excuse =
  "(no|wait|no wait|nope|stop|hang on|hold on|argh|damn|my bad|my fault|nevermind|never mind|forget it|forget that|wrong|wrong one|wrong button|not that|not this|mistake|it was my mistake|my mistake|i made a mistake|i made an error|i (picked|took|chose|hit|clicked|pressed|used) [the] wrong [one|deal|account|contact|person|task|button|thing]|i messed up|i screwed up|i misspoke|i got the wrong one|[that|it|this] (was|is) [all] (wrong|not right|incorrect|a mistake|an error|my mistake|the wrong one|by mistake|an accident)|[that|it|this] (wasn't|isn't|was not|is not) (right|correct|what i (wanted|meant|said))|[that's|that is|that was|this is] not what i (meant|wanted|said)|i (didn't|did not) mean (that|it|this|to)|[that was] [the] wrong (deal|account|contact|person|task|company|customer|client|date|amount|note|stage))";
const lastThing =
  '([the|my|your|our|that|this] [very] (last|latest|previous|recent) (one|thing|action|entry|change|step|update|write|edit|command|operation|log|move|activity)|that (action|entry|change|update|edit|step)|this (action|entry|change|update|edit|step))';
const last = `that|it|this|the last|last|the last one|my last one|that one|${lastThing}|what (i|you) [have] [just] (did|done|said|logged|entered|changed)`;

/** undo: takes back the asker's last write here, or the one referred to. */
export const undo = defineCapability({
  name: 'undo',
  summary: 'Take back the last thing you did here.',
  topic: 'help',
  effect: 'write',
  input: {
    reference: text({
      hint: 'The reference of the write to take back; the last one in this conversation unless given.',
    }).optional(),
  },
  phrases: [
    `[${excuse}] [,] [${excuse}] [,] (undo|revert|rollback|unlog) [${last}] [again] [,] [${excuse}]`,
    `[${excuse}] [,] (reverse|scrap|scratch|strike|withdraw|discard|cancel|take back|back out|roll back) (${last}) [,] [${excuse}]`,
    `[${excuse}] [,] (delete|remove|drop|erase) ${lastThing} [again] [,] [${excuse}]`,
    `[${excuse}] [,] (take|roll|put|change|set|turn|bring) (that|it|this|everything|things|${lastThing}) back [again] [to] [the way it was|how it was|what it was|as it was|how it was before] [,] [${excuse}]`,
    `(restore|return|reset|put|change|set) (it|that|everything|things) [back] to (how|what|the way) (it|things|they|everything) (was|were) [before]`,
    `(undo|revert|reverse) (what|everything|all) (i|you) [have] [just] (did|done|said|logged|entered|changed|made)`,
    '(forget|ignore|disregard) [everything] what i [just] (said|did|told you|typed|entered|logged)',
    '(i|we) (logged|added|created|entered|changed|updated|did|saved) (that|it|this) by (mistake|accident|error) [,] [undo|undo it|undo that]',
    'i take (that|it) back',
    '(make|get) (that|it|this) undone',
    "i (didn't|did not) (mean|want|intend) (to do|to say|to change|to enter|to close|to move|to add) (that|it|this)",
    'ctrl [+] z',
    'undo undo',
  ],
  examples: ['undo', 'undo that', 'take that back'],
  run: async (context, { reference }) => {
    const entry = await findUndoable(context, reference);
    await undoEntry(context, entry);
    return entry;
  },
  render: (entry) => {
    const what = words(entry.capability).toLowerCase();
    return {
      text: `Undone: ${what}.`,
      blocks: [section(`:leftwards_arrow_with_hook: Undone: *${what}*. Everything is as it was before.`)],
    };
  },
});
