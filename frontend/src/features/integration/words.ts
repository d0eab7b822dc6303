import * as webhook from './webhooks/words';

export const zh = { webhook: webhook.zh };
