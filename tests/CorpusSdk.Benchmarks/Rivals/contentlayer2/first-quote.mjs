import { allArticles } from './.contentlayer/generated/index.mjs'

console.log(allArticles.find(article => article._raw.flattenedPath === process.argv[2]).quotes[0].text)
