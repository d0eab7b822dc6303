import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LabourView } from '../../../api/schema';
import type { Column } from '../../../ui/Table';
import { later } from '../../../ui/later';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { memberQuery } from '../../members/queries';
import { useScope } from '../../organizations/shared/scope';
import { labourQuery, type RegisterFilter } from './queries';
import { RegisterPage } from './RegisterPage';

// What asks and sends is fetched beside the page.
const NoteLabour = later(() => import('./NoteLabour'), 'NoteLabour');
const ReturnLabour = later(() => import('./ReturnLabour'), 'ReturnLabour');

/** The labourers who left, led out by a member or organised: counted, without a file of their own. */
export function LabourPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/labour-outflows' });
  const navigate = useNavigate({ from: '/labour-outflows' });
  const narrow = (change: RegisterFilter) =>
    void navigate({ search: (old: RegisterFilter) => ({ ...old, cursor: undefined, ...change }) });
  const leader = useQuery({ ...memberQuery(filter.ledBy ?? ''), enabled: filter.ledBy !== undefined }).data;
  const writes = may(me, 'OUTFLOWS_WRITE');
  return (
    <RegisterPage<LabourView>
      register="labour"
      list="/labour-outflows"
      query={useQuery(labourQuery(scope.id, filter))}
      columns={columnsOf(t, writes)}
      filter={filter}
      exported={{ ledBy: filter.ledBy, to: filter.to }}
      onNarrow={narrow}
      entry={writes && <NoteLabour />}
      filters={
        <>
          {filter.ledBy && (
            <button type="button" className="chip on" onClick={() => narrow({ ledBy: undefined })}>
              {t('outflow.labour.ledByOne', { name: leader?.name ?? '…' })} ×
            </button>
          )}
          {filter.to && (
            <button type="button" className="chip on" onClick={() => narrow({ to: undefined })}>
              {t('outflow.labour.leftBy', { day: filter.to })} ×
            </button>
          )}
        </>
      }
    />
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<LabourView>[] {
  const columns: (Column<LabourView> | false)[] = [
    { key: 'name', title: t('outflow.field.name'), head: true, show: (row) => <b>{row.name}</b> },
    {
      key: 'state',
      title: t('outflow.field.status'),
      state: true,
      show: (row) =>
        row.returnedOn ? (
          <Tag>{t('outflow.labour.returnedOn', { day: row.returnedOn })}</Tag>
        ) : (
          <Tag tone="slate">{t('outflow.status.AWAY')}</Tag>
        ),
    },
    { key: 'unit', title: t('outflow.labour.unit'), show: (row) => row.organization?.shortName },
    { key: 'sex', title: t('members.field.sex'), show: (row) => t(`members.sex.${row.sex}`) },
    { key: 'birth', title: t('members.field.birthDate'), show: (row) => row.birthDate },
    { key: 'left', title: t('outflow.field.departedOn'), show: (row) => row.departedOn },
    { key: 'place', title: t('outflow.field.destination'), wraps: true, show: (row) => row.destination },
    {
      key: 'ledBy',
      title: t('outflow.labour.ledBy'),
      show: (row) =>
        row.ledBy && (
          <Link className="in-text" to="/labour-outflows" search={{ ledBy: row.ledBy.id }}>
            {row.ledBy.name}
          </Link>
        ),
    },
    {
      key: 'organised',
      title: t('outflow.labour.organised'),
      show: (row) => row.organised && t('outflow.yes'),
    },
    writes && { key: 'acts', title: '', show: (row) => !row.returnedOn && <ReturnLabour labourer={row} /> },
  ];
  return columns.filter((column) => column !== false);
}
