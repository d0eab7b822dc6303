import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProjectOpportunityView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { opportunitiesQuery } from './queries';
import { Register } from './Register';
import { Rooms } from './Rooms';
import { FIELDS, type OpportunityFilter } from './terms';

const WriteOpportunity = later(() => import('./WriteOpportunity'), 'WriteOpportunity');
const OpportunityActs = later(() => import('./OpportunityActs'), 'OpportunityActs');

/** What there is to be done at home by who comes back: what, where, whom to ask, until when. */
export function OpportunitiesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: OpportunityFilter = useSearch({ from: '/shell/project-opportunities' });
  const navigate = useNavigate({ from: '/project-opportunities' });
  const narrow = (change: OpportunityFilter) =>
    void navigate({ search: (old: OpportunityFilter) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'HOMECOMING_WRITE');
  return (
    <Page
      title={t('homecoming.opportunity.title')}
      meta={t('homecoming.opportunity.meta')}
      acts={
        <>
          <ExportList
            list="/project-opportunities"
            filter={{ organization: scope.id, field: filter.field, open: filter.all ? undefined : true }}
            name={`${t('homecoming.opportunity.title')}-${scope.name}`}
          />
          {writes && <WriteOpportunity />}
        </>
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('homecoming.opportunity.field')}
          value={filter.field ?? 'ANY'}
          choices={[
            { value: 'ANY' as const, text: t('homecoming.any') },
            ...FIELDS.map((value) => ({ value, text: t(`homecoming.fields.${value}`) })),
          ]}
          onChoose={(field) => narrow({ field: field === 'ANY' ? undefined : field })}
        />
        <button
          type="button"
          className={filter.all ? 'chip on' : 'chip'}
          aria-pressed={filter.all === true}
          onClick={() => narrow({ all: filter.all ? undefined : true })}
        >
          {t('homecoming.opportunity.all')}
        </button>
      </search>
      <Register
        title={t('homecoming.opportunity.title')}
        none={t('homecoming.opportunity.none')}
        query={useQuery(opportunitiesQuery(scope.id, filter))}
        columns={columnsOf(t, writes)}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

const TONES = { OPEN: 'jade', EXPIRED: 'ochre', WITHDRAWN: undefined } as const;

function columnsOf(t: TFunction, writes: boolean): (Column<ProjectOpportunityView> | false)[] {
  return [
    {
      key: 'title',
      title: t('homecoming.opportunity.name'),
      head: true,
      wraps: true,
      show: (row) => (
        <>
          <b>{row.title}</b>
          <p className="meta">{row.details}</p>
        </>
      ),
    },
    {
      key: 'state',
      title: t('homecoming.opportunity.state'),
      state: true,
      show: (row) => <State of={row} />,
    },
    {
      key: 'field',
      title: t('homecoming.opportunity.field'),
      show: (row) => t(`homecoming.fields.${row.field}`),
    },
    { key: 'place', title: t('homecoming.opportunity.place'), wraps: true, show: (row) => row.place },
    {
      key: 'ask',
      title: t('homecoming.opportunity.askWhom'),
      wraps: true,
      show: (row) => [row.askWhom, row.phone].filter(Boolean).join(' · '),
    },
    {
      key: 'through',
      title: t('homecoming.opportunity.validThrough'),
      show: (row) => row.validThrough,
    },
    { key: 'verified', title: t('homecoming.opportunity.verifiedOn'), show: (row) => row.verifiedOn },
    {
      key: 'unit',
      title: t('homecoming.opportunity.unit'),
      show: (row) => row.organization?.shortName,
    },
    {
      key: 'who',
      title: '',
      show: (row) => (
        <Link to="/return-intentions" search={{ field: row.field }} className="open">
          {t('homecoming.opportunity.whoWants')}
        </Link>
      ),
    },
    writes && {
      key: 'acts',
      title: '',
      show: (row) => row.state !== 'WITHDRAWN' && <OpportunityActs of={row} />,
    },
  ];
}

function State({ of }: { of: ProjectOpportunityView }) {
  const { t } = useTranslation();
  const tone = TONES[of.state];
  return (
    <>
      <Tag {...(tone && { tone })}>{t(`homecoming.opportunity.states.${of.state}`)}</Tag>
      {of.withdrawnBecause && <span className="meta"> {of.withdrawnBecause}</span>}
    </>
  );
}
