import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Finder, type Found } from '../../../ui/Finder';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { findPersons } from '../../people/persons';
import { ConsentList } from './ConsentList';
import { FileRequest } from './FileRequest';
import { GiveConsent } from './GiveConsent';
import { TakeCopy } from './TakeCopy';

/** One person at the desk: what he agreed to, the copy of his data, his request. */
export function PersonDesk() {
  const { t } = useTranslation();
  const me = useMe();
  const [found, setFound] = useState<Found>();
  return (
    <div className="stack">
      <Panel title={t('privacy.person.find')}>
        <div className="pad">
          <Finder
            label={t('privacy.person.find')}
            hint={t('members.search')}
            find={findPersons}
            {...(found && { value: found.id })}
            onFound={setFound}
          />
          {!found && <p className="meta">{t('privacy.person.choose')}</p>}
          {found && (
            <div className="row wrap" style={{ marginTop: 16 }}>
              <FileRequest person={found} />
              {may(me, 'CITIZEN_ID_REVEAL') && <TakeCopy person={found} />}
              <GiveConsent person={found} />
            </div>
          )}
        </div>
      </Panel>
      {found && <ConsentList person={found.id} />}
    </div>
  );
}
