package org.twosource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;
import org.twosource.file.FileStore;
import org.twosource.file.StoredFile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the arrows between the modules, the engine behind its one door, and the house
 * rules.
 */
class StructureTest {

	/** From the top down: a module knows only those after it. */
	private static final List<String> MODULES = List.of("demonstration", "api", "desk", "syndication", "annotation",
			"correction", "methodology", "monitoring", "alert", "webhook", "custody", "search", "publication",
			"oversight", "rules", "discussion", "verification", "evidence", "capture", "claim", "matching", "document",
			"languagemodel", "extraction", "source", "file", "confidentiality", "account", "site", "live", "web",
			"audit", "cluster", "operation", "embedded");

	private static final JavaClasses code = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.twosource");

	@Test
	void everyPackageIsAModuleWithAPlaceInTheOrder() {
		List<String> packages = code.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals("org.twosource"))
			.map((name) -> name.substring("org.twosource.".length()).split("\\.")[0])
			.distinct()
			.toList();
		assertThat(MODULES).containsExactlyInAnyOrderElementsOf(packages);
	}

	@Test
	void dependenciesPointOnlyDownward() {
		for (int i = 1; i < MODULES.size(); i++) {
			String[] above = MODULES.subList(0, i)
				.stream()
				.map((name) -> "org.twosource." + name + "..")
				.toArray(String[]::new);
			noClasses().that()
				.resideInAPackage("org.twosource." + MODULES.get(i) + "..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(above)
				.check(code);
		}
	}

	@Test
	void whatEveryModuleMaySpeakOfKnowsNoModule() {
		noClasses().that()
			.resideInAPackage("org.twosource")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.twosource.*..")
			.check(code);
	}

	@Test
	void onlyVerificationKnowsTheEngine() {
		noClasses().that()
			.resideOutsideOfPackage("org.twosource.verification..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(code);
	}

	@Test
	void onlyTheLanguageModelIsSpokenToThroughSpringAi() {
		noClasses().that()
			.resideOutsideOfPackage("org.twosource.languagemodel..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.ai..", "com.openai..")
			.check(code);
	}

	@Test
	void whatReadsTextsKnowsNoDatabase() {
		noClasses().that()
			.resideInAnyPackage("org.twosource.extraction..", "org.twosource.languagemodel..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
			.check(code);
	}

	@Test
	void filesOfEvidenceAreReadOnlyWhereThatIsRecorded() {
		noClasses().that()
			.doNotHaveFullyQualifiedName("org.twosource.custody.FileAccess")
			.should()
			.callMethod(Evidence.class, "file", EvidenceItem.class)
			.check(code);
		noClasses().that()
			.resideInAnyPackage("..demonstration..", "..api..", "..desk..", "..custody..", "..search..",
					"..publication..", "..syndication..", "..annotation..", "..correction..", "..methodology..",
					"..webhook..", "..oversight..", "..discussion..", "..verification..")
			.should()
			.callMethod(FileStore.class, "open", StoredFile.class)
			.orShould()
			.callMethod(FileStore.class, "content", StoredFile.class)
			.check(code);
	}

	@Test
	void evidenceComesInOnlyWhereItIsNotedHow() {
		noClasses().that()
			.doNotHaveFullyQualifiedName("org.twosource.custody.Provenances")
			.should()
			.callMethod(Evidence.class, "add", UUID.class, NewEvidence.class, Person.class)
			.orShould()
			.callMethod(Evidence.class, "addUnlessRepeated", UUID.class, NewEvidence.class, Person.class)
			.check(code);
	}

	@Test
	void controllersStandAtTheEdge() {
		classes().that()
			.areAnnotatedWith(RestController.class)
			.should()
			.resideInAnyPackage("..api..", "..syndication..")
			.check(code);
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.and()
			.areNotAnnotations()
			.should()
			.resideInAnyPackage("..api..", "..desk..", "..publication..", "..syndication..", "..annotation..",
					"..correction..", "..methodology..")
			.check(code);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired").check(code);
	}

	@Test
	void namesSayWhatThingsAre() {
		Pattern empty = Pattern.compile(".*(?:Manager|Helper|Utils?|Impl|Dto|Service)");
		noClasses().should(new ArchCondition<JavaClass>("have an empty name") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean matches = empty.matcher(type.getSimpleName()).matches();
				events.add(new SimpleConditionEvent(type, matches, type.getName()));
			}
		}).check(code);
	}

	@Test
	void publicTypesSpeakOfTimeAsInstants() {
		noClasses()
			.that(DescribedPredicate.describe("lie outside verification",
					(JavaClass type) -> !type.getPackageName().startsWith("org.twosource.verification")))
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.util.Date")
			.check(code);
	}

	@Test
	void everyPackageSaysWhatItIsForAndWhereNullIsAllowed() throws IOException {
		for (Path folder : folders(Path.of("src/main/java/org/twosource"))) {
			assertThat(folder.resolve("package-info.java")).exists()
				.content()
				.startsWith("/**")
				.contains("@NullMarked");
		}
	}

	@Test
	void sourceFilesStayReadable() throws IOException {
		List<String> problems = new ArrayList<>();
		for (Path file : files(Path.of("src/main/java"), ".java")) {
			List<String> lines = Files.readAllLines(file);
			if (lines.size() > 300) {
				problems.add(file + " has " + lines.size() + " lines");
			}
			lines.stream()
				.filter((line) -> line.contains("System.out") || line.contains("printStackTrace")
						|| line.contains("TODO"))
				.forEach((line) -> problems.add(file + ": " + line.strip()));
		}
		assertThat(problems).isEmpty();
	}

	@Test
	void templatesHoldNoScriptOrStyleOfTheirOwn() throws IOException {
		Pattern inline = Pattern
			.compile("<script(?![^>]*(?:src=|type=\"application/ld\\+json\"))|<style|\\sstyle=|th:style"
					+ "|\\son[a-z]+=|th:on|javascript:|th:utext(?!=\"\\$\\{claimReview\\}\")");
		List<String> problems = new ArrayList<>();
		for (Path file : files(Path.of("src/main/resources/templates"), ".html")) {
			for (String line : Files.readAllLines(file)) {
				if (inline.matcher(line).find()) {
					problems.add(file + ": " + line.strip());
				}
			}
		}
		assertThat(problems).isEmpty();
	}

	private static List<Path> folders(Path root) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isDirectory).toList();
		}
	}

	private static List<Path> files(Path root, String ending) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter((path) -> path.toString().endsWith(ending)).toList();
		}
	}

}
