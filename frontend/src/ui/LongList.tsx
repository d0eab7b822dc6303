import { Select } from 'antd';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  options: { value: string; label: string }[];
}

/** One of a long list, found by typing: fetched only where a form has one, for it is heavy. */
export function LongList(props: Props) {
  return <Select {...props} allowClear showSearch={{ optionFilterProp: 'label' }} />;
}
