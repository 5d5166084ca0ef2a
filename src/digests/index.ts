import { cancelDigest } from './cancel-digest.ts';
import { findDigests } from './find-digests.ts';
import { scheduleDigest } from './schedule-digest.ts';
import { sendDigest } from './send-digest.ts';

/** The capabilities of digests. */
export const digestCapabilities = [scheduleDigest, findDigests, cancelDigest, sendDigest];
