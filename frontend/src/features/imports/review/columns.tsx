import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportRowView, ImportView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { OUTCOME_TONES } from '../states';
import { Changes } from './Changes';
import { Problems } from './Problems';

/** The columns of the review: row as the clerk counts, outcome, name, what changes, what is wrong. */
export function useRowColumns(
  of: ImportView,
  mended: ReadonlySet<string>,
  onMend: ((row: ImportRowView) => void) | undefined,
): Column<ImportRowView>[] {
  const { t } = useTranslation();
  const columns: Column<ImportRowView>[] = [
    { key: 'row', title: t('imports.row.number'), number: true, show: (row) => row.row },
    {
      key: 'outcome',
      title: t('imports.row.outcome'),
      state: true,
      show: (row) => (
        <Tag tone={OUTCOME_TONES[row.outcome]}>
          {mended.has(row.rowId) ? t('imports.row.mended') : t(`imports.outcome.${row.outcome}`)}
        </Tag>
      ),
    },
    {
      key: 'name',
      title: t('imports.row.name'),
      head: true,
      show: (row) => (row.seen?.trim() ? <Name row={row} /> : null),
    },
  ];
  if (of.source.sheets.length > 1)
    columns.push({ key: 'sheet', title: t('imports.row.sheet'), show: (row) => row.sheet });
  columns.push(
    {
      key: 'change',
      title: t('imports.row.change'),
      wraps: true,
      show: (row) => <Changes of={of} row={row} />,
    },
    {
      key: 'problem',
      title: t('imports.row.problem'),
      label: t('imports.row.problemLabel'),
      wraps: true,
      show: problemsOf,
    },
  );
  if (onMend) columns.push({ key: 'mend', title: '', show: (row) => mendable(row) });
  return columns;

  function mendable(row: ImportRowView) {
    if (row.outcome !== 'REJECTED' && row.outcome !== 'AMBIGUOUS') return null;
    return (
      <Button small onClick={() => onMend?.(row)}>
        {t('imports.row.mend')}
      </Button>
    );
  }
}

function problemsOf(row: ImportRowView) {
  return row.problems?.length ? <Problems of={row} /> : null;
}

function Name({ row }: { row: ImportRowView }) {
  if (row.entity?.type !== 'member') return <b>{row.seen?.trim()}</b>;
  return (
    <Link to="/members/$id" params={{ id: row.entity.id }} className="open">
      {row.seen?.trim()}
    </Link>
  );
}
