import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const quote = z.object({ text: z.string(), speaker: z.string(), kind: z.enum(['direct', 'partial']), cue: z.string() })

const delegation = z.object({
  id: z.string(),
  party: z.string(),
  event: z.string(),
  head: z.string(),
  count: z.number(),
  members: z.array(z.object({ person: z.string(), role: z.string() }))
})

// HTML is made of every text: with `deferRender` each becomes a module of its own, which takes the build many times as long.
const articles = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content' }),
  schema: z.object({
    title: z.string(),
    published: z.coerce.date(),
    publisher: z.string(),
    quotes: z.array(quote),
    delegations: z.array(delegation).default([])
  })
})

export const collections = { articles }
