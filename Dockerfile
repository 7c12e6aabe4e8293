FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp -q dependency:go-offline
COPY src src
COPY bpmn bpmn
RUN mvn -B -ntp -q package -DskipTests && cp target/twosource-*.jar twosource.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --no-create-home twosource
WORKDIR /app
COPY --from=build /build/twosource.jar twosource.jar
USER twosource
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s CMD ["curl", "--fail", "--silent", "http://localhost:8080/actuator/health"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "twosource.jar"]
