// The link of the start message holds a code behind its #, which no browser sends anywhere. It is traded for the
// sign-in, once. Neo4j Browser reads neither a link nor the discovery document for a password, but where it keeps
// one itself.
const code = decodeURIComponent(location.hash.slice(1))
history.replaceState(null, '', location.pathname)

async function signIn() {
  const traded = await fetch('/browser-files/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: code
  })
  if (!traded.ok) {
    return
  }
  const { user, password } = await traded.json()
  const service = await (await fetch('/', { headers: { Accept: 'application/json' } })).json()
  const kept = JSON.parse(localStorage.getItem('neo4j.connections') || '{}')
  const connection = {
    id: '$$discovery',
    name: '$$discovery',
    type: 'bolt',
    host: service.bolt_routing || service.bolt_direct,
    username: user,
    password,
    authEnabled: true,
    authenticationMethod: 'NATIVE'
  }
  localStorage.setItem(
    'neo4j.connections',
    JSON.stringify({
      ...kept,
      allConnectionIds: ['$$discovery'],
      connectionsById: { $$discovery: connection },
      activeConnection: null,
      connectionState: 0
    })
  )
}

(code ? signIn() : Promise.resolve()).finally(() => location.replace('/browser/'))
