import { useTranslation } from 'react-i18next';
import { CustomField } from '../../ui/Form';
import { Finder } from '../../ui/Finder';
import { api, body } from '../../api/client';

interface Props {
  name: string;
  label: string;
}

/** An area chosen out of the table by its name: where nothing but the code is kept. */
export function AreaField({ name, label }: Props) {
  const { t } = useTranslation();
  return (
    <CustomField name={name} label={label}>
      <Finder label={label} hint={t('outflow.place.example')} find={find} />
    </CustomField>
  );

  async function find(q: string) {
    const { items } = await body(api.GET('/reference/areas', { params: { query: { q, limit: 8 } } }));
    return items
      .filter(({ code }) => /^\d/.test(code))
      .map(({ code, name: called, fullName }) => ({ id: code, name: called, meta: fullName }));
  }
}
