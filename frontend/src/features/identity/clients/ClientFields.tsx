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
      <TextField
        name="name"
        label={t('identity.client.name')}
        hint={t('identity.client.nameHint')}
        required
      />
      <CustomField
        name="organizationId"
        label={t('identity.client.organization')}
        hint={t('identity.client.organizationHint')}
        required
      >
        <UnitPicker label={t('identity.client.organization')} />
      </CustomField>
      {organization && (
        <CustomField
          name="employerId"
          label={t('identity.client.employer')}
          hint={t('identity.client.employerHint')}
        >
          <Finder
            label={t('identity.client.employer')}
            hint={t('identity.client.findEmployer')}
            initially={employer}
            find={(name) => employersCalled(organization, name)}
          />
        </CustomField>
      )}
      {!isOfAnEmployer && (
        <ChecksField
          name="scopes"
          label={t('identity.client.scopes')}
          hint={t('identity.client.scopesHint')}
          options={SCOPES.map((value) => ({ value, label: word(wordOf(value)) }))}
        />
      )}
      <DayField
        name="expiresAt"
        label={t('identity.client.expiresAt')}
        hint={t('identity.client.expiresAtHint')}
        required
      />
      <NoteField
        name="allowedAddresses"
        label={t('identity.client.allowedAddresses')}
        hint={t('identity.client.allowedAddressesHint')}
      />
    </>
  );
}
