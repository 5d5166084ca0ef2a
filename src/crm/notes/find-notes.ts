import { context, escapeText, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { flag, period, record, reference, text } from '../../capability/fields.ts';
import { dayOf, formatDay } from '../days.ts';
import { findNotes as listNotes } from './notes.ts';

/** find_notes: what was written about a record, or by somebody. */
export const findNotes = defineCapability({
  name: 'find_notes',
  summary: 'Find notes by record, words, author or time.',
  topic: 'notes',
  effect: 'read',
  input: {
    about: record({ cues: ['on', 'for', 'about', 'of'] }).optional(),
    text: text({
      cues: [
        'mentioning',
        'containing',
        'with',
        'saying',
        'that mention',
        'with the word',
        'containing the word',
        'with the words',
      ],
    }).optional(),
    pinned: flag({ cues: ['pinned'] }).optional(),
    by: reference('member', { cues: ['by', 'from'] }).optional(),
    period: period({ lean: 'past' }).optional(),
  },
  phrases: [
    'who (wrote|noted|recorded) [something|anything|notes|a note] (about|on|for) {about}',
    '(are there|do we have|is there|have we got) [any|some|a] (note|notes) (about|on|regarding) {text} [(at|for|with) {about}]',
    '(did|has|have) ({by}|anyone|anybody|someone|we) (write|written|noted|note|wrote) (anything|something|anything down|something down) (about|on|for) {about}',
    'what (did|have) (we|i) (note|noted|write|write down|written|written down) (about|on|for) {about}',
    '(what|which) notes (are there|exist) (on|for|about) {about}',
    'what is noted (about|on|for) {about}',
    '(did|has|have) {by} (write|written|add|added|make|made|leave|left|take|taken) [any|some|a|the] (note|notes) [(on|about|for) {about}]',
    '(did|has|have) (anyone|anybody|someone|somebody|we) (write|written|add|added|make|made|leave|left|take|taken) [any|some|a|the] (note|notes) (on|about|for) {about}',
    'what (has been|was|is|did we|have we) (written down|written|noted|noted down|recorded|jotted down|put down) (about|on|for) {about} [so far]',
    '(which|what|all) notes (were|have been|was) (written|added|made|taken|left) [(on|about|for) {about}] [in|during|since]',
    '(are there|do we have|is there|have we got|do you have|got) [any|some|a] (note|notes) (on|about|for) {about}',
    '(are there|do we have|is there|have we got) [any|some|a] (note|notes) (mentioning|containing|saying|that mentions|that mention|that says|with the word) {text}',
    '(what does|what do) (the|our|my) notes (say|tell) (on|about|for) {about}',
    '(what|which) notes (have|has|did) {by} (written|write|added|add|made|make|left|leave|taken|take) [(on|about|for) {about}]',
    'what notes has {by} (written|added|made|left|taken) [(on|about|for) {about}]',
    '(find|show|get|where is|search for|look for) [me] (the|that|my|any) (note|notes) (about|mentioning|with|that mentions|where|saying|regarding|containing) {text}',
    '(show|list|get|give) [me] [the] (latest|newest|recent|last) notes [(on|about|for) {about}]',
    '(pull up|bring up|open|see|view) [the|all|my] notes (on|for|about|of) {about}',
    '(show|list|find|get) [me] [the|all] notes [by|from|written by|of] {by}',
    'notes (by|from|written by) {by}',
    "(am after|looking for|want|need) {by} ['s] notes [(on|about|for) {about}]",
    { say: '(what|which) notes are pinned', set: { pinned: true } },
    '(search|search in) [the|my|our|all] notes for {text}',
    '(what|which) notes (do we have|have we got|have we|are there|exist) (about|on|for|regarding) {about}',
    '(what|which) notes (do! we have|have! we got|have! we|are! there|exist) (about!|regarding|concerning) {text}',
    '(what|which|any) notes (mention|mentions|talk about|contain|speak of) {text}',
    '[show|find|list|get] [me] [all|the|any|every] (note|notes) (that mention|that mentions|mentioning|regarding|concerning) {text}',
    'look for {text} in [the|my|our] notes',
    '[show|find|list|get|read] [me] [my|all|the] notes [on|for|about] {about}',
    '(show|find|list|get|read) [me] [my|all|the] notes',
    '{about} notes',
    '[show|find|list|get|read] [me] [all|the] notes [that|which] {by} (wrote|added|made|left|took|has written) [(on|about|for) {about}]',
    '(which|what) notes did {by} (write|add|make|leave|take) [(on|about|for) {about}]',
    "{by}('s|) notes [(on|about|for) {about}]",
    'what notes (do we have|do i have|are there|did we take) [on|for|about] {about}',
    'notes (mentioning|containing|with|saying|that mention) {text}',
  ],
  examples: ['notes on Acme', 'show me the pinned notes'],
  run: async (context, input) => ({ about: input.about, notes: await listNotes(context, input) }),
  render: ({ about, notes }, { today, workspace, actor }) => {
    const title = about ? `Notes on ${about.name}` : 'Notes';
    if (notes.length === 0) {
      const text = about ? `There are no notes on ${about.name} yet.` : 'No notes fit that.';
      return {
        text,
        blocks: [section(escapeText(text)), context('Write one: “note on Acme: prefers e-mail”')],
        about: about ? [about] : [],
      };
    }
    const lines = notes.map(
      (note) =>
        `${note.pinned ? ':pushpin: ' : ''}${escapeText(note.text)}\n_${escapeText(note.author)}, ${formatDay(dayOf(note.createdAt, actor.timeZone), today, workspace.locale)}_`,
    );
    return {
      text: `${title}: ${notes.length}`,
      blocks: [header(title), ...lines.map((line) => section(line))],
      about: about ? [about] : [],
    };
  },
});
