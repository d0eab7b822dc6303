import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '../../../api/schema';
import { later } from '../../../ui/later';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { certificatesQuery, type RegisterFilter } from './queries';
import { RegisterPage, WithAll } from './RegisterPage';

const CertificateActs = later(() => import('./CertificateActs'), 'CertificateActs');
const IssueCertificate = later(() => import('./IssueCertificate'), 'IssueCertificate');

/** The register of issue of activity certificates (L-03), with the check each is due for. */
export function CertificatesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/activity-certificates' });
  const navigate = useNavigate({ from: '/activity-certificates' });
  const narrow = (change: RegisterFilter) =>
    void navigate({ search: (old: RegisterFilter) => ({ ...old, cursor: undefined, ...change }) });
  const writes = may(me, 'OUTFLOWS_WRITE');
  return (
    <RegisterPage<CertificateView>
      register="certificates"
      list="/activity-certificates"
      query={useQuery(certificatesQuery(scope.id, filter))}
      columns={columnsOf(t, writes)}
      filter={filter}
      exported={{
        withdrawn: filter.all ? 'true' : undefined,
        away: filter.away ? 'true' : undefined,
        overdue: filter.overdue ? 'true' : undefined,
      }}
      onNarrow={narrow}
      entry={writes && <IssueCertificate look="main" />}
      filters={
        <>
          <WithAll
            all={filter.all}
            label={t('outflow.certificate.withdrawnToo')}
            onChange={(all) => narrow({ all })}
          />
          <WithAll
            all={filter.away}
            label={t('outflow.certificate.onlyAway')}
            onChange={(away) => narrow({ away })}
          />
          <WithAll
            all={filter.overdue}
            label={t('outflow.certificate.onlyOverdue')}
            onChange={(overdue) => narrow({ overdue })}
          />
        </>
      }
    />
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<CertificateView>[] {
  const columns: (Column<CertificateView> | false)[] = [
    {
      key: 'name',
      title: t('outflow.field.name'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.member.id }} className="open">
          {row.member.name}
        </Link>
      ),
    },
    { key: 'state', title: t('outflow.field.status'), state: true, show: (row) => <Validity of={row} /> },
    { key: 'number', title: t('outflow.certificate.number'), show: (row) => row.number },
    { key: 'unit', title: t('outflow.field.organization'), show: (row) => row.organization?.shortName },
    { key: 'issuedOn', title: t('outflow.certificate.issuedOn'), show: (row) => row.issuedOn },
    {
      key: 'reason',
      title: t('outflow.field.reason'),
      show: (row) => row.reason && t(`outflow.reason.${row.reason}`),
    },
    { key: 'place', title: t('outflow.field.destination'), wraps: true, show: (row) => row.destination },
    { key: 'left', title: t('outflow.field.departedOn'), show: (row) => row.departedOn },
    { key: 'checked', title: t('outflow.certificate.checkedOn'), show: (row) => row.lastCheckedOn },
    { key: 'due', title: t('outflow.certificate.dueOn'), show: (row) => row.checkDueOn },
    writes && { key: 'acts', title: '', show: (row) => <CertificateActs certificate={row} /> },
  ];
  return columns.filter((column) => column !== false);
}

/** Whether it holds, as a word: withdrawn, due for a check, in doubt, or in order. */
export function Validity({ of }: { of: CertificateView }) {
  const { t } = useTranslation();
  if (of.withdrawnOn) return <Tag>{t('outflow.certificate.state.withdrawn')}</Tag>;
  if (of.overdue) return <Tag tone="seal">{t('outflow.certificate.state.overdue')}</Tag>;
  const doubt = of.doubts[0];
  if (doubt) return <Tag tone="ochre">{t(`outflow.certificate.doubt.${doubt}`)}</Tag>;
  return <Tag tone="jade">{t('outflow.certificate.state.valid')}</Tag>;
}
