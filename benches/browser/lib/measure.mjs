/** One measurement each, in a browser that has seen nothing. */
import { Page } from './page.mjs';
import { totalSizes } from './sizes.mjs';
import { SIZES, sizeName } from './texts.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./server.mjs').Server} Server
 * @typedef {Record<string, number>} Values
 */

/** How many times slower the slow processor is. */
export const SLOWDOWN = 4;

/** A text is analysed again until this time is over, so that short ones are not measured by one look at a clock. */
const REPEAT_MS = 300;
const MOST_REPEATS = 20;

/** The middle of some numbers. @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length - 1 - middle];
  if (upper === undefined || lower === undefined) throw new Error('no values');
  return (lower + upper) / 2;
}

/**
 * @template T
 * @param {Server} server
 * @param {(page: Page) => Promise<T>} work
 */
export async function withPage(server, work) {
  const page = await Page.open(`${server.address}bench/index.html`);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * The files that a contestant asks for up to its first result.
 *
 * @param {Server} server
 * @param {Contestant} contestant
 */
export function filesOf(server, contestant) {
  return withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    server.takeSent();
    await page.call('first', contestant.id, 'sample');
    return sentTo(server, contestant).map(({ path }) => path);
  });
}

/**
 * @param {Server} server
 * @param {Contestant} contestant
 */
const sentTo = (server, { mount }) =>
  server.takeSent().filter(({ path }) => mount !== undefined && path.startsWith(mount));

/** @typedef {(server: Server, contestant: Contestant) => Promise<Values>} Measurement */

/** From import to the first result, with what is fetched and held for it. @type {Measurement} */
export const start = (server, contestant) =>
  withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    server.takeSent();
    const ms = await page.call('first', contestant.id, 'sample');
    const sizes = totalSizes(sentTo(server, contestant).map(({ content }) => content));
    return { first: ms, memory: await page.wasmMemory(), ...sizes };
  });

/** The same on a slow processor. @type {Measurement} */
export const slowStart = (server, contestant) =>
  withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    return { slowFirst: await page.slowed(SLOWDOWN, () => page.call('first', contestant.id, 'sample')) };
  });

/** How long that keeps a slow main thread from answering. @type {Measurement} */
export const slowTasks = (server, contestant) =>
  withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    const work = () => page.call('first', contestant.id, 'sample');
    return { slowTask: await page.longestTaskSlowed(SLOWDOWN, work) };
  });

/**
 * One operation on 2 MB, after the first result.
 *
 * @param {'offsets' | 'strings' | 'analysis'} operation
 * @returns {Measurement}
 */
export const long = (operation) => (server, contestant) =>
  withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    await page.call('prepare', sizeName(2e6));
    await page.call('first', contestant.id, 'sample');
    const ms = await page.call('time', operation, sizeName(2e6));
    return ms === null ? {} : { [operation]: ms };
  });

/** Analyses of growing texts, one after the other in one browser. @type {Measurement} */
export const growth = (server, contestant) =>
  withPage(server, async (page) => {
    await page.call('prepare', 'sample');
    await page.call('first', contestant.id, 'sample');
    /** @type {Values} */
    const values = {};
    for (const size of SIZES) {
      const name = sizeName(size);
      await page.call('prepare', name);
      /** @type {number[]} */
      const times = [];
      let spent = 0;
      while (spent < REPEAT_MS && times.length < MOST_REPEATS) {
        const ms = await page.call('time', 'analysis', name);
        times.push(ms);
        spent += ms;
      }
      values[name] = median(times);
    }
    return { ...values, growth: (values[sizeName(1e7)] ?? NaN) / (values[sizeName(1e6)] ?? NaN) };
  });

/** Looks at each speed, since one may meet something else that the machine does. */
const LOOKS = 3;

/**
 * How much slower a fixed piece of work gets, in a page and in a worker.
 *
 * @param {Server} server
 * @returns {Promise<{page: number, worker: number}>}
 */
export const calibrate = (server) =>
  withPage(server, async (page) => {
    const looks = async () => {
      const found = [];
      for (let look = 0; look < LOOKS; look++) found.push(await page.call('calibrate'));
      return {
        page: median(found.map((look) => look.page)),
        worker: median(found.map((look) => look.worker)),
      };
    };
    // The first ones compile it.
    await looks();
    const fast = await looks();
    const slow = await page.slowed(SLOWDOWN, looks);
    return { page: slow.page / fast.page, worker: slow.worker / fast.worker };
  });
