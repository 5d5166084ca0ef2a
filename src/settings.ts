import { z } from 'zod';

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema.optional());
const withDefault = <Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>) =>
  z.preprocess((given) => blank(given) ?? value, schema);

const wholeNumber = (largest: number) => {
  const error = `is not a whole number from 0 to ${largest}`;
  return z.coerce.number(error).int(error).min(0, error).max(largest, error);
};
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, `is none of ${values.join(', ')}`);

const timeZone = z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Berlin');
const currency = z.string().regex(/^[A-Z]{3}$/, 'is not a three-letter currency such as USD');

const schema = z.object({
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// address' })),
  RAPPORT_HOME: withDefault(z.string(), '.rapport'),
  RAPPORT_TIME_ZONE: withDefault(timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone),
  RAPPORT_CURRENCY: withDefault(currency, 'USD'),
  RAPPORT_LOCALE: withDefault(z.string().refine(isLocale, 'is not a locale such as en-US'), 'en-US'),
  RAPPORT_NEW_MEMBER_ROLE: withDefault(oneOf(['viewer', 'rep', 'none']), 'rep'),
  RAPPORT_SECRET: optional(z.string().min(16, 'is too short: use at least 16 characters')),
  PORT: withDefault(wholeNumber(65_535), 3000),
  PUBLIC_URL: optional(z.url('is not a web address')),
  SLACK_BOT_TOKEN: optional(z.string().startsWith('xoxb-', 'does not start with xoxb-')),
  SLACK_APP_TOKEN: optional(z.string().startsWith('xapp-', 'does not start with xapp-')),
  SLACK_SIGNING_SECRET: optional(z.string().min(8, 'is too short')),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(z.url('is not a web address')),
  OPENAI_MODEL: withDefault(z.string(), 'gpt-5-mini'),
  OPENAI_DAILY_CALLS: withDefault(wholeNumber(1_000_000), 200),
  QUICKCHART_URL: optional(z.url('is not a web address')),
  LOG_LEVEL: withDefault(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
});

/** How Slack is reached; `playground` is the local stand-in. */
export type SlackSettings =
  | { readonly mode: 'playground' }
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };

/** Every setting, validated; the only reading of the environment. */
export interface Settings {
  /** Postgres to use; null: the embedded one in `home`. */
  readonly databaseUrl: string | null;
  readonly home: string;
  /** What a new workspace takes. */
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
  /** The role of a Slack user who is seen for the first time; null: only those that an admin adds. */
  readonly newMemberRole: 'viewer' | 'rep' | null;
  /** Signs chart addresses; null: one is made and kept in `home`. */
  readonly secret: string | null;
  readonly port: number;
  /** Where the outside reaches this process, without a trailing slash; null: http://localhost:PORT. */
  readonly publicUrl: string | null;
  readonly slack: SlackSettings;
  /** The LLM that reads what the rules do not; null: none. `dailyCalls`: messages that one member may have it read a day. */
  readonly openai: {
    readonly apiKey: string;
    readonly baseUrl: string | null;
    readonly model: string;
    readonly dailyCalls: number;
  } | null;
  readonly quickChartUrl: string | null;
  readonly logLevel: string;
}

/** A setting is wrong; the message is one line that names it. */
export class SettingsError extends Error {}

/**
 * Reads settings from environment variables; empty ones count as not set.
 *
 * @throws {SettingsError} naming the first setting that is wrong
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`The setting ${issue?.path.join('.')} ${issue?.message ?? 'is wrong'}. See .env.example.`);
  }
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL ?? null,
    home: values.RAPPORT_HOME,
    timeZone: values.RAPPORT_TIME_ZONE,
    currency: values.RAPPORT_CURRENCY,
    locale: values.RAPPORT_LOCALE,
    newMemberRole: values.RAPPORT_NEW_MEMBER_ROLE === 'none' ? null : values.RAPPORT_NEW_MEMBER_ROLE,
    secret: values.RAPPORT_SECRET ?? null,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    slack: slackSettings(values),
    openai:
      values.OPENAI_API_KEY === undefined
        ? null
        : {
            apiKey: values.OPENAI_API_KEY,
            baseUrl: values.OPENAI_BASE_URL ?? null,
            model: values.OPENAI_MODEL,
            dailyCalls: values.OPENAI_DAILY_CALLS,
          },
    quickChartUrl: values.QUICKCHART_URL ?? null,
    logLevel: values.LOG_LEVEL,
  };
}

function slackSettings(values: z.output<typeof schema>): SlackSettings {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (botToken === undefined) {
    if (appToken === undefined && signingSecret === undefined) return { mode: 'playground' };
    throw new SettingsError(
      'The setting SLACK_BOT_TOKEN is missing, and the other Slack settings need it. See .env.example.',
    );
  }
  if (appToken !== undefined) return { mode: 'socket', botToken, appToken };
  if (signingSecret !== undefined) return { mode: 'http', botToken, signingSecret };
  throw new SettingsError(
    'The setting SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing beside SLACK_BOT_TOKEN. See .env.example.',
  );
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  try {
    return new Intl.Locale(locale) !== undefined;
  } catch {
    return false;
  }
}
