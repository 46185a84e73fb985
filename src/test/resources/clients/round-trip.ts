// Asks the service through the types that were generated from its description. What the description does not say does not
// compile; what the service does not do fails here.
import createClient from 'openapi-fetch'
import type { paths } from './api'

declare const process: { argv: string[] }
const [, , baseUrl, key] = process.argv
const client = createClient<paths>({ baseUrl })

function expect(isTrue: boolean, what: string) {
  if (!isTrue) throw new Error(what)
}

const question = await client.GET('/api/questions/ownership/co-owners', { params: { query: { commitmentId: 'cqcd-2021-innovation-centre.1', format: 'json' } } })
if (typeof question.data !== 'object') throw new Error('no JSON: ' + question.data)
const bodies = question.data.rows!.map((row) => row.bodyId)
expect(bodies.includes('chongqing-science-and-technology-bureau') && bodies.length === 2, 'co-owners: ' + bodies)

const card = await client.GET('/api/entities/{id}', { params: { path: { id: bodies[0]! } } })
// It is also to be had as Turtle, which is text.
if (typeof card.data !== 'object') throw new Error('no JSON: ' + card.data)
expect(card.data.id === bodies[0] && card.data.kind === 'Institution', 'card: ' + JSON.stringify(card.data))

const list = await client.GET('/api/agreements', { params: { query: { size: 2 } } })
expect(list.data!.items!.length === 2, 'agreements: ' + JSON.stringify(list.data))

const unknown = await client.GET('/api/entities/{id}', { params: { path: { id: 'nothing' } } })
expect(unknown.error!.status === 404 && unknown.error!.title !== undefined, 'problem: ' + JSON.stringify(unknown.error))

const example = await client.GET('/api/import/example', { params: { query: { format: 'zip' } }, parseAs: 'blob' })
const headers = { 'X-Import-Key': key, 'Content-Type': 'application/zip' }
let job = (await client.POST('/api/import', {
  params: { query: { dryRun: true, name: 'example.zip' } }, headers, body: example.data as unknown as string, bodySerializer: (body) => body as unknown as Blob,
})).data!
while (job.state === 'WAITING' || job.state === 'RUNNING') {
  await new Promise((done) => setTimeout(done, 500))
  job = (await client.GET('/api/import/jobs/{id}', { params: { path: { id: job.id! } }, headers: { 'X-Import-Key': key } })).data!
}
expect(job.state === 'DONE' && job.dryRun === true && job.source === 'example.zip', 'import: ' + JSON.stringify(job))
console.log('round trip done')
