import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/FileDrop';
import { ChoiceField, CustomField, DayField, Form, TextField } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { useUpload, type Upload } from './queries';
import { Steps } from './Steps';
import { Template } from './Template';

const KINDS = [
  'AUTO',
  'MEMBERS',
  'HOUSEHOLDS',
  'OUTFLOWS',
  'ACTIVITY_CERTIFICATES',
  'FORMER_MEMBERS',
  'INFLOWS',
  'OUTFLOW_EVENTS',
  'LABOUR_OUTFLOWS',
  'CONTACT_RECORDS',
  'DUTY_WAIVERS',
  'QUARTERLY_REPORTS',
  'GREETING_CARDS',
  'GATHERINGS',
  'VISITS',
  'CHILD_CARE_CASES',
  'ELDER_CARE_CASES',
  'CARE_VISITS',
  'CARE_COMMITMENTS',
  'FAMILY_SERVICE_ORDERS',
  'RETURN_INTENTIONS',
  'VENTURES',
  'VILLAGE_POSTS',
  'PROJECT_OPPORTUNITIES',
  'EMPLOYERS',
  'VACANCIES',
  'REFERRALS',
  'PLACEMENT_CHANGES',
  'TRAINING_SESSIONS',
  'TRAINING_ATTENDANCES',
  'PUBLICITY_ACTIVITIES',
  'POLICIES',
  'JOB_SEEKERS',
  'ORGANIZATIONS',
  'ACCOUNTS',
] as const;

/** The right that each kind takes. */
const NEEDED = {
  AUTO: 'MEMBERS_WRITE',
  MEMBERS: 'MEMBERS_WRITE',
  HOUSEHOLDS: 'HOUSEHOLDS_WRITE',
  OUTFLOWS: 'OUTFLOWS_WRITE',
  ACTIVITY_CERTIFICATES: 'OUTFLOWS_WRITE',
  FORMER_MEMBERS: 'MEMBERS_WRITE',
  INFLOWS: 'OUTFLOWS_WRITE',
  OUTFLOW_EVENTS: 'OUTFLOWS_WRITE',
  LABOUR_OUTFLOWS: 'OUTFLOWS_WRITE',
  CONTACT_RECORDS: 'CONTACTS_WRITE',
  DUTY_WAIVERS: 'DUTIES_WRITE',
  QUARTERLY_REPORTS: 'CONTACTS_WRITE',
  GREETING_CARDS: 'CARDS_WRITE',
  GATHERINGS: 'CONTACTS_WRITE',
  VISITS: 'CONTACTS_WRITE',
  CHILD_CARE_CASES: 'CARE_OPEN',
  ELDER_CARE_CASES: 'CARE_OPEN',
  CARE_VISITS: 'CARE_OPEN',
  CARE_COMMITMENTS: 'CARE_OPEN',
  FAMILY_SERVICE_ORDERS: 'SERVICES_WRITE',
  RETURN_INTENTIONS: 'HOMECOMING_WRITE',
  VENTURES: 'HOMECOMING_WRITE',
  VILLAGE_POSTS: 'HOMECOMING_WRITE',
  PROJECT_OPPORTUNITIES: 'HOMECOMING_WRITE',
  EMPLOYERS: 'VACANCIES_WRITE',
  VACANCIES: 'VACANCIES_WRITE',
  REFERRALS: 'REFERRALS_WRITE',
  PLACEMENT_CHANGES: 'REFERRALS_WRITE',
  TRAINING_SESSIONS: 'TRAINING_WRITE',
  TRAINING_ATTENDANCES: 'TRAINING_WRITE',
  PUBLICITY_ACTIVITIES: 'TRAINING_WRITE',
  POLICIES: 'TRAINING_WRITE',
  JOB_SEEKERS: 'REFERRALS_WRITE',
  ACCOUNTS: 'ACCOUNTS_WRITE',
  ORGANIZATIONS: 'ORGANIZATIONS_WRITE',
} as const;

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
