import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client';
import type { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, Form, NoteField } from '../../ui/Form';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';

const RIGHTS = { MEMBERS: 'MEMBERS_WRITE', ORGANIZATIONS: 'ORGANIZATIONS_WRITE' } as const;

type Kind = keyof typeof RIGHTS;

interface Wanted {
  kind: Kind;
  filled: 'EMPTY' | 'FILLED';
  purpose?: string;
}

/** Takes a workbook away to be filled in: empty, or with what is stored in the unit. */
export function Template() {
  const { t } = useTranslation();
  const me = useMe();
  const kinds = (Object.keys(RIGHTS) as Kind[]).filter((kind) => may(me, RIGHTS[kind]));
  const scope = useScope();
  const [open, setOpen] = useState(false);
  const taking = useMutation<void, ApiError, Wanted>({
    mutationFn: ({ kind, filled, purpose }) => {
      const asked = new URLSearchParams({ organization: scope.id ?? '', purpose: purpose ?? '' });
      const query = filled === 'FILLED' ? `?${asked}` : '';
      return download(`/import-templates/${kind}.xlsx${query}`, `${t(`imports.kinds.${kind}`)}.xlsx`);
    },
    onSuccess: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('imports.template.act')}</Button>
      <Dialog title={t('imports.template.act')} open={open} onClose={() => setOpen(false)}>
        <p style={{ marginBottom: 16 }}>{t('imports.template.note')}</p>
        <Form<Wanted>
          label="template"
          initial={{ kind: kinds[0] ?? 'MEMBERS', filled: 'EMPTY' }}
          error={taking.error}
          pending={taking.isPending}
          submit={t('imports.template.act')}
          onSend={(wanted) => taking.mutate(wanted)}
          onCancel={() => setOpen(false)}
        >
          <ChoiceField
            name="kind"
            label={t('imports.kind')}
            options={kinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
          />
          <ChoiceField
            name="filled"
            label={t('imports.template.content')}
            options={[
              { value: 'EMPTY', label: t('imports.template.empty') },
              { value: 'FILLED', label: t('imports.template.filled', { name: scope.name ?? '' }) },
            ]}
          />
          <NoteField
            name="purpose"
            label={t('imports.template.purpose')}
            hint={t('imports.template.purposeHint')}
          />
        </Form>
      </Dialog>
    </>
  );
}
