/** Priorities with what people type for them. */
export const priorities = {
  low: [
    'low priority',
    'low prio',
    'no rush',
    'no hurry',
    'not urgent',
    'not important',
    'not pressing',
    'whenever',
    'minor',
    'lowest priority',
  ],
  normal: ['normal priority', 'medium priority', 'medium', 'regular'],
  high: ['high priority', 'high prio', 'important', 'very important', 'prio', 'pressing'],
  urgent: [
    'asap',
    'very urgent',
    'super urgent',
    'as soon as possible',
    'highest priority',
    'straight away',
    'at once',
    'drop everything',
    'urgently',
    'critical',
    'top priority',
    'right away',
    'immediately',
  ],
} as const;

/** Kinds of tasks with what people type for several that they look for. */
export const taskKindPlurals = {
  general: ['general tasks'],
  follow_up: ['follow ups', 'follow-ups', 'followups'],
  reminder: ['reminders'],
  deadline: ['deadlines'],
} as const;

/** Kinds of tasks with what people type for them. */
export const taskKinds = {
  general: ['general task', 'general tasks', 'to-do'],
  follow_up: ['follow up', 'follow-up', 'followup', 'follow ups', 'follow-ups', 'followups'],
  reminder: ['reminders'],
  deadline: ['deadlines'],
} as const;
