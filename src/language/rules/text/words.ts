import { wordSet } from './word-set.ts';

/** Words that carry little by themselves: asking verbs, auxiliaries of questions. Left over, they cost little. */
export const SOFT_WORDS = wordSet(`
  show list give get tell see view find pull display want need know check look looking fetch go have has had got getting
  do does did doing is are was were be been being am will would can could should shall may might must what which whats
  how there here any some every current currently right now still yet already also too again back out up off over then
  latest recent everything anything stuff things thing details detail info information s let make use using want wants
  search run open print grab well
`);

/** Words that join or point and say nothing alone. */
export const CONNECTORS = wordSet(`
  a an the this that these those my our your their his her its of for to in on at by with from and or as into about around
  it i we you he she they me us them him who whom than per via if when while where because but all both each
`);

/** Words whose loss would turn a message into another one. */
export const NEGATIONS = wordSet(`
  not no never dont didnt doesnt wont cant cannot couldnt wouldnt shouldnt isnt arent wasnt werent without except nothing none
  neither nor
`);

/** Words that narrow a time or a number; left over, something was missed. */
export const MEASURES = wordSet(`
  last next past previous since until till before after between during over under above below more less most least first second
  half twice once ago today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december day days week weeks weekly month months monthly quarter
  quarters quarterly year years yearly hour hours minute minutes top bottom best worst biggest largest smallest highest lowest
`);

/** What people chat about: left over, it says that nothing of ours is meant ("weather forecast", "we lost power"). */
export const EVERYDAY = wordSet(`
  weather rain snow storm wind sunshine power wifi electricity keys wallet umbrella luggage football soccer cricket rugby
  baseball basketball hockey tennis golf marathon match game games score league cup tournament weekend birthday wedding
  baby cat kids pizza beer snacks movie film concert playlist traffic parking gym
`);

/** Pictures that stand for a word; where nobody asks for the word they say nothing. */
export const EMOJI_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '📞': 'call',
    '☎': 'call',
    ':telephone_receiver:': 'call',
    ':phone:': 'call',
    ':telephone:': 'call',
    ':calling:': 'call',
    '📧': 'email',
    '✉': 'email',
    '📨': 'email',
    ':email:': 'email',
    ':envelope:': 'email',
    ':e-mail:': 'email',
    ':incoming_envelope:': 'email',
    '🤝': 'meeting',
    ':handshake:': 'meeting',
    '📝': 'note',
    '🗒': 'note',
    ':memo:': 'note',
    ':pencil:': 'note',
    ':spiral_note_pad:': 'note',
    '✅': 'done',
    '☑': 'done',
    ':white_check_mark:': 'done',
    ':heavy_check_mark:': 'done',
    ':ballot_box_with_check:': 'done',
    '⏰': 'reminder',
    ':alarm_clock:': 'reminder',
  }),
);

/** Words written as one that are two. */
export const COMPOUNDS: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries<readonly [string, string]>({
    followup: ['follow', 'up'],
    'f/u': ['follow', 'up'],
    'f/ups': ['follow', 'ups'],
    followups: ['follow', 'ups'],
    gimme: ['give', 'me'],
    lemme: ['let', 'me'],
    whats: ['what', 'is'],
    whos: ['who', 'is'],
    hows: ['how', 'is'],
    wheres: ['where', 'is'],
    theres: ['there', 'is'],
    heres: ['here', 'is'],
    whens: ['when', 'is'],
    thats: ['that', 'is'],
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    theyre: ['they', 'are'],
    theyve: ['they', 'have'],
    theyll: ['they', 'will'],
    youre: ['you', 'are'],
    weve: ['we', 'have'],
    ive: ['i', 'have'],
    im: ['i', 'am'],
    itll: ['it', 'will'],
    todo: ['to', 'do'],
    todos: ['to', 'dos'],
  }),
);
