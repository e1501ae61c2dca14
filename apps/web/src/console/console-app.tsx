import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router/dom';
import { styleNonce } from '../api/style-nonce';
import { queries } from './queries';
import { router } from './routes';
import { SessionProvider } from './shell/session';
import { THEME } from './theme';

/** Two characters are a word: a gap between them would be read out, and found by nobody who looks for the word. */
const BUTTON = { autoInsertSpace: false };

/** The console of staff. */
export function ConsoleApp() {
  return (
    <ConfigProvider locale={zhCN} theme={THEME} csp={styleNonce()} button={BUTTON}>
      <App>
        <QueryClientProvider client={queries}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
