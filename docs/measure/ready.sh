#!/usr/bin/env bash
# Seconds from the start of the jar to readiness against a database that runs and holds the graph: as it is, and
# with an ahead-of-time cache of the JVM (JDK 25 or newer), in turn. The first argument is the java command to use.
# Needs the jar (mvn package) and the ports 18080, 18081 and 17687.
set -euo pipefail
java=${1:-java}
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT
"$java" -Djarmode=tools -jar "$(dirname "$0")"/../../target/accord-graph-*.jar extract --destination "$folder/service"
jar=$(echo "$folder"/service/accord-graph-*.jar)

await() { until curl -sf -o "$folder/health" "localhost:$1/actuator/health/readiness"; do sleep 0.05; done; }

# The database: another service of this kind.
"$java" -jar "$jar" --accord.embedded.directory="$folder/data" --accord.embedded.bolt-port=17687 \
  --accord.embedded.password=measured-one --server.port=18080 >"$folder/database.log" &
await 18080

ready() {
  local began service
  began=$(date +%s.%N)
  "$java" "${@:2}" -jar "$jar" --spring.neo4j.uri=bolt://localhost:17687 \
    --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password=measured-one \
    --server.port=18081 >"$folder/service.log" 2>&1 &
  service=$!
  await 18081
  echo "$1: $(awk "BEGIN {printf \"%.1f\", $(date +%s.%N) - $began}") s"
  kill $service
  wait $service || true
}

ready "while the cache is made" -XX:AOTCacheOutput="$folder/service.aot"
for turn in 1 2 3; do
  ready "as it is"
  ready "with the cache" -XX:AOTCache="$folder/service.aot"
done
