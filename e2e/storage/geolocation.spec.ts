import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

/** Asks twice for the position, and answers what came of it. */
const ASK = () => {
  const ask = (how: 'getCurrentPosition' | 'watchPosition') =>
    new Promise((resolve) => {
      let isAsync = false;
      const id = navigator.geolocation[how](
        ({ coords }) => resolve(coords.latitude),
        (error) =>
          resolve([
            error.code,
            error.code === error.PERMISSION_DENIED,
            error instanceof GeolocationPositionError,
            isAsync,
          ]),
      );
      isAsync = true;
      if (typeof id === 'number') navigator.geolocation.clearWatch(id + 1);
    });
  return Promise.all([ask('getCurrentPosition'), ask('watchPosition')]);
};

const DENIED = [1, true, true, true];

test('a page does not learn where the visitor is before a yes to the category, and asks the browser after it', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await visitor.context.grantPermissions(['geolocation']);
  await visitor.context.setGeolocation({ latitude: 52.5, longitude: 13.4 });
  await openShop(visitor, { config: { vendors: [], gate: { geolocation: 'functional' } } });
  expect(await visitor.page.evaluate(ASK)).toEqual([DENIED, DENIED]);
  await visitor.acceptAll();
  expect(await visitor.page.evaluate(ASK)).toEqual([52.5, 52.5]);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  expect(await visitor.page.evaluate(ASK)).toEqual([DENIED, DENIED]);
});

test('a page that asks without a place for the answer is not broken', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { config: { gate: { geolocation: 'functional' } } });
  const answers = await visitor.page.evaluate(() => [
    navigator.geolocation.getCurrentPosition(() => {}),
    typeof navigator.geolocation.watchPosition(() => {}, null),
  ]);
  expect(answers).toEqual([undefined, 'number']);
  await visitor.settle();
});

test('a site that says nothing of the position asks the browser as ever', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.grantPermissions(['geolocation']);
  await visitor.context.setGeolocation({ latitude: 52.5, longitude: 13.4 });
  await openShop(visitor, {});
  expect(await visitor.page.evaluate(ASK)).toEqual([52.5, 52.5]);
});
