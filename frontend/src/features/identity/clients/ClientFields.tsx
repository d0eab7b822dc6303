import { useTranslation } from 'react-i18next';
import { useWord } from '../../../ui/useWord';
import { Finder, type Found } from '../../../ui/Finder';
import { ChecksField, CustomField, DayField, NoteField, TextField, useTyped } from '../../../ui/Form';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { employersCalled } from './queries';
import { SCOPES, wordOf } from './terms';

/** What is said of a client; one of an employer does one thing, so that nothing is chosen for it. */
export function ClientFields({ employer }: { employer?: Found | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  const organization = useTyped('organizationId');
  const isOfAnEmployer = Boolean(useTyped('employerId'));
  return (
    <>
      <TextField name="name" label={t('clients.name')} hint={t('clients.nameHint')} required />
      <CustomField
        name="organizationId"
        label={t('clients.organization')}
        hint={t('clients.organizationHint')}
        required
      >
        <UnitPicker label={t('clients.organization')} />
      </CustomField>
      {organization && (
        <CustomField name="employerId" label={t('clients.employer')} hint={t('clients.employerHint')}>
          <Finder
            label={t('clients.employer')}
            hint={t('clients.findEmployer')}
            initially={employer}
            find={(name) => employersCalled(organization, name)}
          />
        </CustomField>
      )}
      {!isOfAnEmployer && (
        <ChecksField
          name="scopes"
          label={t('clients.scopes')}
          hint={t('clients.scopesHint')}
          options={SCOPES.map((value) => ({ value, label: word(wordOf(value)) }))}
        />
      )}
      <DayField name="expiresAt" label={t('clients.expiresAt')} hint={t('clients.expiresAtHint')} required />
      <NoteField
        name="allowedAddresses"
        label={t('clients.allowedAddresses')}
        hint={t('clients.allowedAddressesHint')}
      />
    </>
  );
}
