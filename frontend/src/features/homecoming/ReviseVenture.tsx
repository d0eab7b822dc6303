import { useTranslation } from 'react-i18next';
import type { VentureView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useOpened } from '../../ui/useOpened';
import { useReviseVenture } from './queries';
import { typedVenture } from './typed';
import { VentureFields, type Typed } from './VentureFields';

/** Revises what is said of a venture that has not closed. */
export function ReviseVenture({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(venture);
  const held = hold(useReviseVenture(opened));
  return (
    <EntryDialog<Typed>
      act={t('homecoming.venture.revise.act')}
      note={t('homecoming.venture.revise.note')}
      done={t('homecoming.venture.revise.done')}
      wide
      initial={typedVenture(opened)}
      {...held}
      draft={`venture:${venture.id}`}
    >
      <div className="formcols">
        <VentureFields />
      </div>
    </EntryDialog>
  );
}
