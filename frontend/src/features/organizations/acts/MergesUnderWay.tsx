import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganizationView, UnitMergeView } from '../../../api/schema';
import { unitMergesQuery } from './queries';

/** How far the merges of large units have come that this unit takes part in. */
export function MergesUnderWay({ unit }: { unit: OrganizationView }) {
  const merges = useQuery(unitMergesQuery).data?.items ?? [];
  return merges
    .filter((one) => one.state !== 'DONE' && (one.into.id === unit.id || one.other.id === unit.id))
    .map((one) => <Progress key={one.id} of={one} />);
}

function Progress({ of: merge }: { of: UnitMergeView }) {
  const { t } = useTranslation();
  const { state, done, of, into, other } = merge;
  return (
    <div className={state === 'FAILED' ? 'note seal' : 'note'} role="status">
      <span>
        {t(`organizations.acts.merge.states.${state}`, {
          into: into.shortName,
          other: other.shortName,
          done,
          of,
        })}
      </span>
      {(state === 'QUEUED' || state === 'RUNNING') && (
        <progress value={done} max={Math.max(of, 1)} aria-label={t('organizations.acts.merge.progress')} />
      )}
    </div>
  );
}
