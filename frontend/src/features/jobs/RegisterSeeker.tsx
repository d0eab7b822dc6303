import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, CustomField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { FindMember } from './FindMember';
import { SeekerFields } from './SeekerFields';
import { useRegisterSeeker, type TypedSeeker } from './seekerQueries';

/** Takes somebody onto the list of those who look for work. */
export function RegisterSeeker() {
  const { t } = useTranslation();
  const me = useMe();
  const { id, level } = useScope();
  const village = level === 'BRANCH' && id ? { organizationId: id } : {};
  return (
    <EntryDialog<TypedSeeker>
      act={t('jobs.seeker.act')}
      note={t('jobs.seeker.actNote')}
      done={t('jobs.seeker.done')}
      look="main"
      wide
      initial={{ freeFrom: me.businessDate, reach: 'ANYWHERE', ...village }}
      entering={useRegisterSeeker()}
    >
      <div className="formcols">
        <CustomField name="personId" label={t('jobs.seeker.member')}>
          <FindMember />
        </CustomField>
        <TextField name="name" label={t('jobs.seeker.villager')} hint={t('jobs.seeker.villagerHint')} />
        <CustomField
          name="organizationId"
          label={t('jobs.referral.unit')}
          hint={t('jobs.seeker.villageHint')}
        >
          <UnitPicker label={t('jobs.referral.unit')} />
        </CustomField>
        <ChoiceField
          name="sex"
          label={t('members.field.sex')}
          options={(['MALE', 'FEMALE'] as const).map((value) => ({
            value,
            label: t(`members.sex.${value}`),
          }))}
        />
        <TextField name="birthDate" label={t('members.field.birthDate')} hint={t('jobs.change.onHint')} />
        <SeekerFields />
      </div>
    </EntryDialog>
  );
}
