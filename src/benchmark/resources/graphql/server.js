// Serves a database as @neo4j/graphql does with Apollo Server, as its manual says it:
//   node server.js <address of the database> <password> <port>
import { readFileSync } from 'node:fs';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [address, password, port] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: Number(port) },
});
console.log(`Answers at ${url}`);
