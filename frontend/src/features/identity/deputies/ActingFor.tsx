import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { useMe } from '../shared/me';
import { useStandIn } from './queries';

/** Says above every page in whose stead one acts, and how to stop. */
export function ActingFor() {
  const { t } = useTranslation();
  const { actingFor } = useMe();
  const standing = useStandIn();
  if (!actingFor) return null;
  return (
    <p className="note ochre row wrap" role="status" style={{ marginBottom: 12 }}>
      {t('identity.deputies.acting', { name: actingFor })}
      <Button small pending={standing.isPending} onClick={() => standing.mutate(null)}>
        {t('identity.deputies.rest')}
      </Button>
    </p>
  );
}
