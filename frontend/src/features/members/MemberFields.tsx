import { useTranslation } from 'react-i18next';
import { ChoiceField, CustomField, DayField, NoteField, SelectField, TextField } from '../../ui/Form';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { useCodes } from '../people/codeLists';
import { MEMBERSHIPS, SEXES } from './filter';

/** What is asked about a member; the unit only at enrolment, for later it is a transfer. */
export function MemberFields({ enrolling = false }: { enrolling?: boolean }) {
  const { t } = useTranslation();
  const ethnicity = useCodes('ethnicity');
  const education = useCodes('education');
  const partial = t('members.partialHint');
  return (
    <div className="formcols">
      {enrolling && (
        <CustomField name="organizationId" label={t('members.field.organizationId')} required wide>
          <UnitPicker label={t('members.field.organizationId')} />
        </CustomField>
      )}
      <TextField name="name" label={t('members.field.name')} required />
      <ChoiceField
        name="sex"
        label={t('members.field.sex')}
        options={SEXES.map((value) => ({ value, label: t(`members.sex.${value}`) }))}
      />
      <DayField inPart name="birthDate" label={t('members.field.birthDate')} hint={partial} />
      <TextField
        name="phone"
        label={t('members.field.phone')}
        hint={enrolling ? undefined : t('members.phoneHint')}
        keyboard="tel"
      />
      <TextField
        name="citizenId"
        label={t('members.field.citizenId')}
        hint={enrolling ? undefined : t('members.citizenIdHint')}
      />
      <TextField
        name="citizenIdBasis"
        label={t('members.field.citizenIdBasis')}
        hint={t('members.basisHint')}
      />
      <SelectField name="ethnicity" label={t('members.field.ethnicity')} options={ethnicity} />
      <SelectField name="education" label={t('members.field.education')} options={education} />
      <ChoiceField
        name="membership"
        label={t('members.field.membership')}
        options={MEMBERSHIPS.map((value) => ({ value, label: t(`members.membership.${value}`) }))}
      />
      <TextField name="villageGroup" label={t('members.field.villageGroup')} />
      <DayField inPart name="joinedOn" label={t('members.field.joinedOn')} hint={partial} />
      <DayField inPart name="fullMemberOn" label={t('members.field.fullMemberOn')} hint={partial} />
      <NoteField name="note" label={t('members.field.note')} />
    </div>
  );
}
