import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import { Finder, type Found } from '../../ui/Finder';
import { useScope } from '../organizations/shared/scope';

interface Props {
  value?: string;
  onChange?: (id: string | undefined) => void;
  onFound?: (found: Found | undefined) => void;
}

/** A search for a member of the unit. */
export function FindMember({ value, onChange, onFound }: Props) {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <Finder
      label={t('jobs.referral.propose.find')}
      hint={t('members.search')}
      find={find}
      {...(value && { value })}
      {...(onChange && { onChange })}
      {...(onFound && { onFound })}
    />
  );

  async function find(q: string) {
    const query = filled({ q, organization: scope.id, limit: 8 });
    const { items } = await body(api.GET('/members', { params: { query } }));
    return items.map((one) => ({
      id: one.id,
      name: one.name,
      meta: [one.organization.shortName, one.birthDate].filter(Boolean).join(' · '),
    }));
  }
}
