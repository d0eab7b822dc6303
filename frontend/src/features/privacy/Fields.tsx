import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogedField } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { SearchBox } from '../../ui/SearchBox';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';
import { ExportList } from '../exports/shared/ExportList';
import { fieldsQuery } from './queries';

/** Every column that is kept, with what it is for. */
export function Fields() {
  const { t } = useTranslation();
  const [q, setQ] = useState<string>();
  const query = useQuery(fieldsQuery);
  const columns = useColumns();
  const acts = (
    <>
      <SearchBox label={t('privacy.field.find')} hint={t('privacy.field.find')} value={q} onSearch={setQ} />
      <ExportList list="/field-catalog" filter={{}} name={t('privacy.boards.fields')} />
    </>
  );
  return (
    <Panel title={t('privacy.boards.fields')} meta={t('privacy.field.note')} acts={acts}>
      <Loaded query={query}>
        {({ items }) => {
          const found = items.filter((field) => `${field.table}.${field.column}`.includes(q ?? ''));
          return (
            <>
              <Table
                caption={t('privacy.boards.fields')}
                columns={columns}
                rows={found}
                rowKey={(field) => `${field.table}.${field.column}`}
              />
              {found.length === 0 && <p className="empty">{t('privacy.field.empty')}</p>}
              <p className="pager meta">{t('privacy.field.count', { n: found.length })}</p>
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

const TONES = { PLAIN: 'plain', PERSONAL: 'slate', SENSITIVE: 'ochre', SECRET: 'seal' } as const;

function useColumns(): Column<CatalogedField>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    { key: 'table', title: t('privacy.field.table'), show: (field) => field.table },
    { key: 'column', title: t('privacy.field.column'), head: true, show: (field) => <b>{field.column}</b> },
    {
      key: 'purpose',
      title: t('privacy.field.purpose'),
      show: (field) => word(`privacy.field.purposes.${field.purpose}`),
    },
    {
      key: 'basis',
      title: t('privacy.field.basis'),
      show: (field) => word(`privacy.field.bases.${field.basis}`),
    },
    {
      key: 'sensitivity',
      title: t('privacy.field.sensitivity'),
      show: (field) => (
        <Tag tone={TONES[field.sensitivity]}>{word(`privacy.field.sensitivities.${field.sensitivity}`)}</Tag>
      ),
    },
    {
      key: 'form',
      title: t('privacy.field.form'),
      show: (field) => word(`privacy.field.forms.${field.form}`),
    },
    {
      key: 'retention',
      title: t('privacy.field.retention'),
      show: (field) => word(`privacy.field.retentions.${field.retention}`),
    },
  ];
}
