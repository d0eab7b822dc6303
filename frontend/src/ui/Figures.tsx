import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from './Page';

export interface Fig {
  name: string;
  value: ReactNode;
  /** The list of exactly its rows, where there is one. */
  to?: Pick<LinkProps, 'to' | 'search'> | undefined;
}

interface Props {
  title: string;
  meta: string;
  figs: readonly Fig[];
  /** Many short figures in a row. */
  close?: boolean;
}

/** Figures side by side, each opening the list behind it. */
export function Figures({ title, meta, figs, close = false }: Props) {
  return (
    <Panel title={title} meta={meta}>
      <div className="pad">
        <div className={close ? 'figs close' : 'figs wide'}>
          {figs.map(({ name, value, to }) =>
            to ? (
              <Link key={name} {...to}>
                <Fact name={name} value={value} />
              </Link>
            ) : (
              <div key={name}>
                <Fact name={name} value={value} />
              </div>
            ),
          )}
        </div>
      </div>
    </Panel>
  );
}

function Fact({ name, value }: Pick<Fig, 'name' | 'value'>) {
  return (
    <>
      <span className="fig">{value}</span>
      <br />
      <span className="meta">{name}</span>
    </>
  );
}
