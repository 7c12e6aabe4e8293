package org.twosource.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedServerTests {

	@TempDir
	private Path temporary;

	private Path folder() {
		return this.temporary.resolve("postgres");
	}

	@Test
	void dataSurvivesARestart() {
		try (EmbeddedServer first = EmbeddedServer.start(folder(), Map.of())) {
			jdbc(first).sql("create table note (text text)").update();
			jdbc(first).sql("insert into note values ('Қазақша, 中文, العربية')").update();
		}
		try (EmbeddedServer second = EmbeddedServer.start(folder(), Map.of())) {
			assertThat(jdbc(second).sql("select text from note").query(String.class).list())
				.containsExactly("Қазақша, 中文, العربية");
		}
	}

	@Test
	void writesAreDurableAndTextIsUnicodeAndNobodyElsewhereCanConnect() {
		try (EmbeddedServer server = EmbeddedServer.start(folder(), Map.of())) {
			assertThat(setting(server, "fsync")).isEqualTo("on");
			assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(jdbc(server).sql("select lower('ҚАЗАҚ ÉCOLE')").query(String.class).single())
				.isEqualTo("қазақ école");
			jdbc(server).sql("create extension pg_trgm").update();
			assertThat(jdbc(server).sql("select similarity('Массовая драка', 'массовая драка')")
				.query(Double.class)
				.single()).isEqualTo(1.0);
		}
	}

	@Test
	void aServerLeftByAKilledProcessIsStoppedAndItsDataGoesOn() throws Exception {
		Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Orphanage.class.getName(), folder().toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.redirectOutput(this.temporary.resolve("output").toFile())
			.start();
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (!Files.readString(this.temporary.resolve("output")).contains("ready to be killed")) {
			assertThat(System.nanoTime()).isLessThan(deadline);
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> EmbeddedServer.start(folder(), Map.of()))
			.withMessageContaining("Another running Twosource");
		killed.destroyForcibly().waitFor();
		ProcessHandle orphan = ProcessHandle.of(pid()).orElseThrow();
		assertThat(orphan.isAlive()).isTrue();
		try (EmbeddedServer server = EmbeddedServer.start(folder(), Map.of())) {
			assertThat(orphan.isAlive()).isFalse();
			assertThat(jdbc(server).sql("select text from note").query(String.class).list()).containsExactly("kept");
		}
	}

	@Test
	void aProcessIdThatIsNotTheServersHarmsNobody() throws Exception {
		EmbeddedServer.start(folder(), Map.of()).close();
		Process bystander = new ProcessBuilder("sleep", "60").start();
		try {
			for (String content : new String[] { bystander.pid() + "\n" + folder() + "\n", "no number", "", "-1\n" }) {
				Files.writeString(folder().resolve("postmaster.pid"), content);
				DataFolder.release(folder());
				assertThat(bystander.isAlive()).isTrue();
			}
		}
		finally {
			bystander.destroyForcibly().waitFor();
		}
	}

	private long pid() throws IOException {
		return Long.parseLong(Files.readAllLines(folder().resolve("postmaster.pid")).get(0));
	}

	private static String setting(EmbeddedServer server, String name) {
		return jdbc(server).sql("select current_setting(:name)").param("name", name).query(String.class).single();
	}

	private static JdbcClient jdbc(EmbeddedServer server) {
		return JdbcClient
			.create(new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
	}

	/** A process to be killed: it starts a server, writes something and waits. */
	static final class Orphanage {

		private Orphanage() {
		}

		public static void main(String[] args) throws InterruptedException {
			EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]), Map.of());
			jdbc(server).sql("create table note (text text)").update();
			jdbc(server).sql("insert into note values ('kept')").update();
			System.out.println("ready to be killed");
			TimeUnit.MINUTES.sleep(5);
		}

	}

}
