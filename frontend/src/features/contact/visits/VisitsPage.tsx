import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VisitView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { DaysChip } from '../shared/DaysChip';
import { FourOnes } from '../shared/FourOnes';
import { CAUSES, visitsQuery, type VisitFilter } from './queries';
import { RecordVisit, SettleVisit } from './VisitActs';
import { VisitFigures } from './VisitFigures';

/** The visits at members' homes, the latest first: why, what was brought, what is hard, whether it is settled. */
export function VisitsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: VisitFilter = useSearch({ from: '/shell/visits' });
  const navigate = useNavigate({ from: '/visits' });
  const query = useQuery(visitsQuery(scope.id, filter));
  const columns = useColumns();
  return (
    <Page
      title={t('contact.visit.title')}
      meta={scope.name}
      acts={may(me, 'CONTACTS_WRITE') && <RecordVisit />}
    >
      <FourOnes />
      <div className="panel">
        <div className="pad stack">
          <VisitFigures organization={scope.id} />
          <Chips
            label={t('contact.visit.field.cause')}
            value={filter.cause}
            choices={CAUSES.map((value) => ({ value, text: t(`contact.visit.cause.${value}`) }))}
            onChoose={(cause) => narrow({ cause: cause === filter.cause ? undefined : cause })}
          />
          <DaysChip
            from={filter.from}
            to={filter.to}
            onClear={() => narrow({ from: undefined, to: undefined })}
          />
          {filter.member && (
            <p className="row wrap">
              <Tag>{t('contact.visit.ofOne')}</Tag>
              <button type="button" className="btn text small" onClick={() => narrow({ member: undefined })}>
                {t('contact.visit.everybody')}
              </button>
            </p>
          )}
        </div>
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('contact.visit.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
                detail={(row) => (row.hardship ?? row.measures) && <Found visit={row} />}
              />
              {items.length === 0 && <p className="empty">{t('contact.visit.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('contact.visit.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );

  function narrow(change: VisitFilter): void {
    void navigate({ search: (old: VisitFilter) => ({ ...old, cursor: undefined, ...change }) });
  }
}

function useColumns(): Column<VisitView>[] {
  const { t } = useTranslation();
  const writes = may(useMe(), 'CONTACTS_WRITE');
  // what there is to settle is what somebody wrote down that would be done
  const settled = (visit: VisitView) =>
    visit.settledOn ?? (visit.measures && writes && <SettleVisit visit={visit} />);
  return [
    {
      key: 'who',
      title: t('contact.visit.field.member'),
      head: true,
      show: ({ member }) => (
        <Link to="/members/$id" params={{ id: member.id }} className="open">
          {member.name}
        </Link>
      ),
    },
    { key: 'visitedOn', title: t('contact.visit.field.visitedOn'), show: (row) => row.visitedOn },
    {
      key: 'cause',
      title: t('contact.visit.field.cause'),
      state: true,
      show: (row) => <Tag>{t(`contact.visit.cause.${row.cause}`)}</Tag>,
    },
    {
      key: 'visited',
      title: t('contact.visit.field.visited'),
      show: (row) =>
        [row.relation !== 'SELF' && t(`contact.visit.relation.${row.relation}`), row.visited]
          .filter(Boolean)
          .join(' ') || t('contact.visit.relation.SELF'),
    },
    { key: 'visitor', title: t('contact.visit.field.visitor'), show: (row) => row.visitor },
    {
      key: 'money',
      title: t('contact.visit.field.money'),
      number: true,
      show: (row) => row.money > 0 && row.money,
    },
    { key: 'goods', title: t('contact.visit.field.goods'), wraps: true, show: (row) => row.goods },
    { key: 'settled', title: t('contact.visit.field.settledOn'), show: settled },
  ];
}

/** What is hard for them, to whoever may read it, and what will be done about it. */
function Found({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  return (
    <div>
      {visit.hardship && <p>{t('contact.visit.hard', { what: visit.hardship })}</p>}
      {visit.measures && <p>{t('contact.visit.doing', { what: visit.measures })}</p>}
    </div>
  );
}
