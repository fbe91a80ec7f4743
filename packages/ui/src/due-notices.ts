import { type Notice, noticeNames } from '@sluice/core';
import type { UiHost } from './host.ts';

/** A notice that is to be shown: the operator's, or that the policy was revised. */
export interface DueNotice {
  /** Under which it is remembered that it was put away. */
  readonly name: string;
  /** Left out: it is the policy's. */
  readonly notice?: Notice;
}

/** What is to be shown of these notices of the operator and of the policy, which comes first: whatever the visitor has not put away. */
export function dueNotices(host: UiHost, notices: readonly Notice[]): readonly DueNotice[] {
  const policy = host.state().isPolicyNew ? [{ name: noticeNames.policy(host.config.policy) }] : [];
  const operators = notices.map((notice) => ({ name: noticeNames.operator(notice.id), notice }));
  return [...policy, ...operators].filter(({ name }) => !host.hasSeen(name));
}
