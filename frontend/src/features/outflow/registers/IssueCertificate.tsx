import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CertificateForm } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField, TextField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { MemberField } from '../MemberField';
import { certificatesQuery, useIssueCertificate } from './queries';

interface IssueProps {
  member?: string;
  look?: 'main';
  small?: boolean;
}

/** Issues a certificate, to the member named or to one who is found here; the issuer is the one of the last. */
export function IssueCertificate({ member, look, small }: IssueProps) {
  const { t } = useTranslation();
  const me = useMe();
  const issuedBy = useQuery(certificatesQuery(useScope().id, {})).data?.items[0]?.issuedBy;
  return (
    <EntryDialog<CertificateForm>
      act={t('outflow.certificate.issue.act')}
      note={t('outflow.certificate.issue.note')}
      done={t('outflow.certificate.issue.done')}
      {...(look && { look })}
      small={small ?? false}
      initial={{
        issuedOn: me.businessDate,
        ...(issuedBy && { issuedBy }),
        ...(member && { memberId: member }),
      }}
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
