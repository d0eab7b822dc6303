import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { isDay } from '../../ui/day';
import { DayInput } from '../../ui/DayInput';
import { may, useMe } from '../identity/shared/me';
import type { AuditFilter } from './filter';
import { zh } from './words';

/** The acts there are words for; an address may name another. */
const ACTS = Object.keys(zh.act) as (keyof typeof zh.act)[];

interface Props {
  filter: AuditFilter;
  onNarrow: (to: Partial<AuditFilter>) => void;
}

/** Days and sort of act; who and about whom are chosen in the rows. */
export function AuditFilters({ filter, onNarrow }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const isNarrow = Object.values({ ...filter, cursor: undefined }).some(Boolean);
  return (
    <div className="filters row wrap" role="search" aria-label={t('auditing.title')}>
      <Day
        key={`from ${filter.from}`}
        label={t('auditing.from')}
        value={filter.from}
        onTake={(from) => onNarrow({ from })}
      />
      <Day
        key={`to ${filter.to}`}
        label={t('auditing.to')}
        value={filter.to}
        onTake={(to) => onNarrow({ to })}
      />
      <select
        className="input"
        aria-label={t('auditing.action')}
        value={filter.action ?? ''}
        onChange={(event) => onNarrow({ action: event.target.value || undefined })}
      >
        <option value="">{t('auditing.anyAction')}</option>
        {ACTS.map((act) => (
          <option key={act} value={nameOf(act)}>
            {t(`auditing.act.${act}`)}
          </option>
        ))}
      </select>
      {filter.actor && (
        <span className="row">
          <span className="meta">
            {t('auditing.actorNumber')} <span className="mono">{filter.actor}</span>
          </span>
          {may(me, 'INCIDENTS') && (
            <Link to="/privacy" search={{ board: 'incidents', actor: filter.actor }} className="btn">
              {t('auditing.breach')}
            </Link>
          )}
        </span>
      )}
      {isNarrow && (
        <Button
          look="text"
          onClick={() =>
            onNarrow({
              actor: undefined,
              person: undefined,
              action: undefined,
              from: undefined,
              to: undefined,
            })
          }
        >
          {t('auditing.clear')}
        </Button>
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onTake: (day: string | undefined) => void;
}

/** A day that narrows once it is typed in full and left. */
function Day({ label, value, onTake }: DayProps) {
  const [typed, setTyped] = useState(value ?? '');
  const take = (day: string) => {
    if (day === (value ?? '')) return;
    if (!day || isDay(day, false)) onTake(day || undefined);
  };
  return (
    <label className="row">
      {label}
      <DayInput value={typed} onChange={setTyped} onSettle={take} />
    </label>
  );
}

/** The act that a word is for: `contact_point_added` → `contact-point.added`. */
export function nameOf(key: string): string {
  const subject = SUBJECTS.find((one) => key.startsWith(`${one.replaceAll('-', '_')}_`)) ?? '';
  return `${subject}.${key.slice(subject.length + 1).replaceAll('_', '-')}`;
}

const SUBJECTS = [
  'account',
  'activation',
  'bulk',
  'care',
  'card-campaign',
  'card',
  'certificate',
  'client',
  'consent',
  'contact-point',
  'contact',
  'correction',
  'crop-calendar',
  'data',
  'deputy',
  'device',
  'duty-rule',
  'duty',
  'employer',
  'gathering',
  'household',
  'import-mapping',
  'import-row',
  'import-template',
  'import',
  'incident',
  'liaison',
  'inflow',
  'labour-offer',
  'labour',
  'list',
  'member',
  'mentor-link',
  'mutual-aid',
  'notice',
  'opportunity',
  'organization',
  'outflow',
  'person',
  'placement',
  'policy',
  'privacy-request',
  'promise',
  'publicity',
  'referral',
  'report',
  'return-intention',
  'seeker',
  'service-order',
  'snapshot',
  'support-request',
  'training-program',
  'training',
  'transfer',
  'vacancy',
  'venture',
  'village-post',
  'visit',
  'webhook',
];
