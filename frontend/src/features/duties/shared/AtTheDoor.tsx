import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { householdDutiesQuery } from '../queries';
import { One } from './Today';

/** What is to be done about those of one household: whoever goes to the door or calls does it all at once. */
export function AtTheDoor({ persons }: { persons: readonly string[] }) {
  const { t } = useTranslation();
  const page = useQuery(householdDutiesQuery(persons, useMe().businessDate)).data;
  if (!page || page.items.length === 0) return null;
  return (
    <Panel title={t('duties.door.title')} meta={t('duties.door.meta')}>
      <ul className="lined">
        {page.items.map((duty) => (
          <li key={duty.id}>
            <One duty={duty} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
