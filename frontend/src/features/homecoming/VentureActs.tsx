import { useTranslation } from 'react-i18next';
import type { VentureView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, NumberField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useCount, useEndVenture } from './queries';
import { ReviseVenture } from './ReviseVenture';

/** What is written down of a venture: other facts, its end, a half-year. */
export function VentureActs({ venture }: { venture: VentureView }) {
  return (
    <>
      <ReviseVenture venture={venture} />
      <End venture={venture} />
      <Count venture={venture} />
    </>
  );
}

/** The last half-year that is over on a day. */
const lastHalf = (day: string): string =>
  Number(day.slice(5, 7)) > 6 ? `${day.slice(0, 4)}-H1` : `${Number(day.slice(0, 4)) - 1}-H2`;

function Count({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ half: string; employed: string; localEmployed: string; invested: string }>
      act={t('homecoming.venture.halves.act')}
      note={t('homecoming.venture.halves.note')}
      done={t('homecoming.venture.halves.done')}
      look="main"
      initial={{ half: lastHalf(me.businessDate) }}
      entering={useCount(venture)}
    >
      <TextField
        name="half"
        label={t('homecoming.venture.halves.half')}
        hint={t('homecoming.venture.halves.halfHint')}
        required
      />
      <NumberField name="employed" label={t('homecoming.venture.employed')} required />
      <NumberField name="localEmployed" label={t('homecoming.venture.local')} required />
      <NumberField name="invested" label={t('homecoming.venture.invested')} required />
    </EntryDialog>
  );
}

function End({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string }>
      act={t('homecoming.venture.end.act')}
      note={t('homecoming.venture.end.note')}
      done={t('homecoming.venture.end.done')}
      initial={{ on: me.businessDate }}
      entering={useEndVenture(venture)}
    >
      <DayField name="on" label={t('homecoming.venture.end.on')} required />
    </EntryDialog>
  );
}
