import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';

/** The JSON objects of a list; none where it is no list. */
export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A string, or an empty one. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
