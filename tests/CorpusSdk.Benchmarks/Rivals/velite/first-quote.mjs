import { articles } from './.velite/index.js'

console.log(articles.find(article => article.id === process.argv[2]).quotes[0].text)
