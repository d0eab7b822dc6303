import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/Tag';
import { ImportActs } from './ImportActs';
import { Progress } from './Progress';
import { RowReview } from './review/RowReview';
import { isWorking, STATE_TONES, type ImportState } from './states';
import { Steps, type Step } from './Steps';
import { useImport } from './useImport';
import { WhatThisIs } from './WhatThisIs';

// What only an unclear file needs is fetched when it is.
const Mapping = later(() => import('./Mapping'), 'Mapping');

/** One import from recognition to undo, where it stands now. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/imports/$id' });
  const query = useImport(id);
  const shown = query.data;
  return (
    <Page
      title={shown?.source.file ?? t('imports.title')}
      meta={shown && <Meta of={shown} />}
      acts={shown && <ImportActs of={shown} />}
    >
      {query.error && !shown && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {shown && <Whole of={shown} />}
    </Page>
  );
}

function Meta({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag tone={STATE_TONES[of.state]}>{t(`imports.states.${of.state}`)}</Tag>
      {t('imports.by', { who: of.createdBy ?? '', when: minuteOf(of.createdAt) })}
    </>
  );
}

function Whole({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const [mapping, setMapping] = useState(false);
  const asking = of.state === 'NEEDS_MAPPING' || (mapping && of.state === 'VALIDATED');
  return (
    <>
      <Steps now={asking ? 'know' : stepOf(of.state)} />
      <div className="grid side-right">
        <div className="stack">
          {isWorking(of.state) && <Progress of={of} />}
          {of.state === 'FAILED' && (
            <p className="note seal" role="alert">
              {t('imports.failed')} {of.problem?.message}
            </p>
          )}
          {asking && <Mapping key={of.etag} of={of} onDone={() => setMapping(false)} />}
          {!asking && of.state !== 'FAILED' && <RowReview of={of} />}
          {of.state === 'DONE' && <Onward />}
        </div>
        <WhatThisIs
          of={of}
          onChange={of.state === 'VALIDATED' && !asking ? () => setMapping(true) : undefined}
        />
      </div>
    </>
  );
}

function Onward() {
  const { t } = useTranslation();
  return (
    <div className="row wrap">
      <Link to="/members" className="btn">
        {t('imports.act.toRoll')}
      </Link>
      <Link to="/imports/new" className="btn">
        {t('imports.act.again')}
      </Link>
    </div>
  );
}

function stepOf(state: ImportState): Step {
  switch (state) {
    case 'QUEUED':
    case 'READING':
    case 'NEEDS_MAPPING':
    case 'FAILED':
      return 'know';
    case 'VALIDATED':
    case 'CANCELLED':
      return 'review';
    case 'COMMITTING':
      return 'write';
    case 'DONE':
    case 'UNDOING':
    case 'UNDONE':
      return 'done';
  }
}
