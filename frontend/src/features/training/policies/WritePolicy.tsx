import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../../ui/EntryDialog';
import { CustomField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { PolicyFields } from './PolicyFields';
import { useWrite, type Typed } from './queries';

/** Writes a policy down. */
export function WritePolicy() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  return (
    <EntryDialog<Typed>
      act={t('training.policy.write.act')}
      note={t('training.policy.write.note')}
      done={t('training.policy.write.done')}
      look="main"
      wide
      initial={{
        ...(scope.id && { organizationId: scope.id }),
        audience: 'LABOURERS',
        validFrom: me.businessDate,
      }}
      entering={useWrite()}
    >
      <CustomField name="organizationId" label={t('training.policy.field.unit')} required>
        <UnitPicker label={t('training.policy.field.unit')} />
      </CustomField>
      <PolicyFields />
    </EntryDialog>
  );
}
