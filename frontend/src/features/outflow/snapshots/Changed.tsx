import { useTranslation } from 'react-i18next';
import type { Differences } from '../../../api/schema';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { Tag, type Tone } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';

interface Line {
  key: string;
  sort: 'added' | 'ended' | 'changed' | 'contradiction';
  name: string;
  cell?: string;
  was?: string | null | undefined;
  became?: string | null | undefined;
}

const TONES: Record<Line['sort'], Tone> = {
  added: 'jade',
  ended: 'plain',
  changed: 'slate',
  contradiction: 'seal',
};

/** What has changed since the last frozen ledger, a line a cell. */
export function Changed({ of }: { of: Differences }) {
  const { t } = useTranslation();
  // Of a first sheet all rows are new, which says nothing.
  const lines = linesOf(of.since ? of : { ...of, added: [] });
  const columns = useColumns();
  if (!of.since && lines.length === 0) return <p className="meta">{t('outflow.snapshot.first')}</p>;
  return (
    <Panel
      title={t('outflow.snapshot.changes', { n: lines.length })}
      meta={of.since ? t('outflow.snapshot.since', { month: of.since }) : t('outflow.snapshot.first')}
    >
      {lines.length === 0 ? (
        <p className="empty">{t('outflow.snapshot.same')}</p>
      ) : (
        <Table
          caption={t('outflow.snapshot.changes', { n: lines.length })}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.key}
        />
      )}
    </Panel>
  );
}

function useColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const word = useWord();
  const cell = (name: string) => word(`outflow.field.${name}`, name);
  const value = (line: Line, said: string | null | undefined) =>
    said && (line.cell === 'reason' || line.cell === 'status')
      ? word(`outflow.${line.cell}.${said}`, said)
      : said;
  return [
    {
      key: 'sort',
      title: t('outflow.snapshot.change'),
      state: true,
      show: (line) => <Tag tone={TONES[line.sort]}>{t(`outflow.snapshot.sort.${line.sort}`)}</Tag>,
    },
    { key: 'name', title: t('outflow.field.name'), head: true, show: (line) => <b>{line.name}</b> },
    {
      key: 'cell',
      title: t('outflow.snapshot.cell'),
      wraps: true,
      show: (line) => {
        if (!line.cell) return null;
        return line.sort === 'contradiction'
          ? word(`outflow.snapshot.against.${line.cell}`)
          : cell(line.cell);
      },
    },
    {
      key: 'was',
      title: t('outflow.snapshot.was'),
      wraps: true,
      show: (line) => line.was && <del>{value(line, line.was)}</del>,
    },
    {
      key: 'became',
      title: t('outflow.snapshot.became'),
      wraps: true,
      show: (line) => value(line, line.became),
    },
  ];
}

function linesOf({ added, ended, changed, contradictions }: Differences): Line[] {
  return [
    ...contradictions.map(({ outflowId, name, sort }) => ({
      key: `${outflowId}${sort}`,
      sort: 'contradiction' as const,
      name,
      cell: sort,
    })),
    ...added.map(({ outflowId, name, cells }) => ({
      key: `${outflowId}added`,
      sort: 'added' as const,
      name,
      became: cells['destination'],
    })),
    ...ended.map(({ outflowId, name, cells }) => ({
      key: `${outflowId}ended`,
      sort: 'ended' as const,
      name,
      was: cells['destination'],
    })),
    ...changed.flatMap(({ outflowId, name, cells }) =>
      withoutCodes(cells).map(({ cell, was, became }) => ({
        key: `${outflowId}${cell}`,
        sort: 'changed' as const,
        name,
        cell,
        was,
        became,
      })),
    ),
  ];
}

/** A place that has changed is read in its words: the code behind them needs no line of its own. */
function withoutCodes<C extends { cell: string }>(cells: readonly C[]): C[] {
  const moved = cells.some(({ cell }) => cell === 'destination');
  return cells.filter(({ cell }) => cell !== 'areaCode' || !moved);
}
