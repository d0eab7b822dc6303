import { App } from 'antd';
import { useCallback } from 'react';

/** Says in passing that something was done. */
export function useToast(): (text: string) => void {
  const { message } = App.useApp();
  return useCallback((text) => void message.success(text), [message]);
}
