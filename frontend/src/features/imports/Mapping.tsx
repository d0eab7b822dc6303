import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFormPatch, ImportView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Panel } from '../../ui/Page';
import { useFields } from './fields';
import { KINDS } from './kinds';
import { useReviseImport } from './queries';
import { changedSheets, withField, withUse, type MappedSheet } from './mapping';
import { SheetMapping } from './SheetMapping';

/** What each column was taken for, to be corrected; the server then reads the file again. */
export function Mapping({ of, onDone }: { of: ImportView; onDone: () => void }) {
  const { t } = useTranslation();
  const revising = useReviseImport(of);
  const fields = useFields(of);
  const [sheets, setSheets] = useState<readonly MappedSheet[]>(of.source.sheets);
  const [kind, setKind] = useState(of.kind);
  const patch = patchOf();
  const changes = Object.keys(patch).length;
  return (
    <Panel title={t('imports.mapping.title')}>
      <div className="pad stack">
        <p>{t('imports.mapping.intro')}</p>
        {revising.error && <ErrorNote error={revising.error} />}
        <label className="row">
          {t('imports.kind')}
          <select className="field" value={kind} onChange={(event) => setKind(event.target.value)}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`imports.kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {sheets.map((sheet) => (
        <SheetMapping
          key={sheet.name}
          sheet={sheet}
          fields={fields}
          onUse={(use) => setSheets(withUse(sheets, sheet.name, use))}
          onField={(heading, field) => setSheets(withField(sheets, sheet.name, heading, field))}
        />
      ))}
      <div className="pad row wrap">
        <Button
          look="main"
          pending={revising.isPending}
          because={changes === 0 && t('imports.mapping.nothing')}
          onClick={() => revising.mutate(patch, { onSuccess: onDone })}
        >
          {t('imports.mapping.apply')}
        </Button>
        {of.state === 'VALIDATED' && <Button onClick={onDone}>{t('ui.cancel')}</Button>}
        {changes === 0 && <span className="meta">{t('imports.mapping.nothing')}</span>}
      </div>
    </Panel>
  );

  function patchOf(): ImportFormPatch {
    const changed = changedSheets(of.source.sheets, sheets);
    return { ...(kind !== of.kind && { kind }), ...(changed.length > 0 && { sheets: changed }) };
  }
}
