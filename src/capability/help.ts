import { buttons, count, escapeText, formButton, header, runButton, section, context as smallPrint } from './blocks.ts';
import { type Capability, defineCapability } from './capability.ts';
import { topic as topicField, words } from './fields.ts';

/** What people call what they do in a topic; one that is not here goes by its own name. */
const called = {
  accounts: ['account', 'company', 'companies', 'customer', 'customers', 'client', 'clients'],
  activities: [
    'activity',
    'logging',
    'call',
    'calls',
    'phone call',
    'meeting',
    'meetings',
    'visit',
    'visits',
    'e-mail',
    'email',
    'demo',
    'interaction',
  ],
  contacts: ['contact', 'person', 'people'],
  deals: ['deal', 'opportunity', 'opportunities', 'pipeline', 'forecast', 'forecasts', 'stage', 'stages'],
  digests: ['digest', 'report', 'reports', 'scheduled report', 'scheduled reports'],
  notes: ['note'],
  tasks: ['task', 'todo', 'todos', 'reminder', 'reminders', 'follow-up', 'follow-ups'],
  team: ['owner', 'owners', 'ownership', 'assigning', 'assignment'],
} as const;

const handle =
  '(use|work with|log|record|enter|add|create|make|set up|open|close|win|lose|reopen|move|change|update|edit|correct|rename|delete|remove|archive|restore|assign|reassign|hand over|give away|schedule|send|cancel|stop|find|search|search for|look up|see|show|list|view|complete|finish|postpone|write|undo|track)';
const some =
  '[a|an|the|my|our|some|new|a new|all|all my|my own] [owner of a|owner of|stage of a|stage of|amount of a|value of|title of|name of a|details of]';

/**
 * Makes `help` for a catalogue: what the asker may do, by topic, with examples to copy.
 *
 * @param catalogue asked for when help runs, because help is part of it
 */
export function makeHelp(catalogue: () => readonly Capability[]): Capability {
  return defineCapability({
    name: 'help',
    summary: 'Show what Rapport can do, and how to say it.',
    topic: 'help',
    effect: 'read',
    input: { topic: topicField(called, { hint: 'Deals, tasks, accounts… or the name of one capability.' }).optional() },
    phrases: [
      'how do you work',
      '(how|what) can you help [me] [with]',
      '(show|open) [me] [the] help',
      'i need [some|your] help',
      'what (do you do|are you able to do|are you capable of|are you for|are my options|do you understand|else can you do)',
      '(what|which) (commands|features|functions) (are there|do you understand|do you know|do you have|can i use)',
      '(what are|give me|show me|list) [the|some|all] (commands|examples|options|instructions)',
      'how (can|do|should) i (use this|use you|get started|start|work with you|talk to you)',
      '(instructions|get started|getting started|user guide|manual|menu|features|commands|examples) [please]',
      '[where|how] (do|should|can) i (get started|begin|start) [with this|with you|here]',
      "(i'm|i am) (lost|new here) [what can i do|what do i do|where do i start|how does this work]",
      "(i'm|i am) new [here] (what can i do|what do i do|where do i start|how does this work|how do i start)",
      "i (don't|do not) know (what to|how to|what i can) (say|do|ask|type|start)",
      '(explain|show me|tell me) how (this|this bot|it|this thing|everything) works',
      'what (is|does) (this bot|this app|this tool|this thing) (for|do)',
      '[show|tell] [me] what i can do with {topic}',
      '(what|which) (kind|kinds|sort|sorts|type|types) of (things|questions|stuff|requests) (can|may|could|should) (i|we|you) (ask|do|say|type) [you|here|for me]',
      'help [me] [with|on|about|for] [the|my|our|a|an] {topic}',
      'i need help (with|on|about) [the|my|our] {topic}',
      `how (do|can|should|could|would|must) (i|you|we|one) ${handle} ${some} {topic} [here|in here|in rapport|in this]`,
      `how to ${handle} ${some} {topic}`,
      `what do i (say|type|do|write) to ${handle} ${some} {topic}`,
      `(show|tell|explain) [me] how (to|i|i can|we can|you) ${handle} ${some} {topic}`,
      `how (do|can|should) i ${handle} (something|things|records|anything)`,
      '(explain|how do|how does|how are) {topic} (work|working) [here]',
      'what is the (syntax|command|format|wording) [for|to] [logging|adding|creating|making|closing|moving] [a|an] {topic}',
      'what can (you|i) (do|say|ask) (with|about|on|for) [my|the] {topic}',
      '(help|usage) [me]',
      'what [all|else] can (you|i) (do|say|ask) [you] [to do] [here|for me]',
      'what all [can i ask you to] do',
      '[show|tell] [me] (what|which things) (i|you) can (do|say|ask) [you|here]',
      '[show|list] [me] [a list of] (all|the|your|available) commands',
      'list of commands',
      'how does (this|this bot|it|this thing) work',
    ],
    examples: ['help', 'what can you do', 'help with deals'],
    run: async ({ actor }, { topic }) => {
      const allowed = catalogue().filter(({ roles }) => roles.includes(actor.role));
      return { topic, topics: topicsOf(allowed), chosen: topic === undefined ? [] : choose(allowed, topic) };
    },
    render: ({ topic, topics, chosen }) =>
      chosen.length > 0 ? renderChosen(topic ?? '', chosen) : renderTopics(topics, topic),
  });
}

type ByTopic = ReadonlyMap<string, readonly Capability[]>;

function topicsOf(capabilities: readonly Capability[]): ByTopic {
  const byTopic = new Map<string, Capability[]>();
  for (const capability of capabilities) {
    byTopic.set(capability.topic, [...(byTopic.get(capability.topic) ?? []), capability]);
  }
  return byTopic;
}

function choose(capabilities: readonly Capability[], topic: string): readonly Capability[] {
  const wanted = topic.toLowerCase().trim().replaceAll(' ', '_');
  const stem = wanted.replace(/s$/, '');
  const byTopic = capabilities.filter(({ topic }) => topic.replace(/s$/, '') === stem);
  return byTopic.length > 0 ? byTopic : capabilities.filter(({ name }) => name.includes(stem));
}

function renderTopics(topics: ByTopic, unknown: string | undefined) {
  const lines = [...topics].map(([topic, capabilities]) => {
    const examples = capabilities.flatMap(({ examples }) => examples.slice(0, 1)).slice(0, 3);
    return `*${words(topic)}*\n${examples.map((example) => `• _${escapeText(example)}_`).join('\n')}`;
  });
  const sorry =
    unknown === undefined ? [] : [section(`I have no help on “${escapeText(unknown)}”. Here is all of it:`)];
  return {
    text: `I keep your CRM from Slack. Topics: ${[...topics.keys()].join(', ')}. Say “help with deals” for more.`,
    blocks: [
      ...sorry,
      section(
        '*I keep your CRM, right here.* Tell me what happened or ask me anything about your deals, in your own words:',
      ),
      ...lines.map((line) => section(line)),
      ...buttons(...[...topics.keys()].slice(0, 25).map((topic) => runButton(words(topic), 'help', { topic }))),
      smallPrint('Everything you do here can be undone: say *undo*.'),
    ],
    private: true,
  };
}

function renderChosen(topic: string, capabilities: readonly Capability[]) {
  return {
    text: capabilities.map(({ summary, examples }) => `${summary} For example: ${examples[0]}`).join('\n'),
    blocks: [
      header(words(topic.replaceAll(' ', '_'))),
      ...capabilities.slice(0, 40).map(({ name, summary, examples, effect }) => {
        const said = examples.slice(0, 3).map((example) => `_${escapeText(example)}_`);
        const line = `*${escapeText(summary)}*\n${said.join(' · ')}`;
        return effect === 'read' ? section(line) : section(line, formButton('Open form', name, {}));
      }),
      smallPrint(`${count(capabilities.length, 'thing')} I can do here`),
    ],
    private: true,
  };
}
