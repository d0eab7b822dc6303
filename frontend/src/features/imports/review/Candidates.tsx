import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRowView, RowDecision } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { useMendRow } from '../queries';

/** Which of several people a row means: one of them, a new one, or nobody. */
export function Candidates({ id, row, onDone }: { id: string; row: ImportRowView; onDone: () => void }) {
  const { t } = useTranslation();
  const mending = useMendRow(id);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{t('imports.row.which')}</legend>
      {(row.candidates ?? []).map((one) => (
        <label key={one.id} className="card-choice">
          <input
            type="radio"
            name={row.rowId}
            checked={chosen === one.id}
            onChange={() => setChosen(one.id)}
          />
          <span className="grow">
            <b>{one.name}</b> {[one.birthDate, one.organization].filter(Boolean).join(' · ')}
            <br />
            <span className="meta">{one.citizenId}</span>
          </span>
        </label>
      ))}
      <div className="row wrap" style={{ marginTop: 8 }}>
        <Button
          small
          pending={mending.isPending}
          because={!chosen && t('imports.row.which')}
          onClick={() => chosen && decide({ act: 'USE', id: chosen })}
        >
          {t('imports.row.use')}
        </Button>
        <Button small pending={mending.isPending} onClick={() => decide({ act: 'CREATE' })}>
          {t('imports.row.create')}
        </Button>
        <Button small pending={mending.isPending} onClick={() => decide({ act: 'REJECT' })}>
          {t('imports.row.reject')}
        </Button>
        {mending.error && <ErrorNote error={mending.error} />}
      </div>
    </fieldset>
  );

  function decide(decision: RowDecision): void {
    mending.mutate({ row, patch: { decision } }, { onSuccess: onDone });
  }
}
