#!/usr/bin/env bash
# Seconds from the start of the jar to readiness against a database that runs and holds the graph: as it is, and
# with an ahead-of-time cache of the JVM (JDK 25 or newer), in turn; beside them Spring Boot with the same libraries
# and settings, and nothing of the service. The first argument is the java command of a JDK.
# Needs the jar (mvn package) and the ports 18080, 18081 and 17687.
set -euo pipefail
java=${1:-java}
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT
"$java" -Djarmode=tools -jar "$(dirname "$0")"/../../target/accord-graph-*.jar extract --destination "$folder/service"
jar=$(echo "$folder"/service/accord-graph-*.jar)
"${java%java}javac" -cp "$jar:$folder/service/lib/*" -d "$folder/classes" "$(dirname "$0")/BareService.java"
"${java%java}jar" cf "$folder/bare.jar" -C "$folder/classes" .
service=(-jar "$jar")
bare=(-cp "$folder/bare.jar:$jar:$folder/service/lib/*" bare.BareService
  --management.endpoint.health.group.readiness.include=readinessState)

# The port, the process and its log.
await() {
  until curl -sf -o "$folder/health" "localhost:$1/actuator/health/readiness"; do
    kill -0 "$2" 2>/dev/null || { cat "$3"; exit 1; }
    sleep 0.05
  done
}

# The database: another service of this kind.
"$java" -jar "$jar" --accord.embedded.directory="$folder/data" --accord.embedded.bolt-port=17687 \
  --accord.embedded.password=measured-one --server.port=18080 >"$folder/database.log" &
await 18080 $! "$folder/database.log"

ready() {
  local began started
  began=$(date +%s.%N)
  "$java" "${@:2}" --spring.neo4j.uri=bolt://localhost:17687 \
    --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password=measured-one \
    --server.port=18081 >"$folder/service.log" 2>&1 &
  started=$!
  await 18081 $started "$folder/service.log"
  echo "$1: $(awk "BEGIN {printf \"%.1f\", $(date +%s.%N) - $began}") s"
  kill $started
  wait $started || true
}

ready "while the cache is made" -XX:AOTCacheOutput="$folder/service.aot" "${service[@]}"
ready "bare, while its cache is made" -XX:AOTCacheOutput="$folder/bare.aot" "${bare[@]}"
for turn in 1 2 3; do
  ready "as it is" "${service[@]}"
  ready "with the cache" -XX:AOTCache="$folder/service.aot" "${service[@]}"
  ready "bare, with its cache" -XX:AOTCache="$folder/bare.aot" "${bare[@]}"
done
