// Every vendor of this folder, one line each: the catalogue takes whatever is exported here.

export { chatwoot } from './chatwoot.ts';
export { crisp } from './crisp.ts';
export { drift } from './drift.ts';
export { freshchat } from './freshchat.ts';
export { gorgias } from './gorgias.ts';
export { helpScout } from './help-scout.ts';
export { iadvize } from './iadvize.ts';
export { intercom } from './intercom.ts';
export { jivochat } from './jivochat.ts';
export { livechat } from './livechat.ts';
export { liveperson } from './liveperson.ts';
export { olark } from './olark.ts';
export { oracleService } from './oracle-service.ts';
export { purechat } from './purechat.ts';
export { salesforceChat } from './salesforce-chat.ts';
export { smartsupp } from './smartsupp.ts';
export { snapengage } from './snapengage.ts';
export { tawk } from './tawk.ts';
export { tidio } from './tidio.ts';
export { userlike } from './userlike.ts';
export { zendesk } from './zendesk.ts';
export { zohoSalesiq } from './zoho-salesiq.ts';
