import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client';
import type { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, Form, NoteField, SelectField, useTyped } from '../../ui/Form';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { KINDS, NEEDED } from './kinds';

type Kind = Exclude<(typeof KINDS)[number], 'AUTO'>;

/** The kinds of which a unit's stored rows come in the workbook, to be imported again. */
const STORED: readonly string[] = ['MEMBERS', 'ORGANIZATIONS'];

interface Wanted {
  kind: Kind;
  filled: 'EMPTY' | 'FILLED';
  purpose?: string;
}

/** Takes a workbook away to be filled in: empty, or with what is stored in the unit. */
export function Template() {
  const { t } = useTranslation();
  const me = useMe();
  const kinds = KINDS.filter((kind): kind is Kind => kind !== 'AUTO' && may(me, NEEDED[kind]));
  const scope = useScope();
  const [open, setOpen] = useState(false);
  const taking = useMutation<void, ApiError, Wanted>({
    mutationFn: ({ kind, filled, purpose }) => {
      const asked = new URLSearchParams({ organization: scope.id ?? '', purpose: purpose ?? '' });
      const query = filled === 'FILLED' && STORED.includes(kind) ? `?${asked}` : '';
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
          <SelectField
            name="kind"
            label={t('imports.kind')}
            required
            options={kinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
          />
          <Stored unit={scope.name ?? ''} />
        </Form>
      </Dialog>
    </>
  );
}

/** Empty, or with what is stored, where that can be had. */
function Stored({ unit }: { unit: string }) {
  const { t } = useTranslation();
  if (!STORED.includes(useTyped('kind') ?? '')) return null;
  return (
    <>
      <ChoiceField
        name="filled"
        label={t('imports.template.content')}
        options={[
          { value: 'EMPTY', label: t('imports.template.empty') },
          { value: 'FILLED', label: t('imports.template.filled', { name: unit }) },
        ]}
      />
      <NoteField
        name="purpose"
        label={t('imports.template.purpose')}
        hint={t('imports.template.purposeHint')}
      />
    </>
  );
}
