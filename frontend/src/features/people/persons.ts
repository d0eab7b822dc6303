import { api, body } from '../../api/client';
import type { Found } from '../../ui/Finder';

/** People on record whom these words find, as a finder shows them. */
export async function findPersons(q: string): Promise<readonly Found[]> {
  const { items } = await body(api.GET('/members', { params: { query: { q, limit: 20 } } }));
  return items.map((one) => ({
    id: one.id,
    name: one.name,
    meta: [one.organization.shortName, one.birthDate].filter(Boolean).join(' · '),
  }));
}
