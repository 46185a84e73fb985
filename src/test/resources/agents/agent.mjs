// The official client in JavaScript answers which promises of the science bureaus were delivered.
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const client = new Client({ name: 'agent', version: '1' })
await client.connect(new StreamableHTTPClientTransport(new URL(process.argv[2])))

async function all(name, args) {
  const items = []
  for (let offset = 0; ; ) {
    const { content, isError } = await client.callTool({ name, arguments: { ...args, offset } })
    if (isError) throw new Error(content[0].text)
    if (Buffer.byteLength(content[0].text) > 8192) throw new Error('more than 8 KB')
    const answer = JSON.parse(content[0].text)
    items.push(...answer.data)
    if (!answer.cut) return items
    offset = answer.next
  }
}

const bureaus = (await all('search_entities', { text: '科学技术局', types: ['Institution'] })).filter(({ name }) => name.endsWith('科学技术局'))
for (const { id } of bureaus) {
  for (const row of await all('what_came_of_it', { id })) {
    console.log([id, row.commitmentId, row.fulfilment ?? 'NOTHING_REPORTED', row.evidence.join(',')].join('\t'))
  }
}
await client.close()
console.log('done')
