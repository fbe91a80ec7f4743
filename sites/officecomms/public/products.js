/** What the shop sells: name and price in US dollars by product id. The shop page shows the same. */
export const PRODUCTS = {
  'desk-phone': { name: 'Desk phone D4', price: 129 },
  headset: { name: 'Headset H2 Duo', price: 84.5 },
  conference: { name: 'Round-table speaker R1', price: 249 },
  webcam: { name: 'Meeting camera C1', price: 119 },
  cordless: { name: 'Cordless handset W3', price: 96 },
  switch: { name: 'Desk switch S8', price: 139 },
};
