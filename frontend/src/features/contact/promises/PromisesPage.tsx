import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PromiseView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { FourOnes } from '../shared/FourOnes';
import { promisesQuery, useKeep, type PromiseFilter } from './queries';

/** What the office has promised, until it is kept: to whom, by whom, until when. */
export function PromisesPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter: PromiseFilter = useSearch({ from: '/shell/promises' });
  const navigate = useNavigate({ from: '/promises' });
  const query = useQuery(promisesQuery(scope.id, filter));
  const columns = useColumns();
  return (
    <Page title={t('contact.promise.title')} meta={scope.name}>
      <FourOnes />
      <div className="panel">
        <div className="pad">
          <Chips
            label={t('contact.promise.show')}
            value={filter.kept ? 'kept' : 'open'}
            choices={(['open', 'kept'] as const).map((value) => ({
              value,
              text: t(`contact.promise.${value}`),
            }))}
            onChoose={(chosen) => void navigate({ search: chosen === 'kept' ? { kept: true } : {} })}
          />
        </div>
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('contact.promise.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && (
                <p className="empty">
                  {t(filter.kept ? 'contact.promise.noneKept' : 'contact.promise.none')}
                </p>
              )}
              <Pager
                cursor={filter.cursor}
                next={nextCursor}
                onMove={(cursor) => void navigate({ search: (old: PromiseFilter) => ({ ...old, cursor }) })}
              >
                {t('contact.promise.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<PromiseView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'who',
      title: t('contact.promise.field.who'),
      head: true,
      show: ({ member }) => (
        <Link to="/members/$id" params={{ id: member.id }} className="open">
          {member.name}
        </Link>
      ),
    },
    {
      key: 'what',
      title: t('contact.promise.field.what'),
      wraps: true,
      show: (row) => row.text ?? <span className="meta">{t('contact.promise.ofTheVillage')}</span>,
    },
    { key: 'by', title: t('contact.promise.field.by'), show: (row) => row.promisedBy },
    { key: 'dueOn', title: t('contact.promise.field.dueOn'), show: (row) => row.dueOn },
    { key: 'state', title: t('contact.promise.field.state'), state: true, show: (row) => <Kept of={row} /> },
    { key: 'act', title: '', show: (row) => <Keep promise={row} /> },
  ];
}

function Kept({ of }: { of: PromiseView }) {
  const { t } = useTranslation();
  if (of.keptOn) return <Tag tone="jade">{t('contact.promise.keptOn', { day: of.keptOn })}</Tag>;
  return of.overdue ? (
    <Tag tone="seal">{t('contact.promise.overdue')}</Tag>
  ) : (
    <Tag tone="ochre">{t('contact.promise.open')}</Tag>
  );
}

function Keep({ promise }: { promise: PromiseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const keeping = useKeep(promise);
  if (promise.keptOn || !may(me, 'CONTACTS_WRITE')) return null;
  return (
    <EntryDialog<{ on: string }>
      act={t('contact.promise.keep.act')}
      title={t('contact.promise.keep.title', { name: promise.member.name })}
      note={promise.text ?? t('contact.promise.ofTheVillage')}
      done={t('contact.promise.keep.done')}
      small
      initial={{ on: me.businessDate }}
      entering={keeping}
    >
      <DayField name="on" label={t('contact.promise.field.keptOn')} required />
    </EntryDialog>
  );
}
