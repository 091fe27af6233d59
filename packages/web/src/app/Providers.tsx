import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ConfigProvider, type HubConfig } from '../lib/config.ts';
import { FloatingPlace } from '../ui/FloatingPlace.tsx';
import { ProductNameContext } from '../ui/PageTitle.tsx';
import { colorSchemeManager } from '../ui/theme/colorScheme.ts';
import { cssVariablesResolver, theme } from '../ui/theme/theme.ts';

type Props = { config: HubConfig; children: ReactNode };

export function Providers({ config, children }: Props) {
  return (
    <ConfigProvider value={config}>
      <ProductNameContext value={config.productName}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          colorSchemeManager={colorSchemeManager}
          defaultColorScheme="auto"
        >
          {children}
          <FloatingPlace />
        </MantineProvider>
      </ProductNameContext>
    </ConfigProvider>
  );
}
