import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverForm, HandoverView, MovingEpisode } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { CustomField, DayField, Form, NoteField, SelectField } from '../../../ui/Form';
import { Page, Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useScope } from '../../organizations/shared/scope';
import { MemberField } from '../MemberField';
import { chargesQuery, useHandover } from './queries';

/** Hands the caseload of a village to somebody in one act, after having shown whom it moves. */
export function HandoverPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const toast = useToast();
  const navigate = useNavigate();
  const previewing = useHandover();
  const handing = useHandover();
  const [asked, setAsked] = useState<HandoverForm>();
  const branch = scope.level === 'BRANCH' ? scope.id : undefined;
  const [unit, setUnit] = useState(branch);
  return (
    <Page title={t('outflow.handover.title')}>
      <div className="stack" style={{ maxWidth: 840 }}>
        <div className="panel pad">
          <Form<HandoverForm>
            key={branch ?? ''}
            label="handover"
            initial={{ on: me.businessDate, ...(branch && { organizationId: branch }) }}
            error={previewing.error}
            pending={previewing.isPending}
            submit={t('outflow.handover.preview')}
            calm={asked !== undefined && (previewing.data?.count ?? 0) > 0}
            onEdit={edited}
            onSend={preview}
          >
            <p className="meta">{t('outflow.handover.note')}</p>
            <div className="formcols">
              <CustomField name="organizationId" label={t('outflow.field.organization')} required>
                <UnitPicker label={t('outflow.field.organization')} />
              </CustomField>
              <FromField organization={unit ?? branch} />
              <MemberField
                key={unit}
                name="toLiaisonId"
                label={t('outflow.handover.to')}
                within={unit ?? branch}
              />
              <DayField name="on" label={t('outflow.liaison.on')} required />
            </div>
            <NoteField name="reason" label={t('outflow.liaison.reason')} required />
          </Form>
        </div>
        {asked && previewing.data && <Preview of={previewing.data} />}
        {asked && previewing.data && previewing.data.count > 0 && (
          <div className="stack">
            {handing.error && <ErrorNote error={handing.error} />}
            <div>
              <Button look="main" pending={handing.isPending} onClick={() => hand(asked)}>
                {t('outflow.handover.act', { n: previewing.data.count })}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Page>
  );

  function edited({ organizationId }: HandoverForm): void {
    setUnit(organizationId);
    setAsked(undefined);
  }

  function preview(form: HandoverForm): void {
    handing.reset();
    previewing.mutate({ ...form, dryRun: true }, { onSuccess: () => setAsked(form) });
  }

  function hand(form: HandoverForm): void {
    handing.mutate(
      { ...form, dryRun: false, expected: previewing.data?.count ?? 0 },
      {
        onSuccess: ({ count }) => {
          toast(t('outflow.handover.done', { n: count }));
          void navigate({ to: '/outflows' });
        },
      },
    );
  }
}

/** Those who are in charge of somebody there now. */
function FromField({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const charges = useQuery(chargesQuery(organization)).data?.items ?? [];
  const liaisons = new Map(charges.map(({ liaison }) => [liaison.id, liaison.name]));
  return (
    <SelectField
      name="fromLiaisonId"
      label={t('outflow.handover.from')}
      hint={t('outflow.handover.fromHint')}
      options={[...liaisons].map(([value, label]) => ({ value, label }))}
    />
  );
}

function Preview({ of }: { of: HandoverView }) {
  const { t } = useTranslation();
  const columns: Column<MovingEpisode>[] = [
    { key: 'name', title: t('outflow.field.name'), head: true, show: (one) => one.member.name },
    {
      key: 'from',
      title: t('outflow.handover.until'),
      show: (one) => one.from?.name ?? t('outflow.liaison.none'),
    },
  ];
  return (
    <Panel title={t('outflow.handover.moves', { n: of.count })}>
      {of.count === 0 ? (
        <p className="empty">{t('outflow.handover.nobody')}</p>
      ) : (
        <Table
          caption={t('outflow.handover.moves', { n: of.count })}
          columns={columns}
          rows={of.episodes}
          rowKey={(one) => one.outflowId}
        />
      )}
    </Panel>
  );
}
