import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CareCommitmentView } from '../../../api/schema';
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
import { commitmentsQuery } from './queries';
import type { CommitmentSearch } from './terms';

// What asks and sends is fetched beside the page.
const Commit = later(() => import('./Commit'), 'Commit');
const EndCommitment = later(() => import('./EndCommitment'), 'EndCommitment');

/** Who has promised to care for whom, on whose behalf, and who could leave because of it. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const search: CommitmentSearch = useSearch({ from: '/shell/care-commitments' });
  const navigate = useNavigate({ from: '/care-commitments' });
  const narrow = (change: CommitmentSearch) =>
    void navigate({ search: (old: CommitmentSearch) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'CARE_OPEN');
  return (
    <Page
      title={t('care.commitment.title')}
      meta={t('care.commitment.meta')}
      acts={
        <>
          <ExportList
            list="/care-commitments"
            filter={{ organization: scope.id, ended: search.ended }}
            name={`${t('care.commitment.title')}-${scope.name}`}
          />
          {writes && <Commit main />}
        </>
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('care.commitment.state')}
          value={String(search.ended ?? 'any')}
          choices={(['any', 'false', 'true'] as const).map((value) => ({
            value,
            text: t(`care.commitment.ended.${value}`),
          }))}
          onChoose={(ended) => narrow({ ended: { true: true, false: false }[ended] })}
        />
      </search>
      <ListPanel
        caption={t('care.commitment.title')}
        query={useQuery(commitmentsQuery({ organization: scope.id, ...search }))}
        columns={columnsOf(t, writes)}
        none={t('care.commitment.none')}
        count={(shown, n) => t('care.commitment.count', { n, shown })}
        cursor={search.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<CareCommitmentView>[] {
  const columns: (Column<CareCommitmentView> | false)[] = [
    {
      key: 'member',
      title: t('care.onBehalf'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.member.id }} className="open">
          {row.member.name}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('care.commitment.state'),
      state: true,
      show: (row) =>
        row.endedOn ? (
          <Tag>{t('care.commitment.ended.true')}</Tag>
        ) : (
          <Tag tone="jade">{t('care.commitment.ended.false')}</Tag>
        ),
    },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    {
      key: 'for',
      title: t('care.commitment.caredFor'),
      show: (row) => t(`care.commitment.for.${row.caredFor}`),
    },
    {
      key: 'carer',
      title: t('care.commitment.carer'),
      show: (row) => `${row.carer} · ${t(`care.commitment.is.${row.carerIs}`)}`,
    },
    { key: 'from', title: t('care.commitment.from'), show: (row) => row.from },
    { key: 'left', title: t('care.commitment.departedOn'), show: (row) => row.departedOn },
    {
      key: 'ended',
      title: t('care.commitment.end.on'),
      show: (row) =>
        row.endedOn &&
        `${row.endedOn}${row.endedBecause ? ` · ${t(`care.commitment.because.${row.endedBecause}`)}` : ''}`,
    },
    writes && { key: 'acts', title: '', show: (row) => !row.endedOn && <EndCommitment commitment={row} /> },
  ];
  return columns.filter((column) => column !== false);
}
