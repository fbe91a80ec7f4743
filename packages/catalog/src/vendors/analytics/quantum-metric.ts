import type { Vendor } from '../../vendor-entry.ts';

/** Quantum Metric. */
export const quantumMetric: Vendor = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  company: 'Quantum Metric, Inc., USA',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits and find faults.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['quantummetric.com'],
  cookies: [
    { name: 'QuantumMetricUserID', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'QuantumMetricSessionID', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['QuantumMetricAPI'],
  privacyPolicy: 'https://www.quantummetric.com/legal/privacy-policy/',
};
