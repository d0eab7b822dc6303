import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Breakdown } from './Breakdown';
import { Quality } from './Quality';
import { BOARDS, type StatisticsFilter } from './filter';

/** Figures of the roll by unit; each opens the list of exactly its rows. */
export function StatisticsPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const me = useMe();
  const { board = 'AGE' } = useSearch({ from: '/shell/statistics' });
  const navigate = useNavigate({ from: '/statistics' });
  return (
    <Page title={t('statistics.title')} meta={scope.name}>
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('statistics.boards.label')}
          value={board}
          choices={BOARDS.map((value) => ({ value, text: t(`statistics.boards.${value}`) }))}
          onChoose={(chosen) =>
            void navigate({ search: (old: StatisticsFilter) => ({ ...old, board: chosen }) })
          }
        />
      </search>
      {!may(me, 'MEMBERS_READ') && <p className="meta">{t('statistics.small')}</p>}
      {board === 'QUALITY' ? (
        <Quality organization={scope.id} />
      ) : (
        <Breakdown organization={scope.id} by={board} />
      )}
    </Page>
  );
}
