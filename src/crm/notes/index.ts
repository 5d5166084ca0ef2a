import { addNote } from './add-note.ts';
import { findNotes } from './find-notes.ts';

/** The capabilities of notes. */
export const noteCapabilities = [addNote, findNotes];
