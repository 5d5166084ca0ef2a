import { buttons, count, escapeText, formButton, header, runButton, section, context as smallPrint } from './blocks.ts';
import { type Capability, defineCapability } from './capability.ts';
import { text, words } from './fields.ts';

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
    input: { topic: text({ hint: 'Deals, tasks, accounts… or the name of one capability.' }).optional() },
    phrases: [
      'how do you work',
      '(how|what) can you help [me] [with]',
      '(show|open) [me] [the] help',
      'i need [some|your] help',
      'what (do you do|are you able to do|are you capable of|are you for|are my options|do you understand)',
      '(what|which) (commands|features|functions) (are there|do you understand|do you know|do you have|can i use)',
      '(what are|give me|show me) [the|some] (commands|examples|options|instructions)',
      'how (can|do|should) i (use this|use you|get started|start)',
      '(instructions|get started|getting started|user guide|manual|menu|features|examples)',
      'where do i start',
      "(i'm|i am) (lost|new here|stuck)",
      "i (don't|do not) know what to (say|do|ask|type)",
      'how do {topic} work [here]',
      'how (do|can) i use {topic}',
      '[show|tell] [me] what i can do with {topic}',
      'help [me] [with|on|about] {topic}',
      '(help|commands|usage) [me]',
      'what can (you|i) (do|say|ask) [here|for me]',
      'how do i (use this|use you|{topic})',
      'what can (you|i) (do|say|ask) (with|about|on) {topic}',
      '[show|tell] [me] (what|which things) (i|you) can (do|say|ask) [you]',
      '[show|list] [me] (all|the|your|available) commands',
      'how does this work',
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

type Topics = ReadonlyMap<string, readonly Capability[]>;

function topicsOf(capabilities: readonly Capability[]): Topics {
  const topics = new Map<string, Capability[]>();
  for (const capability of capabilities) {
    topics.set(capability.topic, [...(topics.get(capability.topic) ?? []), capability]);
  }
  return topics;
}

function choose(capabilities: readonly Capability[], topic: string): readonly Capability[] {
  const wanted = topic.toLowerCase().trim().replaceAll(' ', '_');
  const stem = wanted.replace(/s$/, '');
  const byTopic = capabilities.filter(({ topic }) => topic.replace(/s$/, '') === stem);
  return byTopic.length > 0 ? byTopic : capabilities.filter(({ name }) => name.includes(stem));
}

function renderTopics(topics: Topics, unknown: string | undefined) {
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
