import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../ui/Form';

export type YesNo = 'YES' | 'NO';

/** A yes or no under the name the server knows; nothing when nobody said. */
export function yes<N extends string>(name: N, said: YesNo | undefined): Partial<Record<N, boolean>> {
  return said ? ({ [name]: said === 'YES' } as Record<N, boolean>) : {};
}

interface Props {
  name: string;
  label: string;
  words?: readonly ['held' | 'yes', 'notHeld' | 'no'];
}

/** A question that may stay open. */
export function YesNoField({ name, label, words = ['yes', 'no'] }: Props) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      name={name}
      label={label}
      options={[
        { value: 'YES', label: t(`outflow.${words[0]}`) },
        { value: 'NO', label: t(`outflow.${words[1]}`) },
      ]}
    />
  );
}

export function SexField() {
  const { t } = useTranslation();
  return (
    <ChoiceField
      name="sex"
      label={t('members.field.sex')}
      options={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`members.sex.${value}`) }))}
    />
  );
}
