import type { PartRole, PhraseForm } from './name-forms.ts';
import type { MatchManner, RecordType } from './named-record.ts';

/** What a whole phrase is worth, by how it stands to the record. */
export const PHRASE_SCORES: Readonly<Record<PhraseForm, number>> = {
  exact: 1,
  alias: 0.97,
  short_name: 0.93,
  last_name: 0.8,
};

/** What a single word is worth, by its role in the name. */
export const ROLE_SCORES: Readonly<Record<PartRole, number>> = {
  first_name: 0.85,
  last_name: 0.75,
  head: 0.76,
  part: 0.68,
};

/** Manners of single words. */
export const ROLE_MANNERS: Readonly<Record<PartRole, MatchManner>> = {
  first_name: 'first_name',
  last_name: 'last_name',
  head: 'part',
  part: 'part',
};

/** Fixed scores of the other manners. */
export const SCORES = {
  key: 1,
  joined: 0.95,
  /** Spaces in other places: under a short name said as it is. */
  respaced: 0.92,
  /** An unknown address at a known domain. */
  domainOfEmail: 0.85,
  initials: 0.4,
  firstNameAndInitial: 0.86,
  afterHonorific: 0.85,
} as const;

/** Taken off for a nickname, a loosely read word, an inactive record, another legal form than the record's. */
export const PENALTIES = { nickname: 0.07, loose: 0.06, inactive: 0.15, otherLegalForm: 0.02 } as const;

/** Taken off where several records of a type fit equally: from two on it is more than a near tie (0.1). */
export function sharedPenalty(count: number): number {
  return count <= 1 ? 0 : Math.min(0.12 + 0.03 * Math.log2(count / 2), 0.35);
}

/** A score after typing mistakes, by how much of the name they are. */
export function mistypedScore(score: number, distance: number, length: number): number {
  return distance === 0 ? score : Math.max(0.3, Math.min(score - 0.04, 0.92) - (0.8 * distance) / Math.max(length, 1));
}

/** Parts of what is named by sentences rather than names say less. */
export function partFactor(type: RecordType): number {
  if (type === 'account' || type === 'product') return 1;
  return type === 'task' || type === 'complaint' || type === 'digest' ? 0.75 : 0.95;
}

/** Rounded so that equal scores are equal. */
export function tidyScore(score: number): number {
  return Math.round(Math.min(Math.max(score, 0), 1) * 1000) / 1000;
}
