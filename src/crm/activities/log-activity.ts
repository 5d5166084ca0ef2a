import { defineCapability } from '../../capability/capability.ts';
import { formatDayRelative, isoIn } from '../days.ts';
import { absoluteTime } from '../relative.ts';
import { logActivity as writeActivity } from './activities.ts';
import { activityCard, activityText, knownAfter } from './card.ts';
import { activityFields, activityType } from './fields.ts';
import { formatMinutes } from './words.ts';

const whom = '({contact}|{account}|{deal}|{lead})';

/** log_activity: a call, e-mail, meeting, demo, support case, visit or text message with a customer. */
export const logActivity = defineCapability({
  name: 'log_activity',
  summary: 'Log a call, e-mail, meeting, demo, visit or text with a customer, and plan the follow-up.',
  topic: 'activities',
  effect: 'write',
  input: { type: activityType(), ...activityFields },
  needsOneOf: [['contact', 'account', 'deal', 'lead']],
  phrases: [
    `[i|we] just left [a|an|the] {type} (with|at) ${whom}`,
    { say: `[i|we] [just] gave ${whom} [a] [quick] (call|ring|bell|buzz|phone call)`, set: { type: 'call' } },
    {
      say: `[i|we] [just] [have] (hung up|got off a call|was on a call|were on a call|hopped on a call|jumped on a call|was on a quick call|had a quick word|had a word) with ${whom}`,
      set: { type: 'call' },
    },
    { say: `[i|we] connected with ${whom} (over|on|by) [the] phone`, set: { type: 'call' } },
    `(chuck|stick|pop|jot down|put) [in|down] [a|an|the] [quick] {type} (with|to) ${whom} [on the record|in the log|on record]`,
    `[i|we] [just] (received|delivered|knocked out) [a|an|the] {type} (from|to|for|with|at) ${whom}`,
    {
      say: `(could not|couldn't|can't|can not|cannot|unable to|tried to) (get through to|get hold of|get a hold of) ${whom} [on the phone]`,
      set: { type: 'call', outcome: 'no_answer' },
    },
    { say: `${whom} (is|was) not (picking up|answering)`, set: { type: 'call', outcome: 'no_answer' } },
    { say: `(no joy|no luck) (calling|reaching|with) ${whom}`, set: { type: 'call', outcome: 'no_answer' } },
    { say: `${whom} went [straight] to voicemail`, set: { type: 'call', outcome: 'left_voicemail' } },
    { say: `[i] dropped ${whom} [a] (voicemail|vm)`, set: { type: 'call', outcome: 'left_voicemail' } },
    {
      say: `[i|we] took ${whom} [out] (for|to) (lunch|dinner|coffee|drinks|breakfast|a beer)`,
      set: { type: 'meeting' },
    },
    {
      say: `[i|we] (met|met up) with [the] (people|folks|team|guys|gang) (from|at|of) ${whom}`,
      set: { type: 'meeting' },
    },
    {
      say: `[i|we] [just] (showed|walked) ${whom} [through] [the|our] (product|platform|software|tool|app|solution)`,
      set: { type: 'demo' },
    },
    {
      say: `[i|we] [just] presented [the|our] (product|platform|software|tool|app|solution) to ${whom}`,
      set: { type: 'demo' },
    },
    `[i|we] [just] knocked out [the] ${whom} {type}`,
    { say: `[i|we] [just] (dropped|pinged) ${whom} [a|an] [quick] (line|mail|email|e-mail)`, set: { type: 'email' } },
    {
      say: `[i|we] [just] (fired off|sent off|sent over|shot over) [a|an|the] [quick] (mail|email|e-mail) to ${whom}`,
      set: { type: 'email' },
    },
    { say: `[i|we] [just] (replied|responded) to ${whom}`, set: { type: 'email' } },
    { say: `[i|we] [just] (dropped|shot) ${whom} [a] [quick] (text|sms|whatsapp)`, set: { type: 'sms' } },
    { say: `[i|we] [just] popped round to ${whom}`, set: { type: 'visit' } },
    `[please] [i] [just] [spent|had|have|did|made|finished|held|ran|got off|got out of|came out of|wrapped|wrapped up|completed|just had] [a|an|my|the] [quick|short|long|brief] [{outcome}] {type} (with|to|for|at|on|from|about|of) ${whom}`,
    `[i|we] [just|also] {type} [to|with|at|for] [the] ${whom} [people|team|folks|guys|crew]`,
    `{type} [was] (sent|made|done|held|given|delivered) (to|with|at|for) ${whom}`,
    `(log|record|track|add|note|save|register|enter|put down) [a|an|my|the|our|that|this] [quick|short|long|brief|good|great] {type} [notes|summary] (with|to|for|at|on|from|of|about) ${whom}`,
    `(log|record|track|note|register) [down] [that] [i|we] [have] {type} [with|to|at|for] ${whom}`,
    `{type} [with|to|for|at] ${whom}`,
    `[i|we] [just] {type} [the|our|a] (product|platform|software|solution|tool|new version) (to|for|with|at) ${whom}`,
    {
      say: `[i|we] [just] [got|was|were] [off|on] (the phone|a phone call|a chat|a word|a conversation|a talk) (with|to) ${whom}`,
      set: { type: 'call' },
    },
    { say: `[i|we] [just] (hung up|got off the phone|got off the line) with ${whom}`, set: { type: 'call' } },
    {
      say: `[i] (tried|tried calling|tried to call|tried to reach|could not reach|couldn't reach) ${whom}`,
      set: { type: 'call', outcome: 'no_answer' },
    },
    {
      say: `[got] (no answer|no reply|no response|no pick up|nobody) (from|at|by) ${whom}`,
      set: { type: 'call', outcome: 'no_answer' },
    },
    { say: `${whom} (did not|didn't|never) (pick up|answer)`, set: { type: 'call', outcome: 'no_answer' } },
    {
      say: `([i] left [a]|[a]) (voicemail|vm|lvm|voice mail) [for|with|at|to] ${whom}`,
      set: { type: 'call', outcome: 'left_voicemail' },
    },
    {
      say: `[i] left [a] (voicemail|message) (for|with|at) ${whom}`,
      set: { type: 'call', outcome: 'left_voicemail' },
    },
    { say: `[i] left ${whom} [a] (voicemail|vm|voice mail|message)`, set: { type: 'call', outcome: 'left_voicemail' } },
    { say: `[i|we] (sent|wrote|dropped|shot) ${whom} [a|an] (mail|email|e-mail)`, set: { type: 'email' } },
    {
      say: `[(log|record|note|track|register) [down] [that]] [i|we] [have] [just] (sent|wrote) [a|an|one|the] (mail|email|e-mail) to ${whom}`,
      set: { type: 'email' },
    },
    {
      say: `[i|we] (had|grabbed|got) (coffee|lunch|dinner|breakfast|drinks|a beer) with ${whom}`,
      set: { type: 'meeting' },
    },
    { say: `[i|we] (gave|did|ran) ${whom} [a] (demo|product demo|demonstration)`, set: { type: 'demo' } },
    {
      say: `[i|we] (went to see|was at|were at|was on site at|were on site at|was onsite at|went over to|drove to|drove out to|paid a visit to) ${whom}`,
      set: { type: 'visit' },
    },
    { say: `[i|we] sent ${whom} [a] (text|sms|whatsapp|text message)`, set: { type: 'sms' } },
    '…(it|that|this|which|call|meeting|demo|visit) {outcome}',
    '…(she|he|they) (was|were) {outcome}',
    { say: '…(on|over|by|via) [the] (phone|telephone)', set: { type: 'call' } },
    { say: '…(by|via|over|through|on) (sms|text|text message|whatsapp)', set: { type: 'sms' } },
    { say: '…(by|via) email', set: { type: 'email' } },
    { say: '…(on|in) site', set: { type: 'visit' } },
    {
      say: '…[and] [i] [left] [a] [message] (on|with) (her|his|their|the) (voicemail|answering machine|mailbox)',
      set: { outcome: 'left_voicemail' },
    },
  ],
  examples: [
    '30 min call with Dana at Acme about the renewal, follow up next Tuesday',
    'met Dana Kim yesterday, went well, next step: send the contract',
    'rang Acme, no answer',
    'left Dana a voicemail',
    'log an email to Acme regarding the new pricing',
  ],
  prepare: async ({ now, today, actor }, rawInput) => ({
    ...rawInput,
    occurredAt: absoluteTime(rawInput.occurredAt, today, actor.timeZone) ?? isoIn(now, actor.timeZone),
    followUp: absoluteTime(rawInput.followUp, today, actor.timeZone),
  }),
  run: async (context, input) => ({ ...(await writeActivity(context, input)), lead: input.lead }),
  render: ({ lead, ...logged }, view) => {
    const { activity, followUp } = logged;
    const length = activity.minutes === null ? '' : `, ${formatMinutes(activity.minutes)}`;
    const next = followUp?.dueOn
      ? ` ${followUp.handle}: follow up on ${formatDayRelative(followUp.dueOn, view.today, view.workspace.locale)}.`
      : '';
    return {
      text: `Logged: ${activityText(activity, view, lead?.name)}${length}.${next}`,
      blocks: activityCard(logged, view, lead),
      about: knownAfter(logged, lead),
    };
  },
});
