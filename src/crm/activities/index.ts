import { findActivities } from './find-activities.ts';
import { logActivity } from './log-activity.ts';
import { updateActivity } from './update-activity.ts';

/** The capabilities of activities. */
export const activityCapabilities = [logActivity, updateActivity, findActivities];
