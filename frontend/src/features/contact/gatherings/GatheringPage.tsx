import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { FourOnes } from '../shared/FourOnes';
import { GatheringState } from './GatheringState';
import { GuestList } from './GuestList';
import { gatheringQuery } from './queries';
import { Suggestions } from './Suggestions';

const GatheringActs = later(() => import('./GatheringActs'), 'GatheringActs');

/** The desk of one meeting: what it talks about, who is invited, who comes in at the door, what is suggested. */
export function GatheringPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/gatherings/$id' });
  const query = useQuery(gatheringQuery(id));
  const gathering = query.data;
  return (
    <Page
      title={gathering ? t(`contact.gathering.kind.${gathering.kind}`) : t('contact.gathering.title')}
      meta={
        gathering && (
          <>
            {[gathering.organization.shortName, gathering.heldOn, gathering.place].join(' · ')}
            <GatheringState of={gathering} />
          </>
        )
      }
      acts={
        gathering?.state === 'PLANNED' && may(me, 'CONTACTS_WRITE') && <GatheringActs gathering={gathering} />
      }
    >
      <FourOnes />
      <Loaded query={query}>
        {(shown) => (
          <div className="grid side-right">
            <GuestList gathering={shown} />
            <div className="stack">
              <Attendance of={shown} />
              <Agenda of={shown} />
              <Suggestions gathering={shown} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Attendance({ of }: { of: GatheringView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('contact.gathering.attendance')}>
      <div className="pad figs">
        <div>
          <span className="meta">{t('contact.gathering.field.came')}</span>
          <br />
          <b>
            {of.came} / {of.invited}
          </b>
        </div>
        <div>
          <span className="meta">{t('contact.gathering.field.awayCame')}</span>
          <br />
          <b>
            {of.awayCame} / {of.awayInvited}
          </b>
        </div>
      </div>
    </Panel>
  );
}

function Agenda({ of }: { of: GatheringView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('contact.gathering.field.agenda')}>
      {of.agenda.length === 0 ? (
        <p className="empty">{t('contact.gathering.noAgenda')}</p>
      ) : (
        <ul className="lined">
          {of.agenda.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
