package org.accordgraph.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything in the jar is used under one licence, which is the same in the list of
 * components, in the documentation and in the README, and whose text is in the jar.
 */
@Tag("drill")
class LicencesIT {

	private static final Path PAGE = Path.of("docs/licences.md");

	private static final String BEGIN = "<!-- generated from the list of components -->";

	private static Sbom sbom;

	@BeforeAll
	static void read() throws IOException {
		sbom = Sbom.ofTheJar();
	}

	@Test
	void areOneForEachComponent() {
		assertThat(sbom.components()).hasSizeGreaterThan(200)
			.allSatisfy((component) -> assertThat(component.licences()).as(component.name()).hasSize(1));
	}

	@Test
	void areChosenWhereSeveralAreOffered() throws IOException {
		for (String[] choice : choices()) {
			assertThat(sbom.components()).as(choice[0])
				.filteredOn((component) -> component.name().equals(choice[0]))
				.singleElement()
				.extracting(Sbom.Component::licence)
				.isEqualTo(choice[2]);
			assertThat(choice[1].split(" or ")).contains(choice[2]);
		}
	}

	@Test
	void areDocumentedAsTheyAre() throws IOException {
		String page = Files.readString(PAGE);
		String expected = page.substring(0, page.indexOf(BEGIN)) + BEGIN + "\n\n" + tables();
		if (Boolean.getBoolean("accord.docs.write")) {
			Files.writeString(PAGE, expected);
		}
		assertThat(page).as("renew it: mvn verify -DskipUnitTests -Dit.test=LicencesIT -Daccord.docs.write=true")
			.isEqualTo(expected);
		for (String readme : List.of("README.md", "README.zh-CN.md")) {
			assertThat(Files.readString(Path.of(readme))).contains("docs/licences.md", "LGPL 2.1")
				.doesNotContain("EPL 2.0", "EPL-2.0");
		}
	}

	@Test
	void comeWithTheirTextsAndAnOfferOfTheSources() throws IOException {
		try (JarFile jar = Sbom.jar()) {
			assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
			assertThat(text(jar, "META-INF/GPL-3.0.txt")).contains("GNU GENERAL PUBLIC LICENSE", "Version 3");
			assertThat(text(jar, "META-INF/NOTICE")).contains("complete corresponding source",
					version("org.neo4j:neo4j"), version("org.neo4j.client:neo4j-browser"));
			Set<String> texts = new TreeSet<>();
			sbom.components().forEach((component) -> texts.add(place(component.licence())));
			for (String place : texts) {
				assertThat(text(jar, place)).as(place).hasSizeGreaterThan(500);
			}
		}
	}

	@Test
	void ofTheServerBuildAreNotTheGpl() {
		assertThat(sbom.inTheServerBuild()).hasSizeGreaterThan(100)
			.allSatisfy((component) -> assertThat(component.licence()).as(component.name())
				.doesNotMatch("GPL-.*(only|later)|GPL-2\\.0|AGPL.*"));
	}

	private static String place(String licence) {
		return switch (licence) {
			case "Apache-2.0" -> "META-INF/LICENSE";
			case "GPL-3.0-only", "GPL-3.0-or-later" -> "META-INF/GPL-3.0.txt";
			default -> "META-INF/licences/" + licence + ".txt";
		};
	}

	private static String text(JarFile jar, String place) throws IOException {
		assertThat(jar.getEntry(place)).as(place).isNotNull();
		try (InputStream text = jar.getInputStream(jar.getEntry(place))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String version(String name) {
		return sbom.components()
			.stream()
			.filter((component) -> component.name().equals(name))
			.findFirst()
			.orElseThrow()
			.version();
	}

	private static List<String[]> choices() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("licences/choices.csv"))) {
			return lines.skip(1).map((line) -> line.split(",")).toList();
		}
	}

	/** One row per licence and build, and one per component with a choice. */
	private static String tables() throws IOException {
		Map<String, Set<String>> rows = new TreeMap<>();
		sbom.components()
			.forEach((component) -> rows
				.computeIfAbsent(component.licence() + " | " + (component.server() ? "both" : "embedded"),
						(key) -> new TreeSet<>())
				.add(component.name() + " " + component.version()));
		StringBuilder page = new StringBuilder("| licence | builds | number | components |\n|---|---|---|---|\n");
		rows.forEach((key, components) -> page
			.append("| %s | %d | %s |\n".formatted(key, components.size(), String.join(", ", components))));
		page.append("\nOffered under several licences, and used under one:\n\n")
			.append("| component | offered under | used under |\n|---|---|---|\n");
		for (String[] choice : choices()) {
			page.append("| %s |\n".formatted(String.join(" | ", choice)));
		}
		return page.toString();
	}

}
