import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import { CustomField } from '../../ui/Form';
import { Finder } from '../../ui/Finder';
import { useScope } from '../organizations/shared/scope';

interface Props {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** The unit on whose roll he is looked for; the one in scope unless told. */
  within?: string | undefined;
}

/** A member on the roll of the unit in scope, found by his name. */
export function MemberField({ name, label, hint, optional = false, within }: Props) {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <CustomField name={name} label={label} hint={hint} required={!optional}>
      <Finder label={label} hint={t('members.search')} find={find} />
    </CustomField>
  );

  async function find(q: string) {
    const query = filled({ q, organization: within ?? scope.id, limit: 8 });
    const { items } = await body(api.GET('/members', { params: { query } }));
    return items.map((one) => ({
      id: one.id,
      name: one.name,
      meta: [one.organization.shortName, one.birthDate].filter(Boolean).join(' · '),
    }));
  }
}
