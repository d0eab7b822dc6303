import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VacancyView } from '../../api/schema';
import { useScope } from '../organizations/shared/scope';
import { askedFirstQuery } from './referralQueries';

interface Props {
  trade: VacancyView['trade'];
  value?: string | undefined;
  onChange?: (introducer: string | undefined) => void;
}

/** Who has brought most to such work who stayed: asked first, and chosen as the one who introduces. */
export function AskedFirst({ trade, value, onChange }: Props) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = useQuery(askedFirstQuery(trade, scope.id));
  const items = query.data?.items ?? [];
  if (items.length === 0) return <p className="meta">{t('jobs.first.nobody')}</p>;
  return (
    <ul className="lined">
      {items.map(({ person, organization, brought, stayed }) => (
        <li key={person.id}>
          <label className="row wrap">
            <input
              type="checkbox"
              checked={value === person.id}
              onChange={({ target }) => onChange?.(target.checked ? person.id : undefined)}
            />
            <b>{person.name}</b>
            <span className="meta">{organization?.shortName}</span>
            <span className="grow" />
            <Link to="/introductions/$id" params={{ id: person.id }} className="in-text">
              {t('jobs.first.figure', { brought, stayed })}
            </Link>
          </label>
        </li>
      ))}
    </ul>
  );
}
