/** A stage as far as its words go. */
export interface NamedStage {
  readonly name: string;
  readonly label: string;
}

/** What is said for stages that most pipelines have, whatever else theirs is called; short forms are nobody else's words. */
const families: readonly (readonly string[])[] = [
  ['prospecting', 'prospect', 'prospects', 'lead stage'],
  ['qualification', 'qualified', 'qualifying', 'qualify', 'qual', 'discovery'],
  ['discovery', 'disco', 'discovering'],
  ['proposal', 'proposals', 'proposed', 'prop', 'quote', 'quoted', 'quotation'],
  ['quote', 'quoted', 'quotation', 'quotes', 'proposal', 'proposed'],
  ['quotation', 'quote', 'quoted', 'quotations', 'proposal', 'proposed'],
  ['tender', 'tendering', 'tendered', 'bid', 'bidding'],
  ['negotiation', 'negotiations', 'negotiating', 'negotiate', 'neg', 'nego'],
  ['demo', 'demonstration', 'demoing', 'demoed'],
  ['contract', 'contracting', 'contracts', 'paperwork'],
  ['procurement', 'purchasing', 'proc'],
  ['evaluation', 'eval', 'evals'],
  ['validation', 'tech validation'],
  ['legal', 'legals'],
  ['trial', 'trialing', 'trialling', 'proof of concept', 'poc'],
  ['poc', 'proof of concept'],
  ['verbal', 'verbally agreed', 'verbal agreement', 'verbal yes', 'verbal commitment', 'agreed verbally'],
];

/** Words of labels that tell no stage alone: they say how far it is, or mean something else of a deal. */
const untelling: ReadonlySet<string> = new Set(
  `stage phase step status deal deals open closed close closing new won lost in of to for with the and or by on at under
  pending sent made done given received booked scheduled completed complete started ready confirmed agreed out first second
  initial final early late pre post next last site customer client sales business account contact lead task note call meeting
  email visit order product team user manager commit commitment committed case vendor supplier plan project work technical pipeline renewal expansion forecast review needs`.split(
    /\s+/,
  ),
);

const leastLetters = 3;

/**
 * What people type for each stage, by name, besides its label: the telling words of the label, other forms of them
 * ("Negotiation": negotiating; "Quote Sent": quote), and what others call such a stage. What would mean
 * two stages means none.
 */
export function stageSynonyms(stages: readonly NamedStage[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(stages.map((stage) => [stage.name, [spoken(stage), stage.label.trim().toLowerCase()]]));
  const parts = unique(new Map(stages.map((stage) => [stage.name, partsOf(stage)])), labels);
  const forms = unique(
    mapped(parts, (words) => words.flatMap(inflected)),
    labels,
    parts,
  );
  const related = unique(
    mapped(parts, (words) => words.flatMap(relatedTo)),
    labels,
    parts,
    forms,
  );
  return mapped(labels, (said, name) => {
    const all = [parts, forms, related].flatMap((words) => words.get(name) ?? []);
    return [...new Set(all)].filter((word) => !said.includes(word) && !said.includes(word.replace(/s$/, '')));
  });
}

function spoken({ name }: NamedStage): string {
  return name.replaceAll('_', ' ').toLowerCase();
}

/** The telling words of a label; all of it where it is one word. */
function partsOf({ label }: NamedStage): string[] {
  const words = label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 1) return words;
  return words.filter((word) => word.length >= leastLetters && !untelling.has(word));
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ification|ified|ifying)$/, ['ification', 'ified', 'ifying', 'ify']],
  [/(?:ation|ating|ated)$/, ['ation', 'ations', 'ating', 'ated']],
  [/(?<=[^e])ement$/, ['ement', 'ing', 'ed']],
  [/(?<=ss)ment$/, ['ment', 'ing', 'ed']],
  [/(?<=[sv])al$/, ['al', 'als', 'ing', 'ed']],
  [/(?<=ct)ion$/, ['ion', 'ions', 'ing', 'ed']],
  [/(?<=[ls]iver|cover)y$/, ['y', 'ing', 'ed']],
];

/** Other forms of a word: "negotiation" → "negotiating", "procurement" → "procuring". */
function inflected(word: string): string[] {
  const known = endings.find(([ending]) => ending.test(word));
  if (known === undefined) return [];
  const [ending, others] = known;
  return others.map((other) => word.replace(ending, other)).filter((other) => other !== word);
}

/** What others call a stage in whose label a word stands. */
function relatedTo(word: string): readonly string[] {
  const known = [word, ...inflected(word)];
  return families.filter(([head = '']) => known.includes(head)).flat();
}

type Words = ReadonlyMap<string, readonly string[]>;

function mapped(words: Words, change: (said: readonly string[], name: string) => readonly string[]): Words {
  return new Map([...words].map(([name, said]) => [name, change(said, name)]));
}

/** The words that only one stage has, and that no other stage has among those said rather. */
function unique(words: Words, ...rather: readonly Words[]): Words {
  return mapped(words, (said, name) => {
    const others = [words, ...rather].flatMap((each) => [...each].filter(([other]) => other !== name));
    const taken = new Set(others.flatMap(([, theirs]) => theirs));
    return said.filter((word) => !taken.has(word));
  });
}
