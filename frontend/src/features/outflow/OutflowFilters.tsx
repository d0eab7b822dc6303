import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { SearchBox } from '../../ui/SearchBox';
import { AsOf } from './AsOf';
import type { OutflowFilter } from './filter';
import { areasQuery } from './queries';
import { AWAY_FOR, REASONS, REVIEW_STATES, SCOPES, STATUSES } from './terms';

interface Props {
  filter: OutflowFilter;
  onNarrow: (change: OutflowFilter) => void;
}

const WHO = ['away', 'floating', 'short', 'ended', 'all'] as const;

type Who = (typeof WHO)[number];

const NOBODY_SAID = { open: undefined, floating: undefined, status: undefined };

/** What each choice of whom to see says in the address. */
const MEANS: Record<Who, OutflowFilter> = {
  away: NOBODY_SAID,
  floating: { ...NOBODY_SAID, floating: true },
  short: { ...NOBODY_SAID, floating: false },
  ended: { ...NOBODY_SAID, open: false },
  all: NOBODY_SAID,
};

/** The bar that narrows the ledger. */
export function OutflowFilters({ filter, onNarrow }: Props) {
  const { t } = useTranslation();
  const options = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <search className="filters row wrap" aria-label={t('ui.filters')}>
      <SearchBox
        label={t('outflow.searchLabel')}
        hint={t('outflow.searchHint')}
        value={filter.q}
        onSearch={(q) => onNarrow({ q })}
      />
      <div className="strip">
        <Chips
          label={t('outflow.who.label')}
          value={whoOf(filter)}
          choices={WHO.filter((one) => one !== 'all').map((value) => ({
            value,
            text: t(`outflow.who.${value}`),
          }))}
          onChoose={(who) => onNarrow(MEANS[who])}
        />
        <AsOf value={filter.asOf} onChange={(asOf) => onNarrow({ asOf })} />
        <Narrowing
          label={t('outflow.field.status')}
          value={filter.status}
          options={options(STATUSES, (value) => t(`outflow.status.${value}`))}
          onChoose={(status) => onNarrow({ status })}
        />
        <Narrowing
          label={t('outflow.field.scope')}
          value={filter.scope}
          options={options(SCOPES, (value) => t(`outflow.scope.${value}`))}
          onChoose={(scope) => onNarrow({ scope })}
        />
        <Narrowing
          label={t('outflow.field.reason')}
          value={filter.reason}
          options={options(REASONS, (value) => t(`outflow.reason.${value}`))}
          onChoose={(reason) => onNarrow({ reason })}
        />
        <Narrowing
          label={t('outflow.field.awayFor')}
          value={filter.awayFor}
          options={options(AWAY_FOR, (value) => t(`outflow.awayFor.${value}`))}
          onChoose={(awayFor) => onNarrow({ awayFor })}
        />
        <Narrowing
          label={t('outflow.field.reviewState')}
          value={filter.reviewState}
          options={options(REVIEW_STATES, (value) => t(`outflow.review.${value}`))}
          onChoose={(reviewState) => onNarrow({ reviewState })}
        />
      </div>
      <Narrowed filter={filter} onNarrow={onNarrow} />
    </search>
  );
}

function whoOf({ open, floating, status, leftFrom, returnedFrom }: OutflowFilter): Who {
  if (status || (open === undefined && (leftFrom || returnedFrom))) return 'all';
  if (floating !== undefined) return floating ? 'floating' : 'short';
  return open === false ? 'ended' : 'away';
}

/** Filters that only figures set, each to be taken away again. */
function Narrowed({ filter, onNarrow }: Props) {
  const { t } = useTranslation();
  const { area, country, registeredAtHost, liaison, leftFrom, jobInHand, departureMode, returnedFrom } =
    filter;
  const place = usePlace(area?.padEnd(6, '0') ?? country, area ?? country);
  const set = [
    country && {
      key: 'country',
      text:
        country === 'UNSURE'
          ? t('outflow.narrowed.unsure')
          : t('outflow.narrowed.country', { country: place }),
      change: { country: undefined },
    },
    area && {
      key: 'area',
      text: t('outflow.narrowed.area', { area: place }),
      change: { area: undefined },
    },
    registeredAtHost !== undefined && {
      key: 'host',
      text: t(`outflow.narrowed.host.${registeredAtHost}`),
      change: { registeredAtHost: undefined },
    },
    liaison !== undefined && {
      key: 'liaison',
      text: t(`outflow.narrowed.liaison.${liaison}`),
      change: { liaison: undefined },
    },
    leftFrom && {
      key: 'left',
      text: t('outflow.narrowed.left', { from: leftFrom, to: filter.leftTo ?? '' }),
      change: { leftFrom: undefined, leftTo: undefined },
    },
    jobInHand !== undefined && {
      key: 'job',
      text: t(`outflow.narrowed.jobInHand.${jobInHand}`),
      change: { jobInHand: undefined },
    },
    departureMode && {
      key: 'mode',
      text: t(`outflow.mode.${departureMode}`),
      change: { departureMode: undefined },
    },
    returnedFrom && {
      key: 'returned',
      text: t('outflow.narrowed.returned', { from: returnedFrom, to: filter.returnedTo ?? '' }),
      change: { returnedFrom: undefined, returnedTo: undefined },
    },
  ].filter((one) => one !== undefined && one !== false && one !== '');
  return set.map((one) => (
    <button key={one.key} type="button" className="chip on" onClick={() => onNarrow(one.change)}>
      {one.text} ✕
    </button>
  ));
}

interface NarrowingProps<V extends string> {
  label: string;
  value: V | undefined;
  options: { value: V; label: string }[];
  onChoose: (value: V | undefined) => void;
}

function Narrowing<V extends string>({ label, value, options, onChoose }: NarrowingProps<V>) {
  const { t } = useTranslation();
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(options.find((one) => one.value === event.target.value)?.value)}
    >
      <option value="">{t('ui.colon', { name: label, value: t('outflow.any') })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The name of the area or country with the code, which is found by how it begins; the code until it is known. */
function usePlace(code: string | undefined, begins: string | undefined): string | undefined {
  const { data } = useQuery({ ...areasQuery({ q: begins ?? '' }), enabled: Boolean(begins) });
  return data?.items.find((one) => one.code === code)?.name ?? begins;
}
