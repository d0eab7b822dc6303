import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { InflowView } from '../../../api/schema';
import { later } from '../../../ui/later';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { inflowsQuery, type RegisterFilter } from './queries';
import { RegisterPage, WithAll } from './RegisterPage';

const acts = () => import('./InflowActs');
const EndInflow = later(() => acts().then((of) => ({ EndInflow: of.EndInflow })), 'EndInflow');
const RegisterInflow = later(
  () => acts().then((of) => ({ RegisterInflow: of.RegisterInflow })),
  'RegisterInflow',
);

/** The members of other places who live here (L-04). */
export function InflowsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/inflows' });
  const navigate = useNavigate({ from: '/inflows' });
  const narrow = (change: RegisterFilter) =>
    void navigate({ search: (old: RegisterFilter) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'OUTFLOWS_WRITE');
  return (
    <RegisterPage<InflowView>
      register="inflows"
      list="/inflows"
      query={useQuery(inflowsQuery(scope.id, filter))}
      columns={columnsOf(t, writes)}
      filter={filter}
      exported={{ ended: filter.all ? 'true' : undefined }}
      onNarrow={narrow}
      entry={writes && <RegisterInflow />}
      filters={
        <WithAll all={filter.all} label={t('outflow.inflow.endedToo')} onChange={(all) => narrow({ all })} />
      }
    />
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<InflowView>[] {
  const columns: (Column<InflowView> | false)[] = [
    { key: 'name', title: t('outflow.field.name'), head: true, show: (row) => <b>{row.name}</b> },
    {
      key: 'state',
      title: t('outflow.field.status'),
      state: true,
      show: (row) =>
        row.leftOn ? (
          <Tag>{t('outflow.inflow.left', { day: row.leftOn })}</Tag>
        ) : (
          <Tag tone="jade">{t('outflow.inflow.here')}</Tag>
        ),
    },
    { key: 'unit', title: t('outflow.inflow.unit'), show: (row) => row.organization?.shortName },
    { key: 'sex', title: t('members.field.sex'), show: (row) => t(`members.sex.${row.sex}`) },
    { key: 'birth', title: t('members.field.birthDate'), show: (row) => row.birthDate },
    { key: 'home', title: t('outflow.inflow.homeArea'), wraps: true, show: (row) => row.homeArea },
    {
      key: 'homeOrganization',
      title: t('outflow.inflow.homeOrganization'),
      wraps: true,
      show: (row) => row.homeOrganization,
    },
    { key: 'arrived', title: t('outflow.inflow.arrivedOn'), show: (row) => row.arrivedOn },
    {
      key: 'reason',
      title: t('outflow.field.reason'),
      show: (row) => row.reason && t(`outflow.reason.${row.reason}`),
    },
    {
      key: 'certificate',
      title: t('outflow.field.certificateHeld'),
      show: (row) =>
        typeof row.certificateHeld === 'boolean' &&
        t(row.certificateHeld ? 'outflow.held' : 'outflow.notHeld'),
    },
    writes && { key: 'acts', title: '', show: (row) => !row.leftOn && <EndInflow inflow={row} /> },
  ];
  return columns.filter((column) => column !== false);
}
