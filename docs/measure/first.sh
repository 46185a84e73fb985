#!/usr/bin/env bash
# Seconds to the first answer, the database in the process: of the jar, and of the distribution by its launcher, each with
# no store and then with the one that is there; beside them Neo4j alone, which opens the same store and is asked the
# same, with the same options of the JVM and with an archive of its own. Ratios are to it, in the same turn. Further
# arguments are options of the JVM for the distribution: first.sh -XX:TieredStopAtLevel=1. TURNS is the number of turns.
# Needs the distribution (mvn package), a JDK from 17 to 24 as JAVA_HOME or in the path, and the ports 18080 and 17687.
set -euo pipefail
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
home=$repository/target/accord-graph
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT
"${java%java}javac" -cp "$home/lib/*" -d "$folder/classes" "$repository/docs/measure/BareDatabase.java"
"${java%java}jar" cf "$folder/bare.jar" -C "$folder/classes" .
commitment=cqcd-2021-innovation-centre.1
same=(-XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m "$@")
export JAVA_OPTS="$*"

# Neo4j and nothing around it: it opens the store that is there.
alone() {
  "$java" "${same[@]}" "$@" -cp "$folder/bare.jar:$home/lib/*" BareDatabase "$folder/store" \
    "MATCH (:Commitment {id: '$commitment'})<-[duty:HAS_DUTY]-(body) RETURN body.id, duty.role" 2>/dev/null | tail -1
}

first() {
  local began service
  began=$(date +%s.%N)
  "$@" --accord.embedded.directory="$folder/store" --accord.embedded.bolt-port=17687 \
    --accord.embedded.password=measured-one --server.port=18080 --accord.browser.port=0 >"$folder/log" 2>&1 &
  service=$!
  until curl -sf -o /dev/null "localhost:18080/api/questions/ownership/co-owners?commitmentId=$commitment"; do
    kill -0 $service 2>/dev/null || { cat "$folder/log"; exit 1; }
    sleep 0.05
  done
  awk "BEGIN {printf \"%.1f\", $(date +%s.%N) - $began}"
  kill $service
  wait $service || true
}

rm -rf "$folder/store"
first "$home/bin/accord-graph" >/dev/null
alone -XX:ArchiveClassesAtExit="$folder/bare.jsa" >/dev/null
for turn in $(seq "${TURNS:-3}"); do
  rm -rf "$folder/store"
  jar_none=$(first "$java" -jar "$repository"/target/accord-graph-*.jar)
  jar_store=$(first "$java" -jar "$repository"/target/accord-graph-*.jar)
  rm -rf "$folder/store"
  none=$(first "$home/bin/accord-graph")
  store=$(first "$home/bin/accord-graph")
  bare=$(alone)
  archived=$(alone -XX:SharedArchiveFile="$folder/bare.jsa")
  echo "turn $turn: jar, no store: $jar_none s, a store: $jar_store s; distribution, no store: $none s, a store: $store s;" \
    "Neo4j alone: $bare s, with an archive: $archived s;" \
    "$(awk "BEGIN {printf \"distribution to Neo4j alone: no store %.2f, a store %.2f; with archives on both sides: %.2f, %.2f\", \
      $none / $bare, $store / $bare, $none / $archived, $store / $archived}")"
done
