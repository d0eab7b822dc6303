import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdPerson, HouseholdView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { useCodes } from '../codeLists';
import { Join } from './acts/Join';
import { Leave } from './acts/Leave';

/** Who belongs to a household and who did, with the acts of coming and going. */
export function PersonsOf({ household }: { household: HouseholdView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [joining, setJoining] = useState(false);
  const [leaving, setLeaving] = useState<HouseholdPerson>();
  const writes = may(me, 'HOUSEHOLDS_WRITE') && !household.dissolvedOn;
  return (
    <Panel
      title={t('people.household.persons')}
      acts={
        writes && (
          <Button small onClick={() => setJoining(true)}>
            {t('people.household.join.act')}
          </Button>
        )
      }
    >
      {household.persons.length === 0 && <p className="empty">{t('people.household.nobody')}</p>}
      <ul className="lined">
        {household.persons.map((one) => (
          <Line
            key={`${one.person.id}${one.leftOn ?? ''}`}
            one={one}
            onLeave={writes && !one.leftOn ? () => setLeaving(one) : undefined}
          />
        ))}
      </ul>
      <Dialog title={t('people.household.join.title')} open={joining} onClose={() => setJoining(false)}>
        <Join household={household} onDone={() => setJoining(false)} />
      </Dialog>
      <Dialog
        title={t('people.household.leave.title', { name: leaving?.person.name })}
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && <Leave household={household} one={leaving} onDone={() => setLeaving(undefined)} />}
      </Dialog>
    </Panel>
  );
}

function Line({ one, onLeave }: { one: HouseholdPerson; onLeave: (() => void) | undefined }) {
  const { t } = useTranslation();
  const kinship = useCodes('kinship');
  const relation = kinship.find((code) => code.value === one.relation)?.label;
  const times = [one.joinedOn, one.leftOn].some(Boolean) && `${one.joinedOn ?? ''} – ${one.leftOn ?? ''}`;
  return (
    <li className="row wrap">
      <Link to="/members/$id" params={{ id: one.person.id }}>
        <b>{one.person.name}</b>
      </Link>
      <span>{relation}</span>
      {one.leftOn && <span className="meta">{t('people.household.former')}</span>}
      <span className="meta grow">{times}</span>
      {onLeave && (
        <Button look="text" small onClick={onLeave}>
          {t('people.household.leave.act')}
        </Button>
      )}
    </li>
  );
}
