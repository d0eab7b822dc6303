import type { ReactNode } from 'react';

export type Tone = 'seal' | 'jade' | 'ochre' | 'slate' | 'plain';

/** A state as a word on a tint; the word alone must suffice. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === 'plain' ? 'tag' : `tag ${tone}`}>{children}</span>;
}
