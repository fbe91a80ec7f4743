import type { Vendor } from '../../vendor-entry.ts';

/** Kakao. */
export const kakao: Vendor = {
  id: 'kakao',
  name: 'Kakao',
  company: 'Kakao Corp., South Korea',
  category: 'social',
  purpose: 'Shows maps and buttons of Kakao.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['kakao.com', 'kakaocdn.net', 'daum.net', 'daumcdn.net'],
  cookies: [],
  storage: [],
  globals: ['Kakao'],
  privacyPolicy: 'https://www.kakao.com/policy/privacy',
};
