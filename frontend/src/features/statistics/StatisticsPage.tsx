import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../app/i18n';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Breakdown } from './Breakdown';
import { Quality } from './Quality';
import { BOARDS, PERIODS, type StatisticsFilter } from './filter';

const CareBoard = later(() => withWords('care', import('../care/shared/CareBoard')), 'CareBoard');
const Jobs = later(() => withWords('jobs', import('./Jobs')), 'Jobs');

/** What some figures take beyond the right to see figures. */
const NEEDED = { JOBS: 'REFERRALS_READ', CARE: 'CARE_READ' };

/** Figures by unit; each opens the list of exactly its rows. */
export function StatisticsPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const me = useMe();
  const { board: asked = 'AGE', period = 'FIVE_YEARS' } = useSearch({ from: '/shell/statistics' });
  const boards = BOARDS.filter((each) => !(each in NEEDED) || may(me, NEEDED[each as keyof typeof NEEDED]));
  const board = boards.includes(asked) ? asked : 'AGE';
  const navigate = useNavigate({ from: '/statistics' });
  return (
    <Page title={t('statistics.title')} meta={scope.name}>
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('statistics.boards.label')}
          value={board}
          choices={boards.map((value) => ({
            value,
            text: t(`statistics.boards.${value}`),
          }))}
          onChoose={(chosen) =>
            void navigate({ search: (old: StatisticsFilter) => ({ ...old, board: chosen }) })
          }
        />
        {board === 'JOBS' && (
          <Chips
            label={t('statistics.period.label')}
            value={period}
            choices={PERIODS.map((value) => ({ value, text: t(`statistics.period.${value}`) }))}
            onChoose={(chosen) =>
              void navigate({ search: (old: StatisticsFilter) => ({ ...old, period: chosen }) })
            }
          />
        )}
      </search>
      {!may(me, 'MEMBERS_READ') && <p className="meta">{t('statistics.small')}</p>}
      {board === 'QUALITY' && <Quality organization={scope.id} />}
      {board === 'JOBS' && <Jobs organization={scope.id} period={period} />}
      {board === 'CARE' && <CareBoard organization={scope.id} />}
      {board !== 'QUALITY' && board !== 'JOBS' && board !== 'CARE' && (
        <Breakdown organization={scope.id} by={board} />
      )}
    </Page>
  );
}
