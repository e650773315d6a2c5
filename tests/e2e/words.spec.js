import { embed, expect, test } from './fixtures.js';

test('words that no dictionary has are cut as jieba cuts them', async ({ page }) => {
  await embed(page, '<p>');
  // Names and places made up, which only jieba's hidden Markov model can find: its table is put back at the start.
  const expected =
    '云栖岭 景区 讲解员 聂守洵 和 欧阳 霁 月 在 澜汐湾 迎接 游客 ， 碧螺 屿 的 鲍思瑶 说 她 第一次 来 。';
  const words = await page.evaluate(
    async (text) => {
      const path = '/hanlens/index.js';
      const { segment } = await import(path);
      /** @type {Uint32Array} */
      const ends = await segment(text, { plain: true });
      return Array.from(ends, (end, index) => text.slice(ends[index - 1] ?? 0, end));
    },
    expected.replaceAll(' ', ''),
  );
  expect(words.join(' ')).toBe(expected);
});
