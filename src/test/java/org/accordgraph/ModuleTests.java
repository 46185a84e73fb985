package org.accordgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each package directly below {@code org.accordgraph} is a module. It names in its
 * {@code package-info} the modules on which it may depend.
 */
class ModuleTests {

	private static final Path DRAWING = Path.of("docs/architecture.md");

	private final ApplicationModules modules = ApplicationModules.of(AccordGraph.class);

	@Test
	void dependOnWhatTheyName() {
		this.modules.verify();
	}

	@Test
	void holdNoCircleOfPackages() {
		SlicesRuleDefinition.slices().matching("org.accordgraph.(**)").should().beFreeOfCycles().check(classes());
	}

	/**
	 * A build for a server leaves out the packages of the embedded database, but a
	 * compiler also compiles what other classes name, and what these name.
	 */
	@Test
	void reachNoClassOfTheEmbeddedDatabaseFromOutside() {
		Deque<JavaClass> next = classes().stream()
			.filter((each) -> !each.getPackageName().matches("org\\.accordgraph\\.database\\.(embedded|backup)"))
			.collect(Collectors.toCollection(ArrayDeque::new));
		Set<JavaClass> reached = new HashSet<>(next);
		Set<String> wrong = new TreeSet<>();
		while (!next.isEmpty()) {
			JavaClass one = next.remove();
			one.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).forEach((named) -> {
				if (named.getName().matches("org\\.neo4j\\.(?!driver|cypherdsl).*")) {
					wrong.add(one.getName() + " names " + named.getName());
				}
				if (named.getName().startsWith("org.accordgraph.") && reached.add(named)) {
					next.add(named);
				}
			});
		}
		assertThat(wrong).isEmpty();
		assertThat(reached).extracting(JavaClass::getSimpleName).contains("SignIn").doesNotContain("EmbeddedDatabase");
	}

	private static JavaClasses classes() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.accordgraph");
	}

	/** The drawing in the documentation is made from the code. */
	@Test
	void areDrawnAsTheyAre() throws IOException {
		assertThat(Files.readString(DRAWING)).as("%s should hold this drawing:%n%s", DRAWING, drawing())
			.contains(drawing());
	}

	private String drawing() {
		List<String> arrows = new ArrayList<>();
		for (String name : names()) {
			ApplicationModule module = this.modules.getModuleByName(name).orElseThrow();
			new TreeSet<>(module.getDirectDependencies(this.modules)
				.stream()
				.map((dependency) -> dependency.getTargetModule().getIdentifier().toString())
				.toList()).stream()
				.filter((target) -> !target.equals(name))
				.forEach((target) -> arrows.add("  " + name + " --> " + target));
		}
		return arrows.stream().collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
	}

	private List<String> names() {
		return this.modules.stream().map((module) -> module.getIdentifier().toString()).sorted().toList();
	}

}
