import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CareGapReviewView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { later } from '../../../ui/later';
import { ListPanel } from '../../../ui/ListPanel';
import { Page } from '../../../ui/Page';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { ExportList } from '../../exports/shared/ExportList';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Rooms } from '../Rooms';
import { gapsQuery } from './queries';
import { STATES, type GapSearch } from './terms';

// What asks and sends is fetched beside the page.
const Answer = later(() => import('./Answer'), 'Answer');

/** Whose departure leaves a gap at home, and what was arranged about it. */
export function GapsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const search: GapSearch = useSearch({ from: '/shell/care-gap-reviews' });
  const navigate = useNavigate({ from: '/care-gap-reviews' });
  const narrow = (change: GapSearch) =>
    void navigate({ search: (old: GapSearch) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('care.gap.title')}
      meta={t('care.gap.meta')}
      acts={
        <ExportList
          list="/care-gap-reviews"
          filter={{ organization: scope.id, state: search.state, member: search.member }}
          name={`${t('care.gap.title')}-${scope.name}`}
        />
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('care.gap.state')}
          value={search.state ?? 'ANY'}
          choices={[
            { value: 'ANY' as const, text: t('care.gap.anyState') },
            ...STATES.map((value) => ({ value, text: t(`care.gap.states.${value}`) })),
          ]}
          onChoose={(state) => narrow({ state: state === 'ANY' ? undefined : state })}
        />
        {search.member && (
          <button type="button" className="chip on" onClick={() => narrow({ member: undefined })}>
            {t('care.gap.ofOne')}
          </button>
        )}
      </search>
      <ListPanel
        caption={t('care.gap.title')}
        query={useQuery(gapsQuery(scope.id, search))}
        columns={columnsOf(t, may(me, 'CARE_OPEN'))}
        none={t('care.gap.none')}
        count={(shown, n) => t('care.gap.count', { n, shown })}
        cursor={search.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function columnsOf(t: TFunction, answers: boolean): Column<CareGapReviewView>[] {
  const columns: (Column<CareGapReviewView> | false)[] = [
    {
      key: 'member',
      title: t('care.gap.member'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.member.id }} className="open">
          {row.member.name}
        </Link>
      ),
    },
    { key: 'state', title: t('care.gap.state'), state: true, show: (row) => <State review={row} /> },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    {
      key: 'kinds',
      title: t('care.gap.kinds'),
      wraps: true,
      show: (row) => row.kinds.map((kind) => t(`care.gap.kind.${kind}`)).join(t('ui.divider')),
    },
    { key: 'left', title: t('care.gap.leftOn'), show: (row) => row.leftOn },
    { key: 'raised', title: t('care.gap.raisedOn'), show: (row) => row.raisedOn },
    {
      key: 'arranged',
      title: t('care.gap.arrangement'),
      wraps: true,
      show: (row) =>
        row.arranged &&
        t('care.gap.answered', {
          what: t(`care.gap.arranged.${row.arranged}`),
          day: row.answeredOn,
          by: row.answeredBy,
        }),
    },
    answers && { key: 'acts', title: '', show: (row) => !row.closedOn && <Answer review={row} /> },
  ];
  return columns.filter((column) => column !== false);
}

function State({ review: { state } }: { review: CareGapReviewView }) {
  const { t } = useTranslation();
  const tone = { OPEN: 'ochre', ANSWERED: 'jade', CLOSED: 'plain' } as const;
  return <Tag tone={tone[state]}>{t(`care.gap.states.${state}`)}</Tag>;
}
