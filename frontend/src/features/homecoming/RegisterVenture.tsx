import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../ui/EntryDialog';
import { formOf, VentureFields, type Typed } from './VentureFields';
import { MemberField } from './MemberField';
import { useRegisterVenture } from './queries';

/** Writes down what somebody who came home has started. */
export function RegisterVenture() {
  const { t } = useTranslation();
  return (
    <EntryDialog<Typed>
      act={t('homecoming.venture.add.act')}
      note={t('homecoming.venture.add.note')}
      done={t('homecoming.venture.add.done')}
      look="main"
      wide
      initial={{ stand: 'OPERATING' }}
      entering={useRegisterVenture<Typed>(formOf)}
    >
      <div className="formcols">
        <MemberField />
        <VentureFields />
      </div>
    </EntryDialog>
  );
}
