import { useTranslation } from 'react-i18next';
import type { CertificateForm, CertificateView } from '../../../api/schema';
import { DayField, NoteField, TextField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { MemberField } from '../MemberField';
import { EntryDialog } from '../../../ui/EntryDialog';
import { useIssueCertificate, useRowAct, type Done } from './queries';

interface IssueProps {
  member?: string;
  look?: 'main';
  small?: boolean;
}

/** Issues a certificate, to the member named or to one who is found here. */
export function IssueCertificate({ member, look, small }: IssueProps) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<CertificateForm>
      act={t('outflow.certificate.issue.act')}
      note={t('outflow.certificate.issue.note')}
      done={t('outflow.certificate.issue.done')}
      {...(look && { look })}
      small={small ?? false}
      initial={{ issuedOn: me.businessDate, ...(member && { memberId: member }) }}
      entering={useIssueCertificate()}
      said={(typed) => ({ ...typed, memberId: member ?? typed.memberId })}
    >
      {!member && <MemberField name="memberId" label={t('outflow.certificate.holder')} />}
      <TextField name="number" label={t('outflow.certificate.number')} required />
      <DayField name="issuedOn" label={t('outflow.certificate.issuedOn')} required />
      <TextField name="issuedBy" label={t('outflow.certificate.issuedBy')} required />
    </EntryDialog>
  );
}

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
