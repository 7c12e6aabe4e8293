package org.twosource.operation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import net.ttddyy.observation.boot.autoconfigure.DataSourceObservationAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.twosource.NewsroomTest;
import org.twosource.embedded.EmbeddedServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements arrive where traces are sent, and nothing is done for it before that is set.
 */
@NewsroomTest
class TracesTest {

	@Autowired
	private EmbeddedServer server;

	@Test
	void statementsArriveWithinWhatTheyWereSentFor() throws IOException {
		List<String> received = new CopyOnWriteArrayList<>();
		HttpServer collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		collector.createContext("/v1/traces", (exchange) -> {
			received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		collector.start();
		try {
			runner("http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces").run((context) -> {
				JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
				Observation.createNotStarted("a.request", context.getBean(ObservationRegistry.class))
					.contextualName("Somebody asks")
					.observe(() -> jdbc.sql("select 4711").query(Integer.class).single());
			});
		}
		finally {
			collector.stop(0);
		}
		assertThat(String.join("", received)).contains("Somebody asks", "select 4711");
	}

	@Test
	void nothingIsWatchedUntilItIsSetWhereTo() {
		runner(" ").run((context) -> {
			assertThat(context).doesNotHaveBean(SpanExporter.class);
			assertThat(context.getBean(DataSource.class)).isInstanceOf(DriverManagerDataSource.class);
		});
	}

	private ApplicationContextRunner runner(String endpoint) {
		MockEnvironment environment = new MockEnvironment().withProperty("twosource.tracing.endpoint", endpoint)
			.withProperty("twosource.tracing.share", "1");
		new Traces().postProcessEnvironment(environment, new SpringApplication());
		EnumerablePropertySource<?> settings = (EnumerablePropertySource<?>) environment.getPropertySources()
			.get("traces");
		ApplicationContextRunner runner = new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(ObservationAutoConfiguration.class, MicrometerTracingAutoConfiguration.class,
							OpenTelemetrySdkAutoConfiguration.class, OpenTelemetryTracingAutoConfiguration.class,
							OtlpTracingAutoConfiguration.class, DataSourceObservationAutoConfiguration.class))
			.withBean(DataSource.class, () -> new DriverManagerDataSource(this.server.getJdbcUrl(),
					this.server.getUsername(), this.server.getPassword()));
		for (String name : settings.getPropertyNames()) {
			runner = runner.withPropertyValues(name + "=" + settings.getProperty(name));
		}
		return runner;
	}

}
