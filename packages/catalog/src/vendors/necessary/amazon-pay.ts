import type { Vendor } from '../../vendor-entry.ts';

/** Amazon Pay. Necessary, because a visitor who pays has asked for it. */
export const amazonPay: Vendor = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  company: 'Amazon Payments Europe s.c.a., Luxembourg',
  category: 'necessary',
  purpose: 'Offers payment by Amazon Pay.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought'],
  hosts: ['payments-amazon.com', 'payments.amazon.com', 'payments.amazon.de', 'payments.amazon.co.uk'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://pay.amazon.com/help/201212490',
};
