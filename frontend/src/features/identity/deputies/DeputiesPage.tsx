import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeputyView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../shared/me';
import { AppointDeputy } from './AppointDeputy';
import { deputiesQuery, useEndDeputy, type DeputyFilter } from './queries';

/** Who stands in for whom, and the acts on each appointment. */
export function DeputiesPage() {
  const { t } = useTranslation();
  const writes = may(useMe(), 'ACCOUNTS_WRITE');
  const filter = useSearch({ from: '/shell/deputies' });
  const navigate = useNavigate({ from: '/deputies' });
  const query = useQuery(deputiesQuery(filter));
  const ending = useEndDeputy();
  const columns = useColumns(writes, ending.isPending, useEnd(ending.mutate));
  return (
    <Page
      title={t('identity.deputies.title')}
      meta={t('identity.deputies.meta')}
      acts={writes && <AppointDeputy />}
    >
      <div className="panel">
        {ending.error && <ErrorNote error={ending.error} />}
        <Loaded query={query}>
          {({ items, nextCursor }) => (
            <>
              <Table
                caption={t('identity.deputies.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('identity.deputies.empty')}</p>}
              <Pager
                cursor={filter.cursor}
                next={nextCursor}
                onMove={(cursor) => void navigate({ search: (old: DeputyFilter) => ({ ...old, cursor }) })}
              >
                {t('identity.deputies.count', { n: items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useEnd(end: (one: DeputyView, then: { onSuccess: () => void }) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  return (one: DeputyView) => end(one, { onSuccess: () => toast(t('identity.deputies.ended')) });
}

function useColumns(
  writes: boolean,
  pending: boolean,
  onEnd: (one: DeputyView) => void,
): Column<DeputyView>[] {
  const { t } = useTranslation();
  const { businessDate } = useMe();
  const isOver = (one: DeputyView) => Boolean(one.stoppedOn) || one.untilDay < businessDate;
  const columns: Column<DeputyView>[] = [
    {
      key: 'account',
      title: t('identity.deputies.account'),
      head: true,
      show: (one) => <b>{one.account.displayName}</b>,
    },
    { key: 'deputy', title: t('identity.deputies.deputy'), show: (one) => one.deputy.displayName },
    { key: 'from', title: t('identity.deputies.from'), show: (one) => one.fromDay },
    { key: 'until', title: t('identity.deputies.until'), show: (one) => one.stoppedOn ?? one.untilDay },
    {
      key: 'state',
      title: t('identity.deputies.state'),
      show: (one) => (
        <Tag tone={one.current ? 'jade' : 'plain'}>
          {t(`identity.deputies.${one.current ? 'current' : isOver(one) ? 'over' : 'waiting'}`)}
        </Tag>
      ),
    },
  ];
  if (writes)
    columns.push({
      key: 'act',
      title: '',
      show: (one) =>
        !isOver(one) && (
          <Button small pending={pending} onClick={() => onEnd(one)}>
            {t('identity.deputies.end')}
          </Button>
        ),
    });
  return columns;
}
