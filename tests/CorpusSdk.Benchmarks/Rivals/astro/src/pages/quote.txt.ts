import { getEntry } from 'astro:content'

export const prerender = false

export async function GET({ url }: { url: URL }) {
  const article = await getEntry('articles', url.searchParams.get('article')!)
  return new Response(article!.data.quotes[0].text)
}
