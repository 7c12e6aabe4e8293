package org.twosource.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.twosource.drill.Caller.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A newsroom at work through the proxy: documents are imported and triaged, people fetch
 * tasks from the same list and do them, editors sign, readers object. Nobody looks which
 * node answers.
 */
final class Load {

	private static final String[] SENTENCES = { "Eight people died at the crossing, the ministry said. ",
			"The governor left the town before the fire, a witness said. ",
			"The hospital took in forty people on that night. " };

	/** About how many milliseconds people rest between two tasks. */
	private static final int PAUSE = Integer.getInteger("drill.pause", 400);

	private final Cluster cluster;

	private final History history;

	private final List<Thread> threads = new ArrayList<>();

	/** What went wrong with the load itself. */
	private final ConcurrentLinkedQueue<Throwable> broken = new ConcurrentLinkedQueue<>();

	private volatile boolean over;

	Load(Cluster cluster, History history) {
		this.cluster = cluster;
		this.history = history;
	}

	/** Begins; the seed decides who does what, though not when. */
	void start(long seed) {
		begin("importer-anna", seed, (random) -> importDocument(caller("anna"), random), 1200);
		begin("importer-boris", seed, (random) -> importDocument(caller("boris"), random), 1200);
		for (String username : List.of("anna", "boris", "chingiz", "dina", "elena", "farid", "galina")) {
			Caller caller = caller(username);
			begin("worker-" + username, seed, (random) -> work(caller, random), PAUSE);
		}
		Caller manager = caller("marat");
		begin("watcher", seed, (random) -> watch(manager), 700);
		begin("reader", seed, (random) -> object(manager, random), 2500);
		SignedInPerson visitor = new SignedInPerson(this.cluster.address(), "dina", this.history);
		begin("visitor", seed, (random) -> visitor.look(), 800);
	}

	private Caller caller(String username) {
		return new Caller(this.cluster.address(), username, this.history);
	}

	/** Ends, once everybody has their last answer. */
	void stop() throws InterruptedException {
		this.over = true;
		for (Thread thread : this.threads) {
			thread.join();
		}
		if (!this.broken.isEmpty()) {
			throw new AssertionError("The load broke", this.broken.peek());
		}
	}

	private interface Round {

		void go(Random random);

	}

	private void begin(String name, long seed, Round round, int pause) {
		Random random = new Random(seed ^ name.hashCode());
		Thread thread = new Thread(() -> {
			while (!this.over) {
				try {
					round.go(random);
					Thread.sleep(random.nextInt(pause) + pause / 2);
				}
				catch (InterruptedException | RuntimeException | AssertionError ex) {
					this.broken.add(ex);
					return;
				}
			}
		}, "load-" + name);
		thread.start();
		this.threads.add(thread);
	}

	private void importDocument(Caller who, Random random) {
		String token = UUID.randomUUID().toString();
		String text = String.join("", SENTENCES) + token;
		Answer imported = who.call("import", "", token, "POST", "/api/documents",
				"{\"title\": \"Drill %s\", \"text\": \"%s\"}".formatted(token, text));
		if (!imported.ok()) {
			return;
		}
		String id = imported.body().get("id").asString();
		if (!isReadyForTriage(who, id)) {
			return;
		}
		int claims = 1 + random.nextInt(SENTENCES.length);
		StringBuilder add = new StringBuilder();
		int start = 0;
		for (int i = 0; i < claims; i++) {
			add.append(add.isEmpty() ? "" : ",")
				.append("{\"start\": %d, \"end\": %d, \"statement\": \"Claim %d of %s\", \"kind\": \"STATISTIC\"}"
					.formatted(start, start + SENTENCES[i].strip().length(), i, token));
			start += SENTENCES[i].length();
		}
		Answer triaged;
		int tries = 0;
		do {
			triaged = who.call("triage", id, token + " " + claims, "POST", "/api/documents/" + id + "/triage",
					"{\"add\": [" + add + "], \"finish\": true}");
		}
		while (triaged.unknown() && ++tries < 3);
	}

	/** Its text is read by a job that may have been lost with its node. */
	private boolean isReadyForTriage(Caller who, String document) {
		long end = this.history.now() + 90_000_000_000L;
		while (this.history.now() < end && !this.over) {
			Answer read = who.get("read document", "/api/documents/" + document);
			if (read.ok() && read.body().get("status").asString().equals("TRIAGE")) {
				return true;
			}
			pause(500);
		}
		return false;
	}

	private void work(Caller who, Random random) {
		Optional<JsonNode> held = one(who, "mine", random);
		Optional<JsonNode> chosen = held.isPresent() ? held : one(who, "available", random);
		if (chosen.isEmpty()) {
			pause(500);
			return;
		}
		String task = chosen.get().get("id").asString();
		Answer taken = who.call("take", task, "", "PUT", "/api/tasks/" + task + "/assignee", "{}");
		if (!taken.ok()) {
			return;
		}
		if (random.nextInt(6) == 0) {
			who.call("release", task, "", "DELETE", "/api/tasks/" + task + "/assignee", "");
			return;
		}
		String claim = chosen.get().get("claim").get("id").asString();
		String kind = chosen.get().get("kind").asString();
		if (kind.equals("COLLECT_EVIDENCE")) {
			addEvidence(who, claim);
		}
		String body = completion(kind, random);
		Answer done;
		int tries = 0;
		do {
			done = who.call("complete", task, kind, "POST", "/api/tasks/" + task + "/completion", body);
		}
		while (done.unknown() && ++tries < 4);
	}

	private static Optional<JsonNode> one(Caller who, String scope, Random random) {
		Answer list = who.get("list", "/api/tasks?scope=" + scope + "&size=15");
		if (!list.ok() || list.body().get("items").isEmpty()) {
			return Optional.empty();
		}
		JsonNode items = list.body().get("items");
		return Optional.of(items.get(random.nextInt(items.size())));
	}

	private static void addEvidence(Caller who, String claim) {
		Answer added;
		int tries = 0;
		do {
			String token = UUID.randomUUID().toString();
			added = who.call("evidence", claim, token, "POST", "/api/claims/" + claim + "/evidence", """
					{"source": {"name": "The registry %s", "type": "OFFICIAL_BODY", "reliability": "A"},
					 "quote": "As recorded in %s.", "stance": "SUPPORTS", "credibility": 1}""".formatted(token, token));
		}
		while (added.unknown() && ++tries < 4);
	}

	private static String completion(String kind, Random random) {
		int lot = random.nextInt(20);
		return switch (kind) {
			case "COLLECT_EVIDENCE" -> "{}";
			case "CORROBORATE" -> """
					{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "It counted.", "outcome": "%s"}"""
				.formatted((lot < 2) ? "MORE_EVIDENCE" : "CONCLUDED");
			case "SIGN_OFF" -> (lot == 0) ? """
					{"decision": "SPIKE", "reason": "Nobody needs it."}""" : (lot < 4) ? """
					{"decision": "RETURN", "returnTo": "CORROBORATION", "reason": "Look again."}""" : """
					{"decision": "APPROVE"}""";
			case "REVIEW_CHALLENGE" -> """
					{"outcome": "%s", "reason": "So it is."}""".formatted((lot < 6) ? "REOPEN" : "KEEP");
			default -> throw new IllegalArgumentException(kind);
		};
	}

	/** Who holds which task, as one reading of the list tells it. */
	private void watch(Caller manager) {
		Answer list = manager.get("watch", "/api/tasks?scope=all&size=100");
		if (!list.ok()) {
			return;
		}
		for (JsonNode task : list.body().get("items")) {
			String holder = task.get("assignee").isNull() ? "" : task.get("assignee").asString();
			this.history.add(new History.Act(manager.username(), "read", task.get("id").asString(), holder,
					list.act().invoked(), list.act().answered(), History.Outcome.OK, 200, ""));
		}
	}

	private void object(Caller reader, Random random) {
		Answer list = reader.get("findings", "/api/findings?size=50");
		if (!list.ok() || list.body().get("items").isEmpty()) {
			return;
		}
		JsonNode items = list.body().get("items");
		String number = items.get(random.nextInt(items.size())).get("number").asString();
		String token = UUID.randomUUID().toString();
		reader.form("challenge", number, token, "/findings/" + number + "/challenge", "text",
				"That is not what the register says: " + token);
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
