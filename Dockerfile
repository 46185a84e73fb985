# The service for a Neo4j server; docker-compose.yml runs it beside one.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY cypher cypher
RUN mvn -B -q -Pserver package

FROM eclipse-temurin:17-jre
RUN useradd --system accord
USER accord
COPY --from=build /build/target/accord-graph-*.jar /accord-graph.jar
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/accord-graph.jar"]
