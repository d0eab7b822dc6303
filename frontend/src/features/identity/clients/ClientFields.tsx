import { useTranslation } from 'react-i18next';
import { useWord } from '../../../ui/useWord';
import { ChecksField, CustomField, DayField, NoteField, TextField } from '../../../ui/Form';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { SCOPES, wordOf } from './terms';

/** What is said of a client. */
export function ClientFields() {
  const { t } = useTranslation();
  const word = useWord();
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
      <ChecksField
        name="scopes"
        label={t('identity.client.scopes')}
        hint={t('identity.client.scopesHint')}
        options={SCOPES.map((value) => ({ value, label: word(wordOf(value)) }))}
      />
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
