import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useSyncExternalStore, type ReactNode } from 'react';
import { themeOf } from './theme';

const night = () => window.matchMedia('(prefers-color-scheme: dark)');

function watch(changed: () => void): () => void {
  night().addEventListener('change', changed);
  return () => night().removeEventListener('change', changed);
}

/** Colours and component language of everything inside; dark mode follows the system. */
export function Look({ language, children }: { language: string; children: ReactNode }) {
  const dark = useSyncExternalStore(watch, () => night().matches);
  return (
    <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={themeOf(dark)} wave={{ disabled: true }}>
      <App component={false} message={{ maxCount: 1 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
