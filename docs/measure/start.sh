#!/usr/bin/env bash
# Seconds from `mvn spring-boot:run` to its first answer, in a clean clone: first with no database, then with
# the one that is there. Ports 8080 and 7687 have to be free.
set -euo pipefail
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q "$repository" "$clone"
cd "$clone"

question='http://localhost:8080/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1'
for start in first second third; do
  began=$(date +%s.%N)
  mvn -q spring-boot:run >"$clone/log" 2>&1 &
  service=$!
  until curl -sf "$question" >/dev/null; do
    kill -0 $service 2>/dev/null || { cat "$clone/log"; exit 1; }
    sleep 0.1
  done
  echo "$start start: $(awk "BEGIN {printf \"%.1f\", $(date +%s.%N) - $began}") s"
  kill $service
  wait $service || true
done
