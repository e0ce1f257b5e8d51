// Looks for the same quotations in the same texts with what npm offers for that.
// Arguments: a file { texts: [], quotations: [], changed: [] }. Prints a line of JSON for each library.
import { readFileSync } from 'node:fs';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';

const { texts, quotations, changed } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function measure(name, build, find, count) {
  const before = performance.now();
  const index = build();
  const built = performance.now();
  let found = 0;
  let foundChanged = 0;
  for (const words of quotations.slice(0, count)) {
    found += find(index, words) ? 1 : 0;
  }

  const searched = performance.now();
  for (const words of changed.slice(0, count)) {
    foundChanged += find(index, words) ? 1 : 0;
  }

  console.log(JSON.stringify({
    name,
    build: built - before,
    // The slow ones search only some of the quotations.
    search: (searched - built) * quotations.length / Math.min(count, quotations.length),
    searched: Math.min(count, quotations.length),
    found,
    foundChanged,
  }));
}

measure('includes', () => texts, (all, words) => all.some(text => text.includes(words)), quotations.length);

const fuzzy = new uFuzzy({ intraMode: 1 });
measure('uFuzzy', () => texts, (all, words) => {
  const indexes = fuzzy.filter(all, words.replace(/[^\p{L}\p{N} ]/gu, ' '));
  return indexes !== null && indexes.length > 0;
}, 20);

measure(
  'Fuse.js',
  () => new Fuse(texts, { ignoreLocation: true, threshold: 0.2, includeScore: true }),
  (index, words) => index.search(words, { limit: 1 }).length > 0,
  3,
);
