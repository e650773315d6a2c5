/**
 * Measures hanlens in headless Chromium beside what else cuts Chinese in a browser.
 *
 *     node benches/browser/bench.mjs [--runs 7] [--only NAME] [--json FILE] [--write]
 *
 * `--only` takes the contestants whose name begins so (hanlens, jieba-wasm, jieba-rs, intl), `--json` writes the
 * numbers of every run to a file, `--write` puts the tables into the README. Needs `pkg/dist`, which `make web` builds.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JIEBA_RS } from './lib/contestants.mjs';
import { markdown } from './lib/figures.mjs';
import { calibrate, growth, long, slowStart, slowTasks, start, withPage } from './lib/measure.mjs';
import { writeFigures } from './lib/readme.mjs';
import { serve } from './lib/server.mjs';
import { addJiebaRs, chooseContestants, gatherFiles } from './lib/setup.mjs';
import { readSample } from './lib/texts.mjs';

/** @type {{name: string, measure: import('./lib/measure.mjs').Measurement, analyses?: true}[]} */
const MEASUREMENTS = [
  { name: 'start', measure: start },
  { name: 'slow start', measure: slowStart },
  { name: 'slow tasks', measure: slowTasks },
  { name: '2 MB to offsets', measure: long('offsets') },
  { name: '2 MB to strings', measure: long('strings') },
  { name: '2 MB analysed', measure: long('analysis'), analyses: true },
  { name: 'growth', measure: growth, analyses: true },
];

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const { runs: wantedRuns = '7', only = '' } = options;
const runs = Number(wantedRuns);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1 on');
if (options.write && only) throw new Error('--write takes all contestants');

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

// An interrupt must not leave browsers behind; they end with this process when it ends in order.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const sample = await readSample(root);
const files = await gatherFiles(root, sample.text);
if (JIEBA_RS.id.startsWith(only)) {
  const missing = await addJiebaRs(root, files);
  if (missing) say(`${JIEBA_RS.title} is left out: ${missing}`);
}

const server = await serve(files);
const version = await withPage(server, (page) => page.version());
const contestants = await chooseContestants(server, files, only);
if (contestants.length === 0) throw new Error(`nothing to measure has a name like ${only}`);

/** @type {import('./lib/figures.mjs').Entry[]} */
const entries = contestants.map((contestant) => ({ contestant, values: {} }));
/** @type {{page: number[], worker: number[]}} */
const calibration = { page: [], worker: [] };

for (let run = 0; run < runs; run++) {
  say(`run ${run + 1} of ${runs}: calibration`);
  const slower = await calibrate(server);
  calibration.page.push(slower.page);
  calibration.worker.push(slower.worker);
  for (const { name, measure, analyses } of MEASUREMENTS) {
    for (let turn = 0; turn < entries.length; turn++) {
      // Each run begins with another one, so that none always has the same neighbour.
      const entry = entries[(turn + run) % entries.length];
      if (!entry || (analyses && !entry.contestant.analyses)) continue;
      say(`run ${run + 1} of ${runs}: ${name}, ${entry.contestant.title}`);
      for (const [key, value] of Object.entries(await measure(server, entry.contestant))) {
        (entry.values[key] ??= []).push(value);
      }
    }
  }
}
server.close();

const setting = {
  date: new Date().toISOString().slice(0, 10),
  browser: version.replace(/^\w+\/(\d+).*/, 'Chromium $1'),
  cores: availableParallelism(),
  runs,
  sample: {
    name: sample.name,
    bytes: Buffer.byteLength(sample.text),
    characters: [...sample.text].length,
  },
  calibration,
};
const tables = markdown(setting, entries);
console.log(tables);
if (options.json) await writeFile(options.json, `${JSON.stringify({ ...setting, entries }, null, 2)}\n`);
if (options.write) await writeFigures(join(root, 'README.md'), tables);
