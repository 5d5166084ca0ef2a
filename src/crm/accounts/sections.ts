import type { KnownBlock } from '@slack/types';
import { cut, escapeText, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import type { Activity } from '../activities/activity-rows.ts';
import { activityPlace, activityTitle, typeEmojis, whenWords } from '../activities/words.ts';
import { dayOf, formatDay } from '../days.ts';
import { dealLine } from '../deals/card.ts';
import type { Deal } from '../deals/deal.ts';
import type { Note } from '../notes/notes.ts';
import { dueWords } from '../tasks/card.ts';
import type { FoundTasks } from '../tasks/find.ts';

/** Text from people as a card shows it: escaped, and short enough for many of its kind. */
export function shown(text: string | null, length = 150): string {
  return cut(escapeText(text ?? ''), length);
}

/** A part of a record's page: its title and its lines; nothing where there are no lines. */
export function part(title: string, lines: readonly string[]): KnownBlock[] {
  return lines.length === 0 ? [] : [section([`*${title}*`, ...lines].join('\n'))];
}

/** The open deals of a record's page, whose account needs no saying; `totals` in words. */
export function dealsPart(deals: readonly Deal[], totals: string, view: View): KnownBlock[] {
  return part(
    `Open deals  ·  ${escapeText(totals)}`,
    deals.map((deal) => dealLine({ ...deal, account: null }, view)),
  );
}

/** The latest activities of a page of the account `here`, which needs no saying, or of one of its people. */
export function activitiesPart(activities: readonly Activity[], here: string | null, view: View): KnownBlock[] {
  return part(
    'Last activities',
    activities.map((activity) => activityShort(activity, here, view)),
  );
}

/** The open tasks of a record's page. */
export function tasksPart({ tasks, total }: FoundTasks, view: View): KnownBlock[] {
  const lines = tasks.map((task) => {
    const due = dueWords(task, view);
    return `*${task.handle}*  ${cut(escapeText(task.title), 150)}  ·  ${task.overdue ? `:red_circle: *${due}*` : due}`;
  });
  return part(total > tasks.length ? `Open tasks  ·  ${tasks.length} of ${total}` : 'Open tasks', lines);
}

/** The notes of a record's page. */
export function notesPart(notes: readonly Note[], { actor, today, workspace }: View): KnownBlock[] {
  const lines = notes.map(({ text, pinned, author, createdAt }) => {
    const day = formatDay(dayOf(createdAt, actor.timeZone), today, workspace.locale);
    return `${pinned ? ':pushpin: ' : ''}${oneLine(text)}  _${escapeText(author)}, ${day}_`;
  });
  return part('Notes', lines);
}

function activityShort(activity: Activity, here: string | null, view: View): string {
  const { type, subject, member, memberId } = activity;
  const place = activityPlace(activity);
  const parts = [
    whenWords(activity, view),
    ...(place === null || place === here ? [] : [cut(escapeText(place), 80)]),
    memberId === view.actor.id ? 'you' : escapeText(member),
  ];
  const about = subject === null ? '' : ` — ${oneLine(subject)}`;
  return `${typeEmojis[type]} ${cut(escapeText(activityTitle(activity)), 120)}${about}  ·  ${parts.join('  ·  ')}`;
}

function oneLine(text: string): string {
  return cut(escapeText(text.replaceAll(/\s+/g, ' ')), 180);
}
