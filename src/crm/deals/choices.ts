import { choice, type FieldOptions } from '../../capability/fields.ts';

/** Where a deal came from; leads come from the same. */
export const sources = {
  website: ['web', 'site', 'web form', 'inbound', 'online'],
  trade_show: ['trade show', 'tradeshow', 'trade shows', 'fair', 'expo', 'conference', 'event'],
  referral: ['referrals', 'referred', 'word of mouth', 'recommendation'],
  cold_call: ['cold call', 'cold calls', 'cold calling', 'outbound'],
  social_media: ['social media', 'social', 'linkedin', 'facebook', 'instagram', 'twitter'],
  email_campaign: ['email campaign', 'e-mail campaign', 'newsletter', 'mailing', 'campaign'],
  partner: ['partners', 'reseller', 'channel partner'],
  other: [],
} as const;

/** The field of a deal's source. */
export function sourceField(options: FieldOptions = {}) {
  return choice(sources, { cues: ['source', 'from', 'came from', 'via', 'through'], ...options });
}

/** The field of a deal's type. */
export function typeField(options: FieldOptions = {}) {
  return choice(
    {
      new_business: ['new business', 'net new', 'new logo', 'new customer'],
      expansion: ['upsell', 'up-sell', 'cross-sell', 'upgrade', 'add-on', 'expansions', 'existing business'],
      renewal: ['renewals', 'renew', 'renewing'],
    },
    { cues: ['type'], ...options },
  );
}

/** The field of how surely a deal is counted on. */
export function forecastField(options: FieldOptions = {}) {
  return choice(
    {
      pipeline: ['just pipeline'],
      best_case: ['best case', 'best-case', 'upside'],
      commit: ['committed', 'commits', 'committing'],
      omitted: ['omit', 'excluded', 'left out', 'out of the forecast'],
    },
    { cues: ['forecast', 'forecast as', 'forecast category', 'in the forecast as'], ...options },
  );
}
