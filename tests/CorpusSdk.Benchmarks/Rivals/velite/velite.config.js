import { defineCollection, defineConfig, s } from 'velite'

const quote = s.object({ text: s.string(), speaker: s.string(), kind: s.enum(['direct', 'partial']), cue: s.string() })

const delegation = s.object({
  id: s.string(),
  party: s.string(),
  event: s.string(),
  head: s.string(),
  count: s.number(),
  members: s.array(s.object({ person: s.string(), role: s.string() }))
})

// The text as it is: no HTML is made of it.
const articles = defineCollection({
  name: 'Article',
  pattern: '**/*.md',
  schema: s.object({
    id: s.path(),
    title: s.string(),
    published: s.isodate(),
    publisher: s.string(),
    quotes: s.array(quote),
    delegations: s.array(delegation).default([]),
    text: s.raw()
  })
})

export default defineConfig({ root: 'content', collections: { articles } })
