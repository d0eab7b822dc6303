import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/FileDrop';
import { ChoiceField, CustomField, DayField, Form, TextField } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { KINDS, NEEDED } from './kinds';
import { useUpload, type Upload } from './queries';
import { Steps } from './Steps';
import { Template } from './Template';

/** The first step: which file, of what kind, for which unit, on what footing. */
export function NewImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const scope = useScope();
  const uploading = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const kinds = KINDS.filter((kind) => may(me, NEEDED[kind]));
  return (
    <Page title={t('imports.create')} acts={<Template />}>
      <Steps now="upload" />
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Form<Omit<Upload, 'file'>>
          label="import"
          initial={{ kind: kinds[0] ?? 'AUTO', organization: scope.id }}
          error={uploading.error}
          pending={uploading.isPending}
          submit={t('imports.upload.send')}
          because={!file && t('imports.upload.noFile')}
          onSend={send}
          onCancel={() => void navigate({ to: '/imports' })}
        >
          <FileDrop
            label={t('imports.upload.drop')}
            hint={t('imports.upload.formats')}
            accept=".xlsx,.xls,.csv,.tsv,.txt,.ndjson"
            file={file}
            onFile={setFile}
          />
          <div className="formcols" style={{ marginTop: 16 }}>
            <ChoiceField
              name="kind"
              label={t('imports.kind')}
              options={kinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
            />
            <CustomField
              name="organization"
              label={t('imports.upload.organization')}
              hint={t('imports.upload.organizationHint')}
            >
              <UnitPicker label={t('imports.upload.organization')} />
            </CustomField>
            <TextField name="basis" label={t('imports.upload.basis')} hint={t('imports.upload.basisHint')} />
            <DayField name="asOf" label={t('imports.upload.asOf')} hint={t('imports.upload.asOfHint')} />
          </div>
        </Form>
      </div>
    </Page>
  );

  function send(settings: Omit<Upload, 'file'>): void {
    if (!file) return;
    uploading.mutate(
      { ...settings, file },
      { onSuccess: (made) => void navigate({ to: '/imports/$id', params: { id: made.id } }) },
    );
  }
}
