import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutflowChangeView, OutflowFieldChange } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { historyQuery } from './queries';

/** What was done to an episode: who, when, why, and each field as it was and as it became. */
export function OutflowHistory({ outflow }: { outflow: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const columns: Column<OutflowChangeView>[] = [
    { key: 'at', title: t('outflow.history.at'), show: (line) => minuteOf(line.recordedAt) },
    {
      key: 'act',
      title: t('outflow.history.act'),
      head: true,
      show: (line) => <b>{word(`outflow.did.${line.act.replaceAll('-', '_')}`, line.act)}</b>,
    },
    { key: 'on', title: t('outflow.history.on'), show: (line) => line.on },
    { key: 'actor', title: t('outflow.history.actor'), show: (line) => line.actorName },
    {
      key: 'what',
      title: t('outflow.history.what'),
      wraps: true,
      show: (line) =>
        (line.reason || line.fields.length > 0) && (
          <>
            {line.reason && word(`outflow.${REASONS[line.act] ?? 'said'}.${line.reason}`, line.reason)}
            <Changes fields={line.fields} />
          </>
        ),
    },
  ];
  return (
    <Panel title={t('outflow.history.title')}>
      <Loaded query={useQuery(historyQuery(outflow))}>
        {(lines) => (
          <Table
            caption={t('outflow.history.title')}
            columns={columns}
            rows={lines.toReversed()}
            rowKey={(line) => line.id}
          />
        )}
      </Loaded>
    </Panel>
  );
}

/** Under which words the reason of an act stands where it is a code. */
const REASONS: Record<string, string> = {
  'contact-lost': 'lost',
  'home-visit': 'visitReason',
  closed: 'close',
};

/** Under which words the value of a field stands where it is a code. */
const CODES: Record<string, string> = {
  reason: 'reason',
  channel: 'channel',
  departureMode: 'mode',
  unitNature: 'nature',
  formerOccupation: 'occupation',
  incomeBand: 'income',
};

/** What was written down at an act, and replaces nothing. */
const RECORDS = ['contactLostSince', 'searchActions'];

function Changes({ fields }: { fields: readonly OutflowFieldChange[] }) {
  const word = useWord();
  const { t } = useTranslation();
  const said = (field: string, value: string) => {
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'outflow.yes' : 'outflow.no');
    // of a place the words are for people, the code before them is not
    if (field === 'destination') return value.replace(/^(\d{6}|[A-Z]{3}) /, '');
    return word(`outflow.${CODES[field] ?? 'said'}.${value}`, value);
  };
  return fields.map((change, place) => (
    <p key={`${place} ${change.field}`} className="meta">
      {word(`outflow.field.${change.field}`, change.field)}{' '}
      {RECORDS.includes(change.field) ? (
        change.became
      ) : (
        <>
          {change.was && <del>{said(change.field, change.was)}</del>} →{' '}
          {change.became ? said(change.field, change.became) : '—'}
        </>
      )}
    </p>
  ));
}
