import type { Depth } from './depth.ts';
import { labConfig } from './lab-config.ts';
import type { LabPage } from './lab-pages.ts';
import { placeOf } from './listen-udp.ts';
import { LAST, runVectors } from './run-vectors.ts';
import { addressOf, encodeTrip, type Trip } from './trip.ts';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Leak lab</title>{{head}}</head><body><h1>Leak lab</h1>
{{body}}
<div id="stage"></div><script src="{{code}}"></script></body></html>`;

/** The HTML of a lab's page as the site's author wrote it; the script tag stands first where there is one. */
export function renderPage({ name, vectors }: LabPage, depth: Depth, trip: Trip, site: string): string {
  const markup = (isWanted: (place: string | undefined) => boolean): string =>
    vectors
      .filter(({ place }) => isWanted(place))
      .map(({ id, html }) => html?.((ending = 'js') => addressOf(id, trip, 1, ending)) ?? '')
      .join('\n');
  const file = depth === 'strict' ? 'sluice-strict.js' : 'sluice.js';
  const config = JSON.stringify(labConfig(depth));
  const tag = depth === 'none' ? '' : `<script src="/sluice/${file}" data-config='${config}'></script>`;
  const parts: Record<string, string> = {
    head: `${tag}\n${markup((place) => place === 'head')}`,
    body: markup((place) => place === undefined),
    code: `${site}/code/${name}?${encodeTrip(trip).replaceAll('&', '&amp;')}`,
  };
  const page = markup((place) => place === 'document') || PAGE;
  return page.replace(/\{\{(\w+)\}\}/g, (_, part: string) => parts[part] ?? '');
}

/** The ports of this loading, by the round. */
function portsOf({ run, udp }: Trip): (number | undefined)[] {
  const loading = Number(run.split('x')[1]);
  return [1, 2, 3].map((round) => udp[placeOf(loading, round)]);
}

/** The file of a lab's page that runs its vectors. */
export function renderCode({ vectors }: LabPage, trip: Trip): string {
  const codes = vectors.flatMap(({ id, run }) => (run ? [`${JSON.stringify(id)}: ${run}`] : []));
  return `window.lab = (${runVectors})({
    codes: { ${codes.join(',\n')} },
    addressOf: (id, round, ending) => (${addressOf})(id, ${JSON.stringify(trip)}, round, ending),
    lastOf: (round) => 'https://${LAST.host}${LAST.path}?run=${trip.run}.' + round,
    host: ${JSON.stringify(trip.host)},
    udpOf: (round) => ${JSON.stringify(portsOf(trip))}[round - 1] ?? 0,
  });`;
}
