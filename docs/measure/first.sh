#!/usr/bin/env bash
# Seconds from the start of the jar to its first answer, the database in it: with no store, then with the one that
# is there; as it is, and as a machine starts it fastest (class data archive, first compiler only); beside them Neo4j
# alone, which opens the same store and is asked the same. Three times in turn. The first argument is the java command.
# Needs the jar (mvn package), a JDK, and the ports 18080 and 17687.
set -euo pipefail
java=$(command -v "${1:-java}")
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT
"$java" -Djarmode=tools -jar "$repository"/target/accord-graph-*.jar extract --destination "$folder/service"
"${java%java}javac" -cp "$folder/service/lib/*" -d "$folder/classes" "$repository/docs/measure/BareDatabase.java"
"${java%java}jar" cf "$folder/bare.jar" -C "$folder/classes" .
jar=$(echo "$folder"/service/accord-graph-*.jar)
commitment=cqcd-2021-innovation-centre.1
fast=(-XX:SharedArchiveFile="$folder/service.jsa" -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m)

# Neo4j and nothing around it: it opens the store that is there.
alone() {
  "$java" "$@" -cp "$folder/bare.jar:$folder/service/lib/*" BareDatabase "$folder/store" \
    "MATCH (:Commitment {id: '$commitment'})<-[duty:HAS_DUTY]-(body) RETURN body.id, duty.role" 2>/dev/null | tail -1
}

first() {
  local began service
  began=$(date +%s.%N)
  "$java" "${@:2}" -jar "$jar" --accord.embedded.directory="$folder/store" --accord.embedded.bolt-port=17687 \
    --accord.embedded.password=measured-one --server.port=18080 >"$folder/log" 2>&1 &
  service=$!
  until curl -sf -o /dev/null "localhost:18080/api/questions/ownership/co-owners?commitmentId=$commitment"; do
    kill -0 $service 2>/dev/null || { cat "$folder/log"; exit 1; }
    sleep 0.05
  done
  echo "$1: $(awk "BEGIN {printf \"%.1f\", $(date +%s.%N) - $began}") s"
  kill $service
  wait $service || true
}

first "while the archive is made" -XX:ArchiveClassesAtExit="$folder/service.jsa"
alone -XX:ArchiveClassesAtExit="$folder/bare.jsa" >"$folder/log"
for turn in 1 2 3; do
  rm -rf "$folder/store"
  first "no store"
  first "a store"
  rm -rf "$folder/store"
  first "no store, as fast as it gets" "${fast[@]}"
  first "a store, as fast as it gets" "${fast[@]}"
  echo "Neo4j alone, with that store: $(alone -XX:TieredStopAtLevel=1) s, as fast as it gets:" \
    "$(alone -XX:SharedArchiveFile="$folder/bare.jsa" -XX:TieredStopAtLevel=1) s"
done
