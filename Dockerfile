FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp -q dependency:go-offline
COPY src src
COPY bpmn bpmn
RUN mvn -B -ntp -q package -DskipTests && cp target/twosource-*.jar twosource.jar

FROM eclipse-temurin:17-jre
# Files that are handed in lie in this folder on their way into the database.
RUN useradd --system --uid 10001 --no-create-home twosource \
    && mkdir /var/lib/twosource && chown twosource /var/lib/twosource
WORKDIR /app
COPY --from=build /build/twosource.jar twosource.jar
USER twosource
EXPOSE 8080
VOLUME /var/lib/twosource
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s CMD ["curl", "--fail", "--silent", "http://localhost:8080/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/var/lib/twosource", "-jar", "twosource.jar"]
