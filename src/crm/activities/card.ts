import type { KnownBlock } from '@slack/types';
import { buttons, context, cut, escapeText, facts, formButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { type Reference, words } from '../../capability/fields.ts';
import { formatDayRelative } from '../days.ts';
import { taskReference } from '../tasks/tasks.ts';
import { activityReference, type LoggedActivity } from './activities.ts';
import type { Activity } from './activity-rows.ts';
import { activityPlace, activityTitle, formatMinutes, sentence, typeEmojis, whenWords } from './words.ts';

const outcomeEmojis: Readonly<Record<string, string>> = {
  positive: ':large_green_circle:',
  neutral: ':white_circle:',
  negative: ':red_circle:',
  no_answer: ':no_bell:',
  left_voicemail: ':mailbox_with_mail:',
};

/** Characters of a button's 2,000 that the input of its action may take. */
const buttonRoom = 1800;

/** One activity whole: title, facts, notes, follow-up and its Edit button. `lead` names the lead it is about. */
export function activityCard({ activity, followUp }: LoggedActivity, view: View, lead?: string): KnownBlock[] {
  const { subject, outcome, sentiment, minutes, nextStep, notes, location, deal, type } = activity;
  const place = activityPlace(activity);
  const title = `${typeEmojis[type]} *${escapeText(activityTitle(activity, lead))}*`;
  return [
    section(place === null ? title : `${title}  ·  ${escapeText(place)}`),
    ...facts([
      ['About', escapeText(sentence(subject ?? ''))],
      ['When', sentence(whenWords(activity, view))],
      ['Length', minutes === null ? '' : formatMinutes(minutes)],
      ['Outcome', outcome === null ? '' : `${outcomeEmojis[outcome] ?? ''} ${words(outcome)}`],
      ['They felt', sentiment === null ? '' : words(sentiment)],
      ['Deal', deal === null ? '' : escapeText(`${deal.handle} ${deal.name}`)],
      ['Next step', escapeText(nextStep ?? '')],
      ['Where', whereWords(activity, location)],
    ]),
    ...(notes === null ? [] : [section(`>${escapeText(notes).replaceAll('\n', '\n>')}`)]),
    ...followUpLine(followUp, view),
    ...buttons(formButton('Edit', 'update_activity', editable(activity, lead))),
  ];
}

/** One activity on two lines of a list. */
export function activityLine(activity: Activity, view: View): KnownBlock {
  const place = activityPlace(activity);
  const subject = activity.subject === null ? '' : ` — ${escapeText(activity.subject)}`;
  const parts = [
    whenWords(activity, view),
    place === null ? '' : escapeText(place),
    activity.minutes === null ? '' : formatMinutes(activity.minutes),
    activity.outcome === null ? '' : words(activity.outcome).toLowerCase(),
    activity.memberId === view.actor.id ? 'you' : escapeText(activity.member),
  ].filter((part) => part !== '');
  const notes = activity.notes === null ? '' : `\n>${escapeText(cut(activity.notes.replaceAll(/\s+/g, ' '), 160))}`;
  return section(
    `${typeEmojis[activity.type]} *${escapeText(activityTitle(activity))}*${subject}\n${parts.join('  ·  ')}${notes}`,
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

/** The form's values, as many as a button can carry; those left out stay as they are. */
function editable(activity: Activity, lead?: string) {
  const { id, type, subject, outcome, sentiment, minutes, nextStep, location, notes } = activity;
  const reference = activityReference(id, activityTitle(activity, lead));
  const values: Record<string, unknown> = { activity: reference };
  let room = buttonRoom - JSON.stringify(values).length;
  for (const [name, value] of Object.entries({
    type,
    outcome,
    sentiment,
    minutes,
    subject,
    nextStep,
    location,
    notes,
  })) {
    room -= JSON.stringify({ [name]: value }).length;
    if (value !== null && room > 0) values[name] = value;
  }
  return values;
}
