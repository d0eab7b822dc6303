import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { Finder, type Found } from '../../ui/Finder';
import { CustomField } from '../../ui/Form';

interface Props {
  name: string;
  label: string;
}

/** An area chosen out of the table by its name: where nothing but the code is kept. */
export function AreaField({ name, label }: Props) {
  return (
    <CustomField name={name} label={label}>
      <AreaFinder label={label} />
    </CustomField>
  );
}

interface FinderProps {
  id?: string;
  label: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
}

/** The code that stood there is shown by its name, to be changed or taken away. */
function AreaFinder({ value, ...rest }: FinderProps) {
  const { t } = useTranslation();
  const [opened] = useState(value);
  const stood = useQuery(areaQuery(opened)).data;
  return (
    <Finder
      key={stood?.id}
      {...rest}
      {...(value && { value })}
      hint={t('outflow.place.example')}
      initially={stood ?? undefined}
      find={find}
    />
  );
}

const areaQuery = (code: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'one', code],
    queryFn: async () => (await find(code ?? '')).find(({ id }) => id === code) ?? null,
    enabled: Boolean(code),
    staleTime: Infinity,
  });

async function find(q: string): Promise<Found[]> {
  const { items } = await body(api.GET('/reference/areas', { params: { query: { q, limit: 8 } } }));
  return items
    .filter(({ code }) => /^\d/.test(code))
    .map(({ code, name: called, fullName }) => ({ id: code, name: called, meta: fullName }));
}
