import { Form as AntForm, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Checks, Radios } from './choices';
import { DayInput, mustBeADay } from './DayInput';
import { later } from './later';
import { mustBeANumber } from './mustBeANumber';

const LongList = later(() => import('./LongList'), 'LongList', <Input readOnly aria-busy />);

type Rule = ReturnType<typeof mustBeADay>;

interface FieldProps {
  name: string | [number, string];
  label: string;
  hint?: string | undefined;
  required?: boolean;
  wide?: boolean;
  initial?: unknown;
}

/** A labelled place for one value; the hint gives way to an error. */
function Field(props: FieldProps & { rules?: Rule[]; children: ReactNode }) {
  const { name, label, hint, required, wide, rules = [], children } = props;
  const { t } = useTranslation();
  const filled = required ? [{ required: true, whitespace: true, message: t('ui.required') }] : [];
  return (
    <div className={wide ? 'all' : undefined}>
      <AntForm.Item
        name={name}
        label={required ? `${label} *` : label}
        rules={[...filled, ...rules]}
        validateTrigger="onSubmit"
        {...(hint ? { extra: hint } : {})}
      >
        {children}
      </AntForm.Item>
    </div>
  );
}

type Keyboard = 'text' | 'numeric' | 'decimal' | 'tel' | 'email';

/** One line of text. */
export function TextField({
  keyboard,
  password,
  ...field
}: FieldProps & { keyboard?: Keyboard; password?: 'current-password' | 'new-password' }) {
  return (
    <Field {...field}>
      {password ? (
        <Input.Password autoComplete={password} />
      ) : (
        <Input inputMode={keyboard ?? 'text'} autoComplete={field.name === 'username' ? 'username' : 'off'} />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function NoteField(field: FieldProps) {
  return (
    <Field {...field} wide>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Field>
  );
}

/** A number, however it is typed; a whole one unless parts are counted too. */
export function NumberField({ decimal = false, ...field }: FieldProps & { decimal?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field {...field} rules={[mustBeANumber(t(decimal ? 'ui.noNumber' : 'ui.noWholeNumber'), decimal)]}>
      <Input inputMode={decimal ? 'decimal' : 'numeric'} autoComplete="off" />
    </Field>
  );
}

/** A date; in part, a year or a month will do. */
export function DayField({ inPart = false, ...field }: FieldProps & { inPart?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field {...field} rules={[mustBeADay(t(inPart ? 'ui.noDate' : 'ui.noDay'), inPart)]}>
      <DayInput />
    </Field>
  );
}

interface Option {
  value: string;
  label: string;
}

/** One of a long list, found by typing. */
export function SelectField({ options, ...field }: FieldProps & { options: Option[] }) {
  return (
    <Field {...field}>
      <LongList options={options} />
    </Field>
  );
}

interface RowsProps {
  name: string;
  /** What the button is called that puts one more row in, and the one that takes a row out. */
  more: string;
  less: (row: number) => string;
  least: number;
  most: number;
  /** The fields of a row, named by its number. */
  children: (row: number) => ReactNode;
}

/** The same few fields any number of times. */
export function RowsField({ name, more, less, least, most, children }: RowsProps) {
  return (
    <AntForm.List name={name}>
      {(rows, { add, remove }, { errors }) => (
        <div className="stack">
          <AntForm.ErrorList errors={errors} />
          {rows.map((row) => (
            <fieldset key={row.key} className="formcols rows">
              {children(row.name)}
              {rows.length > least && (
                <div className="all">
                  <Button small onClick={() => remove(row.name)}>
                    {less(row.name)}
                  </Button>
                </div>
              )}
            </fieldset>
          ))}
          {rows.length < most && (
            <div>
              <Button onClick={() => add({})}>{more}</Button>
            </div>
          )}
        </div>
      )}
    </AntForm.List>
  );
}

/** One of a few, all in sight. */
export function ChoiceField({
  options,
  ...field
}: Omit<FieldProps, 'name'> & { name: string; options: Option[] }) {
  return (
    <Field {...field}>
      <Radios name={field.name} label={field.label} options={options} />
    </Field>
  );
}

/** Any of a few, all in sight. */
export function ChecksField({ options, ...field }: FieldProps & { options: Option[] }) {
  return (
    <Field {...field}>
      <Checks label={field.label} options={options} />
    </Field>
  );
}

/** What is typed in another field of the form, where a field depends on it. */
export function useTyped(name: string): string | undefined {
  return AntForm.useWatch<string | undefined>(name);
}

/** A field whose control is another room's, such as the picker of a unit. */
export function CustomField({ children, ...field }: FieldProps & { children: ReactNode }) {
  return <Field {...field}>{children}</Field>;
}
