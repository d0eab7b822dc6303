import { useEffect, type ReactNode } from 'react';

interface Props {
  title: string;
  meta?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}

/** A page: the noun it is about, what is said beside it, its acts at the right, its body. */
export function Page({ title, meta, acts, children }: Props) {
  useEffect(() => {
    document.title = `${title} · 归雁`;
  }, [title]);
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        {meta && <span className="meta row wrap">{meta}</span>}
        <span className="grow" />
        {acts}
      </div>
      {children}
    </>
  );
}

/** A bordered part of a page with its own head. */
export function Panel({
  title,
  meta,
  acts,
  children,
}: {
  title: string;
  meta?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {meta && <span className="meta">{meta}</span>}
        <span className="grow" />
        {acts}
      </header>
      {children}
    </section>
  );
}

/** Names and values, one pair a line; a missing value is a dash. */
export function Facts({ of }: { of: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {of.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
