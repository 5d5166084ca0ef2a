import { choice, email, flag, phone, reference, text } from '../../capability/fields.ts';

/** The parts that contacts play, with what people type for them. */
export const contactRoles = {
  decision_maker: [
    'decision maker',
    'decision makers',
    'decision-maker',
    'decision-makers',
    'economic buyer',
    'buyer',
    'buyers',
  ],
  influencer: ['influencers', 'influences'],
  champion: ['champions', 'advocate', 'sponsor'],
  user: ['users', 'end user', 'end users', 'end-user'],
  distributor: ['distributor contact'],
  dealer: ['reseller', 'dealer contact'],
  contact: ['ordinary contact', 'plain contact'],
} as const;

/** What may be said of a contact beside the name, as create_contact and update_contact take it. */
export const contactFields = {
  account: reference('account', {
    cues: ['at', 'from', 'of', 'for', 'under', 'works at', 'works for', 'account', 'company'],
    hint: 'The company the contact is with.',
  }).optional(),
  title: text({
    cues: ['title', 'job title', 'position', 'works as', 'title is', 'their'],
    hint: 'Job title.',
  }).optional(),
  role: choice(contactRoles, {
    cues: ['role', 'as', 'is the', 'is a', 'is an'],
    hint: 'The part they play in buying.',
  }).optional(),
  email: email({ cues: ['email', 'e-mail', 'mail'] }).optional(),
  phone: phone({ cues: ['phone', 'mobile', 'cell', 'tel', 'number', 'phone number'] }).optional(),
  reportsTo: reference('contact', {
    cues: ['reports to', 'reporting to', 'boss', 'line manager', 'his manager', 'her manager', 'works under'],
  }).optional(),
  gender: text({ cues: ['gender'] }).optional(),
  primary: flag({
    cues: ['primary', 'main contact', 'primary contact', 'key contact', 'point of contact'],
    label: 'Main contact',
    hint: 'The account’s main contact; it has one.',
  }).optional(),
  preferredMethod: choice(
    {
      email: ['by email', 'by e-mail', 'by mail', 'mail', 'e-mail'],
      phone: ['by phone', 'call', 'calls', 'telephone'],
      sms: ['by text', 'text', 'texts', 'by sms'],
    },
    { cues: ['prefers', 'likes', 'preferred method', 'preferred', 'best reached by', 'contact by'] },
  ).optional(),
};
