package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.live.Change;

/**
 * The decision tables and process diagrams in force, all versions before them, and the
 * way a new one is deployed. Tables and diagrams are deployed together: a process asks
 * the tables that were deployed with it.
 */
@Component
public class Rulebook {

	private static final String TABLE = ".dmn";

	private final RuleBundle bundle;

	private final RepositoryService repository;

	private final RuntimeService processes;

	private final RulesWatch watch;

	private final ForcedDeployments deployments;

	private final ApplicationEventPublisher events;

	private final Map<String, byte[]> read = new ConcurrentHashMap<>();

	private final Cache<String, RuleTable> tables = Caffeine.newBuilder().maximumSize(100).build();

	Rulebook(RuleBundle bundle, RepositoryService repository, RuntimeService processes, RulesWatch watch,
			ForcedDeployments deployments, ApplicationEventPublisher events) {
		this.bundle = bundle;
		this.repository = repository;
		this.processes = processes;
		this.watch = watch;
		this.deployments = deployments;
		this.events = events;
	}

	/**
	 * One version of a table or diagram.
	 *
	 * @param version its number, as claims and findings refer to it
	 * @param deployment the deployment that brought it
	 * @param since since when it was in force
	 */
	public record Edition(int version, String deployment, Instant since) {

	}

	/**
	 * A file that was deployed.
	 *
	 * @param deployment the deployment, which brought all the others along
	 * @param version its version now
	 * @param program tells which version of Twosource deployed it
	 */
	public record Deployed(String deployment, int version, String program) {

	}

	/** The names of all files, decision tables first. */
	public List<String> files() {
		List<String> files = new ArrayList<>(this.bundle.files().stream().filter((file) -> isTable(file)).toList());
		Collections.reverse(files);
		files.addAll(this.bundle.files().stream().filter((file) -> !isTable(file)).toList());
		return files;
	}

	/** Whether a file is a decision table; else it is a process diagram. */
	public boolean isTable(String file) {
		return file.endsWith(TABLE);
	}

	/** The id of the decision or process in a file, which its name is made of. */
	public String key(String file) {
		return file.substring(0, file.lastIndexOf('.'));
	}

	/**
	 * Finds out which file of ours another is meant to replace, and what is wrong with
	 * it.
	 */
	public FileCheck check(byte[] content) {
		FileCheck check = FileCheck.of(content, this.bundle::shipped);
		if (check.file() == null || !check.problems().isEmpty()) {
			return check;
		}
		try {
			this.deployments.tried(with(check.file(), content), (deployed) -> {
			});
			return check;
		}
		catch (ParseException ex) {
			return new FileCheck(check.file(),
					ex.getResorceReports()
						.stream()
						.flatMap((report) -> report.getErrors().stream())
						.map((error) -> FileProblem.of("rules.problem.engine", error.getMessage()))
						.toList());
		}
		catch (ProcessEngineException ex) {
			return new FileCheck(check.file(),
					List.of(FileProblem.of("rules.problem.engine", String.valueOf(ex.getMessage()))));
		}
	}

	/** A decision table that lies in a file that has been checked, as people read it. */
	public RuleTable table(byte[] content) {
		return this.tables.get(digest(content), (digest) -> RuleTables.read(content, 0, Instant.EPOCH));
	}

	/**
	 * The elements of a process diagram that has been checked: their names, by their ids.
	 */
	public SortedMap<String, String> elements(byte[] content) {
		return DrawnElements.of(content);
	}

	/**
	 * The file as it is in force.
	 * @throws Refusal when there is no such file
	 */
	public byte[] inForce(String file) {
		byte[] content = this.bundle.inForce().get(file);
		if (content == null) {
			throw Refusal.unknown("rules.file", file);
		}
		return content;
	}

	/** Tells contents of files apart. */
	public String digest(byte[] content) {
		return RuleBundle.digest(content);
	}

	/**
	 * The versions of a file that say something else than the one before, the newest
	 * first.
	 * @throws Refusal when there is no such file
	 */
	@Transactional(readOnly = true)
	public List<Edition> editions(String file) {
		List<Edition> editions = new ArrayList<>();
		String before = "";
		for (ResourceDefinition definition : definitions(file)) {
			String digest = RuleBundle.digest(content(definition));
			if (!digest.equals(before)) {
				editions.add(new Edition(definition.getVersion(), definition.getDeploymentId(), since(definition)));
			}
			before = digest;
		}
		Collections.reverse(editions);
		return editions;
	}

	/**
	 * A file as it was in that version.
	 * @throws Refusal when there is no such file or version
	 */
	@Transactional(readOnly = true)
	public byte[] content(String file, int version) {
		return content(definitions(file).stream()
			.filter((one) -> one.getVersion() == version)
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("policy.version", version)));
	}

	/** Has a draft replayed on claims. */
	public void replay(UUID draft) {
		this.processes.startProcessInstanceByKey("rules-change", draft.toString());
	}

	/** Says that a draft was discarded. */
	public void discarded(UUID draft) {
		correlate("DraftDiscarded", draft, Map.of());
	}

	/**
	 * Deploys a file that has been checked, together with the others in force. Whoever
	 * calls this has seen to it that nobody else does at the same time.
	 */
	public Deployed deploy(String file, byte[] content) {
		DeploymentBuilder builder = this.repository.createDeployment().name(EngineConfiguration.DEPLOYMENT);
		with(file, content).forEach((name, one) -> builder.addInputStream(name, new ByteArrayInputStream(one)));
		Deployment deployment = builder.deploy();
		this.deployments.note(deployment.getId());
		int version = definitions(file).stream()
			.filter((one) -> one.getDeploymentId().equals(deployment.getId()))
			.findFirst()
			.orElseThrow()
			.getVersion();
		return new Deployed(deployment.getId(), version, this.bundle.program());
	}

	/**
	 * Says that a draft was deployed, once that is on record: every node takes up its
	 * jobs, and published findings are held against a new table.
	 * @param migration the migration of what runs, or null to leave it as it is
	 */
	public void cameIntoForce(UUID draft, @Nullable UUID migration) {
		this.watch.look();
		this.events.publishEvent(new Change(ForcedDeployments.RULES));
		Map<String, Object> choice = (migration != null) ? Map.of("migrate", true, "migration", migration.toString())
				: Map.of("migrate", false);
		correlate("PutInForce", draft, choice);
	}

	private void correlate(String message, UUID draft, Map<String, Object> variables) {
		this.processes.createMessageCorrelation(message)
			.processInstanceBusinessKey(draft.toString())
			.setVariables(variables)
			.correlate();
	}

	private SortedMap<String, byte[]> with(String file, byte[] content) {
		SortedMap<String, byte[]> all = this.bundle.inForce();
		all.put(file, content);
		return all;
	}

	/** All versions of a file, the oldest first. */
	private List<ResourceDefinition> definitions(String file) {
		if (this.bundle.shipped(file) == null) {
			throw Refusal.unknown("rules.file", file);
		}
		if (isTable(file)) {
			return List.copyOf(this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(key(file))
				.orderByDecisionDefinitionVersion()
				.asc()
				.list());
		}
		return List.copyOf(this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key(file))
			.orderByProcessDefinitionVersion()
			.asc()
			.list());
	}

	private Instant since(ResourceDefinition definition) {
		return this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult()
			.getDeploymentTime()
			.toInstant();
	}

	private byte[] content(ResourceDefinition definition) {
		return this.read.computeIfAbsent(definition.getId(), (id) -> {
			try (InputStream stream = this.repository.getResourceAsStream(definition.getDeploymentId(),
					definition.getResourceName())) {
				return stream.readAllBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
