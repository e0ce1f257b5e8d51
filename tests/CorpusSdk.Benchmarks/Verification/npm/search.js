// Looks for quotations in texts with what npm offers for that, one library at a time.
// Arguments: includes, ufuzzy or fuse; a file { texts: [], quotations: [], altered: [] }; the milliseconds to take.
// Prints a line of JSON. Fuzzy searches are too slow for all of the quotations; they do as many as the time allows.
import { readFileSync } from 'node:fs';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';

const [library, file, limit] = process.argv.slice(2);
const { texts, quotations, altered } = JSON.parse(readFileSync(file, 'utf8'));

function finder() {
  switch (library) {
    case 'includes':
      return words => texts.some(text => text.includes(words));
    case 'ufuzzy': {
      const fuzzy = new uFuzzy();
      return words => (fuzzy.filter(texts, words.replace(/[^\p{L}\p{N} ]/gu, ' ')) ?? []).length > 0;
    }
    default: {
      const fuse = new Fuse(texts, { ignoreLocation: true, threshold: 0.2 });
      return words => fuse.search(words, { limit: 1 }).length > 0;
    }
  }
}

function measure(find, all) {
  const start = performance.now();
  let searched = 0;
  let found = 0;
  while (searched < all.length && (searched === 0 || performance.now() - start < Number(limit) / 2)) {
    found += find(all[searched++]) ? 1 : 0;
  }

  return { milliseconds: performance.now() - start, searched, found };
}

const start = performance.now();
const find = finder();
const build = performance.now() - start;
console.log(JSON.stringify({ build, verbatim: measure(find, quotations), altered: measure(find, altered) }));
