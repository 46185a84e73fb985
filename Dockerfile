# The service for a Neo4j server; docker-compose.yml runs it beside one. Pin both images to a digest for production:
#   docker build --build-arg JRE_IMAGE=eclipse-temurin:17-jre@sha256:… .
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-17
ARG JRE_IMAGE=eclipse-temurin:17-jre

FROM ${MAVEN_IMAGE} AS build
WORKDIR /build
COPY .mvn* .mvn
COPY pom.xml .
COPY .mvn .mvn
COPY src src
COPY cypher cypher
COPY LICENSE LICENSE
COPY licences licences
# The archive of classes is for the JVM that makes it: the one of the other image.
RUN mvn -B -q -Pserver package

FROM ${JRE_IMAGE}
LABEL org.opencontainers.image.title="accord-graph" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --no-create-home accord
COPY LICENSE /licenses/LICENSE
# The libraries change seldom, and are a layer of their own.
COPY --from=build /build/target/accord-graph/lib /opt/accord-graph/lib
COPY --from=build /build/target/accord-graph/bin /opt/accord-graph/bin
COPY --from=build /build/target/accord-graph/accord-graph-*.jar /opt/accord-graph/
RUN /opt/accord-graph/bin/accord-graph train --spring.neo4j.uri=bolt://localhost:1
USER 10001
# Anything below this folder named like a property is its value: secrets come as files, not as variables.
ENV SERVER_ADDRESS=0.0.0.0 \
    SPRING_CONFIG_IMPORT=optional:configtree:/run/secrets/
EXPOSE 8080
# The image has no curl; HTTP/1.0 names no host.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
# Files are for this user alone.
ENTRYPOINT ["sh", "-c", "umask 077 && exec /opt/accord-graph/bin/accord-graph \"$@\"", "accord-graph"]
