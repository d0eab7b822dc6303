import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChecksField, CustomField, SelectField, TextField } from '../../../ui/Form';
import { clientsQuery } from '../../identity/clients/queries';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { TYPES } from './queries';

/** What is said of a webhook. */
export function WebhookFields() {
  const { t } = useTranslation();
  const clients = useQuery(clientsQuery({}));
  return (
    <>
      <TextField name="name" label={t('integration.webhook.name')} required />
      <SelectField
        name="clientId"
        label={t('integration.webhook.client')}
        hint={t('integration.webhook.clientHint')}
        options={(clients.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField
        name="url"
        label={t('integration.webhook.url')}
        hint={t('integration.webhook.urlHint')}
        required
      />
      <ChecksField
        name="types"
        label={t('integration.webhook.types')}
        hint={t('integration.webhook.typesHint')}
        options={TYPES.map((value) => ({ value, label: t(`integration.webhook.type.${value}`) }))}
      />
      <CustomField
        name="organizationId"
        label={t('integration.webhook.organization')}
        hint={t('integration.webhook.organizationHint')}
      >
        <UnitPicker label={t('integration.webhook.organization')} />
      </CustomField>
    </>
  );
}
