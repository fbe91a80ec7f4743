const reference = { '@type': '@id' };

/**
 * The vocabularies of {@link toJsonLd}, and which of its members hold terms of them rather than texts. It stands in every file, so that nobody has to fetch anything
 * to read one.
 *
 * @see https://w3id.org/dpv
 * @see https://www.w3.org/TR/json-ld11/#the-context
 */
export const JSON_LD_CONTEXT: Readonly<Record<string, unknown>> = {
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sluice: 'urn:sluice:',
  'dct:conformsTo': reference,
  'dct:created': { '@type': 'xsd:dateTime' },
  'dpv:isIndicatedAtTime': { '@type': 'xsd:dateTime' },
  'dpv:hasConsentStatus': reference,
  'dpv:hasJurisdiction': reference,
  'dpv:hasLegalBasis': reference,
  'dpv:isExercisedAt': reference,
  'dpv:isIndicatedBy': reference,
  'skos:broader': reference,
};
