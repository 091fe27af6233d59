import { createContext, use } from 'react';

export type HubConfig = {
  productName: string;
  links: { documentation?: string; roadmap?: string; status?: string; support?: string };
  sandboxMailUrl?: string;
  /** Where the inbox is; without one there is none. */
  inboxUrl?: string;
  /** Days until a cancelled number is deleted. */
  numberRetentionDays: number;
};

const fallback: HubConfig = { productName: 'Hub', links: {}, numberRetentionDays: 90 };

/** What the deployment says about itself. Without an answer the product still works, unbranded. */
export async function loadConfig(): Promise<HubConfig> {
  try {
    const response = await fetch('/config.json', { signal: AbortSignal.timeout(3_000) });
    if (!response.ok) return fallback;
    const config = (await response.json()) as Partial<HubConfig>;
    return { ...fallback, ...config, links: config.links ?? {} };
  } catch {
    return fallback;
  }
}

const ConfigContext = createContext<HubConfig>(fallback);
export const ConfigProvider = ConfigContext.Provider;
export const useConfig = () => use(ConfigContext);
