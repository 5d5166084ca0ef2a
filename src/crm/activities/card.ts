import type { Button, KnownBlock } from '@slack/types';
import { buttons, context, cut, escapeText, facts, formButton, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { type Reference, words } from '../../capability/fields.ts';
import { formatDayRelative } from '../days.ts';
import { taskReference } from '../tasks/tasks.ts';
import { activityReference, type LoggedActivity } from './activities.ts';
import type { Activity } from './activity-rows.ts';
import type { ActivityType } from './activity-types.ts';
import type { ActivityOutcome } from './outcomes.ts';
import {
  activityPlace,
  activityTitle,
  followUpTitle,
  formatMinutes,
  sentence,
  typeEmojis,
  whenWords,
} from './words.ts';

const outcomeEmojis: Readonly<Record<string, string>> = {
  positive: ':large_green_circle:',
  neutral: ':white_circle:',
  negative: ':red_circle:',
  no_answer: ':no_bell:',
  left_voicemail: ':mailbox_with_mail:',
};

const sentimentEmojis = { positive: ':smiley:', neutral: ':neutral_face:', negative: ':worried:' } as const;

const wentWell = ['Went well', 'positive'] as const;
const wentBadly = ['Went badly', 'negative'] as const;
const noAnswer = ['No answer', 'no_answer'] as const;

/** Outcomes offered as buttons where none was said. */
const outcomeTaps: Partial<Record<ActivityType, readonly (readonly [label: string, outcome: ActivityOutcome])[]>> = {
  call: [wentWell, noAnswer],
  meeting: [wentWell, wentBadly],
  demo: [wentWell, wentBadly],
  visit: [wentWell, wentBadly],
};

/** One activity whole: title, facts, notes, follow-up and what may come next; `lead` is the lead it is about. */
export function activityCard(
  { activity, followUp }: LoggedActivity,
  view: View,
  lead: Reference | undefined,
): KnownBlock[] {
  const { subject, outcome, sentiment, minutes, nextStep, notes, location, deal, type } = activity;
  const place = activityPlace(activity);
  const title = `${typeEmojis[type]} *${escapeText(activityTitle(activity, lead?.name))}*`;
  return [
    section(place === null ? title : `${title}  ·  ${escapeText(place)}`),
    ...facts([
      ['About', escapeText(sentence(subject ?? ''))],
      ['When', sentence(whenWords(activity, view))],
      ['Length', minutes === null ? '' : formatMinutes(minutes)],
      ['Outcome', outcome === null ? '' : `${outcomeEmojis[outcome] ?? ''} ${words(outcome)}`],
      ['They felt', sentiment === null ? '' : `${sentimentEmojis[sentiment]} ${words(sentiment)}`],
      ['Deal', deal === null ? '' : escapeText(`${deal.handle} ${deal.name}`)],
      ['Next step', escapeText(sentence(nextStep ?? ''))],
      ['Where', whereWords(activity, location)],
    ]),
    ...(notes === null ? [] : [section(`>${escapeText(notes).replaceAll('\n', '\n>')}`)]),
    ...followUpLine(followUp, view),
    ...buttons(...nextButtons({ activity, followUp }, lead)),
  ];
}

/** One activity on two lines of a list. */
export function activityLine(activity: Activity, view: View): KnownBlock {
  const place = activityPlace(activity);
  const subject = activity.subject === null ? '' : ` — ${cut(escapeText(activity.subject), 150)}`;
  const parts = [
    whenWords(activity, view),
    place === null ? '' : cut(escapeText(place), 80),
    activity.minutes === null ? '' : formatMinutes(activity.minutes),
    activity.outcome === null ? '' : words(activity.outcome).toLowerCase(),
    activity.memberId === view.actor.id ? 'you' : escapeText(activity.member),
  ].filter((part) => part !== '');
  const notes = activity.notes === null ? '' : `\n>${cut(escapeText(activity.notes.replaceAll(/\s+/g, ' ')), 200)}`;
  return section(
    `${typeEmojis[activity.type]} *${cut(escapeText(activityTitle(activity)), 120)}*${subject}\n${parts.join('  ·  ')}${notes}`,
  );
}

/** One activity as a line of plain text. */
export function activityText(activity: Activity, view: View, lead?: string): string {
  const place = activityPlace(activity);
  const subject = activity.subject === null ? '' : ` about ${activity.subject}`;
  return `${activityTitle(activity, lead)}${place === null ? '' : ` (${place})`}${subject}, ${whenWords(activity, view)}`;
}

/** What "it" means after an activity: what it is about, then the activity and its follow-up. */
export function knownAfter({ activity, followUp }: LoggedActivity, lead: Reference | undefined): Reference[] {
  return [
    activity.contact,
    activity.account,
    activity.deal,
    lead,
    activityReference(activity.id, activityTitle(activity, lead?.name)),
    followUp && taskReference(followUp),
  ].filter((reference) => reference !== null && reference !== undefined);
}

function whereWords({ latitude, longitude }: Activity, location: string | null): string {
  if (location !== null) return escapeText(location);
  return latitude === null || longitude === null ? '' : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

function followUpLine(task: LoggedActivity['followUp'], { today, workspace }: View): KnownBlock[] {
  if (task === null || task.dueOn === null) return [];
  const day = formatDayRelative(task.dueOn, today, workspace.locale);
  return [context(`:alarm_clock: *${task.handle}*  ${escapeText(task.title)}  ·  ${day}`)];
}

/** What may come next: planning the follow-up, and saying how it went with one tap. */
function nextButtons({ activity, followUp }: LoggedActivity, lead: Reference | undefined): Button[] {
  const reference = activityReference(activity.id, activityTitle(activity, lead?.name));
  const about = activity.deal ?? activity.contact ?? lead ?? activity.account;
  const task = { title: followUpTitle(activity, lead?.name), kind: 'follow_up', ...(about ? { about } : {}) };
  const taps = activity.outcome === null ? (outcomeTaps[activity.type] ?? []) : [];
  return [
    ...(followUp === null ? [formButton('Follow up', 'create_task', task)] : []),
    ...taps.map(([label, outcome]) => runButton(label, 'update_activity', { activity: reference, outcome })),
  ];
}
