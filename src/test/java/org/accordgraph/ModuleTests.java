package org.accordgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.accordgraph");
		SlicesRuleDefinition.slices().matching("org.accordgraph.(**)").should().beFreeOfCycles().check(classes);
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
