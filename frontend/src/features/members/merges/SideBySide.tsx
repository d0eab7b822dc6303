import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergePreview } from '../../../api/schema';
import { Table, type Column } from '../../../ui/Table';
import { useWord } from '../../../ui/useWord';
import { useShown } from '../shown';

interface Props {
  preview: MergePreview;
  take: MergeChoice['field'][];
  onTake: (take: MergeChoice['field'][]) => void;
}

/** Both records, field by field, with the choice where they differ; and what goes over without a choice. */
export function SideBySide({ preview, take, onTake }: Props) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const shown = useShown();
  const columns: Column<MergeChoice>[] = [
    {
      key: 'field',
      title: t('members.merge.field'),
      head: true,
      show: ({ field }) => <b>{nameOf(field)}</b>,
    },
    { key: 'keep', title: t('members.merge.keep'), wraps: true, show: (row) => side(row, 'keep') },
    { key: 'lose', title: t('members.merge.lose'), wraps: true, show: (row) => side(row, 'lose') },
  ];
  const moving = preview.moving.map(
    ({ kind, count }) => `${word(`members.merge.kinds.${kind}`, kind)} ${count}`,
  );
  return (
    <div className="stack">
      <Table
        caption={t('members.merge.title')}
        columns={columns}
        rows={preview.fields}
        rowKey={(row) => row.field}
      />
      <p className="meta">
        {moving.length === 0
          ? t('members.merge.nothingMoving')
          : t('members.merge.moving', { what: new Intl.ListFormat(i18n.language).format(moving) })}
      </p>
    </div>
  );

  function side(row: MergeChoice, of: 'keep' | 'lose') {
    const text = shown(row.field, row[of]) || t('members.merge.empty');
    if (row.keep === row.lose) return <span className="meta">{text}</span>;
    return (
      <label className="row">
        <input
          type="radio"
          name={`merge-${row.field}`}
          aria-label={t('members.merge.choose', { field: nameOf(row.field), value: text })}
          checked={take.includes(row.field) === (of === 'lose')}
          onChange={() => choose(row.field, of === 'lose')}
        />
        {text}
      </label>
    );
  }

  function nameOf(field: string): string {
    return field === 'externalId' ? t('members.merge.externalId') : word(`members.field.${field}`);
  }

  function choose(field: MergeChoice['field'], fromOther: boolean): void {
    const others = take.filter((one) => one !== field);
    onTake(fromOther ? [...others, field] : others);
  }
}
