import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import { Finder } from '../../ui/Finder';
import { CustomField } from '../../ui/Form';
import { useScope } from '../organizations/shared/scope';

/** Whom an entry is about, found on the roll of the unit. */
export function MemberField({ name = 'memberId', label }: { name?: string; label?: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const said = label ?? t('homecoming.member');
  return (
    <CustomField name={name} label={said} required>
      <Finder label={said} hint={t('members.search')} find={find} />
    </CustomField>
  );

  async function find(q: string) {
    const query = filled({ q, organization: scope.id, limit: 8 });
    const { items } = await body(api.GET('/members', { params: { query } }));
    return items.map((one) => ({ id: one.id, name: one.name, meta: one.organization.shortName }));
  }
}
