import { context, escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { flag, record, references, text } from '../../capability/fields.ts';
import { addNote as writeNote } from './notes.ts';

/** add_note: what somebody wants remembered about a record. */
export const addNote = defineCapability({
  name: 'add_note',
  summary: 'Write a note on an account, contact, lead or deal.',
  topic: 'notes',
  effect: 'write',
  input: {
    about: record({ cues: ['on', 'to', 'for', 'about'], hint: 'What the note is about.' }),
    text: text({ long: true, hint: 'The note, as said.' }),
    pinned: flag({ cues: ['pinned', 'pin it', 'pin this'] }).default(false),
    mentions: references(['member'], { cues: ['cc', 'fyi'] }).optional(),
  },
  phrases: [
    "(add|make|write|leave|put|save|take|drop|log|create|record|enter|post|pop|stick|chuck|attach|file|jot) [in|down] [a|an|this|another|one|the] [new|quick|short|internal|little] (note|memo|remark|comment) (on|for|to|about|against|of|in|under) [the] {about} ['s] [(record|file|account|profile|card|page|contact|notes|history)] [that|saying|:] {text}",
    '(jot|jot down|jot this down|write|write down|note down|put down|put on record) [that|this] (on|for|about|against) {about} [that|:] {text}',
    '(add|update) [to] [the] notes (of|on|for|about) {about} [:] {text}',
    "(add|append) to {about} ['s] notes [:] {text}",
    '(memo|remark|comment|observation) (on|about|for|regarding) {about} [that|:] {text}',
    'fyi (on|about) {about} {text}',
    '(leave|add|write|put) [a] note (on|about) {about} for {mentions} [:|that] {text}',
    '(something|one thing|a thing|info|information) (to keep|to remember|to know|to bear|worth knowing|worth keeping|for the file) [on file|in mind|on record] (about|on|for|regarding) {about} [:|that] {text}',
    'note (belongs|goes|should go|needs to go|must go) (on|to|with|under) {about} [:] {text}',
    'note {about} (:!|that!) {text}',
    '[a] [quick|new|short] note (on|for|to|about|regarding|re|against|under) {about} [that|saying|:] {text}',
    'note [that] {text} (on|for|about) {about}',
    "(put|write|file|record) [this|it] [down] (on|against|under|into|in) {about} ['s (record|file|account|profile|card|page|notes|history)] that! {text}",
    '(keep|put|have|store) [it|this|the following] on (file|record) [(for|about|on) {about}] [that|:] {text}',
    '{about} {text} [please] (write|note|jot|put) (that|this|it) down',
    '{about} {text} [please] (keep|put|have|save|hold) (that|this|it) on (file|record)',
    "(for|about|on|with|regarding) {about} [it is|it's] (worth|good|useful|important) (noting|knowing|to know|remembering|to remember) [that|:] {text}",
    '{about} {text} worth (noting|knowing|remembering)',
    '{about} {text} [please] (make|keep|take) [a] note of (that|this|it)',
    "(put|write|note|enter) [it] (on|in|into|under) {about} ['s] (record|file|account|profile|card|page|history) [that|:] {text}",
    '[leave|add|write] [a] note (for|to) {mentions} (on|about) {about} [:|that] {text}',
    '{about} note {text}',
    '(note|jot down|write down|make a note|take a note|remember|for the record|bear in mind|keep in mind|worth noting|worth knowing|for future reference|for reference|put on record|so we remember|so we know|so everybody knows|so everyone knows|so nobody forgets|for the file|for our records) [that|:] {text}',
    '(add|put|write|save) {text} (to|in|into|on) [the] notes (of|on|for|about) {about}',
    "(add|put|write|save) {text} (to|in|into|on) {about} ['s] (notes|file|record)",
  ],
  examples: ['note on Acme: prefers invoices by mail', 'add a note to the Acme deal that legal has the contract'],
  run: async (context, { about, text, pinned, mentions = [] }) => ({
    about,
    note: await writeNote(context, { about, text, pinned, mentions }),
  }),
  render: ({ about, note }) => ({
    text: `Noted on ${about.name}: ${note.text}`,
    blocks: [
      section(`:memo: *Note on ${escapeText(about.name)}*${note.pinned ? ' :pushpin:' : ''}\n>${quoted(note.text)}`),
      context(`by ${escapeText(note.author)}`),
    ],
    about: [about],
  }),
});

function quoted(text: string): string {
  return escapeText(text).replaceAll('\n', '\n>');
}
