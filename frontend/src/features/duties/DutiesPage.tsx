import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { Page } from '../../ui/Page';
import { FourOnes } from '../contact/shared/FourOnes';
import { useScope } from '../organizations/shared/scope';
import { ByUnit } from './ByUnit';
import { BOARDS, type DutyListFilter } from './filter';
import { MonthGrid } from './MonthGrid';
import { WorkList } from './WorkList';

/** What is owed: the list of what is to be done, how it stands by unit, and the calls month by month. */
export function DutiesPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/duties' });
  const navigate = useNavigate({ from: '/duties' });
  const { board = 'work' } = filter;
  return (
    <Page title={t('duties.title')} meta={scope.name}>
      <FourOnes />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('duties.boards.label')}
          value={board}
          choices={BOARDS.map((value) => ({ value, text: t(`duties.boards.${value}`) }))}
          onChoose={(chosen) =>
            void navigate({ search: (old: DutyListFilter) => ({ ...old, ...NOTHING, board: chosen }) })
          }
        />
      </search>
      {board === 'work' && (
        <WorkList
          organization={scope.id}
          filter={filter}
          onNarrow={(change) =>
            void navigate({ search: (old: DutyListFilter) => ({ ...old, cursor: undefined, ...change }) })
          }
        />
      )}
      {board === 'units' && <ByUnit organization={scope.id} />}
      {board === 'months' && <MonthGrid organization={scope.id} />}
    </Page>
  );
}

/** Another board asks another question: what narrowed the list is left behind. */
const NOTHING: DutyListFilter = {
  due: undefined,
  kind: undefined,
  period: undefined,
  state: undefined,
  owing: undefined,
  cursor: undefined,
};
