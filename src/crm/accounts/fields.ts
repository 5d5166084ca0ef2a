import { choice, email, integer, money, phone, reference, text, texts, url } from '../../capability/fields.ts';

/** Account types with what people type for them. */
export const accountTypes = {
  prospect: ['prospects', 'prospective customer', 'potential customer', 'target'],
  customer: ['customers', 'client', 'clients', 'buyer'],
  distributor: ['distributors', 'wholesaler', 'wholesalers'],
  dealer: ['dealers', 'reseller', 'resellers', 'retailer', 'retailers'],
  supplier: ['suppliers', 'vendor', 'vendors'],
  partner: ['partners', 'ally', 'alliance'],
} as const;

/** What may be said of an account beside its name, as create_account and update_account take it. */
export const accountFields = {
  type: choice(accountTypes, {
    cues: ['type', 'category', 'as', 'as a', 'as an', 'is a', 'is now a', 'is still a', 'still a'],
    hint: 'What it is to us.',
  }).optional(),
  industry: text({ cues: ['industry', 'sector', 'vertical', 'in the industry', 'industry is'] }).optional(),
  segment: text({ cues: ['segment', 'segment is'] }).optional(),
  website: url({ cues: ['website', 'site', 'web', 'url', 'domain', 'homepage'] }).optional(),
  phone: phone({ cues: ['phone', 'tel', 'telephone', 'phone number', 'call them on'] }).optional(),
  email: email({ cues: ['email', 'e-mail', 'mail'] }).optional(),
  territory: text({ cues: ['territory', 'region', 'territory is'] }).optional(),
  owner: reference('member', {
    cues: ['owner', 'owned by', 'account manager', 'for', 'looked after by', 'managed by', 'handled by', 'run by'],
    hint: 'Who looks after it; you unless said.',
  }).optional(),
  parent: reference('account', {
    cues: [
      'parent',
      'parent company',
      'parent account',
      'subsidiary of',
      'part of',
      'belongs to',
      'child of',
      'under',
      'division of',
    ],
    hint: 'The account it is part of.',
  }).optional(),
  employees: integer({}, { cues: ['employees', 'staff', 'headcount', 'people', 'with'] }).optional(),
  annualRevenue: money({
    cues: ['revenue', 'annual revenue', 'turnover', 'yearly revenue', 'sales of', 'revenue of'],
  }).optional(),
  address: text({
    cues: ['address', 'located at', 'located in', 'based in', 'based at', 'headquartered in', 'lives at'],
  }).optional(),
  tags: texts({
    cues: ['tag', 'tags', 'tagged', 'labels'],
    hint: 'All its tags; those it has are replaced.',
  }).optional(),
};
