import { useTranslation } from 'react-i18next';
import type {
  ContactPointForm,
  ContactPointFormPatch,
  ContactPointView,
  Verification,
} from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ChoiceField, Form, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useAddContactPoint, useRetire, useReviseContactPoint, useVerify } from './queries';

const OWNERS = ['SELF', 'SPOUSE', 'FAMILY', 'WORKMATE', 'EMPLOYER', 'OTHER'] as const;
const HOWS = ['CALL', 'MESSAGE', 'VISIT', 'MEMBER'] as const;

interface OfPoint {
  point: ContactPointView;
  onDone: () => void;
}

/** A new way to reach a person. */
export function AddContactPoint({ person, onDone }: { person: string; onDone: () => void }) {
  const { t } = useTranslation();
  const adding = useAddContactPoint(person);
  const done = useDone(onDone);
  return (
    <Form<ContactPointForm>
      label="contact"
      initial={{ owner: 'SELF' }}
      error={adding.error}
      pending={adding.isPending}
      submit={t('people.contact.add')}
      onSend={(form) => adding.mutate(form, { onSuccess: done })}
      onCancel={onDone}
    >
      <TextField name="value" label={t('people.contact.value')} required />
      <WhoseFields />
    </Form>
  );
}

/** What is known of a way to reach a person, revised. */
export function ReviseContactPoint({ point, onDone }: OfPoint) {
  const { t } = useTranslation();
  const revising = useReviseContactPoint(point);
  const done = useDone(onDone);
  return (
    <Form<ContactPointFormPatch>
      label="contact"
      initial={point}
      error={revising.error}
      pending={revising.isPending}
      submit={t('ui.save')}
      onSend={(form) => revising.mutate(form, { onSuccess: done })}
      onCancel={onDone}
    >
      <TextField
        name="value"
        label={t('people.contact.value')}
        hint={t('people.contact.valueHint')}
        required
      />
      <WhoseFields />
    </Form>
  );
}

function WhoseFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="owner"
        label={t('people.contact.owner')}
        options={OWNERS.map((value) => ({ value, label: t(`people.contact.owners.${value}`) }))}
      />
      <TextField name="label" label={t('people.contact.label')} hint={t('people.contact.labelHint')} />
    </>
  );
}

/** How somebody found out that a contact point still works. */
export function VerifyContactPoint({ point, onDone }: OfPoint) {
  const { t } = useTranslation();
  const verifying = useVerify(point);
  const done = useDone(onDone);
  return (
    <Form<Verification>
      label="verify"
      initial={{}}
      error={verifying.error}
      pending={verifying.isPending}
      submit={t('people.contact.verify')}
      onSend={(form) => verifying.mutate(form, { onSuccess: done })}
      onCancel={onDone}
    >
      <ChoiceField
        name="how"
        label={t('people.contact.verifyNote')}
        options={HOWS.map((value) => ({ value, label: t(`people.contact.hows.${value}`) }))}
        required
      />
    </Form>
  );
}

/** Says that a contact point is not used any more. */
export function RetireContactPoint({ point, onDone }: OfPoint) {
  const { t } = useTranslation();
  const retiring = useRetire(point);
  const done = useDone(onDone);
  return (
    <div className="stack">
      <p>
        <b>{point.value}</b> {t('people.contact.retireNote')}
      </p>
      {retiring.error && <ErrorNote error={retiring.error} />}
      <Button
        look="main"
        pending={retiring.isPending}
        onClick={() => retiring.mutate(undefined, { onSuccess: done })}
      >
        {t('people.contact.retire')}
      </Button>
    </div>
  );
}

function useDone(onDone: () => void): () => void {
  const { t } = useTranslation();
  const toast = useToast();
  return () => {
    toast(t('people.contact.done'));
    onDone();
  };
}
