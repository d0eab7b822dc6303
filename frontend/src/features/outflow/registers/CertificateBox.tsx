import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { CertificateActs } from './CertificateActs';
import { IssueCertificate } from './IssueCertificate';
import { Validity } from './CertificatesPage';
import { certificatesOfQuery } from './queries';

/** The activity certificate of somebody away, and those he had before. */
export function CertificateBox({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(certificatesOfQuery(outflow.memberId));
  const writes = may(me, 'OUTFLOWS_WRITE');
  const holds = query.data?.items.some((one) => !one.withdrawnOn);
  return (
    <Panel
      title={t('outflow.certificate.title')}
      acts={
        writes &&
        query.data &&
        !holds &&
        outflow.acts.length > 0 && <IssueCertificate member={outflow.memberId} small />
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('outflow.certificate.none')}</p>
          ) : (
            <ul className="lined">
              {items.map((one) => (
                <li key={one.id} className="stack">
                  <p className="row wrap">
                    <b>{one.number}</b>
                    <Validity of={one} />
                  </p>
                  <p className="meta">
                    {t('outflow.certificate.issuedOn')} {one.issuedOn} · {one.issuedBy}
                    {one.checkDueOn && ` · ${t('outflow.certificate.dueOn')} ${one.checkDueOn}`}
                    {one.withdrawnBecause && ` · ${one.withdrawnBecause}`}
                  </p>
                  {writes && <CertificateActs certificate={one} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
