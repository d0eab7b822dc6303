import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequestForm, PrivacyRequestKind } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Found } from '../../../ui/Finder';
import { ChoiceField, DayField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { useFile } from '../queries';

const KINDS = [
  'ACCESS',
  'COPY',
  'CORRECTION',
  'DELETION',
  'RESTRICTION',
  'EXPLANATION',
] as const satisfies PrivacyRequestKind[];

type Asked = Omit<PrivacyRequestForm, 'byRelative'> & { who: 'self' | 'relative' };

/** Writes down what somebody asks about his data. */
export function FileRequest({ person }: { person: Found }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const filing = useFile();
  const title = t('privacy.request.file');
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={`${title} · ${person.name}`} open={open} onClose={() => setOpen(false)}>
        <Form<Asked>
          label="request"
          initial={{ receivedOn: me.businessDate, who: 'self' }}
          error={filing.error}
          pending={filing.isPending}
          submit={title}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <ChoiceField
            name="kind"
            label={t('privacy.request.kind')}
            options={KINDS.map((value) => ({ value, label: t(`privacy.request.kinds.${value}`) }))}
            required
          />
          <ChoiceField
            name="who"
            label={t('privacy.request.who')}
            options={[
              { value: 'self', label: t('privacy.request.self') },
              { value: 'relative', label: t('privacy.request.relative') },
            ]}
          />
          <DayField name="receivedOn" label={t('privacy.request.receivedOn')} required />
          <NoteField name="words" label={t('privacy.request.words')} />
        </Form>
      </Dialog>
    </>
  );

  function send({ who, ...form }: Asked): void {
    filing.mutate(
      { ...form, personId: person.id, byRelative: who === 'relative' },
      {
        onSuccess: ({ dueOn }) => {
          setOpen(false);
          toast(t('privacy.request.filed', { day: dueOn }));
        },
      },
    );
  }
}
