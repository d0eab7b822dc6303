import { useTranslation } from 'react-i18next';
import type { VacancyFilter } from './filter';
import { Narrowing } from './Narrowing';
import { Only, OnlyDays } from './Only';
import { PROVINCES, PROVISIONS, TRADES, WAGES } from './terms';

interface Props {
  filter: VacancyFilter;
  onNarrow: (change: VacancyFilter) => void;
}

/** What people ask first: which trade, where, for how much, with lodging. */
export function VacancyFilters({ filter, onNarrow }: Props) {
  const { t } = useTranslation();
  return (
    <search className="filters row wrap" aria-label={t('ui.filters')}>
      <div className="strip">
        <Narrowing
          label={t('jobs.field.trade')}
          value={filter.trade}
          options={TRADES.map((value) => ({ value, label: t(`jobs.trade.${value}`) }))}
          onChoose={(trade) => onNarrow({ trade })}
        />
        <Narrowing
          label={t('jobs.field.place')}
          value={filter.area}
          options={PROVINCES.map((value) => ({ value, label: t(`jobs.province.${value}`) }))}
          onChoose={(area) => onNarrow({ area })}
        />
        <Narrowing
          label={t('jobs.field.pay')}
          value={filter.wage}
          options={WAGES.map((value) => ({ value, label: t('jobs.wageFrom', { value }) }))}
          onChoose={(wage) => onNarrow({ wage })}
        />
        <Narrowing
          label={t('jobs.field.lodging')}
          value={filter.lodging}
          options={PROVISIONS.map((value) => ({ value, label: t(`jobs.provision.${value}`) }))}
          onChoose={(lodging) => onNarrow({ lodging })}
        />
        <button
          type="button"
          className={filter.all ? 'chip on' : 'chip'}
          aria-pressed={filter.all === true}
          onClick={() => onNarrow({ all: filter.all ? undefined : true })}
        >
          {t('jobs.withOver')}
        </button>
        <Only on={filter.employer} off={() => onNarrow({ employer: undefined })}>
          {t('jobs.ofOneEmployer')}
        </Only>
        <Only on={filter.postedBy} off={() => onNarrow({ postedBy: undefined })}>
          {t('jobs.ofOneUnit')}
        </Only>
        <Only on={filter.verified} off={() => onNarrow({ verified: undefined })}>
          {t('jobs.verifiedOnly')}
        </Only>
        <OnlyDays of={filter} off={() => onNarrow({ from: undefined, to: undefined })} />
      </div>
    </search>
  );
}
