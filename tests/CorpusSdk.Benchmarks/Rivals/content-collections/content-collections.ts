import { defineCollection, defineConfig } from '@content-collections/core'
import { z } from 'zod'

const quote = z.object({ text: z.string(), speaker: z.string(), kind: z.enum(['direct', 'partial']), cue: z.string() })

const delegation = z.object({
  id: z.string(),
  party: z.string(),
  event: z.string(),
  head: z.string(),
  count: z.number(),
  members: z.array(z.object({ person: z.string(), role: z.string() }))
})

// The text as it is: no HTML is made of it.
const articles = defineCollection({
  name: 'articles',
  directory: 'content',
  include: '**/*.md',
  schema: z.object({
    title: z.string(),
    published: z.coerce.date(),
    publisher: z.string(),
    quotes: z.array(quote),
    delegations: z.array(delegation).default([]),
    content: z.string()
  })
})

export default defineConfig({ content: [articles] })
