import type { ImportCounts, ImportRowView, ImportView } from '../../api/schema';
import type { Tone } from '../../ui/Tag';

export type ImportState = ImportView['state'];
export type Outcome = ImportRowView['outcome'];

export const OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'AMBIGUOUS', 'REJECTED'] as const;

export const OUTCOME_TONES: Record<Outcome, Tone> = {
  CREATED: 'jade',
  UPDATED: 'slate',
  UNCHANGED: 'plain',
  AMBIGUOUS: 'ochre',
  REJECTED: 'seal',
  SKIPPED: 'plain',
};

export const STATE_TONES: Record<ImportState, Tone> = {
  QUEUED: 'slate',
  READING: 'slate',
  NEEDS_MAPPING: 'ochre',
  VALIDATED: 'ochre',
  COMMITTING: 'slate',
  DONE: 'jade',
  CANCELLED: 'plain',
  FAILED: 'seal',
  UNDOING: 'slate',
  UNDONE: 'plain',
};

/** Whether the server is at work on the import, so that one should wait. */
export function isWorking(state: ImportState): boolean {
  return ['QUEUED', 'READING', 'COMMITTING', 'UNDOING'].includes(state);
}

/** Whether a person may still change what will be written. */
export function isOpen(state: ImportState): boolean {
  return state === 'VALIDATED' || state === 'NEEDS_MAPPING';
}

/** How many rows a commit writes. */
export function writes(counts: ImportCounts): number {
  return counts.created + counts.updated;
}

/** How many rows have one outcome. */
export function countOf(counts: ImportCounts, outcome: (typeof OUTCOMES)[number]): number {
  switch (outcome) {
    case 'CREATED':
      return counts.created;
    case 'UPDATED':
      return counts.updated;
    case 'UNCHANGED':
      return counts.unchanged;
    case 'AMBIGUOUS':
      return counts.ambiguous;
    case 'REJECTED':
      return counts.rejected;
  }
}
