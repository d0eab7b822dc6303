import { useTranslation } from 'react-i18next';

interface Props<V extends string> {
  label: string;
  value: V | undefined;
  options: { value: V; label: string }[];
  onChoose: (value: V | undefined) => void;
}

/** One question with its answers; the first is that it does not matter. */
export function Narrowing<V extends string>({ label, value, options, onChoose }: Props<V>) {
  const { t } = useTranslation();
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(options.find((one) => one.value === event.target.value)?.value)}
    >
      <option value="">{t('ui.colon', { name: label, value: t('jobs.any') })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
