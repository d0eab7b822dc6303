import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { ColumnPicker } from '../../ui/ColumnPicker';
import type { Column } from '../../ui/Table';
import { MemberStatus } from './MemberStatus';
import { fieldOf, SHOWN_FIELDS, useShown, type ShownField } from './shown';

const KEY = 'guiyan.roll.columns';
const USUAL: ShownField[] = [
  'status',
  'organization',
  'sex',
  'birthDate',
  'education',
  'membership',
  'phone',
  'joinedOn',
];

/** The columns of the roll as this reader likes them, and the button to choose. */
export function useColumns() {
  const { t } = useTranslation();
  const shown = useShown();
  const [chosen, setChosen] = useState(rememberedColumns);
  const picker = (
    <ColumnPicker
      options={SHOWN_FIELDS.map((value) => ({ value, label: t(`members.field.${value}`) }))}
      chosen={chosen}
      onChoose={choose}
    />
  );
  const name: Column<MemberView> = {
    key: 'name',
    title: t('members.field.name'),
    sort: 'name',
    head: true,
    show: (row) => (
      <Link to="/members/$id" params={{ id: row.id }} className="open">
        {row.name}
      </Link>
    ),
  };
  return { columns: [name, ...SHOWN_FIELDS.filter((field) => chosen.includes(field)).map(column)], picker };

  function column(field: ShownField): Column<MemberView> {
    const title = t(`members.field.${field}`);
    if (field === 'status')
      return { key: field, title, state: true, show: (row) => <MemberStatus of={row.status} /> };
    return { key: field, title, wraps: field === 'note', show: (row) => shown(field, fieldOf(row, field)) };
  }

  function choose(fields: ShownField[]): void {
    localStorage.setItem(KEY, fields.join(','));
    setChosen(fields);
  }
}

function rememberedColumns(): ShownField[] {
  const kept = localStorage.getItem(KEY)?.split(',') ?? USUAL;
  return SHOWN_FIELDS.filter((field) => kept.includes(field));
}
