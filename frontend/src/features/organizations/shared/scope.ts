import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMe } from '../../identity/shared/me';
import { unitQuery } from './queries';

/** The unit acted in: the one in the address, else the person's own. */
export function useScope(): { id: string | undefined; name: string | undefined; level: string | undefined } {
  const me = useMe();
  const { organization } = useSearch({ from: '/shell' });
  const unit = useQuery({ ...unitQuery(organization ?? ''), enabled: organization !== undefined });
  const shown = organization ? unit.data : me.organization;
  return { id: organization ?? me.organization?.id, name: shown?.shortName, level: shown?.level };
}
