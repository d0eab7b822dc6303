import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchView } from '../../api/schema';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';

/** People who may be the one about to be enrolled, each with the reasons. */
export function LikelyMatches({ found }: { found: readonly MatchView[] }) {
  const { t } = useTranslation();
  return (
    <div className="panel" role="status">
      <header>
        <h2>{t('people.likely', { n: found.length })}</h2>
      </header>
      <p className="note ochre">{t('people.likelyHint')}</p>
      <ul className="lined">
        {found.map((person) => (
          <Match key={person.id} person={person} />
        ))}
      </ul>
    </div>
  );
}

function Match({ person }: { person: MatchView }) {
  const { t } = useTranslation();
  const word = useWord();
  const known = [person.organization?.shortName, person.birthDate, person.citizenId, person.phone].filter(
    Boolean,
  );
  return (
    <li className="row wrap">
      <b>{person.name}</b>
      <span>{known.join(' · ')}</span>
      {person.reasons.map((reason) => (
        <Tag key={reason} tone="ochre">
          {word(`people.reason.${reason}`)}
        </Tag>
      ))}
      <span className="grow" />
      <Link to="/members/$id" params={{ id: person.id }} className="btn small">
        {t('people.open')}
      </Link>
    </li>
  );
}
