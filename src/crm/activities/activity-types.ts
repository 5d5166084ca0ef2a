import { demoWords, meetingWords, supportWords, visitWords } from './in-person-words.ts';
import { callWords, emailWords, smsWords } from './remote-words.ts';

/** What kind of thing happened. */
export type ActivityType = keyof typeof activityTypes;

/** Activity types with what people type for one that took place. */
export const activityTypes = {
  call: callWords,
  email: emailWords,
  meeting: meetingWords,
  demo: demoWords,
  support: supportWords,
  visit: visitWords,
  sms: smsWords,
} as const;

/** Activity types with what people type for several that they look for. */
export const activityTypePlurals = {
  call: ['calls', 'phone calls', 'cold calls', 'chats', 'video calls', 'conference calls', 'phonecalls'],
  email: ['emails', 'e-mails', 'mails'],
  meeting: [
    'meetings',
    'appointments',
    'lunches',
    'coffees',
    'dinners',
    'workshops',
    'catch-ups',
    'syncs',
    'sit-downs',
    'face-to-faces',
    'one-on-ones',
    'zooms',
  ],
  demo: ['demos', 'demonstrations', 'product demos', 'presentations', 'walkthroughs'],
  support: ['support calls', 'support cases', 'support sessions', 'support tickets', 'support requests'],
  visit: ['visits', 'site visits', 'on-site visits', 'onsite visits', 'customer visits', 'client visits'],
  sms: ['texts', 'text messages', 'whatsapps', 'messages', 'whatsapp messages'],
} as const;
