import { defineDocumentType, defineNestedType, makeSource } from 'contentlayer2/source-files'

const Quote = defineNestedType(() => ({
  name: 'Quote',
  fields: {
    text: { type: 'string', required: true },
    speaker: { type: 'string', required: true },
    kind: { type: 'enum', options: ['direct', 'partial'], required: true },
    cue: { type: 'string', required: true }
  }
}))

const Member = defineNestedType(() => ({
  name: 'Member',
  fields: { person: { type: 'string', required: true }, role: { type: 'string', required: true } }
}))

const Delegation = defineNestedType(() => ({
  name: 'Delegation',
  fields: {
    id: { type: 'string', required: true },
    party: { type: 'string', required: true },
    event: { type: 'string', required: true },
    head: { type: 'string', required: true },
    count: { type: 'number', required: true },
    members: { type: 'list', of: Member, required: true }
  }
}))

// HTML is made of every text; there is no switch against it.
const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: '**/*.md',
  fields: {
    title: { type: 'string', required: true },
    published: { type: 'date', required: true },
    publisher: { type: 'string', required: true },
    quotes: { type: 'list', of: Quote, required: true },
    delegations: { type: 'list', of: Delegation }
  }
}))

export default makeSource({ contentDirPath: 'content', documentTypes: [Article], disableImportAliasWarning: true })
