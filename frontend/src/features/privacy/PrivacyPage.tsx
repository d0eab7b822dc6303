import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { BOARDS, type Board } from './queries';

const SHOWN = {
  requests: later(() => import('./requests/Requests'), 'Requests'),
  person: later(() => import('./person/PersonDesk'), 'PersonDesk'),
  notices: later(() => import('./Notices'), 'Notices'),
  fields: later(() => import('./Fields'), 'Fields'),
  retention: later(() => import('./Retention'), 'Retention'),
  incidents: later(() => import('./incidents/Incidents'), 'Incidents'),
};

const RIGHTS = {
  requests: 'PRIVACY_DESK',
  person: 'PRIVACY_DESK',
  notices: 'OWN_ACCOUNT',
  fields: 'SIGNED_IN',
  retention: 'RETENTION_READ',
  incidents: 'INCIDENTS',
} as const satisfies Record<Board, string>;

/** The privacy desk: what people ask, what they agreed to, what is kept and for how long. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filter = useSearch({ from: '/shell/privacy' });
  const navigate = useNavigate({ from: '/privacy' });
  const boards = BOARDS.filter((one) => may(me, RIGHTS[one]));
  const board = boards.find((one) => one === filter.board) ?? boards[0] ?? 'notices';
  const Shown = SHOWN[board];
  return (
    <Page title={t('privacy.title')}>
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('privacy.boards.label')}
          value={board}
          choices={boards.map((value) => ({ value, text: t(`privacy.boards.${value}`) }))}
          onChoose={(chosen) => void navigate({ search: { board: chosen } })}
        />
      </search>
      <Shown />
    </Page>
  );
}
