import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchView } from '../../api/schema';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';

interface Props {
  found: readonly MatchView[];
  hint: string;
  /** What can be done about one of them; opening his page unless told. */
  act?: (person: MatchView) => ReactNode;
}

/** People who may be one and the same, each with the reasons. */
export function LikelyMatches({ found, hint, act = openIt }: Props) {
  const { t } = useTranslation();
  return (
    <div className="panel" role="status">
      <header>
        <h2>{t('people.likely', { n: found.length })}</h2>
      </header>
      <p className="note ochre">{hint}</p>
      <ul className="lined">
        {found.map((person) => (
          <Match key={person.id} person={person}>
            {act(person)}
          </Match>
        ))}
      </ul>
    </div>
  );
}

function openIt({ id }: MatchView): ReactNode {
  return <Open id={id} />;
}

function Open({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Link to="/members/$id" params={{ id }} className="btn small">
      {t('people.open')}
    </Link>
  );
}

function Match({ person, children }: { person: MatchView; children: ReactNode }) {
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
      {children}
    </li>
  );
}
