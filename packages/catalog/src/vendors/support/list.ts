// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { crisp } from './crisp.ts';
export { drift } from './drift.ts';
export { freshchat } from './freshchat.ts';
export { helpScout } from './help-scout.ts';
export { intercom } from './intercom.ts';
export { livechat } from './livechat.ts';
export { olark } from './olark.ts';
export { oracleService } from './oracle-service.ts';
export { salesforceChat } from './salesforce-chat.ts';
export { smartsupp } from './smartsupp.ts';
export { tawk } from './tawk.ts';
export { tidio } from './tidio.ts';
export { zendesk } from './zendesk.ts';
