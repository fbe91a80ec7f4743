import type { Chat } from './chat.ts';
import { crisp } from './crisp.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { tawk } from './tawk.ts';
import { zendesk } from './zendesk.ts';

/** The chats that a withdrawal shuts down. */
export const CHATS: readonly Chat[] = [intercom, zendesk, crisp, tawk, hubspot];
