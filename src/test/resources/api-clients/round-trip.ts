// Asks the service through the client that the build generates. What the description does not say does not compile; what
// the service does not do fails here.
import { AgreementsApi, Configuration, EntitiesApi, ImportApi, type ImportJob, QuestionsApi, ResponseError } from 'accord-graph-client'

declare const process: { argv: string[] }
const [, , basePath, key] = process.argv
const service = new Configuration({ basePath })
const keyed = new Configuration({ basePath, apiKey: key })

function expect(isTrue: boolean, what: unknown) {
  if (!isTrue) throw new Error(JSON.stringify(what))
}

/** The service answers with a problem. */
async function fails(call: Promise<unknown>, status: number, kind: string) {
  const error = await call.then(() => undefined, (thrown) => thrown)
  if (!(error instanceof ResponseError)) throw new Error(`no problem ${kind}: ${error}`)
  const problem = await error.response.json()
  expect(error.response.status === status && problem.status === status && problem.type.endsWith(kind) && problem.detail !== '', problem)
}

const agreements = await new AgreementsApi(service).listAgreements({ size: 2, signedFrom: '2021-12-17' })
expect(agreements.items.length === 2 && agreements.page.totalElements === 5, agreements)
const first: string | null = agreements.items[0]!.signedOn
expect(first === '2021-12-17', agreements.items[0])

const questions = new QuestionsApi(service)
const answer = await questions.ownershipCoOwners({ commitmentId: 'cqcd-2021-innovation-centre.1' })
const bodies: (string | null)[] = answer.rows.map((row) => row.bodyId)
expect(bodies.join() === 'chengdu-science-and-technology-bureau,chongqing-science-and-technology-bureau', bodies)
const table = await questions.ownershipCoOwnersRaw({ commitmentId: 'cqcd-2021-innovation-centre.1', format: 'csv' })
expect((await table.raw.text()).split('\r\n')[0]!.includes('bodyId'), table)

const entities = new EntitiesApi(service)
const card = await entities.getEntity({ id: bodies[1]! })
expect(card.kind === 'Institution' && card.name === '重庆市科学技术局', card)
await fails(entities.getEntity({ id: 'nothing' }), 404, 'unknown-id')

const example = await new ImportApi(service).getExample({ format: 'zip' })
await fails(new ImportApi(service).importPackage({ body: example, dryRun: true, name: 'example.zip' }), 403, 'import-key')
const imports = new ImportApi(keyed)
await fails(imports.decideMatch({ one: 'same', other: 'same', verdict: 'SAME', reason: 'a test' }), 400, 'invalid-decision')

async function ended(job: ImportJob): Promise<ImportJob> {
  while (job.state === 'WAITING' || job.state === 'RUNNING') {
    await new Promise((done) => setTimeout(done, 500))
    job = await imports.getImportJob({ id: job.id })
  }
  return job
}

const job = await ended(await imports.importPackage({ body: example, dryRun: true, name: 'example.zip' }))
expect(job.state === 'DONE' && job.dryRun && job.source === 'example.zip' && job.report!.accepted, job)
const documents = await imports.listDocuments()
expect(documents.length > 0 && documents.every((document) => document.id !== 'example-2024'), documents)
console.log('round trip done')
