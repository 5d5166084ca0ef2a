import { completeTask } from './complete-task.ts';
import { createTask } from './create-task.ts';
import { findTasks } from './find-tasks.ts';
import { updateTask } from './update-task.ts';

/** The capabilities of tasks. */
export const taskCapabilities = [createTask, updateTask, completeTask, findTasks];
