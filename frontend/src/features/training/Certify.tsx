import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView, TrainingCertificateForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, SelectField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useCertify } from './queries';
import { GRADES } from './terms';

/** Notes the certificate of somebody who is through with a session. */
export function Certify({ line }: { line: TrainingAttendanceView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<TrainingCertificateForm>
      act={t('training.certify.act')}
      title={t('training.certify.title', { name: line.person.name })}
      note={t('training.certify.note')}
      done={t('training.certify.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useCertify(line)}
    >
      <TextField name="certificateNo" label={t('training.field.certificateNo')} required />
      <SelectField
        name="grade"
        label={t('training.field.certificateGrade')}
        options={GRADES.map((value) => ({ value, label: t(`training.grades.${value}`) }))}
      />
      <DayField name="on" label={t('training.field.certifiedOn')} required />
    </EntryDialog>
  );
}
