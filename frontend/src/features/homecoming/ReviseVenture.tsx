import { useTranslation } from 'react-i18next';
import type { VentureView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useReviseVenture } from './queries';
import { VentureFields, type Typed } from './VentureFields';

/** Revises what is said of a venture that has not closed. */
export function ReviseVenture({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  const { title, kind, field, uscc, place, registeredOn, leasedMu, policies, state } = venture;
  const initial = {
    memberId: venture.member.id,
    title,
    kind,
    ...(field && { field }),
    ...(uscc && { uscc }),
    ...(place && { place }),
    ...(registeredOn && { registeredOn }),
    ...(typeof leasedMu === 'number' && { leasedMu: String(leasedMu) }),
    ...(policies && { policies }),
    stand: state === 'PREPARING' ? ('PREPARING' as const) : ('OPERATING' as const),
  };
  return (
    <EntryDialog<Typed>
      act={t('homecoming.venture.revise.act')}
      note={t('homecoming.venture.revise.note')}
      done={t('homecoming.venture.revise.done')}
      wide
      initial={initial}
      entering={useReviseVenture(venture, initial)}
    >
      <div className="formcols">
        <VentureFields />
      </div>
    </EntryDialog>
  );
}
