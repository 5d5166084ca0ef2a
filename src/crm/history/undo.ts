import { section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { text, words } from '../../capability/fields.ts';
import { findUndoable, undoEntry } from './undo-entry.ts';

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
    '(undo|revert|cancel) [the|my|your] (last|latest|previous) (action|entry|change|one|thing|step|update|write)',
    '(oops|wait|no|no no|nevermind|never mind|my mistake|my bad|whoops|argh|damn) [,] (undo|revert) [that|it|this]',
    '[that|it|this] (was not right|is not right|was wrong|is wrong|was a mistake|is a mistake) [,] (undo|revert) [it|that]',
    'rollback [that|it|please]',
    '(strike|reverse) (that|it)',
    '(put|change|set) (it|that) back [the way it was|how it was|to what it was|as it was]',
    'ctrl [+] z',
    'undo [that|it|this|the last one|last|my last change|the last change|what i just did|what you just did]',
    '[that|it|this] (was|is) (wrong|a mistake) [,] undo',
    '(revert|reverse|roll back|take back) [the|my] (last|latest|previous) (change|action|entry|update|thing)',
    '(revert|take) (that|it) [back]',
    'take that back',
    'scratch that',
    'roll (that|it) back',
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
