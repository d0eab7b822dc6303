import { useTranslation } from 'react-i18next';
import type { CertificateView } from '../../../api/schema';
import { DayField, NoteField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { EntryDialog } from '../../../ui/EntryDialog';
import { useRowAct, type Done } from './queries';

/** The annual check of a certificate, and taking it back. */
export function CertificateActs({ certificate }: { certificate: CertificateView }) {
  const { t } = useTranslation();
  const me = useMe();
  const checking = useRowAct(certificate, '/activity-certificates/{id}/checks');
  const withdrawing = useRowAct(certificate, '/activity-certificates/{id}/withdraw');
  if (certificate.withdrawnOn) return null;
  const name = certificate.member.name;
  return (
    <span className="row">
      <EntryDialog<Done>
        act={t('outflow.certificate.check.act')}
        title={t('outflow.certificate.check.title', { name })}
        note={t('outflow.certificate.check.note')}
        done={t('outflow.certificate.check.done')}
        small
        initial={{ on: me.businessDate }}
        entering={checking}
      >
        <DayField name="on" label={t('outflow.certificate.checkedOn')} required />
      </EntryDialog>
      <EntryDialog<Done>
        act={t('outflow.certificate.withdraw.act')}
        title={t('outflow.certificate.withdraw.title', { name })}
        note={t('outflow.certificate.withdraw.note')}
        done={t('outflow.certificate.withdraw.done')}
        small
        initial={{ on: me.businessDate }}
        entering={withdrawing}
      >
        <DayField name="on" label={t('outflow.act.on')} required />
        <NoteField name="reason" label={t('outflow.certificate.withdraw.reason')} required />
      </EntryDialog>
    </span>
  );
}
