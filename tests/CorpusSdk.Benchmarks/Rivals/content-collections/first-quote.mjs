import { allArticles } from './.content-collections/generated/index.js'

console.log(allArticles.find(article => article._meta.path === process.argv[2]).quotes[0].text)
