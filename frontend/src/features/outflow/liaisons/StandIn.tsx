import { useTranslation } from 'react-i18next';
import type { LiaisonAssignment, LiaisonDeputyForm } from '../../../api/schema';
import { DayField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { MemberField } from '../MemberField';
import { EntryDialog } from '../../../ui/EntryDialog';
import { useStandIn } from './queries';

/** Lets somebody stand in for a liaison for a time. */
export function StandIn({ charge }: { charge: LiaisonAssignment }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<LiaisonDeputyForm>
      act={t('outflow.liaison.standIn.act')}
      title={t('outflow.liaison.standIn.title', { name: charge.liaison.name })}
      note={t('outflow.liaison.standIn.note')}
      done={t('outflow.liaison.standIn.done')}
      small
      initial={{ from: me.businessDate }}
      entering={useStandIn(charge)}
    >
      <MemberField name="deputyId" label={t('outflow.liaison.standIn.who')} />
      <div className="formcols">
        <DayField name="from" label={t('outflow.liaison.standIn.from')} required />
        <DayField name="to" label={t('outflow.liaison.standIn.to')} required />
      </div>
    </EntryDialog>
  );
}
