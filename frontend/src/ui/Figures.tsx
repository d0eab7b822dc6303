import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../ui/Page';

export interface Fig {
  name: string;
  value: ReactNode;
  /** The list of exactly its rows. */
  to: Pick<LinkProps, 'to' | 'search'>;
}

/** Figures side by side, each opening the list behind it. */
export function Figures({ title, meta, figs }: { title: string; meta: string; figs: readonly Fig[] }) {
  return (
    <Panel title={title} meta={meta}>
      <div className="pad">
        <div className="figs wide">
          {figs.map(({ name, value, to }) => (
            <Link key={name} {...to}>
              <span className="fig">{value}</span>
              <br />
              <span className="meta">{name}</span>
            </Link>
          ))}
        </div>
      </div>
    </Panel>
  );
}
