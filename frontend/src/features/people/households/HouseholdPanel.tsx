import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdView, MemberView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { Facts, Panel } from '../../../ui/Page';
import { AtTheDoor } from '../../duties/shared/AtTheDoor';
import { may, useMe } from '../../identity/shared/me';
import { useCodes } from '../codeLists';
import { JoinOne } from './acts/JoinOne';
import { householdsQuery } from './queries';

/** The household a person belongs to, or the ways to give him one. */
export function HouseholdPanel({ person }: { person: Pick<MemberView, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const query = useQuery(householdsQuery({ person: person.id }));
  return (
    <Panel title={t('people.household.field.household')}>
      <Loaded query={query}>
        {({ items: [household] }) =>
          household ? <Known household={household} person={person.id} /> : <Unknown person={person} />
        }
      </Loaded>
    </Panel>
  );
}

function Known({ household, person }: { household: HouseholdView; person: string }) {
  const { t } = useTranslation();
  const kinship = useCodes('kinship');
  const place = household.persons.find((one) => one.person.id === person && !one.leftOn);
  const me = useMe();
  const others = household.persons.filter((one) => !one.leftOn).map((one) => one.person.id);
  return (
    <>
      <div className="pad">
        <Facts
          of={[
            [
              t('people.household.field.headName'),
              <Link key="head" to="/households/$id" params={{ id: household.id }}>
                {household.headName}
              </Link>,
            ],
            [
              t('people.household.field.relation'),
              kinship.find((code) => code.value === place?.relation)?.label,
            ],
            [t('people.household.field.people'), household.people],
          ]}
        />
      </div>
      {may(me, 'DUTIES_READ') && <AtTheDoor persons={others} />}
    </>
  );
}

function Unknown({ person }: { person: Pick<MemberView, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <div className="pad stack">
      <p className="meta">{t('people.household.none')}</p>
      {may(me, 'HOUSEHOLDS_WRITE') && (
        <div className="row wrap">
          <Link to="/households/new" search={{ person: person.id }} className="btn small">
            {t('people.household.register')}
          </Link>
          <Button small onClick={() => setOpen(true)}>
            {t('people.household.joinOne.act')}
          </Button>
        </div>
      )}
      <Dialog title={t('people.household.joinOne.title')} open={open} onClose={() => setOpen(false)}>
        <JoinOne person={person.id} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}
