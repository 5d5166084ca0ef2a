import type { Phrase } from '../../capability/capability.ts';
import { territories } from '../territory-words.ts';

const pipeline = '[the|our] [whole|full|current|total|overall|entire|open|weighted] [sales] (pipeline|funnel)';
const theirs = `(${pipeline}|{owner} [sales] (pipeline|funnel))`;
const show =
  "[show|view|see|give|get|have|need|want|display|share|send|open|pull up|bring up|what is|what's|whats] [me|us]";
const picture = '(overview|summary|snapshot|breakdown|status|state|value|size|total|report|check|review|numbers)';
const look = '(look|looking|doing|shaping up|stand|coming along) [like]';
const now = '[right now|now|currently|today|at the moment|at present|there|in there]';
const sit =
  '(is|are|sits|sit|is sitting|are sitting|do we have|have we got|have we|is there|are there|sitting|standing|left|open)';
const place = '[the] {territory}';
const known = `{territory:${territories}}`;

/** How people ask for the pipeline as a whole. */
export const showPipelinePhrases: readonly Phrase[] = [
  `${show} ${pipeline} [by|per] [stage] [please]`,
  `${show} {owner} ('s|) [sales] (pipeline|funnel)`,
  `${show} [sales] (pipeline|funnel) (of|for) {owner}`,
  `(how is|how's|hows|how are|how does|what does) ${theirs} ${look} [for|in] [{closing}]`,
  `[let us|let me|can we|could we|can i|could i|shall we|we should|i want to|we want to|i would like to|i'd like to|i'd love to|i need to] (go through|go over|look at|look over|walk through|run through|talk through|talk about|discuss|review|inspect|check|see|have|get) ${theirs} [together|by stage]`,
  `${pipeline} ${picture}`,
  `${show} [a|an|the] [quick|current] ${picture} of ${theirs}`,
  `where (does|do we stand with|do we stand on|are we with) ${theirs} [stand]`,
  `(what|how much|how many deals) ${sit} [open] [in] ${pipeline} ${now} [by stage|per stage]`,
  `[what|how much] [is] [the] (value|money|amount|total|sum|business|revenue) (is|sits|is sitting|that is|do we have|of what is|of what sits) in ${pipeline} [altogether|in total|overall|in all]`,
  `(what's|what is|whats) in {owner} (pipeline|funnel)`,
  `(how much|what) (do|does|have|has) {owner} [have|got] in [the|my|his|her|their] (pipeline|funnel)`,
  'how much [open|sales] (pipeline|funnel) (do|does|has|have|is) (we|{owner}|there) [have|got|carry|hold|sit on|own]',
  `(how healthy|how full|how big|how strong|how good|how large|how deep|how thin) is ${theirs} ${now} [for|in] [{closing}]`,
  `(what is|how much is) ${theirs} (worth|worth weighted|weighted|in total|altogether)`,
  `in! ${theirs} (what|how much) ${sit} ${now}`,
  '(is|are|does|do|has|have) (we|{owner}) (carrying|building|holding|sitting on|have|got|carry) [enough|much|a lot of|any|how much] [in the] (pipeline|funnel) [for] [{closing}]',
  `${pipeline} (for|of) [the] (deals|what|whatever|everything|all|anything) [that|which] [is|are] (closing|closes|due|due to close|expected to close|close|to close|expected) [in|by] {closing}`,
  `${pipeline} [that] [closes|closing|due|expected] [in|by] {closing} [what is it worth] [weighted]`,
  `${pipeline} (stage by stage|by stage|per stage|broken down by stage|by value)`,
  `[sales] (pipeline|funnel) [value|total|totals|amounts|numbers] (by|per|for each|in each) stage [for|,] [all reps|everyone|the whole team|all of us|everybody]`,
  `(break down|breakdown of|split|slice|chart|plot|graph|draw) ${pipeline} [by|per] [stage]`,
  '[show|view|see|give|get] [me] [all|the|our] [open] (deals|opportunities|opps|pipeline|funnel) (by|per|grouped by) stage',
  '[show|give|get] [me] [the|a] (stage breakdown|stage overview|stages overview|breakdown by stage)',
  '(how much|what|how many deals) (do we have|have we got|is there|is|are|sits|is sitting|are there|are sitting) (in each|per|in every|by) stage',
  '(total|overall|whole|full|weighted) [value|amount|worth] of! (everything|all|all deals|all that is|what is|everything that is|the) [that is] open [deals] [stage by stage|by stage|per stage|together]',
  '[total] value of (everything|all deals|all|the deals) (by|per) stage',
  '(stage by stage|per stage|by stage) [,] (how much|what|how many deals) (is|do we have|have we got|are) (open|in play|there|on the table)',
  '[what|how much] [business|money|revenue|value] (is|do we have|have we got) (open|in play|on the table) [in total|altogether|right now|in all]',
  `(how|what) (is|does) ${pipeline} [look] [like] in! {territory}`,
  `${show} ${pipeline} (for!|in!) ${place} [region|territory]`,
  `${pipeline} of! [the] {territory} (region|territory)`,
  `${show} ${pipeline} [for|of|in] [the] ${known}`,
  `${known} ('s|) [sales] (pipeline|funnel)`,
  '{territory} (region|territory) (pipeline|funnel)',
  '… (before|ahead of|in time for|for) [my|the|our|tomorrow|today] (meeting|call|lunch|review|visit|board meeting|board|bank|trip|presentation|one on one|1:1|standup|qbr)',
  '… (right now|at the minute|at the moment|currently|today|at present|as of now|as of today|these days|as it stands|on the books)',
];
