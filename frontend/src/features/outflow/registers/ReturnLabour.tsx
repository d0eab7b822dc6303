import { useTranslation } from 'react-i18next';
import type { LabourView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useRowAct, type Done } from './queries';

/** He has come home; the entry stays. */
export function ReturnLabour({ labourer }: { labourer: LabourView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<Done>
      act={t('outflow.labour.return.act')}
      title={t('outflow.labour.return.title', { name: labourer.name })}
      note={t('outflow.labour.return.note')}
      done={t('outflow.labour.return.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useRowAct(labourer, '/labour-outflows/{id}/return')}
    >
      <DayField name="on" label={t('outflow.act.on')} required />
    </EntryDialog>
  );
}
