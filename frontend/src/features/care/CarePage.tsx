import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CareCaseView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { CareFigures } from './CareFigures';
import { careQuery, ownCareQuery } from './queries';
import { BOARDS, type CareSearch } from './terms';
import { Rooms } from './Rooms';
import { WentToday } from './WentToday';

// What asks and sends is fetched beside the page.
const OpenCare = later(() => import('./OpenCare'), 'OpenCare');

/** What only a figure narrows the list by is left behind when somebody narrows it himself. */
const COUNTED: CareSearch = { ageFrom: undefined, ageTo: undefined, consented: undefined };

/** Who is looked after: a carer's own list with one tap a visit, and the list of the village without files. */
export function CarePage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const search: CareSearch = useSearch({ from: '/shell/care' });
  const navigate = useNavigate({ from: '/care' });
  const boards = BOARDS.filter((board) => may(me, board === 'mine' ? 'CARE_OWN' : 'CARE_READ'));
  const board = search.board ?? boards[boards.length - 1] ?? 'mine';
  const own = board === 'mine';
  const narrow = (change: CareSearch) =>
    void navigate({ search: (old: CareSearch) => ({ ...old, cursor: undefined, ...change }) });
  const mine = useQuery({ ...ownCareQuery(search), enabled: own });
  const all = useQuery({ ...careQuery(scope.id, search), enabled: !own });
  const query = own ? mine : all;
  return (
    <Page
      title={t('care.title')}
      meta={own ? t('care.mineMeta') : t('care.villageMeta')}
      acts={may(me, 'CARE_OPEN') && <OpenCare />}
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        {boards.length > 1 && (
          <Chips
            label={t('care.boards.label')}
            value={board}
            choices={boards.map((value) => ({ value, text: t(`care.boards.${value}`) }))}
            onChoose={(chosen) => narrow({ board: chosen, unassigned: undefined, ...COUNTED })}
          />
        )}
        <Chips
          label={t('care.open.kind')}
          value={search.kind ?? 'ANY'}
          choices={[
            { value: 'ANY' as const, text: t('care.anyKind') },
            { value: 'CHILD' as const, text: t('care.kind.CHILD') },
            { value: 'ELDER' as const, text: t('care.kind.ELDER') },
          ]}
          onChoose={(kind) => narrow({ kind: kind === 'ANY' ? undefined : kind, ...COUNTED })}
        />
        {!own && (
          <button
            type="button"
            className={search.unassigned ? 'chip on' : 'chip'}
            aria-pressed={search.unassigned === true}
            onClick={() => narrow({ unassigned: search.unassigned ? undefined : true, ...COUNTED })}
          >
            {t('care.unassigned')}
          </button>
        )}
        {!own && (search.ageTo !== undefined || search.consented) && (
          <button type="button" className="chip on" onClick={() => narrow(COUNTED)}>
            {search.consented
              ? t('care.figures.CONSENTED')
              : t('care.aged', { from: search.ageFrom ?? 0, to: search.ageTo })}{' '}
            ×
          </button>
        )}
      </search>
      <div className="stack">
        {!own && <CareFigures organization={scope.id} />}
        <div className="panel">
          <Loaded query={query}>
            {({ items, nextCursor, total }) => (
              <>
                <Cases items={items} own={own} />
                <Pager cursor={search.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                  {t('care.count', { n: total ?? items.length, shown: items.length })}
                </Pager>
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Page>
  );
}

function Cases({ items, own }: { items: readonly CareCaseView[]; own: boolean }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="empty">{t('care.none')}</p>;
  const columns: (Column<CareCaseView> | false)[] = [
    {
      key: 'who',
      title: t('care.who'),
      head: true,
      show: (row) => (
        <Link to="/care/$id" params={{ id: row.id }} className="open">
          {row.file ? `${row.file.name} · ${t(`care.kind.${row.kind}`)}` : t(`care.kind.${row.kind}`)}
        </Link>
      ),
    },
    { key: 'state', title: t('care.state'), state: true, show: (row) => <Due care={row} /> },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    !own && { key: 'carer', title: t('care.carer'), show: (row) => row.carer ?? t('care.nobody') },
    own && {
      key: 'needs',
      title: t('care.needs'),
      wraps: true,
      show: (row) => row.file?.needs.map((need) => t(`care.need.${need}`)).join(t('ui.divider')),
    },
    { key: 'last', title: t('care.lastVisit'), show: (row) => row.lastVisitOn ?? t('care.never') },
    {
      key: 'next',
      title: t('care.nextVisit'),
      show: (row) => t('care.before', { day: row.nextVisitBy }),
    },
    own && { key: 'acts', title: '', show: (row) => <WentToday care={row} /> },
  ];
  return (
    <Table
      caption={t('care.title')}
      columns={columns.filter((column) => column !== false)}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}

/** Whether the next visit is due, in a word. */
export function Due({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  if (care.closedOn) return <Tag>{t('care.closed')}</Tag>;
  if (care.reviewDue) return <Tag tone="ochre">{t('care.reviewDue', { age: care.reviewDue })}</Tag>;
  if (care.overdue) return <Tag tone="seal">{t('care.overdue')}</Tag>;
  return <Tag tone="jade">{t('care.inTime')}</Tag>;
}
