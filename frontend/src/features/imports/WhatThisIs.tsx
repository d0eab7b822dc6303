import { useTranslation } from 'react-i18next';
import type { ImportSheet, ImportView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Facts, Panel } from '../../ui/Page';
import { useWord } from '../../ui/useWord';

/** What the file was taken for and why, and what of it is not stored. */
export function WhatThisIs({ of, onChange }: { of: ImportView; onChange: (() => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const { source } = of;
  const change = onChange && (
    <Button small onClick={onChange}>
      {t('imports.mapping.open')}
    </Button>
  );
  return (
    <div className="stack">
      <Panel title={t('imports.what.title')} acts={change}>
        <div className="pad">
          <Facts
            of={[
              [t('imports.what.kind'), word(`imports.kinds.${of.kind}`)],
              [t('imports.what.unit'), of.organization?.shortName],
              [t('imports.what.basis'), of.basis ?? t('imports.what.none')],
              [t('imports.what.asOf'), of.asOf],
              ...(source.charset ? [[t('imports.what.charset'), source.charset] as const] : []),
            ]}
          />
        </div>
        <ul className="lined">
          {source.sheets.map((sheet) => (
            <Sheet key={sheet.name} sheet={sheet} />
          ))}
        </ul>
        {/\.xlsx?$/i.test(source.file) && <p className="pad meta">{t('imports.what.colours')}</p>}
      </Panel>
      {(of.warnings ?? []).map((warning) => (
        <p key={warning} className="note ochre">
          {word(`imports.warning.${warning}`, warning)}
        </p>
      ))}
      {columns(t('imports.what.ignored'), source.ignoredColumns, t('imports.what.ignoredNote'))}
      {columns(t('imports.what.hidden'), source.hiddenColumns)}
    </div>
  );

  function columns(title: string, names: readonly string[] | undefined, note?: string) {
    if (!names?.length) return null;
    return (
      <Panel title={title} meta={note}>
        <p className="pad">{new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)}</p>
      </Panel>
    );
  }
}

function Sheet({ sheet }: { sheet: ImportSheet }) {
  const { t } = useTranslation();
  const known = sheet.columns.filter((column) => column.field).length;
  return (
    <li className={sheet.use ? undefined : 'mute'}>
      {sheet.name && <b>{sheet.name} </b>}
      <span className="meta">
        {sheet.headerRows.length > 0
          ? t('imports.what.header', { rows: sheet.headerRows.join('–') })
          : t('imports.what.noHeader')}
        {' · '}
        {t('imports.what.recognised', { n: sheet.columns.length, known })}
      </span>
    </li>
  );
}
