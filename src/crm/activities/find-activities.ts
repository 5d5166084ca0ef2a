import type { KnownBlock } from '@slack/types';
import { context, count, escapeText, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { choice, period, type Reference, record, reference, text } from '../../capability/fields.ts';
import { formatPeriod } from '../period.ts';
import { teamReference } from '../team/members.ts';
import { activityTypePlurals } from './activity-types.ts';
import { activityLine, activityText } from './card.ts';
import { type ActivityFilter, type FoundActivities, findActivities as listActivities } from './find.ts';
import { formatMinutes, typeNouns } from './words.ts';

const whom = '(with|to|for|on|at|of|about) {about}';
/** Several types at once, and so all: "calls and meetings". */
const kinds = '(calls|meetings|emails|visits|demos|texts|chats|mails)';
const all = `(activities|activity|interactions|touchpoints|${kinds} (and|or|&) ${kinds})`;
const anybody = '(anyone|anybody|someone|somebody|any one)';

/** The forms in which questions say that something of a type took place: "did Kim call", "have we met". */
const verbs = {
  call: 'call|called|ring|rung|phone|phoned|speak|spoke|spoken|talk|talked',
  email: 'email|emailed|mail|mailed',
  meeting: 'meet|met|meet with|met with|sit down with',
  visit: 'visit|visited|go to see|been to see',
  sms: 'text|texted|message|messaged',
} as const;

/** find_activities: what happened, with how often and how long in all. */
export const findActivities = defineCapability({
  name: 'find_activities',
  summary: 'List and count calls, e-mails, meetings and other activities.',
  topic: 'activities',
  effect: 'read',
  input: {
    about: record({ cues: ['with', 'to', 'on', 'for', 'at', 'about', 'of'] }).optional(),
    type: choice(activityTypePlurals).optional(),
    by: reference('member', { cues: ['by', 'from', 'of'], hint: 'Who did it.' }).optional(),
    period: period({ lean: 'past' }).optional(),
    text: text({ cues: ['mentioning', 'containing', 'that mention', 'where we discussed', 'saying'] }).optional(),
  },
  phrases: [
    `(how often|how many times|how frequently) (did|have|has|do|does) {by} {type} [to|with] {about}`,
    `(how often|how many times|how frequently) (did|have|has|do|does) (we|anyone) {type} [to|with] {about}`,
    `how (many times|often) (did|have|has) {by} [been] (in touch|in contact) with {about}`,
    'what (have|has|did) {by} (done|do) [in] (in terms of|as regards|by way of|in the way of) {type}',
    `(tally|count|number|total|overview|record) of [{by}] {type} [${whom}]`,
    '(did|has|have) (anyone|anybody|someone|somebody) {type} [to|with] {about}',
    '(did|has|have) (anyone|anybody|someone|somebody|{about}) (mention|mentioned|talk about|bring up|say) {text} (in|on|during) [a|an|any|the] {type}',
    '(every|all|any) {type} (that|which) (went|was sent|were sent|came|was made|were made) [out] (to|from) {about}',
    '(every|each) {type} [that|which] [went|was|went out] (to|with|from|at) {about}',
    `{by} (sent|made|had|did|logged|ran|held|gave) how many {type} [${whom}]`,
    `[the] number of {type} [that] {by} (have|had|make|made|do|done|log|logged|send|sent) [${whom}]`,
    `count [the|all] {by} {type} [${whom}]`,
    `(what is|what's|whats) {by} {type} count [for]`,
    `{type} (made|done|logged|held|had) by {by} [${whom}]`,
    `(has there been|was there|have we had|is there) [any|some] (contact|activity|communication|interaction|correspondence) [${whom}]`,
    `(did|have|has) (we|i|${anybody}|{by}) (send|sent|write|written|give|given) {about} [a|an|any|some] {type}`,
    '[show|get] [me] [the|our] history of (interactions|activities|contact|dealings) with {about}',
    '[show|list] [me] everything (we|i) (did|have done|logged) (with|for|at|on) {about}',
    '[show|list|see] [me] [the|our|all] (communication|communications|correspondence) with {about}',
    'what (did we do|have we been doing) (with|for|at) {about} [lately|recently]',
    '(which|what) {type} (to|with|from) {about} (mention|mentioned|mentions|contain|contained|were about|are about|talk about) {text}',
    `what (have|has|did) {by} (logged|log|recorded|record|entered|enter) [so far]`,
    'what (did|does) {by} (get|got) up to [(with|at) {about}]',
    'what (has|have) {by} been up to [(with|at) {about}]',
    ...Object.entries({ email: 'email|e-mail|mail', call: 'call|phone call', meeting: 'meeting|appointment' }).map(
      ([type, word]) => ({
        say: `(every|each) [single] (${word}) [that|which] [went|was sent|came|we|i] [had|sent|made] [out|in] (to|from|with) {about}`,
        set: { type },
      }),
    ),
    ...Object.entries(verbs).flatMap(([type, words]) =>
      [
        `(did|has|have we!|have i!|have you!|have any! of us) ({by}|${anybody}) [ever|already|recently] (${words}) [to|with] [${anybody}|customers|people] [at|from|in] {about}`,
        `(how often|how many times|how frequently) (did|have|has|do|does) ({by}|we|${anybody}) (${words}) [to|with] [${anybody}] [at|from|in] {about}`,
        `(which|what|how many) (customers|clients|accounts|companies|people|contacts|sites|plants|places|prospects|suppliers|dealers|distributors) (did|have|has) ({by}|we) (${words}) [with|to]`,
      ].map((say) => ({ say, set: { type } })),
    ),
    ...Object.entries({
      call: 'called|phoned|rang|spoke|spoken|talked',
      email: 'emailed|mailed|wrote',
      meeting: 'met|met with|sat down with',
      visit: 'visited|went to see',
    }).map(([type, words]) => ({
      say: `who [has|have] [last] (${words}) [to|with] [${anybody}] [at|from|in] {about} [last]`,
      set: { type },
    })),
    '[show|list|see|get|find] [me] everything [that] {by} (did|has done|logged|has logged|was doing|has been doing)',
    `what was (our|my|the) last {type} (with|to|at) {about} about`,
    'what (was|were) {by} up to [(with|at) {about}]',
    '(show|tell) [me] what {by} (did|has done|logged)',
    `[show|list] [me] every {type} [${whom}]`,
    `[show|list|count|find|get] [me] (every|each|all) {type} [that|which] (we|i|{by}) [have|has] (sent|made|had|did|done|held|logged|ran|gave) [${whom}]`,
    `(which|what) {type} (took place|have taken place|were held) [${whom}]`,
    `[show|list|find|get|see|pull up|bring up] [me] [all|the|our|recent|latest] (${all}|activity log|timeline|activity history) [${whom}]`,
    `[show|list|find|get|see|give] [me] [a|the] [(rundown|overview|summary|list|breakdown) of] [all|the|our|recent|latest|last] {type} [sent|made|held] [${whom}]`,
    `[show|list|find|get] [me] {by} (${all}|{type}) [${whom}]`,
    `[show|list|find|get|see|pull up|give] [me] [all] [the|of the] (activities|{type}) [that|which] {by} [have|has] (made|did|had|logged|sent|ran|held|gave|done) [${whom}]`,
    `(which|what) (${all}|{type}) (did|have|has) {by} (have|had|make|made|do|done|log|logged|send|sent|run|hold|give) [${whom}]`,
    `(which|what) (${all}|{type}) (were there|were made|were logged|happened|do we have|have we had) [${whom}]`,
    `how many {type} (did|have|has) {by} (have|had|make|made|do|done|log|logged|send|sent|run|hold|give) [${whom}]`,
    `(how many|what|which) {type} (did|have|has) (we|{by}) (have|had|make|made|do|done|log|logged|send|sent|run|hold|give) [${whom}]`,
    `how many {type} (were there|were made|have there been|were logged) [${whom}]`,
    `how many ${all} (did|have|has) (we|{by}) (have|had|make|made|do|done|log|logged) [${whom}]`,
    `how many ${all} (were there|were made|have there been|were logged) [${whom}]`,
    `how (much time|long) (did|have|has) {by} (spend|spent) (on|in) {type} [${whom}]`,
    `what (did|has) {by} (do|done|log|logged|been doing)`,
    `what (happened|has happened|was done|have we done|went on|has been going on|took place) [lately|recently] (with|at|on) {about}`,
    `(when|what) was (our|my|the) last {type} ${whom}`,
    `[our|my|the|show|find] [me] (last|latest|most recent) {type} (with|to|at|from) {about}`,
    '{about} (activities|activity|timeline|activity history)',
    `(which|what) {type} about {text} (did|have|has) (we|i|{by}) (have|had|do|done|make|made) [${whom}]`,
    '[show|list|find|get|give] [me] [the|our|all] [last|latest|recent] (touchpoints|interactions|dealings|exchanges|communication|contact history) [that] [we|i] [had|have had|have] with {about}',
    '[show|list|get] [me] [the|our|all] (last|latest|recent|previous) contacts [that] [we|i] (had|have had|have) with {about}',
    `(which|what) (conversations|discussions|interactions|exchanges|dealings|talks) [about {text}] (did|have|has) (we|i|{by}) (have|had) [about {text}] [${whom}]`,
    `[show|list] [me] [all|the|our] (conversations|discussions|interactions|exchanges|dealings) [we had|i had] [${whom}]`,
    `(have|has|did) {by} (had|have|have any|had any|log|logged|made) [any] {type} [${whom}]`,
    `(is there|was there) [any|a] {type} [logged|recorded] [${whom}]`,
    `(were there|have there been|are there|do we have|have we had) [any] {type} [${whom}]`,
    `(when|what) was the last {type} {by} (had|made|did) [${whom}]`,
    `(go|going) over (our|the|my) {type} [${whom}]`,
    `[list|show] [all] {type} [we|i] [have|had] [${whom}]`,
  ],
  examples: [
    'how many calls did I have last week',
    'activities with Acme this month',
    "Rob's meetings since Monday",
    'emails to Dana Kim mentioning pricing',
  ],
  run: async (context, filter) => ({ filter, found: await listActivities(context, filter) }),
  render: ({ filter, found }, view) => {
    const title = titleOf(filter, found, view);
    const about = filter.about ? [filter.about] : [];
    if (found.total === 0) return { text: `${title}.`, blocks: nothing(filter, title), about };
    const lines = found.activities.map((activity) => activityText(activity, view));
    return {
      text: [`${title}${summaryOf(filter, found)}:`, ...lines].join('\n'),
      blocks: [
        header(title),
        ...smallPrint(filter, found),
        ...found.activities.map((activity) => activityLine(activity, view)),
      ],
      about,
    };
  },
});

/** "12 calls by Rob Reyes with Acme Corp, Feb 23 – Mar 1". */
function titleOf({ about, type, by, period, text }: ActivityFilter, { total }: FoundActivities, view: View): string {
  const noun = type === undefined ? 'activity' : typeNouns[type];
  const nouns = type === undefined ? 'activities' : `${noun}s`;
  const when = period && formatPeriod(period, view.actor.timeZone, view.today, view.workspace.locale);
  return [
    total === 0 ? `No ${nouns}` : count(total, noun, nouns),
    by ? ` by ${byName(by, view)}` : '',
    about ? ` with ${about.name}` : '',
    text === undefined ? '' : ` mentioning “${text}”`,
    when ? `, ${when}` : '',
  ].join('');
}

function byName({ id, name }: Reference, { actor }: View): string {
  if (id === teamReference.id) return 'your team';
  return id === actor.id ? 'you' : name;
}

/** ", 5 h 20 min in all (8 calls, 4 meetings)". */
function summaryOf({ type }: ActivityFilter, { minutes, byType }: FoundActivities): string {
  const kinds = byType.map(({ type, count: number }) => count(number, typeNouns[type])).join(', ');
  return `${minutes > 0 ? `, ${formatMinutes(minutes)} in all` : ''}${type === undefined ? ` (${kinds})` : ''}`;
}

function smallPrint({ type }: ActivityFilter, { minutes, byType, total, activities }: FoundActivities): KnownBlock[] {
  const parts = [
    minutes > 0 ? `${formatMinutes(minutes)} in all` : '',
    ...(type === undefined ? byType.map(({ type, count: number }) => count(number, typeNouns[type])) : []),
    total > activities.length ? `showing ${activities.length} of ${total.toLocaleString('en-US')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [context(parts.join('  ·  '))];
}

function nothing({ about }: ActivityFilter, title: string): KnownBlock[] {
  const example = `call with ${about?.name ?? 'Dana'} about the renewal`;
  return [section(`${escapeText(title)}.`), context(`Log one: “${escapeText(example)}”`)];
}
