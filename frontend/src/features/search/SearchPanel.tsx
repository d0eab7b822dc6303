import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { SearchBox } from '../../ui/SearchBox';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';
import { useScope } from '../organizations/shared/scope';
import { searchQuery } from './queries';

/** Where a hit of each type is looked at. */
const PLACES: Record<string, (id: string) => LinkProps> = {
  MEMBER: (id) => ({ to: '/members/$id', params: { id } }),
  HOUSEHOLD: (id) => ({ to: '/households/$id', params: { id } }),
  ORGANIZATION: (id) => ({ to: '/organizations/$id', params: { id } }),
};

/** Words in, what they mean out; a hit is a link to its page. */
export function SearchPanel({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const scope = useScope();
  const [q, setQ] = useState<string>();
  const query = useQuery(searchQuery(q, scope.id));
  const found = query.error ? undefined : query.data;
  return (
    <div className="stack">
      <SearchBox label={t('search.title')} hint={t('search.hint')} value={q} onSearch={setQ} focused />
      {q !== undefined && query.error && <ErrorNote error={query.error} />}
      {q !== undefined && found && (
        <>
          <ul className="lined found" aria-label={t('search.title')}>
            {found.items.map((hit) => (
              <li key={hit.id}>
                <Hit hit={hit} onGo={onGo} />
              </li>
            ))}
            {found.items.length === 0 && <li className="meta">{t('search.nothing')}</li>}
          </ul>
          {found.notSearched.length > 0 && <p className="meta">{t('search.wide')}</p>}
        </>
      )}
    </div>
  );
}

function Hit({ hit, onGo }: { hit: SearchHit; onGo: () => void }) {
  const word = useWord();
  const place = PLACES[hit.type];
  const said = (
    <>
      <b>{hit.title}</b>{' '}
      <span className="meta">{[hit.meta, hit.organization?.shortName].filter(Boolean).join(' · ')}</span>{' '}
      <Tag>{word(`search.type.${hit.type}`, hit.type)}</Tag>
    </>
  );
  return place ? (
    <Link {...place(hit.id)} onClick={onGo}>
      {said}
    </Link>
  ) : (
    said
  );
}
