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

// The command :style would show the sheet as a page of code. A style that somebody has set is kept.
async function applyStyle() {
  if (JSON.parse(localStorage.getItem('neo4j.grass') || 'null')) {
    return
  }
  const sheet = await fetch('/browser-files/style.grass')
  if (sheet.ok) {
    localStorage.setItem('neo4j.grass', JSON.stringify(rules(await sheet.text())))
  }
}

// As Neo4j Browser keeps them: { 'node.Place': { caption: '{name}' } }
function rules(sheet) {
  const all = {}
  let rule = {}
  for (const line of sheet.split('\n')) {
    const declaration = /^ {2}([\w-]+): (.*);$/.exec(line)
    if (declaration) {
      rule[declaration[1]] = declaration[2].replaceAll('"', '')
    } else if (line.endsWith('{')) {
      rule = all[line.slice(0, -1).trim()] = {}
    }
  }
  return all
}

Promise.allSettled([code ? signIn() : null, applyStyle()]).then(() => location.replace('/browser/'))
