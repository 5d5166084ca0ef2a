/** The kinds of record that a message may name. */
export type RecordType =
  | 'account'
  | 'contact'
  | 'lead'
  | 'deal'
  | 'product'
  | 'order'
  | 'task'
  | 'member'
  | 'segment'
  | 'complaint'
  | 'digest';

/** What the index knows of a record: enough to find it by what people type, and no more. */
export interface NamedRecord {
  readonly type: RecordType;
  readonly id: string;
  /** The full name as shown on cards. */
  readonly name: string;
  /** Other names it goes by ("GTXPro", a former name); not derived ones, which the index makes itself. */
  readonly aliases?: readonly string[] | undefined;
  readonly email?: string | undefined;
  /** Web domain of an account ("acme.com"). */
  readonly domain?: string | undefined;
  /** `D-12`. */
  readonly handle?: string | undefined;
  /** Slack user id of a member, for `<@U123>`. */
  readonly slackUserId?: string | undefined;
  /** The account that a contact or deal belongs to. */
  readonly accountId?: string | undefined;
  /** The member that owns it. */
  readonly ownerId?: string | undefined;
  /** False for what is archived, closed or done: found, but after the active ones. */
  readonly active?: boolean | undefined;
}

/** How a name was recognised, best first. */
export type MatchManner =
  | 'handle'
  | 'email'
  | 'domain'
  | 'mention'
  | 'exact'
  | 'alias'
  | 'short_name'
  | 'first_name'
  | 'last_name'
  | 'nickname'
  | 'initials'
  | 'part'
  | 'typo';

/** One record that a stretch of text may name. `score` is 0–1, calibrated so that near ties (within 0.1) deserve a question. */
export interface NameCandidate {
  readonly record: NamedRecord;
  readonly score: number;
  readonly manner: MatchManner;
}

/** A stretch of the message that names at least one record; offsets as in `Span`. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Best first. */
  readonly candidates: readonly NameCandidate[];
}
