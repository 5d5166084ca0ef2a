import { choice, date, datetime, minutes, number, reference, text } from '../../capability/fields.ts';
import { activityTypes, outcomes, sentiments } from './choices.ts';

/** Words that lead a follow-up's day in. */
const followUpCues = [
  'follow up',
  'follow-up',
  'followup',
  'following up',
  'follows up',
  'follow ups',
  'chase',
  'chase up',
  'check in',
  'check back',
  'remind me',
  'reminder',
  'circle back',
  'get back to',
  'get back',
  'call back',
  'touch base',
  'ping',
  'revisit',
  'try again',
  'reconnect',
  'next touch',
  'speak again',
  'talk again',
] as const;

/** The type of an activity. */
export const activityType = () => choice(activityTypes, { hint: 'What happened.' });

/** What is said of an activity beside its type, as log_activity and update_activity take it. */
export const activityFields = {
  contact: reference('contact', { cues: ['with', 'to', 'contact'], hint: 'Whom it was with.' }).optional(),
  account: reference('account', {
    cues: ['at', 'from', 'with', 'of', 'account'],
    hint: 'The company it was with.',
  }).optional(),
  deal: reference('deal', { cues: ['deal', 'on', 'for', 'about'], hint: 'The deal it was about.' }).optional(),
  lead: reference('lead', { cues: ['lead', 'with'] }).optional(),
  subject: text({
    cues: [
      'about',
      're',
      're:',
      'regarding',
      'on',
      'concerning',
      'to discuss',
      'discussing',
      'discussed',
      'we discussed',
      'talked about',
      'we talked about',
      'talked through',
      'went over',
      'we went over',
      'went through',
      'covered',
      'we covered',
      'topic',
      'topic:',
      'subject',
      'subject:',
    ],
    hint: 'What it was about, in a few words.',
  }).optional(),
  notes: text({
    long: true,
    cues: ['notes', 'notes:', 'note that', 'she said', 'he said', 'they said', 'says', 'details', ':'],
    hint: 'What was said.',
  }).optional(),
  outcome: choice(outcomes, {
    cues: ['outcome', 'result'],
    hint: 'What came of it: “went well” is positive.',
  }).optional(),
  sentiment: choice(sentiments, {
    cues: ['sentiment', 'mood', 'felt', 'seemed', 'sounded', 'was', 'is', 'they were'],
    hint: 'How they felt: annoyed is negative, delighted is positive.',
  }).optional(),
  minutes: minutes({
    cues: [
      'for',
      'took',
      'it took',
      'lasted',
      'it lasted',
      'duration',
      'duration:',
      'length',
      'talked for',
      'we talked for',
      'we spoke for',
      'spoke for',
      'it was',
      'it was about',
    ],
    label: 'Length',
    hint: 'How long it took, in minutes.',
  }).optional(),
  occurredAt: datetime({
    cues: ['on', 'at', 'this'],
    lean: 'past',
    label: 'When',
    hint: 'When it took place; now unless said.',
  }).optional(),
  nextStep: text({
    cues: ['next step', 'next steps', 'next step:', 'next:', 'next up'],
    hint: 'What is to happen next.',
  }).optional(),
  followUp: date({
    cues: followUpCues,
    lean: 'future',
    label: 'Follow up',
    hint: 'The day to follow up; makes a task.',
  }).optional(),
  location: text({
    cues: ['location', 'location:', 'venue', 'at the', 'place'],
    hint: 'Where it took place.',
  }).optional(),
  latitude: number({ min: -90, max: 90 }, { cues: ['latitude', 'lat'], hint: 'In degrees.' }).optional(),
  longitude: number({ min: -180, max: 180 }, { cues: ['longitude', 'lon', 'lng'], hint: 'In degrees.' }).optional(),
};
